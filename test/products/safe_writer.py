"""Writes small Sentinel-2 deliveries, from the published format: names, folders, metadata and images are as in real ones.

A tile is 600 m wide here. Its reflectance is a plane in each band, so that bilinear resampling returns it; the upper left pixel
of 60 m is nodata and one of 10 m is saturated.
"""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Tuple

import numpy as np
from osgeo import gdal, osr

LEFT, TOP, SIDE = 300000, 5900040, 600
RESOLUTIONS = {'B1': 60, 'B2': 10, 'B3': 10, 'B4': 10, 'B5': 20, 'B6': 20, 'B7': 20, 'B8': 10, 'B8A': 20, 'B9': 60}
RESOLUTIONS.update({'B10': 60, 'B11': 20, 'B12': 20})
#: Row and column, at 10 m, of the saturated pixel in B2.
SATURATED = (50, 7)
# Opaque cloud and cirrus, which overlap, as columns and rows of 60 m: first and last.
OPAQUE, CIRRUS = (2, 4, 2, 3), (4, 6, 3, 5)


def reflectance(band, x, y):
    """The reflectance of a band at a place, in metres right of and below the corner of the tile."""
    return 0.08 + 0.01 * list(RESOLUTIONS).index(band) + 2e-4 * x + 1e-4 * y


def places(resolution=10):
    """The centres of all pixels, in metres right of and below the corner."""
    y, x = (np.indices((SIDE // resolution,) * 2) + 0.5) * resolution
    return x, y


def clouds(resolution):
    """Opaque cloud and cirrus below no opaque cloud, as booleans."""
    column, row = (place // 60 for place in places(resolution))
    opaque, cirrus = ((column >= a) & (column <= b) & (row >= c) & (row <= d) for a, b, c, d in (OPAQUE, CIRRUS))
    return opaque, cirrus & ~opaque


@dataclass
class Safe:
    """A delivery to be written; `offset` is that of the digital numbers, None where its generation has none."""

    level: str = '1C'
    baseline: str = '02.04'
    offset: Optional[int] = None
    quantification: int = 10000
    time: str = '2017-02-16T10:21:01.024Z'
    sensed: str = '2017-02-16T10:22:04.460Z'
    tiles: Tuple[str, ...] = ('33UUU',)
    old: bool = False
    strip: Optional[str] = None
    """When the datastrip began, YYYYMMDDThhmmss; None: with the datatake."""
    generated: str = '20230211T121255'
    columns: Tuple[int, int] = (0, SIDE)
    """First and last metre, from the left, of what the tile shows."""

    @property
    def stamp(self):
        return self.time[:19].replace('-', '').replace(':', '')

    @property
    def name(self):
        if self.old:
            return f'S2A_OPER_PRD_MSIL1C_PDMC_20160215T121255_R065_V{self.stamp}_{self.stamp}'
        return f'S2A_MSIL{self.level}_{self.stamp}_N{self.baseline.replace(".", "")}_R065_T{self.tiles[0]}_{self.generated}'

    @property
    def metadata(self):
        return self.name.replace('PRD_MSIL1C', 'MTD_SAFL1C') + '.xml' if self.old else f'MTD_MSIL{self.level}.xml'

    def granule(self, tile):
        """The name of a granule's folder, without the baseline."""
        return (
            f'S2A_OPER_MSI_L1C_TL_SGS__{self.stamp}_A008639_T{tile}'
            if self.old
            else f'L{self.level}_T{tile}_A008639_{self.stamp}'
        )

    def write(self, folder):
        """Write the delivery into a folder; returns its path."""
        root = Path(folder) / f'{self.name}.SAFE'
        root.mkdir(parents=True)
        (root / self.metadata).write_text(self.product_xml(), encoding='utf-8')
        for tile in self.tiles:
            name = self.granule(tile)
            inner = root / 'GRANULE' / (f'{name}_N{self.baseline}' if self.old else name)
            for part in ('IMG_DATA', 'QI_DATA'):
                (inner / part).mkdir(parents=True)
            xml = name.replace('MSI_L1C', 'MTD_L1C') if self.old else 'MTD_TL'
            (inner / f'{xml}.xml').write_text(self.tile_xml(tile), encoding='utf-8')
            self._write_images(inner, tile, name if self.old else f'T{tile}_{self.stamp}')
        return root

    def write_zip(self, folder):
        """Write the delivery as a zip; returns its path."""
        root = self.write(Path(folder) / 'unpacked')
        return Path(shutil.make_archive(str(Path(folder) / self.name), 'zip', root.parent, root.name))

    def _write_images(self, folder, tile, prefix):
        for band, resolution in RESOLUTIONS.items():
            if self.level == '2A' and band == 'B10':
                continue
            numbers = np.rint(reflectance(band, *places(resolution)) * self.quantification - (self.offset or 0)).astype(np.uint16)
            if band == 'B2':
                numbers[SATURATED] = 65535
            padded = band if band == 'B8A' else f'B{int(band[1:]):02d}'
            self._write_band(numbers, folder, f'{prefix}_{padded}', resolution, tile)
        # What a part does not show has no clouds.
        x, _ = places(20)
        opaque, cirrus = (kind & (x >= self.columns[0]) & (x < self.columns[1]) for kind in clouds(20))
        if self.level == '2A':
            self._write_band(np.where(opaque, 9, np.where(cirrus, 10, 4)).astype(np.uint8), folder, f'{prefix}_SCL', 20, tile)
        elif self.baseline < '04.00':
            name = f'{prefix.replace("MSI_L1C_TL", "MSK_CLOUDS")}_B00_MSIL1C' if self.old else 'MSK_CLOUDS_B00'
            (folder / 'QI_DATA' / f'{name}.gml').write_text(clouds_gml(tile, self._masks()), encoding='utf-8')
        else:
            x, _ = places(60)
            opaque, cirrus = (kind & (x >= self.columns[0]) & (x < self.columns[1]) for kind in clouds(60))
            write_jp2(folder / 'QI_DATA' / 'MSK_CLASSI_B00.jp2', np.array([opaque, cirrus, opaque & False], np.uint8), 60, tile)

    def _masks(self):
        """Kind and place of the clouds that the part shows, as `clouds_gml` takes them."""
        first, last = self.columns[0] // 60, self.columns[1] // 60 - 1
        cut = ((kind, (max(a, first), min(b, last), c, d)) for kind, (a, b, c, d) in (('OPAQUE', OPAQUE), ('CIRRUS', CIRRUS)))
        return tuple((kind, place) for kind, place in cut if place[0] <= place[1])

    def _write_band(self, numbers, folder, name, resolution, tile):
        numbers[: 60 // resolution, : 60 // resolution] = 0
        numbers[:, : self.columns[0] // resolution] = 0
        numbers[:, self.columns[1] // resolution :] = 0
        if self.level == '1C':
            write_jp2(folder / 'IMG_DATA' / f'{name}.jp2', numbers[None], resolution, tile)
            return
        path = folder / 'IMG_DATA' / f'R{resolution}m' / f'{name}_{resolution}m.jp2'
        path.parent.mkdir(exist_ok=True)
        write_jp2(path, numbers[None], resolution, tile)

    def product_xml(self):
        """The text of MTD_MSIL1C.xml or MTD_MSIL2A.xml."""
        user = f'Level-{self.level}_User_Product'
        schema = f'https://psd-{"13" if self.old else "14"}.sentinel2.eo.esa.int/PSD/User_Product_Level-{self.level}.xsd'
        granule = 'Granules' if self.old else 'Granule'
        granules = ''.join(
            f'<Granule_List><{granule} datastripIdentifier="S2A_OPER_MSI_L{self.level}_DS_SGS__{self.stamp}_S{self.strip or self.stamp}_N{self.baseline}" '
            f'granuleIdentifier="S2A_OPER_MSI_L{self.level}_TL_SGS__{self.stamp}_A008639_T{tile}_N{self.baseline}" '
            f'imageFormat="JPEG2000"></{granule}></Granule_List>'
            for tile in self.tiles
        )
        value = f'QUANTIFICATION_VALUE unit="none">{self.quantification}</'
        if self.level == '1C':
            scaling, offsets, offset = f'<{value}QUANTIFICATION_VALUE>', 'Radiometric_Offset_List', 'RADIO_ADD_OFFSET'
        else:
            scaling = f'<QUANTIFICATION_VALUES_LIST><BOA_{value}BOA_QUANTIFICATION_VALUE></QUANTIFICATION_VALUES_LIST>'
            offsets, offset = 'BOA_ADD_OFFSET_VALUES_LIST', 'BOA_ADD_OFFSET'
        if self.offset is not None:
            listed = '\n'.join(f'<{offset} band_id="{number}">{self.offset}</{offset}>' for number in range(13))
            scaling += f'<{offsets}>{listed}</{offsets}>'
        return f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<n1:{user} xmlns:n1="{schema}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="{schema}">
  <n1:General_Info>
    <Product_Info>
      <PRODUCT_START_TIME>{self.time}</PRODUCT_START_TIME>
      <PRODUCT_STOP_TIME>{self.time}</PRODUCT_STOP_TIME>
      <PRODUCT_URI>{self.name}.SAFE</PRODUCT_URI>
      <PROCESSING_LEVEL>Level-{self.level}</PROCESSING_LEVEL>
      <PRODUCT_TYPE>S2MSI{self.level}</PRODUCT_TYPE>
      <PROCESSING_BASELINE>{self.baseline}</PROCESSING_BASELINE>
      <GENERATION_TIME>2023-02-11T12:12:55.000000Z</GENERATION_TIME>
      <Datatake datatakeIdentifier="GS2A_{self.stamp}_008639_N{self.baseline}">
        <SPACECRAFT_NAME>Sentinel-2A</SPACECRAFT_NAME>
        <DATATAKE_TYPE>INS-NOBS</DATATAKE_TYPE>
        <DATATAKE_SENSING_START>{self.time}</DATATAKE_SENSING_START>
        <SENSING_ORBIT_NUMBER>65</SENSING_ORBIT_NUMBER>
        <SENSING_ORBIT_DIRECTION>DESCENDING</SENSING_ORBIT_DIRECTION>
      </Datatake>
      <Product_Organisation>{granules}</Product_Organisation>
    </Product_Info>
    <Product_Image_Characteristics>
      <Special_Values><SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT><SPECIAL_VALUE_INDEX>0</SPECIAL_VALUE_INDEX></Special_Values>
      <Special_Values><SPECIAL_VALUE_TEXT>SATURATED</SPECIAL_VALUE_TEXT><SPECIAL_VALUE_INDEX>65535</SPECIAL_VALUE_INDEX></Special_Values>
      {scaling}
    </Product_Image_Characteristics>
  </n1:General_Info>
</n1:{user}>
"""

    def tile_xml(self, tile):
        """The text of MTD_TL.xml."""
        user = f'Level-{self.level}_Tile_ID'
        schema = f'https://psd-{"12" if self.old else "14"}.sentinel2.eo.esa.int/PSD/S2_PDI_Level-{self.level}_Tile_Metadata.xsd'
        sizes = ''.join(
            f'<Size resolution="{r}"><NROWS>{SIDE // r}</NROWS><NCOLS>{SIDE // r}</NCOLS></Size>\n' for r in (10, 20, 60)
        )
        positions = ''.join(
            f'<Geoposition resolution="{r}"><ULX>{LEFT}</ULX><ULY>{TOP}</ULY><XDIM>{r}</XDIM><YDIM>-{r}</YDIM></Geoposition>\n'
            for r in (10, 20, 60)
        )
        return f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<n1:{user} xmlns:n1="{schema}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="{schema}">
  <n1:General_Info>
    <TILE_ID metadataLevel="Brief">S2A_OPER_MSI_L{self.level}_TL_SGS__{self.stamp}_A008639_T{tile}_N{self.baseline}</TILE_ID>
    <DATASTRIP_ID metadataLevel="Standard">S2A_OPER_MSI_L{self.level}_DS_SGS__{self.stamp}_S{self.strip or self.stamp}_N{self.baseline}</DATASTRIP_ID>
    <SENSING_TIME metadataLevel="Standard">{self.sensed}</SENSING_TIME>
  </n1:General_Info>
  <n1:Geometric_Info>
    <Tile_Geocoding metadataLevel="Brief">
      <HORIZONTAL_CS_NAME>WGS84 / UTM zone {tile[:2]}N</HORIZONTAL_CS_NAME>
      <HORIZONTAL_CS_CODE>EPSG:{epsg(tile)}</HORIZONTAL_CS_CODE>
      {sizes}{positions}
    </Tile_Geocoding>
    <Tile_Angles metadataLevel="Standard">
      <Mean_Sun_Angle><ZENITH_ANGLE unit="deg">66.5</ZENITH_ANGLE><AZIMUTH_ANGLE unit="deg">163.25</AZIMUTH_ANGLE></Mean_Sun_Angle>
      <Mean_Viewing_Incidence_Angle_List><Mean_Viewing_Incidence_Angle bandId="0"><ZENITH_ANGLE unit="deg">3.0</ZENITH_ANGLE>
      <AZIMUTH_ANGLE unit="deg">210.0</AZIMUTH_ANGLE></Mean_Viewing_Incidence_Angle></Mean_Viewing_Incidence_Angle_List>
    </Tile_Angles>
  </n1:Geometric_Info>
</n1:{user}>
"""


def epsg(tile):
    """The EPSG code of a tile."""
    return (32600 if tile[2] >= 'N' else 32700) + int(tile[:2])


def clouds_gml(tile, masks=(('OPAQUE', OPAQUE), ('CIRRUS', CIRRUS))):
    """The text of MSK_CLOUDS_B00.gml."""
    members = ''
    for kind, (first, last, top, bottom) in masks:
        x, y = [LEFT + 60 * first, LEFT + 60 * (last + 1)], [TOP - 60 * top, TOP - 60 * (bottom + 1)]
        ring = ' '.join(f'{x[i]} {y[j]}' for i, j in ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0)))
        members += f"""<eop:MaskFeature gml:id="{kind}.0">
  <eop:maskType codeSpace="urn:gs2:S2PDGS:maskType">{kind}</eop:maskType>
  <eop:extentOf><gml:Polygon gml:id="{kind}.0_Polygon"><gml:exterior><gml:LinearRing>
    <gml:posList srsDimension="2">{ring}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></eop:extentOf>
</eop:MaskFeature>
"""
    place = f"""<gml:boundedBy><gml:Envelope srsName="urn:ogc:def:crs:EPSG:8.7:{epsg(tile)}">
  <gml:lowerCorner>{LEFT} {TOP - SIDE}</gml:lowerCorner><gml:upperCorner>{LEFT + SIDE} {TOP}</gml:upperCorner>
</gml:Envelope></gml:boundedBy>"""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<eop:Mask xmlns:eop="http://www.opengis.net/eop/2.0" xmlns:gml="http://www.opengis.net/gml/3.2" gml:id="MSK_CLOUDS_B00">
{place if masks else ''}<eop:maskMembers>{members}</eop:maskMembers>
</eop:Mask>
"""


def write_jp2(path, bands, resolution, tile):
    """Write bands (count, h, w) as a lossless JPEG 2000 file."""
    kind = gdal.GDT_Byte if bands.dtype == np.uint8 else gdal.GDT_UInt16
    image = gdal.GetDriverByName('MEM').Create('', bands.shape[2], bands.shape[1], len(bands), kind)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg(tile))
    image.SetSpatialRef(reference)
    image.SetGeoTransform((LEFT, resolution, 0, TOP, 0, -resolution))
    image.WriteArray(bands)
    gdal.GetDriverByName('JP2OpenJPEG').CreateCopy(str(path), image, options=['QUALITY=100', 'REVERSIBLE=YES'])
