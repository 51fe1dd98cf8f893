"""What the help pages say beyond what the tools themselves tell, by the id of the tool or model.

[selectlags] is a link to that page, `B4` is set as code, a blank line begins a paragraph.
"""

#: Heading to the ids below it, in the order of the index.
SECTIONS = {
    'In one go': ('maskclouds',),
    'The four steps': ('selectlags', 'forecastbackground', 'clusterclouds', 'comparewithfmask'),
    'Before, between and after them': (
        'createsample',
        'importscene',
        'qualitymask',
        'cloudfeatures',
        'fillclouds',
        'contactsheet',
    ),
    'Earth Engine': ('eecheck', 'eeselectlags', 'eemaskclouds'),
    'Models': ('fourstepchain', 'maskandcompare', 'importandmask'),
}

#: How each of them works.
WORKS = {
    'maskclouds': """
The four steps run one after the other: [selectlags] chooses the earlier clear images, [forecastbackground] forecasts from them what
the ground should look like in the image, [clusterclouds] clusters what differs and decides what is cloud, and where a report is
asked for the mask is compared with the quality band as in [comparewithfmask]. The mask is byte for byte the one that the steps
give one by one; what is not asked for is not written.

The image is one as it was taken: a forecast or a filled image is refused. Give the earlier images as a folder, as layers, or both.
The image itself may lie in the folder: an image less than 12 hours from it is the same pass and is passed over. Landsat and Sentinel-2 products in the folder are read as they were delivered; only the image itself
must be imported with [importscene]. Images of another sensor family, of another level (surface or top of atmosphere), without a date or
without named bands are passed over too, and the log says why.

For a first look, leave all options as they are, and ask for the forecast and the report. If the forecast shows clouds, a lag was
not clear: lower MAX_CLOUD, or look at the lags with [contactsheet].
""",
    'selectlags': """
Candidates are the rasters of the archive, its Landsat and Sentinel-2 products as they were delivered (see [importscene]), and the
layers given: those of the same sensor family as the image and, like it, of the top of atmosphere or of the surface, at least 12 hours and
at most WINDOW days before it (or after it, by DIRECTION). Beginning with the nearest in time, the cloud cover of each is measured
over the region of interest until enough clear ones are found. With CLOUD_TEST `auto` a pixel is cloudy if the quality band says so or
if the simple cloud score is 50 or more; the score needs blue, green, red, near and both shortwave infrared bands and a thermal one.
Cloud cover is the share of the valid pixels of the region.

The result is a stack: the bands of the image, then those of each lag with `_lag_1`, `_lag_2` .. behind their names, lag 1 being the
newest. The metadata `system:time_start_lag_1` and `CC_lag_1` tell its date and cloud cover. Candidates on another grid are warped
to that of the image, bilinear, the quality band by nearest neighbour. The table TABLE lists what was considered, and how cloudy it is.

Images of one platform within ten minutes are one pass: its rows or tiles are mosaicked, the first on top. Of two deliveries of one
tile the newer collection counts, then tier 1 before tier 2 before real time, then the later processing; of Sentinel-2 the higher
baseline. Where it is damaged, the other takes its place. Two datastrips of a Sentinel-2 tile are parts and are mosaicked. A warning tells when near and shortwave infrared both look shifted against the image by more than half a pixel.

Fewer clear images than asked are an error that says how many there are and which dates came nearest; ON_FEWER `use` goes on with them.
""",
    'forecastbackground': """
A regression learns how an image follows from the two or more images before it, and then is given the lags to tell the image of today,
without its clouds. It learns from two sets of pixels: how lag 1 followed from the older lags (the prediction set), and how the
clear pixels of the image follow from the lags (the estimation set). BETA is the weight of the first. Cleared, it
follows the cloud cover as published: one half for a clear image, and from 60 % on the image itself teaches nothing; that forecasts less
well. Where the image has fewer than 100 clear pixels in the sample, the lags alone are used.

METHOD `kernel` is kernel ridge regression with an RBF kernel, `linear` is ridge regression; `percentile` takes the median of the
lags and `persistence` the newest one, both without learning. LAMBDA is the weight of the regularisation, GAMMA the width of the kernel;
TUNE searches them by cross-validation on the training pixels, which takes longer. With SAMPLES of some thousands COMPONENTS makes the kernel
quick: so many training pixels span it (Nystroem approximation), and a message tells the error of that.

The clear pixels of the image are those of CLOUDS, or else of its quality band with cloud and shadow grown by 3 pixels. Where a lag has
a quality band, what it calls cloud is not learned from; neither are pixels of the image much brighter than every lag, which are clouds that the
quality band missed. With UNCERTAINTY the forecast has one more band: its expected error, learned from training pixels that were held out. The output RMSE tells how far the forecast is from the image where the image is clear.
""",
    'clusterclouds': """
DECISION `adaptive` learns from a sample of pixels what clear ground does in this very scene: by how much it is off its forecast, band by
band. From the difference it tells the opacity of what lies over the ground, and from that the PROBABILITY of cloud; what exceeds
PROBABILITY_THRESHOLD is cloud. Lower it to find thinner clouds, at the price of false ones. Fresh snow is told from cloud where there is a
shortwave infrared band. Shadow is ground that lost near and shortwave infrared light where a cloud may cast it by the place of the sun;
without SUN_ELEVATION and SUN_AZIMUTH in the metadata it is told by the light alone. OPENING and the two other thresholds do not count here.

The other decisions are by cluster. The difference between the image and its forecast is put into clusters by k-means: differences of the
bands, of the [cloudfeatures], or of both, each scaled to unit variance. The clusters are learned on a sample of pixels and applied to all.
They are numbered by the brightness of the image, so that a higher number is a brighter cluster.

With `threshold` a cluster is cloud if it is brighter than the forecast by more than THRESHOLD_DIFFERENCE and brighter
than THRESHOLD_REFLECTANCE, both over blue, green and red. With `brightness` the clusters above the largest gap in brightness are
cloud; with `none` only the cluster map is meant to be looked at. CLUSTERS 0 makes the two tests pixel by pixel. Last, an
opening removes specks smaller than a disk of OPENING pixels. None of these tells shadow: no pixel gets class 1. The two thresholds are fixed and made for
top-of-atmosphere reflectance: thin cloud is missed, and on surface reflectance a warning says so.
""",
    'comparewithfmask': """
Both masks are read as 0 clear, 1 shadow, 2 cloud and 255 nodata, and counted pixel by pixel over the region where both are valid. The
reference may be the image with its quality band, the quality band alone, or another mask: the scheme of its values is told
by the name of the band (QA_PIXEL, BQA, fmask, QA60, SCL, mask) or given as SCHEME. Both must lie on the same grid.

Cloud is the positive class. Commission is the share of what is clear in the reference that the mask calls cloud; omission is the
share of what is cloud in the reference that the mask misses. All measures are fractions between 0 and 1, kappa apart. The report has the
pictures, the confusion matrix, each measure with its definition, and the settings that made the mask; it is one file that
needs nothing beside it. A quality band is no truth: where both disagree, the picture tells who is right.
""",
    'createsample': """
Everything is simulated: fields, forest, water and towns, their change with the seasons, clouds with soft edges and thin veils,
their shadows, the seams of the swath, and a quality band that errs as real ones do. With FORMAT `landsat` each date is a product folder of
Landsat 8, Collection 2 Level 1, as USGS delivers it, with one file a band and its metadata; with `geotiff` it is one file with named,
scaled and dated bands. The last date is the cloudy one. The output TARGET names its image: a virtual raster of its product, which
[importscene] would make too, or its file. The style beside it (.qml) lets QGIS show it in natural colours.

The folder `truth` has what no real archive can give: the exact mask of the last image, the image without its clouds, and the optical
effect of the clouds. So masks and forecasts can be measured. It is no part of the archive: the tools that scan it pass over it. What is good on simulated scenes is not yet proven on real ones.
""",
    'importscene': """
Read are Landsat 4 to 9, Level 1 of Collections 1 and 2 and before, Level 2 (surface reflectance and temperature) of Collection 2, and
Sentinel-2 L1C and L2A of all processing baselines: as folder, tar, tar.gz or zip, which is read where it is and never unpacked, or as
the metadata file in a folder. A product is recognised by its metadata file, whatever the folder is called.

Level 1 becomes top-of-atmosphere reflectance, with the sun's elevation, and temperature in Kelvin; Level 2 surface reflectance.
Factors, offsets and constants come from the metadata, and numbers that cannot be are refused: a damaged file gives an error, never a
wrong number. The quality band comes along. Bands of another resolution are warped to that of the blue band.

A pixel that Landsat's QA_RADSAT calls saturated is valid and has the greatest value of its band; what it calls dropped has no data.

A virtual raster (.vrt) copies nothing and needs the product to stay where it is. Some blocks of each band are read before it is written, so
that a cut file is told at once. The cloud outlines of older Sentinel-2 L1C products become a raster beside it, .._clouds.tif. A GeoTIFF
stands alone. A product that only serves
as an earlier image need not be imported: [selectlags] and [maskclouds] read the products of an archive as they are.
""",
    'qualitymask': """
The quality band is found by its name: QA_PIXEL (Landsat Collection 2), BQA (Collection 1), fmask, QA60 or SCL (Sentinel-2), mask (this
plugin's own); for bands with other names, or for BQA from before the collections, give SCHEME. "Maybe" counts as cloud unless STRICT is on.
Then cloud and shadow grow by a disk of GROW pixels, since the edges of clouds are the first thing that quality bands miss.
""",
    'cloudfeatures': """
The features are computed from reflectance, pixel by pixel. With NDVI = (nir - red) / (nir + red): invNDVI = |NDVI - 1|;
NDSI = (green - swir1) / (green + swir1); Whiteness, the sum of |v - mean| / mean over blue, green and red; Brightness_prob = min(swir1, 0.11) / 0.11;
HOT = blue - 0.5 red - 0.08; swirnir = nir / (swir1 + 0.001); Vari_prob = 1 - max(|min(NDSI, 0)|, max(NDVI, 0)).

The layer is shown with Brightness_prob, Vari_prob and HOT as red, green and blue: cloud looks white. [clusterclouds] uses the
differences of these features with SPACE `features` or `both`; this tool is for looking at them.
""",
    'fillclouds': """
Where the mask has shadow or cloud, the pixel is taken from the forecast. Around it, over FEATHER pixels, image and forecast
blend, so that no seam is seen. The result has the bands that the image and the forecast share, in reflectance and Kelvin.
A cloudy pixel that has no forecast becomes nodata.

The mask may be that of [clusterclouds] or [maskclouds], or a quality band as [qualitymask] reads it.
""",
    'contactsheet': """
The stack of [selectlags] is drawn as one PNG: the oldest lag left, the image right and framed, each with its date below. Nodata
is shown as chequers. MAXIMUM is the reflectance shown as full brightness: raise it for bright deserts or snow.
""",
    'eecheck': """
Looked at are the Python package earthengine-api, the credentials, the project, and a question that Earth Engine has to answer. What
is missing is no error of this tool: the report and the outputs tell it, each with what to do. With SIGN_IN the browser opens
first, and the tool waits for the answer at most TIME_LIMIT seconds; it can be cancelled meanwhile.

The project is the id of a Cloud project that is registered for Earth Engine. It, a key file of a service account, and another
address of the service can be set once for all tools under Settings, Options, Processing, Providers, Multitemporal Cloudmask. The environment
variable EARTHENGINE_API_URL goes before that address; a service on this computer needs no credentials. Nothing is asked of Google before
a tool of this group is run.
""",
    'eeselectlags': """
The image is named by its id on Earth Engine, by the scene id or the name of the product; ids of collections that are gone are translated
to those of today, and the log says so. Known are Landsat 4 to 9, Collection 2, as top-of-atmosphere reflectance (T1_TOA, T2_TOA) or
surface reflectance (T1_L2, T2_L2), and Sentinel-2 L1C and L2A, harmonised. Candidates are the images of the same family and level;
those of tier 2 only for an image of tier 2.

Cloud cover is counted by Earth Engine on the image's own grid, by the rules of [selectlags]: QA_PIXEL and the simple cloud score for
Landsat, for Sentinel-2 Cloud Score+, where a score below 0.6 is cloud. Then the image and its lags are fetched in tiles, with a margin of 32 pixels
around the region, and written as a stack on which all other tools work. A run that was cancelled or broken off begins again with the tiles
that it has.
""",
    'eemaskclouds': """
Lags are selected as by [eeselectlags]. For a region of at most 4 million pixels the images are fetched, and [forecastbackground] and
[clusterclouds] run on this computer. For a larger one the same is computed on Earth Engine, and only the results come down: the
sample of pixels is read, the regression and the clusters are fitted here by the same code, and their constants go up. METHOD `kernel`
then takes 500 training pixels unless SAMPLES says otherwise, 2000 at most. DECISION `adaptive` looks at the scene as no expression can: for
it forecast and image come down, and the decision is taken on this computer, which gives PROBABILITY too; for whole scenes DECISION `threshold` is
far less to fetch. UNCERTAINTY needs the forecast to be made here. WHERE forces one way or the other.

DELIVER `download` fetches tile by tile. Where Earth Engine says that a tile needs too much memory or time, it is halved, down to 64
pixels; after that `asset` is the way: an export without these limits, fetched and removed when it is done. `drive` and `storage` leave the result in
Google Drive or Cloud Storage, with bands `mask` and `B1_forecast` .. as floats. A task that still runs when the tool is cancelled or QGIS
is closed is picked up when the tool is run again with the same parameters, unless STOP_TASK is on.
""",
    'fourstepchain': """
The model joins [selectlags], [forecastbackground], [clusterclouds] and [comparewithfmask]. Each step has the defaults of its tool;
the region of interest goes to all of them and may be left empty. The mask is byte for byte the one of [maskclouds]; here the stack and the
forecast are kept, to be looked at or used again.

To change a step, open `fourstepchain.model3` from the folder `models` of the plugin in the graphical modeler, double-click the step,
and save the model under another name: it then lies among your own models.
""",
    'importandmask': """
The product is imported as with [importscene], then its clouds are masked by the products and rasters of the archive as with
[maskclouds]. The archive may be the folder in which the product itself lies.
""",
    'maskandcompare': """
The model joins [maskclouds] and [comparewithfmask]: the mask is compared with the image's own quality band. To compare with another
mask, or to reach more options, open `maskandcompare.model3` from the folder `models` of the plugin in the graphical modeler, change it,
and save it under another name: it then lies among your own models.
""",
}

#: A command line of each: the inputs and outputs that it names.
EXAMPLES = {
    'maskclouds': 'IMAGE=cloudy.tif ARCHIVE=images OUTPUT=mask.tif FORECAST=forecast.tif REPORT=report.html',
    'selectlags': 'IMAGE=cloudy.tif ARCHIVE=images MAX_CLOUD=5 OUTPUT=stack.tif TABLE=candidates.csv',
    'forecastbackground': 'STACK=stack.tif METHOD=linear OUTPUT=forecast.tif',
    'clusterclouds': 'IMAGE=stack.tif FORECAST=forecast.tif OUTPUT=mask.tif SCORE=score.tif',
    'comparewithfmask': 'MASK=mask.tif REFERENCE=cloudy.tif REPORT=report.html',
    'createsample': 'SIZE=400 FOLDER=images',
    'importscene': 'PRODUCT=images/LC08_L1TP_199033_20190607_20190617_02_T1 OUTPUT=cloudy.tif',
    'importandmask': 'PRODUCT=images/LC08_L1TP_199033_20190607_20190617_02_T1 ARCHIVE=images 1_import:SCENE=scene.vrt 2_mask:MASK=mask.tif',
    'qualitymask': 'INPUT=cloudy.tif GROW=3 OUTPUT=quality.tif',
    'cloudfeatures': 'INPUT=cloudy.tif OUTPUT=features.tif',
    'fillclouds': 'IMAGE=cloudy.tif MASK=mask.tif FORECAST=forecast.tif OUTPUT=filled.tif',
    'contactsheet': 'STACK=stack.tif OUTPUT=lags.png',
    'eecheck': 'PROJECT=my-project REPORT=report.html',
    'eeselectlags': 'IMAGE_ID=LANDSAT/LC08/C02/T1_TOA/LC08_199033_20150623 EXTENT=400000,415000,4300000,4315000 PROJECT=my-project OUTPUT=stack.tif',
    'eemaskclouds': 'IMAGE_ID=LC81990332015174LGN00 EXTENT=400000,415000,4300000,4315000 METHOD=linear PROJECT=my-project OUTPUT=mask.tif',
    'fourstepchain': (
        'IMAGE=cloudy.tif ARCHIVE=images 1_select:STACK=stack.tif 2_forecast:FORECAST=forecast.tif 3_cluster:MASK=mask.tif '
        '4_compare:REPORT=report.html'
    ),
    'maskandcompare': 'IMAGE=cloudy.tif ARCHIVE=images 1_mask:MASK=mask.tif 2_compare:REPORT=report.html',
}
