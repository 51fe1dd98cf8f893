"""What a band is called: the names of sensors, catalogues, programs and languages, read as the names of the sensor table.

Programs write one band in many ways: `B4`, `B04`, `SR_B4`, `sr_band4`, `Band 4`, "B4, central wavelength 665 nm", `red (B04)`,
`nbart_red`, `rouge`. What is not certain is not recognised: a wrong band is worse than a missing one.

References: common names of bands of the STAC extension eo; band names of USGS (Collections 1 and 2, ESPA), ESA (SNAP, Sen2Cor), Digital
Earth Australia, FORCE, and the Sentinel-2 driver of GDAL.
"""

import re
import unicodedata
from types import MappingProxyType
from typing import Collection, List, Mapping, Sequence, Tuple

from .sensors import OLI, PLAIN, ROLES, TM, VISIBLE, Sensor

#: Words for each role, as `_plain` writes them: of catalogues and programs, then of other languages.
_WORDS = {
    'coastal': 'coastal coastal_aerosol coastal_blue costal_aerosol ultra_blue aerosol_littoral kustenaerosol',
    'blue': 'blue bleu blau azul blu blauw bla niebieski modra albastru kek mavi синий синии голубой 蓝 蓝色 蓝波段 青 파랑',
    'green': 'green vert grun gruen verde groen gron zielony zelena zold yesil зеленый зеленыи 绿 绿色 绿波段 緑 초록',
    'red': 'red rouge rot rojo rosso vermelho rood rod czerwony cervena rosu voros kirmizi kırmızı красный красныи 红 红色 红波段 赤 빨강',
    'rededge1': 'rededge1 red_edge_1 red_edge1 rededge_1 rededge071 rededge705 vre1 vegetation_red_edge_1 re1',
    'rededge2': 'rededge2 red_edge_2 red_edge2 rededge_2 rededge075 rededge740 vre2 vegetation_red_edge_2 re2',
    'rededge3': 'rededge3 red_edge_3 red_edge3 rededge_3 rededge078 rededge783 vre3 vegetation_red_edge_3 re3',
    'nir': (
        'nir nir_1 nir1 near_infrared near_infra_red near_ir nir_broad broad_nir broadnir bnir nir_wide '
        'pir proche_infrarouge nahes_infrarot nahinfrarot infrarrojo_cercano ircercano infrarosso_vicino vicino_infrarosso '
        'infravermelho_proximo nabij_infrarood bliska_podczerwien blizka_infracervena blizke_infracervene kozeli_infravoros '
        'ближнии_инфракрасныи ближний_инфракрасный бик 近红外 近红外波段 近赤外 근적외선'
    ),
    'nir2': 'nir2 nir_2 nir08 narrow_nir nir_narrow narrownir nir_a',
    'watervapour': 'watervapour water_vapour water_vapor nir09',
    'cirrus': 'cirrus cirro zirrus',
    'swir1': 'swir1 swir_1 swir16 swir_16 swir1600 swir_i short_wave_infrared_1 shortwave_infrared_1 mir1 短波红外1',
    'swir2': 'swir2 swir_2 swir22 swir_22 swir2200 swir_ii short_wave_infrared_2 shortwave_infrared_2 mir2 短波红外2',
    'pan': 'pan panchromatic panchromatique panchromatisch pancromatico pancromatica',
    'thermal': 'thermal thermal_1 thermal1 lwir lwir11 tir tir1 tir_1 tirs1 tirs_1 thermal_infrared_tirs_1 thermal_infrared_1 thermal_infrared',
    'thermal2': 'thermal2 thermal_2 lwir12 tir2 tir_2 tirs2 tirs_2 thermal_infrared_tirs_2 thermal_infrared_2',
}
#: Words around a name that do not change which band it is.
_AROUND = (
    'sr toa boa st bt nbart nbar surface reflectance refl temperature brightness top of atmosphere bottom the resampled raw dn band bande '
    'banda kanal canal central wavelength nm um sentinel s2 landsat l8 msi oli tm etm srb 10m 20m 30m 60m 10 20 30 60'
)
_DECORATION = frozenset(_AROUND.split())

#: The word for a band before its number.
_BAND = r'(?:b|band|bande|banda|banden|bandet|kanal|canal|pasmo|kanaal|sav|канал|波段|バンド|밴드)'

_NUMBERED = re.compile(rf'^{_BAND}_?0*([1-9]\d?)_?(a?)$')

#: A name of a file in front of the name of a band: a date or a tile, then the band.
_AFTER_PRODUCT = re.compile(rf'^.*(?:\d{{7,8}}|t\d\d[a-z]{{3}}).*_({_BAND}_?\d{{1,2}}_?a?(?:_[126]0m)?)$')

#: A wavelength in nanometres, 400 .. 2599, which is no year.
_WAVELENGTH = re.compile(r'(?!19[7-9]\d$|20[0-4]\d$)([4-9]\d\d|1\d{3}|2[0-5]\d\d)(nm)?')

#: Bands that go with an image and are neither spectral nor a quality band: nothing is lost without them.
_ASIDE = re.compile(
    r'aot|wvp|tci(_[rgb])?|qa_radsat|radsat_qa|(sr_)?(qa_)?aerosol(_qa)?|sr_atmos_opacity|st_\w+|qa10|qa20|msk_(snwprb|classi_\w+|detfoo|qualit)\w*|snw|dem'
    r'|[sv][az]a|(sun|view|solar|sensor)_\w*(azimuth|zenith)\w*|(view|sun)_\w+|alpha|oa_\w+|ndvi|evi|data_?mask|is_data|uncertainty'
    r'|score|cluster|count|edg|mg2|sat|iab|wvc'
)


def plain(name: str) -> str:
    """A name in small letters without accents, whatever is no letter or digit as one `_`."""
    letters = ''.join(letter for letter in unicodedata.normalize('NFKD', name) if not unicodedata.combining(letter))
    return re.sub(r'[\W_]+', '_', unicodedata.normalize('NFC', letters).lower().replace('ß', 'ss')).strip('_')


_ROLE_OF: Mapping[str, str] = MappingProxyType({plain(word): role for role, words in _WORDS.items() for word in words.split()})


def is_aside(name: str) -> bool:
    """Whether a band of this name goes with an image without being needed: angles, aerosol, a true-colour picture."""
    return re.fullmatch(_ASIDE, plain(name)) is not None


def band_names(descriptions: Sequence[str], sensor: Sensor) -> List[str]:
    """The bands of an image under names that `sensor.role` reads.

    Parameters
    ----------
    descriptions : sequence of str
        What the file calls its bands, in their order.
    sensor : Sensor
        Whose bands they are; `PLAIN` where that is unknown.

    Returns
    -------
    list of str
        The description itself where the sensor table has it, else the name of the band there or its role; '' where it is not
        recognised, contradicts itself, or means the same band as another one.
    """
    found = [description if sensor.role(description) else _recognised(description, sensor) for description in descriptions]
    if _is_order_of_file(descriptions, sensor):
        found = ['' for _ in found]
    words = [plain(description) for description in descriptions]
    found = [_beside_others(name, word, words, found, sensor) for name, word in zip(found, words)]
    roles = [sensor.role(name) for name in found]
    exact = [name == description for name, description in zip(found, descriptions)]
    taken = {role for role, kept in zip(roles, exact) if kept}
    return [
        name if kept or (roles.count(role) == 1 and role not in taken) else '' for name, role, kept in zip(found, roles, exact)
    ]


def platform_of_bands(descriptions: Sequence[str]) -> str:
    """The sensor family whose bands alone have these names, '' where several have or none."""
    words = {plain(description) for description in descriptions}
    numbers = {number for number in map(_number, words) if number}
    if words & {'scl', 'qa60', 'msk_cldprb', 'quality_scene_classification', 'scene_classification'} or numbers & {'B8A', 'B12'}:
        return 'MSI'
    if any(re.fullmatch('B08', description.strip()) for description in descriptions):
        # Neither USGS nor HLS has a panchromatic band of this name.
        return 'MSI'
    if any('central_wavelength' in word for word in words) or any('msk_classi' in word for word in words):
        return 'MSI'
    if any(re.search(r'b6_vcid_[12]|^st_b6$', word) for word in words):
        return 'TM'
    landsat = words & {'qa_pixel', 'bqa', 'pixel_qa', 'cfmask'}
    prefixed = any(re.match(r'(sr|st|toa|bt)_(b|band)_?\d', word) for word in words)
    if words & {'st_b10', 'st_b11'} or numbers >= {'B9', 'B10'} or (landsat and numbers & {'B10', 'B11'}):
        return 'OLI'
    # Reflectance of Landsat in band 6 is OLI's: on TM and ETM+ it is the thermal band.
    if prefixed and any(re.match(r'(sr|toa)_(b|band)_?6$', word) for word in words):
        return 'OLI'
    if any(re.match(r'bt_(b|band)_?6', word) for word in words):
        return 'TM'
    return ''


def _number(word: str) -> str:
    """The band of the sensor, such as B4 or B8A, that a plain name states; '' where it states none."""
    number, _, rest = _parts(word)
    return number if not rest else ''


def _parts(word: str) -> Tuple[str, str, List[str]]:
    """The number, the role and what else is in a plain name."""
    whole = _ROLE_OF.get(word, '')
    if whole:
        return '', whole, []
    after = _AFTER_PRODUCT.match(word)
    tokens = (after[1] if after else word).split('_')
    number, rest = '', []
    while tokens:
        token = tokens.pop(0)
        pair = _NUMBERED.match(f'{token}_{tokens[0]}') if tokens and re.fullmatch(_BAND, token) else None
        alone = _NUMBERED.match(token)
        match = pair or alone
        if match and not number:
            number = f'B{match[1]}{match[2].upper()}'
            if pair:
                tokens.pop(0)
            if tokens[:1] == ['a']:
                number += tokens.pop(0).upper()
        elif not _WAVELENGTH.fullmatch(token):
            rest.append(token)
    role = _ROLE_OF.get('_'.join(rest), '')
    rest = [] if role else [token for token in rest if token not in _DECORATION]
    role = role or _ROLE_OF.get('_'.join(rest), '')
    return number, role, [] if role else rest


def _recognised(description: str, sensor: Sensor) -> str:
    """The name under which a sensor has a band, or its role, '' where it is not certain."""
    number, role, rest = _parts(plain(description))
    if rest or not (number or role):
        return ''
    role_of_number = sensor.role(number) if number else ''
    if role and number and sensor is not PLAIN:
        # "Band 3 (red)" is red on TM and green on OLI.
        return number if role_of_number == role or {role_of_number, role} == {'nir', 'nir2'} else ''
    return role or (number if role_of_number else '')


def _beside_others(name: str, word: str, words: Sequence[str], found: Sequence[str], sensor: Sensor) -> str:
    """A name that depends on the other bands: which of two near or short-wave infrared bands it is."""
    core = re.sub(r'^(sr|nbart?|boa|toa)_', '', word)
    cores = {re.sub(r'^(sr|nbart?|boa|toa)_', '', other) for other in words}
    if cores & {'swir_3', 'swir3'} and not cores & {'swir_1', 'swir1', 'swir16'}:
        # Digital Earth Australia numbers those of Sentinel-2 from 2.
        name = {'swir_2': 'swir1', 'swir2': 'swir1', 'swir_3': 'swir2', 'swir3': 'swir2'}.get(core, name)
    if core == 'nir' and cores & {'broadnir', 'broad_nir', 'bnir', 'nir_broad'}:
        return 'nir2'
    has_nir = any(sensor.role(other) == 'nir' for other in found)
    if core in _WORDS['nir2'].split() and core != 'nir2' and not has_nir:
        # The common name nir08 is near infrared on Landsat, and B8A next to B8 on Sentinel-2.
        return 'nir'
    return name


def _is_order_of_file(descriptions: Sequence[str], sensor: Sensor) -> bool:
    """Whether bands are called Band 1, Band 2 .. only because they are the first, the second .. of the file."""
    words = [plain(description) for description in descriptions]
    numbers = [re.fullmatch(rf'{_BAND}_(\d+)', word) for word in words]
    if not words or not all(numbers):
        return False
    in_order = [int(number[1]) for number in numbers if number] == list(range(1, len(words) + 1))
    complete = {TM.family: (7,), OLI.family: (7, 11)}.get(sensor.family, ())
    return in_order and len(words) not in complete


def costs(roles: Collection[str]) -> str:
    """What an image that has only these roles lacks: a clause, '' where nothing is missing."""
    lost = []
    if not set(VISIBLE) <= set(roles):
        lost.append('neither a cloud mask nor a cloud score is possible')
    elif not {'nir', 'swir1', 'swir2'} <= set(roles):
        lost.append('the cloud score is less certain')
    if not {'nir', 'swir1'} & set(roles):
        lost.append('shadow is hardly detected')
    missing = [role for role in ROLES if role not in roles and role not in ('cirrus', 'thermal')]
    return f'without {", ".join(missing)} ' + ', and '.join(lost) if lost else ''
