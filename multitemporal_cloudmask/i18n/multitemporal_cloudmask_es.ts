<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>multitemporal_cloudmask</name>
    <message>
      <source> (nothing states it: set REFLECTANCE to surface or top of atmosphere with gdal_edit.py -mo)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> Not written on this computer where DELIVER is drive or storage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> The sensor is unknown: set SENSOR, for example to LANDSAT_8 (gdal_edit.py -mo SENSOR=LANDSAT_8).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> from %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 % cloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 (%2 % cloud)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 (image)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 + %2 training pixels (lags, image), beta %3, cloud cover %4 %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 Set COMPONENTS to 0 to compute the exact kernel, which takes longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 and %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 candidates from %2 to %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 clear pixels in the image are too few for training: only the lags are used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has no CRS, and image and candidate are not on one grid. %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has no CRS, and the two are not on one grid. Assign the CRS (gdal_edit.py -a_srs).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has no cloud at all, which is no evidence of clear sky: it is not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has no cloud at all: from 2022-01-25 to 2024-02-28 QA60 is empty in what Earth Engine exports. It is no evidence of clear sky and is not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has no nodata value and %2 has none left: the output has a larger type.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has no nodata value: %2 is used, which does not occur in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has only the values 0 and 1, and its band has no name: in masks of this plugin 1 is shadow, in most others it is cloud. Name the band CLM if 1 is cloud, or mask if it is shadow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 image(s) masked, %2 unchanged since an earlier run, %3 failed, %4 skipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is %2 on Earth Engine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is %2; METHOD kernel on Earth Engine allows at most %3 %4. Lower it, choose METHOD linear, or set WHERE to local.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is computed on this computer, which DELIVER %2 rules out. Choose DELIVER download or asset, or DECISION threshold without PROBABILITY.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is empty and is not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is empty. Choose a raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is located by %2 only, and its pixels are not on a grid of a CRS. Warp it first, with Warp (Reproject) of QGIS or gdalwarp %3-t_srs EPSG:code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is named as a product of Level %2, but %3 has scale %4 and offset %5, which are of the other level. %6%7.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is not on the grid of %2: it has %3, %4 has %5. Warp %6 to the grid of %7, or choose a raster that was made from the same image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is on this computer and needs no credentials.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is the key of a service account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is used as lag %2 in spite of a %3, because no other candidate is left: thin cloud may be missed. Raise WINDOW, or add images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 looks shifted against the image by %2 px in x and %3 px in y: the mask may be wrong along edges. Check the georeferencing of both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be %2%3; it is %4.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be a date such as 2019-05-01; it is %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be a number; it is %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be above 0 %2; it is %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be one of %2; it is %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be polygons; the layer %2 has %3 geometries. Choose a polygon layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 needs an image with a CRS, but the image has none. Assign its CRS first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 needs the bands %2; missing: %3. Name the bands by sensor (B1, B2 ..) or by role (blue, green ..) in their descriptions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 has one value everywhere and is not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 images are unchanged since an earlier run with these options; the others are examined.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 training pixels span the kernel; on held-out pixels the root-mean-square error is %3 % of that of the exact kernel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 zones contain no pixel centre: all pixels that they touch are counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of band_id %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 requests, or more if candidates are cloudy, sampled pixels are not valid, or tiles are halved; %2 tiles of %3 bytes in all (%4 GB). DRY_RUN is on: nothing was computed or downloaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 with %2 % cloud, %3 % valid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 x %2 px of %3 from (%4, %5), %6%7</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, and its darkest pixels have %2: the offset of Sentinel-2 since processing baseline 04.00 (-0.1) is missing in %3. Set it with gdal_edit.py -offset -0.1, or import the product with importscene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, as in LANDSAT_PRODUCT_ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, as in its name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, as in the name of the product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, but the image is from %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, its name states processing baseline %2, and its bands have no offset: the offset of Sentinel-2 products since baseline 04.00 (-0.1) is missing. Set it with gdal_edit.py -offset -0.1, or import the product with importscene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1. Meanwhile it is not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1. Only these are used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1. Raise MAX_CLOUD or WINDOW, lower LAGS or MIN_VALID, add images, or set ON_FEWER to use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1. Raise MAX_CLOUD or WINDOW, lower MIN_VALID, or add images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2 % removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2 image(s), %3 % with a clear observation%4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2 is not WKT. Pass polygons such as POLYGON ((0 0, 9 0, 9 9, 0 0)).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2 is not a polygon layer that QGIS can read. Choose another layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2 is not a raster file that GDAL reads. Export it as GeoTIFF first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2 is not a raster that GDAL can read. Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: it contains no complete product of Landsat or Sentinel-2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: no snow is marked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: only ground that is as white in two lags or more is marked as snow, and new snow is taken for cloud.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: the CRS %2 is unknown to GDAL. Pass WKT or a code such as EPSG:32630.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: the Sentinel-2 offset is probably missing in one of them, and %2. Check scale and offset of both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: the layer %2 has no CRS. Assign its CRS first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: the name %2 does not end with %3. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: the value is the same on all %2 training pixels, so that nothing can be learned from it. Leave the band out with BANDS, or choose other lags or a larger ROI.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: unless all of it is cloud, the offset of Sentinel-2 products since baseline 04.00 (-0.1) is probably missing. Import the product with importscene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1_%2_BAND_%3 with its digital number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1_MULT_BAND_%2 and %3_ADD_BAND_%4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(LANDSAT|LND|LS|L)[ _-]?0?[457]|L[TE]0?[457]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(LANDSAT|LND|LS|L)[ _-]?0?[89]|L[CO]0?[89]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(TP + TN) / all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(accuracy - chance) / (1 - chance)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, %1 % filled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, and </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, not north-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, or choose METHOD percentile or persistence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, which is not supported. Choose a product of Landsat 4 to 9 from TM, ETM+ or OLI.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 - (commission + omission) / 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 Select lags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2 Forecast background</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 Detect clouds and shadows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>4 Compare with Fmask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>: Landsat Collection 2 Level-2 has scale 2.75e-05 and offset -0.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>; nearest: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A Python package is missing: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A contact sheet needs at least one image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A veil of cloud or haze of opacity %1 or more covers the whole image: the forecast does not learn from it as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ARCHIVE and CANDIDATES are both empty. Set ARCHIVE to a folder with earlier images, or CANDIDATES to rasters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ARCHIVE, CANDIDATES: no image between FROM and TO has an acquisition date and named bands. Choose another folder or other dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ARCHIVE, CANDIDATES: there is no image with an acquisition date and named bands. Choose another folder or other images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About %1 min remaining.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About %1 s remaining.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Access to the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add uncertainty band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adds a band with the expected error of the forecast in reflectance, learned from training pixels that were held out. Available for METHOD linear and kernel only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agreement classes: 0 both clear, 1 both cloud, 2 cloud only in the mask, 3 cloud only in the reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agreement map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also stops the export task when the tool is cancelled. Without it, the task continues and the next run picks it up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An animated GIF, or a folder of PNG files if the name does not end with .gif.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Analysis Ready Data of Digital Earth Australia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Animation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apply a cloud mask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archive folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archive to composites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asset id, scene id or product name of the cloudy image, for example LANDSAT/LC08/C02/T1_TOA/LC08_199033_20150623 or LC81990332015174LGN00. Ids of collections that no longer exist are translated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assign the CRS (gdal_edit.py -a_srs).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>B1 B2 B3 B4 B5 B6_VCID_1 B7</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>B1:blue B2:green B3:red B4:nir B5:swir1 B6:thermal B6_VCID_1:thermal B6_VCID_2:thermal2 B7:swir2 B8:pan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>B1:coastal B2:blue B3:green B4:red B5:nir B6:swir1 B7:swir2 B8:pan B9:cirrus B10:thermal B11:thermal2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>B1:coastal B2:blue B3:green B4:red B5:rededge1 B6:rededge2 B7:rededge3 B8:nir B8A:nir2 B9:watervapour B10:cirrus B11:swir1 B12:swir2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BANDS must be three bands, such as red,green,blue; it is %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BANDS: %1 is not available in the image and every lag. Choose from %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BANDS: a lag of %1 has no %2. Remove it from BANDS, or select lags from images that have it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Balanced accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Band %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Band %1 of %2 is read by the scheme %3 (%4).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Band of the reference to compare with, by name or number. With auto, it is the quality band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bands by name or role, separated by commas, in addition to the quality band. Leave empty to import all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bands of %1 are not recognised by their names and are not used: %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bands of %1 are not recognised by their names and are not used: %2; %3.%4 Names that are recognised are listed in docs/images.md.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bands to use, by name or role, separated by commas, for example blue,green,red. Leave empty to use all bands that the image and its lags share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blending distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brightness threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buffer around cloud and shadow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buffer around removed areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CLOUD, SHADOW and SNOW are all off: nothing would be removed. Turn on at least one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CLOUD_TEST %1: %2 %3. %4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CLUSTERS is %1, but the ROI has only %2 valid pixels. Choose a larger ROI or fewer clusters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CLUSTERS is 0, but DECISION brightness needs clusters. Set CLUSTERS to 3 or 5, or DECISION to threshold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Candidate images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot create the folder %1: %2. Choose another FOLDER.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot create the folder %1: %2. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot find images in %1: it is not a folder. Choose an existing folder of earlier images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1 as a raster: %2. Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1 as an MTL file: %2. The file is damaged: download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1 as it is: this is %2. %3 The help page of importscene lists what is read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1 in %2: %3. The archive is damaged: download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1 with %2: %3. Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1. The file is missing, damaged or incomplete: download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1: %2. Download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1: %2. The file is damaged or incomplete: download it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1: %2. The file is damaged or of another format: choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1: %2. The file is damaged: download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1: group %2 ends without having begun. Download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1: it consists of too many virtual rasters in each other. Convert it to GeoTIFF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1: it has %2 bytes, more than any metadata file. Download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1: it is a link to %2, a file of another name. Replace the link by the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1: it is not an MTL file, or it is truncated. Download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1: it is not an object. Download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1: it is packed in a way that is not read in place. Unpack it and choose the folder, or pack it as .tar, .tar.gz or .zip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1: it reads from %2, which is no file. Copy what it shows into a GeoTIFF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1: it refers to %2, whose format is %3. Copy what it shows into a GeoTIFF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1: its format is %2; expected GeoTIFF or JPEG 2000. Convert it to GeoTIFF, or remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read %1: only %2 of %3 bytes. Download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read the archive %1: %2. It is damaged or incomplete: download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read the archive %1: its content does not fit its ending, and its name has braces. Rename it without braces.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read the folder %1. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot recognise %1: it is not a Landsat product (with .._MTL.txt, .xml or .json), a Sentinel-2 product (with MTD_MSIL1C.xml or MTD_MSIL2A.xml) or a raster with named bands. Choose the folder, archive or metadata file of a whole product.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot write %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot write %1: %2 is not an existing folder. Create it, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot write %1: %2. Choose another name or folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot write %1: %2. Close programs that use it, or choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot write %1: %2. Free some space, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot write %1: it is a folder. Choose another file name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot write %1: it is an image in %2, which is an input of this run, and would be lost. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot write %1: it is an input of this run, which would be lost. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot write %1: the existing file is read-only. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot write %1: two outputs have this name. Choose another name for one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot write to %1: %2. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot write to %1: %2. Choose another name or folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check Earth Engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checks the package, the credentials and the project that Earth Engine needs, and whether Earth Engine responds. The report states how to obtain what is missing. The tool can also sign in, with the browser.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose CLOUD_TEST auto or none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose images of Landsat or Sentinel-2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the product from which it was made, as USGS or ESA delivers it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the whole .SAFE folder or zip with MTD_MSIL1C.xml or MTD_MSIL2A.xml.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear composites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cloud Score+</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cloud cover of lags [%]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cloud cover source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cloud decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cloud features</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cloud mask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cloud mask %1 %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cloud mask from a quality band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cloud masks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cloud masks %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cloud probability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cloud probability threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cloud project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cloud statistics of polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cloud, shadow, snow, clear and valid of each polygon and date in percent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cloudy image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cluster map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clustering features</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clusters that are brighter than the forecast by more than this can be cloud. Used by DECISION threshold only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clusters that are brighter than this can be cloud; 0 or less turns this test off. Used by DECISION threshold only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coefficient of the kernel exp(-gamma d^2) over standardised inputs: the larger, the narrower the kernel. Used by METHOD kernel only (0.01 if empty).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cohen's kappa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Combines the clear pixels of the images of each month, quarter, season or year to one image without clouds. Images and masks are matched by date, platform and tile; bands next to those of the images state how many clear observations there were.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with Fmask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compares a cloud mask with Fmask, another quality band (QA_PIXEL, BQA, QA60, SCL) or any other mask, pixel by pixel. The report shows pictures, the confusion matrix and accuracy measures; cloud is the positive class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparison of cloud masks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Composite %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Composite method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Composites %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compute on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computes seven features in which clouds stand out from the ground: invNDVI, NDSI, Whiteness, Brightness_prob, HOT, swirnir and Vari_prob. The image needs blue, green, red, near infrared and the first shortwave infrared band. clusterclouds clusters their differences with SPACE features.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence %1. Check the mask before you use it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence of the mask (0..1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counts how much of each polygon (field, parcel, tile) is cloud, shadow, snow and clear on every date of a series of masks. A second table states the first and the last clear date of each polygon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create a simulated sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Credentials</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Credentials of an earlier sign-in are stored on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DATE_ACQUIRED with SCENE_CENTER_TIME</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DECISION %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DECISION adaptive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DECISION adaptive: too little clear ground to learn from; the forecast is used uncorrected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DECISION none gives a mask without any cloud. Choose adaptive, threshold or brightness.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DECISION none makes no mask. Choose adaptive, threshold or brightness.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DELIVER %1 is not available with WHERE local. Choose DELIVER download, or WHERE auto or server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DESTINATION is empty, and the asset folder of the project is unknown (%1). Set DESTINATION to the id of a new asset, such as projects/my-project/assets/cloudmask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DESTINATION is empty. Set it to bucket/prefix for DELIVER storage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates of the lags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision sample size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Detects clouds and their shadows from the difference between an image and its cloud-free forecast, compared with the scatter of clear ground in the same scene. Alternatively, as published in 2018, it clusters the differences with k-means and masks the clusters that are brighter than the forecast and bright in themselves. The thresholds are made for top-of-atmosphere reflectance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difference between image and forecast in the visible bands, in reflectance. With clusters it is the mean over the cluster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difference threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Digital Earth Australia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Display maximum [reflectance]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Displayed bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance around the filled pixels over which image and forecast are blended, so that no seam is visible; 0 gives a hard edge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance by which cloud and shadow are enlarged in the mask, over clear ground and snow; the cloud probability stays as it is. Used by every DECISION but none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance by which cloud and shadow are enlarged. Raise it if cloud edges are left in the image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance by which the removed areas are enlarged, in pixels of the image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download size (dry run) [bytes]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download the same granule in version 2.0, as GeoTIFF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawing text needs the fonts of a QGIS application. Run the tool from QGIS or with qgis_process.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draws the images of a folder one after the other as an animated GIF, each with its date, or as a sequence of PNG files. Filled images and composites give the smoothest animation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draws the lags of a stack and the image side by side in one picture, each with its date and the oldest lag on the left. Or draws all images of a folder, with the outlines of their masks and their cloud cover. Use it to check lags and masks at a glance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dry run (estimate only)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ESPA, Collection 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EXTENT must be xmin,xmax,ymin,ymax [EPSG:code]; it is %1. Draw or type it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each image with its lags, the shares of cloud, shadow, snow and valid pixels in percent, the confidence of the mask from 0 to 1, and why there is no mask. If QGIS loads the table, it loads the masks as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each period with its days, its number of images, and the shares of clear and filled pixels in percent. If QGIS loads the table, it loads the composites as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each polygon with its number of clear dates and the first and last of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier images as layers or files, instead of or in addition to a folder. Required unless ARCHIVE is set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earth Engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earth Engine accepts %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earth Engine answered a test request within %1 seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earth Engine cannot find or show an asset: %1. Check the id, and whether your account may read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earth Engine could not answer: %1. Check the network, wait a while, and run the tool again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earth Engine did not answer within %1 seconds. Check the network, and run the tool again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earth Engine is ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earth Engine rejected the request: %1. Check the options of the tool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earth Engine sent a tile of %1 with %2 instead of %3 with %4. Check the network, and run the tool again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earth Engine sent an incomplete answer. Check the network, wait a while, and run the tool again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earth Engine sent an incomplete tile (%1). Check the network, and run the tool again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earth Engine task id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earth Engine: Cloud project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earth Engine: service account key file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earth Engine: service address (if not Google's)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Even a tile of %1 x %2 px needs more memory or time than Earth Engine allows for one request (%3). Choose DELIVER asset or drive, METHOD linear, or fewer SAMPLES or BANDS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export it again with all bands in one GeoTIFF (filePerBand False).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export it from SNAP as GeoTIFF with the names of the bands, or choose the original product.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FIELD: the layer %1 has no field %2. Choose one of its fields.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FILL: there are no forecasts next to the masks. Run maskarchive with FORECASTS or FILLED on, or turn FILL off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FN / (FN + TP): share of the cloudy pixels missed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FOLDER is empty. Choose a folder for the masked images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FORECAST: %1 has no band of the image (%2); its bands are %3. Forecast the background of this image with forecastbackground.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FP / (FP + TN): share of the clear pixels called cloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FROM %1 is after TO %2. Exchange them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field that identifies the polygons in the tables. Without a field of that name the feature id is used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File format of the scenes: product folders of Landsat 8 in the layout of USGS (landsat), or one GeoTIFF each (geotiff).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill clouds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill gaps by forecasts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filled image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fills pixels without a clear observation from the forecasts that maskarchive has written, and marks them in the band filled. Otherwise they are nodata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First acquisition date that is used, for example 2019-05-01. Leave empty to begin with the first image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fmask and CFMask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fmask of HLS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder in which a composite for each period is written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder in which an image for each image with a mask is written. Required for folders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder in which the archive is written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder in which the masks are written. Choose the folder of an earlier run to continue it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of composites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of masks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder with earlier images: every raster and product in it and its subfolders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder with earlier images: every raster and product in it and its subfolders. Required unless CANDIDATES is set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder with images, instead of a single image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder with images, instead of a stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder with masks, such as that of maskarchive, or with images that have a quality band. Rasters separated by semicolons work too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder with the images to mask: every raster and product in it and its subfolders. Required unless CANDIDATES is set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder with the images: every raster and product in it and its subfolders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder with the images: every raster and product in it and its subfolders. Rasters separated by semicolons work too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder with the masks of the images, such as that of maskarchive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder with the masks of the images, such as that of maskarchive. Choose the folder of the images to use their quality bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder, .tar, .tar.gz or .zip as delivered, or the metadata file in it (*_MTL.txt or MTD_MSIL1C.xml), or the file of a band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Following task %1, which an earlier run started.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forecast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forecast method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forecasts from the lags of a stack what the ground in the image looks like without clouds. The regressions learn from two sets of pixels: how the lags follow each other, and how the clear pixels of the image follow the lags.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found %1 products in %2, expected one: %3. Choose one of them, or its metadata file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four-step chain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GDAL reports: %1. Check the inputs and the disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GIF files (*.gif)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GROW %1 px and OPENING %2 px need the forecast %3 px around the region, but it ends after %4 px. Lower GROW to %5 px, or lower OPENING.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HLS of version 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HTML page that compares the mask with the reference: pictures, confusion matrix and accuracy measures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HTML page with the result of each check.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handling of missing lags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High-confidence cloud only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Highest cloud cover over the region of interest at which an image is accepted as a lag. Raise it if too few lags are found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How cloud cover is measured: from the quality band (quality), from a simple spectral cloud score (cloudscore), or from both where the bands allow it (auto). With none, every image is accepted as clear.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the result arrives: in tiles (download); through a temporary asset, for results too large for tiles (asset); or as a file that stays in Google Drive (drive) or Cloud Storage (storage).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the values of the quality band are coded. With auto, its name and the values that occur decide; the log states the result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMAGE: %1 has no acquisition date. Add DATE_ACQUIRED to its metadata, for example with gdal_edit.py -mo DATE_ACQUIRED=2015-06-23, or put the date into the file name (20150623).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMAGE: %1 is %2, not an original acquisition. Choose the original image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMAGES: there is no image with named bands and an acquisition date%1. Choose another folder or other dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMAGE_ID: %1 has no date or no size on Earth Engine. Choose another image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMAGE_ID: %1 is not a day of %2 (001 to 365 or 366). Check the scene id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMAGE_ID: %1 is not a supported sensor. Choose an image of Landsat 4-9 TM, ETM+ or OLI.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMAGE_ID: %1 is not an image of %2. Example: 20170105T013442_20170105T013443_T53NMJ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMAGE_ID: %1 is not in a supported collection. Choose an image of %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMAGE_ID: %1 is not the id of a Landsat 4-9 or Sentinel-2 image. Examples: %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMAGE_ID: %1 is not the id of a Landsat image. Example: LC08_199033_20150623.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IMAGE_ID: GDAL does not know the CRS of the image, %1. Choose another image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id of a Google Cloud project that is registered for Earth Engine. Leave empty to use that of QGIS's options or of the credentials.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id of the temporary asset, folder in Google Drive, or bucket/prefix in Cloud Storage. Leave empty for an asset of the project, or the top folder of Drive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identifier field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If nobody signs in within this time, sign-in is reported as missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If the disk is full, free some space, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image %1 of %2: %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image in the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image in top-of-atmosphere reflectance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image or stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image that the report shows. Leave empty to show the reference, if it has red, green and blue bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image to mask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image with a quality band, a quality band alone, or a mask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image with a quality band, or the quality band alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ImageArray: %1 names do not match values of shape %2. Pass values (bands, rows, columns) and a name for each band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ImageArray: quality of shape %1 does not match values of shape %2. Pass one class for each pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Images as layers or files, instead of or in addition to a folder. Required unless ARCHIVE is set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Images of the search window with their date, cloud cover and valid coverage in percent, and lag number. Cover and coverage are empty where an image was not examined.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a Landsat or Sentinel-2 product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import and mask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import the product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imported bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imported scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imports a Landsat or Sentinel-2 product as it was delivered, and masks its clouds with a folder of earlier products of the same place. Open the model in the graphical modeler to add options.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its duplicate is used instead: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its grid cannot be used: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its lags are those of an earlier run: its mask is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its metadata state %1 as acquisition date, its name %2; the metadata are used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its metadata state reflectance of the %1, its name or bands are those of %2 reflectance; the metadata are used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its name has two dates, %1 and %2; the first is used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its only date, %1, is when the file was written (TIFF tag DateTime), which may be long after the acquisition. Set DATE_ACQUIRED (gdal_edit.py -mo DATE_ACQUIRED=2019-06-07).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON key of a service account. Leave empty to use that of QGIS's options, or the account that has signed in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Join its bands to one raster, name them by role (blue, green ..) and set scale and date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KEY_FILE: %1 is not the JSON key of a service account (%2). Create one in the Google Cloud console under IAM &amp; Admin, Service accounts, Keys.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kernel coefficient (gamma)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kernel coefficient used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kernel components</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kernel precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of credentials</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>LAGS: found %1 of %2 clear images within %3 days (%4, valid coverage of at least %5 %) among %6 candidates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Landsat 4-5 TM, Landsat 7 ETM+</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Landsat 8-9 OLI/TIRS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Landsat Collection 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Landsat Collection 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Landsat Collection 2 Level-2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Landsat before the collections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last acquisition date that is used, for example 2019-09-30. Leave empty to end with the last image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out: %1: %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out: %1: a result of %2, not an original acquisition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out: %1: no acquisition date in its metadata or name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out: %1: the same acquisition as %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out: %1: there is no mask of %2 and its platform.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length of the series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Local rasters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longest time between the image and a lag. Extend it if too few lags are found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MASKS: a mask has no CRS, so that polygons cannot be placed in it. Assign its CRS first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MASKS: no mask has date and platform of an image. Choose the folder of maskarchive, or name masks such as %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MASKS: no mask has date and platform of an image. Choose the folder of maskarchive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MASKS: there is no mask with an acquisition date. Choose the folder of maskarchive, or other masks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>METHOD %1 needs at least %2 lag(s); %3 has %4. Select more lags%5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>METHOD %1 needs more training pixels than its %2 inputs; the ROI has %3 valid ones. Choose a larger ROI, fewer BANDS, or METHOD percentile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>METHOD %1 requires at least %2 lag(s); there are %3. Raise LAGS, or choose METHOD percentile or persistence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MIN_CLEAR must be 0 .. 100 %; it is %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MSK_CLASSI of Sentinel-2 has one band for each class. Choose the band of opaque cloud (MSK_CLASSI_OPAQUE, or 1 of the file) and set SCHEME to clm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes a cloud mask from a cloudy image and a folder of earlier images, and compares it with the quality band of the image, in four steps: select lags, forecast background, detect clouds and shadows, compare with Fmask. The mask is that of the tool Mask clouds, and every step keeps its result. Open the model in the graphical modeler to change a step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes a cloud mask from a cloudy image and earlier images of the same place, in one go. It selects the clear images that are nearest in time, forecasts from them what the ground looks like without clouds, and masks cloud and shadow where the image differs from that. The forecast, the filled image, the stack and a report against the quality band are optional outputs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes a cloud mask from an image of Earth Engine and earlier clear images, which are selected there, in one go. For a region of up to 4 million pixels, the images are downloaded and everything else is computed on this computer; for a larger one, Earth Engine computes the forecast, and also the mask unless DECISION is adaptive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes a cloud mask of every image of a folder from the other images of the folder, in one run. A second run masks only what is new or changed. A table states the cloud cover, shadow, snow and valid coverage of each image, and why an image has no mask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes one raster with named, scaled and dated bands from a product of USGS or ESA: Landsat 4 to 9, Level 1 and 2, or Sentinel-2 L1C and L2A, as folder, tar, zip or metadata file. A virtual raster (.vrt) copies nothing; a GeoTIFF is complete in itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes pixels nodata that the mask marks as cloud (2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes pixels nodata that the mask marks as shadow (1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes pixels nodata that the mask marks as snow or ice (3).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes the pixels of an image nodata where a mask has cloud or shadow, and leaves everything else as it is stored. It also takes a folder of images and a folder of masks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark snow or ice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marks snow and ice as a class of their own, 3; otherwise they are clear, 0. Used by DECISION adaptive only, and needs a green, a near infrared and a short-wave infrared band; without the last, only ground that is as white in two lags or more is marked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mask Clouds…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mask an archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mask and compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mask classes: 0 clear, 1 shadow, 2 cloud, 3 snow or ice (only if marked), 255 nodata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mask clouds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mask clouds on Earth Engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mask of the image, in which shadow (1) and cloud (2) are filled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mask of the image, or a raster with a quality band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mask to assess, with the classes 0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mask whose clear pixels (0) are the ones that the forecast learns from. Leave empty to use the quality band, enlarged by 3 px.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Masked image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Masks every image of a folder by the others, combines the clear pixels of each month, season or year to an image without clouds, and draws all images with the outlines of their masks. Open the model in the graphical modeler to add options.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Masks only what the quality band marks with high confidence. Otherwise possible cloud is masked as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Masks the clouds of an image with earlier images (tool Mask clouds), then compares the mask with the quality band of the image, pixel by pixel. The outputs include an agreement map and a report with accuracy measures. Open the model in the graphical modeler to add options or to compare with another mask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maximum cloud cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minimum clear share [%]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minimum valid coverage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Multitemporal Cloudmask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Multitemporal score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the bands, or choose CLOUD_TEST none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No SUN_ELEVATION and SUN_AZIMUTH in %1: every darkened pixel of a cloudy image is classified as shadow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No band is named by sensor (B1, B2 ..) or role (blue, green ..).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No band of %1 has a known name. Set the band descriptions to names of the sensor (B1, B2 ..) or to roles (blue, green ..).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No candidates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No file for %1 in %2: left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No pixel is valid in all lags: only clear pixels of the image are used for training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No pixel of the ROI can be used for training: none is valid in all lags, or clear in the image and valid in its lags. Choose another ROI or other lags.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No pixel of the ROI is valid in every lag. Choose other lags or another ROI.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No pixel of the ROI is valid in the image and its forecast. Choose another ROI or other lags.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody signed in within %1 seconds. Raise TIME_LIMIT, or run earthengine authenticate in a terminal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not checked, because this failed: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not masked: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of clusters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of compared pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of composites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of earlier clear images (lags) to select; lag 1 is the nearest in time. The linear and kernel forecasts need at least 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of failed images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of k-means clusters; 0 makes DECISION threshold test every pixel by itself. Used by DECISION threshold and brightness, and for the cluster map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of lags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of lags found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of masked images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of pixels from which the cloud decision learns: DECISION adaptive the scatter of clear ground, the others their clusters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of pixels from which the regression learns (5000 if empty, 1000 with COMPONENTS 0). Used by METHOD linear and kernel only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of requests (dry run)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of simulated dates. The last one is the cloudy image to mask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the cluster of each pixel, from dark to bright.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of tiles (dry run)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of training pixels that span the kernel (Nystroem approximation), or 0 for the exact kernel, which takes longer; if empty, as many as forecast held-out training pixels as well as the exact kernel does. Used by METHOD kernel only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OPAQUE or CIRRUS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OUTPUT is empty. Choose a GIF file or a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OUTPUT is empty. Choose a file for the masked image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OUTPUT, PROBABILITY and FORECAST are all empty. Set at least one of them to a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the valid pixels %1 % are cloud and %2 % shadow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One request needs more memory or time than Earth Engine allows (%1). Choose a smaller ROI or METHOD linear.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opens the browser to sign in to Google before the check, and waits until that is done or cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order it as GeoTIFF, or convert its images under the same names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order of selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Output folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Output grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overall accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PNG files (*.png)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>POLYGON ((%1))</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PROBABILITY is made by DECISION adaptive only; DECISION is %1. Choose adaptive, or skip PROBABILITY.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pillow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixel size in units of the CRS, or native: that of the product (10 m for Sentinel-2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixels with a cloud probability above this are cloud; lower it to find thinner clouds, at the cost of more false alarms. Used by DECISION adaptive only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polygons over which the masks are counted, in any CRS: fields, parcels, tiles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polygons, in any CRS, outside of which nothing is processed. Leave empty to process the whole image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Precision in which the kernel is summed: single is faster for whole scenes and changes the forecast by about 0.00001 reflectance. Used by METHOD kernel only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prediction set weight (beta)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prediction set weight used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preliminary cloud mask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probability of cloud, from 0 to 1. Available with DECISION adaptive only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the .._MTD_ALL.xml of the same product next to the images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the .._MTL.txt of the same product next to the images: it has the scale of each band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quality band scheme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quality mask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RESOLUTION must be a number of metres above 0, or native; it is %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RESOLUTION must be from %1 to %2 in units of the CRS for this product, or native; it is %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RMSE over clear pixels [reflectance]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ROI, EXTENT: no part of the image is inside. Check the location and the CRS of the ROI, the extent and the image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ROI, EXTENT: no pixel has its centre inside. Choose a larger ROI.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ROI, EXTENT: the image has no place in their CRS. Check the CRS of the ROI, the extent and the image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ROI: its coordinates cannot be transformed to the CRS of the image. Check the CRS of the ROI.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ROI: the layer %1 has no polygon, or none is selected. Draw or select one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Raster of seven bands, each named after its feature.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Raster whose CRS, extent and pixel size the outputs have. Leave empty to use those of the newest image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reads the quality band of an image (QA_PIXEL, BQA, fmask, QA60, SCL and others) as a mask of 0 clear, 1 shadow, 2 cloud and 255 nodata, and enlarges cloud and shadow. The mask serves as CLOUDS of forecastbackground, or as a reference to compare with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rectangle drawn on the canvas, taken from a layer, or typed. If polygons are set too, their overlap is processed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reflectance of %1 is %2 %3 than that of the lags (%4) in every band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reflectance that is displayed at full brightness. Raise it for bright deserts or snow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused: %1: %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region of interest (extent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region of interest (polygons)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regularisation weight (lambda)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regularisation weight used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove cloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove cloud shadow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove snow or ice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replaces cloud and shadow in an image by the forecast and blends both along the edges. The result is in reflectance and Kelvin; cloudy pixels without a forecast become nodata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reports the number of tiles, bytes and requests without computing, downloading or writing anything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resolution [m]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Round trip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SAMPLES is %1, but the ROI has only %2 valid training pixels. Lower SAMPLES or leave it automatic, or choose a larger ROI.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SAMPLES is %1: the exact kernel needs %2 GiB of memory, but this computer has %3 GiB. Lower SAMPLES to at most %4, or set COMPONENTS (for example to 1000).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SCHEME: %1 is not a quality scheme. Choose one of %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SENTINEL[ _-]?2[ABC]?|SEN2[ABC]?|S2[ABC]?|(S2)?MSI(L?[12][ABC])?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SNOW is not available for DECISION %1. Turn it off, or choose DECISION adaptive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SNOW needs a short-wave infrared band, next to green and near infrared; %1 missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SPACE %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SPECIAL_VALUE nodata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>STACK and IMAGES are %1. Set STACK to a stack, or IMAGES to a folder of images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Searches lambda and gamma by cross-validation on the training pixels, which takes longer. Used by METHOD linear and kernel only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seconds for which each image of the animation is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seed of the random choices. The same inputs and the same seed give the same bytes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select lags on Earth Engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Selects the clear images of the same place that are nearest in time before an image (lags), and writes the image and its lags as one raster, a stack. Its bands are B1, B2 and so on of the image, then B1_lag_1 and so on of the newest lag, and so forth. Cloud cover is measured over the region of interest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Selects the clear images of the same place that are nearest in time before an image of Earth Engine (lags), and downloads the image and its lags as one raster, a stack. All other tools work on this stack. Earth Engine measures the cloud cover over the region of interest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sentinel-2 MSI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sentinel-2 QA60</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sentinel-2%1, %2, %3, %4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sentinel-2A, 2B, 2C or 2D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service account key file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of a polygon that must be clear for its date to be a clear date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of removed pixels [%]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-in time limit [s]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-in with the browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skipped: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skipped: %1: %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skipped: %1: its name is not text in UTF-8. Rename the file or its folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smallest share of the region of interest with data at which an image is accepted as a lag. Lower it where the edges of swaths cross the region.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speck removal radius</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Specks of cloud that are smaller than a disk of this radius are removed; 0 keeps them. Used by DECISION threshold and brightness only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Started task %1: %2 %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop task on cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TP / (TP + FP + FN): intersection over union</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of candidates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of clear dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of cloud cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of composites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Task %1 ended as %2%3. Choose a smaller ROI or METHOD linear, check DESTINATION, and run the tool again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Earth Engine quota of this project is used up: %1. Wait until it is renewed, use another PROJECT, or choose a smaller ROI.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Python package %1, which this tool needs, is missing from QGIS's Python. To install it, %2; then restart QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Python package earthengine-api does not load: %1. Reinstall it: pip install --force-reinstall earthengine-api.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Python package earthengine-api is not installed in QGIS's Python. To install it: %1; then restart QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The archive %1 contains a file outside of itself, %2. Do not use this archive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bands of %1 state no scale; that of %2 is used by their names (scale %3, offset %4).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The candidate %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cloud features</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cloud features of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cloud-free forecast of the image, from forecastbackground.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cloud-free image, with the bands B1_forecast, B2_forecast and so on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cloudy image, or the stack that begins with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cloudy image, with an acquisition date and named bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cloudy image, with an acquisition date, named bands and a quality band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The comparison of %1 with its forecast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The darkest pixels of %1 have a reflectance below 0 in every band: the offset was probably subtracted twice. Import the product with importscene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The darkest pixels of %1 have a reflectance of %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The darkest pixels of %1 have a reflectance of %2 in every band, which no place on Earth has: the scale is wrong. Numbers of Landsat Collection 2 Level-2 need scale 2.75e-05 and offset -0.2, not the 0.0001 of Collection 1; %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The darkest pixels of %1 have a reflectance of %2 or less in every band: the offset of -0.1 was subtracted twice, in the numbers and by the bands. Set the offset to 0 with gdal_edit.py -offset 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file tileInfo.json of %1 is damaged: the tile is %2; expected %3, as in the name %4. Download it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The filled image will have no %1: the forecast does not have it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The image %1 is damaged: it is on the grid %2; expected %3 from its MTD_TL.xml. Download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The image %1 is damaged: it is on the grid %2; expected that of the other bands, %3. Download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The image %1 or its MTL is damaged: it has %2 x %3 px; expected %4 x %5 px from the corners in the MTL. Download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The image %1 refers to another file, which images of products do not. Do not use this product.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The image and its lags in one raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The image and its lags, from selectlags or exported from Earth Engine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The image is surface reflectance, but the thresholds are made for reflectance at the top of the atmosphere, so that more cloud is missed. Choose DECISION adaptive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The image whose cloudy pixels become nodata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The image with cloud and shadow replaced by the forecast.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The image with nodata where cloud or shadow was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mask %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mask and the reference have no pixel that is valid in both. Choose another ROI or another reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mask has %1 x %2 pixels; the image it belongs to has %3 x %4. Pass a mask with one class for each pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The masks that are finished are kept. Run the tool again to continue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The median of %1 in %2 is %3, but reflectance is 0..1. These are probably digital numbers: set the scale and offset of the bands to those of the product (gdal_edit.py -scale, -offset)%4.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The median of the clear observations of each band (median), the observation that is nearest to it over all bands (medoid), the newest one (latest), or that of the image with the most clear pixels (clearest).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The metadata file %1 declares a document type, which those of products do not. Download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The metadata file %1 has MAP_PROJECTION %2; expected UTM or PS. Assign a CRS to the image files (gdal_edit.py -a_srs), or choose a product in UTM.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The metadata file %1 has no %2 in %3. Download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The metadata file %1 has no %2 of %3. Download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The metadata file %1 has no %2. Download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The metadata file %1 is damaged: %2 convert the digital number %3 to %4; expected %5, as it states itself. Download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The metadata file %1 is damaged: %2 is %3; expected %4. Download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The metadata file %1 is damaged: two bands have the same file, %2. Download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name of %1 has the date %2, which is impossible. Give the files the names under which they were delivered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name of band %1 of %2, %3, does not indicate what its values mean. Set SCHEME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The newest lag (persistence), the median of the lags (percentile), ridge regression (linear), or kernel ridge regression (kernel). The kernel forecast is usually the most accurate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The offset of %1 is unknown: its STAC item is missing or not certain, and no part of the image is dark enough to decide. Use another date, or the product as ESA delivers it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The offset of %1 is unknown: neither tileInfo.json nor productInfo.json has the name of the product (S2A_MSIL1C_..). Download productInfo.json into the same folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The product %1 has no file for %2. Download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The product %1 has no metadata of a granule (MTD_TL.xml). Download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The product %1 is from %2 %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The product %1 is from %2, which is not supported. Choose Sentinel-2A, 2B or 2C.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The product %1 is from %2, which is not supported. Choose a product of Sentinel-2A, 2B or 2C.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The product %1 of THEIA is %2 of %3, which is not supported. Choose Level 2A of Sentinel-2, or a product of ESA or USGS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The product %1 was acquired at night or twilight, with the sun at %2 degrees above the horizon: it has no reflectance. Choose an image that was acquired by day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The quality band %1 of %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reflectance of %1 is negative in every band (median at most %2): the scale is wrong. Numbers of Landsat Collection 1 need scale 0.0001 and offset 0, not those of Collection 2; %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The scale of %1 in %2 is unknown: the XML file of the order is missing or does not state it. Put the XML file of the order next to the images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The scale of %1 in %2 is unknown: the XML file of the tile is missing or does not state it. Put the XML file of the delivery next to the images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service answered 1 + 1 with %1, not 2. Check its address (%2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The surface reflectance of %1 is 0 or negative on %2 % of the pixels in blue: the atmospheric correction failed. Use another date, or top-of-atmosphere images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The system reports: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The system reports: %1. Check the disk and the folders of the outputs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The value %1 does not occur in quality bands of %2. Set SCHEME, or choose another quality band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The value %1 does not occur in quality bands of the scheme %2 (%3). Set SCHEME, or choose another quality band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The value %1 of %2 is not a class of a mask (0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata). Choose another raster, or name the band after its scheme (QA_PIXEL, fmask ..).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The values %1 fit quality bands of %2, which differ in what is cloud. Set SCHEME, or name the band after its scheme.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no earlier images: neither archive nor candidates is given. Pass a folder or images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no acquisition date in its metadata or name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no band %1 in %2; %3. Choose another raster or another band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no band %1 in %2; its bands are %3. Choose another band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no quality band (QA_PIXEL, BQA, fmask, QA60, SCL, mask ..) in %1; %2. Choose another raster or another band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no single quality band in %1. %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is not enough memory. Choose a smaller ROI or fewer BANDS, or close other programs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is UDM2, the usable data mask of Planet, which has one band for each class. Set the band to cloud and SCHEME to clm, or compute one band named mask from it (0 clear, 1 shadow, 2 cloud).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three bands, by role or name, separated by commas, that are displayed as red, green and blue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thresholds learned from clear ground in the scene, with shadow detection (adaptive); clusters beyond both fixed thresholds (threshold); or clusters above the largest gap in brightness (brightness). With none, nothing is masked, and only a cluster map is of use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time per frame [s]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time span of each composite. Seasons are three months each, from December, March, June and September on; all makes a single composite.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time-lapse of a series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too few of the first %1 pixels are usable for a full sample. The sample is smaller than requested.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training sample size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>True mask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tuned on %1 pixels, %2 folds, %3 draws: squared error %4 x the default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tuning by cross-validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UNCERTAINTY adds a band to FORECAST, which is not written. Set FORECAST, or turn UNCERTAINTY off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UNCERTAINTY adds a band to the forecasts, which are not written. Set FORECASTS, or turn UNCERTAINTY off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UNCERTAINTY is not available for METHOD %1. Turn it off, or choose METHOD linear or kernel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UNCERTAINTY is not available when Earth Engine computes the forecast. Turn it off or set WHERE to local.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version of earthengine-api</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Virtual raster (.vrt) or GeoTIFF (.tif) with named, scaled and dated bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for the sign-in to Google in the browser window that opens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight of the prediction set (how the lags follow each other) against the estimation set (clear pixels of the image); if empty, it follows the cloud cover as published, which is less accurate. Used by METHOD linear and kernel only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight of the regularisation. Used by METHOD linear (0.000001 if empty) and kernel (0.0001 if empty).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happens if fewer lags are found than requested: the tool stops with an error (error), or continues with those found (use).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where forecast and mask are computed: on this computer (local) or on Earth Engine (server). auto chooses by the size of the region and by DELIVER.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether lags are searched before the image (previous), after it (next), or on both sides (both).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the clear images nearest in time (recent) or the oldest ones of the search window (oldest) become lags.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the differences of the bands (radiances), of the cloud features (features), or both are clustered. Used by DECISION threshold and brightness, and for the cluster map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width and height of the simulated scenes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write filled images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write forecasts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write probabilities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writes a simulated Landsat 8 archive to try the other tools on: images of one place on several dates, the last of them cloudy. Their quality bands have errors as real ones do. The folder truth contains the exact mask, the cloud-free image and the optical effect of the clouds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writes each image with cloud and shadow replaced by the forecast as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writes the cloud-free forecast of each image as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writes the probability of cloud of each image as well. Available with DECISION adaptive only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>YYYY-MM-DD and hh:mm:ss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are not signed in to Earth Engine: %1. Run eecheck with SIGN_IN, or set KEY_FILE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have signed in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ZONES: no polygon is inside the masks. Check the location and the CRS of the polygons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ZONES: the layer %1 has no polygon, or none is selected. Draw or select one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a MaskFeature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a download of Earth Engine with a file for each band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a download of Sentinel Hub or the Copernicus Browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a forecast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a header is invalid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a number from %1 to %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a number, or numbers in %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a part of a Landsat Level-1 product without its MTL file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a part of a Sentinel-2 product without its metadata files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a part of a product of THEIA without its metadata file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a power of ten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a product in the format of SNAP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a product of ASTER</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a product of MODIS or VIIRS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a product of Planet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a product of SPOT or Pleiades</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a product of Sentinel-1, which is radar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a product of Sentinel-3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a time at %1 or soon after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a veil of opacity %1 over the whole image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>acquisition date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>acquisition time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>add_offset of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an ESPA order in another format than GeoTIFF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an id with a tile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an id with the time of a datastrip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an image whose clouds were filled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>apply mask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at least %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at least one in each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at most %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>azimuth of solar_angles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bands named by role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>blue bleu blau azul blu blauw bla niebieski modra albastru kek mavi синий синии голубой 蓝 蓝色 蓝波段 青 파랑</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>both clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>both cloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>both empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>both set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>catalogue queries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>choose %1 in the OSGeo4W setup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cirrus cirro zirrus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cloud cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cloud cover below %1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cloud cover not below %1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cloud cover of candidates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cloud mask of 0 and 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cloud removal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cloud will be missed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cluster %1%2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>coastal coastal_aerosol coastal_blue costal_aerosol ultra_blue aerosol_littoral kustenaerosol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>collection 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>computed on Earth Engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>confusion matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>docs/images.md, section Scale, lists the scales of products; set them with gdal_edit.py -scale and -offset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>earth engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>earthengine-api %1 is installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>earthengine-api %1 is too old: version 1.5 or later is required. Upgrade it: pip install --upgrade earthengine-api.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>export and removal of the asset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>factors with which the greatest digital number means %1 from %2 to %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fixed thresholds, which miss thin cloud and shadow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gap filling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>geolocation arrays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>given twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>green vert grun gruen verde groen gron zielony zelena zold yesil зеленый зеленыи 绿 绿色 绿波段 緑 초록</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ground control points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has no quality band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>higher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>image and forecast differ by %1 on clear ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>indices must be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>install %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its bands are %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kernel ridge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lacks bands for the simple cloud score (%1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>little clear ground to learn from (%1 % of the sample)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mask of maskclouds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mask of this plugin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>most of the image will be cloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>multitemporal_cloudmask:createsample, seed %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neither a cloud mask nor a cloud score is possible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nir nir_1 nir1 near_infrared near_infra_red near_ir nir_broad broad_nir broadnir bnir nir_wide pir proche_infrarouge nahes_infrarot nahinfrarot infrarrojo_cercano ircercano infrarosso_vicino vicino_infrarosso infravermelho_proximo nabij_infrarood bliska_podczerwien blizka_infracervena blizke_infracervene kozeli_infravoros ближнии_инфракрасныи ближний_инфракрасный бик 近红外 近红外波段 近赤外 근적외선</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nir2 nir_2 nir08 narrow_nir nir_narrow narrownir nir_a</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no CRS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no acquisition date in its metadata or name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no band is recognised by its name (B1, B2 .. of a known sensor, or blue, green ..)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no cloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no infrared band to find shadows by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no tile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no weakness found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not examined, or not readable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing is masked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of the credentials</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of the last image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one %1 for each band_id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one and the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one lag only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one such as 33UUP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only in the mask (commission)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only in the reference (omission)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>output of FORCE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>output of sen2r</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>output of the Semi-Automatic Classification Plugin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pages of sampled pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pan panchromatic panchromatique panchromatisch pancromatico pancromatica</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pixel tiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pixels by which image and candidates are compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>platform, path, row and date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>position of the sun unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>probability in percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>probability of 0 to 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>python-fmask and Digital Earth Australia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rational polynomial coefficients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>red rouge rot rojo rosso vermelho rood rod czerwony cervena rosu voros kirmizi kırmızı красный красныи 红 红色 红波段 赤 빨강</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rededge1 red_edge_1 red_edge1 rededge_1 rededge071 rededge705 vre1 vegetation_red_edge_1 re1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rededge2 red_edge_2 red_edge2 rededge_2 rededge075 rededge740 vre2 vegetation_red_edge_2 re2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rededge3 red_edge_3 red_edge3 rededge_3 rededge078 rededge783 vre3 vegetation_red_edge_3 re3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reflectance of the %1%2, but that of the image is of the %3%4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>remove clouds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>run QGIS's own Python with -m pip install %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>run apt install %1 (or the like) in a terminal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>s2cloudless of Sentinel Hub, 0 to 255</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same pass as a lag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>satellite, level, time and tile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>scale_factor of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>scene classification of Sentinel-2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shadow is hardly detected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sign in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>signed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>snow or ice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sr toa boa st bt nbart nbar surface reflectance refl temperature brightness top of atmosphere bottom the resampled raw dn band bande banda kanal canal central wavelength nm um sentinel s2 landsat l8 msi oli tm etm srb 10m 20m 30m 60m 10 20 30 60</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sums over the region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>surface reflectance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>surface reflectance of Landsat Collection 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>swir1 swir_1 swir16 swir_16 swir1600 swir_i short_wave_infrared_1 shortwave_infrared_1 mir1 短波红外1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>swir2 swir_2 swir22 swir_22 swir2200 swir_ii short_wave_infrared_2 shortwave_infrared_2 mir2 短波红外2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>temporal controller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>that of its folder, one of %1 of the product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>that of the images, %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the CRS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the EPSG code of a UTM zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the UTM zone of tile %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the band(s) %1 are missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the cloud score is less certain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the coordinates of a ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the extent at 10, 20 and 60 m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the project %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the project of the credentials</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the root element</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same for all bands, since only one band differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the stack is downloaded and the rest is computed on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the tile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the time in DATASTRIP_ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thermal thermal_1 thermal1 lwir lwir11 tir tir1 tir_1 tirs1 tirs_1 thermal_infrared_tirs_1 thermal_infrared_1 thermal_infrared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thermal2 thermal_2 lwir12 tir2 tir_2 tirs2 tirs_2 thermal_infrared_tirs_2 thermal_infrared_2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>those of %1 %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>those of the product name %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>time series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>too little clear ground to learn from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>top of atmosphere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two lags only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>valid coverage below %1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>veil of %1 against the other candidates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>veil of opacity %1 against the other candidates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>watervapour water_vapour water_vapor nir09</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without %1 </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without a polygon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>xOff="0" yOff="0" xSize="%1" ySize="%2"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zenith of solar_angles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zonal statistics</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
