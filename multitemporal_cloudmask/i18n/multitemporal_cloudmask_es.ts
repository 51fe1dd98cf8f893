<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>multitemporal_cloudmask</name>
    <message>
      <source> (nothing states it: set REFLECTANCE to surface or top of atmosphere with gdal_edit.py -mo)</source>
      <translation> (nada lo indica: asigne a REFLECTANCE el valor surface o top of atmosphere con gdal_edit.py -mo)</translation>
    </message>
    <message>
      <source> Not written on this computer where DELIVER is drive or storage.</source>
      <translation> No se escribe en este equipo si DELIVER es drive o storage.</translation>
    </message>
    <message>
      <source> The sensor is unknown: set SENSOR, for example to LANDSAT_8 (gdal_edit.py -mo SENSOR=LANDSAT_8).</source>
      <translation> Se desconoce el sensor: defina SENSOR, por ejemplo como LANDSAT_8 (gdal_edit.py -mo SENSOR=LANDSAT_8).</translation>
    </message>
    <message>
      <source> from %1</source>
      <translation> desde %1</translation>
    </message>
    <message>
      <source> with METHOD percentile or persistence</source>
      <translation> con METHOD percentile o persistence</translation>
    </message>
    <message>
      <source>%1 % cloud</source>
      <translation>%1 % de nubes</translation>
    </message>
    <message>
      <source>%1 (%2 % cloud)</source>
      <translation>%1 (%2 % de nubes)</translation>
    </message>
    <message>
      <source>%1 (image)</source>
      <translation>%1 (imagen)</translation>
    </message>
    <message>
      <source>%1 + %2 training pixels (lags, image), beta %3, cloud cover %4 %.</source>
      <translation>%1 + %2 píxeles de entrenamiento (imágenes previas, imagen), beta %3, nubosidad %4 %.</translation>
    </message>
    <message>
      <source>%1 Set COMPONENTS to 0 to compute the exact kernel, which takes longer.</source>
      <translation>%1 Ponga COMPONENTS a 0 para calcular el kernel exacto, lo que tarda más.</translation>
    </message>
    <message>
      <source>%1 answers %2: the request takes it too long. Run the tool again in a few minutes.</source>
      <translation>%1 responde %2: la petición le lleva demasiado tiempo. Ejecute de nuevo la herramienta en unos minutos.</translation>
    </message>
    <message>
      <source>%1 candidates from %2 to %3.</source>
      <translation>%1 candidatas de %2 a %3.</translation>
    </message>
    <message>
      <source>%1 clear pixels in the image are too few for training: only the lags are used.</source>
      <translation>%1 píxeles despejados en la imagen son muy pocos para el entrenamiento: solo se usan las imágenes previas.</translation>
    </message>
    <message>
      <source>%1 denies access (%2). Check the URL: a catalogue with an account is not supported.</source>
      <translation>%1 deniega el acceso (%2). Compruebe la URL: no se admite un catálogo con cuenta.</translation>
    </message>
    <message>
      <source>%1 did not answer: %2. Check the address, the network and the proxy settings, and run the tool again.</source>
      <translation>%1 no respondió: %2. Compruebe la dirección, la red y la configuración del proxy, y ejecute de nuevo la herramienta.</translation>
    </message>
    <message>
      <source>%1 does not exist (%2). Check URL and COLLECTION.</source>
      <translation>%1 no existe (%2). Compruebe URL y COLLECTION.</translation>
    </message>
    <message>
      <source>%1 exported, </source>
      <translation>%1 exportadas, </translation>
    </message>
    <message>
      <source>%1 has no %2 image yet. Its clouds are judged by the simple cloud score of its bands.</source>
      <translation>%1 todavía no tiene imagen de %2. Sus nubes se juzgan con la puntuación de nubes sencilla de sus bandas.</translation>
    </message>
    <message>
      <source>%1 has no CRS, and image and candidate are not on one grid. %2</source>
      <translation>%1 no tiene SRC, y la imagen y la candidata no están en una misma cuadrícula. %2</translation>
    </message>
    <message>
      <source>%1 has no CRS, and the two are not on one grid. Assign the CRS (gdal_edit.py -a_srs).</source>
      <translation>%1 no tiene SRC, y las dos no están en una misma cuadrícula. Asigne el SRC (gdal_edit.py -a_srs).</translation>
    </message>
    <message>
      <source>%1 has no cloud at all, which is no evidence of clear sky: it is not used.</source>
      <translation>%1 no tiene ninguna nube, lo que no prueba que el cielo esté despejado: no se usa.</translation>
    </message>
    <message>
      <source>%1 has no cloud at all: from 2022-01-25 to 2024-02-28 QA60 is empty in what Earth Engine exports. It is no evidence of clear sky and is not used.</source>
      <translation>%1 no tiene ninguna nube: del 2022-01-25 al 2024-02-28, QA60 está vacía en lo que exporta Earth Engine. No prueba que el cielo esté despejado y no se usa.</translation>
    </message>
    <message>
      <source>%1 has no image of the region. %2</source>
      <translation>%1 no tiene ninguna imagen de la región. %2</translation>
    </message>
    <message>
      <source>%1 has no images. Search with other dates, another region or a higher MAX_CLOUD in findimages.</source>
      <translation>%1 no tiene imágenes. Busque con otras fechas, otra región o un MAX_CLOUD mayor en findimages.</translation>
    </message>
    <message>
      <source>%1 has no nodata value and %2 has none left: the output has a larger type.</source>
      <translation>%1 no tiene valor sin datos y a %2 no le queda ninguno libre: la salida tiene un tipo de datos mayor.</translation>
    </message>
    <message>
      <source>%1 has no nodata value: %2 is used, which does not occur in it.</source>
      <translation>%1 no tiene valor sin datos: se usa %2, que no aparece en los datos.</translation>
    </message>
    <message>
      <source>%1 has no such image. Check COLLECTION, the region and the dates, or raise MAX_CLOUD.</source>
      <translation>%1 no tiene ninguna imagen así. Compruebe COLLECTION, la región y las fechas, o aumente MAX_CLOUD.</translation>
    </message>
    <message>
      <source>%1 has only the values 0 and 1, and its band has no name: in masks of this plugin 1 is shadow, in most others it is cloud. Name the band CLM if 1 is cloud, or mask if it is shadow.</source>
      <translation>%1 solo tiene los valores 0 y 1, y su banda no tiene nombre: en las máscaras de este complemento, 1 es sombra; en la mayoría de las demás, nube. Llame a la banda CLM si 1 es nube, o mask si es sombra.</translation>
    </message>
    <message>
      <source>%1 image(s) are left out, because no pixel of the region is in them.</source>
      <translation>Se omiten %1 imagen(es), porque ningún píxel de la región está en ellas.</translation>
    </message>
    <message>
      <source>%1 image(s) cannot be read and are left out. %2</source>
      <translation>%1 imagen(es) no se puede(n) leer y se descarta(n). %2</translation>
    </message>
    <message>
      <source>%1 image(s) from %2 to %3.</source>
      <translation>%1 imagen(es) de %2 a %3.</translation>
    </message>
    <message>
      <source>%1 image(s) masked, %2%3 unchanged since an earlier run, %4 failed, %5 skipped.</source>
      <translation>%1 imagen(es) enmascarada(s), %2%3 sin cambios desde una ejecución anterior, %4 fallida(s), %5 omitida(s).</translation>
    </message>
    <message>
      <source>%1 images have %2 MB in the region. Nothing was written.</source>
      <translation>%1 imágenes tienen %2 MB en la región. No se ha escrito nada.</translation>
    </message>
    <message>
      <source>%1 is %2 on Earth Engine.</source>
      <translation>%1 es %2 en Earth Engine.</translation>
    </message>
    <message>
      <source>%1 is %2; METHOD kernel on Earth Engine allows at most %3 %4. Lower it, choose METHOD linear, or set WHERE to local.</source>
      <translation>%1 es %2; METHOD kernel permite en Earth Engine como máximo %3 %4. Redúzcalo, elija METHOD linear o ponga WHERE a local.</translation>
    </message>
    <message>
      <source>%1 is busy and asks to wait for %2 seconds. Run the tool again after that time.</source>
      <translation>%1 está ocupado y pide esperar %2 segundos. Ejecute de nuevo la herramienta después de ese tiempo.</translation>
    </message>
    <message>
      <source>%1 is busy: it answers %2%3. %4</source>
      <translation>%1 está ocupado: responde %2%3. %4</translation>
    </message>
    <message>
      <source>%1 is busy: the request is repeated in %2 s.</source>
      <translation>%1 está ocupado: la petición se repite en %2 s.</translation>
    </message>
    <message>
      <source>%1 is empty and is not used.</source>
      <translation>%1 está vacío y no se usa.</translation>
    </message>
    <message>
      <source>%1 is empty. Choose a raster.</source>
      <translation>%1 está vacío. Elija un ráster.</translation>
    </message>
    <message>
      <source>%1 is located by %2 only, and its pixels are not on a grid of a CRS. Warp it first, with Warp (Reproject) of QGIS or gdalwarp %3-t_srs EPSG:code.</source>
      <translation>%1 solo está ubicado por %2, y sus píxeles no están en una cuadrícula de un SRC. Reproyéctelo antes, con Combar (reproyectar) de QGIS o con gdalwarp %3-t_srs EPSG:código.</translation>
    </message>
    <message>
      <source>%1 is named as a product of Level %2, but %3 has scale %4 and offset %5, which are of the other level. %6%7.</source>
      <translation>%1 tiene nombre de producto de nivel %2, pero %3 tiene la escala %4 y el offset %5, que son del otro nivel. %6%7.</translation>
    </message>
    <message>
      <source>%1 is neither a STAC API nor a catalogue, an item or a collection of items. Check the URL.</source>
      <translation>%1 no es una API STAC, ni un catálogo, ni un elemento, ni una colección de elementos. Compruebe la URL.</translation>
    </message>
    <message>
      <source>%1 is not a STAC item or an item collection. Use the address of an item of a catalogue.</source>
      <translation>%1 no es un elemento STAC ni una colección de elementos. Use la dirección de un elemento de un catálogo.</translation>
    </message>
    <message>
      <source>%1 is not on the grid of %2: it has %3, %4 has %5. Warp %6 to the grid of %7, or choose a raster that was made from the same image.</source>
      <translation>%1 no está en la cuadrícula de %2: tiene %3, y %4 tiene %5. Reproyecte %6 a la cuadrícula de %7, o elija un ráster hecho a partir de la misma imagen.</translation>
    </message>
    <message>
      <source>%1 is on this computer and needs no credentials.</source>
      <translation>%1 está en este equipo y no necesita credenciales.</translation>
    </message>
    <message>
      <source>%1 is the key of a service account.</source>
      <translation>%1 es la clave de una cuenta de servicio.</translation>
    </message>
    <message>
      <source>%1 is used as lag %2 in spite of a %3, because no other candidate is left: thin cloud may be missed. Raise WINDOW, or add images.</source>
      <translation>%1 se usa como imagen previa %2 a pesar de un %3, porque no queda otra candidata: pueden pasarse por alto nubes finas. Aumente WINDOW o añada imágenes.</translation>
    </message>
    <message>
      <source>%1 issued no token. Run the tool again in a few minutes.</source>
      <translation>%1 no emitió ningún token. Ejecute de nuevo la herramienta en unos minutos.</translation>
    </message>
    <message>
      <source>%1 looks shifted against the image by %2 px in x and %3 px in y: the mask may be wrong along edges. Check the georeferencing of both.</source>
      <translation>%1 parece desplazada respecto a la imagen %2 px en x y %3 px en y: la máscara puede ser errónea en los bordes. Compruebe la georreferenciación de ambas.</translation>
    </message>
    <message>
      <source>%1 must be %2%3; it is %4.</source>
      <translation>%1 debe ser %2%3; es %4.</translation>
    </message>
    <message>
      <source>%1 must be a date such as 2019-05-01; it is %2.</source>
      <translation>%1 debe ser una fecha como 2019-05-01; es %2.</translation>
    </message>
    <message>
      <source>%1 must be a number; it is %2.</source>
      <translation>%1 debe ser un número; es %2.</translation>
    </message>
    <message>
      <source>%1 must be above 0 %2; it is %3.</source>
      <translation>%1 debe ser mayor que 0 %2; es %3.</translation>
    </message>
    <message>
      <source>%1 must be one of %2; it is %3.</source>
      <translation>%1 debe ser uno de %2; es %3.</translation>
    </message>
    <message>
      <source>%1 must be polygons; the layer %2 has %3 geometries. Choose a polygon layer.</source>
      <translation>%1 debe contener polígonos; la capa %2 tiene geometrías de tipo %3. Elija una capa de polígonos.</translation>
    </message>
    <message>
      <source>%1 needs an image with a CRS, but the image has none. Assign its CRS first.</source>
      <translation>%1 necesita una imagen con SRC, pero la imagen no lo tiene. Asigne antes su SRC.</translation>
    </message>
    <message>
      <source>%1 needs the bands %2; missing: %3. Name the bands by sensor (B1, B2 ..) or by role (blue, green ..) in their descriptions.</source>
      <translation>%1 necesita las bandas %2; faltan: %3. Ponga a las bandas en su descripción el nombre del sensor (B1, B2 ..) o de su función (blue, green ..).</translation>
    </message>
    <message>
      <source>%1 of %2 has one value everywhere and is not used.</source>
      <translation>%1 de %2 tiene el mismo valor en todas partes y no se usa.</translation>
    </message>
    <message>
      <source>%1 of %2 images are unchanged since an earlier run with these options.</source>
      <translation>%1 de %2 imágenes no han cambiado desde una ejecución anterior con estas opciones.</translation>
    </message>
    <message>
      <source>%1 of %2 images are unchanged since an earlier run with these options; the others are examined.</source>
      <translation>%1 de %2 imágenes no han cambiado desde una ejecución anterior con estas opciones; se examinan las demás.</translation>
    </message>
    <message>
      <source>%1 of %2 training pixels span the kernel; on held-out pixels the root-mean-square error is %3 % of that of the exact kernel.</source>
      <translation>%1 de %2 píxeles de entrenamiento generan el kernel; en los píxeles reservados, la raíz del error cuadrático medio (RMSE) es el %3 % de la del kernel exacto.</translation>
    </message>
    <message>
      <source>%1 of %2 zones contain no pixel centre: all pixels that they touch are counted.</source>
      <translation>%1 de %2 zonas no contienen el centro de ningún píxel: se cuentan todos los píxeles que tocan.</translation>
    </message>
    <message>
      <source>%1 of band_id %2</source>
      <translation>%1 de band_id %2</translation>
    </message>
    <message>
      <source>%1 pixels on %2 with %3</source>
      <translation>%1 píxeles el %2 con %3</translation>
    </message>
    <message>
      <source>%1 reflectance of %2</source>
      <translation>reflectancia de %1 de %2</translation>
    </message>
    <message>
      <source>%1 rejects the request (%2). Check COLLECTION, the dates and the region.</source>
      <translation>%1 rechaza la petición (%2). Compruebe COLLECTION, las fechas y la región.</translation>
    </message>
    <message>
      <source>%1 requests, or more if candidates are cloudy, sampled pixels are not valid, or tiles are halved; %2 tiles of %3 bytes in all (%4 GB). DRY_RUN is on: nothing was computed or downloaded.</source>
      <translation>%1 peticiones, o más si hay candidatas nubosas, si píxeles de la muestra no son válidos o si se dividen bloques; %2 bloques de %3 bytes en total (%4 GB). DRY_RUN está activado: no se ha calculado ni descargado nada.</translation>
    </message>
    <message>
      <source>%1 returned a web page instead of JSON. Open the address in a browser: the network may require a login, or the URL is not that of a STAC API.</source>
      <translation>%1 devolvió una página web en lugar de JSON. Abra la dirección en un navegador: la red puede exigir un inicio de sesión, o la URL no es la de una API STAC.</translation>
    </message>
    <message>
      <source>%1 returned invalid JSON (%2). Check the URL, or run the tool again.</source>
      <translation>%1 devolvió JSON no válido (%2). Compruebe la URL, o ejecute de nuevo la herramienta.</translation>
    </message>
    <message>
      <source>%1 returned no list of items. Check the URL of the catalogue.</source>
      <translation>%1 no devolvió ninguna lista de elementos. Compruebe la URL del catálogo.</translation>
    </message>
    <message>
      <source>%1 skipped: %2 (%3)</source>
      <translation>%1 omitida(s): %2 (%3)</translation>
    </message>
    <message>
      <source>%1 with %2 % cloud, %3 % valid</source>
      <translation>%1 con %2 % de nubes, %3 % válido</translation>
    </message>
    <message>
      <source>%1 x %2 px of %3 from (%4, %5), %6%7</source>
      <translation>%1 x %2 px de %3 desde (%4, %5), %6%7</translation>
    </message>
    <message>
      <source>%1, %2 % cloud</source>
      <translation>%1, %2 % de nubes</translation>
    </message>
    <message>
      <source>%1, and its darkest pixels have %2: the offset of Sentinel-2 since processing baseline 04.00 (-0.1) is missing in %3. Set it with gdal_edit.py -offset -0.1, or import the product with importscene.</source>
      <translation>%1, y sus píxeles más oscuros tienen %2: en %3 falta el offset de Sentinel-2 desde el baseline de procesamiento 04.00 (-0.1). Asígnelo con gdal_edit.py -offset -0.1, o importe el producto con importscene.</translation>
    </message>
    <message>
      <source>%1, as in LANDSAT_PRODUCT_ID</source>
      <translation>%1, como en LANDSAT_PRODUCT_ID</translation>
    </message>
    <message>
      <source>%1, as in its name</source>
      <translation>%1, como en su nombre</translation>
    </message>
    <message>
      <source>%1, as in the name of the product</source>
      <translation>%1, como en el nombre del producto</translation>
    </message>
    <message>
      <source>%1, but the image is from %2</source>
      <translation>%1, pero la imagen es de %2</translation>
    </message>
    <message>
      <source>%1, its name states processing baseline %2, and its bands have no offset: the offset of Sentinel-2 products since baseline 04.00 (-0.1) is missing. Set it with gdal_edit.py -offset -0.1, or import the product with importscene.</source>
      <translation>%1, su nombre indica el baseline de procesamiento %2 y sus bandas no tienen offset: falta el offset de los productos de Sentinel-2 desde el baseline 04.00 (-0.1). Asígnelo con gdal_edit.py -offset -0.1, o importe el producto con importscene.</translation>
    </message>
    <message>
      <source>%1, or %2</source>
      <translation>%1, o %2</translation>
    </message>
    <message>
      <source>%1. Meanwhile it is not used.</source>
      <translation>%1. Mientras tanto no se usa.</translation>
    </message>
    <message>
      <source>%1. Only these are used.</source>
      <translation>%1. Solo se usan estas.</translation>
    </message>
    <message>
      <source>%1: %2 % removed</source>
      <translation>%1: %2 % eliminado</translation>
    </message>
    <message>
      <source>%1: %2 MB; %3 of %4 images, %5 MB.</source>
      <translation>%1: %2 MB; %3 de %4 imágenes, %5 MB.</translation>
    </message>
    <message>
      <source>%1: %2 image(s), %3 % with a clear observation%4</source>
      <translation>%1: %2 imagen(es), %3 % con una observación despejada%4</translation>
    </message>
    <message>
      <source>%1: %2 is %3, not a raster. %4</source>
      <translation>%1: %2 es %3, no un ráster. %4</translation>
    </message>
    <message>
      <source>%1: %2 is %3, not an image. Choose the image as %4.</source>
      <translation>%1: %2 es %3, no una imagen. Elija la imagen como %4.</translation>
    </message>
    <message>
      <source>%1: %2 is a product as it was delivered, not a raster. %3</source>
      <translation>%1: %2 es un producto tal como se entregó, no un ráster. %3</translation>
    </message>
    <message>
      <source>%1: %2 is not WKT. Pass polygons such as POLYGON ((0 0, 9 0, 9 9, 0 0)).</source>
      <translation>%1: %2 no es WKT. Pase polígonos como POLYGON ((0 0, 9 0, 9 9, 0 0)).</translation>
    </message>
    <message>
      <source>%1: %2 is not a polygon layer that QGIS can read. Choose another layer.</source>
      <translation>%1: %2 no es una capa de polígonos que QGIS pueda leer. Elija otra capa.</translation>
    </message>
    <message>
      <source>%1: %2 is not a raster file that GDAL reads. Export it as GeoTIFF first.</source>
      <translation>%1: %2 no es un archivo ráster que lea GDAL. Expórtelo antes como GeoTIFF.</translation>
    </message>
    <message>
      <source>%1: %2 is not a raster that GDAL can read. Choose another file.</source>
      <translation>%1: %2 no es un ráster que GDAL pueda leer. Elija otro archivo.</translation>
    </message>
    <message>
      <source>%1: ARCHIVE and CANDIDATES contain no image</source>
      <translation>%1: ARCHIVE y CANDIDATES no contienen ninguna imagen</translation>
    </message>
    <message>
      <source>%1: it contains no complete product of Landsat or Sentinel-2.</source>
      <translation>%1: no contiene ningún producto completo de Landsat o Sentinel-2.</translation>
    </message>
    <message>
      <source>%1: no snow is marked.</source>
      <translation>%1: no se marca nieve.</translation>
    </message>
    <message>
      <source>%1: only ground that is as white in two lags or more is marked as snow, and new snow is taken for cloud.</source>
      <translation>%1: solo se marca como nieve el suelo que es igual de blanco en dos o más imágenes previas, y la nieve nueva se toma por nube.</translation>
    </message>
    <message>
      <source>%1: the CRS %2 is unknown to GDAL. Pass WKT or a code such as EPSG:32630.</source>
      <translation>%1: GDAL no conoce el SRC %2. Pase WKT o un código como EPSG:32630.</translation>
    </message>
    <message>
      <source>%1: the Sentinel-2 offset is probably missing in one of them, and %2. Check scale and offset of both.</source>
      <translation>%1: probablemente falta el offset de Sentinel-2 en una de ellas, y %2. Compruebe la escala y el offset de ambas.</translation>
    </message>
    <message>
      <source>%1: the layer %2 has no CRS. Assign its CRS first.</source>
      <translation>%1: la capa %2 no tiene SRC. Asigne antes su SRC.</translation>
    </message>
    <message>
      <source>%1: the name %2 does not end with %3. Choose another name.</source>
      <translation>%1: el nombre %2 no termina en %3. Elija otro nombre.</translation>
    </message>
    <message>
      <source>%1: the value is the same on all %2 training pixels, so that nothing can be learned from it. Leave the band out with BANDS, or choose other lags or a larger ROI.</source>
      <translation>%1: el valor es el mismo en los %2 píxeles de entrenamiento, por lo que no se puede aprender nada de él. Excluya la banda con BANDS, o elija otras imágenes previas o una ROI mayor.</translation>
    </message>
    <message>
      <source>%1: unless all of it is cloud, the offset of Sentinel-2 products since baseline 04.00 (-0.1) is probably missing. Import the product with importscene.</source>
      <translation>%1: salvo que todo sea nube, probablemente falta el offset de los productos de Sentinel-2 desde el baseline 04.00 (-0.1). Importe el producto con importscene.</translation>
    </message>
    <message>
      <source>%1_%2_BAND_%3 with its digital number</source>
      <translation>%1_%2_BAND_%3 con su nivel digital</translation>
    </message>
    <message>
      <source>%1_MULT_BAND_%2 and %3_ADD_BAND_%4</source>
      <translation>%1_MULT_BAND_%2 y %3_ADD_BAND_%4</translation>
    </message>
    <message>
      <source>(LANDSAT|LND|LS|L)[ _-]?0?[457]|L[TE]0?[457]</source>
      <translation>(LANDSAT|LND|LS|L)[ _-]?0?[457]|L[TE]0?[457]</translation>
    </message>
    <message>
      <source>(LANDSAT|LND|LS|L)[ _-]?0?[89]|L[CO]0?[89]</source>
      <translation>(LANDSAT|LND|LS|L)[ _-]?0?[89]|L[CO]0?[89]</translation>
    </message>
    <message>
      <source>(TP + TN) / all</source>
      <translation>(TP + TN) / todos</translation>
    </message>
    <message>
      <source>(accuracy - chance) / (1 - chance)</source>
      <translation>(exactitud - azar) / (1 - azar)</translation>
    </message>
    <message>
      <source>(version unknown)</source>
      <translation>(versión desconocida)</translation>
    </message>
    <message>
      <source>, %1 % filled</source>
      <translation>, %1 % rellenado</translation>
    </message>
    <message>
      <source>, and </source>
      <translation>, y </translation>
    </message>
    <message>
      <source>, not north-up</source>
      <translation>, no orientada al norte</translation>
    </message>
    <message>
      <source>, or choose METHOD percentile or persistence</source>
      <translation>, o elija METHOD percentile o persistence</translation>
    </message>
    <message>
      <source>, which is not supported. Choose a product of Landsat 4 to 9 from TM, ETM+ or OLI.</source>
      <translation>, que no se admite. Elija un producto de Landsat 4 a 9 de TM, ETM+ u OLI.</translation>
    </message>
    <message>
      <source>1 - (commission + omission) / 2</source>
      <translation>1 - (comisión + omisión) / 2</translation>
    </message>
    <message>
      <source>1 Select lags</source>
      <translation>1 Elegir imágenes previas</translation>
    </message>
    <message>
      <source>2 Forecast background</source>
      <translation>2 Pronosticar el fondo</translation>
    </message>
    <message>
      <source>3 Detect clouds and shadows</source>
      <translation>3 Detectar nubes y sombras</translation>
    </message>
    <message>
      <source>4 Compare with Fmask</source>
      <translation>4 Comparar con Fmask</translation>
    </message>
    <message>
      <source>: Landsat Collection 2 Level-2 has scale 2.75e-05 and offset -0.2</source>
      <translation>: Landsat Collection 2 Level-2 tiene la escala 2.75e-05 y el offset -0.2</translation>
    </message>
    <message>
      <source>; nearest: %1</source>
      <translation>; la más cercana: %1</translation>
    </message>
    <message>
      <source>; passed over: %1</source>
      <translation>; no consideradas: %1</translation>
    </message>
    <message>
      <source>A Python package is missing: %1.</source>
      <translation>Falta un paquete de Python: %1.</translation>
    </message>
    <message>
      <source>A contact sheet needs at least one image.</source>
      <translation>Una hoja de contactos necesita al menos una imagen.</translation>
    </message>
    <message>
      <source>A request has more bytes than Earth Engine accepts (%1). Choose a simpler ROI, METHOD linear, or fewer COMPONENTS or BANDS, or set WHERE to local.</source>
      <translation>Una solicitud tiene más bytes de los que Earth Engine acepta (%1). Elija una ROI más sencilla, METHOD linear o menos COMPONENTS o BANDS, o ponga WHERE a local.</translation>
    </message>
    <message>
      <source>A request was too large for Earth Engine (%1). Smaller ones follow.</source>
      <translation>Una petición era demasiado grande para Earth Engine (%1). Siguen otras más pequeñas.</translation>
    </message>
    <message>
      <source>A veil of cloud or haze of opacity %1 or more covers the whole image: the forecast does not learn from it as it is.</source>
      <translation>Un velo de nubes o bruma de opacidad %1 o más cubre toda la imagen: el pronóstico no aprende de ella tal como está.</translation>
    </message>
    <message>
      <source>A web page of %1 came instead of the answer of Earth Engine. Sign in to your network in the browser, or check the proxy in the options of QGIS, and run the tool again.</source>
      <translation>En lugar de la respuesta de Earth Engine llegó una página web de %1. Inicie sesión en su red con el navegador, o compruebe el proxy en las opciones de QGIS, y ejecute de nuevo la herramienta.</translation>
    </message>
    <message>
      <source>ARCHIVE and CANDIDATES are both empty. Set ARCHIVE to a folder with earlier images, or CANDIDATES to rasters.</source>
      <translation>ARCHIVE y CANDIDATES están vacíos. Ponga en ARCHIVE una carpeta con imágenes anteriores, o en CANDIDATES rásteres.</translation>
    </message>
    <message>
      <source>ARCHIVE, CANDIDATES: no image between FROM and TO has an acquisition date and named bands. Choose another folder or other dates.</source>
      <translation>ARCHIVE, CANDIDATES: ninguna imagen entre FROM y TO tiene fecha de adquisición y bandas con nombre. Elija otra carpeta u otras fechas.</translation>
    </message>
    <message>
      <source>ARCHIVE, CANDIDATES: there is no image with an acquisition date and named bands. Choose another folder or other images.</source>
      <translation>ARCHIVE, CANDIDATES: no hay ninguna imagen con fecha de adquisición y bandas con nombre. Elija otra carpeta u otras imágenes.</translation>
    </message>
    <message>
      <source>ARCHIVE: %1 contains no image that can be read: %2. Choose the folder of the earlier images: Landsat or Sentinel-2 products as they were delivered, or GeoTIFF files. The log states what was skipped.</source>
      <translation>ARCHIVE: %1 no contiene ninguna imagen que se pueda leer: %2. Elija la carpeta de las imágenes anteriores: productos de Landsat o Sentinel-2 tal como se entregaron, o archivos GeoTIFF. El registro indica qué se omitió.</translation>
    </message>
    <message>
      <source>ARCHIVE: no image of %1 can be read. The log states why; choose another item collection or a folder.</source>
      <translation>ARCHIVE: no se puede leer ninguna imagen de %1. El registro indica por qué; elija otra colección de elementos o una carpeta.</translation>
    </message>
    <message>
      <source>About %1 min remaining.</source>
      <translation>Quedan unos %1 min.</translation>
    </message>
    <message>
      <source>About %1 s remaining.</source>
      <translation>Quedan unos %1 s.</translation>
    </message>
    <message>
      <source>Access to the project</source>
      <translation>Acceso al proyecto</translation>
    </message>
    <message>
      <source>Add uncertainty band</source>
      <translation>Añadir banda de error</translation>
    </message>
    <message>
      <source>Address of a STAC API, or address or file of a static catalogue or item collection. Required if CATALOG is url.</source>
      <translation>Dirección de una API STAC, o dirección o archivo de un catálogo estático o de una colección de elementos. Obligatoria si CATALOG es url.</translation>
    </message>
    <message>
      <source>Address of another STAC API to search. Leave empty to use Earth Search or the Planetary Computer.</source>
      <translation>Dirección de otra API STAC en la que buscar. Déjelo vacío para usar Earth Search o el Planetary Computer.</translation>
    </message>
    <message>
      <source>Address of the catalogue</source>
      <translation>Dirección del catálogo</translation>
    </message>
    <message>
      <source>Adds a band with the expected error of the forecast in reflectance, learned from training pixels that were held out. Available for METHOD linear and kernel only.</source>
      <translation>Añade una banda con el error esperado del pronóstico en reflectancia, aprendido de píxeles de entrenamiento reservados. Solo disponible con METHOD linear y kernel.</translation>
    </message>
    <message>
      <source>Adds the picture to the map. It has no coordinates: use Zoom to Layer to find it.</source>
      <translation>Añade el cuadro al mapa. No tiene coordenadas: use Zoom a la capa para encontrarlo.</translation>
    </message>
    <message>
      <source>Agreement classes: 0 both clear, 1 both cloud, 2 cloud only in the mask, 3 cloud only in the reference.</source>
      <translation>Clases de coincidencia: 0 ambas despejado, 1 ambas nube, 2 nube solo en la máscara, 3 nube solo en la referencia.</translation>
    </message>
    <message>
      <source>Agreement map</source>
      <translation>Mapa de coincidencia</translation>
    </message>
    <message>
      <source>Also stops the export task when the tool is cancelled. Without it, the task continues and the next run picks it up.</source>
      <translation>Detiene también la tarea de exportación cuando se cancela la herramienta. Si no, la tarea continúa y la próxima ejecución la retoma.</translation>
    </message>
    <message>
      <source>Amazon opens it only to those who pay for the transfer</source>
      <translation>Amazon solo lo abre a quienes pagan la transferencia</translation>
    </message>
    <message>
      <source>An animated GIF, or a folder of PNG files if the name does not end with .gif.</source>
      <translation>Un GIF animado, o una carpeta de archivos PNG si el nombre no termina en .gif.</translation>
    </message>
    <message>
      <source>Analysis Ready Data of Digital Earth Australia</source>
      <translation>Analysis Ready Data de Digital Earth Australia</translation>
    </message>
    <message>
      <source>Animation</source>
      <translation>Animación</translation>
    </message>
    <message>
      <source>Apply a cloud mask</source>
      <translation>Aplicar una máscara de nubes</translation>
    </message>
    <message>
      <source>Archive as delivered (.tar, .tar.gz or .zip), metadata file of the product (*_MTL.txt or MTD_MSIL1C.xml), or the file of a band. Or a STAC item: a file, or its https address.</source>
      <translation>Archivo comprimido tal como se entrega (.tar, .tar.gz o .zip), archivo de metadatos del producto (*_MTL.txt o MTD_MSIL1C.xml), o el archivo de una banda. O bien un elemento STAC: un archivo, o su dirección https.</translation>
    </message>
    <message>
      <source>Archive folder or item collection</source>
      <translation>Carpeta o colección del archivo</translation>
    </message>
    <message>
      <source>Archive to composites</source>
      <translation>Del archivo a los compuestos</translation>
    </message>
    <message>
      <source>Asset id, scene id or product name of the cloudy image, for example LANDSAT/LC08/C02/T1_TOA/LC08_199033_20150623 or LC81990332015174LGN00. Ids of collections that no longer exist are translated.</source>
      <translation>Id del asset, id de la escena o nombre del producto de la imagen nubosa, por ejemplo LANDSAT/LC08/C02/T1_TOA/LC08_199033_20150623 o LC81990332015174LGN00. Los id de colecciones que ya no existen se traducen.</translation>
    </message>
    <message>
      <source>Assign the CRS (gdal_edit.py -a_srs).</source>
      <translation>Asigne el SRC (gdal_edit.py -a_srs).</translation>
    </message>
    <message>
      <source>B1 B2 B3 B4 B5 B6_VCID_1 B7</source>
      <translation>B1 B2 B3 B4 B5 B6_VCID_1 B7</translation>
    </message>
    <message>
      <source>B1:blue B2:green B3:red B4:nir B5:swir1 B6:thermal B6_VCID_1:thermal B6_VCID_2:thermal2 B7:swir2 B8:pan</source>
      <translation>B1:blue B2:green B3:red B4:nir B5:swir1 B6:thermal B6_VCID_1:thermal B6_VCID_2:thermal2 B7:swir2 B8:pan</translation>
    </message>
    <message>
      <source>B1:coastal B2:blue B3:green B4:red B5:nir B6:swir1 B7:swir2 B8:pan B9:cirrus B10:thermal B11:thermal2</source>
      <translation>B1:coastal B2:blue B3:green B4:red B5:nir B6:swir1 B7:swir2 B8:pan B9:cirrus B10:thermal B11:thermal2</translation>
    </message>
    <message>
      <source>B1:coastal B2:blue B3:green B4:red B5:rededge1 B6:rededge2 B7:rededge3 B8:nir B8A:nir2 B9:watervapour B10:cirrus B11:swir1 B12:swir2</source>
      <translation>B1:coastal B2:blue B3:green B4:red B5:rededge1 B6:rededge2 B7:rededge3 B8:nir B8A:nir2 B9:watervapour B10:cirrus B11:swir1 B12:swir2</translation>
    </message>
    <message>
      <source>BANDS must be three bands, such as red,green,blue; it is %1.</source>
      <translation>BANDS debe contener tres bandas, como red,green,blue; es %1.</translation>
    </message>
    <message>
      <source>BANDS: %1 is not available in the image and every lag. Choose from %2.</source>
      <translation>BANDS: %1 no está disponible en la imagen y en todas las imágenes previas. Elija entre %2.</translation>
    </message>
    <message>
      <source>BANDS: a lag of %1 has no %2. Remove it from BANDS, or select lags from images that have it.</source>
      <translation>BANDS: a una imagen previa del %1 le falta %2. Quítela de BANDS, o elija imágenes previas entre imágenes que la tengan.</translation>
    </message>
    <message>
      <source>Balanced accuracy</source>
      <translation>Exactitud equilibrada</translation>
    </message>
    <message>
      <source>Band %1</source>
      <translation>Banda %1</translation>
    </message>
    <message>
      <source>Band %1 of %2 is read by the scheme %3 (%4).</source>
      <translation>La banda %1 de %2 se lee según el esquema %3 (%4).</translation>
    </message>
    <message>
      <source>Band of the reference to compare with, by name or number. With auto, it is the quality band.</source>
      <translation>Banda de la referencia con la que se compara, por nombre o número. Con auto es la banda de calidad.</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <source>Bands by name or role, separated by commas, in addition to the quality band. Leave empty to download all.</source>
      <translation>Bandas por nombre o función, separadas por comas, además de la banda de calidad. Déjelo vacío para descargarlas todas.</translation>
    </message>
    <message>
      <source>Bands by name or role, separated by commas, in addition to the quality band. Leave empty to import all.</source>
      <translation>Bandas por nombre o función, separadas por comas, además de la banda de calidad. Déjelo vacío para importarlas todas.</translation>
    </message>
    <message>
      <source>Bands of %1 are not recognised by their names and are not used: %2.</source>
      <translation>Bandas de %1 no se reconocen por su nombre y no se usan: %2.</translation>
    </message>
    <message>
      <source>Bands of %1 are not recognised by their names and are not used: %2; %3.%4 Names that are recognised are listed in docs/images.md.</source>
      <translation>Bandas de %1 no se reconocen por su nombre y no se usan: %2; %3.%4 Los nombres que se reconocen se enumeran en docs/images.md.</translation>
    </message>
    <message>
      <source>Bands to use, by name or role, separated by commas, for example blue,green,red. Leave empty to use all bands that the image and its lags share.</source>
      <translation>Bandas que se usan, por nombre o función, separadas por comas, por ejemplo blue,green,red. Déjelo vacío para usar todas las bandas que comparten la imagen y sus imágenes previas.</translation>
    </message>
    <message>
      <source>Blending distance</source>
      <translation>Distancia de fusión</translation>
    </message>
    <message>
      <source>Brightness threshold</source>
      <translation>Umbral de brillo</translation>
    </message>
    <message>
      <source>Buffer around cloud and shadow</source>
      <translation>Margen de nubes y sombras</translation>
    </message>
    <message>
      <source>Buffer around removed areas</source>
      <translation>Margen de áreas eliminadas</translation>
    </message>
    <message>
      <source>CLOUD, SHADOW and SNOW are all off: nothing would be removed. Turn on at least one of them.</source>
      <translation>CLOUD, SHADOW y SNOW están desactivados: no se eliminaría nada. Active al menos uno de ellos.</translation>
    </message>
    <message>
      <source>CLOUD_TEST %1: %2 %3. %4</source>
      <translation>CLOUD_TEST %1: %2 %3. %4</translation>
    </message>
    <message>
      <source>CLUSTERS is %1, but the ROI has only %2 valid pixels. Choose a larger ROI or fewer clusters.</source>
      <translation>CLUSTERS es %1, pero la ROI solo tiene %2 píxeles válidos. Elija una ROI mayor o menos clústeres.</translation>
    </message>
    <message>
      <source>CLUSTERS is 0, but DECISION brightness needs clusters. Set CLUSTERS to 3 or 5, or DECISION to threshold.</source>
      <translation>CLUSTERS es 0, pero DECISION brightness necesita clústeres. Ponga CLUSTERS a 3 o 5, o DECISION a threshold.</translation>
    </message>
    <message>
      <source>COLLECTION: %1 is not a supported collection. Choose from %2.</source>
      <translation>COLLECTION: %1 no es una colección compatible. Elija una de %2.</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>Cancelado: no se ha escrito nada.</translation>
    </message>
    <message>
      <source>Candidate images</source>
      <translation>Imágenes candidatas</translation>
    </message>
    <message>
      <source>Cannot create the folder %1: %2. Choose another FOLDER.</source>
      <translation>No se puede crear la carpeta %1: %2. Elija otra FOLDER.</translation>
    </message>
    <message>
      <source>Cannot create the folder %1: %2. Choose another folder.</source>
      <translation>No se puede crear la carpeta %1: %2. Elija otra carpeta.</translation>
    </message>
    <message>
      <source>Cannot find images in %1: it is neither a folder nor an item collection. Choose an existing folder of earlier images.</source>
      <translation>No se encuentran imágenes en %1: no es una carpeta ni una colección de elementos. Elija una carpeta existente con imágenes anteriores.</translation>
    </message>
    <message>
      <source>Cannot read %1 as a raster: %2. Choose another file.</source>
      <translation>No se puede leer %1 como ráster: %2. Elija otro archivo.</translation>
    </message>
    <message>
      <source>Cannot read %1 as an MTL file: %2. The file is damaged: download the product again.</source>
      <translation>No se puede leer %1 como archivo MTL: %2. El archivo está dañado: descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>Cannot read %1 as it is: this is %2. %3 The help page of importscene lists what is read.</source>
      <translation>No se puede leer %1 tal como está: es %2. %3 La página de ayuda de importscene enumera lo que se lee.</translation>
    </message>
    <message>
      <source>Cannot read %1 in %2: %3. The archive is damaged: download the product again.</source>
      <translation>No se puede leer %1 en %2: %3. El archivo comprimido está dañado: descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>Cannot read %1 with %2: %3. Choose another file.</source>
      <translation>No se puede leer %1 con %2: %3. Elija otro archivo.</translation>
    </message>
    <message>
      <source>Cannot read %1. The file is missing, damaged or incomplete: download the product again.</source>
      <translation>No se puede leer %1. El archivo falta, está dañado o está incompleto: descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>Cannot read %1: %2. Download the product again.</source>
      <translation>No se puede leer %1: %2. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>Cannot read %1: %2. The file is damaged or incomplete: download it again.</source>
      <translation>No se puede leer %1: %2. El archivo está dañado o incompleto: descárguelo de nuevo.</translation>
    </message>
    <message>
      <source>Cannot read %1: %2. The file is damaged or of another format: choose another.</source>
      <translation>No se puede leer %1: %2. El archivo está dañado o es de otro formato: elija otro.</translation>
    </message>
    <message>
      <source>Cannot read %1: %2. The file is damaged: download the product again.</source>
      <translation>No se puede leer %1: %2. El archivo está dañado: descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>Cannot read %1: access is denied (%2). Use a collection whose files are open.</source>
      <translation>No se puede leer %1: el acceso está denegado (%2). Use una colección cuyos archivos sean abiertos.</translation>
    </message>
    <message>
      <source>Cannot read %1: group %2 ends without having begun. Download the product again.</source>
      <translation>No se puede leer %1: el grupo %2 termina sin haber empezado. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>Cannot read %1: it consists of too many virtual rasters in each other. Convert it to GeoTIFF.</source>
      <translation>No se puede leer %1: consta de demasiados rásteres virtuales unos dentro de otros. Conviértalo a GeoTIFF.</translation>
    </message>
    <message>
      <source>Cannot read %1: it has %2 bytes, more than any metadata file. Download the product again.</source>
      <translation>No se puede leer %1: tiene %2 bytes, más que cualquier archivo de metadatos. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is a link to %2, a file of another name. Replace the link by the file.</source>
      <translation>No se puede leer %1: es un enlace a %2, un archivo con otro nombre. Sustituya el enlace por el archivo.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is incomplete. Use another image.</source>
      <translation>No se puede leer %1: está incompleto. Use otra imagen.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is not JSON (%2). Choose another file.</source>
      <translation>No se puede leer %1: no es JSON (%2). Elija otro archivo.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is not a GeoTIFF. Use a catalogue that has cloud-optimised GeoTIFFs.</source>
      <translation>No se puede leer %1: no es un GeoTIFF. Use un catálogo que tenga GeoTIFF optimizados para la nube (COG).</translation>
    </message>
    <message>
      <source>Cannot read %1: it is not a STAC item or an item collection. Save the items of a catalogue with findimages.</source>
      <translation>No se puede leer %1: no es un elemento STAC ni una colección de elementos. Guarde los elementos de un catálogo con findimages.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is not an MTL file, or it is truncated. Download the product again.</source>
      <translation>No se puede leer %1: no es un archivo MTL, o está truncado. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is not an object. Download the product again.</source>
      <translation>No se puede leer %1: no es un objeto. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is packed in a way that is not read in place. Unpack it and choose the folder, or pack it as .tar, .tar.gz or .zip.</source>
      <translation>No se puede leer %1: está empaquetado de un modo que no se puede leer directamente. Descomprímalo y elija la carpeta, o empaquételo como .tar, .tar.gz o .zip.</translation>
    </message>
    <message>
      <source>Cannot read %1: it reads from %2, which is no file. Copy what it shows into a GeoTIFF.</source>
      <translation>No se puede leer %1: lee de %2, que no es un archivo. Copie lo que muestra a un GeoTIFF.</translation>
    </message>
    <message>
      <source>Cannot read %1: it refers to %2, whose format is %3. Copy what it shows into a GeoTIFF.</source>
      <translation>No se puede leer %1: remite a %2, cuyo formato es %3. Copie lo que muestra a un GeoTIFF.</translation>
    </message>
    <message>
      <source>Cannot read %1: it was replaced while it was read. Run the tool again.</source>
      <translation>No se puede leer %1: se reemplazó mientras se leía. Ejecute de nuevo la herramienta.</translation>
    </message>
    <message>
      <source>Cannot read %1: its directory is damaged. Use another image.</source>
      <translation>No se puede leer %1: su directorio está dañado. Use otra imagen.</translation>
    </message>
    <message>
      <source>Cannot read %1: its format is %2; expected GeoTIFF or JPEG 2000. Convert it to GeoTIFF, or remove it.</source>
      <translation>No se puede leer %1: su formato es %2; se esperaba GeoTIFF o JPEG 2000. Conviértalo a GeoTIFF o quítelo.</translation>
    </message>
    <message>
      <source>Cannot read %1: its server does not serve parts of files (%2). Use another catalogue.</source>
      <translation>No se puede leer %1: su servidor no entrega partes de archivos (%2). Use otro catálogo.</translation>
    </message>
    <message>
      <source>Cannot read %1: its server returned a web page, probably that of a login. Use a collection whose files are open.</source>
      <translation>No se puede leer %1: su servidor devolvió una página web, probablemente la de un inicio de sesión. Use una colección cuyos archivos sean abiertos.</translation>
    </message>
    <message>
      <source>Cannot read %1: its server sends other bytes than were asked for. Use another catalogue.</source>
      <translation>No se puede leer %1: su servidor envía bytes distintos de los pedidos. Use otro catálogo.</translation>
    </message>
    <message>
      <source>Cannot read %1: its values are complex numbers, not reflectance. Choose an optical image.</source>
      <translation>No se puede leer %1: sus valores son números complejos, no reflectancia. Elija una imagen óptica.</translation>
    </message>
    <message>
      <source>Cannot read %1: only %2 of %3 bytes. Download the product again.</source>
      <translation>No se puede leer %1: solo hay %2 de %3 bytes. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>Cannot read %1: the catalogue lists it, but it does not exist (%2). Use another image.</source>
      <translation>No se puede leer %1: el catálogo lo enumera, pero no existe (%2). Use otra imagen.</translation>
    </message>
    <message>
      <source>Cannot read the archive %1: %2. It is damaged or incomplete: download the product again.</source>
      <translation>No se puede leer el archivo comprimido %1: %2. Está dañado o incompleto: descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>Cannot read the archive %1: its content does not fit its ending, and its name has braces. Rename it without braces.</source>
      <translation>No se puede leer el archivo comprimido %1: su contenido no corresponde a su extensión, y su nombre tiene llaves. Cámbiele el nombre por uno sin llaves.</translation>
    </message>
    <message>
      <source>Cannot read the folder %1. Choose another folder.</source>
      <translation>No se puede leer la carpeta %1. Elija otra carpeta.</translation>
    </message>
    <message>
      <source>Cannot recognise %1: it is not a Landsat product (with .._MTL.txt, .xml or .json), a Sentinel-2 product (with MTD_MSIL1C.xml or MTD_MSIL2A.xml) or a raster with named bands. Choose the folder, archive or metadata file of a whole product.</source>
      <translation>No se reconoce %1: no es un producto de Landsat (con .._MTL.txt, .xml o .json), ni un producto de Sentinel-2 (con MTD_MSIL1C.xml o MTD_MSIL2A.xml), ni un ráster con bandas con nombre. Elija la carpeta, el archivo comprimido o el archivo de metadatos de un producto completo.</translation>
    </message>
    <message>
      <source>Cannot use %1 of %2: it states no stac_version. Choose another catalogue.</source>
      <translation>No se puede usar %1 de %2: no indica stac_version. Elija otro catálogo.</translation>
    </message>
    <message>
      <source>Cannot use %1: it has no file of the band%2 %3; its files are %4. Choose a collection of surface reflectance.</source>
      <translation>No se puede usar %1: no tiene archivo de banda%2 %3; sus archivos: %4. Elija una colección de reflectancia de superficie.</translation>
    </message>
    <message>
      <source>Cannot use %1: it is a composite of %2 days, not an image of one date. Choose a collection of single images.</source>
      <translation>No se puede usar %1: es una composición de %2 días, no una imagen de una fecha. Elija una colección de imágenes individuales.</translation>
    </message>
    <message>
      <source>Cannot use %1: it is of Level 1, and no catalogue has such files openly. Choose a collection of surface reflectance (Level 2), or download the product.</source>
      <translation>No se puede usar %1: es de Level 1, y ningún catálogo tiene esos archivos en abierto. Elija una colección de reflectancia de superficie (Level 2), o descargue el producto.</translation>
    </message>
    <message>
      <source>Cannot use %1: it states no acquisition time. Add the property datetime.</source>
      <translation>No se puede usar %1: no indica la hora de adquisición. Añada la propiedad datetime.</translation>
    </message>
    <message>
      <source>Cannot use %1: its file is %2, and %3. %4.</source>
      <translation>No se puede usar %1: su archivo es %2, y %3. %4.</translation>
    </message>
    <message>
      <source>Cannot use %1: its platform is %2%3, which is not supported. Choose items of Landsat 4 to 9 (TM, ETM+, OLI) or Sentinel-2.</source>
      <translation>No se puede usar %1: su plataforma, %2%3, no se admite. Elija elementos de Landsat 4 a 9 (TM, ETM+, OLI) o Sentinel-2.</translation>
    </message>
    <message>
      <source>Cannot use %1: neither the item nor its catalogue states the scale of %2. Choose Landsat Collection 2 Level-2.</source>
      <translation>No se puede usar %1: ni el elemento ni su catálogo indican la escala de %2. Elija Landsat Collection 2 Level-2.</translation>
    </message>
    <message>
      <source>Cannot write %1</source>
      <translation>No se puede escribir %1</translation>
    </message>
    <message>
      <source>Cannot write %1: %2 is not an existing folder. Create it, or choose another folder.</source>
      <translation>No se puede escribir %1: %2 no es una carpeta existente. Créela o elija otra carpeta.</translation>
    </message>
    <message>
      <source>Cannot write %1: %2. Choose another name or folder.</source>
      <translation>No se puede escribir %1: %2. Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
      <source>Cannot write %1: %2. Close programs that use it, or choose another name.</source>
      <translation>No se puede escribir %1: %2. Cierre los programas que lo usan o elija otro nombre.</translation>
    </message>
    <message>
      <source>Cannot write %1: %2. If the disk is full, free some space, or choose another folder.</source>
      <translation>No se puede escribir %1: %2. Si el disco está lleno, libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <source>Cannot write %1: it is a folder. Choose another file name.</source>
      <translation>No se puede escribir %1: es una carpeta. Elija otro nombre de archivo.</translation>
    </message>
    <message>
      <source>Cannot write %1: it is an image in %2, which is an input of this run, and would be lost. Choose another name.</source>
      <translation>No se puede escribir %1: es una imagen en %2, que es una entrada de esta ejecución, y se perdería. Elija otro nombre.</translation>
    </message>
    <message>
      <source>Cannot write %1: it is an input of this run, which would be lost. Choose another name.</source>
      <translation>No se puede escribir %1: es una entrada de esta ejecución, que se perdería. Elija otro nombre.</translation>
    </message>
    <message>
      <source>Cannot write %1: the existing file is read-only. Choose another name.</source>
      <translation>No se puede escribir %1: el archivo existente es de solo lectura. Elija otro nombre.</translation>
    </message>
    <message>
      <source>Cannot write %1: two outputs have this name. Choose another name for one of them.</source>
      <translation>No se puede escribir %1: dos salidas tienen este nombre. Elija otro nombre para una de ellas.</translation>
    </message>
    <message>
      <source>Cannot write to %1: %2. Choose another folder.</source>
      <translation>No se puede escribir en %1: %2. Elija otra carpeta.</translation>
    </message>
    <message>
      <source>Cannot write to %1: %2. Choose another name or folder.</source>
      <translation>No se puede escribir en %1: %2. Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>Catálogo</translation>
    </message>
    <message>
      <source>Catalogue in which images are searched: Earth Search (earthsearch) for Sentinel-2, the Planetary Computer of Microsoft (planetarycomputer) for Landsat and Sentinel-2, or the one at URL (url). The first two need no account.</source>
      <translation>Catálogo en el que se buscan imágenes: Earth Search (earthsearch) para Sentinel-2, el Planetary Computer de Microsoft (planetarycomputer) para Landsat y Sentinel-2, o el de URL (url). Los dos primeros no necesitan cuenta.</translation>
    </message>
    <message>
      <source>Check Earth Engine</source>
      <translation>Comprobar Earth Engine</translation>
    </message>
    <message>
      <source>Check the network and the proxy in the options of QGIS, wait a while</source>
      <translation>Compruebe la red y el proxy en las opciones de QGIS, espere un poco</translation>
    </message>
    <message>
      <source>Check the network, wait a while</source>
      <translation>Compruebe la red, espere un poco</translation>
    </message>
    <message>
      <source>Checks the package, the credentials and the project that Earth Engine needs, and whether Earth Engine responds. The report states how to obtain what is missing. The tool can also sign in, with the browser.</source>
      <translation>Comprueba el paquete, las credenciales y el proyecto que necesita Earth Engine, y si Earth Engine responde. El informe indica cómo obtener lo que falta. La herramienta también puede iniciar sesión, con el navegador.</translation>
    </message>
    <message>
      <source>Choose CLOUD_TEST auto or none.</source>
      <translation>Elija CLOUD_TEST auto o none.</translation>
    </message>
    <message>
      <source>Choose a raster file.</source>
      <translation>Elija un archivo ráster.</translation>
    </message>
    <message>
      <source>Choose images of Landsat or Sentinel-2.</source>
      <translation>Elija imágenes de Landsat o Sentinel-2.</translation>
    </message>
    <message>
      <source>Choose the product from which it was made, as USGS or ESA delivers it.</source>
      <translation>Elija el producto del que se hizo, tal como lo entrega USGS o ESA.</translation>
    </message>
    <message>
      <source>Choose the whole .SAFE folder or zip with MTD_MSIL1C.xml or MTD_MSIL2A.xml.</source>
      <translation>Elija la carpeta .SAFE completa o el zip con MTD_MSIL1C.xml o MTD_MSIL2A.xml.</translation>
    </message>
    <message>
      <source>Clear composites</source>
      <translation>Compuestos sin nubes</translation>
    </message>
    <message>
      <source>Cloud Score+</source>
      <translation>Cloud Score+</translation>
    </message>
    <message>
      <source>Cloud cover [% of valid pixels]</source>
      <translation>Nubosidad [% de píxeles válidos]</translation>
    </message>
    <message>
      <source>Cloud cover of lags [%]</source>
      <translation>Nubosidad de las previas [%]</translation>
    </message>
    <message>
      <source>Cloud cover source</source>
      <translation>Fuente de la nubosidad</translation>
    </message>
    <message>
      <source>Cloud decision</source>
      <translation>Decisión de nubes</translation>
    </message>
    <message>
      <source>Cloud features</source>
      <translation>Índices de nubes</translation>
    </message>
    <message>
      <source>Cloud mask</source>
      <translation>Máscara de nubes</translation>
    </message>
    <message>
      <source>Cloud mask %1 %2</source>
      <translation>Máscara de nubes %1 %2</translation>
    </message>
    <message>
      <source>Cloud mask from a quality band</source>
      <translation>Máscara de nubes de una banda de calidad</translation>
    </message>
    <message>
      <source>Cloud masks</source>
      <translation>Máscaras de nubes</translation>
    </message>
    <message>
      <source>Cloud masks %1</source>
      <translation>Máscaras de nubes %1</translation>
    </message>
    <message>
      <source>Cloud probability</source>
      <translation>Probabilidad de nube</translation>
    </message>
    <message>
      <source>Cloud probability threshold</source>
      <translation>Umbral de probabilidad de nube</translation>
    </message>
    <message>
      <source>Cloud project</source>
      <translation>Proyecto de Cloud</translation>
    </message>
    <message>
      <source>Cloud shadow [% of valid pixels]</source>
      <translation>Sombra de nubes [% de píxeles válidos]</translation>
    </message>
    <message>
      <source>Cloud statistics of polygons</source>
      <translation>Estadísticas de nubes de polígonos</translation>
    </message>
    <message>
      <source>Cloud, shadow, snow, clear and valid of each polygon and date in percent.</source>
      <translation>Nubes, sombra, nieve, despejado y válido de cada polígono y fecha en porcentaje.</translation>
    </message>
    <message>
      <source>Cloudy image</source>
      <translation>Imagen nubosa</translation>
    </message>
    <message>
      <source>Cluster map</source>
      <translation>Mapa de clústeres</translation>
    </message>
    <message>
      <source>Clustering features</source>
      <translation>Variables de clústeres</translation>
    </message>
    <message>
      <source>Clusters that are brighter than the forecast by more than this can be cloud. Used by DECISION threshold only.</source>
      <translation>Los clústeres que superan en brillo al pronóstico en más de este valor pueden ser nube. Solo lo usa DECISION threshold.</translation>
    </message>
    <message>
      <source>Clusters that are brighter than this can be cloud; 0 or less turns this test off. Used by DECISION threshold only.</source>
      <translation>Los clústeres más brillantes que este valor pueden ser nube; 0 o menos desactiva esta prueba. Solo lo usa DECISION threshold.</translation>
    </message>
    <message>
      <source>Coefficient of the kernel exp(-gamma d^2) over standardised inputs: the larger, the narrower the kernel. Used by METHOD kernel only (0.01 if empty).</source>
      <translation>Coeficiente del kernel exp(-gamma d^2) sobre entradas estandarizadas: cuanto mayor, más estrecho es el kernel. Solo lo usa METHOD kernel (0.01 si está vacío).</translation>
    </message>
    <message>
      <source>Cohen's kappa</source>
      <translation>Kappa de Cohen</translation>
    </message>
    <message>
      <source>Collection</source>
      <translation>Colección</translation>
    </message>
    <message>
      <source>Collection of the catalogue, for example sentinel-2-l2a, sentinel-2-c1-l2a, landsat-c2-l2 or hls2-s30; several are separated by commas. Ignored for static catalogues.</source>
      <translation>Colección del catálogo, por ejemplo sentinel-2-l2a, sentinel-2-c1-l2a, landsat-c2-l2 o hls2-s30; varias se separan por comas. Se ignora con catálogos estáticos.</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>Colecciones</translation>
    </message>
    <message>
      <source>Colours and date of %1 are not kept: %2</source>
      <translation>Los colores y la fecha de %1 no se conservan: %2</translation>
    </message>
    <message>
      <source>Combines the clear pixels of the images of each month, quarter, season or year to one image without clouds. Images and masks are matched by date, platform and tile; bands next to those of the images state how many clear observations there were.</source>
      <translation>Combina los píxeles despejados de las imágenes de cada mes, trimestre, estación o año en una imagen sin nubes. Las imágenes y las máscaras se emparejan por fecha, plataforma y tesela; bandas adicionales junto a las de las imágenes indican cuántas observaciones despejadas hubo.</translation>
    </message>
    <message>
      <source>Commission</source>
      <translation>Comisión</translation>
    </message>
    <message>
      <source>Compare with Fmask</source>
      <translation>Comparar con Fmask</translation>
    </message>
    <message>
      <source>Compares a cloud mask with Fmask, another quality band (QA_PIXEL, BQA, QA60, SCL) or any other mask, pixel by pixel. The report shows pictures, the confusion matrix and accuracy measures; cloud is the positive class.</source>
      <translation>Compara píxel a píxel una máscara de nubes con Fmask, otra banda de calidad (QA_PIXEL, BQA, QA60, SCL) o cualquier otra máscara. El informe muestra imágenes, la matriz de confusión y medidas de exactitud; nube es la clase positiva.</translation>
    </message>
    <message>
      <source>Comparison of cloud masks</source>
      <translation>Comparación de máscaras de nubes</translation>
    </message>
    <message>
      <source>Composite %1</source>
      <translation>Compuesto %1</translation>
    </message>
    <message>
      <source>Composite method</source>
      <translation>Método de composición</translation>
    </message>
    <message>
      <source>Composites %1</source>
      <translation>Compuestos %1</translation>
    </message>
    <message>
      <source>Compute on</source>
      <translation>Calcular en</translation>
    </message>
    <message>
      <source>Computes seven features in which clouds stand out from the ground: invNDVI, NDSI, Whiteness, Brightness_prob, HOT, swirnir and Vari_prob. The image needs blue, green, red, near infrared and the first shortwave infrared band. clusterclouds clusters their differences with SPACE features.</source>
      <translation>Calcula siete índices en los que las nubes se distinguen del suelo: invNDVI, NDSI, Whiteness, Brightness_prob, HOT, swirnir y Vari_prob. La imagen necesita las bandas azul, verde, roja, del infrarrojo cercano y la primera del infrarrojo de onda corta. clusterclouds agrupa sus diferencias con SPACE features.</translation>
    </message>
    <message>
      <source>Computing time (dry run) [EECU-h]</source>
      <translation>Tiempo de cálculo (estimado) [EECU-h]</translation>
    </message>
    <message>
      <source>Computing time on Earth Engine: about %1 EECU-hours, in proportion to %2.</source>
      <translation>Tiempo de cálculo en Earth Engine: unas %1 EECU-horas, en proporción a %2.</translation>
    </message>
    <message>
      <source>Computing time on Earth Engine: not known, because it has not been measured yet. The console of the project shows what a run has used.</source>
      <translation>Tiempo de cálculo en Earth Engine: desconocido, porque aún no se ha medido. La consola del proyecto muestra lo que ha usado una ejecución.</translation>
    </message>
    <message>
      <source>Concurrent exports</source>
      <translation>Exportaciones simultáneas</translation>
    </message>
    <message>
      <source>Confidence %1.</source>
      <translation>Confianza %1.</translation>
    </message>
    <message>
      <source>Confidence %1. Check the mask before you use it.</source>
      <translation>Confianza %1. Compruebe la máscara antes de usarla.</translation>
    </message>
    <message>
      <source>Confidence of the mask (0..1)</source>
      <translation>Confianza de la máscara (0..1)</translation>
    </message>
    <message>
      <source>Contact sheet</source>
      <translation>Hoja de contactos</translation>
    </message>
    <message>
      <source>Counts how much of each polygon (field, parcel, tile) is cloud, shadow, snow and clear on every date of a series of masks. A second table states the first and the last clear date of each polygon.</source>
      <translation>Cuenta qué parte de cada polígono (campo, parcela, tesela) es nube, sombra, nieve y despejado en cada fecha de una serie de máscaras. Una segunda tabla indica la primera y la última fecha despejada de cada polígono.</translation>
    </message>
    <message>
      <source>Counts the bytes to download, and writes nothing.</source>
      <translation>Cuenta los bytes que se descargarían, y no escribe nada.</translation>
    </message>
    <message>
      <source>Create a simulated sample</source>
      <translation>Crear una muestra simulada</translation>
    </message>
    <message>
      <source>Credentials</source>
      <translation>Credenciales</translation>
    </message>
    <message>
      <source>Credentials of an earlier sign-in are stored on this computer.</source>
      <translation>En este equipo hay guardadas credenciales de un inicio de sesión anterior.</translation>
    </message>
    <message>
      <source>DATE_ACQUIRED with SCENE_CENTER_TIME</source>
      <translation>DATE_ACQUIRED con SCENE_CENTER_TIME</translation>
    </message>
    <message>
      <source>DECISION adaptive</source>
      <translation>DECISION adaptive</translation>
    </message>
    <message>
      <source>DECISION adaptive: too little clear ground to learn from; the forecast is used uncorrected.</source>
      <translation>DECISION adaptive: hay muy poco suelo despejado del que aprender; el pronóstico se usa sin corregir.</translation>
    </message>
    <message>
      <source>DECISION none gives a mask without any cloud. Choose adaptive, threshold or brightness.</source>
      <translation>DECISION none da una máscara sin ninguna nube. Elija adaptive, threshold o brightness.</translation>
    </message>
    <message>
      <source>DECISION none makes no mask. Choose adaptive, threshold or brightness.</source>
      <translation>DECISION none no hace ninguna máscara. Elija adaptive, threshold o brightness.</translation>
    </message>
    <message>
      <source>DELIVER %1 is not available with WHERE local. Choose DELIVER download, or WHERE auto or server.</source>
      <translation>DELIVER %1 no está disponible con WHERE local. Elija DELIVER download, o WHERE auto o server.</translation>
    </message>
    <message>
      <source>DESTINATION is empty, and the asset folder of the project is unknown (%1). Set DESTINATION to the id of a new asset, such as projects/my-project/assets/cloudmask.</source>
      <translation>DESTINATION está vacío y se desconoce la carpeta de assets del proyecto (%1). Ponga en DESTINATION el id de un asset nuevo, como projects/my-project/assets/cloudmask.</translation>
    </message>
    <message>
      <source>DESTINATION is empty. Set it to bucket/prefix for DELIVER storage.</source>
      <translation>DESTINATION está vacío. Ponga bucket/prefix para DELIVER storage.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Date up to which the image to mask is searched, for example 2019-09-30. Leave empty for the newest image.</source>
      <translation>Fecha hasta la que se busca la imagen a enmascarar, por ejemplo 2019-09-30. Déjelo vacío para la imagen más reciente.</translation>
    </message>
    <message>
      <source>Dates of the lags</source>
      <translation>Fechas de las previas</translation>
    </message>
    <message>
      <source>Decision sample size</source>
      <translation>Muestra de la decisión</translation>
    </message>
    <message>
      <source>Delivery</source>
      <translation>Entrega</translation>
    </message>
    <message>
      <source>Destination</source>
      <translation>Destino</translation>
    </message>
    <message>
      <source>Detects clouds and their shadows from the difference between an image and its cloud-free forecast, compared with the scatter of clear ground in the same scene. Alternatively, as published in 2018, it clusters the differences with k-means and masks the clusters that are brighter than the forecast and bright in themselves. The thresholds are made for top-of-atmosphere reflectance.</source>
      <translation>Detecta nubes y sus sombras a partir de la diferencia entre una imagen y su pronóstico sin nubes, comparada con la dispersión del suelo despejado de la misma escena. Como alternativa, según lo publicado en 2018, agrupa las diferencias con k-means y enmascara los clústeres que son más brillantes que el pronóstico y brillantes en sí mismos. Los umbrales están hechos para reflectancia en el techo de la atmósfera.</translation>
    </message>
    <message>
      <source>Difference between image and forecast in the visible bands, in reflectance. With clusters it is the mean over the cluster.</source>
      <translation>Diferencia entre imagen y pronóstico en las bandas visibles, en reflectancia. Con clústeres es la media del clúster.</translation>
    </message>
    <message>
      <source>Difference threshold</source>
      <translation>Umbral de diferencia</translation>
    </message>
    <message>
      <source>Digital Earth Australia</source>
      <translation>Digital Earth Australia</translation>
    </message>
    <message>
      <source>Display maximum [reflectance]</source>
      <translation>Máximo mostrado [reflectancia]</translation>
    </message>
    <message>
      <source>Displayed bands</source>
      <translation>Bandas mostradas</translation>
    </message>
    <message>
      <source>Distance around the filled pixels over which image and forecast are blended, so that no seam is visible; 0 gives a hard edge.</source>
      <translation>Distancia alrededor de los píxeles rellenados en la que se funden imagen y pronóstico, para que no se vea ninguna costura; 0 da un borde nítido.</translation>
    </message>
    <message>
      <source>Distance by which cloud and shadow are enlarged in the mask, over clear ground and snow; the cloud probability stays as it is. Used by every DECISION but none.</source>
      <translation>Distancia en la que nubes y sombras se amplían en la máscara, sobre suelo despejado y nieve; la probabilidad de nube queda como está. La usan todos los valores de DECISION salvo none.</translation>
    </message>
    <message>
      <source>Distance by which cloud and shadow are enlarged. Raise it if cloud edges are left in the image.</source>
      <translation>Distancia en la que se amplían nubes y sombras. Auméntela si quedan bordes de nubes en la imagen.</translation>
    </message>
    <message>
      <source>Distance by which the removed areas are enlarged, in pixels of the image.</source>
      <translation>Distancia en la que se amplían las áreas eliminadas, en píxeles de la imagen.</translation>
    </message>
    <message>
      <source>Download images of a catalogue</source>
      <translation>Descargar imágenes de un catálogo</translation>
    </message>
    <message>
      <source>Download size (dry run) [bytes]</source>
      <translation>Tamaño de descarga (estimado) [bytes]</translation>
    </message>
    <message>
      <source>Download size [bytes]</source>
      <translation>Tamaño de descarga [bytes]</translation>
    </message>
    <message>
      <source>Download the same granule in version 2.0, as GeoTIFF.</source>
      <translation>Descargue el mismo gránulo en la versión 2.0, como GeoTIFF.</translation>
    </message>
    <message>
      <source>Downloaded bands</source>
      <translation>Bandas descargadas</translation>
    </message>
    <message>
      <source>Downloads the region of each image that was found in a catalogue, as a folder of GeoTIFFs that serves as archive. If the run is stopped, the next one with the same folder continues.</source>
      <translation>Descarga la región de cada imagen encontrada en un catálogo, como una carpeta de GeoTIFF que sirve de archivo de imágenes. Si la ejecución se detiene, la siguiente con la misma carpeta la continúa.</translation>
    </message>
    <message>
      <source>Drawing text needs the fonts of a QGIS application. Run the tool from QGIS or with qgis_process.</source>
      <translation>Para dibujar texto se necesitan las fuentes de una aplicación QGIS. Ejecute la herramienta desde QGIS o con qgis_process.</translation>
    </message>
    <message>
      <source>Draws the images of a folder one after the other as an animated GIF, each with its date, or as a sequence of PNG files. Filled images and composites give the smoothest animation.</source>
      <translation>Dibuja las imágenes de una carpeta una tras otra como GIF animado, cada una con su fecha, o como secuencia de archivos PNG. Las imágenes rellenadas y los compuestos dan la animación más fluida.</translation>
    </message>
    <message>
      <source>Draws the lags of a stack and the image side by side in one picture, each with its date and the oldest lag on the left. Or draws all images of a folder, with the outlines of their masks and their cloud cover. Use it to check lags and masks at a glance.</source>
      <translation>Dibuja las imágenes previas de una pila y la imagen una al lado de la otra en un solo cuadro, cada una con su fecha y la más antigua a la izquierda. O bien dibuja todas las imágenes de una carpeta, con los contornos de sus máscaras y su nubosidad. Úselo para comprobar de un vistazo imágenes previas y máscaras.</translation>
    </message>
    <message>
      <source>Dry run (estimate only)</source>
      <translation>Solo estimar, sin ejecutar</translation>
    </message>
    <message>
      <source>ESPA, Collection 1</source>
      <translation>ESPA, Collection 1</translation>
    </message>
    <message>
      <source>EXTENT must be xmin,xmax,ymin,ymax [EPSG:code]; it is %1. Draw or type it again.</source>
      <translation>EXTENT debe ser xmin,xmax,ymin,ymax [EPSG:código]; es %1. Dibújela o escríbala de nuevo.</translation>
    </message>
    <message>
      <source>Each image with its lags, the shares of cloud, shadow, snow and valid pixels in percent, the confidence of the mask from 0 to 1, and why there is no mask. If QGIS loads the table, it loads the masks as well.</source>
      <translation>Cada imagen con sus imágenes previas, las proporciones de nube, sombra, nieve y píxeles válidos en porcentaje, la confianza de la máscara de 0 a 1, y por qué no hay máscara. Si QGIS carga la tabla, carga también las máscaras.</translation>
    </message>
    <message>
      <source>Each period with its days, its number of images, and the shares of clear and filled pixels in percent. If QGIS loads the table, it loads the composites as well.</source>
      <translation>Cada periodo con sus días, su número de imágenes y las proporciones de píxeles despejados y rellenados en porcentaje. Si QGIS carga la tabla, carga también los compuestos.</translation>
    </message>
    <message>
      <source>Each polygon with its number of clear dates and the first and last of them.</source>
      <translation>Cada polígono con su número de fechas despejadas y la primera y la última de ellas.</translation>
    </message>
    <message>
      <source>Earlier images as layers or files, instead of or in addition to a folder. Required unless there is an archive folder (ARCHIVE).</source>
      <translation>Imágenes anteriores como capas o archivos, en lugar de una carpeta o además de ella. Obligatorio si no hay carpeta del archivo (ARCHIVE).</translation>
    </message>
    <message>
      <source>Earth Engine</source>
      <translation>Earth Engine</translation>
    </message>
    <message>
      <source>Earth Engine accepts %1.</source>
      <translation>Earth Engine acepta %1.</translation>
    </message>
    <message>
      <source>Earth Engine already has an asset of that name: %1. Remove it, or set DESTINATION to the id of a new asset.</source>
      <translation>Earth Engine ya tiene un asset con ese nombre: %1. Elimínelo, o ponga en DESTINATION el id de un asset nuevo.</translation>
    </message>
    <message>
      <source>Earth Engine answered a test request within %1 seconds.</source>
      <translation>Earth Engine respondió a una petición de prueba en menos de %1 segundos.</translation>
    </message>
    <message>
      <source>Earth Engine cannot find or show an asset: %1. Check the id, and whether your account may read it.</source>
      <translation>Earth Engine no puede encontrar o mostrar un asset: %1. Compruebe el id y si su cuenta puede leerlo.</translation>
    </message>
    <message>
      <source>Earth Engine could not answer: %1. %2, and run the tool again.</source>
      <translation>Earth Engine no pudo responder: %1. %2 y ejecute de nuevo la herramienta.</translation>
    </message>
    <message>
      <source>Earth Engine did not answer (%1). Waiting %2 s before try %3 of %4.</source>
      <translation>Earth Engine no respondió (%1). Esperando %2 s antes del intento %3 de %4.</translation>
    </message>
    <message>
      <source>Earth Engine does not know task %1 any more. If its result is not in DESTINATION, run the tool again.</source>
      <translation>Earth Engine ya no conoce la tarea %1. Si su resultado no está en DESTINATION, ejecute de nuevo la herramienta.</translation>
    </message>
    <message>
      <source>Earth Engine has no image of the region between FROM and TO. Choose other dates, another SENSOR, or another region.</source>
      <translation>Earth Engine no tiene ninguna imagen de la región entre FROM y TO. Elija otras fechas, otro SENSOR u otra región.</translation>
    </message>
    <message>
      <source>Earth Engine is computing: %1 of %2 requests answered, the next one takes %3 s so far.</source>
      <translation>Earth Engine está calculando: %1 de %2 peticiones respondidas, la siguiente lleva %3 s hasta ahora.</translation>
    </message>
    <message>
      <source>Earth Engine is ready.</source>
      <translation>Earth Engine está listo.</translation>
    </message>
    <message>
      <source>Earth Engine rejected the request: %1. Check the options of the tool.</source>
      <translation>Earth Engine rechazó la petición: %1. Compruebe las opciones de la herramienta.</translation>
    </message>
    <message>
      <source>Earth Engine reports no restriction of the project.</source>
      <translation>Earth Engine no informa de ninguna restricción del proyecto.</translation>
    </message>
    <message>
      <source>Earth Engine task id</source>
      <translation>Id de tarea de Earth Engine</translation>
    </message>
    <message>
      <source>Earth Engine: Cloud project</source>
      <translation>Earth Engine: proyecto de Cloud</translation>
    </message>
    <message>
      <source>Earth Engine: service account key file</source>
      <translation>Earth Engine: archivo de clave de la cuenta de servicio</translation>
    </message>
    <message>
      <source>Earth Engine: service address (if not Google's)</source>
      <translation>Earth Engine: dirección del servicio (si no es la de Google)</translation>
    </message>
    <message>
      <source>Even a tile of %1 x %2 px needs more memory or time than Earth Engine allows for one request (%3). Choose DELIVER asset or drive, METHOD linear, or fewer SAMPLES or BANDS.</source>
      <translation>Incluso un bloque de %1 x %2 px necesita más memoria o tiempo del que Earth Engine permite en una petición (%3). Elija DELIVER asset o drive, METHOD linear, o menos SAMPLES o BANDS.</translation>
    </message>
    <message>
      <source>Export it again with all bands in one GeoTIFF (filePerBand False).</source>
      <translation>Expórtela de nuevo con todas las bandas en un GeoTIFF (filePerBand False).</translation>
    </message>
    <message>
      <source>Export it from SNAP as GeoTIFF with the names of the bands, or choose the original product.</source>
      <translation>Expórtelo desde SNAP como GeoTIFF con los nombres de las bandas, o elija el producto original.</translation>
    </message>
    <message>
      <source>FIELD: the layer %1 has no field %2. Choose one of its fields.</source>
      <translation>FIELD: la capa %1 no tiene el campo %2. Elija uno de sus campos.</translation>
    </message>
    <message>
      <source>FILL: there are no forecasts next to the masks. Run maskarchive with FORECASTS or FILLED on, or turn FILL off.</source>
      <translation>FILL: no hay pronósticos junto a las máscaras. Ejecute maskarchive con FORECASTS o FILLED activado, o desactive FILL.</translation>
    </message>
    <message>
      <source>FN / (FN + TP): share of the cloudy pixels missed</source>
      <translation>FN / (FN + TP): proporción de los píxeles nubosos no detectados</translation>
    </message>
    <message>
      <source>FOLDER is empty. Choose a folder for the masked images.</source>
      <translation>FOLDER está vacío. Elija una carpeta para las imágenes enmascaradas.</translation>
    </message>
    <message>
      <source>FOLDER is empty. Choose a folder, or set DRY_RUN.</source>
      <translation>FOLDER está vacío. Elija una carpeta, o active DRY_RUN.</translation>
    </message>
    <message>
      <source>FORECAST: %1 has no band of the image (%2); its bands are %3. Forecast the background of this image with forecastbackground.</source>
      <translation>FORECAST: %1 no tiene ninguna banda de la imagen (%2); sus bandas son %3. Pronostique el fondo de esta imagen con forecastbackground.</translation>
    </message>
    <message>
      <source>FP / (FP + TN): share of the clear pixels called cloud</source>
      <translation>FP / (FP + TN): proporción de los píxeles despejados tomados por nube</translation>
    </message>
    <message>
      <source>FROM %1 is after TO %2. Exchange them.</source>
      <translation>FROM %1 es posterior a TO %2. Intercámbielos.</translation>
    </message>
    <message>
      <source>Field that identifies the polygons in the tables. Without a field of that name the feature id is used.</source>
      <translation>Campo que identifica los polígonos en las tablas. Sin un campo con ese nombre se usa el id del objeto.</translation>
    </message>
    <message>
      <source>File format of the scenes: product folders of Landsat 8 in the layout of USGS (landsat), or one GeoTIFF each (geotiff).</source>
      <translation>Formato de archivo de las escenas: carpetas de productos de Landsat 8 con la estructura de USGS (landsat), o un GeoTIFF por escena (geotiff).</translation>
    </message>
    <message>
      <source>Fill clouds</source>
      <translation>Rellenar nubes</translation>
    </message>
    <message>
      <source>Fill gaps by forecasts</source>
      <translation>Rellenar huecos</translation>
    </message>
    <message>
      <source>Filled image</source>
      <translation>Imagen rellenada</translation>
    </message>
    <message>
      <source>Fills pixels without a clear observation from the forecasts that maskarchive has written, and marks them in the band filled. Otherwise they are nodata.</source>
      <translation>Rellena los píxeles sin observación despejada con los pronósticos que ha escrito maskarchive, y los marca en la banda filled. Si no, quedan sin datos.</translation>
    </message>
    <message>
      <source>Find images</source>
      <translation>Buscar imágenes</translation>
    </message>
    <message>
      <source>Find images in a catalogue</source>
      <translation>Buscar imágenes en un catálogo</translation>
    </message>
    <message>
      <source>Find images with findimages.</source>
      <translation>Busque imágenes con findimages.</translation>
    </message>
    <message>
      <source>First acquisition date that is used, for example 2019-05-01. Leave empty to begin with the first image.</source>
      <translation>Primera fecha de adquisición que se usa, por ejemplo 2019-05-01. Déjelo vacío para empezar con la primera imagen.</translation>
    </message>
    <message>
      <source>First acquisition date, for example 2019-05-01. Leave empty to begin WINDOW days before IMAGE, or with the first image.</source>
      <translation>Primera fecha de adquisición, por ejemplo 2019-05-01. Déjelo vacío para empezar WINDOW días antes de IMAGE, o con la primera imagen.</translation>
    </message>
    <message>
      <source>First date</source>
      <translation>Primera fecha</translation>
    </message>
    <message>
      <source>Fmask and CFMask</source>
      <translation>Fmask y CFMask</translation>
    </message>
    <message>
      <source>Fmask of HLS</source>
      <translation>Fmask de HLS</translation>
    </message>
    <message>
      <source>Folder in which a composite for each period is written.</source>
      <translation>Carpeta en la que se escribe un compuesto para cada periodo.</translation>
    </message>
    <message>
      <source>Folder in which an image for each image with a mask is written. Required for folders.</source>
      <translation>Carpeta en la que se escribe una imagen para cada imagen con máscara. Obligatoria para carpetas.</translation>
    </message>
    <message>
      <source>Folder in which the archive is written.</source>
      <translation>Carpeta en la que se escribe el archivo de imágenes.</translation>
    </message>
    <message>
      <source>Folder in which the images are written. Choose the folder of an earlier run to continue it.</source>
      <translation>Carpeta en la que se escriben las imágenes. Elija la carpeta de una ejecución anterior para continuarla.</translation>
    </message>
    <message>
      <source>Folder in which the masks are written. Choose the folder of an earlier run to continue it.</source>
      <translation>Carpeta en la que se escriben las máscaras. Elija la carpeta de una ejecución anterior para continuarla.</translation>
    </message>
    <message>
      <source>Folder of composites</source>
      <translation>Carpeta de compuestos</translation>
    </message>
    <message>
      <source>Folder of images</source>
      <translation>Carpeta de imágenes</translation>
    </message>
    <message>
      <source>Folder of masks</source>
      <translation>Carpeta de máscaras</translation>
    </message>
    <message>
      <source>Folder of the product, instead of a file.</source>
      <translation>Carpeta del producto, en lugar de un archivo.</translation>
    </message>
    <message>
      <source>Folder with earlier images: every raster and product in it and its subfolders, or a STAC item collection (.geojson, .json), such as that of findimages. Required unless there are candidate images (CANDIDATES).</source>
      <translation>Carpeta con imágenes anteriores: cada ráster y producto que haya en ella y en sus subcarpetas, o una colección de elementos STAC (.geojson, .json), como la de findimages. Obligatoria si no hay imágenes candidatas (CANDIDATES).</translation>
    </message>
    <message>
      <source>Folder with earlier images: every raster and product in it and its subfolders.</source>
      <translation>Carpeta con imágenes anteriores: cada ráster y producto que haya en ella y en sus subcarpetas.</translation>
    </message>
    <message>
      <source>Folder with images, instead of a single image.</source>
      <translation>Carpeta con imágenes, en lugar de una sola imagen.</translation>
    </message>
    <message>
      <source>Folder with images, instead of a stack.</source>
      <translation>Carpeta con imágenes, en lugar de una pila.</translation>
    </message>
    <message>
      <source>Folder with masks, such as that of maskarchive, or with images that have a quality band. Rasters separated by semicolons work too.</source>
      <translation>Carpeta con máscaras, como la de maskarchive, o con imágenes que tienen una banda de calidad. También se admiten rásteres separados por punto y coma.</translation>
    </message>
    <message>
      <source>Folder with the images to mask: every raster and product in it and its subfolders, or a STAC item collection (.geojson, .json). Required unless there are candidate images (CANDIDATES).</source>
      <translation>Carpeta con las imágenes a enmascarar: cada ráster y producto que haya en ella y en sus subcarpetas, o una colección de elementos STAC (.geojson, .json). Obligatoria si no hay imágenes candidatas (CANDIDATES).</translation>
    </message>
    <message>
      <source>Folder with the images: every raster and product in it and its subfolders.</source>
      <translation>Carpeta con las imágenes: cada ráster y producto que haya en ella y en sus subcarpetas.</translation>
    </message>
    <message>
      <source>Folder with the images: every raster and product in it and its subfolders. Rasters separated by semicolons work too.</source>
      <translation>Carpeta con las imágenes: cada ráster y producto que haya en ella y en sus subcarpetas. También se admiten rásteres separados por punto y coma.</translation>
    </message>
    <message>
      <source>Folder with the masks of the images, such as that of maskarchive.</source>
      <translation>Carpeta con las máscaras de las imágenes, como la de maskarchive.</translation>
    </message>
    <message>
      <source>Folder with the masks of the images, such as that of maskarchive. Choose the folder of the images to use their quality bands.</source>
      <translation>Carpeta con las máscaras de las imágenes, como la de maskarchive. Elija la carpeta de las imágenes para usar sus bandas de calidad.</translation>
    </message>
    <message>
      <source>Following task %1, which an earlier run started.</source>
      <translation>Se sigue la tarea %1, que inició una ejecución anterior.</translation>
    </message>
    <message>
      <source>Forecast</source>
      <translation>Pronóstico</translation>
    </message>
    <message>
      <source>Forecast method</source>
      <translation>Método de pronóstico</translation>
    </message>
    <message>
      <source>Forecasts from the lags of a stack what the ground in the image looks like without clouds. The regressions learn from two sets of pixels: how the lags follow each other, and how the clear pixels of the image follow the lags.</source>
      <translation>Pronostica, a partir de las imágenes previas de una pila, el aspecto del suelo de la imagen sin nubes. Las regresiones aprenden de dos conjuntos de píxeles: cómo se suceden las imágenes previas, y cómo los píxeles despejados de la imagen siguen a las imágenes previas.</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <source>Found %1 products in %2, expected one: %3. Choose one of them, or its metadata file.</source>
      <translation>Se encontraron %1 productos en %2, se esperaba uno: %3. Elija uno de ellos o su archivo de metadatos.</translation>
    </message>
    <message>
      <source>Four-step chain</source>
      <translation>Cadena de 4 pasos</translation>
    </message>
    <message>
      <source>GDAL reports: %1. Check the inputs and the disk.</source>
      <translation>GDAL informa: %1. Compruebe las entradas y el disco.</translation>
    </message>
    <message>
      <source>GIF files (*.gif)</source>
      <translation>Archivos GIF (*.gif)</translation>
    </message>
    <message>
      <source>GROW %1 px and OPENING %2 px need the forecast %3 px around the region, but it ends after %4 px. Lower GROW to %5 px, or lower OPENING.</source>
      <translation>GROW %1 px y OPENING %2 px necesitan el pronóstico hasta %3 px alrededor de la región, pero termina a los %4 px. Reduzca GROW a %5 px o reduzca OPENING.</translation>
    </message>
    <message>
      <source>Google Drive: </source>
      <translation>Google Drive: </translation>
    </message>
    <message>
      <source>HLS of version 1</source>
      <translation>HLS de la versión 1</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
      <source>HTML page that compares the mask with the reference: pictures, confusion matrix and accuracy measures.</source>
      <translation>Página HTML que compara la máscara con la referencia: imágenes, matriz de confusión y medidas de exactitud.</translation>
    </message>
    <message>
      <source>HTML page to print or to show: the lags, the image, its forecast and its mask in pictures, their figures, and a comparison with the quality band, if the image has one.</source>
      <translation>Página HTML para imprimir o mostrar: las imágenes previas, la imagen, su pronóstico y su máscara en imágenes, sus cifras y, si la imagen tiene banda de calidad, una comparación con ella.</translation>
    </message>
    <message>
      <source>HTML page with the result of each check.</source>
      <translation>Página HTML con el resultado de cada comprobación.</translation>
    </message>
    <message>
      <source>Handling of missing lags</source>
      <translation>Si faltan imágenes previas</translation>
    </message>
    <message>
      <source>High-confidence cloud only</source>
      <translation>Solo nubes de alta confianza</translation>
    </message>
    <message>
      <source>Highest cloud cover of the whole scene, as the catalogue states it. Keep it high: the region of interest may be clear in a cloudy scene, and the cloud cover of the region is measured later.</source>
      <translation>Nubosidad máxima de toda la escena, según la indica el catálogo. Manténgala alta: la región de interés puede estar despejada en una escena nubosa, y la nubosidad de la región se mide después.</translation>
    </message>
    <message>
      <source>Highest cloud cover over the region of interest at which an image is accepted as a lag. Raise it if too few lags are found.</source>
      <translation>Nubosidad máxima sobre la región de interés con la que una imagen se acepta como imagen previa. Auméntela si se encuentran pocas imágenes previas.</translation>
    </message>
    <message>
      <source>How cloud cover is measured: from the quality band (quality), from a simple spectral cloud score (cloudscore), or from both where the bands allow it (auto). With none, every image is accepted as clear.</source>
      <translation>Cómo se mide la nubosidad: con la banda de calidad (quality), con una puntuación espectral de nubes sencilla (cloudscore), o con ambas si las bandas lo permiten (auto). Con none, toda imagen se acepta como despejada.</translation>
    </message>
    <message>
      <source>How the result arrives: in tiles (download); through a temporary asset, for results too large for tiles (asset); or as a file that stays in Google Drive (drive) or Cloud Storage (storage).</source>
      <translation>Cómo llega el resultado: en bloques (download); a través de un asset temporal, para resultados demasiado grandes para bloques (asset); o como archivo que queda en Google Drive (drive) o Cloud Storage (storage).</translation>
    </message>
    <message>
      <source>How the values of the quality band are coded. With auto, its name and the values that occur decide; the log states the result.</source>
      <translation>Cómo están codificados los valores de la banda de calidad. Con auto deciden su nombre y los valores que aparecen; el registro indica el resultado.</translation>
    </message>
    <message>
      <source>IMAGE and FORECAST are the same raster, %1. Choose the result of forecastbackground as FORECAST.</source>
      <translation>IMAGE y FORECAST son el mismo ráster, %1. Elija el resultado de forecastbackground como FORECAST.</translation>
    </message>
    <message>
      <source>IMAGE: %1</source>
      <translation>IMAGE: %1</translation>
    </message>
    <message>
      <source>IMAGE: %1 has no acquisition date. Add DATE_ACQUIRED to its metadata, for example with gdal_edit.py -mo DATE_ACQUIRED=2015-06-23, or put the date into the file name (20150623).</source>
      <translation>IMAGE: %1 no tiene fecha de adquisición. Añada DATE_ACQUIRED a sus metadatos, por ejemplo con gdal_edit.py -mo DATE_ACQUIRED=2015-06-23, o ponga la fecha en el nombre del archivo (20150623).</translation>
    </message>
    <message>
      <source>IMAGE: %1 has no acquisition date. Set FROM and TO, and a region instead of the image.</source>
      <translation>IMAGE: %1 no tiene fecha de adquisición. Defina FROM y TO, y una región en lugar de la imagen.</translation>
    </message>
    <message>
      <source>IMAGE: %1 is %2, not an original acquisition. Choose the original image.</source>
      <translation>IMAGE: %1 es %2, no una adquisición original. Elija la imagen original.</translation>
    </message>
    <message>
      <source>IMAGE: %1 is one band of a product. %2</source>
      <translation>IMAGE: %1 es una banda de un producto. %2</translation>
    </message>
    <message>
      <source>IMAGES: there is no image with named bands and an acquisition date%1. Choose another folder or other dates.</source>
      <translation>IMAGES: no hay ninguna imagen con bandas con nombre y fecha de adquisición%1. Elija otra carpeta u otras fechas.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 has no date or no size on Earth Engine. Choose another image.</source>
      <translation>IMAGE_ID: %1 no tiene fecha o tamaño en Earth Engine. Elija otra imagen.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not a day of %2 (001 to 365 or 366). Check the scene id.</source>
      <translation>IMAGE_ID: %1 no es un día de %2 (001 a 365 o 366). Compruebe el id de la escena.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not a supported sensor. Choose an image of Landsat 4-9 TM, ETM+ or OLI.</source>
      <translation>IMAGE_ID: %1 no es un sensor admitido. Elija una imagen de Landsat 4-9 TM, ETM+ u OLI.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not an image of %2. Example: 20170105T013442_20170105T013443_T53NMJ.</source>
      <translation>IMAGE_ID: %1 no es una imagen de %2. Ejemplo: 20170105T013442_20170105T013443_T53NMJ.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not in a supported collection. Choose an image of %2.</source>
      <translation>IMAGE_ID: %1 no está en una colección admitida. Elija una imagen de %2.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not the id of a Landsat 4-9 or Sentinel-2 image. Examples: %2.</source>
      <translation>IMAGE_ID: %1 no es el id de una imagen de Landsat 4-9 o Sentinel-2. Ejemplos: %2.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not the id of a Landsat image. Example: LC08_199033_20150623.</source>
      <translation>IMAGE_ID: %1 no es el id de una imagen de Landsat. Ejemplo: LC08_199033_20150623.</translation>
    </message>
    <message>
      <source>IMAGE_ID: GDAL does not know the CRS of the image, %1. Choose another image.</source>
      <translation>IMAGE_ID: GDAL no conoce el SRC de la imagen, %1. Elija otra imagen.</translation>
    </message>
    <message>
      <source>Id of a Google Cloud project that is registered for Earth Engine. Leave empty to use that of QGIS's options or of the credentials.</source>
      <translation>Id de un proyecto de Google Cloud registrado para Earth Engine. Déjelo vacío para usar el de las opciones de QGIS o el de las credenciales.</translation>
    </message>
    <message>
      <source>Id of the temporary asset (of a folder for many images), folder in Google Drive, or bucket/prefix in Cloud Storage. Leave empty for an asset of the project, or the top folder of Drive.</source>
      <translation>Id del asset temporal (de una carpeta si hay muchas imágenes), carpeta de Google Drive, o bucket/prefijo de Cloud Storage. Déjelo vacío para un asset del proyecto, o la carpeta raíz de Drive.</translation>
    </message>
    <message>
      <source>Identifier field</source>
      <translation>Campo identificador</translation>
    </message>
    <message>
      <source>Ids of collections, separated by commas, to be used instead of those of SENSOR, for example LANDSAT/LC08/C02/T1_L2 for surface reflectance.</source>
      <translation>Ids de colecciones, separados por comas, que se usan en lugar de las de SENSOR, por ejemplo LANDSAT/LC08/C02/T1_L2 para reflectancia de superficie.</translation>
    </message>
    <message>
      <source>If nobody signs in within this time, sign-in is reported as missing.</source>
      <translation>Si nadie inicia sesión en este tiempo, se informa de que falta el inicio de sesión.</translation>
    </message>
    <message>
      <source>If the disk is full, free some space, or choose another folder.</source>
      <translation>Si el disco está lleno, libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Image %1 of %2: %3</source>
      <translation>Imagen %1 de %2: %3</translation>
    </message>
    <message>
      <source>Image catalogues</source>
      <translation>Catálogos de imágenes</translation>
    </message>
    <message>
      <source>Image for which earlier ones are searched, for its date and extent. Not required if a region and dates are set.</source>
      <translation>Imagen para la que se buscan imágenes anteriores, por su fecha y extensión. No es obligatoria si se definen una región y fechas.</translation>
    </message>
    <message>
      <source>Image id</source>
      <translation>Id de imagen</translation>
    </message>
    <message>
      <source>Image in the report</source>
      <translation>Imagen del informe</translation>
    </message>
    <message>
      <source>Image in top-of-atmosphere reflectance.</source>
      <translation>Imagen en reflectancia en el techo de la atmósfera.</translation>
    </message>
    <message>
      <source>Image or stack</source>
      <translation>Imagen o pila</translation>
    </message>
    <message>
      <source>Image that the report shows. Leave empty to show the reference, if it has red, green and blue bands.</source>
      <translation>Imagen que muestra el informe. Déjelo vacío para mostrar la referencia, si tiene bandas roja, verde y azul.</translation>
    </message>
    <message>
      <source>Image to mask</source>
      <translation>Imagen a enmascarar</translation>
    </message>
    <message>
      <source>Image with a quality band, a quality band alone, or a mask.</source>
      <translation>Imagen con banda de calidad, una banda de calidad sola, o una máscara.</translation>
    </message>
    <message>
      <source>Image with a quality band, or the quality band alone.</source>
      <translation>Imagen con banda de calidad, o la banda de calidad sola.</translation>
    </message>
    <message>
      <source>ImageArray: %1 names do not match values of shape %2. Pass values (bands, rows, columns) and a name for each band.</source>
      <translation>ImageArray: %1 nombres no corresponden a valores de forma %2. Pase valores (bandas, filas, columnas) y un nombre para cada banda.</translation>
    </message>
    <message>
      <source>ImageArray: quality of shape %1 does not match values of shape %2. Pass one class for each pixel.</source>
      <translation>ImageArray: una calidad de forma %1 no corresponde a valores de forma %2. Pase una clase para cada píxel.</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Images as layers or files, instead of or in addition to a folder. Required unless there is an archive folder (ARCHIVE).</source>
      <translation>Imágenes como capas o archivos, en lugar de una carpeta o además de ella. Obligatorio si no hay carpeta del archivo (ARCHIVE).</translation>
    </message>
    <message>
      <source>Images found</source>
      <translation>Imágenes halladas</translation>
    </message>
    <message>
      <source>Images of the search window with their date, cloud cover and valid coverage in percent, and lag number. Cover and coverage are empty where an image was not examined.</source>
      <translation>Imágenes de la ventana de búsqueda con su fecha, nubosidad y cobertura válida en porcentaje, y número de imagen previa. Nubosidad y cobertura están vacías si una imagen no se examinó.</translation>
    </message>
    <message>
      <source>Import a Landsat or Sentinel-2 product</source>
      <translation>Importar un producto de Landsat o Sentinel-2</translation>
    </message>
    <message>
      <source>Import and mask</source>
      <translation>Importar y enmascarar</translation>
    </message>
    <message>
      <source>Import the newest image</source>
      <translation>Importar la imagen más reciente</translation>
    </message>
    <message>
      <source>Import the product</source>
      <translation>Importar el producto</translation>
    </message>
    <message>
      <source>Import the product with Import a Landsat or Sentinel-2 product (importscene), and choose its result.</source>
      <translation>Importe el producto con Importar un producto de Landsat o Sentinel-2 (importscene), y elija su resultado.</translation>
    </message>
    <message>
      <source>Imported bands</source>
      <translation>Bandas importadas</translation>
    </message>
    <message>
      <source>Imported scene</source>
      <translation>Escena importada</translation>
    </message>
    <message>
      <source>Imports a Landsat or Sentinel-2 product as it was delivered, and masks its clouds with a folder of earlier products of the same place. Open the model in the graphical modeler to add options.</source>
      <translation>Importa un producto de Landsat o Sentinel-2 tal como se entregó, y enmascara sus nubes con una carpeta de productos anteriores del mismo lugar. Abra el modelo en el modelador gráfico para añadir opciones.</translation>
    </message>
    <message>
      <source>Item collection (.geojson): the footprints of the images, and the archive of the other tools.</source>
      <translation>Colección de elementos (.geojson): las huellas de las imágenes, y el archivo de imágenes de las demás herramientas.</translation>
    </message>
    <message>
      <source>Item collection of findimages (.geojson, .json).</source>
      <translation>Colección de elementos de findimages (.geojson, .json).</translation>
    </message>
    <message>
      <source>Item collections (*.geojson *.json)</source>
      <translation>Colecciones de elementos (*.geojson *.json)</translation>
    </message>
    <message>
      <source>Its duplicate is used instead: %1.</source>
      <translation>Se usa en su lugar su duplicado: %1.</translation>
    </message>
    <message>
      <source>Its grid cannot be used: %1</source>
      <translation>No se puede usar su cuadrícula: %1</translation>
    </message>
    <message>
      <source>Its lags are those of an earlier run: its mask is kept.</source>
      <translation>Sus imágenes previas son las de una ejecución anterior: se conserva su máscara.</translation>
    </message>
    <message>
      <source>Its metadata state %1 as acquisition date, its name %2; the metadata are used.</source>
      <translation>Sus metadatos indican %1 como fecha de adquisición, su nombre %2; se usan los metadatos.</translation>
    </message>
    <message>
      <source>Its metadata state reflectance of the %1, its name or bands are those of %2 reflectance; the metadata are used.</source>
      <translation>Sus metadatos indican reflectancia de %1, su nombre o sus bandas son de reflectancia de %2; se usan los metadatos.</translation>
    </message>
    <message>
      <source>Its name has two dates, %1 and %2; the first is used.</source>
      <translation>Su nombre tiene dos fechas, %1 y %2; se usa la primera.</translation>
    </message>
    <message>
      <source>Its only date, %1, is when the file was written (TIFF tag DateTime), which may be long after the acquisition. Set DATE_ACQUIRED (gdal_edit.py -mo DATE_ACQUIRED=2019-06-07).</source>
      <translation>Su única fecha, %1, es la de escritura del archivo (etiqueta TIFF DateTime), que puede ser muy posterior a la adquisición. Defina DATE_ACQUIRED (gdal_edit.py -mo DATE_ACQUIRED=2019-06-07).</translation>
    </message>
    <message>
      <source>Its task of an earlier run is stopped, because its lags or options have changed.</source>
      <translation>Su tarea de una ejecución anterior se detiene, porque sus imágenes previas u opciones han cambiado.</translation>
    </message>
    <message>
      <source>JSON key of a service account. Leave empty to use that of QGIS's options, or the account that has signed in.</source>
      <translation>Clave JSON de una cuenta de servicio. Déjelo vacío para usar la de las opciones de QGIS, o la cuenta que ha iniciado sesión.</translation>
    </message>
    <message>
      <source>Join its bands to one raster, name them by role (blue, green ..) and set scale and date.</source>
      <translation>Una sus bandas en un ráster, póngales el nombre de su función (blue, green ..) y defina escala y fecha.</translation>
    </message>
    <message>
      <source>KEY_FILE: %1 is not the JSON key of a service account (%2). Create one in the Google Cloud console under IAM &amp; Admin, Service accounts, Keys.</source>
      <translation>KEY_FILE: %1 no es la clave JSON de una cuenta de servicio (%2). Cree una en la consola de Google Cloud, en IAM y administración, Cuentas de servicio, Claves.</translation>
    </message>
    <message>
      <source>Kernel coefficient (gamma)</source>
      <translation>Coeficiente del kernel (gamma)</translation>
    </message>
    <message>
      <source>Kernel coefficient used</source>
      <translation>Coeficiente de kernel usado</translation>
    </message>
    <message>
      <source>Kernel components</source>
      <translation>Componentes del kernel</translation>
    </message>
    <message>
      <source>Kernel precision</source>
      <translation>Precisión del kernel</translation>
    </message>
    <message>
      <source>Kind of credentials</source>
      <translation>Tipo de credenciales</translation>
    </message>
    <message>
      <source>LAGS: found %1 of %2 clear images within %3 days (%4, valid coverage of at least %5 %) among %6 candidates</source>
      <translation>LAGS: se encontraron %1 de %2 imágenes despejadas en %3 días (%4, cobertura válida de al menos el %5 %) entre %6 candidatas</translation>
    </message>
    <message>
      <source>Lag %1</source>
      <translation>Previa %1</translation>
    </message>
    <message>
      <source>Lags: %1</source>
      <translation>Imágenes previas: %1</translation>
    </message>
    <message>
      <source>Landsat</source>
      <translation>Landsat</translation>
    </message>
    <message>
      <source>Landsat 4-5 TM, Landsat 7 ETM+</source>
      <translation>Landsat 4-5 TM, Landsat 7 ETM+</translation>
    </message>
    <message>
      <source>Landsat 8-9 OLI/TIRS</source>
      <translation>Landsat 8-9 OLI/TIRS</translation>
    </message>
    <message>
      <source>Landsat Collection 1</source>
      <translation>Landsat Collection 1</translation>
    </message>
    <message>
      <source>Landsat Collection 2</source>
      <translation>Landsat Collection 2</translation>
    </message>
    <message>
      <source>Landsat Collection 2 Level-2</source>
      <translation>Landsat Collection 2 Level-2</translation>
    </message>
    <message>
      <source>Landsat before the collections</source>
      <translation>Landsat anterior a las colecciones</translation>
    </message>
    <message>
      <source>Largest number of images that are returned, the newest first.</source>
      <translation>Número máximo de imágenes que se devuelven, primero las más recientes.</translation>
    </message>
    <message>
      <source>Last acquisition date that is used, for example 2019-09-30. Leave empty to end with the last image.</source>
      <translation>Última fecha de adquisición que se usa, por ejemplo 2019-09-30. Déjelo vacío para terminar con la última imagen.</translation>
    </message>
    <message>
      <source>Last acquisition date, for example 2019-09-30. Leave empty to end with the date of IMAGE, or with the newest image.</source>
      <translation>Última fecha de adquisición, por ejemplo 2019-09-30. Déjelo vacío para terminar con la fecha de IMAGE, o con la imagen más reciente.</translation>
    </message>
    <message>
      <source>Last date</source>
      <translation>Última fecha</translation>
    </message>
    <message>
      <source>Left out: %1</source>
      <translation>Se descarta: %1</translation>
    </message>
    <message>
      <source>Left out: %1 has no %2 image yet, so its clouds are unknown.</source>
      <translation>Omitida: %1 todavía no tiene imagen de %2, por lo que sus nubes se desconocen.</translation>
    </message>
    <message>
      <source>Left out: %1: %2</source>
      <translation>Se descarta: %1: %2</translation>
    </message>
    <message>
      <source>Left out: %1: %2.</source>
      <translation>Se descarta %1: %2.</translation>
    </message>
    <message>
      <source>Left out: %1: Earth Engine states no date, no size or an unknown CRS.</source>
      <translation>Se descarta %1: Earth Engine no indica fecha ni tamaño, o su SRC es desconocido.</translation>
    </message>
    <message>
      <source>Left out: %1: a result of %2, not an original acquisition.</source>
      <translation>Se descarta %1: es un resultado de %2, no una adquisición original.</translation>
    </message>
    <message>
      <source>Left out: %1: no acquisition date in its metadata or name.</source>
      <translation>Se descarta %1: no hay fecha de adquisición en sus metadatos ni en su nombre.</translation>
    </message>
    <message>
      <source>Left out: %1: the same acquisition as %2.</source>
      <translation>Se descarta %1: es la misma adquisición que %2.</translation>
    </message>
    <message>
      <source>Left out: %1: there is no mask of %2 and its platform.</source>
      <translation>Se descarta %1: no hay máscara del %2 y de su plataforma.</translation>
    </message>
    <message>
      <source>Length of the series</source>
      <translation>Longitud de la serie</translation>
    </message>
    <message>
      <source>Local rasters</source>
      <translation>Rásteres locales</translation>
    </message>
    <message>
      <source>Longest time between the image and a lag. Extend it if too few lags are found.</source>
      <translation>Tiempo máximo entre la imagen y una imagen previa. Amplíelo si se encuentran pocas imágenes previas.</translation>
    </message>
    <message>
      <source>MASKS: a mask has no CRS, so that polygons cannot be placed in it. Assign its CRS first.</source>
      <translation>MASKS: una máscara no tiene SRC, por lo que no se pueden situar polígonos en ella. Asigne antes su SRC.</translation>
    </message>
    <message>
      <source>MASKS: no mask has date and platform of an image. Choose the folder of maskarchive, or name masks such as %1.</source>
      <translation>MASKS: ninguna máscara tiene la fecha y la plataforma de una imagen. Elija la carpeta de maskarchive, o dé a las máscaras nombres como %1.</translation>
    </message>
    <message>
      <source>MASKS: no mask has date and platform of an image. Choose the folder of maskarchive.</source>
      <translation>MASKS: ninguna máscara tiene la fecha y la plataforma de una imagen. Elija la carpeta de maskarchive.</translation>
    </message>
    <message>
      <source>MASKS: there is no mask with an acquisition date. Choose the folder of maskarchive, or other masks.</source>
      <translation>MASKS: no hay ninguna máscara con fecha de adquisición. Elija la carpeta de maskarchive u otras máscaras.</translation>
    </message>
    <message>
      <source>METHOD %1 and DECISION adaptive</source>
      <translation>METHOD %1 y DECISION adaptive</translation>
    </message>
    <message>
      <source>METHOD %1 needs at least %2 lag(s); %3 has %4. Select more lags%5.</source>
      <translation>METHOD %1 necesita al menos %2 imagen(es) previa(s); %3 tiene %4. Elija más imágenes previas%5.</translation>
    </message>
    <message>
      <source>METHOD %1 needs more training pixels than its %2 inputs; the ROI has %3 valid ones. Choose a larger ROI, fewer BANDS, or METHOD percentile.</source>
      <translation>METHOD %1 necesita más píxeles de entrenamiento que sus %2 entradas; la ROI tiene %3 válidos. Elija una ROI mayor, menos BANDS o METHOD percentile.</translation>
    </message>
    <message>
      <source>METHOD %1 requires at least %2 lag(s); there are %3. Raise LAGS, or choose METHOD percentile or persistence.</source>
      <translation>METHOD %1 requiere al menos %2 imagen(es) previa(s); hay %3. Aumente LAGS, o elija METHOD percentile o persistence.</translation>
    </message>
    <message>
      <source>MIN_CLEAR must be 0 .. 100 %; it is %1.</source>
      <translation>MIN_CLEAR debe ser 0 .. 100 %; es %1.</translation>
    </message>
    <message>
      <source>MSK_CLASSI of Sentinel-2 has one band for each class. Choose the band of opaque cloud (MSK_CLASSI_OPAQUE, or 1 of the file) and set SCHEME to clm.</source>
      <translation>MSK_CLASSI de Sentinel-2 tiene una banda para cada clase. Elija la banda de nube opaca (MSK_CLASSI_OPAQUE, o la 1 del archivo) y ponga SCHEME a clm.</translation>
    </message>
    <message>
      <source>Makes a cloud mask from a cloudy image and a folder of earlier images, and compares it with the quality band of the image, in four steps: select lags, forecast background, detect clouds and shadows, compare with Fmask. The mask is that of the tool Mask clouds, and every step keeps its result. Open the model in the graphical modeler to change a step.</source>
      <translation>Hace una máscara de nubes a partir de una imagen nubosa y una carpeta de imágenes anteriores, y la compara con la banda de calidad de la imagen, en cuatro pasos: elegir imágenes previas, pronosticar el fondo, detectar nubes y sombras, comparar con Fmask. La máscara es la de la herramienta Enmascarar nubes, y cada paso conserva su resultado. Abra el modelo en el modelador gráfico para cambiar un paso.</translation>
    </message>
    <message>
      <source>Makes a cloud mask from a cloudy image and earlier images of the same place, in one go. It selects the clear images that are nearest in time, forecasts from them what the ground looks like without clouds, and masks cloud and shadow where the image differs from that. The forecast, the filled image, the stack and a report against the quality band are optional outputs.</source>
      <translation>Hace una máscara de nubes a partir de una imagen nubosa e imágenes anteriores del mismo lugar, de una sola vez. Elige las imágenes despejadas más cercanas en el tiempo, pronostica a partir de ellas el aspecto del suelo sin nubes, y enmascara nubes y sombras donde la imagen difiere de él. El pronóstico, la imagen rellenada, la pila y un informe frente a la banda de calidad son salidas opcionales.</translation>
    </message>
    <message>
      <source>Makes a cloud mask from an image of Earth Engine and earlier clear images, which are selected there, in one go. For a region of up to 4 million pixels, the images are downloaded and everything else is computed on this computer; for a larger one, Earth Engine computes the forecast and the mask.</source>
      <translation>Hace una máscara de nubes a partir de una imagen de Earth Engine e imágenes despejadas anteriores, que se eligen allí, de una sola vez. Para una región de hasta 4 millones de píxeles, se descargan las imágenes y todo lo demás se calcula en este equipo; para una mayor, Earth Engine calcula el pronóstico y la máscara.</translation>
    </message>
    <message>
      <source>Makes a cloud mask of every image of Earth Engine over a region from the other images, in one run. A second run masks only what is new or changed. A table states the cloud cover, shadow, snow and valid coverage of each image, and why an image has no mask.</source>
      <translation>Crea una máscara de nubes de cada imagen de Earth Engine sobre una región a partir de las demás imágenes, en una sola ejecución. Una segunda ejecución enmascara solo lo nuevo o cambiado. Una tabla indica la nubosidad, la sombra, la nieve y la cobertura válida de cada imagen, y por qué una imagen no tiene máscara.</translation>
    </message>
    <message>
      <source>Makes a cloud mask of every image of a folder from the other images of the folder, in one run. A second run masks only what is new or changed. A table states the cloud cover, shadow, snow and valid coverage of each image, and why an image has no mask.</source>
      <translation>Hace una máscara de nubes de cada imagen de una carpeta a partir de las demás imágenes de la carpeta, en una sola ejecución. Una segunda ejecución solo enmascara lo nuevo o lo que ha cambiado. Una tabla indica la nubosidad, la sombra, la nieve y la cobertura válida de cada imagen, y por qué una imagen no tiene máscara.</translation>
    </message>
    <message>
      <source>Makes one raster with named, scaled and dated bands from a product of USGS or ESA: Landsat 4 to 9, Level 1 and 2, or Sentinel-2 L1C and L2A, as folder, tar, zip or metadata file. A virtual raster (.vrt) copies nothing; a GeoTIFF is complete in itself.</source>
      <translation>Hace un ráster con bandas con nombre, escala y fecha a partir de un producto de USGS o ESA: Landsat 4 a 9, nivel 1 y 2, o Sentinel-2 L1C y L2A, como carpeta, tar, zip o archivo de metadatos. Un ráster virtual (.vrt) no copia nada; un GeoTIFF es completo por sí mismo.</translation>
    </message>
    <message>
      <source>Makes pixels nodata that the mask marks as cloud (2).</source>
      <translation>Pone a sin datos los píxeles que la máscara marca como nube (2).</translation>
    </message>
    <message>
      <source>Makes pixels nodata that the mask marks as shadow (1).</source>
      <translation>Pone a sin datos los píxeles que la máscara marca como sombra (1).</translation>
    </message>
    <message>
      <source>Makes pixels nodata that the mask marks as snow or ice (3).</source>
      <translation>Pone a sin datos los píxeles que la máscara marca como nieve o hielo (3).</translation>
    </message>
    <message>
      <source>Makes the pixels of an image nodata where a mask has cloud or shadow, and leaves everything else as it is stored. It also takes a folder of images and a folder of masks.</source>
      <translation>Pone a sin datos los píxeles de una imagen donde una máscara tiene nube o sombra, y deja todo lo demás como está guardado. También admite una carpeta de imágenes y una carpeta de máscaras.</translation>
    </message>
    <message>
      <source>Mark snow or ice</source>
      <translation>Marcar nieve o hielo</translation>
    </message>
    <message>
      <source>Marks snow and ice as a class of their own, 3; otherwise they are clear, 0. Used by DECISION adaptive only, and needs a green, a near infrared and a short-wave infrared band; without the last, only ground that is as white in two lags or more is marked.</source>
      <translation>Marca nieve y hielo como clase propia, 3; si no, son despejado, 0. Solo lo usa DECISION adaptive, y necesita una banda verde, una del infrarrojo cercano y una del infrarrojo de onda corta; sin la última, solo se marca el suelo que es igual de blanco en dos o más imágenes previas.</translation>
    </message>
    <message>
      <source>Mask Clouds…</source>
      <translation>Enmascarar nubes…</translation>
    </message>
    <message>
      <source>Mask an archive on Earth Engine</source>
      <translation>Enmascarar un archivo en Earth Engine</translation>
    </message>
    <message>
      <source>Mask and compare</source>
      <translation>Enmascarar y comparar</translation>
    </message>
    <message>
      <source>Mask classes: 0 clear, 1 shadow, 2 cloud, 3 snow or ice (only if marked), 255 nodata.</source>
      <translation>Clases de la máscara: 0 despejado, 1 sombra, 2 nube, 3 nieve o hielo (solo si se marca), 255 sin datos.</translation>
    </message>
    <message>
      <source>Mask clouds</source>
      <translation>Enmascarar nubes</translation>
    </message>
    <message>
      <source>Mask clouds from a catalogue</source>
      <translation>Enmascarar nubes con un catálogo</translation>
    </message>
    <message>
      <source>Mask clouds in an archive</source>
      <translation>Enmascarar nubes en un archivo</translation>
    </message>
    <message>
      <source>Mask clouds on Earth Engine</source>
      <translation>Enmascarar nubes en Earth Engine</translation>
    </message>
    <message>
      <source>Mask of the image, in which shadow (1) and cloud (2) are filled.</source>
      <translation>Máscara de la imagen, en la que se rellenan sombra (1) y nube (2).</translation>
    </message>
    <message>
      <source>Mask of the image, or a raster with a quality band.</source>
      <translation>Máscara de la imagen, o un ráster con una banda de calidad.</translation>
    </message>
    <message>
      <source>Mask to assess, with the classes 0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata.</source>
      <translation>Máscara que se evalúa, con las clases 0 despejado, 1 sombra, 2 nube, 3 nieve o hielo, 255 sin datos.</translation>
    </message>
    <message>
      <source>Mask whose clear pixels (0) are the ones that the forecast learns from. Leave empty to use the quality band, enlarged by 3 px.</source>
      <translation>Máscara cuyos píxeles despejados (0) son aquellos de los que aprende el pronóstico. Déjelo vacío para usar la banda de calidad, ampliada en 3 px.</translation>
    </message>
    <message>
      <source>Masked image</source>
      <translation>Imagen enmascarada</translation>
    </message>
    <message>
      <source>Masks every image of a folder by the others, combines the clear pixels of each month, season or year to an image without clouds, and draws all images with the outlines of their masks. Open the model in the graphical modeler to add options.</source>
      <translation>Enmascara cada imagen de una carpeta mediante las demás, combina los píxeles despejados de cada mes, estación o año en una imagen sin nubes, y dibuja todas las imágenes con los contornos de sus máscaras. Abra el modelo en el modelador gráfico para añadir opciones.</translation>
    </message>
    <message>
      <source>Masks only what the quality band marks with high confidence. Otherwise possible cloud is masked as well.</source>
      <translation>Solo enmascara lo que la banda de calidad marca con alta confianza. Si no, se enmascara también la nube posible.</translation>
    </message>
    <message>
      <source>Masks the clouds of an image with earlier images (tool Mask clouds), then compares the mask with the quality band of the image, pixel by pixel. The outputs include an agreement map and a report with accuracy measures. Open the model in the graphical modeler to add options or to compare with another mask.</source>
      <translation>Enmascara las nubes de una imagen con imágenes anteriores (herramienta Enmascarar nubes) y después compara la máscara píxel a píxel con la banda de calidad de la imagen. Las salidas incluyen un mapa de coincidencia y un informe con medidas de exactitud. Abra el modelo en el modelador gráfico para añadir opciones o para comparar con otra máscara.</translation>
    </message>
    <message>
      <source>Masks the clouds of the newest Sentinel-2 or Landsat image of a region up to a date. The image and the earlier clear images are read from a public catalogue, only the region, without an account. Open the model in the graphical modeler to add options.</source>
      <translation>Enmascara las nubes de la imagen más reciente de Sentinel-2 o Landsat de una región hasta una fecha. La imagen y las imágenes despejadas anteriores se leen de un catálogo público, solo la región, sin cuenta. Abra el modelo en el modelador gráfico para añadir opciones.</translation>
    </message>
    <message>
      <source>Maximum cloud cover</source>
      <translation>Nubosidad máxima</translation>
    </message>
    <message>
      <source>Maximum cloud cover of scene</source>
      <translation>Nubosidad máxima de la escena</translation>
    </message>
    <message>
      <source>Maximum number of images</source>
      <translation>Número máximo de imágenes</translation>
    </message>
    <message>
      <source>Minimum clear share [%]</source>
      <translation>Mínimo despejado [%]</translation>
    </message>
    <message>
      <source>Minimum valid coverage</source>
      <translation>Cobertura válida mínima</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Most export tasks at a time, including those that earlier runs have started; lower it if your project shall run other tasks meanwhile. Used by DELIVER asset, drive and storage.</source>
      <translation>Máximo de tareas de exportación a la vez, incluidas las que iniciaron ejecuciones anteriores; redúzcalo si su proyecto debe ejecutar otras tareas mientras tanto. Lo usan DELIVER asset, drive y storage.</translation>
    </message>
    <message>
      <source>Multitemporal Cloudmask</source>
      <translation>Multitemporal Cloudmask</translation>
    </message>
    <message>
      <source>Multitemporal Cloudmask %1, QGIS %2</source>
      <translation>Multitemporal Cloudmask %1, QGIS %2</translation>
    </message>
    <message>
      <source>Multitemporal score</source>
      <translation>Puntuación multitemporal</translation>
    </message>
    <message>
      <source>Name the bands, or choose CLOUD_TEST none.</source>
      <translation>Ponga nombre a las bandas, o elija CLOUD_TEST none.</translation>
    </message>
    <message>
      <source>No SUN_ELEVATION and SUN_AZIMUTH in %1: every darkened pixel of a cloudy image is classified as shadow.</source>
      <translation>No hay SUN_ELEVATION ni SUN_AZIMUTH en %1: todo píxel oscurecido de una imagen nubosa se clasifica como sombra.</translation>
    </message>
    <message>
      <source>No band is named by sensor (B1, B2 ..) or role (blue, green ..).</source>
      <translation>Ninguna banda tiene el nombre del sensor (B1, B2 ..) o de su función (blue, green ..).</translation>
    </message>
    <message>
      <source>No band of %1 has a known name. Set the band descriptions to names of the sensor (B1, B2 ..) or to roles (blue, green ..).</source>
      <translation>Ninguna banda de %1 tiene un nombre conocido. Ponga en las descripciones de las bandas los nombres del sensor (B1, B2 ..) o de su función (blue, green ..).</translation>
    </message>
    <message>
      <source>No candidates.</source>
      <translation>No hay candidatas.</translation>
    </message>
    <message>
      <source>No file for %1 in %2: left out.</source>
      <translation>No hay archivo para %1 en %2: se omite.</translation>
    </message>
    <message>
      <source>No image found can serve as lag of %1. %2. Choose another COLLECTION, or another image.</source>
      <translation>Ninguna imagen encontrada puede servir como imagen previa de %1. %2. Elija otra COLLECTION u otra imagen.</translation>
    </message>
    <message>
      <source>No pixel is valid in all lags: only clear pixels of the image are used for training.</source>
      <translation>Ningún píxel es válido en todas las imágenes previas: para el entrenamiento solo se usan píxeles despejados de la imagen.</translation>
    </message>
    <message>
      <source>No pixel of the ROI can be used for training: none is valid in all lags, or clear in the image and valid in its lags. Choose another ROI or other lags.</source>
      <translation>Ningún píxel de la ROI sirve para el entrenamiento: ninguno es válido en todas las imágenes previas, ni está despejado en la imagen y es válido en sus imágenes previas. Elija otra ROI u otras imágenes previas.</translation>
    </message>
    <message>
      <source>No pixel of the ROI is valid in every lag. Choose other lags or another ROI.</source>
      <translation>Ningún píxel de la ROI es válido en todas las imágenes previas. Elija otras imágenes previas u otra ROI.</translation>
    </message>
    <message>
      <source>No pixel of the ROI is valid in the image and its forecast. Choose another ROI or other lags.</source>
      <translation>Ningún píxel de la ROI es válido en la imagen y en su pronóstico. Elija otra ROI u otras imágenes previas.</translation>
    </message>
    <message>
      <source>No token for the files of the Planetary Computer: %1</source>
      <translation>No hay token para los archivos del Planetary Computer: %1</translation>
    </message>
    <message>
      <source>Nobody signed in within %1 seconds. Raise TIME_LIMIT, or run earthengine authenticate in a terminal.</source>
      <translation>Nadie inició sesión en %1 segundos. Aumente TIME_LIMIT, o ejecute earthengine authenticate en un terminal.</translation>
    </message>
    <message>
      <source>Not checked, because this failed: %1.</source>
      <translation>Sin comprobar, porque esto falló: %1.</translation>
    </message>
    <message>
      <source>Not masked: %1</source>
      <translation>Sin enmascarar: %1</translation>
    </message>
    <message>
      <source>Number of clusters</source>
      <translation>Número de clústeres</translation>
    </message>
    <message>
      <source>Number of compared pixels</source>
      <translation>Número de píxeles comparados</translation>
    </message>
    <message>
      <source>Number of composites</source>
      <translation>Número de compuestos</translation>
    </message>
    <message>
      <source>Number of earlier clear images (lags) to select; lag 1 is the nearest in time. The linear and kernel forecasts need at least 2.</source>
      <translation>Número de imágenes despejadas anteriores (imágenes previas) que se eligen; la imagen previa 1 es la más cercana en el tiempo. Los pronósticos linear y kernel necesitan al menos 2.</translation>
    </message>
    <message>
      <source>Number of failed images</source>
      <translation>Número de imágenes con error</translation>
    </message>
    <message>
      <source>Number of images</source>
      <translation>Número de imágenes</translation>
    </message>
    <message>
      <source>Number of images found</source>
      <translation>Número de imágenes halladas</translation>
    </message>
    <message>
      <source>Number of k-means clusters; 0 makes DECISION threshold test every pixel by itself. Used by DECISION threshold and brightness, and for the cluster map.</source>
      <translation>Número de clústeres de k-means; con 0, DECISION threshold prueba cada píxel por separado. Lo usan DECISION threshold y brightness, y el mapa de clústeres.</translation>
    </message>
    <message>
      <source>Number of lags</source>
      <translation>Adquisiciones previas</translation>
    </message>
    <message>
      <source>Number of lags found</source>
      <translation>Imágenes previas halladas</translation>
    </message>
    <message>
      <source>Number of masked images</source>
      <translation>Imágenes enmascaradas</translation>
    </message>
    <message>
      <source>Number of pixels from which the cloud decision learns: DECISION adaptive the scatter of clear ground, the others their clusters.</source>
      <translation>Número de píxeles de los que aprende la decisión de nubes: DECISION adaptive, la dispersión del suelo despejado; las demás, sus clústeres.</translation>
    </message>
    <message>
      <source>Number of pixels from which the regression learns (5000 if empty, 1000 with COMPONENTS 0). Used by METHOD linear and kernel only.</source>
      <translation>Número de píxeles de los que aprende la regresión (5000 si está vacío, 1000 con COMPONENTS 0). Solo lo usan METHOD linear y kernel.</translation>
    </message>
    <message>
      <source>Number of requests (dry run)</source>
      <translation>Número de peticiones (estimado)</translation>
    </message>
    <message>
      <source>Number of simulated dates. The last one is the cloudy image to mask.</source>
      <translation>Número de fechas simuladas. La última es la imagen nubosa a enmascarar.</translation>
    </message>
    <message>
      <source>Number of tasks started</source>
      <translation>Número de tareas iniciadas</translation>
    </message>
    <message>
      <source>Number of the cluster of each pixel, from dark to bright.</source>
      <translation>Número del clúster de cada píxel, de oscuro a brillante.</translation>
    </message>
    <message>
      <source>Number of tiles (dry run)</source>
      <translation>Número de bloques (estimado)</translation>
    </message>
    <message>
      <source>Number of training pixels that span the kernel (Nystroem approximation), or 0 for the exact kernel, which takes longer; if empty, as many as forecast held-out training pixels as well as the exact kernel does. Used by METHOD kernel only.</source>
      <translation>Número de píxeles de entrenamiento que generan el kernel (aproximación de Nystroem), o 0 para el kernel exacto, que tarda más; si está vacío, tantos como hagan falta para pronosticar píxeles de entrenamiento reservados tan bien como el kernel exacto. Solo lo usa METHOD kernel.</translation>
    </message>
    <message>
      <source>OPAQUE or CIRRUS</source>
      <translation>OPAQUE o CIRRUS</translation>
    </message>
    <message>
      <source>OUTPUT is empty. Choose a GIF file or a folder.</source>
      <translation>OUTPUT está vacío. Elija un archivo GIF o una carpeta.</translation>
    </message>
    <message>
      <source>OUTPUT is empty. Choose a file for the masked image.</source>
      <translation>OUTPUT está vacío. Elija un archivo para la imagen enmascarada.</translation>
    </message>
    <message>
      <source>OUTPUT, PROBABILITY and FORECAST are all empty. Set at least one of them to a file.</source>
      <translation>OUTPUT, PROBABILITY y FORECAST están vacíos. Elija un archivo para al menos uno de ellos.</translation>
    </message>
    <message>
      <source>OUTPUT: a virtual raster cannot refer to the files of a catalogue. Choose a GeoTIFF (.tif), into which they are copied.</source>
      <translation>OUTPUT: un ráster virtual no puede remitir a los archivos de un catálogo. Elija un GeoTIFF (.tif), en el que se copian.</translation>
    </message>
    <message>
      <source>Of %1 items the newest is used: %2.</source>
      <translation>De %1 elementos se usa el más reciente: %2.</translation>
    </message>
    <message>
      <source>Of the valid pixels %1 % are cloud and %2 % shadow.</source>
      <translation>De los píxeles válidos, el %1 % son nube y el %2 % sombra.</translation>
    </message>
    <message>
      <source>Omission</source>
      <translation>Omisión</translation>
    </message>
    <message>
      <source>One request needs more memory or time than Earth Engine allows (%1). Choose a smaller ROI or METHOD linear.</source>
      <translation>Una petición necesita más memoria o tiempo del que permite Earth Engine (%1). Elija una ROI menor o METHOD linear.</translation>
    </message>
    <message>
      <source>Opens the browser to sign in to Google before the check, and waits until that is done or cancelled.</source>
      <translation>Abre el navegador para iniciar sesión en Google antes de la comprobación, y espera a que se complete o se cancele.</translation>
    </message>
    <message>
      <source>Order it as GeoTIFF, or convert its images under the same names.</source>
      <translation>Pídalo como GeoTIFF, o convierta sus imágenes con los mismos nombres.</translation>
    </message>
    <message>
      <source>Order of selection</source>
      <translation>Orden de elección</translation>
    </message>
    <message>
      <source>Other requests of your project may be running: wait a while</source>
      <translation>Puede haber otras peticiones de su proyecto en curso: espere un poco</translation>
    </message>
    <message>
      <source>Output folder</source>
      <translation>Carpeta de salida</translation>
    </message>
    <message>
      <source>Output grid</source>
      <translation>Cuadrícula de salida</translation>
    </message>
    <message>
      <source>Overall accuracy</source>
      <translation>Exactitud global</translation>
    </message>
    <message>
      <source>PNG files (*.png)</source>
      <translation>Archivos PNG (*.png)</translation>
    </message>
    <message>
      <source>POLYGON ((%1))</source>
      <translation>POLYGON ((%1))</translation>
    </message>
    <message>
      <source>PROBABILITY is made by DECISION adaptive only; DECISION is %1. Choose adaptive, or skip PROBABILITY.</source>
      <translation>PROBABILITY solo lo crea DECISION adaptive; DECISION es %1. Elija adaptive, u omita PROBABILITY.</translation>
    </message>
    <message>
      <source>PRODUCT and PRODUCT_FOLDER are %1. Set PRODUCT to a file, or PRODUCT_FOLDER to a folder.</source>
      <translation>PRODUCT y PRODUCT_FOLDER están %1. Ponga en PRODUCT un archivo, o en PRODUCT_FOLDER una carpeta.</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>Paquete</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Período</translation>
    </message>
    <message>
      <source>Picture as map layer</source>
      <translation>Cuadro como capa del mapa</translation>
    </message>
    <message>
      <source>Pillow</source>
      <translation>Pillow</translation>
    </message>
    <message>
      <source>Pixel size in units of the CRS, or native: that of the product (10 m for Sentinel-2).</source>
      <translation>Tamaño de píxel en unidades del SRC, o native: el del producto (10 m en Sentinel-2).</translation>
    </message>
    <message>
      <source>Pixels with a cloud probability above this are cloud; lower it to find thinner clouds, at the cost of more false alarms. Used by DECISION adaptive only.</source>
      <translation>Los píxeles con una probabilidad de nube mayor que esta son nube; redúzcala para encontrar nubes más finas, a costa de más falsas alarmas. Solo lo usa DECISION adaptive.</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Polygons</source>
      <translation>Polígonos</translation>
    </message>
    <message>
      <source>Polygons over which the masks are counted, in any CRS: fields, parcels, tiles.</source>
      <translation>Polígonos sobre los que se cuentan las máscaras, en cualquier SRC: campos, parcelas, teselas.</translation>
    </message>
    <message>
      <source>Polygons, in any CRS, for which images are searched. Leave empty to search the extent, or that of IMAGE.</source>
      <translation>Polígonos, en cualquier SRC, para los que se buscan imágenes. Déjelo vacío para buscar en la extensión, o en la de IMAGE.</translation>
    </message>
    <message>
      <source>Polygons, in any CRS, outside of which nothing is processed. Leave empty to process the whole image.</source>
      <translation>Polígonos, en cualquier SRC, fuera de los cuales no se procesa nada. Déjelo vacío para procesar toda la imagen.</translation>
    </message>
    <message>
      <source>Polygons, in any CRS: images that overlap them are masked there. Required unless EXTENT is set.</source>
      <translation>Polígonos, en cualquier SRC: las imágenes que se solapan con ellos se enmascaran allí. Obligatorio si EXTENT no está definido.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <source>Precision in which the kernel is summed: single is faster for whole scenes and changes the forecast by about 0.00001 reflectance. Used by METHOD kernel only.</source>
      <translation>Precisión con la que se suma el kernel: single es más rápida para escenas completas y cambia el pronóstico en unos 0.00001 de reflectancia. Solo lo usa METHOD kernel.</translation>
    </message>
    <message>
      <source>Prediction set weight (beta)</source>
      <translation>Peso de predicción (beta)</translation>
    </message>
    <message>
      <source>Prediction set weight used</source>
      <translation>Peso de predicción usado</translation>
    </message>
    <message>
      <source>Preliminary cloud mask</source>
      <translation>Máscara de nubes provisional</translation>
    </message>
    <message>
      <source>Probability of cloud, from 0 to 1. Available with DECISION adaptive only.</source>
      <translation>Probabilidad de nube, de 0 a 1. Solo disponible con DECISION adaptive.</translation>
    </message>
    <message>
      <source>Product file</source>
      <translation>Archivo del producto</translation>
    </message>
    <message>
      <source>Product folder</source>
      <translation>Carpeta del producto</translation>
    </message>
    <message>
      <source>Products (*.tar *.tar.gz *.tgz *.zip *_MTL.txt *_MTL.xml *_MTL.json MTD_*.xml *_MTD_ALL.xml *.json);;All files (*)</source>
      <translation>Productos (*.tar *.tar.gz *.tgz *.zip *_MTL.txt *_MTL.xml *_MTL.json MTD_*.xml *_MTD_ALL.xml *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Proyecto</translation>
    </message>
    <message>
      <source>Put the .._MTD_ALL.xml of the same product next to the images.</source>
      <translation>Ponga el .._MTD_ALL.xml del mismo producto junto a las imágenes.</translation>
    </message>
    <message>
      <source>Put the .._MTL.txt of the same product next to the images: it has the scale of each band.</source>
      <translation>Ponga el .._MTL.txt del mismo producto junto a las imágenes: contiene la escala de cada banda.</translation>
    </message>
    <message>
      <source>Quality band scheme</source>
      <translation>Esquema de calidad</translation>
    </message>
    <message>
      <source>Quality mask</source>
      <translation>Máscara de calidad</translation>
    </message>
    <message>
      <source>RESOLUTION must be a number of metres above 0, or native; it is %1.</source>
      <translation>RESOLUTION debe ser un número de metros mayor que 0, o native; es %1.</translation>
    </message>
    <message>
      <source>RESOLUTION must be from %1 to %2 in units of the CRS for this product, or native; it is %3.</source>
      <translation>RESOLUTION debe ser de %1 a %2 en unidades del SRC para este producto, o native; es %3.</translation>
    </message>
    <message>
      <source>RMSE over clear pixels [reflectance]</source>
      <translation>RMSE en píxeles despejados [reflectancia]</translation>
    </message>
    <message>
      <source>ROI and EXTENT are both empty. Set one of them: images that overlap it are masked.</source>
      <translation>ROI y EXTENT están vacíos. Defina uno de ellos: se enmascaran las imágenes que se solapan con él.</translation>
    </message>
    <message>
      <source>ROI and EXTENT do not overlap. Change one of them, or leave it empty.</source>
      <translation>ROI y EXTENT no se solapan. Cambie una de ellas, o déjela vacía.</translation>
    </message>
    <message>
      <source>ROI, EXTENT and IMAGE are empty: images are searched for a region. Set one of them.</source>
      <translation>ROI, EXTENT e IMAGE están vacíos: las imágenes se buscan para una región. Defina uno de ellos.</translation>
    </message>
    <message>
      <source>ROI, EXTENT: no part of the image is inside; it spans %1,%2,%3,%4 (%5). Check the location and the CRS of the ROI and the extent: an extent in degrees begins with the longitudes and ends with [EPSG:4326].</source>
      <translation>ROI, EXTENT: ninguna parte de la imagen está dentro; abarca %1,%2,%3,%4 (%5). Compruebe la posición y el SRC de la ROI y de la extensión: una extensión en grados empieza por las longitudes y termina con [EPSG:4326].</translation>
    </message>
    <message>
      <source>ROI, EXTENT: no pixel has its centre inside. Choose a larger ROI.</source>
      <translation>ROI, EXTENT: ningún píxel tiene su centro dentro. Elija una ROI mayor.</translation>
    </message>
    <message>
      <source>ROI, EXTENT: the image has no place in their CRS. Check the CRS of the ROI, the extent and the image.</source>
      <translation>ROI, EXTENT: la imagen no tiene lugar en su SRC. Compruebe el SRC de la ROI, de la extensión y de la imagen.</translation>
    </message>
    <message>
      <source>ROI: its coordinates cannot be transformed to the CRS of the image. Check the CRS of the ROI.</source>
      <translation>ROI: sus coordenadas no se pueden transformar al SRC de la imagen. Compruebe el SRC de la ROI.</translation>
    </message>
    <message>
      <source>ROI: the layer %1 has no polygon, or none is selected. Draw or select one.</source>
      <translation>ROI: la capa %1 no tiene ningún polígono, o no hay ninguno seleccionado. Dibuje o seleccione uno.</translation>
    </message>
    <message>
      <source>Raster of seven bands, each named after its feature.</source>
      <translation>Ráster de siete bandas, cada una con el nombre de su índice.</translation>
    </message>
    <message>
      <source>Raster whose CRS, extent and pixel size the outputs have. Leave empty to use those of the newest image.</source>
      <translation>Ráster cuyo SRC, extensión y tamaño de píxel tienen las salidas. Déjelo vacío para usar los de la imagen más reciente.</translation>
    </message>
    <message>
      <source>Reads the quality band of an image (QA_PIXEL, BQA, fmask, QA60, SCL and others) as a mask of 0 clear, 1 shadow, 2 cloud and 255 nodata, and enlarges cloud and shadow. The mask serves as CLOUDS of forecastbackground, or as a reference to compare with.</source>
      <translation>Lee la banda de calidad de una imagen (QA_PIXEL, BQA, fmask, QA60, SCL y otras) como máscara de 0 despejado, 1 sombra, 2 nube y 255 sin datos, y amplía nubes y sombras. La máscara sirve como CLOUDS de forecastbackground, o como referencia para comparar.</translation>
    </message>
    <message>
      <source>Rectangle drawn on the canvas, taken from a layer, or typed. If polygons are set too, their overlap is processed.</source>
      <translation>Rectángulo dibujado en el lienzo, tomado de una capa o escrito. Si también hay polígonos, se procesa su intersección.</translation>
    </message>
    <message>
      <source>Rectangle drawn on the canvas, taken from a layer, or typed. If polygons are set too, their overlap is searched.</source>
      <translation>Rectángulo dibujado en el lienzo, tomado de una capa o escrito. Si también hay polígonos, se busca en su intersección.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Referencia</translation>
    </message>
    <message>
      <source>Reference band</source>
      <translation>Banda de referencia</translation>
    </message>
    <message>
      <source>Reflectance of %1 is %2 %3 than that of the lags (%4) in every band</source>
      <translation>La reflectancia de %1 es %2 %3 que la de las imágenes previas (%4) en todas las bandas</translation>
    </message>
    <message>
      <source>Reflectance that is displayed at full brightness. Raise it for bright deserts or snow.</source>
      <translation>Reflectancia que se muestra con el brillo máximo. Auméntela para desiertos brillantes o nieve.</translation>
    </message>
    <message>
      <source>Refused: %1: %2.</source>
      <translation>Se rechaza %1: %2.</translation>
    </message>
    <message>
      <source>Region of interest (extent)</source>
      <translation>Región de interés (extensión)</translation>
    </message>
    <message>
      <source>Region of interest (polygons)</source>
      <translation>Región de interés (polígonos)</translation>
    </message>
    <message>
      <source>Region of interest. Set the polygons or the extent.</source>
      <translation>Región de interés. Defina los polígonos o la extensión.</translation>
    </message>
    <message>
      <source>Regularisation weight (lambda)</source>
      <translation>Peso de regularización (lambda)</translation>
    </message>
    <message>
      <source>Regularisation weight used</source>
      <translation>Peso de regularización usado</translation>
    </message>
    <message>
      <source>Remove cloud</source>
      <translation>Eliminar nubes</translation>
    </message>
    <message>
      <source>Remove cloud shadow</source>
      <translation>Eliminar sombras de nubes</translation>
    </message>
    <message>
      <source>Remove snow or ice</source>
      <translation>Eliminar nieve o hielo</translation>
    </message>
    <message>
      <source>Replaces cloud and shadow in an image by the forecast and blends both along the edges. The result is in reflectance and Kelvin; cloudy pixels without a forecast become nodata.</source>
      <translation>Sustituye en una imagen las nubes y sombras por el pronóstico y funde ambos en los bordes. El resultado está en reflectancia y kelvin; los píxeles nubosos sin pronóstico quedan sin datos.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Reports the number of tiles, bytes and requests, and the computing time if it was measured, without computing, downloading or writing anything.</source>
      <translation>Indica el número de bloques, bytes y peticiones, y el tiempo de cálculo si se ha medido, sin calcular, descargar ni escribir nada.</translation>
    </message>
    <message>
      <source>Resolution [m]</source>
      <translation>Resolución [m]</translation>
    </message>
    <message>
      <source>Round trip</source>
      <translation>Prueba real</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Ejecutar</translation>
    </message>
    <message>
      <source>Run the tool again in a few minutes.</source>
      <translation>Ejecute de nuevo la herramienta en unos minutos.</translation>
    </message>
    <message>
      <source>SAMPLES is %1, but the ROI has only %2 valid training pixels. Lower SAMPLES or leave it automatic, or choose a larger ROI.</source>
      <translation>SAMPLES es %1, pero la ROI solo tiene %2 píxeles de entrenamiento válidos. Reduzca SAMPLES o déjelo en automático, o elija una ROI mayor.</translation>
    </message>
    <message>
      <source>SAMPLES is %1: the exact kernel needs %2 GiB of memory, but this computer has %3 GiB. Lower SAMPLES to at most %4, or set COMPONENTS (for example to 1000).</source>
      <translation>SAMPLES es %1: el kernel exacto necesita %2 GiB de memoria, pero este equipo tiene %3 GiB. Reduzca SAMPLES a %4 como máximo, o defina COMPONENTS (por ejemplo 1000).</translation>
    </message>
    <message>
      <source>SCHEME: %1 is not a quality scheme. Choose one of %2.</source>
      <translation>SCHEME: %1 no es un esquema de calidad. Elija uno de %2.</translation>
    </message>
    <message>
      <source>SENTINEL[ _-]?2[ABC]?|SEN2[ABC]?|S2[ABC]?|(S2)?MSI(L?[12][ABC])?</source>
      <translation>SENTINEL[ _-]?2[ABC]?|SEN2[ABC]?|S2[ABC]?|(S2)?MSI(L?[12][ABC])?</translation>
    </message>
    <message>
      <source>SNOW is not available for DECISION %1. Turn it off, or choose DECISION adaptive.</source>
      <translation>SNOW no está disponible con DECISION %1. Desactívelo, o elija DECISION adaptive.</translation>
    </message>
    <message>
      <source>SNOW needs a short-wave infrared band, next to green and near infrared; %1 missing</source>
      <translation>SNOW necesita una banda del infrarrojo de onda corta, además de la verde y la del infrarrojo cercano; falta %1</translation>
    </message>
    <message>
      <source>SPACE %1</source>
      <translation>SPACE %1</translation>
    </message>
    <message>
      <source>SPECIAL_VALUE nodata</source>
      <translation>SPECIAL_VALUE nodata</translation>
    </message>
    <message>
      <source>STACK and IMAGES are %1. Set STACK to a stack, or IMAGES to a folder of images.</source>
      <translation>STACK e IMAGES están %1. Ponga en STACK una pila, o en IMAGES una carpeta de imágenes.</translation>
    </message>
    <message>
      <source>Satellite</source>
      <translation>Satélite</translation>
    </message>
    <message>
      <source>Satellites</source>
      <translation>Satélites</translation>
    </message>
    <message>
      <source>Satellites whose images are masked, at the top of the atmosphere; of Landsat those of tier 1.</source>
      <translation>Satélites cuyas imágenes se enmascaran, en el techo de la atmósfera; de Landsat, las de tier 1.</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Escena</translation>
    </message>
    <message>
      <source>Search direction</source>
      <translation>Sentido de búsqueda</translation>
    </message>
    <message>
      <source>Search window</source>
      <translation>Ventana de búsqueda</translation>
    </message>
    <message>
      <source>Searches a public catalogue (STAC) for Sentinel-2 and Landsat images of a region and a period. The result is a layer of footprints that serves as archive: the other tools read its images over the network, only the region, without a download and without an account.</source>
      <translation>Busca en un catálogo público (STAC) imágenes de Sentinel-2 y Landsat de una región y un periodo. El resultado es una capa de huellas que sirve de archivo de imágenes: las demás herramientas leen sus imágenes por la red, solo la región, sin descarga y sin cuenta.</translation>
    </message>
    <message>
      <source>Searches lambda and gamma by cross-validation on the training pixels, which takes longer. Used by METHOD linear and kernel only.</source>
      <translation>Busca lambda y gamma por validación cruzada sobre los píxeles de entrenamiento, lo que tarda más. Solo lo usan METHOD linear y kernel.</translation>
    </message>
    <message>
      <source>Seconds for which each image of the animation is shown.</source>
      <translation>Segundos durante los que se muestra cada imagen de la animación.</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Semilla aleatoria</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same inputs and the same seed give the same bytes.</source>
      <translation>Semilla de las elecciones aleatorias. Las mismas entradas y la misma semilla dan los mismos bytes.</translation>
    </message>
    <message>
      <source>Select lags on Earth Engine</source>
      <translation>Elegir imágenes previas en Earth Engine</translation>
    </message>
    <message>
      <source>Selects the clear images of the same place that are nearest in time before an image (lags), and writes the image and its lags as one raster, a stack. Its bands are B1, B2 and so on of the image, then B1_lag_1 and so on of the newest lag, and so forth. Cloud cover is measured over the region of interest.</source>
      <translation>Elige las imágenes despejadas del mismo lugar más cercanas en el tiempo anteriores a una imagen (imágenes previas), y escribe la imagen y sus imágenes previas como un solo ráster, una pila. Sus bandas son B1, B2, etc. de la imagen, después B1_lag_1, etc. de la imagen previa más reciente, y así sucesivamente. La nubosidad se mide sobre la región de interés.</translation>
    </message>
    <message>
      <source>Selects the clear images of the same place that are nearest in time before an image of Earth Engine (lags), and downloads the image and its lags as one raster, a stack. All other tools work on this stack. Earth Engine measures the cloud cover over the region of interest.</source>
      <translation>Elige las imágenes despejadas del mismo lugar más cercanas en el tiempo anteriores a una imagen de Earth Engine (imágenes previas), y descarga la imagen y sus imágenes previas como un solo ráster, una pila. Todas las demás herramientas trabajan con esta pila. Earth Engine mide la nubosidad sobre la región de interés.</translation>
    </message>
    <message>
      <source>Sensor</source>
      <translation>Sensor</translation>
    </message>
    <message>
      <source>Sentinel-2 MSI</source>
      <translation>Sentinel-2 MSI</translation>
    </message>
    <message>
      <source>Sentinel-2 QA60</source>
      <translation>Sentinel-2 QA60</translation>
    </message>
    <message>
      <source>Sentinel-2 has pixels of 10 m since 2015, Landsat 4 to 9 pixels of 30 m since 1982.</source>
      <translation>Sentinel-2 tiene píxeles de 10 m desde 2015, Landsat 4 a 9 píxeles de 30 m desde 1982.</translation>
    </message>
    <message>
      <source>Sentinel-2%1, %2, %3, %4</source>
      <translation>Sentinel-2%1, %2, %3, %4</translation>
    </message>
    <message>
      <source>Sentinel-2A, 2B, 2C or 2D</source>
      <translation>Sentinel-2A, 2B, 2C o 2D</translation>
    </message>
    <message>
      <source>Service account key file</source>
      <translation>Clave de cuenta de servicio</translation>
    </message>
    <message>
      <source>Share of a polygon that must be clear for its date to be a clear date.</source>
      <translation>Proporción de un polígono que debe estar despejada para que su fecha sea una fecha despejada.</translation>
    </message>
    <message>
      <source>Share of removed pixels [%]</source>
      <translation>Píxeles eliminados [%]</translation>
    </message>
    <message>
      <source>Sign-in time limit [s]</source>
      <translation>Tiempo límite de sesión [s]</translation>
    </message>
    <message>
      <source>Sign-in with the browser</source>
      <translation>Iniciar sesión (navegador)</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Skipped: %1</source>
      <translation>Se omite %1</translation>
    </message>
    <message>
      <source>Skipped: %1: %2.</source>
      <translation>Se omite %1: %2.</translation>
    </message>
    <message>
      <source>Skipped: %1: its name is not text in UTF-8. Rename the file or its folder.</source>
      <translation>Se omite %1: su nombre no es texto en UTF-8. Cambie el nombre del archivo o de su carpeta.</translation>
    </message>
    <message>
      <source>Smallest share of the region of interest with data at which an image is accepted as a lag. Lower it where the edges of swaths cross the region.</source>
      <translation>Proporción mínima de la región de interés con datos para que una imagen se acepte como imagen previa. Redúzcala si los bordes de las franjas de captura cruzan la región.</translation>
    </message>
    <message>
      <source>Something is missing.</source>
      <translation>Falta algo.</translation>
    </message>
    <message>
      <source>Speck removal radius</source>
      <translation>Radio de limpieza de motas</translation>
    </message>
    <message>
      <source>Specks of cloud that are smaller than a disk of this radius are removed; 0 keeps them. Used by DECISION threshold and brightness only.</source>
      <translation>Se eliminan las motas de nube más pequeñas que un disco de este radio; 0 las conserva. Solo lo usan DECISION threshold y brightness.</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Pila</translation>
    </message>
    <message>
      <source>Started task %1: %2 %3</source>
      <translation>Tarea %1 iniciada: %2 %3</translation>
    </message>
    <message>
      <source>Stop task on cancel</source>
      <translation>Detener tarea al cancelar</translation>
    </message>
    <message>
      <source>TP / (TP + FP + FN): intersection over union</source>
      <translation>TP / (TP + FP + FN): intersección sobre unión</translation>
    </message>
    <message>
      <source>Table of candidates</source>
      <translation>Tabla de candidatas</translation>
    </message>
    <message>
      <source>Table of clear dates</source>
      <translation>Tabla de fechas despejadas</translation>
    </message>
    <message>
      <source>Table of cloud cover</source>
      <translation>Tabla de nubosidad</translation>
    </message>
    <message>
      <source>Table of composites</source>
      <translation>Tabla de compuestos</translation>
    </message>
    <message>
      <source>Table of images</source>
      <translation>Tabla de imágenes</translation>
    </message>
    <message>
      <source>Task %1 ended as %2%3. Choose a smaller ROI or METHOD linear, check DESTINATION, and run the tool again.</source>
      <translation>La tarea %1 terminó como %2%3. Elija una ROI menor o METHOD linear, compruebe DESTINATION y ejecute de nuevo la herramienta.</translation>
    </message>
    <message>
      <source>Tasks that were started continue. Run the tool again with the same parameters to collect them.</source>
      <translation>Las tareas iniciadas continúan. Ejecute de nuevo la herramienta con los mismos parámetros para recogerlas.</translation>
    </message>
    <message>
      <source>The Python package %1, which this tool needs, is missing from QGIS's Python. To install it, %2; then restart QGIS.</source>
      <translation>El paquete de Python %1, que esta herramienta necesita, falta en el Python de QGIS. Para instalarlo, %2; después reinicie QGIS.</translation>
    </message>
    <message>
      <source>The Python package earthengine-api does not load: %1. Reinstall it: pip install --force-reinstall earthengine-api.</source>
      <translation>El paquete de Python earthengine-api no se carga: %1. Reinstálelo: pip install --force-reinstall earthengine-api.</translation>
    </message>
    <message>
      <source>The Python package earthengine-api is not installed in QGIS's Python. To install it: %1; then restart QGIS.</source>
      <translation>El paquete de Python earthengine-api no está instalado en el Python de QGIS. Para instalarlo: %1; después reinicie QGIS.</translation>
    </message>
    <message>
      <source>The archive %1 contains a file outside of itself, %2. Do not use this archive.</source>
      <translation>El archivo comprimido %1 contiene un archivo fuera de sí mismo, %2. No use este archivo comprimido.</translation>
    </message>
    <message>
      <source>The bands of %1 state no scale; that of %2 is used by their names (scale %3, offset %4).</source>
      <translation>Las bandas de %1 no indican escala; se usa la de %2 según sus nombres (escala %3, offset %4).</translation>
    </message>
    <message>
      <source>The candidate %1</source>
      <translation>La candidata %1</translation>
    </message>
    <message>
      <source>The clock of this computer is wrong: %1. Set its date and time, and run the tool again.</source>
      <translation>El reloj de este ordenador no es correcto: %1. Ajuste la fecha y la hora, y ejecute de nuevo la herramienta.</translation>
    </message>
    <message>
      <source>The cloud features</source>
      <translation>Los índices de nubes</translation>
    </message>
    <message>
      <source>The cloud features of %1</source>
      <translation>Los índices de nubes de %1</translation>
    </message>
    <message>
      <source>The cloud-free forecast of the image, from forecastbackground.</source>
      <translation>El pronóstico sin nubes de la imagen, de forecastbackground.</translation>
    </message>
    <message>
      <source>The cloud-free image, with the bands B1_forecast, B2_forecast and so on.</source>
      <translation>La imagen sin nubes, con las bandas B1_forecast, B2_forecast, etc.</translation>
    </message>
    <message>
      <source>The cloudy image, or the stack that begins with it.</source>
      <translation>La imagen nubosa, o la pila que empieza con ella.</translation>
    </message>
    <message>
      <source>The cloudy image, with an acquisition date and named bands.</source>
      <translation>La imagen nubosa, con fecha de adquisición y bandas con nombre.</translation>
    </message>
    <message>
      <source>The cloudy image, with an acquisition date, named bands and a quality band.</source>
      <translation>La imagen nubosa, con fecha de adquisición, bandas con nombre y una banda de calidad.</translation>
    </message>
    <message>
      <source>The comparison of %1 with its forecast</source>
      <translation>La comparación de %1 con su pronóstico</translation>
    </message>
    <message>
      <source>The darkest pixels of %1 have a reflectance below 0 in every band: the offset was probably subtracted twice. Import the product with importscene.</source>
      <translation>Los píxeles más oscuros de %1 tienen una reflectancia menor que 0 en todas las bandas: probablemente el offset se restó dos veces. Importe el producto con importscene.</translation>
    </message>
    <message>
      <source>The darkest pixels of %1 have a reflectance of %2</source>
      <translation>Los píxeles más oscuros de %1 tienen una reflectancia de %2</translation>
    </message>
    <message>
      <source>The darkest pixels of %1 have a reflectance of %2 in every band, which no place on Earth has: the scale is wrong. Numbers of Landsat Collection 2 Level-2 need scale 2.75e-05 and offset -0.2, not the 0.0001 of Collection 1; %3.</source>
      <translation>Los píxeles más oscuros de %1 tienen una reflectancia de %2 en todas las bandas, que no existe en ningún lugar de la Tierra: la escala es errónea. Los valores de Landsat Collection 2 Level-2 necesitan la escala 2.75e-05 y el offset -0.2, no el 0.0001 de Collection 1; %3.</translation>
    </message>
    <message>
      <source>The darkest pixels of %1 have a reflectance of %2 or less in every band: the offset of -0.1 was subtracted twice, in the numbers and by the bands. Set the offset to 0 with gdal_edit.py -offset 0.</source>
      <translation>Los píxeles más oscuros de %1 tienen una reflectancia de %2 o menos en todas las bandas: el offset de -0.1 se restó dos veces, en los valores y mediante las bandas. Ponga el offset a 0 con gdal_edit.py -offset 0.</translation>
    </message>
    <message>
      <source>The file tileInfo.json of %1 is damaged: the tile is %2; expected %3, as in the name %4. Download it again.</source>
      <translation>El archivo tileInfo.json de %1 está dañado: la tesela es %2; se esperaba %3, como en el nombre %4. Descárguelo de nuevo.</translation>
    </message>
    <message>
      <source>The filled image will have no %1: the forecast does not have it.</source>
      <translation>La imagen rellenada no tendrá %1: el pronóstico no lo tiene.</translation>
    </message>
    <message>
      <source>The image</source>
      <translation>La imagen</translation>
    </message>
    <message>
      <source>The image %1 is damaged: it is on the grid %2; expected %3 from its MTD_TL.xml. Download the product again.</source>
      <translation>La imagen %1 está dañada: está en la cuadrícula %2; se esperaba %3 según su MTD_TL.xml. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>The image %1 is damaged: it is on the grid %2; expected that of the other bands, %3. Download the product again.</source>
      <translation>La imagen %1 está dañada: está en la cuadrícula %2; se esperaba la de las demás bandas, %3. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>The image %1 or its MTL is damaged: it has %2 x %3 px; expected %4 x %5 px from the corners in the MTL. Download the product again.</source>
      <translation>La imagen %1 o su MTL está dañado: tiene %2 x %3 px; se esperaban %4 x %5 px según las esquinas del MTL. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>The image %1 refers to another file, which images of products do not. Do not use this product.</source>
      <translation>La imagen %1 remite a otro archivo, lo que no hacen las imágenes de los productos. No use este producto.</translation>
    </message>
    <message>
      <source>The image and its lags in one raster.</source>
      <translation>La imagen y sus imágenes previas en un solo ráster.</translation>
    </message>
    <message>
      <source>The image and its lags, from selectlags or exported from Earth Engine.</source>
      <translation>La imagen y sus imágenes previas, de selectlags o exportadas de Earth Engine.</translation>
    </message>
    <message>
      <source>The image has no CRS. Assign its CRS, or set a region.</source>
      <translation>La imagen no tiene SRC. Asigne su SRC, o defina una región.</translation>
    </message>
    <message>
      <source>The image is surface reflectance, but the thresholds are made for reflectance at the top of the atmosphere, so that more cloud is missed. Choose DECISION adaptive.</source>
      <translation>La imagen es de reflectancia de superficie, pero los umbrales están hechos para reflectancia en el techo de la atmósfera, por lo que se pasan por alto más nubes. Elija DECISION adaptive.</translation>
    </message>
    <message>
      <source>The image whose cloudy pixels become nodata.</source>
      <translation>La imagen cuyos píxeles nubosos pasan a sin datos.</translation>
    </message>
    <message>
      <source>The image with cloud and shadow replaced by the forecast.</source>
      <translation>La imagen con nubes y sombras sustituidas por el pronóstico.</translation>
    </message>
    <message>
      <source>The image with nodata where cloud or shadow was.</source>
      <translation>La imagen, sin datos donde había nube o sombra.</translation>
    </message>
    <message>
      <source>The mask %1</source>
      <translation>La máscara %1</translation>
    </message>
    <message>
      <source>The mask and the reference have no pixel that is valid in both. Choose another ROI or another reference.</source>
      <translation>La máscara y la referencia no tienen ningún píxel válido en ambas. Elija otra ROI u otra referencia.</translation>
    </message>
    <message>
      <source>The mask has %1 x %2 pixels; the image it belongs to has %3 x %4. Pass a mask with one class for each pixel.</source>
      <translation>La máscara tiene %1 x %2 píxeles; la imagen a la que pertenece tiene %3 x %4. Pase una máscara con una clase para cada píxel.</translation>
    </message>
    <message>
      <source>The mask is not compared with another one: %1</source>
      <translation>La máscara no se compara con otra: %1</translation>
    </message>
    <message>
      <source>The masks that are finished are kept. Run the tool again to continue.</source>
      <translation>Las máscaras terminadas se conservan. Ejecute de nuevo la herramienta para continuar.</translation>
    </message>
    <message>
      <source>The median of %1 in %2 is %3, but reflectance is 0..1. These are probably digital numbers: set the scale and offset of the bands to those of the product (gdal_edit.py -scale, -offset)%4.</source>
      <translation>La mediana de %1 en %2 es %3, pero la reflectancia es 0..1. Probablemente son niveles digitales: ponga la escala y el offset de las bandas a los del producto (gdal_edit.py -scale, -offset)%4.</translation>
    </message>
    <message>
      <source>The median of the clear observations of each band (median), the observation that is nearest to it over all bands (medoid), the newest one (latest), or that of the image with the most clear pixels (clearest).</source>
      <translation>La mediana de las observaciones despejadas de cada banda (median), la observación más cercana a ella en todas las bandas (medoid), la más reciente (latest), o la de la imagen con más píxeles despejados (clearest).</translation>
    </message>
    <message>
      <source>The metadata file %1 declares a document type, which those of products do not. Download the product again.</source>
      <translation>El archivo de metadatos %1 declara un tipo de documento, lo que no hacen los de los productos. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>The metadata file %1 has MAP_PROJECTION %2; expected UTM or PS. Assign a CRS to the image files (gdal_edit.py -a_srs), or choose a product in UTM.</source>
      <translation>El archivo de metadatos %1 tiene MAP_PROJECTION %2; se esperaba UTM o PS. Asigne un SRC a los archivos de imagen (gdal_edit.py -a_srs), o elija un producto en UTM.</translation>
    </message>
    <message>
      <source>The metadata file %1 has no %2 in %3. Download the product again.</source>
      <translation>El archivo de metadatos %1 no tiene %2 en %3. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>The metadata file %1 has no %2 of %3. Download the product again.</source>
      <translation>El archivo de metadatos %1 no tiene %2 de %3. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>The metadata file %1 has no %2. Download the product again.</source>
      <translation>El archivo de metadatos %1 no tiene %2. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>The metadata file %1 is damaged: %2 convert the digital number %3 to %4; expected %5, as it states itself. Download the product again.</source>
      <translation>El archivo de metadatos %1 está dañado: %2 convierten el nivel digital %3 en %4; se esperaba %5, como él mismo indica. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>The metadata file %1 is damaged: %2 is %3; expected %4. Download the product again.</source>
      <translation>El archivo de metadatos %1 está dañado: %2 es %3; se esperaba %4. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>The metadata file %1 is damaged: two bands have the same file, %2. Download the product again.</source>
      <translation>El archivo de metadatos %1 está dañado: dos bandas tienen el mismo archivo, %2. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>The name of %1 has the date %2, which is impossible. Give the files the names under which they were delivered.</source>
      <translation>El nombre de %1 tiene la fecha %2, que es imposible. Dé a los archivos los nombres con los que se entregaron.</translation>
    </message>
    <message>
      <source>The name of band %1 of %2, %3, does not indicate what its values mean. Set SCHEME.</source>
      <translation>El nombre de la banda %1 de %2, %3, no indica qué significan sus valores. Defina SCHEME.</translation>
    </message>
    <message>
      <source>The newest lag (persistence), the median of the lags (percentile), ridge regression (linear), or kernel ridge regression (kernel). The kernel forecast is usually the most accurate.</source>
      <translation>La imagen previa más reciente (persistence), la mediana de las imágenes previas (percentile), regresión ridge (linear) o regresión ridge con kernel (kernel). El pronóstico kernel suele ser el más exacto.</translation>
    </message>
    <message>
      <source>The offset of %1 is unknown: its STAC item is missing or not certain, and no part of the image is dark enough to decide whether its numbers have the 0.1 of Sentinel-2. Use another date, the collection sentinel-2-c1-l2a, or the product as ESA delivers it.</source>
      <translation>Se desconoce el offset de %1: su elemento STAC falta o no es seguro, y ninguna parte de la imagen es lo bastante oscura para decidir si sus valores tienen el 0.1 de Sentinel-2. Use otra fecha, la colección sentinel-2-c1-l2a, o el producto tal como lo entrega ESA.</translation>
    </message>
    <message>
      <source>The offset of %1 is unknown: neither tileInfo.json nor productInfo.json has the name of the product (S2A_MSIL1C_..). Download productInfo.json into the same folder.</source>
      <translation>Se desconoce el offset de %1: ni tileInfo.json ni productInfo.json tienen el nombre del producto (S2A_MSIL1C_..). Descargue productInfo.json en la misma carpeta.</translation>
    </message>
    <message>
      <source>The picture, which the Results Viewer opens.</source>
      <translation>El cuadro, que abre el Visor de resultados.</translation>
    </message>
    <message>
      <source>The product %1 has no file for %2. Download the product again.</source>
      <translation>El producto %1 no tiene archivo para %2. Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>The product %1 has no metadata of a granule (MTD_TL.xml). Download the product again.</source>
      <translation>El producto %1 no tiene metadatos de un gránulo (MTD_TL.xml). Descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>The product %1 is from %2 %3</source>
      <translation>El producto %1 es de %2 %3</translation>
    </message>
    <message>
      <source>The product %1 is from %2, which is not supported. Choose Sentinel-2A, 2B or 2C.</source>
      <translation>El producto %1 es de %2, que no se admite. Elija Sentinel-2A, 2B o 2C.</translation>
    </message>
    <message>
      <source>The product %1 is from %2, which is not supported. Choose a product of Sentinel-2A, 2B or 2C.</source>
      <translation>El producto %1 es de %2, que no se admite. Elija un producto de Sentinel-2A, 2B o 2C.</translation>
    </message>
    <message>
      <source>The product %1 of THEIA is %2 of %3, which is not supported. Choose Level 2A of Sentinel-2, or a product of ESA or USGS.</source>
      <translation>El producto %1 de THEIA es %2 de %3, que no se admite. Elija el nivel 2A de Sentinel-2, o un producto de ESA o USGS.</translation>
    </message>
    <message>
      <source>The product %1 was acquired at night or twilight, with the sun at %2 degrees above the horizon: it has no reflectance. Choose an image that was acquired by day.</source>
      <translation>El producto %1 se adquirió de noche o en el crepúsculo, con el sol a %2 grados sobre el horizonte: no tiene reflectancia. Elija una imagen adquirida de día.</translation>
    </message>
    <message>
      <source>The quality band %1 of %2</source>
      <translation>La banda de calidad %1 de %2</translation>
    </message>
    <message>
      <source>The reflectance of %1 is negative in every band (median at most %2): the scale is wrong. Numbers of Landsat Collection 1 need scale 0.0001 and offset 0, not those of Collection 2; %3.</source>
      <translation>La reflectancia de %1 es negativa en todas las bandas (mediana como máximo %2): la escala es errónea. Los valores de Landsat Collection 1 necesitan la escala 0.0001 y el offset 0, no los de Collection 2; %3.</translation>
    </message>
    <message>
      <source>The region is not on the globe. Check its CRS.</source>
      <translation>La región no está en el globo terrestre. Compruebe su SRC.</translation>
    </message>
    <message>
      <source>The scale of %1 in %2 is unknown: the XML file of the order is missing or does not state it. Put the XML file of the order next to the images.</source>
      <translation>Se desconoce la escala de %1 en %2: el archivo XML del pedido falta o no la indica. Ponga el archivo XML del pedido junto a las imágenes.</translation>
    </message>
    <message>
      <source>The scale of %1 in %2 is unknown: the XML file of the tile is missing or does not state it. Put the XML file of the delivery next to the images.</source>
      <translation>Se desconoce la escala de %1 en %2: el archivo XML de la tesela falta o no la indica. Ponga el archivo XML de la entrega junto a las imágenes.</translation>
    </message>
    <message>
      <source>The service answered 1 + 1 with %1, not 2. Check its address (%2).</source>
      <translation>El servicio respondió a 1 + 1 con %1, no con 2. Compruebe su dirección (%2).</translation>
    </message>
    <message>
      <source>The sign-in was cancelled in the browser (%1). Run eecheck with SIGN_IN again and allow access.</source>
      <translation>El inicio de sesión se canceló en el navegador (%1). Ejecute de nuevo eecheck con SIGN_IN y permita el acceso.</translation>
    </message>
    <message>
      <source>The sign-in was cancelled in the browser. Run eecheck with SIGN_IN again and allow access.</source>
      <translation>El inicio de sesión se canceló en el navegador. Ejecute de nuevo eecheck con SIGN_IN y permita el acceso.</translation>
    </message>
    <message>
      <source>The stored sign-in does not include Earth Engine: %1. Run eecheck with SIGN_IN, and allow all that Google asks for.</source>
      <translation>El inicio de sesión guardado no incluye Earth Engine: %1. Ejecute eecheck con SIGN_IN, y permita todo lo que pide Google.</translation>
    </message>
    <message>
      <source>The surface reflectance of %1 is 0 or negative on %2 % of the pixels in blue: the atmospheric correction failed. Use another date, or top-of-atmosphere images.</source>
      <translation>La reflectancia de superficie de %1 es 0 o negativa en el %2 % de los píxeles en la banda azul: la corrección atmosférica falló. Use otra fecha, o imágenes en el techo de la atmósfera.</translation>
    </message>
    <message>
      <source>The system reports: %1</source>
      <translation>El sistema informa: %1</translation>
    </message>
    <message>
      <source>The system reports: %1. Check the disk and the folders of the outputs.</source>
      <translation>El sistema informa: %1. Compruebe el disco y las carpetas de las salidas.</translation>
    </message>
    <message>
      <source>The value %1 does not occur in quality bands of %2. Set SCHEME, or choose another quality band.</source>
      <translation>El valor %1 no aparece en bandas de calidad de %2. Defina SCHEME, o elija otra banda de calidad.</translation>
    </message>
    <message>
      <source>The value %1 does not occur in quality bands of the scheme %2 (%3). Set SCHEME, or choose another quality band.</source>
      <translation>El valor %1 no aparece en bandas de calidad del esquema %2 (%3). Defina SCHEME, o elija otra banda de calidad.</translation>
    </message>
    <message>
      <source>The value %1 of %2 is not a class of a mask (0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata). Choose another raster, or name the band after its scheme (QA_PIXEL, fmask ..).</source>
      <translation>El valor %1 de %2 no es una clase de una máscara (0 despejado, 1 sombra, 2 nube, 3 nieve o hielo, 255 sin datos). Elija otro ráster, o dé a la banda el nombre de su esquema (QA_PIXEL, fmask ..).</translation>
    </message>
    <message>
      <source>The values %1 fit quality bands of %2, which differ in what is cloud. Set SCHEME, or name the band after its scheme.</source>
      <translation>Los valores %1 corresponden a bandas de calidad de %2, que difieren en qué es nube. Defina SCHEME, o dé a la banda el nombre de su esquema.</translation>
    </message>
    <message>
      <source>There are more than %1 images: the newest %2 are returned. Raise LIMIT, or choose fewer days.</source>
      <translation>Hay más de %1 imágenes: se devuelven las %2 más recientes. Aumente LIMIT, o elija menos días.</translation>
    </message>
    <message>
      <source>There are no earlier images: neither archive nor candidates is given. Pass a folder or images.</source>
      <translation>No hay imágenes anteriores: no se ha dado ni archivo de imágenes ni candidatas. Pase una carpeta o imágenes.</translation>
    </message>
    <message>
      <source>There is no acquisition date in its metadata or name.</source>
      <translation>No hay fecha de adquisición en sus metadatos ni en su nombre.</translation>
    </message>
    <message>
      <source>There is no band %1 in %2; %3. Choose another raster or another band.</source>
      <translation>No hay banda %1 en %2; %3. Elija otro ráster u otra banda.</translation>
    </message>
    <message>
      <source>There is no band %1 in %2; its bands are %3. Choose another band.</source>
      <translation>No hay banda %1 en %2; sus bandas son %3. Elija otra banda.</translation>
    </message>
    <message>
      <source>There is no quality band (QA_PIXEL, BQA, fmask, QA60, SCL, mask ..) in %1; %2. Choose another raster or another band.</source>
      <translation>No hay banda de calidad (QA_PIXEL, BQA, fmask, QA60, SCL, mask ..) en %1; %2. Elija otro ráster u otra banda.</translation>
    </message>
    <message>
      <source>There is no single quality band in %1. %2</source>
      <translation>No hay una única banda de calidad en %1. %2</translation>
    </message>
    <message>
      <source>There is not enough memory. Choose a smaller ROI or fewer BANDS, or close other programs.</source>
      <translation>No hay memoria suficiente. Elija una ROI menor o menos BANDS, o cierre otros programas.</translation>
    </message>
    <message>
      <source>This is UDM2, the usable data mask of Planet, which has one band for each class. Set the band to cloud and SCHEME to clm, or compute one band named mask from it (0 clear, 1 shadow, 2 cloud).</source>
      <translation>Esto es UDM2, la máscara de datos utilizables de Planet, que tiene una banda para cada clase. Elija la banda cloud y ponga SCHEME a clm, o calcule a partir de ella una banda llamada mask (0 despejado, 1 sombra, 2 nube).</translation>
    </message>
    <message>
      <source>Three bands, by role or name, separated by commas, that are displayed as red, green and blue.</source>
      <translation>Tres bandas, por función o nombre, separadas por comas, que se muestran como rojo, verde y azul.</translation>
    </message>
    <message>
      <source>Thresholds learned from clear ground in the scene, with shadow detection (adaptive); clusters beyond both fixed thresholds (threshold); or clusters above the largest gap in brightness (brightness). With none, nothing is masked, and only a cluster map is of use.</source>
      <translation>Umbrales aprendidos del suelo despejado de la escena, con detección de sombras (adaptive); clústeres que superan los dos umbrales fijos (threshold); o clústeres por encima del mayor salto de brillo (brightness). Con none no se enmascara nada, y solo es útil un mapa de clústeres.</translation>
    </message>
    <message>
      <source>Time before IMAGE in which images are searched. Ignored if FROM is set or IMAGE is empty.</source>
      <translation>Tiempo antes de IMAGE en el que se buscan imágenes. Se ignora si FROM está definido o IMAGE está vacío.</translation>
    </message>
    <message>
      <source>Time per frame [s]</source>
      <translation>Tiempo por imagen [s]</translation>
    </message>
    <message>
      <source>Time span of each composite. Seasons are three months each, from December, March, June and September on; all makes a single composite.</source>
      <translation>Periodo de cada compuesto. Las estaciones son de tres meses, desde diciembre, marzo, junio y septiembre; all hace un único compuesto.</translation>
    </message>
    <message>
      <source>Time-lapse of a series</source>
      <translation>Time-lapse de una serie</translation>
    </message>
    <message>
      <source>Too few of the first %1 pixels are usable for a full sample. The sample is smaller than requested.</source>
      <translation>De los primeros %1 píxeles son utilizables muy pocos para una muestra completa. La muestra es menor que la solicitada.</translation>
    </message>
    <message>
      <source>Training sample size</source>
      <translation>Muestra de entrenamiento</translation>
    </message>
    <message>
      <source>True mask</source>
      <translation>Máscara verdadera</translation>
    </message>
    <message>
      <source>Tuned on %1 pixels, %2 folds, %3 draws: squared error %4 x the default.</source>
      <translation>Ajustado con %1 píxeles, %2 particiones, %3 pruebas: error cuadrático %4 x el de los valores por defecto.</translation>
    </message>
    <message>
      <source>Tuning by cross-validation</source>
      <translation>Ajuste por validación cruzada</translation>
    </message>
    <message>
      <source>UNCERTAINTY adds a band to FORECAST, which is not written. Set FORECAST, or turn UNCERTAINTY off.</source>
      <translation>UNCERTAINTY añade una banda a FORECAST, que no se escribe. Defina FORECAST, o desactive UNCERTAINTY.</translation>
    </message>
    <message>
      <source>UNCERTAINTY adds a band to the forecasts, which are not written. Set FORECASTS, or turn UNCERTAINTY off.</source>
      <translation>UNCERTAINTY añade una banda a los pronósticos, que no se escriben. Active FORECASTS, o desactive UNCERTAINTY.</translation>
    </message>
    <message>
      <source>UNCERTAINTY is not available for METHOD %1. Turn it off, or choose METHOD linear or kernel.</source>
      <translation>UNCERTAINTY no está disponible con METHOD %1. Desactívelo, o elija METHOD linear o kernel.</translation>
    </message>
    <message>
      <source>UNCERTAINTY is not available when Earth Engine computes the forecast. Turn it off or set WHERE to local.</source>
      <translation>UNCERTAINTY no está disponible cuando Earth Engine calcula el pronóstico. Desactívelo o ponga WHERE a local.</translation>
    </message>
    <message>
      <source>URL is empty, but CATALOG is url. Set URL to the address of a STAC API.</source>
      <translation>URL está vacío, pero CATALOG es url. Ponga en URL la dirección de una API STAC.</translation>
    </message>
    <message>
      <source>URL is set, but CATALOG is %1. Set CATALOG to url, or leave URL empty.</source>
      <translation>URL está definido, pero CATALOG es %1. Ponga CATALOG a url, o deje URL vacío.</translation>
    </message>
    <message>
      <source>USGS opens it only after a login</source>
      <translation>USGS solo lo abre después de iniciar sesión</translation>
    </message>
    <message>
      <source>Use another catalogue</source>
      <translation>Use otro catálogo</translation>
    </message>
    <message>
      <source>Use the Planetary Computer or Earth Search</source>
      <translation>Use el Planetary Computer o Earth Search</translation>
    </message>
    <message>
      <source>Use the collection %1</source>
      <translation>Use la colección %1</translation>
    </message>
    <message>
      <source>Use the collection landsat-c2-l2 of the Planetary Computer</source>
      <translation>Use la colección landsat-c2-l2 del Planetary Computer</translation>
    </message>
    <message>
      <source>Valid coverage [% of the region]</source>
      <translation>Cobertura válida [% de la región]</translation>
    </message>
    <message>
      <source>Version of earthengine-api</source>
      <translation>Versión de earthengine-api</translation>
    </message>
    <message>
      <source>Virtual raster (.vrt) or GeoTIFF (.tif) with named, scaled and dated bands.</source>
      <translation>Ráster virtual (.vrt) o GeoTIFF (.tif) con bandas con nombre, escala y fecha.</translation>
    </message>
    <message>
      <source>WHERE local</source>
      <translation>WHERE local</translation>
    </message>
    <message>
      <source>Waiting for the sign-in to Google in the browser window that opens.</source>
      <translation>Esperando el inicio de sesión en Google en la ventana del navegador que se abre.</translation>
    </message>
    <message>
      <source>Weight of the prediction set (how the lags follow each other) against the estimation set (clear pixels of the image); if empty, it follows the cloud cover as published, which is less accurate. Used by METHOD linear and kernel only.</source>
      <translation>Peso del conjunto de predicción (cómo se suceden las imágenes previas) frente al conjunto de estimación (píxeles despejados de la imagen); si está vacío, depende de la nubosidad según lo publicado, lo que es menos exacto. Solo lo usan METHOD linear y kernel.</translation>
    </message>
    <message>
      <source>Weight of the regularisation. Used by METHOD linear (0.000001 if empty) and kernel (0.0001 if empty).</source>
      <translation>Peso de la regularización. Lo usan METHOD linear (0.000001 si está vacío) y kernel (0.0001 si está vacío).</translation>
    </message>
    <message>
      <source>What happens if fewer lags are found than requested: the tool stops with an error (error), or continues with those found (use).</source>
      <translation>Qué ocurre si se encuentran menos imágenes previas de las solicitadas: la herramienta se detiene con un error (error), o continúa con las encontradas (use).</translation>
    </message>
    <message>
      <source>What helps: %1.</source>
      <translation>Qué ayuda: %1.</translation>
    </message>
    <message>
      <source>Where forecast and mask are computed: on this computer (local) or on Earth Engine (server). auto chooses by the size of the region and by DELIVER.</source>
      <translation>Dónde se calculan pronóstico y máscara: en este equipo (local) o en Earth Engine (server). auto elige según el tamaño de la región y DELIVER.</translation>
    </message>
    <message>
      <source>Whether lags are searched before the image (previous), after it (next), or on both sides (both).</source>
      <translation>Si las imágenes previas se buscan antes de la imagen (previous), después de ella (next) o a ambos lados (both).</translation>
    </message>
    <message>
      <source>Whether the clear images nearest in time (recent) or the oldest ones of the search window (oldest) become lags.</source>
      <translation>Si las imágenes previas son las imágenes despejadas más cercanas en el tiempo (recent) o las más antiguas de la ventana de búsqueda (oldest).</translation>
    </message>
    <message>
      <source>Whether the differences of the bands (radiances), of the cloud features (features), or both are clustered. Used by DECISION threshold and brightness, and for the cluster map.</source>
      <translation>Si se agrupan las diferencias de las bandas (radiances), las de los índices de nubes (features) o ambas. Lo usan DECISION threshold y brightness, y el mapa de clústeres.</translation>
    </message>
    <message>
      <source>Width and height of the simulated scenes.</source>
      <translation>Anchura y altura de las escenas simuladas.</translation>
    </message>
    <message>
      <source>Write filled images</source>
      <translation>Escribir rellenadas</translation>
    </message>
    <message>
      <source>Write forecasts</source>
      <translation>Escribir pronósticos</translation>
    </message>
    <message>
      <source>Write probabilities</source>
      <translation>Escribir probabilidades</translation>
    </message>
    <message>
      <source>Writes a simulated Landsat 8 archive to try the other tools on: images of one place on several dates, the last of them cloudy. Their quality bands have errors as real ones do. The folder truth contains the exact mask, the cloud-free image and the optical effect of the clouds.</source>
      <translation>Escribe un archivo simulado de imágenes de Landsat 8 para probar las demás herramientas: imágenes de un lugar en varias fechas, la última nubosa. Sus bandas de calidad tienen errores como las reales. La carpeta truth contiene la máscara exacta, la imagen sin nubes y el efecto óptico de las nubes.</translation>
    </message>
    <message>
      <source>Writes each image with cloud and shadow replaced by the forecast as well.</source>
      <translation>Escribe también cada imagen con nubes y sombras sustituidas por el pronóstico.</translation>
    </message>
    <message>
      <source>Writes the cloud-free forecast of each image as well.</source>
      <translation>Escribe también el pronóstico sin nubes de cada imagen.</translation>
    </message>
    <message>
      <source>Writes the probability of cloud of each image as well. Available with DECISION adaptive only.</source>
      <translation>Escribe también la probabilidad de nube de cada imagen. Solo disponible con DECISION adaptive.</translation>
    </message>
    <message>
      <source>YYYY-MM-DD and hh:mm:ss</source>
      <translation>YYYY-MM-DD y hh:mm:ss</translation>
    </message>
    <message>
      <source>You are not signed in to Earth Engine: %1. Run eecheck with SIGN_IN, or set KEY_FILE.</source>
      <translation>No ha iniciado sesión en Earth Engine: %1. Ejecute eecheck con SIGN_IN, o defina KEY_FILE.</translation>
    </message>
    <message>
      <source>You have signed in.</source>
      <translation>Ha iniciado sesión.</translation>
    </message>
    <message>
      <source>Your account may not export there: %1. Check DESTINATION, or ask the owner of the project for the role Earth Engine Resource Writer.</source>
      <translation>Su cuenta no puede exportar allí: %1. Compruebe DESTINATION, o pida al propietario del proyecto el rol Earth Engine Resource Writer.</translation>
    </message>
    <message>
      <source>Your account may not use the project: %1. Set another PROJECT, or ask its owner for the roles Earth Engine Resource Viewer and Service Usage Consumer.</source>
      <translation>Su cuenta no puede usar el proyecto: %1. Defina otro PROJECT, o pida a su propietario los roles Earth Engine Resource Viewer y Service Usage Consumer.</translation>
    </message>
    <message>
      <source>ZONES: no polygon is inside the masks. Check the location and the CRS of the polygons.</source>
      <translation>ZONES: ningún polígono está dentro de las máscaras. Compruebe la ubicación y el SRC de los polígonos.</translation>
    </message>
    <message>
      <source>ZONES: the layer %1 has no polygon, or none is selected. Draw or select one.</source>
      <translation>ZONES: la capa %1 no tiene ningún polígono, o no hay ninguno seleccionado. Dibuje o seleccione uno.</translation>
    </message>
    <message>
      <source>a MaskFeature</source>
      <translation>un MaskFeature</translation>
    </message>
    <message>
      <source>a cloud mask</source>
      <translation>una máscara de nubes</translation>
    </message>
    <message>
      <source>a cloud probability</source>
      <translation>una probabilidad de nube</translation>
    </message>
    <message>
      <source>a cluster map</source>
      <translation>un mapa de clústeres</translation>
    </message>
    <message>
      <source>a composite of several images</source>
      <translation>un compuesto de varias imágenes</translation>
    </message>
    <message>
      <source>a download of Earth Engine with a file for each band</source>
      <translation>una descarga de Earth Engine con un archivo por banda</translation>
    </message>
    <message>
      <source>a download of Sentinel Hub or the Copernicus Browser</source>
      <translation>una descarga de Sentinel Hub o de Copernicus Browser</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>una carpeta</translation>
    </message>
    <message>
      <source>a folder with a product</source>
      <translation>una carpeta con un producto</translation>
    </message>
    <message>
      <source>a forecast</source>
      <translation>un pronóstico</translation>
    </message>
    <message>
      <source>a header is invalid</source>
      <translation>una cabecera no es válida</translation>
    </message>
    <message>
      <source>a multitemporal score</source>
      <translation>una puntuación multitemporal</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un número</translation>
    </message>
    <message>
      <source>a number from %1 to %2</source>
      <translation>un número de %1 a %2</translation>
    </message>
    <message>
      <source>a number, or numbers in %1</source>
      <translation>un número, o números en %1</translation>
    </message>
    <message>
      <source>a part of a Landsat Level-1 product without its MTL file</source>
      <translation>una parte de un producto Landsat Level-1 sin su archivo MTL</translation>
    </message>
    <message>
      <source>a part of a Sentinel-2 product without its metadata files</source>
      <translation>una parte de un producto de Sentinel-2 sin sus archivos de metadatos</translation>
    </message>
    <message>
      <source>a part of a product of THEIA without its metadata file</source>
      <translation>una parte de un producto de THEIA sin su archivo de metadatos</translation>
    </message>
    <message>
      <source>a power of ten</source>
      <translation>una potencia de diez</translation>
    </message>
    <message>
      <source>a product in the format of SNAP</source>
      <translation>un producto en el formato de SNAP</translation>
    </message>
    <message>
      <source>a product of ASTER</source>
      <translation>un producto de ASTER</translation>
    </message>
    <message>
      <source>a product of MODIS or VIIRS</source>
      <translation>un producto de MODIS o VIIRS</translation>
    </message>
    <message>
      <source>a product of Planet</source>
      <translation>un producto de Planet</translation>
    </message>
    <message>
      <source>a product of SPOT or Pleiades</source>
      <translation>un producto de SPOT o Pleiades</translation>
    </message>
    <message>
      <source>a product of Sentinel-1, which is radar</source>
      <translation>un producto de Sentinel-1, que es radar</translation>
    </message>
    <message>
      <source>a product of Sentinel-3</source>
      <translation>un producto de Sentinel-3</translation>
    </message>
    <message>
      <source>a raster of cloud features</source>
      <translation>un ráster de índices de nubes</translation>
    </message>
    <message>
      <source>a tile of this size was too large before</source>
      <translation>antes un bloque de este tamaño era demasiado grande</translation>
    </message>
    <message>
      <source>a time at %1 or soon after</source>
      <translation>una hora a las %1 o poco después</translation>
    </message>
    <message>
      <source>a veil of opacity %1 over the whole image</source>
      <translation>un velo de opacidad %1 sobre toda la imagen</translation>
    </message>
    <message>
      <source>acquisition date</source>
      <translation>fecha de adquisición</translation>
    </message>
    <message>
      <source>acquisition time</source>
      <translation>hora de adquisición</translation>
    </message>
    <message>
      <source>add images of %1, acquired within %2 days %3 %4</source>
      <translation>añadir imágenes de %1, adquiridas en los %2 días %3 %4</translation>
    </message>
    <message>
      <source>add_offset of %1</source>
      <translation>add_offset de %1</translation>
    </message>
    <message>
      <source>after</source>
      <translation>después del</translation>
    </message>
    <message>
      <source>after the image</source>
      <translation>después de la imagen</translation>
    </message>
    <message>
      <source>an ESPA order in another format than GeoTIFF</source>
      <translation>un pedido de ESPA en un formato distinto de GeoTIFF</translation>
    </message>
    <message>
      <source>an agreement map</source>
      <translation>un mapa de coincidencia</translation>
    </message>
    <message>
      <source>an id with a tile</source>
      <translation>un id con una tesela</translation>
    </message>
    <message>
      <source>an id with the time of a datastrip</source>
      <translation>un id con la hora de un datastrip</translation>
    </message>
    <message>
      <source>an image whose clouds were filled</source>
      <translation>una imagen cuyas nubes se rellenaron</translation>
    </message>
    <message>
      <source>application/geo+json, application/json</source>
      <translation>application/geo+json, application/json</translation>
    </message>
    <message>
      <source>apply mask</source>
      <translation>aplicar máscara</translation>
    </message>
    <message>
      <source>around</source>
      <translation>alrededor del</translation>
    </message>
    <message>
      <source>at least %1</source>
      <translation>como mínimo %1</translation>
    </message>
    <message>
      <source>at least one in each</source>
      <translation>al menos uno en cada uno</translation>
    </message>
    <message>
      <source>at most %1</source>
      <translation>como máximo %1</translation>
    </message>
    <message>
      <source>azimuth of solar_angles</source>
      <translation>acimut de solar_angles</translation>
    </message>
    <message>
      <source>bands named by role</source>
      <translation>bandas con el nombre de su función</translation>
    </message>
    <message>
      <source>before</source>
      <translation>antes del</translation>
    </message>
    <message>
      <source>before the image</source>
      <translation>antes de la imagen</translation>
    </message>
    <message>
      <source>blue bleu blau azul blu blauw bla niebieski modra albastru kek mavi синий синии голубой 蓝 蓝色 蓝波段 青 파랑</source>
      <translation>blue bleu blau azul blu blauw bla niebieski modra albastru kek mavi синий синии голубой 蓝 蓝色 蓝波段 青 파랑</translation>
    </message>
    <message>
      <source>both clear</source>
      <translation>ambas despejado</translation>
    </message>
    <message>
      <source>both cloud</source>
      <translation>ambas nube</translation>
    </message>
    <message>
      <source>both empty</source>
      <translation>ambos vacíos</translation>
    </message>
    <message>
      <source>both set</source>
      <translation>ambos definidos</translation>
    </message>
    <message>
      <source>case %1 end</source>
      <translation>case %1 end</translation>
    </message>
    <message>
      <source>catalogue queries</source>
      <translation>consultas al catálogo</translation>
    </message>
    <message>
      <source>choose %1 in the OSGeo4W setup</source>
      <translation>elija %1 en el instalador de OSGeo4W</translation>
    </message>
    <message>
      <source>cirrus cirro zirrus</source>
      <translation>cirrus cirro zirrus</translation>
    </message>
    <message>
      <source>clear</source>
      <translation>despejado</translation>
    </message>
    <message>
      <source>cloud</source>
      <translation>nube</translation>
    </message>
    <message>
      <source>cloud and shadow from the forecast</source>
      <translation>nubes y sombras del pronóstico</translation>
    </message>
    <message>
      <source>cloud cover</source>
      <translation>nubosidad</translation>
    </message>
    <message>
      <source>cloud cover below %1 %</source>
      <translation>nubosidad inferior al %1 %</translation>
    </message>
    <message>
      <source>cloud cover not below %1 %</source>
      <translation>nubosidad no inferior al %1 %</translation>
    </message>
    <message>
      <source>cloud cover of candidates</source>
      <translation>nubosidad de las candidatas</translation>
    </message>
    <message>
      <source>cloud mask of 0 and 1</source>
      <translation>máscara de nubes de 0 y 1</translation>
    </message>
    <message>
      <source>cloud removal</source>
      <translation>eliminación de nubes</translation>
    </message>
    <message>
      <source>cloud will be missed</source>
      <translation>se pasarán por alto nubes</translation>
    </message>
    <message>
      <source>cluster %1%2</source>
      <translation>clúster %1%2</translation>
    </message>
    <message>
      <source>coastal coastal_aerosol coastal_blue costal_aerosol ultra_blue aerosol_littoral kustenaerosol</source>
      <translation>coastal coastal_aerosol coastal_blue costal_aerosol ultra_blue aerosol_littoral kustenaerosol</translation>
    </message>
    <message>
      <source>collection 2</source>
      <translation>collection 2</translation>
    </message>
    <message>
      <source>computed on Earth Engine</source>
      <translation>calculado en Earth Engine</translation>
    </message>
    <message>
      <source>concat("date", ' ', "platform", ' ', round("cloud_cover"), ' %')</source>
      <translation>concat("date", ' ', "platform", ' ', round("cloud_cover"), ' %')</translation>
    </message>
    <message>
      <source>confusion matrix</source>
      <translation>matriz de confusión</translation>
    </message>
    <message>
      <source>dates</source>
      <translation>fechas</translation>
    </message>
    <message>
      <source>days</source>
      <translation>días</translation>
    </message>
    <message>
      <source>docs/images.md, section Scale, lists the scales of products; set them with gdal_edit.py -scale and -offset</source>
      <translation>docs/images.md, sección Scale, enumera las escalas de los productos; asígnelas con gdal_edit.py -scale y -offset</translation>
    </message>
    <message>
      <source>earth engine</source>
      <translation>earth engine</translation>
    </message>
    <message>
      <source>earth search</source>
      <translation>earth search</translation>
    </message>
    <message>
      <source>earthengine-api %1 is installed.</source>
      <translation>earthengine-api %1 está instalado.</translation>
    </message>
    <message>
      <source>earthengine-api %1 is too old: version 1.5 or later is required. Upgrade it: pip install --upgrade earthengine-api.</source>
      <translation>earthengine-api %1 es demasiado antiguo: se requiere la versión 1.5 o posterior. Actualícelo: pip install --upgrade earthengine-api.</translation>
    </message>
    <message>
      <source>export and removal of the asset</source>
      <translation>exportación y eliminación del asset</translation>
    </message>
    <message>
      <source>factors with which the greatest digital number means %1 from %2 to %3</source>
      <translation>factores con los que el mayor nivel digital significa %1 de %2 a %3</translation>
    </message>
    <message>
      <source>fixed thresholds, which miss thin cloud and shadow</source>
      <translation>umbrales fijos, que pasan por alto nubes finas y sombras</translation>
    </message>
    <message>
      <source>folder of the assets of the project</source>
      <translation>carpeta de los assets del proyecto</translation>
    </message>
    <message>
      <source>format_date(coalesce(to_date(@TO, 'yyyy-MM-dd'), to_date(now())) - to_interval('%1 days'), 'yyyy-MM-dd')</source>
      <translation>format_date(coalesce(to_date(@TO, 'yyyy-MM-dd'), to_date(now())) - to_interval('%1 days'), 'yyyy-MM-dd')</translation>
    </message>
    <message>
      <source>gap filling</source>
      <translation>relleno de huecos</translation>
    </message>
    <message>
      <source>geolocation arrays</source>
      <translation>matrices de geolocalización</translation>
    </message>
    <message>
      <source>give the images without a date one, with gdal_edit.py -mo DATE_ACQUIRED=2019-05-06 or in the file name (20190506)</source>
      <translation>dar una fecha a las imágenes que no la tienen, con gdal_edit.py -mo DATE_ACQUIRED=2019-05-06 o en el nombre del archivo (20190506)</translation>
    </message>
    <message>
      <source>given twice</source>
      <translation>dado dos veces</translation>
    </message>
    <message>
      <source>green vert grun gruen verde groen gron zielony zelena zold yesil зеленый зеленыи 绿 绿色 绿波段 緑 초록</source>
      <translation>green vert grun gruen verde groen gron zielony zelena zold yesil зеленый зеленыи 绿 绿色 绿波段 緑 초록</translation>
    </message>
    <message>
      <source>ground control points</source>
      <translation>puntos de control</translation>
    </message>
    <message>
      <source>has no quality band</source>
      <translation>no tiene banda de calidad</translation>
    </message>
    <message>
      <source>higher</source>
      <translation>mayor</translation>
    </message>
    <message>
      <source>image and forecast differ by %1 on clear ground</source>
      <translation>la imagen y el pronóstico difieren en %1 sobre suelo despejado</translation>
    </message>
    <message>
      <source>images</source>
      <translation>imágenes</translation>
    </message>
    <message>
      <source>indices must be</source>
      <translation>indices must be</translation>
    </message>
    <message>
      <source>install %1</source>
      <translation>instale %1</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>está vacía</translation>
    </message>
    <message>
      <source>items may refer to https addresses and to files next to them only</source>
      <translation>los elementos solo pueden remitir a direcciones https y a archivos junto a ellos</translation>
    </message>
    <message>
      <source>its bands are %1</source>
      <translation>sus bandas son %1</translation>
    </message>
    <message>
      <source>kernel ridge</source>
      <translation>ridge con kernel</translation>
    </message>
    <message>
      <source>key file</source>
      <translation>archivo de clave</translation>
    </message>
    <message>
      <source>lacks bands for the simple cloud score (%1)</source>
      <translation>no tiene las bandas para la puntuación de nubes sencilla (%1)</translation>
    </message>
    <message>
      <source>landsat-c2-l2 of the Planetary Computer</source>
      <translation>landsat-c2-l2 del Planetary Computer</translation>
    </message>
    <message>
      <source>little clear ground to learn from (%1 % of the sample)</source>
      <translation>poco suelo despejado del que aprender (%1 % de la muestra)</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>menor</translation>
    </message>
    <message>
      <source>lower LAGS to %1%2</source>
      <translation>reducir LAGS a %1%2</translation>
    </message>
    <message>
      <source>lower MIN_VALID to %1</source>
      <translation>reducir MIN_VALID a %1</translation>
    </message>
    <message>
      <source>mask of this plugin</source>
      <translation>máscara de este complemento</translation>
    </message>
    <message>
      <source>most of the image will be cloud</source>
      <translation>la mayor parte de la imagen será nube</translation>
    </message>
    <message>
      <source>multitemporal_cloudmask:createsample, seed %1</source>
      <translation>multitemporal_cloudmask:createsample, seed %1</translation>
    </message>
    <message>
      <source>neither a cloud mask nor a cloud score is possible</source>
      <translation>no es posible ni una máscara de nubes ni una puntuación de nubes</translation>
    </message>
    <message>
      <source>nir nir_1 nir1 near_infrared near_infra_red near_ir nir_broad broad_nir broadnir bnir nir_wide pir proche_infrarouge nahes_infrarot nahinfrarot infrarrojo_cercano ircercano infrarosso_vicino vicino_infrarosso infravermelho_proximo nabij_infrarood bliska_podczerwien blizka_infracervena blizke_infracervene kozeli_infravoros ближнии_инфракрасныи ближний_инфракрасный бик 近红外 近红外波段 近赤外 근적외선</source>
      <translation>nir nir_1 nir1 near_infrared near_infra_red near_ir nir_broad broad_nir broadnir bnir nir_wide pir proche_infrarouge nahes_infrarot nahinfrarot infrarrojo_cercano ircercano infrarosso_vicino vicino_infrarosso infravermelho_proximo nabij_infrarood bliska_podczerwien blizka_infracervena blizke_infracervene kozeli_infravoros ближнии_инфракрасныи ближний_инфракрасный бик 近红外 近红外波段 近赤外 근적외선</translation>
    </message>
    <message>
      <source>nir2 nir_2 nir08 narrow_nir nir_narrow narrownir nir_a</source>
      <translation>nir2 nir_2 nir08 narrow_nir nir_narrow narrownir nir_a</translation>
    </message>
    <message>
      <source>no CRS</source>
      <translation>sin SRC</translation>
    </message>
    <message>
      <source>no acquisition date in its metadata or name</source>
      <translation>no hay fecha de adquisición en sus metadatos ni en su nombre</translation>
    </message>
    <message>
      <source>no answer within %1 seconds</source>
      <translation>sin respuesta en %1 segundos</translation>
    </message>
    <message>
      <source>no band is recognised by its name (B1, B2 .. of a known sensor, or blue, green ..)</source>
      <translation>ninguna banda se reconoce por su nombre (B1, B2 .. de un sensor conocido, o blue, green ..)</translation>
    </message>
    <message>
      <source>no cloud</source>
      <translation>sin nubes</translation>
    </message>
    <message>
      <source>no connection</source>
      <translation>sin conexión</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>sin fecha</translation>
    </message>
    <message>
      <source>no infrared band to find shadows by</source>
      <translation>no hay banda infrarroja con la que encontrar sombras</translation>
    </message>
    <message>
      <source>no tile</source>
      <translation>sin tesela</translation>
    </message>
    <message>
      <source>no weakness found</source>
      <translation>no se ha encontrado ningún punto débil</translation>
    </message>
    <message>
      <source>not checked</source>
      <translation>sin comprobar</translation>
    </message>
    <message>
      <source>not examined, or not readable</source>
      <translation>no examinada, o no legible</translation>
    </message>
    <message>
      <source>not listed</source>
      <translation>no indicados</translation>
    </message>
    <message>
      <source>not named</source>
      <translation>sin nombre</translation>
    </message>
    <message>
      <source>not needed</source>
      <translation>no necesario</translation>
    </message>
    <message>
      <source>not restricted</source>
      <translation>sin restricción</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>no indicada</translation>
    </message>
    <message>
      <source>nothing came for %1 s</source>
      <translation>no llegó nada durante %1 s</translation>
    </message>
    <message>
      <source>nothing is masked</source>
      <translation>no se enmascara nada</translation>
    </message>
    <message>
      <source>of its %1 files (%2) none is one</source>
      <translation>de sus %1 archivos (%2) ninguno lo es</translation>
    </message>
    <message>
      <source>of the credentials</source>
      <translation>de las credenciales</translation>
    </message>
    <message>
      <source>of the date of the image</source>
      <translation>de la fecha de la imagen</translation>
    </message>
    <message>
      <source>of the last image</source>
      <translation>de la última imagen</translation>
    </message>
    <message>
      <source>one %1 for each band_id</source>
      <translation>un %1 por cada band_id</translation>
    </message>
    <message>
      <source>one and the same</source>
      <translation>una y la misma</translation>
    </message>
    <message>
      <source>one lag only</source>
      <translation>solo una imagen previa</translation>
    </message>
    <message>
      <source>one such as 33UUP</source>
      <translation>una como 33UUP</translation>
    </message>
    <message>
      <source>only in the mask (commission)</source>
      <translation>solo en la máscara (comisión)</translation>
    </message>
    <message>
      <source>only in the reference (omission)</source>
      <translation>solo en la referencia (omisión)</translation>
    </message>
    <message>
      <source>output of FORCE</source>
      <translation>una salida de FORCE</translation>
    </message>
    <message>
      <source>output of sen2r</source>
      <translation>una salida de sen2r</translation>
    </message>
    <message>
      <source>output of the Semi-Automatic Classification Plugin</source>
      <translation>una salida del Semi-Automatic Classification Plugin</translation>
    </message>
    <message>
      <source>outside the search window</source>
      <translation>fuera de la ventana de búsqueda</translation>
    </message>
    <message>
      <source>pages of sampled pixels</source>
      <translation>páginas de píxeles de la muestra</translation>
    </message>
    <message>
      <source>pan panchromatic panchromatique panchromatisch pancromatico pancromatica</source>
      <translation>pan panchromatic panchromatique panchromatisch pancromatico pancromatica</translation>
    </message>
    <message>
      <source>pixel tiles</source>
      <translation>bloques de píxeles</translation>
    </message>
    <message>
      <source>pixels by which image and candidates are compared</source>
      <translation>píxeles con los que se comparan la imagen y las candidatas</translation>
    </message>
    <message>
      <source>planetary computer</source>
      <translation>planetary computer</translation>
    </message>
    <message>
      <source>platform, path, row and date</source>
      <translation>plataforma, path, row y fecha</translation>
    </message>
    <message>
      <source>position of the sun unknown</source>
      <translation>posición del sol desconocida</translation>
    </message>
    <message>
      <source>probability in percent</source>
      <translation>probabilidad en porcentaje</translation>
    </message>
    <message>
      <source>probability of 0 to 1</source>
      <translation>probabilidad de 0 a 1</translation>
    </message>
    <message>
      <source>python-fmask and Digital Earth Australia</source>
      <translation>python-fmask y Digital Earth Australia</translation>
    </message>
    <message>
      <source>raise MAX_CLOUD to %1</source>
      <translation>aumentar MAX_CLOUD a %1</translation>
    </message>
    <message>
      <source>raise MAX_CLOUD to %1 and lower LAGS to %2%3</source>
      <translation>aumentar MAX_CLOUD a %1 y reducir LAGS a %2%3</translation>
    </message>
    <message>
      <source>raise WINDOW</source>
      <translation>aumentar WINDOW</translation>
    </message>
    <message>
      <source>raise WINDOW to %1</source>
      <translation>aumentar WINDOW a %1</translation>
    </message>
    <message>
      <source>rational polynomial coefficients</source>
      <translation>coeficientes polinómicos racionales</translation>
    </message>
    <message>
      <source>red rouge rot rojo rosso vermelho rood rod czerwony cervena rosu voros kirmizi kırmızı красный красныи 红 红色 红波段 赤 빨강</source>
      <translation>red rouge rot rojo rosso vermelho rood rod czerwony cervena rosu voros kirmizi kırmızı красный красныи 红 红色 红波段 赤 빨강</translation>
    </message>
    <message>
      <source>rededge1 red_edge_1 red_edge1 rededge_1 rededge071 rededge705 vre1 vegetation_red_edge_1 re1</source>
      <translation>rededge1 red_edge_1 red_edge1 rededge_1 rededge071 rededge705 vre1 vegetation_red_edge_1 re1</translation>
    </message>
    <message>
      <source>rededge2 red_edge_2 red_edge2 rededge_2 rededge075 rededge740 vre2 vegetation_red_edge_2 re2</source>
      <translation>rededge2 red_edge_2 red_edge2 rededge_2 rededge075 rededge740 vre2 vegetation_red_edge_2 re2</translation>
    </message>
    <message>
      <source>rededge3 red_edge_3 red_edge3 rededge_3 rededge078 rededge783 vre3 vegetation_red_edge_3 re3</source>
      <translation>rededge3 red_edge_3 red_edge3 rededge_3 rededge078 rededge783 vre3 vegetation_red_edge_3 re3</translation>
    </message>
    <message>
      <source>reflectance</source>
      <translation>reflectancia</translation>
    </message>
    <message>
      <source>reflectance of the %1%2, but that of the image is of the %3%4</source>
      <translation>reflectancia de %1%2, pero la de la imagen es de %3%4</translation>
    </message>
    <message>
      <source>remove clouds</source>
      <translation>eliminar nubes</translation>
    </message>
    <message>
      <source>roi has no place in the CRS of the image. Pass longitude and latitude in degrees (WGS 84).</source>
      <translation>roi no tiene lugar en el SRC de la imagen. Indique longitud y latitud en grados (WGS 84).</translation>
    </message>
    <message>
      <source>run QGIS's own Python with -m pip install %1</source>
      <translation>ejecute el propio Python de QGIS con -m pip install %1</translation>
    </message>
    <message>
      <source>run apt install %1 (or the like) in a terminal</source>
      <translation>ejecute apt install %1 (o similar) en un terminal</translation>
    </message>
    <message>
      <source>s2cloudless of Sentinel Hub, 0 to 255</source>
      <translation>s2cloudless de Sentinel Hub, 0 a 255</translation>
    </message>
    <message>
      <source>same pass as a lag</source>
      <translation>mismo paso que una imagen previa</translation>
    </message>
    <message>
      <source>satellite, level, time and tile</source>
      <translation>satélite, nivel, hora y tesela</translation>
    </message>
    <message>
      <source>scale_factor of %1</source>
      <translation>scale_factor de %1</translation>
    </message>
    <message>
      <source>scene classification of Sentinel-2</source>
      <translation>clasificación de escena de Sentinel-2</translation>
    </message>
    <message>
      <source>sentinel-2-c1-l2a of Earth Search</source>
      <translation>sentinel-2-c1-l2a de Earth Search</translation>
    </message>
    <message>
      <source>set DIRECTION to both</source>
      <translation>poner DIRECTION a both</translation>
    </message>
    <message>
      <source>set ON_FEWER to use</source>
      <translation>poner ON_FEWER a use</translation>
    </message>
    <message>
      <source>shadow</source>
      <translation>sombra</translation>
    </message>
    <message>
      <source>shadow is hardly detected</source>
      <translation>apenas se detectan sombras</translation>
    </message>
    <message>
      <source>sign in</source>
      <translation>iniciar sesión</translation>
    </message>
    <message>
      <source>signed in</source>
      <translation>sesión iniciada</translation>
    </message>
    <message>
      <source>snow or ice</source>
      <translation>nieve o hielo</translation>
    </message>
    <message>
      <source>sr toa boa st bt nbart nbar surface reflectance refl temperature brightness top of atmosphere bottom the resampled raw dn band bande banda kanal canal central wavelength nm um sentinel s2 landsat l8 msi oli tm etm srb 10m 20m 30m 60m 10 20 30 60</source>
      <translation>sr toa boa st bt nbart nbar surface reflectance refl temperature brightness top of atmosphere bottom the resampled raw dn band bande banda kanal canal central wavelength nm um sentinel s2 landsat l8 msi oli tm etm srb 10m 20m 30m 60m 10 20 30 60</translation>
    </message>
    <message>
      <source>sums over the region</source>
      <translation>sumas sobre la región</translation>
    </message>
    <message>
      <source>surface</source>
      <translation>superficie</translation>
    </message>
    <message>
      <source>surface reflectance</source>
      <translation>reflectancia de superficie</translation>
    </message>
    <message>
      <source>surface reflectance of Landsat Collection 1</source>
      <translation>reflectancia de superficie de Landsat Collection 1</translation>
    </message>
    <message>
      <source>swir1 swir_1 swir16 swir_16 swir1600 swir_i short_wave_infrared_1 shortwave_infrared_1 mir1 短波红外1</source>
      <translation>swir1 swir_1 swir16 swir_16 swir1600 swir_i short_wave_infrared_1 shortwave_infrared_1 mir1 短波红外1</translation>
    </message>
    <message>
      <source>swir2 swir_2 swir22 swir_22 swir2200 swir_ii short_wave_infrared_2 shortwave_infrared_2 mir2 短波红外2</source>
      <translation>swir2 swir_2 swir22 swir_22 swir2200 swir_ii short_wave_infrared_2 shortwave_infrared_2 mir2 短波红外2</translation>
    </message>
    <message>
      <source>tasks</source>
      <translation>tareas</translation>
    </message>
    <message>
      <source>temporal controller</source>
      <translation>controlador temporal</translation>
    </message>
    <message>
      <source>that of its folder, one of %1 of the product</source>
      <translation>la de su carpeta, una de %1 del producto</translation>
    </message>
    <message>
      <source>that of the images, %1</source>
      <translation>la de las imágenes, %1</translation>
    </message>
    <message>
      <source>the CRS</source>
      <translation>el SRC</translation>
    </message>
    <message>
      <source>the EPSG code of a UTM zone</source>
      <translation>el código EPSG de una zona UTM</translation>
    </message>
    <message>
      <source>the UTM zone of tile %1</source>
      <translation>la zona UTM de la tesela %1</translation>
    </message>
    <message>
      <source>the answer has more than %1 bytes</source>
      <translation>la respuesta tiene más de %1 bytes</translation>
    </message>
    <message>
      <source>the answer was a tile of %1 with %2 instead of %3 with %4</source>
      <translation>la respuesta fue un bloque de %1 con %2 en lugar de %3 con %4</translation>
    </message>
    <message>
      <source>the answer was an incomplete tile (%1)</source>
      <translation>la respuesta fue un bloque incompleto (%1)</translation>
    </message>
    <message>
      <source>the answer was incomplete</source>
      <translation>la respuesta estaba incompleta</translation>
    </message>
    <message>
      <source>the band(s) %1 are missing</source>
      <translation>faltan las bandas %1</translation>
    </message>
    <message>
      <source>the cloud score is less certain</source>
      <translation>la puntuación de nubes es menos segura</translation>
    </message>
    <message>
      <source>the connection was closed before the end of the answer</source>
      <translation>la conexión se cerró antes del final de la respuesta</translation>
    </message>
    <message>
      <source>the coordinates of a ring</source>
      <translation>las coordenadas de un anillo</translation>
    </message>
    <message>
      <source>the extent at 10, 20 and 60 m</source>
      <translation>la extensión a 10, 20 y 60 m</translation>
    </message>
    <message>
      <source>the ground without clouds</source>
      <translation>el suelo sin nubes</translation>
    </message>
    <message>
      <source>the image</source>
      <translation>la imagen</translation>
    </message>
    <message>
      <source>the project %1</source>
      <translation>el proyecto %1</translation>
    </message>
    <message>
      <source>the project of the credentials</source>
      <translation>el proyecto de las credenciales</translation>
    </message>
    <message>
      <source>the quality band</source>
      <translation>la banda de calidad</translation>
    </message>
    <message>
      <source>the region has %1 vertices</source>
      <translation>la región tiene %1 vértices</translation>
    </message>
    <message>
      <source>the root element</source>
      <translation>el elemento raíz</translation>
    </message>
    <message>
      <source>the same for all bands, since only one band differs</source>
      <translation>el mismo para todas las bandas, ya que solo difiere una banda</translation>
    </message>
    <message>
      <source>the stack</source>
      <translation>la pila</translation>
    </message>
    <message>
      <source>the stack is downloaded and the rest is computed on this computer</source>
      <translation>se descarga la pila y el resto se calcula en este equipo</translation>
    </message>
    <message>
      <source>the storage needs an account</source>
      <translation>el almacenamiento necesita una cuenta</translation>
    </message>
    <message>
      <source>the tile</source>
      <translation>la tesela</translation>
    </message>
    <message>
      <source>the time in DATASTRIP_ID</source>
      <translation>la hora en DATASTRIP_ID</translation>
    </message>
    <message>
      <source>thermal thermal_1 thermal1 lwir lwir11 tir tir1 tir_1 tirs1 tirs_1 thermal_infrared_tirs_1 thermal_infrared_1 thermal_infrared</source>
      <translation>thermal thermal_1 thermal1 lwir lwir11 tir tir1 tir_1 tirs1 tirs_1 thermal_infrared_tirs_1 thermal_infrared_1 thermal_infrared</translation>
    </message>
    <message>
      <source>thermal2 thermal_2 lwir12 tir2 tir_2 tirs2 tirs_2 thermal_infrared_tirs_2 thermal_infrared_2</source>
      <translation>thermal2 thermal_2 lwir12 tir2 tir_2 tirs2 tirs_2 thermal_infrared_tirs_2 thermal_infrared_2</translation>
    </message>
    <message>
      <source>this is no address of a public file</source>
      <translation>esta no es la dirección de un archivo público</translation>
    </message>
    <message>
      <source>those of %1 %2</source>
      <translation>los de %1 %2</translation>
    </message>
    <message>
      <source>those of the product name %1</source>
      <translation>los del nombre del producto %1</translation>
    </message>
    <message>
      <source>time series</source>
      <translation>serie temporal</translation>
    </message>
    <message>
      <source>too little clear ground to learn from</source>
      <translation>muy poco suelo despejado del que aprender</translation>
    </message>
    <message>
      <source>top of atmosphere</source>
      <translation>techo de la atmósfera</translation>
    </message>
    <message>
      <source>two lags only</source>
      <translation>solo dos imágenes previas</translation>
    </message>
    <message>
      <source>two numbers</source>
      <translation>dos números</translation>
    </message>
    <message>
      <source>valid coverage below %1 %</source>
      <translation>cobertura válida inferior al %1 %</translation>
    </message>
    <message>
      <source>veil of %1 against the other candidates</source>
      <translation>velo de %1 frente a las demás candidatas</translation>
    </message>
    <message>
      <source>veil of opacity %1 against the other candidates</source>
      <translation>velo de opacidad %1 frente a las demás candidatas</translation>
    </message>
    <message>
      <source>watervapour water_vapour water_vapor nir09</source>
      <translation>watervapour water_vapour water_vapor nir09</translation>
    </message>
    <message>
      <source>when @SENSOR = '%1' then '%2'</source>
      <translation>when @SENSOR = '%1' then '%2'</translation>
    </message>
    <message>
      <source>without %1 </source>
      <translation>sin %1 </translation>
    </message>
    <message>
      <source>without a polygon</source>
      <translation>sin polígono</translation>
    </message>
    <message>
      <source>without an ending</source>
      <translation>sin extensión</translation>
    </message>
    <message>
      <source>xOff="0" yOff="0" xSize="%1" ySize="%2"</source>
      <translation>xOff="0" yOff="0" xSize="%1" ySize="%2"</translation>
    </message>
    <message>
      <source>zenith of solar_angles</source>
      <translation>cenit de solar_angles</translation>
    </message>
    <message>
      <source>zonal statistics</source>
      <translation>estadísticas de zona</translation>
    </message>
  </context>
</TS>
