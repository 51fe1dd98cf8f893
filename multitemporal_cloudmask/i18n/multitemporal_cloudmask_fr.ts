<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>multitemporal_cloudmask</name>
    <message>
      <source> (nothing states it: set REFLECTANCE to surface or top of atmosphere with gdal_edit.py -mo)</source>
      <translation> (rien ne l'indique : donnez à REFLECTANCE la valeur surface ou top of atmosphere avec gdal_edit.py -mo)</translation>
    </message>
    <message>
      <source> Not written on this computer where DELIVER is drive or storage.</source>
      <translation> N'est pas écrit sur cet ordinateur si DELIVER vaut drive ou storage.</translation>
    </message>
    <message>
      <source> The sensor is unknown: set SENSOR, for example to LANDSAT_8 (gdal_edit.py -mo SENSOR=LANDSAT_8).</source>
      <translation> Le capteur est inconnu : définissez SENSOR, par exemple LANDSAT_8 (gdal_edit.py -mo SENSOR=LANDSAT_8).</translation>
    </message>
    <message>
      <source> from %1</source>
      <translation> à partir du %1</translation>
    </message>
    <message>
      <source> with METHOD percentile or persistence</source>
      <translation> avec METHOD percentile ou persistence</translation>
    </message>
    <message>
      <source>%1 % cloud</source>
      <translation>%1 % de nuages</translation>
    </message>
    <message>
      <source>%1 (%2 % cloud)</source>
      <translation>%1 (%2 % de nuages)</translation>
    </message>
    <message>
      <source>%1 (image)</source>
      <translation>%1 (image)</translation>
    </message>
    <message>
      <source>%1 + %2 training pixels (lags, image), beta %3, cloud cover %4 %.</source>
      <translation>%1 + %2 pixels d'apprentissage (images antérieures, image), bêta %3, couverture nuageuse %4 %.</translation>
    </message>
    <message>
      <source>%1 Set COMPONENTS to 0 to compute the exact kernel, which takes longer.</source>
      <translation>%1 Mettez COMPONENTS à 0 pour calculer le noyau exact, ce qui prend plus de temps.</translation>
    </message>
    <message>
      <source>%1 answers %2: the request takes it too long. Run the tool again in a few minutes.</source>
      <translation>%1 répond %2 : la requête lui prend trop de temps. Exécutez de nouveau l'outil dans quelques minutes.</translation>
    </message>
    <message>
      <source>%1 candidates from %2 to %3.</source>
      <translation>%1 candidates du %2 au %3.</translation>
    </message>
    <message>
      <source>%1 clear pixels in the image are too few for training: only the lags are used.</source>
      <translation>%1 pixels dégagés dans l'image sont trop peu pour l'apprentissage : seules les images antérieures sont utilisées.</translation>
    </message>
    <message>
      <source>%1 denies access (%2). Check the URL: a catalogue with an account is not supported.</source>
      <translation>%1 refuse l'accès (%2). Vérifiez l'URL : un catalogue avec compte n'est pas pris en charge.</translation>
    </message>
    <message>
      <source>%1 did not answer: %2. Check the address, the network and the proxy settings, and run the tool again.</source>
      <translation>%1 n'a pas répondu : %2. Vérifiez l'adresse, le réseau et les paramètres du proxy, et exécutez de nouveau l'outil.</translation>
    </message>
    <message>
      <source>%1 does not exist (%2). Check URL and COLLECTION.</source>
      <translation>%1 n'existe pas (%2). Vérifiez URL et COLLECTION.</translation>
    </message>
    <message>
      <source>%1 exported, </source>
      <translation>%1 exportées, </translation>
    </message>
    <message>
      <source>%1 has no %2 image yet. Its clouds are judged by the simple cloud score of its bands.</source>
      <translation>%1 n'a pas encore d'image de %2. Ses nuages sont jugés avec le score de nuages simple de ses bandes.</translation>
    </message>
    <message>
      <source>%1 has no CRS, and image and candidate are not on one grid. %2</source>
      <translation>%1 n'a pas de SCR, et l'image et la candidate ne sont pas sur la même grille. %2</translation>
    </message>
    <message>
      <source>%1 has no CRS, and the two are not on one grid. Assign the CRS (gdal_edit.py -a_srs).</source>
      <translation>%1 n'a pas de SCR, et les deux ne sont pas sur la même grille. Assignez le SCR (gdal_edit.py -a_srs).</translation>
    </message>
    <message>
      <source>%1 has no cloud at all, which is no evidence of clear sky: it is not used.</source>
      <translation>%1 n'a aucun nuage, ce qui ne prouve pas que le ciel est dégagé : elle n'est pas utilisée.</translation>
    </message>
    <message>
      <source>%1 has no cloud at all: from 2022-01-25 to 2024-02-28 QA60 is empty in what Earth Engine exports. It is no evidence of clear sky and is not used.</source>
      <translation>%1 n'a aucun nuage : du 2022-01-25 au 2024-02-28, QA60 est vide dans ce qu'exporte Earth Engine. Elle ne prouve pas que le ciel est dégagé et n'est pas utilisée.</translation>
    </message>
    <message>
      <source>%1 has no image of the region. %2</source>
      <translation>%1 n'a aucune image de la région. %2</translation>
    </message>
    <message>
      <source>%1 has no images. Search with other dates, another region or a higher MAX_CLOUD in findimages.</source>
      <translation>%1 n'a aucune image. Cherchez avec d'autres dates, une autre région ou un MAX_CLOUD plus élevé dans findimages.</translation>
    </message>
    <message>
      <source>%1 has no nodata value and %2 has none left: the output has a larger type.</source>
      <translation>%1 n'a pas de valeur nodata et %2 n'en a plus de libre : la sortie a un type de données plus grand.</translation>
    </message>
    <message>
      <source>%1 has no nodata value: %2 is used, which does not occur in it.</source>
      <translation>%1 n'a pas de valeur nodata : %2 est utilisé, qui n'y apparaît pas.</translation>
    </message>
    <message>
      <source>%1 has no such image. Check COLLECTION, the region and the dates, or raise MAX_CLOUD.</source>
      <translation>%1 n'a aucune image de ce type. Vérifiez COLLECTION, la région et les dates, ou augmentez MAX_CLOUD.</translation>
    </message>
    <message>
      <source>%1 has only the values 0 and 1, and its band has no name: in masks of this plugin 1 is shadow, in most others it is cloud. Name the band CLM if 1 is cloud, or mask if it is shadow.</source>
      <translation>%1 n'a que les valeurs 0 et 1, et sa bande n'a pas de nom : dans les masques de cette extension, 1 est l'ombre, dans la plupart des autres le nuage. Nommez la bande CLM si 1 est le nuage, ou mask si c'est l'ombre.</translation>
    </message>
    <message>
      <source>%1 image(s) are left out, because no pixel of the region is in them.</source>
      <translation>%1 image(s) écartée(s), car aucun pixel de la région ne s'y trouve.</translation>
    </message>
    <message>
      <source>%1 image(s) cannot be read and are left out. %2</source>
      <translation>%1 image(s) illisible(s) écartée(s). %2</translation>
    </message>
    <message>
      <source>%1 image(s) from %2 to %3.</source>
      <translation>%1 image(s) du %2 au %3.</translation>
    </message>
    <message>
      <source>%1 image(s) masked, %2%3 unchanged since an earlier run, %4 failed, %5 skipped.</source>
      <translation>%1 image(s) masquée(s), %2%3 inchangée(s) depuis une exécution antérieure, %4 en échec, %5 ignorée(s).</translation>
    </message>
    <message>
      <source>%1 images have %2 MB in the region. Nothing was written.</source>
      <translation>%1 images ont %2 Mo dans la région. Rien n'a été écrit.</translation>
    </message>
    <message>
      <source>%1 is %2 on Earth Engine.</source>
      <translation>%1 est %2 sur Earth Engine.</translation>
    </message>
    <message>
      <source>%1 is %2; METHOD kernel on Earth Engine allows at most %3 %4. Lower it, choose METHOD linear, or set WHERE to local.</source>
      <translation>%1 vaut %2 ; METHOD kernel sur Earth Engine permet au plus %3 %4. Réduisez-le, choisissez METHOD linear, ou mettez WHERE à local.</translation>
    </message>
    <message>
      <source>%1 is busy and asks to wait for %2 seconds. Run the tool again after that time.</source>
      <translation>%1 est occupé et demande d'attendre %2 secondes. Exécutez de nouveau l'outil après ce délai.</translation>
    </message>
    <message>
      <source>%1 is busy: it answers %2%3. %4</source>
      <translation>%1 est occupé : il répond %2%3. %4</translation>
    </message>
    <message>
      <source>%1 is busy: the request is repeated in %2 s.</source>
      <translation>%1 est occupé : la requête est répétée dans %2 s.</translation>
    </message>
    <message>
      <source>%1 is empty and is not used.</source>
      <translation>%1 est vide et n'est pas utilisé.</translation>
    </message>
    <message>
      <source>%1 is empty. Choose a raster.</source>
      <translation>%1 est vide. Choisissez un raster.</translation>
    </message>
    <message>
      <source>%1 is located by %2 only, and its pixels are not on a grid of a CRS. Warp it first, with Warp (Reproject) of QGIS or gdalwarp %3-t_srs EPSG:code.</source>
      <translation>%1 n'est localisé que par %2, et ses pixels ne sont pas sur une grille d'un SCR. Reprojetez-le d'abord, avec Projection (warp) de QGIS ou gdalwarp %3-t_srs EPSG:code.</translation>
    </message>
    <message>
      <source>%1 is named as a product of Level %2, but %3 has scale %4 and offset %5, which are of the other level. %6%7.</source>
      <translation>%1 porte le nom d'un produit de niveau %2, mais %3 a l'échelle %4 et l'offset %5, qui sont de l'autre niveau. %6%7.</translation>
    </message>
    <message>
      <source>%1 is neither a STAC API nor a catalogue, an item or a collection of items. Check the URL.</source>
      <translation>%1 n'est ni une API STAC, ni un catalogue, ni un élément, ni une collection d'éléments. Vérifiez l'URL.</translation>
    </message>
    <message>
      <source>%1 is not a STAC item or an item collection. Use the address of an item of a catalogue.</source>
      <translation>%1 n'est ni un élément STAC ni une collection d'éléments. Utilisez l'adresse d'un élément d'un catalogue.</translation>
    </message>
    <message>
      <source>%1 is not on the grid of %2: it has %3, %4 has %5. Warp %6 to the grid of %7, or choose a raster that was made from the same image.</source>
      <translation>%1 n'est pas sur la grille de %2 : %3, alors que %4 a %5. Reprojetez %6 sur la grille de %7, ou choisissez un raster issu de la même image.</translation>
    </message>
    <message>
      <source>%1 is on this computer and needs no credentials.</source>
      <translation>%1 est sur cet ordinateur et ne nécessite pas d'identifiants.</translation>
    </message>
    <message>
      <source>%1 is the key of a service account.</source>
      <translation>%1 est la clé d'un compte de service.</translation>
    </message>
    <message>
      <source>%1 is used as lag %2 in spite of a %3, because no other candidate is left: thin cloud may be missed. Raise WINDOW, or add images.</source>
      <translation>%1 est utilisée comme image antérieure %2 malgré un %3, car il ne reste aucune autre candidate : des nuages fins peuvent être manqués. Augmentez WINDOW, ou ajoutez des images.</translation>
    </message>
    <message>
      <source>%1 issued no token. Run the tool again in a few minutes.</source>
      <translation>%1 n'a émis aucun jeton. Exécutez de nouveau l'outil dans quelques minutes.</translation>
    </message>
    <message>
      <source>%1 looks shifted against the image by %2 px in x and %3 px in y: the mask may be wrong along edges. Check the georeferencing of both.</source>
      <translation>%1 semble décalée par rapport à l'image de %2 px en x et %3 px en y : le masque peut être faux le long des bords. Vérifiez le géoréférencement des deux.</translation>
    </message>
    <message>
      <source>%1 must be %2%3; it is %4.</source>
      <translation>%1 doit valoir %2%3 ; sa valeur est %4.</translation>
    </message>
    <message>
      <source>%1 must be a date such as 2019-05-01; it is %2.</source>
      <translation>%1 doit être une date telle que 2019-05-01 ; sa valeur est %2.</translation>
    </message>
    <message>
      <source>%1 must be a number; it is %2.</source>
      <translation>%1 doit être un nombre ; sa valeur est %2.</translation>
    </message>
    <message>
      <source>%1 must be above 0 %2; it is %3.</source>
      <translation>%1 doit être supérieur à 0 %2 ; sa valeur est %3.</translation>
    </message>
    <message>
      <source>%1 must be one of %2; it is %3.</source>
      <translation>%1 doit être l'une des valeurs %2 ; sa valeur est %3.</translation>
    </message>
    <message>
      <source>%1 must be polygons; the layer %2 has %3 geometries. Choose a polygon layer.</source>
      <translation>%1 doit contenir des polygones ; la couche %2 a des géométries de type %3. Choisissez une couche de polygones.</translation>
    </message>
    <message>
      <source>%1 needs an image with a CRS, but the image has none. Assign its CRS first.</source>
      <translation>%1 nécessite une image avec un SCR, mais l'image n'en a pas. Assignez d'abord son SCR.</translation>
    </message>
    <message>
      <source>%1 needs the bands %2; missing: %3. Name the bands by sensor (B1, B2 ..) or by role (blue, green ..) in their descriptions.</source>
      <translation>%1 nécessite les bandes %2 ; il manque : %3. Donnez aux bandes, dans leur description, le nom du capteur (B1, B2 ..) ou de leur rôle (blue, green ..).</translation>
    </message>
    <message>
      <source>%1 of %2 has one value everywhere and is not used.</source>
      <translation>%1 de %2 a partout la même valeur et n'est pas utilisée.</translation>
    </message>
    <message>
      <source>%1 of %2 images are unchanged since an earlier run with these options.</source>
      <translation>%1 images sur %2 sont inchangées depuis une exécution antérieure avec ces options.</translation>
    </message>
    <message>
      <source>%1 of %2 images are unchanged since an earlier run with these options; the others are examined.</source>
      <translation>%1 images sur %2 sont inchangées depuis une exécution antérieure avec ces options ; les autres sont examinées.</translation>
    </message>
    <message>
      <source>%1 of %2 training pixels span the kernel; on held-out pixels the root-mean-square error is %3 % of that of the exact kernel.</source>
      <translation>%1 pixels d'apprentissage sur %2 engendrent le noyau ; sur les pixels réservés, l'erreur quadratique moyenne (RMSE) vaut %3 % de celle du noyau exact.</translation>
    </message>
    <message>
      <source>%1 of %2 zones contain no pixel centre: all pixels that they touch are counted.</source>
      <translation>%1 zones sur %2 ne contiennent aucun centre de pixel : tous les pixels qu'elles touchent sont comptés.</translation>
    </message>
    <message>
      <source>%1 of band_id %2</source>
      <translation>%1 de band_id %2</translation>
    </message>
    <message>
      <source>%1 pixels on %2 with %3</source>
      <translation>%1 pixels le %2 avec %3</translation>
    </message>
    <message>
      <source>%1 reflectance of %2</source>
      <translation>réflectance de type %1 de %2</translation>
    </message>
    <message>
      <source>%1 rejects the request (%2). Check COLLECTION, the dates and the region.</source>
      <translation>%1 refuse la requête (%2). Vérifiez COLLECTION, les dates et la région.</translation>
    </message>
    <message>
      <source>%1 requests, or more if candidates are cloudy, sampled pixels are not valid, or tiles are halved; %2 tiles of %3 bytes in all (%4 GB). DRY_RUN is on: nothing was computed or downloaded.</source>
      <translation>%1 requêtes, ou plus si des candidates sont nuageuses, si des pixels échantillonnés ne sont pas valides ou si des tuiles sont divisées ; %2 tuiles de %3 octets au total (%4 Go). DRY_RUN est activé : rien n'a été calculé ni téléchargé.</translation>
    </message>
    <message>
      <source>%1 returned a web page instead of JSON. Open the address in a browser: the network may require a login, or the URL is not that of a STAC API.</source>
      <translation>%1 a renvoyé une page web au lieu de JSON. Ouvrez l'adresse dans un navigateur : le réseau exige peut-être une connexion, ou l'URL n'est pas celle d'une API STAC.</translation>
    </message>
    <message>
      <source>%1 returned invalid JSON (%2). Check the URL, or run the tool again.</source>
      <translation>%1 a renvoyé du JSON non valide (%2). Vérifiez l'URL, ou exécutez de nouveau l'outil.</translation>
    </message>
    <message>
      <source>%1 returned no list of items. Check the URL of the catalogue.</source>
      <translation>%1 n'a renvoyé aucune liste d'éléments. Vérifiez l'URL du catalogue.</translation>
    </message>
    <message>
      <source>%1 skipped: %2 (%3)</source>
      <translation>%1 ignorée(s) : %2 (%3)</translation>
    </message>
    <message>
      <source>%1 with %2 % cloud, %3 % valid</source>
      <translation>%1 avec %2 % de nuages, %3 % valide</translation>
    </message>
    <message>
      <source>%1 x %2 px of %3 from (%4, %5), %6%7</source>
      <translation>%1 x %2 px de %3 à partir de (%4, %5), %6%7</translation>
    </message>
    <message>
      <source>%1, %2 % cloud</source>
      <translation>%1, %2 % de nuages</translation>
    </message>
    <message>
      <source>%1, and its darkest pixels have %2: the offset of Sentinel-2 since processing baseline 04.00 (-0.1) is missing in %3. Set it with gdal_edit.py -offset -0.1, or import the product with importscene.</source>
      <translation>%1, et ses pixels les plus sombres ont %2 : l'offset de Sentinel-2 depuis la baseline de traitement 04.00 (-0.1) manque dans %3. Définissez-le avec gdal_edit.py -offset -0.1, ou importez le produit avec importscene.</translation>
    </message>
    <message>
      <source>%1, as in LANDSAT_PRODUCT_ID</source>
      <translation>%1, comme dans LANDSAT_PRODUCT_ID</translation>
    </message>
    <message>
      <source>%1, as in its name</source>
      <translation>%1, comme dans son nom</translation>
    </message>
    <message>
      <source>%1, as in the name of the product</source>
      <translation>%1, comme dans le nom du produit</translation>
    </message>
    <message>
      <source>%1, but the image is from %2</source>
      <translation>%1, mais l'image est du %2</translation>
    </message>
    <message>
      <source>%1, its name states processing baseline %2, and its bands have no offset: the offset of Sentinel-2 products since baseline 04.00 (-0.1) is missing. Set it with gdal_edit.py -offset -0.1, or import the product with importscene.</source>
      <translation>%1, son nom indique la baseline de traitement %2, et ses bandes n'ont pas d'offset : l'offset des produits Sentinel-2 depuis la baseline 04.00 (-0.1) manque. Définissez-le avec gdal_edit.py -offset -0.1, ou importez le produit avec importscene.</translation>
    </message>
    <message>
      <source>%1, or %2</source>
      <translation>%1, ou %2</translation>
    </message>
    <message>
      <source>%1. Meanwhile it is not used.</source>
      <translation>%1. Elle n'est pas utilisée entre-temps.</translation>
    </message>
    <message>
      <source>%1. Only these are used.</source>
      <translation>%1. Seules celles-ci sont utilisées.</translation>
    </message>
    <message>
      <source>%1: %2 % removed</source>
      <translation>%1 : %2 % supprimés</translation>
    </message>
    <message>
      <source>%1: %2 MB; %3 of %4 images, %5 MB.</source>
      <translation>%1 : %2 Mo ; %3 images sur %4, %5 Mo.</translation>
    </message>
    <message>
      <source>%1: %2 image(s), %3 % with a clear observation%4</source>
      <translation>%1 : %2 image(s), %3 % avec une observation dégagée%4</translation>
    </message>
    <message>
      <source>%1: %2 is %3, not a raster. %4</source>
      <translation>%1 : %2 est %3, pas un raster. %4</translation>
    </message>
    <message>
      <source>%1: %2 is %3, not an image. Choose the image as %4.</source>
      <translation>%1 : %2 est %3, pas une image. Choisissez l'image pour %4.</translation>
    </message>
    <message>
      <source>%1: %2 is a product as it was delivered, not a raster. %3</source>
      <translation>%1 : %2 est un produit tel qu'il a été livré, pas un raster. %3</translation>
    </message>
    <message>
      <source>%1: %2 is not WKT. Pass polygons such as POLYGON ((0 0, 9 0, 9 9, 0 0)).</source>
      <translation>%1 : %2 n'est pas du WKT. Passez des polygones tels que POLYGON ((0 0, 9 0, 9 9, 0 0)).</translation>
    </message>
    <message>
      <source>%1: %2 is not a polygon layer that QGIS can read. Choose another layer.</source>
      <translation>%1 : %2 n'est pas une couche de polygones que QGIS peut lire. Choisissez une autre couche.</translation>
    </message>
    <message>
      <source>%1: %2 is not a raster file that GDAL reads. Export it as GeoTIFF first.</source>
      <translation>%1 : %2 n'est pas un fichier raster lu par GDAL. Exportez-le d'abord en GeoTIFF.</translation>
    </message>
    <message>
      <source>%1: %2 is not a raster that GDAL can read. Choose another file.</source>
      <translation>%1 : %2 n'est pas un raster que GDAL peut lire. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>%1: ARCHIVE and CANDIDATES contain no image</source>
      <translation>%1 : ARCHIVE et CANDIDATES ne contiennent aucune image</translation>
    </message>
    <message>
      <source>%1: it contains no complete product of Landsat or Sentinel-2.</source>
      <translation>%1 : il ne contient aucun produit complet de Landsat ou Sentinel-2.</translation>
    </message>
    <message>
      <source>%1: no snow is marked.</source>
      <translation>%1 : aucune neige n'est marquée.</translation>
    </message>
    <message>
      <source>%1: only ground that is as white in two lags or more is marked as snow, and new snow is taken for cloud.</source>
      <translation>%1 : seul un sol aussi blanc dans deux images antérieures ou plus est marqué comme neige, et la neige nouvelle est prise pour un nuage.</translation>
    </message>
    <message>
      <source>%1: the CRS %2 is unknown to GDAL. Pass WKT or a code such as EPSG:32630.</source>
      <translation>%1 : le SCR %2 est inconnu de GDAL. Passez du WKT ou un code tel que EPSG:32630.</translation>
    </message>
    <message>
      <source>%1: the Sentinel-2 offset is probably missing in one of them, and %2. Check scale and offset of both.</source>
      <translation>%1 : l'offset de Sentinel-2 manque probablement dans l'une d'elles, et %2. Vérifiez l'échelle et l'offset des deux.</translation>
    </message>
    <message>
      <source>%1: the layer %2 has no CRS. Assign its CRS first.</source>
      <translation>%1 : la couche %2 n'a pas de SCR. Assignez d'abord son SCR.</translation>
    </message>
    <message>
      <source>%1: the name %2 does not end with %3. Choose another name.</source>
      <translation>%1 : le nom %2 ne se termine pas par %3. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>%1: the value is the same on all %2 training pixels, so that nothing can be learned from it. Leave the band out with BANDS, or choose other lags or a larger ROI.</source>
      <translation>%1 : la valeur est la même sur les %2 pixels d'apprentissage, si bien que rien ne peut en être appris. Excluez la bande avec BANDS, ou choisissez d'autres images antérieures ou une ROI plus grande.</translation>
    </message>
    <message>
      <source>%1: unless all of it is cloud, the offset of Sentinel-2 products since baseline 04.00 (-0.1) is probably missing. Import the product with importscene.</source>
      <translation>%1 : à moins que tout ne soit nuage, l'offset des produits Sentinel-2 depuis la baseline 04.00 (-0.1) manque probablement. Importez le produit avec importscene.</translation>
    </message>
    <message>
      <source>%1_%2_BAND_%3 with its digital number</source>
      <translation>%1_%2_BAND_%3 avec son compte numérique</translation>
    </message>
    <message>
      <source>%1_MULT_BAND_%2 and %3_ADD_BAND_%4</source>
      <translation>%1_MULT_BAND_%2 et %3_ADD_BAND_%4</translation>
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
      <translation>(TP + TN) / tous</translation>
    </message>
    <message>
      <source>(accuracy - chance) / (1 - chance)</source>
      <translation>(exactitude - hasard) / (1 - hasard)</translation>
    </message>
    <message>
      <source>(version unknown)</source>
      <translation>(version inconnue)</translation>
    </message>
    <message>
      <source>, %1 % filled</source>
      <translation>, %1 % comblés</translation>
    </message>
    <message>
      <source>, and </source>
      <translation>, et </translation>
    </message>
    <message>
      <source>, not north-up</source>
      <translation>, non orientée au nord</translation>
    </message>
    <message>
      <source>, or choose METHOD percentile or persistence</source>
      <translation>, ou choisissez METHOD percentile ou persistence</translation>
    </message>
    <message>
      <source>, which is not supported. Choose a product of Landsat 4 to 9 from TM, ETM+ or OLI.</source>
      <translation>, qui n'est pas pris en charge. Choisissez un produit de Landsat 4 à 9 de TM, ETM+ ou OLI.</translation>
    </message>
    <message>
      <source>1 - (commission + omission) / 2</source>
      <translation>1 - (commission + omission) / 2</translation>
    </message>
    <message>
      <source>1 Select lags</source>
      <translation>1 Choisir images antérieures</translation>
    </message>
    <message>
      <source>2 Forecast background</source>
      <translation>2 Prévoir l'arrière-plan</translation>
    </message>
    <message>
      <source>3 Detect clouds and shadows</source>
      <translation>3 Détecter nuages et ombres</translation>
    </message>
    <message>
      <source>4 Compare with Fmask</source>
      <translation>4 Comparer avec Fmask</translation>
    </message>
    <message>
      <source>: Landsat Collection 2 Level-2 has scale 2.75e-05 and offset -0.2</source>
      <translation>: Landsat Collection 2 Level-2 a l'échelle 2.75e-05 et l'offset -0.2</translation>
    </message>
    <message>
      <source>; nearest: %1</source>
      <translation>; la plus proche : %1</translation>
    </message>
    <message>
      <source>; passed over: %1</source>
      <translation>; non retenues : %1</translation>
    </message>
    <message>
      <source>A Python package is missing: %1.</source>
      <translation>Un paquet Python manque : %1.</translation>
    </message>
    <message>
      <source>A contact sheet needs at least one image.</source>
      <translation>Une planche-contact nécessite au moins une image.</translation>
    </message>
    <message>
      <source>A request has more bytes than Earth Engine accepts (%1). Choose a simpler ROI, METHOD linear, or fewer COMPONENTS or BANDS, or set WHERE to local.</source>
      <translation>Une requête a plus d'octets qu'Earth Engine n'en accepte (%1). Choisissez une ROI plus simple, METHOD linear, ou moins de COMPONENTS ou de BANDS, ou mettez WHERE à local.</translation>
    </message>
    <message>
      <source>A request was too large for Earth Engine (%1). Smaller ones follow.</source>
      <translation>Une requête était trop grande pour Earth Engine (%1). De plus petites suivent.</translation>
    </message>
    <message>
      <source>A veil of cloud or haze of opacity %1 or more covers the whole image: the forecast does not learn from it as it is.</source>
      <translation>Un voile de nuage ou de brume d'opacité %1 ou plus couvre toute l'image : la prévision n'apprend pas d'elle telle quelle.</translation>
    </message>
    <message>
      <source>A web page of %1 came instead of the answer of Earth Engine. Sign in to your network in the browser, or check the proxy in the options of QGIS, and run the tool again.</source>
      <translation>Une page web de %1 est arrivée à la place de la réponse d'Earth Engine. Connectez-vous à votre réseau dans le navigateur, ou vérifiez le proxy dans les options de QGIS, et exécutez de nouveau l'outil.</translation>
    </message>
    <message>
      <source>ARCHIVE and CANDIDATES are both empty. Set ARCHIVE to a folder with earlier images, or CANDIDATES to rasters.</source>
      <translation>ARCHIVE et CANDIDATES sont tous deux vides. Mettez dans ARCHIVE un dossier d'images antérieures, ou dans CANDIDATES des rasters.</translation>
    </message>
    <message>
      <source>ARCHIVE, CANDIDATES: no image between FROM and TO has an acquisition date and named bands. Choose another folder or other dates.</source>
      <translation>ARCHIVE, CANDIDATES : aucune image entre FROM et TO n'a de date d'acquisition et de bandes nommées. Choisissez un autre dossier ou d'autres dates.</translation>
    </message>
    <message>
      <source>ARCHIVE, CANDIDATES: there is no image with an acquisition date and named bands. Choose another folder or other images.</source>
      <translation>ARCHIVE, CANDIDATES : il n'y a aucune image avec une date d'acquisition et des bandes nommées. Choisissez un autre dossier ou d'autres images.</translation>
    </message>
    <message>
      <source>ARCHIVE: %1 contains no image that can be read: %2. Choose the folder of the earlier images: Landsat or Sentinel-2 products as they were delivered, or GeoTIFF files. The log states what was skipped.</source>
      <translation>ARCHIVE : %1 ne contient aucune image lisible : %2. Choisissez le dossier des images antérieures : des produits Landsat ou Sentinel-2 tels que livrés, ou des fichiers GeoTIFF. Le journal indique ce qui a été ignoré.</translation>
    </message>
    <message>
      <source>ARCHIVE: no image of %1 can be read. The log states why; choose another item collection or a folder.</source>
      <translation>ARCHIVE : aucune image de %1 n'est lisible. Le journal indique pourquoi ; choisissez une autre collection d'éléments ou un dossier.</translation>
    </message>
    <message>
      <source>About %1 min remaining.</source>
      <translation>Il reste environ %1 min.</translation>
    </message>
    <message>
      <source>About %1 s remaining.</source>
      <translation>Il reste environ %1 s.</translation>
    </message>
    <message>
      <source>Access to the project</source>
      <translation>Accès au projet</translation>
    </message>
    <message>
      <source>Add uncertainty band</source>
      <translation>Ajouter une bande d'erreur</translation>
    </message>
    <message>
      <source>Address of a STAC API, or address or file of a static catalogue or item collection. Required if CATALOG is url.</source>
      <translation>Adresse d'une API STAC, ou adresse ou fichier d'un catalogue statique ou d'une collection d'éléments. Obligatoire si CATALOG vaut url.</translation>
    </message>
    <message>
      <source>Address of another STAC API to search. Leave empty to use Earth Search or the Planetary Computer.</source>
      <translation>Adresse d'une autre API STAC où chercher. Laissez vide pour utiliser Earth Search ou le Planetary Computer.</translation>
    </message>
    <message>
      <source>Address of the catalogue</source>
      <translation>Adresse du catalogue</translation>
    </message>
    <message>
      <source>Adds a band with the expected error of the forecast in reflectance, learned from training pixels that were held out. Available for METHOD linear and kernel only.</source>
      <translation>Ajoute une bande avec l'erreur attendue de la prévision en réflectance, apprise de pixels d'apprentissage réservés. Disponible seulement pour METHOD linear et kernel.</translation>
    </message>
    <message>
      <source>Adds the picture to the map. It has no coordinates: use Zoom to Layer to find it.</source>
      <translation>Ajoute l'image produite à la carte. Elle n'a pas de coordonnées : utilisez Zoom sur la couche pour la trouver.</translation>
    </message>
    <message>
      <source>Agreement classes: 0 both clear, 1 both cloud, 2 cloud only in the mask, 3 cloud only in the reference.</source>
      <translation>Classes de concordance : 0 les deux dégagés, 1 les deux nuages, 2 nuage seulement dans le masque, 3 nuage seulement dans la référence.</translation>
    </message>
    <message>
      <source>Agreement map</source>
      <translation>Carte de concordance</translation>
    </message>
    <message>
      <source>Also stops the export task when the tool is cancelled. Without it, the task continues and the next run picks it up.</source>
      <translation>Arrête aussi la tâche d'export quand l'outil est annulé. Sinon, la tâche continue et l'exécution suivante la reprend.</translation>
    </message>
    <message>
      <source>Amazon opens it only to those who pay for the transfer</source>
      <translation>Amazon ne l'ouvre qu'à ceux qui paient le transfert</translation>
    </message>
    <message>
      <source>An animated GIF, or a folder of PNG files if the name does not end with .gif.</source>
      <translation>Un GIF animé, ou un dossier de fichiers PNG si le nom ne se termine pas par .gif.</translation>
    </message>
    <message>
      <source>Analysis Ready Data of Digital Earth Australia</source>
      <translation>Analysis Ready Data de Digital Earth Australia</translation>
    </message>
    <message>
      <source>Animation</source>
      <translation>Animation</translation>
    </message>
    <message>
      <source>Apply a cloud mask</source>
      <translation>Appliquer un masque de nuages</translation>
    </message>
    <message>
      <source>Archive as delivered (.tar, .tar.gz or .zip), metadata file of the product (*_MTL.txt or MTD_MSIL1C.xml), or the file of a band. Or a STAC item: a file, or its https address.</source>
      <translation>Archive telle que livrée (.tar, .tar.gz ou .zip), fichier de métadonnées du produit (*_MTL.txt ou MTD_MSIL1C.xml), ou fichier d'une bande. Ou bien un élément STAC : un fichier, ou son adresse https.</translation>
    </message>
    <message>
      <source>Archive folder or item collection</source>
      <translation>Dossier d'archive ou collection</translation>
    </message>
    <message>
      <source>Archive to composites</source>
      <translation>De l'archive aux composites</translation>
    </message>
    <message>
      <source>Asset id, scene id or product name of the cloudy image, for example LANDSAT/LC08/C02/T1_TOA/LC08_199033_20150623 or LC81990332015174LGN00. Ids of collections that no longer exist are translated.</source>
      <translation>Id d'asset, id de scène ou nom de produit de l'image nuageuse, par exemple LANDSAT/LC08/C02/T1_TOA/LC08_199033_20150623 ou LC81990332015174LGN00. Les id de collections qui n'existent plus sont traduits.</translation>
    </message>
    <message>
      <source>Assign the CRS (gdal_edit.py -a_srs).</source>
      <translation>Assignez le SCR (gdal_edit.py -a_srs).</translation>
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
      <translation>BANDS doit contenir trois bandes, telles que red,green,blue ; sa valeur est %1.</translation>
    </message>
    <message>
      <source>BANDS: %1 is not available in the image and every lag. Choose from %2.</source>
      <translation>BANDS : %1 n'est pas disponible dans l'image et toutes les images antérieures. Choisissez parmi %2.</translation>
    </message>
    <message>
      <source>BANDS: a lag of %1 has no %2. Remove it from BANDS, or select lags from images that have it.</source>
      <translation>BANDS : une image antérieure du %1 n'a pas %2. Retirez-la de BANDS, ou choisissez les images antérieures parmi des images qui l'ont.</translation>
    </message>
    <message>
      <source>Balanced accuracy</source>
      <translation>Exactitude équilibrée</translation>
    </message>
    <message>
      <source>Band %1</source>
      <translation>Bande %1</translation>
    </message>
    <message>
      <source>Band %1 of %2 is read by the scheme %3 (%4).</source>
      <translation>La bande %1 de %2 est lue selon le schéma %3 (%4).</translation>
    </message>
    <message>
      <source>Band of the reference to compare with, by name or number. With auto, it is the quality band.</source>
      <translation>Bande de la référence à comparer, par nom ou numéro. Avec auto, c'est la bande de qualité.</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bandes</translation>
    </message>
    <message>
      <source>Bands by name or role, separated by commas, in addition to the quality band. Leave empty to download all.</source>
      <translation>Bandes par nom ou rôle, séparées par des virgules, en plus de la bande de qualité. Laissez vide pour toutes les télécharger.</translation>
    </message>
    <message>
      <source>Bands by name or role, separated by commas, in addition to the quality band. Leave empty to import all.</source>
      <translation>Bandes par nom ou rôle, séparées par des virgules, en plus de la bande de qualité. Laissez vide pour toutes les importer.</translation>
    </message>
    <message>
      <source>Bands of %1 are not recognised by their names and are not used: %2.</source>
      <translation>Des bandes de %1 ne sont pas reconnues à leur nom et ne sont pas utilisées : %2.</translation>
    </message>
    <message>
      <source>Bands of %1 are not recognised by their names and are not used: %2; %3.%4 Names that are recognised are listed in docs/images.md.</source>
      <translation>Des bandes de %1 ne sont pas reconnues à leur nom et ne sont pas utilisées : %2 ; %3.%4 Les noms reconnus sont énumérés dans docs/images.md.</translation>
    </message>
    <message>
      <source>Bands to use, by name or role, separated by commas, for example blue,green,red. Leave empty to use all bands that the image and its lags share.</source>
      <translation>Bandes à utiliser, par nom ou rôle, séparées par des virgules, par exemple blue,green,red. Laissez vide pour utiliser toutes les bandes communes à l'image et à ses images antérieures.</translation>
    </message>
    <message>
      <source>Blending distance</source>
      <translation>Distance de fondu</translation>
    </message>
    <message>
      <source>Brightness threshold</source>
      <translation>Seuil de luminosité</translation>
    </message>
    <message>
      <source>Buffer around cloud and shadow</source>
      <translation>Tampon des nuages et ombres</translation>
    </message>
    <message>
      <source>Buffer around removed areas</source>
      <translation>Tampon des zones supprimées</translation>
    </message>
    <message>
      <source>CLOUD, SHADOW and SNOW are all off: nothing would be removed. Turn on at least one of them.</source>
      <translation>CLOUD, SHADOW et SNOW sont tous désactivés : rien ne serait supprimé. Activez au moins l'un d'eux.</translation>
    </message>
    <message>
      <source>CLOUD_TEST %1: %2 %3. %4</source>
      <translation>CLOUD_TEST %1 : %2 %3. %4</translation>
    </message>
    <message>
      <source>CLUSTERS is %1, but the ROI has only %2 valid pixels. Choose a larger ROI or fewer clusters.</source>
      <translation>CLUSTERS vaut %1, mais la ROI n'a que %2 pixels valides. Choisissez une ROI plus grande ou moins de clusters.</translation>
    </message>
    <message>
      <source>CLUSTERS is 0, but DECISION brightness needs clusters. Set CLUSTERS to 3 or 5, or DECISION to threshold.</source>
      <translation>CLUSTERS vaut 0, mais DECISION brightness nécessite des clusters. Mettez CLUSTERS à 3 ou 5, ou DECISION à threshold.</translation>
    </message>
    <message>
      <source>COLLECTION: %1 is not a supported collection. Choose from %2.</source>
      <translation>COLLECTION : %1 n'est pas une collection prise en charge. Choisissez parmi %2.</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>Annulé : rien n'a été écrit.</translation>
    </message>
    <message>
      <source>Candidate images</source>
      <translation>Images candidates</translation>
    </message>
    <message>
      <source>Cannot create the folder %1: %2. Choose another FOLDER.</source>
      <translation>Impossible de créer le dossier %1 : %2. Choisissez un autre FOLDER.</translation>
    </message>
    <message>
      <source>Cannot create the folder %1: %2. Choose another folder.</source>
      <translation>Impossible de créer le dossier %1 : %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Cannot find images in %1: it is neither a folder nor an item collection. Choose an existing folder of earlier images.</source>
      <translation>Impossible de trouver des images dans %1 : ce n'est ni un dossier ni une collection d'éléments. Choisissez un dossier existant d'images antérieures.</translation>
    </message>
    <message>
      <source>Cannot read %1 as a raster: %2. Choose another file.</source>
      <translation>Impossible de lire %1 comme raster : %2. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>Cannot read %1 as an MTL file: %2. The file is damaged: download the product again.</source>
      <translation>Impossible de lire %1 comme fichier MTL : %2. Le fichier est endommagé : téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>Cannot read %1 as it is: this is %2. %3 The help page of importscene lists what is read.</source>
      <translation>Impossible de lire %1 en l'état : c'est %2. %3 La page d'aide d'importscene énumère ce qui est lu.</translation>
    </message>
    <message>
      <source>Cannot read %1 in %2: %3. The archive is damaged: download the product again.</source>
      <translation>Impossible de lire %1 dans %2 : %3. L'archive est endommagée : téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>Cannot read %1 with %2: %3. Choose another file.</source>
      <translation>Impossible de lire %1 avec %2 : %3. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>Cannot read %1. The file is missing, damaged or incomplete: download the product again.</source>
      <translation>Impossible de lire %1. Le fichier manque, est endommagé ou incomplet : téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>Cannot read %1: %2. Download the product again.</source>
      <translation>Impossible de lire %1 : %2. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>Cannot read %1: %2. The file is damaged or incomplete: download it again.</source>
      <translation>Impossible de lire %1 : %2. Le fichier est endommagé ou incomplet : téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <source>Cannot read %1: %2. The file is damaged or of another format: choose another.</source>
      <translation>Impossible de lire %1 : %2. Le fichier est endommagé ou d'un autre format : choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Cannot read %1: %2. The file is damaged: download the product again.</source>
      <translation>Impossible de lire %1 : %2. Le fichier est endommagé : téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>Cannot read %1: access is denied (%2). Use a collection whose files are open.</source>
      <translation>Impossible de lire %1 : l'accès est refusé (%2). Utilisez une collection dont les fichiers sont ouverts.</translation>
    </message>
    <message>
      <source>Cannot read %1: group %2 ends without having begun. Download the product again.</source>
      <translation>Impossible de lire %1 : le groupe %2 se termine sans avoir commencé. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>Cannot read %1: it consists of too many virtual rasters in each other. Convert it to GeoTIFF.</source>
      <translation>Impossible de lire %1 : il se compose de trop de rasters virtuels imbriqués. Convertissez-le en GeoTIFF.</translation>
    </message>
    <message>
      <source>Cannot read %1: it has %2 bytes, more than any metadata file. Download the product again.</source>
      <translation>Impossible de lire %1 : il a %2 octets, plus que tout fichier de métadonnées. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is a link to %2, a file of another name. Replace the link by the file.</source>
      <translation>Impossible de lire %1 : c'est un lien vers %2, un fichier d'un autre nom. Remplacez le lien par le fichier.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is incomplete. Use another image.</source>
      <translation>Impossible de lire %1 : il est incomplet. Utilisez une autre image.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is not JSON (%2). Choose another file.</source>
      <translation>Impossible de lire %1 : ce n'est pas du JSON (%2). Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is not a GeoTIFF. Use a catalogue that has cloud-optimised GeoTIFFs.</source>
      <translation>Impossible de lire %1 : ce n'est pas un GeoTIFF. Utilisez un catalogue qui a des GeoTIFF optimisés pour le cloud (COG).</translation>
    </message>
    <message>
      <source>Cannot read %1: it is not a STAC item or an item collection. Save the items of a catalogue with findimages.</source>
      <translation>Impossible de lire %1 : ce n'est ni un élément STAC ni une collection d'éléments. Enregistrez les éléments d'un catalogue avec findimages.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is not an MTL file, or it is truncated. Download the product again.</source>
      <translation>Impossible de lire %1 : ce n'est pas un fichier MTL, ou il est tronqué. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is not an object. Download the product again.</source>
      <translation>Impossible de lire %1 : ce n'est pas un objet. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is packed in a way that is not read in place. Unpack it and choose the folder, or pack it as .tar, .tar.gz or .zip.</source>
      <translation>Impossible de lire %1 : il est compressé d'une façon qui ne peut être lue sur place. Décompressez-le et choisissez le dossier, ou compressez-le en .tar, .tar.gz ou .zip.</translation>
    </message>
    <message>
      <source>Cannot read %1: it reads from %2, which is no file. Copy what it shows into a GeoTIFF.</source>
      <translation>Impossible de lire %1 : il lit dans %2, qui n'est pas un fichier. Copiez ce qu'il affiche dans un GeoTIFF.</translation>
    </message>
    <message>
      <source>Cannot read %1: it refers to %2, whose format is %3. Copy what it shows into a GeoTIFF.</source>
      <translation>Impossible de lire %1 : il renvoie à %2, dont le format est %3. Copiez ce qu'il affiche dans un GeoTIFF.</translation>
    </message>
    <message>
      <source>Cannot read %1: it was replaced while it was read. Run the tool again.</source>
      <translation>Impossible de lire %1 : il a été remplacé pendant sa lecture. Exécutez de nouveau l'outil.</translation>
    </message>
    <message>
      <source>Cannot read %1: its directory is damaged. Use another image.</source>
      <translation>Impossible de lire %1 : son répertoire est endommagé. Utilisez une autre image.</translation>
    </message>
    <message>
      <source>Cannot read %1: its format is %2; expected GeoTIFF or JPEG 2000. Convert it to GeoTIFF, or remove it.</source>
      <translation>Impossible de lire %1 : son format est %2 ; GeoTIFF ou JPEG 2000 est attendu. Convertissez-le en GeoTIFF, ou retirez-le.</translation>
    </message>
    <message>
      <source>Cannot read %1: its server does not serve parts of files (%2). Use another catalogue.</source>
      <translation>Impossible de lire %1 : son serveur ne fournit pas de parties de fichiers (%2). Utilisez un autre catalogue.</translation>
    </message>
    <message>
      <source>Cannot read %1: its server returned a web page, probably that of a login. Use a collection whose files are open.</source>
      <translation>Impossible de lire %1 : son serveur a renvoyé une page web, probablement celle d'une connexion. Utilisez une collection dont les fichiers sont ouverts.</translation>
    </message>
    <message>
      <source>Cannot read %1: its server sends other bytes than were asked for. Use another catalogue.</source>
      <translation>Impossible de lire %1 : son serveur envoie d'autres octets que ceux demandés. Utilisez un autre catalogue.</translation>
    </message>
    <message>
      <source>Cannot read %1: its values are complex numbers, not reflectance. Choose an optical image.</source>
      <translation>Impossible de lire %1 : ses valeurs sont des nombres complexes, et non des réflectances. Choisissez une image optique.</translation>
    </message>
    <message>
      <source>Cannot read %1: only %2 of %3 bytes. Download the product again.</source>
      <translation>Impossible de lire %1 : seulement %2 octets sur %3. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>Cannot read %1: the catalogue lists it, but it does not exist (%2). Use another image.</source>
      <translation>Impossible de lire %1 : le catalogue le mentionne, mais il n'existe pas (%2). Utilisez une autre image.</translation>
    </message>
    <message>
      <source>Cannot read the archive %1: %2. It is damaged or incomplete: download the product again.</source>
      <translation>Impossible de lire l'archive %1 : %2. Elle est endommagée ou incomplète : téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>Cannot read the archive %1: its content does not fit its ending, and its name has braces. Rename it without braces.</source>
      <translation>Impossible de lire l'archive %1 : son contenu ne correspond pas à son extension, et son nom contient des accolades. Renommez-la sans accolades.</translation>
    </message>
    <message>
      <source>Cannot read the folder %1. Choose another folder.</source>
      <translation>Impossible de lire le dossier %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Cannot recognise %1: it is not a Landsat product (with .._MTL.txt, .xml or .json), a Sentinel-2 product (with MTD_MSIL1C.xml or MTD_MSIL2A.xml) or a raster with named bands. Choose the folder, archive or metadata file of a whole product.</source>
      <translation>%1 n'est pas reconnu : ce n'est ni un produit Landsat (avec .._MTL.txt, .xml ou .json), ni un produit Sentinel-2 (avec MTD_MSIL1C.xml ou MTD_MSIL2A.xml), ni un raster avec des bandes nommées. Choisissez le dossier, l'archive ou le fichier de métadonnées d'un produit complet.</translation>
    </message>
    <message>
      <source>Cannot use %1 of %2: it states no stac_version. Choose another catalogue.</source>
      <translation>Impossible d'utiliser %1 de %2 : il n'indique pas de stac_version. Choisissez un autre catalogue.</translation>
    </message>
    <message>
      <source>Cannot use %1: it has no file of the band%2 %3; its files are %4. Choose a collection of surface reflectance.</source>
      <translation>Impossible d'utiliser %1 : il n'a pas de fichier de bande%2 %3 ; ses fichiers : %4. Choisissez une collection en réflectance de surface.</translation>
    </message>
    <message>
      <source>Cannot use %1: it is a composite of %2 days, not an image of one date. Choose a collection of single images.</source>
      <translation>Impossible d'utiliser %1 : c'est une composition de %2 jours, pas une image d'une date. Choisissez une collection d'images individuelles.</translation>
    </message>
    <message>
      <source>Cannot use %1: it is of Level 1, and no catalogue has such files openly. Choose a collection of surface reflectance (Level 2), or download the product.</source>
      <translation>Impossible d'utiliser %1 : il est de Level 1, et aucun catalogue ne donne librement accès à de tels fichiers. Choisissez une collection en réflectance de surface (Level 2), ou téléchargez le produit.</translation>
    </message>
    <message>
      <source>Cannot use %1: it states no acquisition time. Add the property datetime.</source>
      <translation>Impossible d'utiliser %1 : il n'indique pas d'heure d'acquisition. Ajoutez la propriété datetime.</translation>
    </message>
    <message>
      <source>Cannot use %1: its file is %2, and %3. %4.</source>
      <translation>Impossible d'utiliser %1 : son fichier est %2, et %3. %4.</translation>
    </message>
    <message>
      <source>Cannot use %1: its platform is %2%3, which is not supported. Choose items of Landsat 4 to 9 (TM, ETM+, OLI) or Sentinel-2.</source>
      <translation>Impossible d'utiliser %1 : sa plateforme, %2%3, n'est pas prise en charge. Choisissez des éléments de Landsat 4 à 9 (TM, ETM+, OLI) ou Sentinel-2.</translation>
    </message>
    <message>
      <source>Cannot use %1: neither the item nor its catalogue states the scale of %2. Choose Landsat Collection 2 Level-2.</source>
      <translation>Impossible d'utiliser %1 : ni l'élément ni son catalogue n'indiquent l'échelle de %2. Choisissez Landsat Collection 2 Level-2.</translation>
    </message>
    <message>
      <source>Cannot write %1</source>
      <translation>Impossible d'écrire %1</translation>
    </message>
    <message>
      <source>Cannot write %1: %2 is not an existing folder. Create it, or choose another folder.</source>
      <translation>Impossible d'écrire %1 : %2 n'est pas un dossier existant. Créez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Cannot write %1: %2. Choose another name or folder.</source>
      <translation>Impossible d'écrire %1 : %2. Choisissez un autre nom ou dossier.</translation>
    </message>
    <message>
      <source>Cannot write %1: %2. Close programs that use it, or choose another name.</source>
      <translation>Impossible d'écrire %1 : %2. Fermez les programmes qui l'utilisent, ou choisissez un autre nom.</translation>
    </message>
    <message>
      <source>Cannot write %1: %2. If the disk is full, free some space, or choose another folder.</source>
      <translation>Impossible d'écrire %1 : %2. Si le disque est plein, libérez de l'espace, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Cannot write %1: it is a folder. Choose another file name.</source>
      <translation>Impossible d'écrire %1 : c'est un dossier. Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
      <source>Cannot write %1: it is an image in %2, which is an input of this run, and would be lost. Choose another name.</source>
      <translation>Impossible d'écrire %1 : c'est une image dans %2, qui est une entrée de cette exécution, et elle serait perdue. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>Cannot write %1: it is an input of this run, which would be lost. Choose another name.</source>
      <translation>Impossible d'écrire %1 : c'est une entrée de cette exécution, qui serait perdue. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>Cannot write %1: the existing file is read-only. Choose another name.</source>
      <translation>Impossible d'écrire %1 : le fichier existant est en lecture seule. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>Cannot write %1: two outputs have this name. Choose another name for one of them.</source>
      <translation>Impossible d'écrire %1 : deux sorties portent ce nom. Choisissez un autre nom pour l'une d'elles.</translation>
    </message>
    <message>
      <source>Cannot write to %1: %2. Choose another folder.</source>
      <translation>Impossible d'écrire dans %1 : %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Cannot write to %1: %2. Choose another name or folder.</source>
      <translation>Impossible d'écrire dans %1 : %2. Choisissez un autre nom ou dossier.</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>Catalogue</translation>
    </message>
    <message>
      <source>Catalogue in which images are searched: Earth Search (earthsearch) for Sentinel-2, the Planetary Computer of Microsoft (planetarycomputer) for Landsat and Sentinel-2, or the one at URL (url). The first two need no account.</source>
      <translation>Catalogue dans lequel les images sont cherchées : Earth Search (earthsearch) pour Sentinel-2, le Planetary Computer de Microsoft (planetarycomputer) pour Landsat et Sentinel-2, ou celui de URL (url). Les deux premiers ne demandent pas de compte.</translation>
    </message>
    <message>
      <source>Check Earth Engine</source>
      <translation>Vérifier Earth Engine</translation>
    </message>
    <message>
      <source>Check the network and the proxy in the options of QGIS, wait a while</source>
      <translation>Vérifiez le réseau et le proxy dans les options de QGIS, attendez un peu</translation>
    </message>
    <message>
      <source>Check the network, wait a while</source>
      <translation>Vérifiez le réseau, attendez un peu</translation>
    </message>
    <message>
      <source>Checks the package, the credentials and the project that Earth Engine needs, and whether Earth Engine responds. The report states how to obtain what is missing. The tool can also sign in, with the browser.</source>
      <translation>Vérifie le paquet, les identifiants et le projet dont Earth Engine a besoin, et si Earth Engine répond. Le rapport indique comment obtenir ce qui manque. L'outil peut aussi ouvrir une session, avec le navigateur.</translation>
    </message>
    <message>
      <source>Choose CLOUD_TEST auto or none.</source>
      <translation>Choisissez CLOUD_TEST auto ou none.</translation>
    </message>
    <message>
      <source>Choose a raster file.</source>
      <translation>Choisissez un fichier raster.</translation>
    </message>
    <message>
      <source>Choose images of Landsat or Sentinel-2.</source>
      <translation>Choisissez des images Landsat ou Sentinel-2.</translation>
    </message>
    <message>
      <source>Choose the product from which it was made, as USGS or ESA delivers it.</source>
      <translation>Choisissez le produit dont il est issu, tel que l'USGS ou l'ESA le livre.</translation>
    </message>
    <message>
      <source>Choose the whole .SAFE folder or zip with MTD_MSIL1C.xml or MTD_MSIL2A.xml.</source>
      <translation>Choisissez le dossier .SAFE entier ou le zip avec MTD_MSIL1C.xml ou MTD_MSIL2A.xml.</translation>
    </message>
    <message>
      <source>Clear composites</source>
      <translation>Composites sans nuages</translation>
    </message>
    <message>
      <source>Cloud Score+</source>
      <translation>Cloud Score+</translation>
    </message>
    <message>
      <source>Cloud cover [% of valid pixels]</source>
      <translation>Nuages [% des pixels valides]</translation>
    </message>
    <message>
      <source>Cloud cover of lags [%]</source>
      <translation>Nuages des antérieures [%]</translation>
    </message>
    <message>
      <source>Cloud cover source</source>
      <translation>Source de couverture</translation>
    </message>
    <message>
      <source>Cloud decision</source>
      <translation>Décision nuageuse</translation>
    </message>
    <message>
      <source>Cloud features</source>
      <translation>Indices de nuages</translation>
    </message>
    <message>
      <source>Cloud mask</source>
      <translation>Masque de nuages</translation>
    </message>
    <message>
      <source>Cloud mask %1 %2</source>
      <translation>Masque de nuages %1 %2</translation>
    </message>
    <message>
      <source>Cloud mask from a quality band</source>
      <translation>Masque de nuages d'une bande de qualité</translation>
    </message>
    <message>
      <source>Cloud masks</source>
      <translation>Masques de nuages</translation>
    </message>
    <message>
      <source>Cloud masks %1</source>
      <translation>Masques de nuages %1</translation>
    </message>
    <message>
      <source>Cloud probability</source>
      <translation>Probabilité de nuage</translation>
    </message>
    <message>
      <source>Cloud probability threshold</source>
      <translation>Seuil de probabilité de nuage</translation>
    </message>
    <message>
      <source>Cloud project</source>
      <translation>Projet Cloud</translation>
    </message>
    <message>
      <source>Cloud shadow [% of valid pixels]</source>
      <translation>Ombre de nuages [% des pixels valides]</translation>
    </message>
    <message>
      <source>Cloud statistics of polygons</source>
      <translation>Statistiques de nuages de polygones</translation>
    </message>
    <message>
      <source>Cloud, shadow, snow, clear and valid of each polygon and date in percent.</source>
      <translation>Nuages, ombre, neige, dégagé et valide de chaque polygone et date en pourcentage.</translation>
    </message>
    <message>
      <source>Cloudy image</source>
      <translation>Image nuageuse</translation>
    </message>
    <message>
      <source>Cluster map</source>
      <translation>Carte des clusters</translation>
    </message>
    <message>
      <source>Clustering features</source>
      <translation>Variables de clustering</translation>
    </message>
    <message>
      <source>Clusters that are brighter than the forecast by more than this can be cloud. Used by DECISION threshold only.</source>
      <translation>Les clusters plus lumineux que la prévision de plus que cette valeur peuvent être des nuages. Utilisé seulement par DECISION threshold.</translation>
    </message>
    <message>
      <source>Clusters that are brighter than this can be cloud; 0 or less turns this test off. Used by DECISION threshold only.</source>
      <translation>Les clusters plus lumineux que cette valeur peuvent être des nuages ; 0 ou moins désactive ce test. Utilisé seulement par DECISION threshold.</translation>
    </message>
    <message>
      <source>Coefficient of the kernel exp(-gamma d^2) over standardised inputs: the larger, the narrower the kernel. Used by METHOD kernel only (0.01 if empty).</source>
      <translation>Coefficient du noyau exp(-gamma d^2) sur des entrées standardisées : plus il est grand, plus le noyau est étroit. Utilisé seulement par METHOD kernel (0.01 si vide).</translation>
    </message>
    <message>
      <source>Cohen's kappa</source>
      <translation>Kappa de Cohen</translation>
    </message>
    <message>
      <source>Collection</source>
      <translation>Collection</translation>
    </message>
    <message>
      <source>Collection of the catalogue, for example sentinel-2-l2a, sentinel-2-c1-l2a, landsat-c2-l2 or hls2-s30; several are separated by commas. Ignored for static catalogues.</source>
      <translation>Collection du catalogue, par exemple sentinel-2-l2a, sentinel-2-c1-l2a, landsat-c2-l2 ou hls2-s30 ; plusieurs sont séparées par des virgules. Ignorée pour les catalogues statiques.</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>Collections</translation>
    </message>
    <message>
      <source>Colours and date of %1 are not kept: %2</source>
      <translation>Les couleurs et la date de %1 ne sont pas conservées : %2</translation>
    </message>
    <message>
      <source>Combines the clear pixels of the images of each month, quarter, season or year to one image without clouds. Images and masks are matched by date, platform and tile; bands next to those of the images state how many clear observations there were.</source>
      <translation>Combine les pixels dégagés des images de chaque mois, trimestre, saison ou année en une image sans nuages. Images et masques sont associés par date, plateforme et tuile ; des bandes à côté de celles des images indiquent combien d'observations dégagées il y a eu.</translation>
    </message>
    <message>
      <source>Commission</source>
      <translation>Commission</translation>
    </message>
    <message>
      <source>Compare with Fmask</source>
      <translation>Comparer avec Fmask</translation>
    </message>
    <message>
      <source>Compares a cloud mask with Fmask, another quality band (QA_PIXEL, BQA, QA60, SCL) or any other mask, pixel by pixel. The report shows pictures, the confusion matrix and accuracy measures; cloud is the positive class.</source>
      <translation>Compare pixel par pixel un masque de nuages avec Fmask, une autre bande de qualité (QA_PIXEL, BQA, QA60, SCL) ou tout autre masque. Le rapport montre des images, la matrice de confusion et des mesures d'exactitude ; nuage est la classe positive.</translation>
    </message>
    <message>
      <source>Comparison of cloud masks</source>
      <translation>Comparaison de masques de nuages</translation>
    </message>
    <message>
      <source>Composite %1</source>
      <translation>Composite %1</translation>
    </message>
    <message>
      <source>Composite method</source>
      <translation>Méthode de composition</translation>
    </message>
    <message>
      <source>Composites %1</source>
      <translation>Composites %1</translation>
    </message>
    <message>
      <source>Compute on</source>
      <translation>Calculer sur</translation>
    </message>
    <message>
      <source>Computes seven features in which clouds stand out from the ground: invNDVI, NDSI, Whiteness, Brightness_prob, HOT, swirnir and Vari_prob. The image needs blue, green, red, near infrared and the first shortwave infrared band. clusterclouds clusters their differences with SPACE features.</source>
      <translation>Calcule sept indices par lesquels les nuages se distinguent du sol : invNDVI, NDSI, Whiteness, Brightness_prob, HOT, swirnir et Vari_prob. L'image doit avoir les bandes bleue, verte, rouge, proche infrarouge et la première bande infrarouge à ondes courtes. clusterclouds regroupe leurs différences avec SPACE features.</translation>
    </message>
    <message>
      <source>Computing time (dry run) [EECU-h]</source>
      <translation>Temps de calcul (estimé) [EECU-h]</translation>
    </message>
    <message>
      <source>Computing time on Earth Engine: about %1 EECU-hours, in proportion to %2.</source>
      <translation>Temps de calcul sur Earth Engine : environ %1 EECU-heures, en proportion de %2.</translation>
    </message>
    <message>
      <source>Computing time on Earth Engine: not known, because it has not been measured yet. The console of the project shows what a run has used.</source>
      <translation>Temps de calcul sur Earth Engine : inconnu, car il n'a pas encore été mesuré. La console du projet montre ce qu'une exécution a utilisé.</translation>
    </message>
    <message>
      <source>Concurrent exports</source>
      <translation>Exports simultanés</translation>
    </message>
    <message>
      <source>Confidence %1.</source>
      <translation>Confiance %1.</translation>
    </message>
    <message>
      <source>Confidence %1. Check the mask before you use it.</source>
      <translation>Confiance %1. Vérifiez le masque avant de l'utiliser.</translation>
    </message>
    <message>
      <source>Confidence of the mask (0..1)</source>
      <translation>Confiance du masque (0..1)</translation>
    </message>
    <message>
      <source>Contact sheet</source>
      <translation>Planche-contact</translation>
    </message>
    <message>
      <source>Counts how much of each polygon (field, parcel, tile) is cloud, shadow, snow and clear on every date of a series of masks. A second table states the first and the last clear date of each polygon.</source>
      <translation>Compte quelle part de chaque polygone (champ, parcelle, tuile) est nuage, ombre, neige et dégagée à chaque date d'une série de masques. Une seconde table indique la première et la dernière date dégagée de chaque polygone.</translation>
    </message>
    <message>
      <source>Counts the bytes to download, and writes nothing.</source>
      <translation>Compte les octets à télécharger, et n'écrit rien.</translation>
    </message>
    <message>
      <source>Create a simulated sample</source>
      <translation>Créer un échantillon simulé</translation>
    </message>
    <message>
      <source>Credentials</source>
      <translation>Identifiants</translation>
    </message>
    <message>
      <source>Credentials of an earlier sign-in are stored on this computer.</source>
      <translation>Les identifiants d'une connexion antérieure sont enregistrés sur cet ordinateur.</translation>
    </message>
    <message>
      <source>DATE_ACQUIRED with SCENE_CENTER_TIME</source>
      <translation>DATE_ACQUIRED avec SCENE_CENTER_TIME</translation>
    </message>
    <message>
      <source>DECISION adaptive</source>
      <translation>DECISION adaptive</translation>
    </message>
    <message>
      <source>DECISION adaptive: too little clear ground to learn from; the forecast is used uncorrected.</source>
      <translation>DECISION adaptive : trop peu de sol dégagé pour apprendre ; la prévision est utilisée sans correction.</translation>
    </message>
    <message>
      <source>DECISION none gives a mask without any cloud. Choose adaptive, threshold or brightness.</source>
      <translation>DECISION none donne un masque sans aucun nuage. Choisissez adaptive, threshold ou brightness.</translation>
    </message>
    <message>
      <source>DECISION none makes no mask. Choose adaptive, threshold or brightness.</source>
      <translation>DECISION none ne produit aucun masque. Choisissez adaptive, threshold ou brightness.</translation>
    </message>
    <message>
      <source>DELIVER %1 is not available with WHERE local. Choose DELIVER download, or WHERE auto or server.</source>
      <translation>DELIVER %1 n'est pas disponible avec WHERE local. Choisissez DELIVER download, ou WHERE auto ou server.</translation>
    </message>
    <message>
      <source>DESTINATION is empty, and the asset folder of the project is unknown (%1). Set DESTINATION to the id of a new asset, such as projects/my-project/assets/cloudmask.</source>
      <translation>DESTINATION est vide, et le dossier d'assets du projet est inconnu (%1). Mettez dans DESTINATION l'id d'un nouvel asset, tel que projects/my-project/assets/cloudmask.</translation>
    </message>
    <message>
      <source>DESTINATION is empty. Set it to bucket/prefix for DELIVER storage.</source>
      <translation>DESTINATION est vide. Donnez-lui la valeur bucket/prefix pour DELIVER storage.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Date up to which the image to mask is searched, for example 2019-09-30. Leave empty for the newest image.</source>
      <translation>Date jusqu'à laquelle l'image à masquer est cherchée, par exemple 2019-09-30. Laissez vide pour l'image la plus récente.</translation>
    </message>
    <message>
      <source>Dates of the lags</source>
      <translation>Dates des antérieures</translation>
    </message>
    <message>
      <source>Decision sample size</source>
      <translation>Échantillon de décision</translation>
    </message>
    <message>
      <source>Delivery</source>
      <translation>Livraison</translation>
    </message>
    <message>
      <source>Destination</source>
      <translation>Destination</translation>
    </message>
    <message>
      <source>Detects clouds and their shadows from the difference between an image and its cloud-free forecast, compared with the scatter of clear ground in the same scene. Alternatively, as published in 2018, it clusters the differences with k-means and masks the clusters that are brighter than the forecast and bright in themselves. The thresholds are made for top-of-atmosphere reflectance.</source>
      <translation>Détecte les nuages et leurs ombres à partir de la différence entre une image et sa prévision sans nuages, comparée à la dispersion du sol dégagé dans la même scène. Autrement, comme publié en 2018, il regroupe les différences par k-means et masque les clusters plus lumineux que la prévision et lumineux en eux-mêmes. Les seuils sont faits pour la réflectance au sommet de l'atmosphère.</translation>
    </message>
    <message>
      <source>Difference between image and forecast in the visible bands, in reflectance. With clusters it is the mean over the cluster.</source>
      <translation>Différence entre image et prévision dans les bandes visibles, en réflectance. Avec des clusters, c'est la moyenne du cluster.</translation>
    </message>
    <message>
      <source>Difference threshold</source>
      <translation>Seuil de différence</translation>
    </message>
    <message>
      <source>Digital Earth Australia</source>
      <translation>Digital Earth Australia</translation>
    </message>
    <message>
      <source>Display maximum [reflectance]</source>
      <translation>Maximum affiché [réflectance]</translation>
    </message>
    <message>
      <source>Displayed bands</source>
      <translation>Bandes affichées</translation>
    </message>
    <message>
      <source>Distance around the filled pixels over which image and forecast are blended, so that no seam is visible; 0 gives a hard edge.</source>
      <translation>Distance autour des pixels comblés sur laquelle image et prévision sont fondues, pour qu'aucune couture ne soit visible ; 0 donne un bord net.</translation>
    </message>
    <message>
      <source>Distance by which cloud and shadow are enlarged in the mask, over clear ground and snow; the cloud probability stays as it is. Used by every DECISION but none.</source>
      <translation>Distance dont nuages et ombres sont élargis dans le masque, sur le sol dégagé et la neige ; la probabilité de nuage reste telle quelle. Utilisé par toutes les valeurs de DECISION sauf none.</translation>
    </message>
    <message>
      <source>Distance by which cloud and shadow are enlarged. Raise it if cloud edges are left in the image.</source>
      <translation>Distance dont nuages et ombres sont élargis. Augmentez-la si des bords de nuages restent dans l'image.</translation>
    </message>
    <message>
      <source>Distance by which the removed areas are enlarged, in pixels of the image.</source>
      <translation>Distance dont les zones supprimées sont élargies, en pixels de l'image.</translation>
    </message>
    <message>
      <source>Download images of a catalogue</source>
      <translation>Télécharger les images d'un catalogue</translation>
    </message>
    <message>
      <source>Download size (dry run) [bytes]</source>
      <translation>Volume à télécharger (estimé) [octets]</translation>
    </message>
    <message>
      <source>Download size [bytes]</source>
      <translation>Volume à télécharger [octets]</translation>
    </message>
    <message>
      <source>Download the same granule in version 2.0, as GeoTIFF.</source>
      <translation>Téléchargez le même granule en version 2.0, en GeoTIFF.</translation>
    </message>
    <message>
      <source>Downloaded bands</source>
      <translation>Bandes téléchargées</translation>
    </message>
    <message>
      <source>Downloads the region of each image that was found in a catalogue, as a folder of GeoTIFFs that serves as archive. If the run is stopped, the next one with the same folder continues.</source>
      <translation>Télécharge la région de chaque image trouvée dans un catalogue, comme dossier de GeoTIFF qui sert d'archive. Si l'exécution est arrêtée, la suivante avec le même dossier la continue.</translation>
    </message>
    <message>
      <source>Drawing text needs the fonts of a QGIS application. Run the tool from QGIS or with qgis_process.</source>
      <translation>Le dessin de texte nécessite les polices d'une application QGIS. Exécutez l'outil depuis QGIS ou avec qgis_process.</translation>
    </message>
    <message>
      <source>Draws the images of a folder one after the other as an animated GIF, each with its date, or as a sequence of PNG files. Filled images and composites give the smoothest animation.</source>
      <translation>Dessine les images d'un dossier l'une après l'autre en GIF animé, chacune avec sa date, ou en séquence de fichiers PNG. Les images comblées et les composites donnent l'animation la plus fluide.</translation>
    </message>
    <message>
      <source>Draws the lags of a stack and the image side by side in one picture, each with its date and the oldest lag on the left. Or draws all images of a folder, with the outlines of their masks and their cloud cover. Use it to check lags and masks at a glance.</source>
      <translation>Dessine les images antérieures d'une pile et l'image côte à côte, chacune avec sa date et la plus ancienne à gauche. Ou dessine toutes les images d'un dossier, avec les contours de leurs masques et leur couverture nuageuse. Utilisez-le pour vérifier d'un coup d'œil images antérieures et masques.</translation>
    </message>
    <message>
      <source>Dry run (estimate only)</source>
      <translation>Estimer sans exécuter</translation>
    </message>
    <message>
      <source>ESPA, Collection 1</source>
      <translation>ESPA, Collection 1</translation>
    </message>
    <message>
      <source>EXTENT must be xmin,xmax,ymin,ymax [EPSG:code]; it is %1. Draw or type it again.</source>
      <translation>EXTENT doit être xmin,xmax,ymin,ymax [EPSG:code] ; sa valeur est %1. Dessinez-la ou saisissez-la de nouveau.</translation>
    </message>
    <message>
      <source>Each image with its lags, the shares of cloud, shadow, snow and valid pixels in percent, the confidence of the mask from 0 to 1, and why there is no mask. If QGIS loads the table, it loads the masks as well.</source>
      <translation>Chaque image avec ses images antérieures, les parts de nuages, d'ombre, de neige et de pixels valides en pourcentage, la confiance du masque de 0 à 1, et pourquoi il n'y a pas de masque. Si QGIS charge la table, il charge aussi les masques.</translation>
    </message>
    <message>
      <source>Each period with its days, its number of images, and the shares of clear and filled pixels in percent. If QGIS loads the table, it loads the composites as well.</source>
      <translation>Chaque période avec ses jours, son nombre d'images et les parts de pixels dégagés et comblés en pourcentage. Si QGIS charge la table, il charge aussi les composites.</translation>
    </message>
    <message>
      <source>Each polygon with its number of clear dates and the first and last of them.</source>
      <translation>Chaque polygone avec son nombre de dates dégagées et la première et la dernière d'entre elles.</translation>
    </message>
    <message>
      <source>Earlier images as layers or files, instead of or in addition to a folder. Required unless there is an archive folder (ARCHIVE).</source>
      <translation>Images antérieures comme couches ou fichiers, au lieu d'un dossier ou en plus de celui-ci. Obligatoire sauf s'il y a un dossier d'archive (ARCHIVE).</translation>
    </message>
    <message>
      <source>Earth Engine</source>
      <translation>Earth Engine</translation>
    </message>
    <message>
      <source>Earth Engine accepts %1.</source>
      <translation>Earth Engine accepte %1.</translation>
    </message>
    <message>
      <source>Earth Engine already has an asset of that name: %1. Remove it, or set DESTINATION to the id of a new asset.</source>
      <translation>Earth Engine a déjà un asset de ce nom : %1. Supprimez-le, ou mettez dans DESTINATION l'identifiant d'un nouvel asset.</translation>
    </message>
    <message>
      <source>Earth Engine answered a test request within %1 seconds.</source>
      <translation>Earth Engine a répondu à une requête de test en moins de %1 secondes.</translation>
    </message>
    <message>
      <source>Earth Engine cannot find or show an asset: %1. Check the id, and whether your account may read it.</source>
      <translation>Earth Engine ne peut pas trouver ou afficher un asset : %1. Vérifiez l'id, et si votre compte peut le lire.</translation>
    </message>
    <message>
      <source>Earth Engine could not answer: %1. %2, and run the tool again.</source>
      <translation>Earth Engine n'a pas pu répondre : %1. %2, et exécutez de nouveau l'outil.</translation>
    </message>
    <message>
      <source>Earth Engine did not answer (%1). Waiting %2 s before try %3 of %4.</source>
      <translation>Earth Engine n'a pas répondu (%1). Attente de %2 s avant l'essai %3 sur %4.</translation>
    </message>
    <message>
      <source>Earth Engine does not know task %1 any more. If its result is not in DESTINATION, run the tool again.</source>
      <translation>Earth Engine ne connaît plus la tâche %1. Si son résultat n'est pas dans DESTINATION, exécutez de nouveau l'outil.</translation>
    </message>
    <message>
      <source>Earth Engine has no image of the region between FROM and TO. Choose other dates, another SENSOR, or another region.</source>
      <translation>Earth Engine n'a aucune image de la région entre FROM et TO. Choisissez d'autres dates, un autre SENSOR ou une autre région.</translation>
    </message>
    <message>
      <source>Earth Engine is computing: %1 of %2 requests answered, the next one takes %3 s so far.</source>
      <translation>Earth Engine calcule : %1 requêtes traitées sur %2, la suivante dure depuis %3 s.</translation>
    </message>
    <message>
      <source>Earth Engine is ready.</source>
      <translation>Earth Engine est prêt.</translation>
    </message>
    <message>
      <source>Earth Engine rejected the request: %1. Check the options of the tool.</source>
      <translation>Earth Engine a refusé la requête : %1. Vérifiez les options de l'outil.</translation>
    </message>
    <message>
      <source>Earth Engine reports no restriction of the project.</source>
      <translation>Earth Engine ne signale aucune restriction du projet.</translation>
    </message>
    <message>
      <source>Earth Engine task id</source>
      <translation>Id de tâche Earth Engine</translation>
    </message>
    <message>
      <source>Earth Engine: Cloud project</source>
      <translation>Earth Engine : projet Cloud</translation>
    </message>
    <message>
      <source>Earth Engine: service account key file</source>
      <translation>Earth Engine : fichier de clé de compte de service</translation>
    </message>
    <message>
      <source>Earth Engine: service address (if not Google's)</source>
      <translation>Earth Engine : adresse du service (si ce n'est pas celle de Google)</translation>
    </message>
    <message>
      <source>Even a tile of %1 x %2 px needs more memory or time than Earth Engine allows for one request (%3). Choose DELIVER asset or drive, METHOD linear, or fewer SAMPLES or BANDS.</source>
      <translation>Même une tuile de %1 x %2 px demande plus de mémoire ou de temps qu'Earth Engine n'en permet pour une requête (%3). Choisissez DELIVER asset ou drive, METHOD linear, ou moins de SAMPLES ou de BANDS.</translation>
    </message>
    <message>
      <source>Export it again with all bands in one GeoTIFF (filePerBand False).</source>
      <translation>Exportez-la de nouveau avec toutes les bandes dans un GeoTIFF (filePerBand False).</translation>
    </message>
    <message>
      <source>Export it from SNAP as GeoTIFF with the names of the bands, or choose the original product.</source>
      <translation>Exportez-le depuis SNAP en GeoTIFF avec les noms des bandes, ou choisissez le produit original.</translation>
    </message>
    <message>
      <source>FIELD: the layer %1 has no field %2. Choose one of its fields.</source>
      <translation>FIELD : la couche %1 n'a pas de champ %2. Choisissez l'un de ses champs.</translation>
    </message>
    <message>
      <source>FILL: there are no forecasts next to the masks. Run maskarchive with FORECASTS or FILLED on, or turn FILL off.</source>
      <translation>FILL : il n'y a pas de prévisions à côté des masques. Exécutez maskarchive avec FORECASTS ou FILLED activé, ou désactivez FILL.</translation>
    </message>
    <message>
      <source>FN / (FN + TP): share of the cloudy pixels missed</source>
      <translation>FN / (FN + TP) : part des pixels nuageux manqués</translation>
    </message>
    <message>
      <source>FOLDER is empty. Choose a folder for the masked images.</source>
      <translation>FOLDER est vide. Choisissez un dossier pour les images masquées.</translation>
    </message>
    <message>
      <source>FOLDER is empty. Choose a folder, or set DRY_RUN.</source>
      <translation>FOLDER est vide. Choisissez un dossier, ou activez DRY_RUN.</translation>
    </message>
    <message>
      <source>FORECAST: %1 has no band of the image (%2); its bands are %3. Forecast the background of this image with forecastbackground.</source>
      <translation>FORECAST : %1 n'a aucune bande de l'image (%2) ; ses bandes sont %3. Prévoyez l'arrière-plan de cette image avec forecastbackground.</translation>
    </message>
    <message>
      <source>FP / (FP + TN): share of the clear pixels called cloud</source>
      <translation>FP / (FP + TN) : part des pixels dégagés pris pour des nuages</translation>
    </message>
    <message>
      <source>FROM %1 is after TO %2. Exchange them.</source>
      <translation>FROM %1 est postérieur à TO %2. Échangez-les.</translation>
    </message>
    <message>
      <source>Field that identifies the polygons in the tables. Without a field of that name the feature id is used.</source>
      <translation>Champ qui identifie les polygones dans les tables. Sans champ de ce nom, l'id de l'entité est utilisé.</translation>
    </message>
    <message>
      <source>File format of the scenes: product folders of Landsat 8 in the layout of USGS (landsat), or one GeoTIFF each (geotiff).</source>
      <translation>Format de fichier des scènes : dossiers de produits Landsat 8 selon la structure de l'USGS (landsat), ou un GeoTIFF chacune (geotiff).</translation>
    </message>
    <message>
      <source>Fill clouds</source>
      <translation>Combler les nuages</translation>
    </message>
    <message>
      <source>Fill gaps by forecasts</source>
      <translation>Combler par prévisions</translation>
    </message>
    <message>
      <source>Filled image</source>
      <translation>Image comblée</translation>
    </message>
    <message>
      <source>Fills pixels without a clear observation from the forecasts that maskarchive has written, and marks them in the band filled. Otherwise they are nodata.</source>
      <translation>Comble les pixels sans observation dégagée avec les prévisions que maskarchive a écrites, et les marque dans la bande filled. Sinon, ils sont nodata.</translation>
    </message>
    <message>
      <source>Find images</source>
      <translation>Trouver images</translation>
    </message>
    <message>
      <source>Find images in a catalogue</source>
      <translation>Trouver des images d'un catalogue</translation>
    </message>
    <message>
      <source>Find images with findimages.</source>
      <translation>Trouvez des images avec findimages.</translation>
    </message>
    <message>
      <source>First acquisition date that is used, for example 2019-05-01. Leave empty to begin with the first image.</source>
      <translation>Première date d'acquisition utilisée, par exemple 2019-05-01. Laissez vide pour commencer à la première image.</translation>
    </message>
    <message>
      <source>First acquisition date, for example 2019-05-01. Leave empty to begin WINDOW days before IMAGE, or with the first image.</source>
      <translation>Première date d'acquisition, par exemple 2019-05-01. Laissez vide pour commencer WINDOW jours avant IMAGE, ou à la première image.</translation>
    </message>
    <message>
      <source>First date</source>
      <translation>Première date</translation>
    </message>
    <message>
      <source>Fmask and CFMask</source>
      <translation>Fmask et CFMask</translation>
    </message>
    <message>
      <source>Fmask of HLS</source>
      <translation>Fmask de HLS</translation>
    </message>
    <message>
      <source>Folder in which a composite for each period is written.</source>
      <translation>Dossier dans lequel un composite est écrit pour chaque période.</translation>
    </message>
    <message>
      <source>Folder in which an image for each image with a mask is written. Required for folders.</source>
      <translation>Dossier dans lequel une image est écrite pour chaque image qui a un masque. Obligatoire pour des dossiers.</translation>
    </message>
    <message>
      <source>Folder in which the archive is written.</source>
      <translation>Dossier dans lequel l'archive est écrite.</translation>
    </message>
    <message>
      <source>Folder in which the images are written. Choose the folder of an earlier run to continue it.</source>
      <translation>Dossier dans lequel les images sont écrites. Choisissez le dossier d'une exécution antérieure pour la continuer.</translation>
    </message>
    <message>
      <source>Folder in which the masks are written. Choose the folder of an earlier run to continue it.</source>
      <translation>Dossier dans lequel les masques sont écrits. Choisissez le dossier d'une exécution antérieure pour la continuer.</translation>
    </message>
    <message>
      <source>Folder of composites</source>
      <translation>Dossier de composites</translation>
    </message>
    <message>
      <source>Folder of images</source>
      <translation>Dossier d'images</translation>
    </message>
    <message>
      <source>Folder of masks</source>
      <translation>Dossier de masques</translation>
    </message>
    <message>
      <source>Folder of the product, instead of a file.</source>
      <translation>Dossier du produit, au lieu d'un fichier.</translation>
    </message>
    <message>
      <source>Folder with earlier images: every raster and product in it and its subfolders, or a STAC item collection (.geojson, .json), such as that of findimages. Required unless there are candidate images (CANDIDATES).</source>
      <translation>Dossier d'images antérieures : tous les rasters et produits de ce dossier et de ses sous-dossiers, ou une collection d'éléments STAC (.geojson, .json), comme celle de findimages. Obligatoire sauf s'il y a des images candidates (CANDIDATES).</translation>
    </message>
    <message>
      <source>Folder with earlier images: every raster and product in it and its subfolders.</source>
      <translation>Dossier d'images antérieures : tous les rasters et produits de ce dossier et de ses sous-dossiers.</translation>
    </message>
    <message>
      <source>Folder with images, instead of a single image.</source>
      <translation>Dossier d'images, au lieu d'une seule image.</translation>
    </message>
    <message>
      <source>Folder with images, instead of a stack.</source>
      <translation>Dossier d'images, au lieu d'une pile.</translation>
    </message>
    <message>
      <source>Folder with masks, such as that of maskarchive, or with images that have a quality band. Rasters separated by semicolons work too.</source>
      <translation>Dossier de masques, comme celui de maskarchive, ou d'images qui ont une bande de qualité. Des rasters séparés par des points-virgules conviennent aussi.</translation>
    </message>
    <message>
      <source>Folder with the images to mask: every raster and product in it and its subfolders, or a STAC item collection (.geojson, .json). Required unless there are candidate images (CANDIDATES).</source>
      <translation>Dossier des images à masquer : tous les rasters et produits de ce dossier et de ses sous-dossiers, ou une collection d'éléments STAC (.geojson, .json). Obligatoire sauf s'il y a des images candidates (CANDIDATES).</translation>
    </message>
    <message>
      <source>Folder with the images: every raster and product in it and its subfolders.</source>
      <translation>Dossier des images : tous les rasters et produits de ce dossier et de ses sous-dossiers.</translation>
    </message>
    <message>
      <source>Folder with the images: every raster and product in it and its subfolders. Rasters separated by semicolons work too.</source>
      <translation>Dossier des images : tous les rasters et produits de ce dossier et de ses sous-dossiers. Des rasters séparés par des points-virgules conviennent aussi.</translation>
    </message>
    <message>
      <source>Folder with the masks of the images, such as that of maskarchive.</source>
      <translation>Dossier des masques des images, comme celui de maskarchive.</translation>
    </message>
    <message>
      <source>Folder with the masks of the images, such as that of maskarchive. Choose the folder of the images to use their quality bands.</source>
      <translation>Dossier des masques des images, comme celui de maskarchive. Choisissez le dossier des images pour utiliser leurs bandes de qualité.</translation>
    </message>
    <message>
      <source>Following task %1, which an earlier run started.</source>
      <translation>Suivi de la tâche %1, qu'une exécution antérieure a lancée.</translation>
    </message>
    <message>
      <source>Forecast</source>
      <translation>Prévision</translation>
    </message>
    <message>
      <source>Forecast method</source>
      <translation>Méthode de prévision</translation>
    </message>
    <message>
      <source>Forecasts from the lags of a stack what the ground in the image looks like without clouds. The regressions learn from two sets of pixels: how the lags follow each other, and how the clear pixels of the image follow the lags.</source>
      <translation>Prévoit, à partir des images antérieures d'une pile, à quoi ressemble le sol de l'image sans nuages. Les régressions apprennent de deux ensembles de pixels : comment les images antérieures se suivent, et comment les pixels dégagés de l'image suivent les images antérieures.</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Found %1 products in %2, expected one: %3. Choose one of them, or its metadata file.</source>
      <translation>%1 produits trouvés dans %2, un seul attendu : %3. Choisissez l'un d'eux, ou son fichier de métadonnées.</translation>
    </message>
    <message>
      <source>Four-step chain</source>
      <translation>Chaîne à 4 étapes</translation>
    </message>
    <message>
      <source>GDAL reports: %1. Check the inputs and the disk.</source>
      <translation>GDAL signale : %1. Vérifiez les entrées et le disque.</translation>
    </message>
    <message>
      <source>GIF files (*.gif)</source>
      <translation>Fichiers GIF (*.gif)</translation>
    </message>
    <message>
      <source>GROW %1 px and OPENING %2 px need the forecast %3 px around the region, but it ends after %4 px. Lower GROW to %5 px, or lower OPENING.</source>
      <translation>GROW %1 px et OPENING %2 px nécessitent la prévision %3 px autour de la région, mais elle s'arrête après %4 px. Réduisez GROW à %5 px, ou réduisez OPENING.</translation>
    </message>
    <message>
      <source>Google Drive: </source>
      <translation>Google Drive : </translation>
    </message>
    <message>
      <source>HLS of version 1</source>
      <translation>HLS de version 1</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
      <source>HTML page that compares the mask with the reference: pictures, confusion matrix and accuracy measures.</source>
      <translation>Page HTML qui compare le masque à la référence : images, matrice de confusion et mesures d'exactitude.</translation>
    </message>
    <message>
      <source>HTML page to print or to show: the lags, the image, its forecast and its mask in pictures, their figures, and a comparison with the quality band, if the image has one.</source>
      <translation>Page HTML à imprimer ou à montrer : les images antérieures, l'image, sa prévision et son masque en images, leurs chiffres, et une comparaison avec la bande de qualité, si l'image en a une.</translation>
    </message>
    <message>
      <source>HTML page with the result of each check.</source>
      <translation>Page HTML avec le résultat de chaque vérification.</translation>
    </message>
    <message>
      <source>Handling of missing lags</source>
      <translation>Si des antérieures manquent</translation>
    </message>
    <message>
      <source>High-confidence cloud only</source>
      <translation>Nuages de haute confiance</translation>
    </message>
    <message>
      <source>Highest cloud cover of the whole scene, as the catalogue states it. Keep it high: the region of interest may be clear in a cloudy scene, and the cloud cover of the region is measured later.</source>
      <translation>Couverture nuageuse maximale de toute la scène, telle que l'indique le catalogue. Gardez-la élevée : la région d'intérêt peut être dégagée dans une scène nuageuse, et la couverture nuageuse de la région est mesurée ensuite.</translation>
    </message>
    <message>
      <source>Highest cloud cover over the region of interest at which an image is accepted as a lag. Raise it if too few lags are found.</source>
      <translation>Couverture nuageuse maximale sur la région d'intérêt à laquelle une image est acceptée comme image antérieure. Augmentez-la si trop peu d'images antérieures sont trouvées.</translation>
    </message>
    <message>
      <source>How cloud cover is measured: from the quality band (quality), from a simple spectral cloud score (cloudscore), or from both where the bands allow it (auto). With none, every image is accepted as clear.</source>
      <translation>Comment la couverture nuageuse est mesurée : avec la bande de qualité (quality), avec un score spectral de nuages simple (cloudscore), ou avec les deux si les bandes le permettent (auto). Avec none, toute image est acceptée comme dégagée.</translation>
    </message>
    <message>
      <source>How the result arrives: in tiles (download); through a temporary asset, for results too large for tiles (asset); or as a file that stays in Google Drive (drive) or Cloud Storage (storage).</source>
      <translation>Comment le résultat arrive : en tuiles (download) ; par un asset temporaire, pour des résultats trop grands pour des tuiles (asset) ; ou en fichier qui reste dans Google Drive (drive) ou Cloud Storage (storage).</translation>
    </message>
    <message>
      <source>How the values of the quality band are coded. With auto, its name and the values that occur decide; the log states the result.</source>
      <translation>Comment les valeurs de la bande de qualité sont codées. Avec auto, son nom et les valeurs présentes décident ; le journal indique le résultat.</translation>
    </message>
    <message>
      <source>IMAGE and FORECAST are the same raster, %1. Choose the result of forecastbackground as FORECAST.</source>
      <translation>IMAGE et FORECAST sont le même raster, %1. Choisissez le résultat de forecastbackground pour FORECAST.</translation>
    </message>
    <message>
      <source>IMAGE: %1</source>
      <translation>IMAGE : %1</translation>
    </message>
    <message>
      <source>IMAGE: %1 has no acquisition date. Add DATE_ACQUIRED to its metadata, for example with gdal_edit.py -mo DATE_ACQUIRED=2015-06-23, or put the date into the file name (20150623).</source>
      <translation>IMAGE : %1 n'a pas de date d'acquisition. Ajoutez DATE_ACQUIRED à ses métadonnées, par exemple avec gdal_edit.py -mo DATE_ACQUIRED=2015-06-23, ou mettez la date dans le nom du fichier (20150623).</translation>
    </message>
    <message>
      <source>IMAGE: %1 has no acquisition date. Set FROM and TO, and a region instead of the image.</source>
      <translation>IMAGE : %1 n'a pas de date d'acquisition. Définissez FROM et TO, et une région au lieu de l'image.</translation>
    </message>
    <message>
      <source>IMAGE: %1 is %2, not an original acquisition. Choose the original image.</source>
      <translation>IMAGE : %1 est %2, pas une acquisition originale. Choisissez l'image originale.</translation>
    </message>
    <message>
      <source>IMAGE: %1 is one band of a product. %2</source>
      <translation>IMAGE : %1 est une bande d'un produit. %2</translation>
    </message>
    <message>
      <source>IMAGES: there is no image with named bands and an acquisition date%1. Choose another folder or other dates.</source>
      <translation>IMAGES : il n'y a aucune image avec des bandes nommées et une date d'acquisition%1. Choisissez un autre dossier ou d'autres dates.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 has no date or no size on Earth Engine. Choose another image.</source>
      <translation>IMAGE_ID : %1 n'a pas de date ou pas de taille sur Earth Engine. Choisissez une autre image.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not a day of %2 (001 to 365 or 366). Check the scene id.</source>
      <translation>IMAGE_ID : %1 n'est pas un jour de %2 (001 à 365 ou 366). Vérifiez l'id de la scène.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not a supported sensor. Choose an image of Landsat 4-9 TM, ETM+ or OLI.</source>
      <translation>IMAGE_ID : %1 n'est pas un capteur pris en charge. Choisissez une image de Landsat 4-9 TM, ETM+ ou OLI.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not an image of %2. Example: 20170105T013442_20170105T013443_T53NMJ.</source>
      <translation>IMAGE_ID : %1 n'est pas une image de %2. Exemple : 20170105T013442_20170105T013443_T53NMJ.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not in a supported collection. Choose an image of %2.</source>
      <translation>IMAGE_ID : %1 n'est pas dans une collection prise en charge. Choisissez une image de %2.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not the id of a Landsat 4-9 or Sentinel-2 image. Examples: %2.</source>
      <translation>IMAGE_ID : %1 n'est pas l'id d'une image Landsat 4-9 ou Sentinel-2. Exemples : %2.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not the id of a Landsat image. Example: LC08_199033_20150623.</source>
      <translation>IMAGE_ID : %1 n'est pas l'id d'une image Landsat. Exemple : LC08_199033_20150623.</translation>
    </message>
    <message>
      <source>IMAGE_ID: GDAL does not know the CRS of the image, %1. Choose another image.</source>
      <translation>IMAGE_ID : GDAL ne connaît pas le SCR de l'image, %1. Choisissez une autre image.</translation>
    </message>
    <message>
      <source>Id of a Google Cloud project that is registered for Earth Engine. Leave empty to use that of QGIS's options or of the credentials.</source>
      <translation>Id d'un projet Google Cloud enregistré pour Earth Engine. Laissez vide pour utiliser celui des options de QGIS ou celui des identifiants.</translation>
    </message>
    <message>
      <source>Id of the temporary asset (of a folder for many images), folder in Google Drive, or bucket/prefix in Cloud Storage. Leave empty for an asset of the project, or the top folder of Drive.</source>
      <translation>Identifiant de l'asset temporaire (d'un dossier pour de nombreuses images), dossier de Google Drive, ou bucket/préfixe de Cloud Storage. Laissez vide pour un asset du projet ou le dossier racine de Drive.</translation>
    </message>
    <message>
      <source>Identifier field</source>
      <translation>Champ identifiant</translation>
    </message>
    <message>
      <source>Ids of collections, separated by commas, to be used instead of those of SENSOR, for example LANDSAT/LC08/C02/T1_L2 for surface reflectance.</source>
      <translation>Identifiants de collections, séparés par des virgules, à utiliser à la place de celles de SENSOR, par exemple LANDSAT/LC08/C02/T1_L2 pour la réflectance de surface.</translation>
    </message>
    <message>
      <source>If nobody signs in within this time, sign-in is reported as missing.</source>
      <translation>Si personne n'ouvre de session dans ce délai, la connexion est signalée comme manquante.</translation>
    </message>
    <message>
      <source>If the disk is full, free some space, or choose another folder.</source>
      <translation>Si le disque est plein, libérez de l'espace, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Image %1 of %2: %3</source>
      <translation>Image %1 sur %2 : %3</translation>
    </message>
    <message>
      <source>Image catalogues</source>
      <translation>Catalogues d'images</translation>
    </message>
    <message>
      <source>Image for which earlier ones are searched, for its date and extent. Not required if a region and dates are set.</source>
      <translation>Image pour laquelle des images antérieures sont cherchées, pour sa date et son emprise. Facultative si une région et des dates sont définies.</translation>
    </message>
    <message>
      <source>Image id</source>
      <translation>Id d'image</translation>
    </message>
    <message>
      <source>Image in the report</source>
      <translation>Image du rapport</translation>
    </message>
    <message>
      <source>Image in top-of-atmosphere reflectance.</source>
      <translation>Image en réflectance au sommet de l'atmosphère.</translation>
    </message>
    <message>
      <source>Image or stack</source>
      <translation>Image ou pile</translation>
    </message>
    <message>
      <source>Image that the report shows. Leave empty to show the reference, if it has red, green and blue bands.</source>
      <translation>Image que montre le rapport. Laissez vide pour montrer la référence, si elle a des bandes rouge, verte et bleue.</translation>
    </message>
    <message>
      <source>Image to mask</source>
      <translation>Image à masquer</translation>
    </message>
    <message>
      <source>Image with a quality band, a quality band alone, or a mask.</source>
      <translation>Image avec une bande de qualité, une bande de qualité seule, ou un masque.</translation>
    </message>
    <message>
      <source>Image with a quality band, or the quality band alone.</source>
      <translation>Image avec une bande de qualité, ou la bande de qualité seule.</translation>
    </message>
    <message>
      <source>ImageArray: %1 names do not match values of shape %2. Pass values (bands, rows, columns) and a name for each band.</source>
      <translation>ImageArray : %1 noms ne correspondent pas à des valeurs de forme %2. Passez des valeurs (bandes, lignes, colonnes) et un nom pour chaque bande.</translation>
    </message>
    <message>
      <source>ImageArray: quality of shape %1 does not match values of shape %2. Pass one class for each pixel.</source>
      <translation>ImageArray : une qualité de forme %1 ne correspond pas à des valeurs de forme %2. Passez une classe pour chaque pixel.</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Images as layers or files, instead of or in addition to a folder. Required unless there is an archive folder (ARCHIVE).</source>
      <translation>Images comme couches ou fichiers, au lieu d'un dossier ou en plus de celui-ci. Obligatoire sauf s'il y a un dossier d'archive (ARCHIVE).</translation>
    </message>
    <message>
      <source>Images found</source>
      <translation>Images trouvées</translation>
    </message>
    <message>
      <source>Images of the search window with their date, cloud cover and valid coverage in percent, and lag number. Cover and coverage are empty where an image was not examined.</source>
      <translation>Images de la fenêtre de recherche avec leur date, leur couverture nuageuse et leur couverture valide en pourcentage, et leur numéro d'image antérieure. Les couvertures sont vides si une image n'a pas été examinée.</translation>
    </message>
    <message>
      <source>Import a Landsat or Sentinel-2 product</source>
      <translation>Importer un produit Landsat ou Sentinel-2</translation>
    </message>
    <message>
      <source>Import and mask</source>
      <translation>Importer et masquer</translation>
    </message>
    <message>
      <source>Import the newest image</source>
      <translation>Importer l'image la plus récente</translation>
    </message>
    <message>
      <source>Import the product</source>
      <translation>Importer le produit</translation>
    </message>
    <message>
      <source>Import the product with Import a Landsat or Sentinel-2 product (importscene), and choose its result.</source>
      <translation>Importez le produit avec Importer un produit Landsat ou Sentinel-2 (importscene), et choisissez son résultat.</translation>
    </message>
    <message>
      <source>Imported bands</source>
      <translation>Bandes importées</translation>
    </message>
    <message>
      <source>Imported scene</source>
      <translation>Scène importée</translation>
    </message>
    <message>
      <source>Imports a Landsat or Sentinel-2 product as it was delivered, and masks its clouds with a folder of earlier products of the same place. Open the model in the graphical modeler to add options.</source>
      <translation>Importe un produit Landsat ou Sentinel-2 tel qu'il a été livré, et masque ses nuages avec un dossier de produits antérieurs du même lieu. Ouvrez le modèle dans le modeleur graphique pour ajouter des options.</translation>
    </message>
    <message>
      <source>Item collection (.geojson): the footprints of the images, and the archive of the other tools.</source>
      <translation>Collection d'éléments (.geojson) : les emprises des images, et l'archive des autres outils.</translation>
    </message>
    <message>
      <source>Item collection of findimages (.geojson, .json).</source>
      <translation>Collection d'éléments de findimages (.geojson, .json).</translation>
    </message>
    <message>
      <source>Item collections (*.geojson *.json)</source>
      <translation>Collections d'éléments (*.geojson *.json)</translation>
    </message>
    <message>
      <source>Its duplicate is used instead: %1.</source>
      <translation>Son double est utilisé à la place : %1.</translation>
    </message>
    <message>
      <source>Its grid cannot be used: %1</source>
      <translation>Sa grille ne peut pas être utilisée : %1</translation>
    </message>
    <message>
      <source>Its lags are those of an earlier run: its mask is kept.</source>
      <translation>Ses images antérieures sont celles d'une exécution antérieure : son masque est conservé.</translation>
    </message>
    <message>
      <source>Its metadata state %1 as acquisition date, its name %2; the metadata are used.</source>
      <translation>Ses métadonnées indiquent %1 comme date d'acquisition, son nom %2 ; les métadonnées sont utilisées.</translation>
    </message>
    <message>
      <source>Its metadata state reflectance of the %1, its name or bands are those of %2 reflectance; the metadata are used.</source>
      <translation>Ses métadonnées indiquent une réflectance de type %1, son nom ou ses bandes une réflectance de type %2 ; les métadonnées sont utilisées.</translation>
    </message>
    <message>
      <source>Its name has two dates, %1 and %2; the first is used.</source>
      <translation>Son nom a deux dates, %1 et %2 ; la première est utilisée.</translation>
    </message>
    <message>
      <source>Its only date, %1, is when the file was written (TIFF tag DateTime), which may be long after the acquisition. Set DATE_ACQUIRED (gdal_edit.py -mo DATE_ACQUIRED=2019-06-07).</source>
      <translation>Sa seule date, %1, est celle de l'écriture du fichier (balise TIFF DateTime), qui peut être très postérieure à l'acquisition. Définissez DATE_ACQUIRED (gdal_edit.py -mo DATE_ACQUIRED=2019-06-07).</translation>
    </message>
    <message>
      <source>Its task of an earlier run is stopped, because its lags or options have changed.</source>
      <translation>Sa tâche d'une exécution antérieure est arrêtée, car ses images antérieures ou ses options ont changé.</translation>
    </message>
    <message>
      <source>JSON key of a service account. Leave empty to use that of QGIS's options, or the account that has signed in.</source>
      <translation>Clé JSON d'un compte de service. Laissez vide pour utiliser celle des options de QGIS, ou le compte qui a ouvert une session.</translation>
    </message>
    <message>
      <source>Join its bands to one raster, name them by role (blue, green ..) and set scale and date.</source>
      <translation>Réunissez ses bandes en un raster, nommez-les par rôle (blue, green ..) et définissez échelle et date.</translation>
    </message>
    <message>
      <source>KEY_FILE: %1 is not the JSON key of a service account (%2). Create one in the Google Cloud console under IAM &amp; Admin, Service accounts, Keys.</source>
      <translation>KEY_FILE : %1 n'est pas la clé JSON d'un compte de service (%2). Créez-en une dans la console Google Cloud, sous IAM et administration, Comptes de service, Clés.</translation>
    </message>
    <message>
      <source>Kernel coefficient (gamma)</source>
      <translation>Coefficient du noyau (gamma)</translation>
    </message>
    <message>
      <source>Kernel coefficient used</source>
      <translation>Coefficient de noyau utilisé</translation>
    </message>
    <message>
      <source>Kernel components</source>
      <translation>Composantes du noyau</translation>
    </message>
    <message>
      <source>Kernel precision</source>
      <translation>Précision du noyau</translation>
    </message>
    <message>
      <source>Kind of credentials</source>
      <translation>Type d'identifiants</translation>
    </message>
    <message>
      <source>LAGS: found %1 of %2 clear images within %3 days (%4, valid coverage of at least %5 %) among %6 candidates</source>
      <translation>LAGS : %1 images dégagées sur %2 trouvées en %3 jours (%4, couverture valide d'au moins %5 %) parmi %6 candidates</translation>
    </message>
    <message>
      <source>Lag %1</source>
      <translation>Antérieure %1</translation>
    </message>
    <message>
      <source>Lags: %1</source>
      <translation>Images antérieures : %1</translation>
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
      <translation>Landsat avant les collections</translation>
    </message>
    <message>
      <source>Largest number of images that are returned, the newest first.</source>
      <translation>Nombre maximal d'images renvoyées, les plus récentes d'abord.</translation>
    </message>
    <message>
      <source>Last acquisition date that is used, for example 2019-09-30. Leave empty to end with the last image.</source>
      <translation>Dernière date d'acquisition utilisée, par exemple 2019-09-30. Laissez vide pour finir à la dernière image.</translation>
    </message>
    <message>
      <source>Last acquisition date, for example 2019-09-30. Leave empty to end with the date of IMAGE, or with the newest image.</source>
      <translation>Dernière date d'acquisition, par exemple 2019-09-30. Laissez vide pour finir à la date d'IMAGE, ou à l'image la plus récente.</translation>
    </message>
    <message>
      <source>Last date</source>
      <translation>Dernière date</translation>
    </message>
    <message>
      <source>Left out: %1</source>
      <translation>Écartée : %1</translation>
    </message>
    <message>
      <source>Left out: %1 has no %2 image yet, so its clouds are unknown.</source>
      <translation>Exclue : %1 n'a pas encore d'image de %2, ses nuages sont donc inconnus.</translation>
    </message>
    <message>
      <source>Left out: %1: %2</source>
      <translation>Écartée : %1 : %2</translation>
    </message>
    <message>
      <source>Left out: %1: %2.</source>
      <translation>%1 écartée : %2.</translation>
    </message>
    <message>
      <source>Left out: %1: Earth Engine states no date, no size or an unknown CRS.</source>
      <translation>%1 écartée : Earth Engine n'indique ni date ni taille, ou son SCR est inconnu.</translation>
    </message>
    <message>
      <source>Left out: %1: a result of %2, not an original acquisition.</source>
      <translation>%1 écartée : un résultat de %2, pas une acquisition originale.</translation>
    </message>
    <message>
      <source>Left out: %1: no acquisition date in its metadata or name.</source>
      <translation>%1 écartée : aucune date d'acquisition dans ses métadonnées ou son nom.</translation>
    </message>
    <message>
      <source>Left out: %1: the same acquisition as %2.</source>
      <translation>%1 écartée : la même acquisition que %2.</translation>
    </message>
    <message>
      <source>Left out: %1: there is no mask of %2 and its platform.</source>
      <translation>%1 écartée : il n'y a pas de masque du %2 et de sa plateforme.</translation>
    </message>
    <message>
      <source>Length of the series</source>
      <translation>Longueur de la série</translation>
    </message>
    <message>
      <source>Local rasters</source>
      <translation>Rasters locaux</translation>
    </message>
    <message>
      <source>Longest time between the image and a lag. Extend it if too few lags are found.</source>
      <translation>Durée maximale entre l'image et une image antérieure. Allongez-la si trop peu d'images antérieures sont trouvées.</translation>
    </message>
    <message>
      <source>MASKS: a mask has no CRS, so that polygons cannot be placed in it. Assign its CRS first.</source>
      <translation>MASKS : un masque n'a pas de SCR, si bien que des polygones ne peuvent y être placés. Assignez d'abord son SCR.</translation>
    </message>
    <message>
      <source>MASKS: no mask has date and platform of an image. Choose the folder of maskarchive, or name masks such as %1.</source>
      <translation>MASKS : aucun masque n'a la date et la plateforme d'une image. Choisissez le dossier de maskarchive, ou donnez aux masques des noms tels que %1.</translation>
    </message>
    <message>
      <source>MASKS: no mask has date and platform of an image. Choose the folder of maskarchive.</source>
      <translation>MASKS : aucun masque n'a la date et la plateforme d'une image. Choisissez le dossier de maskarchive.</translation>
    </message>
    <message>
      <source>MASKS: there is no mask with an acquisition date. Choose the folder of maskarchive, or other masks.</source>
      <translation>MASKS : il n'y a aucun masque avec une date d'acquisition. Choisissez le dossier de maskarchive, ou d'autres masques.</translation>
    </message>
    <message>
      <source>METHOD %1 and DECISION adaptive</source>
      <translation>METHOD %1 et DECISION adaptive</translation>
    </message>
    <message>
      <source>METHOD %1 needs at least %2 lag(s); %3 has %4. Select more lags%5.</source>
      <translation>METHOD %1 nécessite au moins %2 image(s) antérieure(s) ; %3 en a %4. Choisissez plus d'images antérieures%5.</translation>
    </message>
    <message>
      <source>METHOD %1 needs more training pixels than its %2 inputs; the ROI has %3 valid ones. Choose a larger ROI, fewer BANDS, or METHOD percentile.</source>
      <translation>METHOD %1 nécessite plus de pixels d'apprentissage que ses %2 entrées ; la ROI en a %3 valides. Choisissez une ROI plus grande, moins de BANDS, ou METHOD percentile.</translation>
    </message>
    <message>
      <source>METHOD %1 requires at least %2 lag(s); there are %3. Raise LAGS, or choose METHOD percentile or persistence.</source>
      <translation>METHOD %1 requiert au moins %2 image(s) antérieure(s) ; il y en a %3. Augmentez LAGS, ou choisissez METHOD percentile ou persistence.</translation>
    </message>
    <message>
      <source>MIN_CLEAR must be 0 .. 100 %; it is %1.</source>
      <translation>MIN_CLEAR doit valoir 0 .. 100 % ; sa valeur est %1.</translation>
    </message>
    <message>
      <source>MSK_CLASSI of Sentinel-2 has one band for each class. Choose the band of opaque cloud (MSK_CLASSI_OPAQUE, or 1 of the file) and set SCHEME to clm.</source>
      <translation>MSK_CLASSI de Sentinel-2 a une bande pour chaque classe. Choisissez la bande des nuages opaques (MSK_CLASSI_OPAQUE, ou 1 du fichier) et mettez SCHEME à clm.</translation>
    </message>
    <message>
      <source>Makes a cloud mask from a cloudy image and a folder of earlier images, and compares it with the quality band of the image, in four steps: select lags, forecast background, detect clouds and shadows, compare with Fmask. The mask is that of the tool Mask clouds, and every step keeps its result. Open the model in the graphical modeler to change a step.</source>
      <translation>Produit un masque de nuages à partir d'une image nuageuse et d'un dossier d'images antérieures, et le compare à la bande de qualité de l'image, en quatre étapes : choisir les images antérieures, prévoir l'arrière-plan, détecter nuages et ombres, comparer avec Fmask. Le masque est celui de l'outil Masquer les nuages, et chaque étape conserve son résultat. Ouvrez le modèle dans le modeleur graphique pour modifier une étape.</translation>
    </message>
    <message>
      <source>Makes a cloud mask from a cloudy image and earlier images of the same place, in one go. It selects the clear images that are nearest in time, forecasts from them what the ground looks like without clouds, and masks cloud and shadow where the image differs from that. The forecast, the filled image, the stack and a report against the quality band are optional outputs.</source>
      <translation>Produit un masque de nuages à partir d'une image nuageuse et d'images antérieures du même lieu, en une seule fois. Il choisit les images dégagées les plus proches dans le temps, prévoit à partir d'elles à quoi ressemble le sol sans nuages, et masque nuages et ombres là où l'image en diffère. La prévision, l'image comblée, la pile et un rapport par rapport à la bande de qualité sont des sorties facultatives.</translation>
    </message>
    <message>
      <source>Makes a cloud mask from an image of Earth Engine and earlier clear images, which are selected there, in one go. For a region of up to 4 million pixels, the images are downloaded and everything else is computed on this computer; for a larger one, Earth Engine computes the forecast and the mask.</source>
      <translation>Produit un masque de nuages à partir d'une image d'Earth Engine et d'images dégagées antérieures, qui y sont choisies, en une seule fois. Pour une région jusqu'à 4 millions de pixels, les images sont téléchargées et tout le reste est calculé sur cet ordinateur ; pour une plus grande, Earth Engine calcule la prévision et le masque.</translation>
    </message>
    <message>
      <source>Makes a cloud mask of every image of Earth Engine over a region from the other images, in one run. A second run masks only what is new or changed. A table states the cloud cover, shadow, snow and valid coverage of each image, and why an image has no mask.</source>
      <translation>Crée un masque de nuages de chaque image d'Earth Engine sur une région à partir des autres images, en une seule exécution. Une deuxième exécution ne masque que ce qui est nouveau ou modifié. Un tableau indique les nuages, l'ombre, la neige et la couverture valide de chaque image, et pourquoi une image n'a pas de masque.</translation>
    </message>
    <message>
      <source>Makes a cloud mask of every image of a folder from the other images of the folder, in one run. A second run masks only what is new or changed. A table states the cloud cover, shadow, snow and valid coverage of each image, and why an image has no mask.</source>
      <translation>Produit un masque de nuages de chaque image d'un dossier à partir des autres images du dossier, en une seule exécution. Une seconde exécution ne masque que ce qui est nouveau ou modifié. Une table indique la couverture nuageuse, l'ombre, la neige et la couverture valide de chaque image, et pourquoi une image n'a pas de masque.</translation>
    </message>
    <message>
      <source>Makes one raster with named, scaled and dated bands from a product of USGS or ESA: Landsat 4 to 9, Level 1 and 2, or Sentinel-2 L1C and L2A, as folder, tar, zip or metadata file. A virtual raster (.vrt) copies nothing; a GeoTIFF is complete in itself.</source>
      <translation>Produit un raster à bandes nommées, mises à l'échelle et datées à partir d'un produit de l'USGS ou de l'ESA : Landsat 4 à 9, niveaux 1 et 2, ou Sentinel-2 L1C et L2A, sous forme de dossier, tar, zip ou fichier de métadonnées. Un raster virtuel (.vrt) ne copie rien ; un GeoTIFF se suffit à lui-même.</translation>
    </message>
    <message>
      <source>Makes pixels nodata that the mask marks as cloud (2).</source>
      <translation>Rend nodata les pixels que le masque marque comme nuage (2).</translation>
    </message>
    <message>
      <source>Makes pixels nodata that the mask marks as shadow (1).</source>
      <translation>Rend nodata les pixels que le masque marque comme ombre (1).</translation>
    </message>
    <message>
      <source>Makes pixels nodata that the mask marks as snow or ice (3).</source>
      <translation>Rend nodata les pixels que le masque marque comme neige ou glace (3).</translation>
    </message>
    <message>
      <source>Makes the pixels of an image nodata where a mask has cloud or shadow, and leaves everything else as it is stored. It also takes a folder of images and a folder of masks.</source>
      <translation>Rend nodata les pixels d'une image là où un masque a un nuage ou une ombre, et laisse tout le reste tel qu'il est stocké. Accepte aussi un dossier d'images et un dossier de masques.</translation>
    </message>
    <message>
      <source>Mark snow or ice</source>
      <translation>Marquer neige ou glace</translation>
    </message>
    <message>
      <source>Marks snow and ice as a class of their own, 3; otherwise they are clear, 0. Used by DECISION adaptive only, and needs a green, a near infrared and a short-wave infrared band; without the last, only ground that is as white in two lags or more is marked.</source>
      <translation>Marque neige et glace comme une classe à part, 3 ; sinon elles sont dégagé, 0. Utilisé seulement par DECISION adaptive, et nécessite une bande verte, une bande proche infrarouge et une bande infrarouge à ondes courtes ; sans la dernière, seul un sol aussi blanc dans deux images antérieures ou plus est marqué.</translation>
    </message>
    <message>
      <source>Mask Clouds…</source>
      <translation>Masquer les nuages…</translation>
    </message>
    <message>
      <source>Mask an archive on Earth Engine</source>
      <translation>Masquer une archive sur Earth Engine</translation>
    </message>
    <message>
      <source>Mask and compare</source>
      <translation>Masquer et comparer</translation>
    </message>
    <message>
      <source>Mask classes: 0 clear, 1 shadow, 2 cloud, 3 snow or ice (only if marked), 255 nodata.</source>
      <translation>Classes du masque : 0 dégagé, 1 ombre, 2 nuage, 3 neige ou glace (seulement si marqué), 255 nodata.</translation>
    </message>
    <message>
      <source>Mask clouds</source>
      <translation>Masquer les nuages</translation>
    </message>
    <message>
      <source>Mask clouds from a catalogue</source>
      <translation>Masquer les nuages via un catalogue</translation>
    </message>
    <message>
      <source>Mask clouds in an archive</source>
      <translation>Masquer les nuages d'une archive</translation>
    </message>
    <message>
      <source>Mask clouds on Earth Engine</source>
      <translation>Masquer les nuages sur Earth Engine</translation>
    </message>
    <message>
      <source>Mask of the image, in which shadow (1) and cloud (2) are filled.</source>
      <translation>Masque de l'image, dans lequel ombre (1) et nuage (2) sont comblés.</translation>
    </message>
    <message>
      <source>Mask of the image, or a raster with a quality band.</source>
      <translation>Masque de l'image, ou un raster avec une bande de qualité.</translation>
    </message>
    <message>
      <source>Mask to assess, with the classes 0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata.</source>
      <translation>Masque à évaluer, avec les classes 0 dégagé, 1 ombre, 2 nuage, 3 neige ou glace, 255 nodata.</translation>
    </message>
    <message>
      <source>Mask whose clear pixels (0) are the ones that the forecast learns from. Leave empty to use the quality band, enlarged by 3 px.</source>
      <translation>Masque dont les pixels dégagés (0) sont ceux dont la prévision apprend. Laissez vide pour utiliser la bande de qualité, élargie de 3 px.</translation>
    </message>
    <message>
      <source>Masked image</source>
      <translation>Image masquée</translation>
    </message>
    <message>
      <source>Masks every image of a folder by the others, combines the clear pixels of each month, season or year to an image without clouds, and draws all images with the outlines of their masks. Open the model in the graphical modeler to add options.</source>
      <translation>Masque chaque image d'un dossier à l'aide des autres, combine les pixels dégagés de chaque mois, saison ou année en une image sans nuages, et dessine toutes les images avec les contours de leurs masques. Ouvrez le modèle dans le modeleur graphique pour ajouter des options.</translation>
    </message>
    <message>
      <source>Masks only what the quality band marks with high confidence. Otherwise possible cloud is masked as well.</source>
      <translation>Ne masque que ce que la bande de qualité marque avec une haute confiance. Sinon, les nuages possibles sont masqués aussi.</translation>
    </message>
    <message>
      <source>Masks the clouds of an image with earlier images (tool Mask clouds), then compares the mask with the quality band of the image, pixel by pixel. The outputs include an agreement map and a report with accuracy measures. Open the model in the graphical modeler to add options or to compare with another mask.</source>
      <translation>Masque les nuages d'une image à l'aide d'images antérieures (outil Masquer les nuages), puis compare pixel par pixel le masque à la bande de qualité de l'image. Les sorties comprennent une carte de concordance et un rapport avec des mesures d'exactitude. Ouvrez le modèle dans le modeleur graphique pour ajouter des options ou comparer à un autre masque.</translation>
    </message>
    <message>
      <source>Masks the clouds of the newest Sentinel-2 or Landsat image of a region up to a date. The image and the earlier clear images are read from a public catalogue, only the region, without an account. Open the model in the graphical modeler to add options.</source>
      <translation>Masque les nuages de l'image Sentinel-2 ou Landsat la plus récente d'une région jusqu'à une date. L'image et les images dégagées antérieures sont lues dans un catalogue public, seulement la région, sans compte. Ouvrez le modèle dans le modeleur graphique pour ajouter des options.</translation>
    </message>
    <message>
      <source>Maximum cloud cover</source>
      <translation>Couverture nuageuse max</translation>
    </message>
    <message>
      <source>Maximum cloud cover of scene</source>
      <translation>Couverture nuageuse max de la scène</translation>
    </message>
    <message>
      <source>Maximum number of images</source>
      <translation>Nombre maximal d'images</translation>
    </message>
    <message>
      <source>Minimum clear share [%]</source>
      <translation>Part dégagée minimale [%]</translation>
    </message>
    <message>
      <source>Minimum valid coverage</source>
      <translation>Couverture valide min</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Most export tasks at a time, including those that earlier runs have started; lower it if your project shall run other tasks meanwhile. Used by DELIVER asset, drive and storage.</source>
      <translation>Nombre maximal de tâches d'export simultanées, y compris celles d'exécutions antérieures ; réduisez-le si votre projet doit exécuter d'autres tâches entre-temps. Utilisé par DELIVER asset, drive et storage.</translation>
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
      <translation>Score multitemporel</translation>
    </message>
    <message>
      <source>Name the bands, or choose CLOUD_TEST none.</source>
      <translation>Nommez les bandes, ou choisissez CLOUD_TEST none.</translation>
    </message>
    <message>
      <source>No SUN_ELEVATION and SUN_AZIMUTH in %1: every darkened pixel of a cloudy image is classified as shadow.</source>
      <translation>Pas de SUN_ELEVATION ni de SUN_AZIMUTH dans %1 : tout pixel assombri d'une image nuageuse est classé comme ombre.</translation>
    </message>
    <message>
      <source>No band is named by sensor (B1, B2 ..) or role (blue, green ..).</source>
      <translation>Aucune bande ne porte le nom du capteur (B1, B2 ..) ou d'un rôle (blue, green ..).</translation>
    </message>
    <message>
      <source>No band of %1 has a known name. Set the band descriptions to names of the sensor (B1, B2 ..) or to roles (blue, green ..).</source>
      <translation>Aucune bande de %1 n'a un nom connu. Donnez comme description aux bandes les noms du capteur (B1, B2 ..) ou des rôles (blue, green ..).</translation>
    </message>
    <message>
      <source>No candidates.</source>
      <translation>Aucune candidate.</translation>
    </message>
    <message>
      <source>No file for %1 in %2: left out.</source>
      <translation>Pas de fichier pour %1 dans %2 : ignoré.</translation>
    </message>
    <message>
      <source>No image found can serve as lag of %1. %2. Choose another COLLECTION, or another image.</source>
      <translation>Aucune image trouvée ne peut servir d'image antérieure de %1. %2. Choisissez une autre COLLECTION, ou une autre image.</translation>
    </message>
    <message>
      <source>No pixel is valid in all lags: only clear pixels of the image are used for training.</source>
      <translation>Aucun pixel n'est valide dans toutes les images antérieures : seuls des pixels dégagés de l'image sont utilisés pour l'apprentissage.</translation>
    </message>
    <message>
      <source>No pixel of the ROI can be used for training: none is valid in all lags, or clear in the image and valid in its lags. Choose another ROI or other lags.</source>
      <translation>Aucun pixel de la ROI n'est utilisable pour l'apprentissage : aucun n'est valide dans toutes les images antérieures, ni dégagé dans l'image et valide dans ses images antérieures. Choisissez une autre ROI ou d'autres images antérieures.</translation>
    </message>
    <message>
      <source>No pixel of the ROI is valid in every lag. Choose other lags or another ROI.</source>
      <translation>Aucun pixel de la ROI n'est valide dans toutes les images antérieures. Choisissez d'autres images antérieures ou une autre ROI.</translation>
    </message>
    <message>
      <source>No pixel of the ROI is valid in the image and its forecast. Choose another ROI or other lags.</source>
      <translation>Aucun pixel de la ROI n'est valide dans l'image et sa prévision. Choisissez une autre ROI ou d'autres images antérieures.</translation>
    </message>
    <message>
      <source>No token for the files of the Planetary Computer: %1</source>
      <translation>Aucun jeton pour les fichiers du Planetary Computer : %1</translation>
    </message>
    <message>
      <source>Nobody signed in within %1 seconds. Raise TIME_LIMIT, or run earthengine authenticate in a terminal.</source>
      <translation>Personne n'a ouvert de session en %1 secondes. Augmentez TIME_LIMIT, ou exécutez earthengine authenticate dans un terminal.</translation>
    </message>
    <message>
      <source>Not checked, because this failed: %1.</source>
      <translation>Non vérifié, car ceci a échoué : %1.</translation>
    </message>
    <message>
      <source>Not masked: %1</source>
      <translation>Non masquée : %1</translation>
    </message>
    <message>
      <source>Number of clusters</source>
      <translation>Nombre de clusters</translation>
    </message>
    <message>
      <source>Number of compared pixels</source>
      <translation>Nombre de pixels comparés</translation>
    </message>
    <message>
      <source>Number of composites</source>
      <translation>Nombre de composites</translation>
    </message>
    <message>
      <source>Number of earlier clear images (lags) to select; lag 1 is the nearest in time. The linear and kernel forecasts need at least 2.</source>
      <translation>Nombre d'images dégagées antérieures à choisir ; l'image antérieure 1 est la plus proche dans le temps. Les prévisions linear et kernel en nécessitent au moins 2.</translation>
    </message>
    <message>
      <source>Number of failed images</source>
      <translation>Nombre d'images en échec</translation>
    </message>
    <message>
      <source>Number of images</source>
      <translation>Nombre d'images</translation>
    </message>
    <message>
      <source>Number of images found</source>
      <translation>Nombre d'images trouvées</translation>
    </message>
    <message>
      <source>Number of k-means clusters; 0 makes DECISION threshold test every pixel by itself. Used by DECISION threshold and brightness, and for the cluster map.</source>
      <translation>Nombre de clusters k-means ; avec 0, DECISION threshold teste chaque pixel séparément. Utilisé par DECISION threshold et brightness, et pour la carte des clusters.</translation>
    </message>
    <message>
      <source>Number of lags</source>
      <translation>Acquisitions antérieures</translation>
    </message>
    <message>
      <source>Number of lags found</source>
      <translation>Antérieures trouvées</translation>
    </message>
    <message>
      <source>Number of masked images</source>
      <translation>Nombre d'images masquées</translation>
    </message>
    <message>
      <source>Number of pixels from which the cloud decision learns: DECISION adaptive the scatter of clear ground, the others their clusters.</source>
      <translation>Nombre de pixels dont la décision nuageuse apprend : DECISION adaptive, la dispersion du sol dégagé ; les autres, leurs clusters.</translation>
    </message>
    <message>
      <source>Number of pixels from which the regression learns (5000 if empty, 1000 with COMPONENTS 0). Used by METHOD linear and kernel only.</source>
      <translation>Nombre de pixels dont la régression apprend (5000 si vide, 1000 avec COMPONENTS 0). Utilisé seulement par METHOD linear et kernel.</translation>
    </message>
    <message>
      <source>Number of requests (dry run)</source>
      <translation>Nombre de requêtes (estimé)</translation>
    </message>
    <message>
      <source>Number of simulated dates. The last one is the cloudy image to mask.</source>
      <translation>Nombre de dates simulées. La dernière est l'image nuageuse à masquer.</translation>
    </message>
    <message>
      <source>Number of tasks started</source>
      <translation>Nombre de tâches démarrées</translation>
    </message>
    <message>
      <source>Number of the cluster of each pixel, from dark to bright.</source>
      <translation>Numéro du cluster de chaque pixel, de sombre à lumineux.</translation>
    </message>
    <message>
      <source>Number of tiles (dry run)</source>
      <translation>Nombre de tuiles (estimé)</translation>
    </message>
    <message>
      <source>Number of training pixels that span the kernel (Nystroem approximation), or 0 for the exact kernel, which takes longer; if empty, as many as forecast held-out training pixels as well as the exact kernel does. Used by METHOD kernel only.</source>
      <translation>Nombre de pixels d'apprentissage qui engendrent le noyau (approximation de Nystroem), ou 0 pour le noyau exact, qui prend plus de temps ; si vide, autant qu'il en faut pour prévoir les pixels d'apprentissage réservés aussi bien que le noyau exact. Utilisé seulement par METHOD kernel.</translation>
    </message>
    <message>
      <source>OPAQUE or CIRRUS</source>
      <translation>OPAQUE ou CIRRUS</translation>
    </message>
    <message>
      <source>OUTPUT is empty. Choose a GIF file or a folder.</source>
      <translation>OUTPUT est vide. Choisissez un fichier GIF ou un dossier.</translation>
    </message>
    <message>
      <source>OUTPUT is empty. Choose a file for the masked image.</source>
      <translation>OUTPUT est vide. Choisissez un fichier pour l'image masquée.</translation>
    </message>
    <message>
      <source>OUTPUT, PROBABILITY and FORECAST are all empty. Set at least one of them to a file.</source>
      <translation>OUTPUT, PROBABILITY et FORECAST sont tous vides. Choisissez un fichier pour au moins l'un d'eux.</translation>
    </message>
    <message>
      <source>OUTPUT: a virtual raster cannot refer to the files of a catalogue. Choose a GeoTIFF (.tif), into which they are copied.</source>
      <translation>OUTPUT : un raster virtuel ne peut pas renvoyer aux fichiers d'un catalogue. Choisissez un GeoTIFF (.tif), dans lequel ils sont copiés.</translation>
    </message>
    <message>
      <source>Of %1 items the newest is used: %2.</source>
      <translation>Sur %1 éléments, le plus récent est utilisé : %2.</translation>
    </message>
    <message>
      <source>Of the valid pixels %1 % are cloud and %2 % shadow.</source>
      <translation>Parmi les pixels valides, %1 % sont des nuages et %2 % de l'ombre.</translation>
    </message>
    <message>
      <source>Omission</source>
      <translation>Omission</translation>
    </message>
    <message>
      <source>One request needs more memory or time than Earth Engine allows (%1). Choose a smaller ROI or METHOD linear.</source>
      <translation>Une requête demande plus de mémoire ou de temps qu'Earth Engine n'en permet (%1). Choisissez une ROI plus petite ou METHOD linear.</translation>
    </message>
    <message>
      <source>Opens the browser to sign in to Google before the check, and waits until that is done or cancelled.</source>
      <translation>Ouvre le navigateur pour se connecter à Google avant la vérification, et attend que ce soit fait ou annulé.</translation>
    </message>
    <message>
      <source>Order it as GeoTIFF, or convert its images under the same names.</source>
      <translation>Commandez-le en GeoTIFF, ou convertissez ses images sous les mêmes noms.</translation>
    </message>
    <message>
      <source>Order of selection</source>
      <translation>Ordre de sélection</translation>
    </message>
    <message>
      <source>Other requests of your project may be running: wait a while</source>
      <translation>D'autres requêtes de votre projet sont peut-être en cours : attendez un peu</translation>
    </message>
    <message>
      <source>Output folder</source>
      <translation>Dossier de sortie</translation>
    </message>
    <message>
      <source>Output grid</source>
      <translation>Grille de sortie</translation>
    </message>
    <message>
      <source>Overall accuracy</source>
      <translation>Exactitude globale</translation>
    </message>
    <message>
      <source>PNG files (*.png)</source>
      <translation>Fichiers PNG (*.png)</translation>
    </message>
    <message>
      <source>POLYGON ((%1))</source>
      <translation>POLYGON ((%1))</translation>
    </message>
    <message>
      <source>PROBABILITY is made by DECISION adaptive only; DECISION is %1. Choose adaptive, or skip PROBABILITY.</source>
      <translation>PROBABILITY n'est produit que par DECISION adaptive ; DECISION vaut %1. Choisissez adaptive, ou passez PROBABILITY.</translation>
    </message>
    <message>
      <source>PRODUCT and PRODUCT_FOLDER are %1. Set PRODUCT to a file, or PRODUCT_FOLDER to a folder.</source>
      <translation>PRODUCT et PRODUCT_FOLDER sont %1. Mettez dans PRODUCT un fichier, ou dans PRODUCT_FOLDER un dossier.</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>Paquet</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Période</translation>
    </message>
    <message>
      <source>Picture as map layer</source>
      <translation>Image comme couche</translation>
    </message>
    <message>
      <source>Pillow</source>
      <translation>Pillow</translation>
    </message>
    <message>
      <source>Pixel size in units of the CRS, or native: that of the product (10 m for Sentinel-2).</source>
      <translation>Taille de pixel en unités du SCR, ou native : celle du produit (10 m pour Sentinel-2).</translation>
    </message>
    <message>
      <source>Pixels with a cloud probability above this are cloud; lower it to find thinner clouds, at the cost of more false alarms. Used by DECISION adaptive only.</source>
      <translation>Les pixels dont la probabilité de nuage est supérieure à cette valeur sont des nuages ; réduisez-la pour trouver des nuages plus fins, au prix de plus de fausses alertes. Utilisé seulement par DECISION adaptive.</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>Polygons</source>
      <translation>Polygones</translation>
    </message>
    <message>
      <source>Polygons over which the masks are counted, in any CRS: fields, parcels, tiles.</source>
      <translation>Polygones sur lesquels les masques sont comptés, dans tout SCR : champs, parcelles, tuiles.</translation>
    </message>
    <message>
      <source>Polygons, in any CRS, for which images are searched. Leave empty to search the extent, or that of IMAGE.</source>
      <translation>Polygones, dans tout SCR, pour lesquels des images sont cherchées. Laissez vide pour chercher dans l'emprise, ou dans celle d'IMAGE.</translation>
    </message>
    <message>
      <source>Polygons, in any CRS, outside of which nothing is processed. Leave empty to process the whole image.</source>
      <translation>Polygones, dans tout SCR, hors desquels rien n'est traité. Laissez vide pour traiter toute l'image.</translation>
    </message>
    <message>
      <source>Polygons, in any CRS: images that overlap them are masked there. Required unless EXTENT is set.</source>
      <translation>Polygones, dans n'importe quel SCR : les images qui les recouvrent y sont masquées. Obligatoire si EXTENT n'est pas défini.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <source>Precision in which the kernel is summed: single is faster for whole scenes and changes the forecast by about 0.00001 reflectance. Used by METHOD kernel only.</source>
      <translation>Précision avec laquelle le noyau est sommé : single est plus rapide pour des scènes entières et modifie la prévision d'environ 0.00001 de réflectance. Utilisé seulement par METHOD kernel.</translation>
    </message>
    <message>
      <source>Prediction set weight (beta)</source>
      <translation>Poids de prédiction (bêta)</translation>
    </message>
    <message>
      <source>Prediction set weight used</source>
      <translation>Poids de prédiction utilisé</translation>
    </message>
    <message>
      <source>Preliminary cloud mask</source>
      <translation>Masque nuageux provisoire</translation>
    </message>
    <message>
      <source>Probability of cloud, from 0 to 1. Available with DECISION adaptive only.</source>
      <translation>Probabilité de nuage, de 0 à 1. Disponible seulement avec DECISION adaptive.</translation>
    </message>
    <message>
      <source>Product file</source>
      <translation>Fichier produit</translation>
    </message>
    <message>
      <source>Product folder</source>
      <translation>Dossier produit</translation>
    </message>
    <message>
      <source>Products (*.tar *.tar.gz *.tgz *.zip *_MTL.txt *_MTL.xml *_MTL.json MTD_*.xml *_MTD_ALL.xml *.json);;All files (*)</source>
      <translation>Produits (*.tar *.tar.gz *.tgz *.zip *_MTL.txt *_MTL.xml *_MTL.json MTD_*.xml *_MTD_ALL.xml *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Projet</translation>
    </message>
    <message>
      <source>Put the .._MTD_ALL.xml of the same product next to the images.</source>
      <translation>Mettez le .._MTD_ALL.xml du même produit à côté des images.</translation>
    </message>
    <message>
      <source>Put the .._MTL.txt of the same product next to the images: it has the scale of each band.</source>
      <translation>Mettez le .._MTL.txt du même produit à côté des images : il contient l'échelle de chaque bande.</translation>
    </message>
    <message>
      <source>Quality band scheme</source>
      <translation>Schéma de qualité</translation>
    </message>
    <message>
      <source>Quality mask</source>
      <translation>Masque de qualité</translation>
    </message>
    <message>
      <source>RESOLUTION must be a number of metres above 0, or native; it is %1.</source>
      <translation>RESOLUTION doit être un nombre de mètres supérieur à 0, ou native ; sa valeur est %1.</translation>
    </message>
    <message>
      <source>RESOLUTION must be from %1 to %2 in units of the CRS for this product, or native; it is %3.</source>
      <translation>RESOLUTION doit être de %1 à %2 en unités du SCR pour ce produit, ou native ; sa valeur est %3.</translation>
    </message>
    <message>
      <source>RMSE over clear pixels [reflectance]</source>
      <translation>RMSE des pixels dégagés [réflectance]</translation>
    </message>
    <message>
      <source>ROI and EXTENT are both empty. Set one of them: images that overlap it are masked.</source>
      <translation>ROI et EXTENT sont vides. Définissez l'un des deux : les images qui le recouvrent sont masquées.</translation>
    </message>
    <message>
      <source>ROI and EXTENT do not overlap. Change one of them, or leave it empty.</source>
      <translation>ROI et EXTENT ne se recouvrent pas. Modifiez l'un des deux, ou laissez-le vide.</translation>
    </message>
    <message>
      <source>ROI, EXTENT and IMAGE are empty: images are searched for a region. Set one of them.</source>
      <translation>ROI, EXTENT et IMAGE sont vides : les images sont cherchées pour une région. Définissez l'un d'eux.</translation>
    </message>
    <message>
      <source>ROI, EXTENT: no part of the image is inside; it spans %1,%2,%3,%4 (%5). Check the location and the CRS of the ROI and the extent: an extent in degrees begins with the longitudes and ends with [EPSG:4326].</source>
      <translation>ROI, EXTENT : aucune partie de l'image n'est à l'intérieur ; elle couvre %1,%2,%3,%4 (%5). Vérifiez la position et le SCR de la ROI et de l'emprise : une emprise en degrés commence par les longitudes et se termine par [EPSG:4326].</translation>
    </message>
    <message>
      <source>ROI, EXTENT: no pixel has its centre inside. Choose a larger ROI.</source>
      <translation>ROI, EXTENT : aucun pixel n'a son centre à l'intérieur. Choisissez une ROI plus grande.</translation>
    </message>
    <message>
      <source>ROI, EXTENT: the image has no place in their CRS. Check the CRS of the ROI, the extent and the image.</source>
      <translation>ROI, EXTENT : l'image n'a pas de place dans leur SCR. Vérifiez le SCR de la ROI, de l'emprise et de l'image.</translation>
    </message>
    <message>
      <source>ROI: its coordinates cannot be transformed to the CRS of the image. Check the CRS of the ROI.</source>
      <translation>ROI : ses coordonnées ne peuvent pas être transformées vers le SCR de l'image. Vérifiez le SCR de la ROI.</translation>
    </message>
    <message>
      <source>ROI: the layer %1 has no polygon, or none is selected. Draw or select one.</source>
      <translation>ROI : la couche %1 n'a aucun polygone, ou aucun n'est sélectionné. Dessinez-en ou sélectionnez-en un.</translation>
    </message>
    <message>
      <source>Raster of seven bands, each named after its feature.</source>
      <translation>Raster de sept bandes, chacune portant le nom de son indice.</translation>
    </message>
    <message>
      <source>Raster whose CRS, extent and pixel size the outputs have. Leave empty to use those of the newest image.</source>
      <translation>Raster dont les sorties ont le SCR, l'emprise et la taille de pixel. Laissez vide pour utiliser ceux de l'image la plus récente.</translation>
    </message>
    <message>
      <source>Reads the quality band of an image (QA_PIXEL, BQA, fmask, QA60, SCL and others) as a mask of 0 clear, 1 shadow, 2 cloud and 255 nodata, and enlarges cloud and shadow. The mask serves as CLOUDS of forecastbackground, or as a reference to compare with.</source>
      <translation>Lit la bande de qualité d'une image (QA_PIXEL, BQA, fmask, QA60, SCL et autres) comme masque de 0 dégagé, 1 ombre, 2 nuage et 255 nodata, et élargit nuages et ombres. Le masque sert de CLOUDS à forecastbackground, ou de référence à comparer.</translation>
    </message>
    <message>
      <source>Rectangle drawn on the canvas, taken from a layer, or typed. If polygons are set too, their overlap is processed.</source>
      <translation>Rectangle dessiné sur le canevas, pris d'une couche ou saisi. Si des polygones sont aussi définis, leur intersection est traitée.</translation>
    </message>
    <message>
      <source>Rectangle drawn on the canvas, taken from a layer, or typed. If polygons are set too, their overlap is searched.</source>
      <translation>Rectangle dessiné sur le canevas, pris d'une couche ou saisi. Si des polygones sont aussi définis, la recherche porte sur leur intersection.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Référence</translation>
    </message>
    <message>
      <source>Reference band</source>
      <translation>Bande de référence</translation>
    </message>
    <message>
      <source>Reflectance of %1 is %2 %3 than that of the lags (%4) in every band</source>
      <translation>La réflectance de %1 est %3 de %2 que celle des images antérieures (%4) dans toutes les bandes</translation>
    </message>
    <message>
      <source>Reflectance that is displayed at full brightness. Raise it for bright deserts or snow.</source>
      <translation>Réflectance affichée à la luminosité maximale. Augmentez-la pour des déserts clairs ou de la neige.</translation>
    </message>
    <message>
      <source>Refused: %1: %2.</source>
      <translation>%1 refusée : %2.</translation>
    </message>
    <message>
      <source>Region of interest (extent)</source>
      <translation>Région d'intérêt (emprise)</translation>
    </message>
    <message>
      <source>Region of interest (polygons)</source>
      <translation>Région d'intérêt (polygones)</translation>
    </message>
    <message>
      <source>Region of interest. Set the polygons or the extent.</source>
      <translation>Région d'intérêt. Définissez les polygones ou l'emprise.</translation>
    </message>
    <message>
      <source>Regularisation weight (lambda)</source>
      <translation>Poids de régularisation (lambda)</translation>
    </message>
    <message>
      <source>Regularisation weight used</source>
      <translation>Poids de régularisation utilisé</translation>
    </message>
    <message>
      <source>Remove cloud</source>
      <translation>Supprimer nuages</translation>
    </message>
    <message>
      <source>Remove cloud shadow</source>
      <translation>Supprimer ombres de nuages</translation>
    </message>
    <message>
      <source>Remove snow or ice</source>
      <translation>Supprimer neige/glace</translation>
    </message>
    <message>
      <source>Replaces cloud and shadow in an image by the forecast and blends both along the edges. The result is in reflectance and Kelvin; cloudy pixels without a forecast become nodata.</source>
      <translation>Remplace nuages et ombres d'une image par la prévision et fond les deux le long des bords. Le résultat est en réflectance et en kelvins ; les pixels nuageux sans prévision deviennent nodata.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Reports the number of tiles, bytes and requests, and the computing time if it was measured, without computing, downloading or writing anything.</source>
      <translation>Indique le nombre de tuiles, d'octets et de requêtes, et le temps de calcul s'il a été mesuré, sans rien calculer, télécharger ou écrire.</translation>
    </message>
    <message>
      <source>Resolution [m]</source>
      <translation>Résolution [m]</translation>
    </message>
    <message>
      <source>Round trip</source>
      <translation>Essai réel</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Exécuter</translation>
    </message>
    <message>
      <source>Run the tool again in a few minutes.</source>
      <translation>Exécutez de nouveau l'outil dans quelques minutes.</translation>
    </message>
    <message>
      <source>SAMPLES is %1, but the ROI has only %2 valid training pixels. Lower SAMPLES or leave it automatic, or choose a larger ROI.</source>
      <translation>SAMPLES vaut %1, mais la ROI n'a que %2 pixels d'apprentissage valides. Réduisez SAMPLES ou laissez-le automatique, ou choisissez une ROI plus grande.</translation>
    </message>
    <message>
      <source>SAMPLES is %1: the exact kernel needs %2 GiB of memory, but this computer has %3 GiB. Lower SAMPLES to at most %4, or set COMPONENTS (for example to 1000).</source>
      <translation>SAMPLES vaut %1 : le noyau exact nécessite %2 Gio de mémoire, mais cet ordinateur a %3 Gio. Réduisez SAMPLES à %4 au plus, ou définissez COMPONENTS (par exemple 1000).</translation>
    </message>
    <message>
      <source>SCHEME: %1 is not a quality scheme. Choose one of %2.</source>
      <translation>SCHEME : %1 n'est pas un schéma de qualité. Choisissez l'un de %2.</translation>
    </message>
    <message>
      <source>SENTINEL[ _-]?2[ABC]?|SEN2[ABC]?|S2[ABC]?|(S2)?MSI(L?[12][ABC])?</source>
      <translation>SENTINEL[ _-]?2[ABC]?|SEN2[ABC]?|S2[ABC]?|(S2)?MSI(L?[12][ABC])?</translation>
    </message>
    <message>
      <source>SNOW is not available for DECISION %1. Turn it off, or choose DECISION adaptive.</source>
      <translation>SNOW n'est pas disponible pour DECISION %1. Désactivez-le, ou choisissez DECISION adaptive.</translation>
    </message>
    <message>
      <source>SNOW needs a short-wave infrared band, next to green and near infrared; %1 missing</source>
      <translation>SNOW nécessite une bande infrarouge à ondes courtes, en plus de la verte et du proche infrarouge ; il manque %1</translation>
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
      <translation>STACK et IMAGES sont %1. Mettez dans STACK une pile, ou dans IMAGES un dossier d'images.</translation>
    </message>
    <message>
      <source>Satellite</source>
      <translation>Satellite</translation>
    </message>
    <message>
      <source>Satellites</source>
      <translation>Satellites</translation>
    </message>
    <message>
      <source>Satellites whose images are masked, at the top of the atmosphere; of Landsat those of tier 1.</source>
      <translation>Satellites dont les images sont masquées, au sommet de l'atmosphère ; pour Landsat, celles de tier 1.</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Scène</translation>
    </message>
    <message>
      <source>Search direction</source>
      <translation>Sens de recherche</translation>
    </message>
    <message>
      <source>Search window</source>
      <translation>Fenêtre de recherche</translation>
    </message>
    <message>
      <source>Searches a public catalogue (STAC) for Sentinel-2 and Landsat images of a region and a period. The result is a layer of footprints that serves as archive: the other tools read its images over the network, only the region, without a download and without an account.</source>
      <translation>Cherche dans un catalogue public (STAC) des images Sentinel-2 et Landsat d'une région et d'une période. Le résultat est une couche d'emprises qui sert d'archive : les autres outils lisent ses images par le réseau, seulement la région, sans téléchargement et sans compte.</translation>
    </message>
    <message>
      <source>Searches lambda and gamma by cross-validation on the training pixels, which takes longer. Used by METHOD linear and kernel only.</source>
      <translation>Cherche lambda et gamma par validation croisée sur les pixels d'apprentissage, ce qui prend plus de temps. Utilisé seulement par METHOD linear et kernel.</translation>
    </message>
    <message>
      <source>Seconds for which each image of the animation is shown.</source>
      <translation>Secondes pendant lesquelles chaque image de l'animation est affichée.</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Graine aléatoire</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same inputs and the same seed give the same bytes.</source>
      <translation>Graine des choix aléatoires. Les mêmes entrées et la même graine donnent les mêmes octets.</translation>
    </message>
    <message>
      <source>Select lags on Earth Engine</source>
      <translation>Choisir les images antérieures sur Earth Engine</translation>
    </message>
    <message>
      <source>Selects the clear images of the same place that are nearest in time before an image (lags), and writes the image and its lags as one raster, a stack. Its bands are B1, B2 and so on of the image, then B1_lag_1 and so on of the newest lag, and so forth. Cloud cover is measured over the region of interest.</source>
      <translation>Choisit les images dégagées du même lieu les plus proches dans le temps avant une image (images antérieures), et écrit l'image et ses images antérieures en un seul raster, une pile. Ses bandes sont B1, B2 et ainsi de suite de l'image, puis B1_lag_1 et ainsi de suite de l'image antérieure la plus récente, et ainsi de même pour les autres. La couverture nuageuse est mesurée sur la région d'intérêt.</translation>
    </message>
    <message>
      <source>Selects the clear images of the same place that are nearest in time before an image of Earth Engine (lags), and downloads the image and its lags as one raster, a stack. All other tools work on this stack. Earth Engine measures the cloud cover over the region of interest.</source>
      <translation>Choisit les images dégagées du même lieu les plus proches dans le temps avant une image d'Earth Engine (images antérieures), et télécharge l'image et ses images antérieures en un seul raster, une pile. Tous les autres outils travaillent sur cette pile. Earth Engine mesure la couverture nuageuse sur la région d'intérêt.</translation>
    </message>
    <message>
      <source>Sensor</source>
      <translation>Capteur</translation>
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
      <translation>Sentinel-2 a des pixels de 10 m depuis 2015, Landsat 4 à 9 des pixels de 30 m depuis 1982.</translation>
    </message>
    <message>
      <source>Sentinel-2%1, %2, %3, %4</source>
      <translation>Sentinel-2%1, %2, %3, %4</translation>
    </message>
    <message>
      <source>Sentinel-2A, 2B, 2C or 2D</source>
      <translation>Sentinel-2A, 2B, 2C ou 2D</translation>
    </message>
    <message>
      <source>Service account key file</source>
      <translation>Clé du compte de service</translation>
    </message>
    <message>
      <source>Share of a polygon that must be clear for its date to be a clear date.</source>
      <translation>Part d'un polygone qui doit être dégagée pour que sa date soit une date dégagée.</translation>
    </message>
    <message>
      <source>Share of removed pixels [%]</source>
      <translation>Pixels supprimés [%]</translation>
    </message>
    <message>
      <source>Sign-in time limit [s]</source>
      <translation>Délai de connexion [s]</translation>
    </message>
    <message>
      <source>Sign-in with the browser</source>
      <translation>Connexion par navigateur</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Skipped: %1</source>
      <translation>Ignoré : %1</translation>
    </message>
    <message>
      <source>Skipped: %1: %2.</source>
      <translation>Ignoré : %1 : %2.</translation>
    </message>
    <message>
      <source>Skipped: %1: its name is not text in UTF-8. Rename the file or its folder.</source>
      <translation>Ignoré : %1 : son nom n'est pas du texte en UTF-8. Renommez le fichier ou son dossier.</translation>
    </message>
    <message>
      <source>Smallest share of the region of interest with data at which an image is accepted as a lag. Lower it where the edges of swaths cross the region.</source>
      <translation>Part minimale de la région d'intérêt avec des données à laquelle une image est acceptée comme image antérieure. Réduisez-la là où les bords de fauchées traversent la région.</translation>
    </message>
    <message>
      <source>Something is missing.</source>
      <translation>Quelque chose manque.</translation>
    </message>
    <message>
      <source>Speck removal radius</source>
      <translation>Rayon de nettoyage</translation>
    </message>
    <message>
      <source>Specks of cloud that are smaller than a disk of this radius are removed; 0 keeps them. Used by DECISION threshold and brightness only.</source>
      <translation>Les petites taches de nuage plus petites qu'un disque de ce rayon sont supprimées ; 0 les conserve. Utilisé seulement par DECISION threshold et brightness.</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Pile</translation>
    </message>
    <message>
      <source>Started task %1: %2 %3</source>
      <translation>Tâche %1 lancée : %2 %3</translation>
    </message>
    <message>
      <source>Stop task on cancel</source>
      <translation>Annuler arrête la tâche</translation>
    </message>
    <message>
      <source>TP / (TP + FP + FN): intersection over union</source>
      <translation>TP / (TP + FP + FN) : intersection sur union</translation>
    </message>
    <message>
      <source>Table of candidates</source>
      <translation>Table des candidates</translation>
    </message>
    <message>
      <source>Table of clear dates</source>
      <translation>Table des dates dégagées</translation>
    </message>
    <message>
      <source>Table of cloud cover</source>
      <translation>Table de la nébulosité</translation>
    </message>
    <message>
      <source>Table of composites</source>
      <translation>Table des composites</translation>
    </message>
    <message>
      <source>Table of images</source>
      <translation>Table des images</translation>
    </message>
    <message>
      <source>Task %1 ended as %2%3. Choose a smaller ROI or METHOD linear, check DESTINATION, and run the tool again.</source>
      <translation>La tâche %1 s'est terminée avec l'état %2%3. Choisissez une ROI plus petite ou METHOD linear, vérifiez DESTINATION, et exécutez de nouveau l'outil.</translation>
    </message>
    <message>
      <source>Tasks that were started continue. Run the tool again with the same parameters to collect them.</source>
      <translation>Les tâches démarrées continuent. Relancez l'outil avec les mêmes paramètres pour les récupérer.</translation>
    </message>
    <message>
      <source>The Python package %1, which this tool needs, is missing from QGIS's Python. To install it, %2; then restart QGIS.</source>
      <translation>Le paquet Python %1, dont cet outil a besoin, manque dans le Python de QGIS. Pour l'installer, %2 ; redémarrez ensuite QGIS.</translation>
    </message>
    <message>
      <source>The Python package earthengine-api does not load: %1. Reinstall it: pip install --force-reinstall earthengine-api.</source>
      <translation>Le paquet Python earthengine-api ne se charge pas : %1. Réinstallez-le : pip install --force-reinstall earthengine-api.</translation>
    </message>
    <message>
      <source>The Python package earthengine-api is not installed in QGIS's Python. To install it: %1; then restart QGIS.</source>
      <translation>Le paquet Python earthengine-api n'est pas installé dans le Python de QGIS. Pour l'installer : %1 ; redémarrez ensuite QGIS.</translation>
    </message>
    <message>
      <source>The archive %1 contains a file outside of itself, %2. Do not use this archive.</source>
      <translation>L'archive %1 contient un fichier situé hors d'elle-même, %2. N'utilisez pas cette archive.</translation>
    </message>
    <message>
      <source>The bands of %1 state no scale; that of %2 is used by their names (scale %3, offset %4).</source>
      <translation>Les bandes de %1 n'indiquent pas d'échelle ; celle de %2 est utilisée d'après leurs noms (échelle %3, offset %4).</translation>
    </message>
    <message>
      <source>The candidate %1</source>
      <translation>La candidate %1</translation>
    </message>
    <message>
      <source>The clock of this computer is wrong: %1. Set its date and time, and run the tool again.</source>
      <translation>L'horloge de cet ordinateur n'est pas à l'heure : %1. Réglez la date et l'heure, et exécutez de nouveau l'outil.</translation>
    </message>
    <message>
      <source>The cloud features</source>
      <translation>Les indices de nuages</translation>
    </message>
    <message>
      <source>The cloud features of %1</source>
      <translation>Les indices de nuages de %1</translation>
    </message>
    <message>
      <source>The cloud-free forecast of the image, from forecastbackground.</source>
      <translation>La prévision sans nuages de l'image, issue de forecastbackground.</translation>
    </message>
    <message>
      <source>The cloud-free image, with the bands B1_forecast, B2_forecast and so on.</source>
      <translation>L'image sans nuages, avec les bandes B1_forecast, B2_forecast et ainsi de suite.</translation>
    </message>
    <message>
      <source>The cloudy image, or the stack that begins with it.</source>
      <translation>L'image nuageuse, ou la pile qui commence par elle.</translation>
    </message>
    <message>
      <source>The cloudy image, with an acquisition date and named bands.</source>
      <translation>L'image nuageuse, avec une date d'acquisition et des bandes nommées.</translation>
    </message>
    <message>
      <source>The cloudy image, with an acquisition date, named bands and a quality band.</source>
      <translation>L'image nuageuse, avec une date d'acquisition, des bandes nommées et une bande de qualité.</translation>
    </message>
    <message>
      <source>The comparison of %1 with its forecast</source>
      <translation>La comparaison de %1 avec sa prévision</translation>
    </message>
    <message>
      <source>The darkest pixels of %1 have a reflectance below 0 in every band: the offset was probably subtracted twice. Import the product with importscene.</source>
      <translation>Les pixels les plus sombres de %1 ont une réflectance inférieure à 0 dans toutes les bandes : l'offset a probablement été soustrait deux fois. Importez le produit avec importscene.</translation>
    </message>
    <message>
      <source>The darkest pixels of %1 have a reflectance of %2</source>
      <translation>Les pixels les plus sombres de %1 ont une réflectance de %2</translation>
    </message>
    <message>
      <source>The darkest pixels of %1 have a reflectance of %2 in every band, which no place on Earth has: the scale is wrong. Numbers of Landsat Collection 2 Level-2 need scale 2.75e-05 and offset -0.2, not the 0.0001 of Collection 1; %3.</source>
      <translation>Les pixels les plus sombres de %1 ont une réflectance de %2 dans toutes les bandes, ce qu'aucun lieu sur Terre n'a : l'échelle est fausse. Les valeurs de Landsat Collection 2 Level-2 nécessitent l'échelle 2.75e-05 et l'offset -0.2, pas le 0.0001 de Collection 1 ; %3.</translation>
    </message>
    <message>
      <source>The darkest pixels of %1 have a reflectance of %2 or less in every band: the offset of -0.1 was subtracted twice, in the numbers and by the bands. Set the offset to 0 with gdal_edit.py -offset 0.</source>
      <translation>Les pixels les plus sombres de %1 ont une réflectance de %2 ou moins dans toutes les bandes : l'offset de -0.1 a été soustrait deux fois, dans les valeurs et par les bandes. Mettez l'offset à 0 avec gdal_edit.py -offset 0.</translation>
    </message>
    <message>
      <source>The file tileInfo.json of %1 is damaged: the tile is %2; expected %3, as in the name %4. Download it again.</source>
      <translation>Le fichier tileInfo.json de %1 est endommagé : la tuile est %2 ; %3 est attendue, comme dans le nom %4. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <source>The filled image will have no %1: the forecast does not have it.</source>
      <translation>L'image comblée n'aura pas %1 : la prévision ne l'a pas.</translation>
    </message>
    <message>
      <source>The image</source>
      <translation>L'image</translation>
    </message>
    <message>
      <source>The image %1 is damaged: it is on the grid %2; expected %3 from its MTD_TL.xml. Download the product again.</source>
      <translation>L'image %1 est endommagée : elle est sur la grille %2 ; %3 est attendue d'après son MTD_TL.xml. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>The image %1 is damaged: it is on the grid %2; expected that of the other bands, %3. Download the product again.</source>
      <translation>L'image %1 est endommagée : elle est sur la grille %2 ; celle des autres bandes est attendue, %3. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>The image %1 or its MTL is damaged: it has %2 x %3 px; expected %4 x %5 px from the corners in the MTL. Download the product again.</source>
      <translation>L'image %1 ou son MTL est endommagé : elle a %2 x %3 px ; %4 x %5 px sont attendus d'après les coins dans le MTL. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>The image %1 refers to another file, which images of products do not. Do not use this product.</source>
      <translation>L'image %1 renvoie à un autre fichier, ce que ne font pas les images des produits. N'utilisez pas ce produit.</translation>
    </message>
    <message>
      <source>The image and its lags in one raster.</source>
      <translation>L'image et ses images antérieures en un seul raster.</translation>
    </message>
    <message>
      <source>The image and its lags, from selectlags or exported from Earth Engine.</source>
      <translation>L'image et ses images antérieures, issues de selectlags ou exportées d'Earth Engine.</translation>
    </message>
    <message>
      <source>The image has no CRS. Assign its CRS, or set a region.</source>
      <translation>L'image n'a pas de SCR. Assignez son SCR, ou définissez une région.</translation>
    </message>
    <message>
      <source>The image is surface reflectance, but the thresholds are made for reflectance at the top of the atmosphere, so that more cloud is missed. Choose DECISION adaptive.</source>
      <translation>L'image est en réflectance de surface, mais les seuils sont faits pour la réflectance au sommet de l'atmosphère, si bien que plus de nuages sont manqués. Choisissez DECISION adaptive.</translation>
    </message>
    <message>
      <source>The image whose cloudy pixels become nodata.</source>
      <translation>L'image dont les pixels nuageux deviennent nodata.</translation>
    </message>
    <message>
      <source>The image with cloud and shadow replaced by the forecast.</source>
      <translation>L'image avec nuages et ombres remplacés par la prévision.</translation>
    </message>
    <message>
      <source>The image with nodata where cloud or shadow was.</source>
      <translation>L'image avec nodata là où il y avait un nuage ou une ombre.</translation>
    </message>
    <message>
      <source>The mask %1</source>
      <translation>Le masque %1</translation>
    </message>
    <message>
      <source>The mask and the reference have no pixel that is valid in both. Choose another ROI or another reference.</source>
      <translation>Le masque et la référence n'ont aucun pixel valide dans les deux. Choisissez une autre ROI ou une autre référence.</translation>
    </message>
    <message>
      <source>The mask has %1 x %2 pixels; the image it belongs to has %3 x %4. Pass a mask with one class for each pixel.</source>
      <translation>Le masque a %1 x %2 pixels ; l'image à laquelle il appartient en a %3 x %4. Passez un masque avec une classe pour chaque pixel.</translation>
    </message>
    <message>
      <source>The mask is not compared with another one: %1</source>
      <translation>Le masque n'est pas comparé à un autre : %1</translation>
    </message>
    <message>
      <source>The masks that are finished are kept. Run the tool again to continue.</source>
      <translation>Les masques terminés sont conservés. Exécutez de nouveau l'outil pour continuer.</translation>
    </message>
    <message>
      <source>The median of %1 in %2 is %3, but reflectance is 0..1. These are probably digital numbers: set the scale and offset of the bands to those of the product (gdal_edit.py -scale, -offset)%4.</source>
      <translation>La médiane de %1 dans %2 est %3, mais la réflectance est 0..1. Ce sont probablement des comptes numériques : donnez aux bandes l'échelle et l'offset du produit (gdal_edit.py -scale, -offset)%4.</translation>
    </message>
    <message>
      <source>The median of the clear observations of each band (median), the observation that is nearest to it over all bands (medoid), the newest one (latest), or that of the image with the most clear pixels (clearest).</source>
      <translation>La médiane des observations dégagées de chaque bande (median), l'observation la plus proche d'elle sur toutes les bandes (medoid), la plus récente (latest), ou celle de l'image qui a le plus de pixels dégagés (clearest).</translation>
    </message>
    <message>
      <source>The metadata file %1 declares a document type, which those of products do not. Download the product again.</source>
      <translation>Le fichier de métadonnées %1 déclare un type de document, ce que ne font pas ceux des produits. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>The metadata file %1 has MAP_PROJECTION %2; expected UTM or PS. Assign a CRS to the image files (gdal_edit.py -a_srs), or choose a product in UTM.</source>
      <translation>Le fichier de métadonnées %1 a MAP_PROJECTION %2 ; UTM ou PS est attendu. Assignez un SCR aux fichiers d'image (gdal_edit.py -a_srs), ou choisissez un produit en UTM.</translation>
    </message>
    <message>
      <source>The metadata file %1 has no %2 in %3. Download the product again.</source>
      <translation>Le fichier de métadonnées %1 n'a pas %2 dans %3. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>The metadata file %1 has no %2 of %3. Download the product again.</source>
      <translation>Le fichier de métadonnées %1 n'a pas %2 de %3. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>The metadata file %1 has no %2. Download the product again.</source>
      <translation>Le fichier de métadonnées %1 n'a pas %2. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>The metadata file %1 is damaged: %2 convert the digital number %3 to %4; expected %5, as it states itself. Download the product again.</source>
      <translation>Le fichier de métadonnées %1 est endommagé : %2 convertissent le compte numérique %3 en %4 ; %5 est attendu, comme il l'indique lui-même. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>The metadata file %1 is damaged: %2 is %3; expected %4. Download the product again.</source>
      <translation>Le fichier de métadonnées %1 est endommagé : %2 est %3 ; attendu : %4. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>The metadata file %1 is damaged: two bands have the same file, %2. Download the product again.</source>
      <translation>Le fichier de métadonnées %1 est endommagé : deux bandes ont le même fichier, %2. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>The name of %1 has the date %2, which is impossible. Give the files the names under which they were delivered.</source>
      <translation>Le nom de %1 contient la date %2, qui est impossible. Donnez aux fichiers les noms sous lesquels ils ont été livrés.</translation>
    </message>
    <message>
      <source>The name of band %1 of %2, %3, does not indicate what its values mean. Set SCHEME.</source>
      <translation>Le nom de la bande %1 de %2, %3, n'indique pas ce que ses valeurs signifient. Définissez SCHEME.</translation>
    </message>
    <message>
      <source>The newest lag (persistence), the median of the lags (percentile), ridge regression (linear), or kernel ridge regression (kernel). The kernel forecast is usually the most accurate.</source>
      <translation>L'image antérieure la plus récente (persistence), la médiane des images antérieures (percentile), une régression ridge (linear), ou une régression ridge à noyau (kernel). La prévision kernel est généralement la plus exacte.</translation>
    </message>
    <message>
      <source>The offset of %1 is unknown: its STAC item is missing or not certain, and no part of the image is dark enough to decide whether its numbers have the 0.1 of Sentinel-2. Use another date, the collection sentinel-2-c1-l2a, or the product as ESA delivers it.</source>
      <translation>L'offset de %1 est inconnu : son élément STAC manque ou n'est pas certain, et aucune partie de l'image n'est assez sombre pour décider si ses valeurs ont le 0.1 de Sentinel-2. Utilisez une autre date, la collection sentinel-2-c1-l2a, ou le produit tel que l'ESA le livre.</translation>
    </message>
    <message>
      <source>The offset of %1 is unknown: neither tileInfo.json nor productInfo.json has the name of the product (S2A_MSIL1C_..). Download productInfo.json into the same folder.</source>
      <translation>L'offset de %1 est inconnu : ni tileInfo.json ni productInfo.json n'ont le nom du produit (S2A_MSIL1C_..). Téléchargez productInfo.json dans le même dossier.</translation>
    </message>
    <message>
      <source>The picture, which the Results Viewer opens.</source>
      <translation>L'image produite, que le Visualiseur de résultats ouvre.</translation>
    </message>
    <message>
      <source>The product %1 has no file for %2. Download the product again.</source>
      <translation>Le produit %1 n'a pas de fichier pour %2. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>The product %1 has no metadata of a granule (MTD_TL.xml). Download the product again.</source>
      <translation>Le produit %1 n'a pas de métadonnées d'un granule (MTD_TL.xml). Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>The product %1 is from %2 %3</source>
      <translation>Le produit %1 est de %2 %3</translation>
    </message>
    <message>
      <source>The product %1 is from %2, which is not supported. Choose Sentinel-2A, 2B or 2C.</source>
      <translation>Le produit %1 est de %2, qui n'est pas pris en charge. Choisissez Sentinel-2A, 2B ou 2C.</translation>
    </message>
    <message>
      <source>The product %1 is from %2, which is not supported. Choose a product of Sentinel-2A, 2B or 2C.</source>
      <translation>Le produit %1 est de %2, qui n'est pas pris en charge. Choisissez un produit de Sentinel-2A, 2B ou 2C.</translation>
    </message>
    <message>
      <source>The product %1 of THEIA is %2 of %3, which is not supported. Choose Level 2A of Sentinel-2, or a product of ESA or USGS.</source>
      <translation>Le produit %1 de THEIA est %2 de %3, ce qui n'est pas pris en charge. Choisissez le niveau 2A de Sentinel-2, ou un produit de l'ESA ou de l'USGS.</translation>
    </message>
    <message>
      <source>The product %1 was acquired at night or twilight, with the sun at %2 degrees above the horizon: it has no reflectance. Choose an image that was acquired by day.</source>
      <translation>Le produit %1 a été acquis de nuit ou au crépuscule, avec le soleil à %2 degrés au-dessus de l'horizon : il n'a pas de réflectance. Choisissez une image acquise de jour.</translation>
    </message>
    <message>
      <source>The quality band %1 of %2</source>
      <translation>La bande de qualité %1 de %2</translation>
    </message>
    <message>
      <source>The reflectance of %1 is negative in every band (median at most %2): the scale is wrong. Numbers of Landsat Collection 1 need scale 0.0001 and offset 0, not those of Collection 2; %3.</source>
      <translation>La réflectance de %1 est négative dans toutes les bandes (médiane au plus %2) : l'échelle est fausse. Les valeurs de Landsat Collection 1 nécessitent l'échelle 0.0001 et l'offset 0, pas ceux de Collection 2 ; %3.</translation>
    </message>
    <message>
      <source>The region is not on the globe. Check its CRS.</source>
      <translation>La région n'est pas sur le globe. Vérifiez son SCR.</translation>
    </message>
    <message>
      <source>The scale of %1 in %2 is unknown: the XML file of the order is missing or does not state it. Put the XML file of the order next to the images.</source>
      <translation>L'échelle de %1 dans %2 est inconnue : le fichier XML de la commande manque ou ne l'indique pas. Mettez le fichier XML de la commande à côté des images.</translation>
    </message>
    <message>
      <source>The scale of %1 in %2 is unknown: the XML file of the tile is missing or does not state it. Put the XML file of the delivery next to the images.</source>
      <translation>L'échelle de %1 dans %2 est inconnue : le fichier XML de la tuile manque ou ne l'indique pas. Mettez le fichier XML de la livraison à côté des images.</translation>
    </message>
    <message>
      <source>The service answered 1 + 1 with %1, not 2. Check its address (%2).</source>
      <translation>Le service a répondu %1 à 1 + 1, pas 2. Vérifiez son adresse (%2).</translation>
    </message>
    <message>
      <source>The sign-in was cancelled in the browser (%1). Run eecheck with SIGN_IN again and allow access.</source>
      <translation>La connexion a été annulée dans le navigateur (%1). Exécutez de nouveau eecheck avec SIGN_IN et autorisez l'accès.</translation>
    </message>
    <message>
      <source>The sign-in was cancelled in the browser. Run eecheck with SIGN_IN again and allow access.</source>
      <translation>La connexion a été annulée dans le navigateur. Exécutez de nouveau eecheck avec SIGN_IN et autorisez l'accès.</translation>
    </message>
    <message>
      <source>The stored sign-in does not include Earth Engine: %1. Run eecheck with SIGN_IN, and allow all that Google asks for.</source>
      <translation>La connexion enregistrée ne comprend pas Earth Engine : %1. Exécutez eecheck avec SIGN_IN, et autorisez tout ce que Google demande.</translation>
    </message>
    <message>
      <source>The surface reflectance of %1 is 0 or negative on %2 % of the pixels in blue: the atmospheric correction failed. Use another date, or top-of-atmosphere images.</source>
      <translation>La réflectance de surface de %1 est nulle ou négative sur %2 % des pixels dans le bleu : la correction atmosphérique a échoué. Utilisez une autre date, ou des images au sommet de l'atmosphère.</translation>
    </message>
    <message>
      <source>The system reports: %1</source>
      <translation>Le système signale : %1</translation>
    </message>
    <message>
      <source>The system reports: %1. Check the disk and the folders of the outputs.</source>
      <translation>Le système signale : %1. Vérifiez le disque et les dossiers des sorties.</translation>
    </message>
    <message>
      <source>The value %1 does not occur in quality bands of %2. Set SCHEME, or choose another quality band.</source>
      <translation>La valeur %1 n'apparaît pas dans les bandes de qualité de %2. Définissez SCHEME, ou choisissez une autre bande de qualité.</translation>
    </message>
    <message>
      <source>The value %1 does not occur in quality bands of the scheme %2 (%3). Set SCHEME, or choose another quality band.</source>
      <translation>La valeur %1 n'apparaît pas dans les bandes de qualité du schéma %2 (%3). Définissez SCHEME, ou choisissez une autre bande de qualité.</translation>
    </message>
    <message>
      <source>The value %1 of %2 is not a class of a mask (0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata). Choose another raster, or name the band after its scheme (QA_PIXEL, fmask ..).</source>
      <translation>La valeur %1 de %2 n'est pas une classe d'un masque (0 dégagé, 1 ombre, 2 nuage, 3 neige ou glace, 255 nodata). Choisissez un autre raster, ou donnez à la bande le nom de son schéma (QA_PIXEL, fmask ..).</translation>
    </message>
    <message>
      <source>The values %1 fit quality bands of %2, which differ in what is cloud. Set SCHEME, or name the band after its scheme.</source>
      <translation>Les valeurs %1 correspondent à des bandes de qualité de %2, qui diffèrent sur ce qui est nuage. Définissez SCHEME, ou donnez à la bande le nom de son schéma.</translation>
    </message>
    <message>
      <source>There are more than %1 images: the newest %2 are returned. Raise LIMIT, or choose fewer days.</source>
      <translation>Il y a plus de %1 images : les %2 plus récentes sont renvoyées. Augmentez LIMIT, ou choisissez moins de jours.</translation>
    </message>
    <message>
      <source>There are no earlier images: neither archive nor candidates is given. Pass a folder or images.</source>
      <translation>Il n'y a pas d'images antérieures : ni archive ni candidates ne sont données. Passez un dossier ou des images.</translation>
    </message>
    <message>
      <source>There is no acquisition date in its metadata or name.</source>
      <translation>Il n'y a pas de date d'acquisition dans ses métadonnées ou son nom.</translation>
    </message>
    <message>
      <source>There is no band %1 in %2; %3. Choose another raster or another band.</source>
      <translation>Il n'y a pas de bande %1 dans %2 ; %3. Choisissez un autre raster ou une autre bande.</translation>
    </message>
    <message>
      <source>There is no band %1 in %2; its bands are %3. Choose another band.</source>
      <translation>Il n'y a pas de bande %1 dans %2 ; ses bandes sont %3. Choisissez une autre bande.</translation>
    </message>
    <message>
      <source>There is no quality band (QA_PIXEL, BQA, fmask, QA60, SCL, mask ..) in %1; %2. Choose another raster or another band.</source>
      <translation>Il n'y a pas de bande de qualité (QA_PIXEL, BQA, fmask, QA60, SCL, mask ..) dans %1 ; %2. Choisissez un autre raster ou une autre bande.</translation>
    </message>
    <message>
      <source>There is no single quality band in %1. %2</source>
      <translation>Il n'y a pas une seule bande de qualité dans %1. %2</translation>
    </message>
    <message>
      <source>There is not enough memory. Choose a smaller ROI or fewer BANDS, or close other programs.</source>
      <translation>La mémoire ne suffit pas. Choisissez une ROI plus petite ou moins de BANDS, ou fermez d'autres programmes.</translation>
    </message>
    <message>
      <source>This is UDM2, the usable data mask of Planet, which has one band for each class. Set the band to cloud and SCHEME to clm, or compute one band named mask from it (0 clear, 1 shadow, 2 cloud).</source>
      <translation>C'est UDM2, le masque de données utilisables de Planet, qui a une bande pour chaque classe. Choisissez la bande cloud et mettez SCHEME à clm, ou calculez-en une bande nommée mask (0 dégagé, 1 ombre, 2 nuage).</translation>
    </message>
    <message>
      <source>Three bands, by role or name, separated by commas, that are displayed as red, green and blue.</source>
      <translation>Trois bandes, par rôle ou nom, séparées par des virgules, affichées en rouge, vert et bleu.</translation>
    </message>
    <message>
      <source>Thresholds learned from clear ground in the scene, with shadow detection (adaptive); clusters beyond both fixed thresholds (threshold); or clusters above the largest gap in brightness (brightness). With none, nothing is masked, and only a cluster map is of use.</source>
      <translation>Seuils appris du sol dégagé de la scène, avec détection des ombres (adaptive) ; clusters au-delà des deux seuils fixes (threshold) ; ou clusters au-dessus du plus grand écart de luminosité (brightness). Avec none, rien n'est masqué, et seule une carte des clusters est utile.</translation>
    </message>
    <message>
      <source>Time before IMAGE in which images are searched. Ignored if FROM is set or IMAGE is empty.</source>
      <translation>Temps avant IMAGE dans lequel les images sont cherchées. Ignoré si FROM est défini ou si IMAGE est vide.</translation>
    </message>
    <message>
      <source>Time per frame [s]</source>
      <translation>Temps par image [s]</translation>
    </message>
    <message>
      <source>Time span of each composite. Seasons are three months each, from December, March, June and September on; all makes a single composite.</source>
      <translation>Période de chaque composite. Les saisons durent trois mois, à partir de décembre, mars, juin et septembre ; all produit un seul composite.</translation>
    </message>
    <message>
      <source>Time-lapse of a series</source>
      <translation>Time-lapse d'une série</translation>
    </message>
    <message>
      <source>Too few of the first %1 pixels are usable for a full sample. The sample is smaller than requested.</source>
      <translation>Trop peu des %1 premiers pixels sont utilisables pour un échantillon complet. L'échantillon est plus petit que demandé.</translation>
    </message>
    <message>
      <source>Training sample size</source>
      <translation>Pixels d'apprentissage</translation>
    </message>
    <message>
      <source>True mask</source>
      <translation>Masque vrai</translation>
    </message>
    <message>
      <source>Tuned on %1 pixels, %2 folds, %3 draws: squared error %4 x the default.</source>
      <translation>Réglé sur %1 pixels, %2 plis, %3 tirages : erreur quadratique %4 x celle par défaut.</translation>
    </message>
    <message>
      <source>Tuning by cross-validation</source>
      <translation>Réglage par validation croisée</translation>
    </message>
    <message>
      <source>UNCERTAINTY adds a band to FORECAST, which is not written. Set FORECAST, or turn UNCERTAINTY off.</source>
      <translation>UNCERTAINTY ajoute une bande à FORECAST, qui n'est pas écrit. Définissez FORECAST, ou désactivez UNCERTAINTY.</translation>
    </message>
    <message>
      <source>UNCERTAINTY adds a band to the forecasts, which are not written. Set FORECASTS, or turn UNCERTAINTY off.</source>
      <translation>UNCERTAINTY ajoute une bande aux prévisions, qui ne sont pas écrites. Activez FORECASTS, ou désactivez UNCERTAINTY.</translation>
    </message>
    <message>
      <source>UNCERTAINTY is not available for METHOD %1. Turn it off, or choose METHOD linear or kernel.</source>
      <translation>UNCERTAINTY n'est pas disponible pour METHOD %1. Désactivez-le, ou choisissez METHOD linear ou kernel.</translation>
    </message>
    <message>
      <source>UNCERTAINTY is not available when Earth Engine computes the forecast. Turn it off or set WHERE to local.</source>
      <translation>UNCERTAINTY n'est pas disponible quand Earth Engine calcule la prévision. Désactivez-le ou mettez WHERE à local.</translation>
    </message>
    <message>
      <source>URL is empty, but CATALOG is url. Set URL to the address of a STAC API.</source>
      <translation>URL est vide, mais CATALOG vaut url. Mettez dans URL l'adresse d'une API STAC.</translation>
    </message>
    <message>
      <source>URL is set, but CATALOG is %1. Set CATALOG to url, or leave URL empty.</source>
      <translation>URL est défini, mais CATALOG vaut %1. Mettez CATALOG à url, ou laissez URL vide.</translation>
    </message>
    <message>
      <source>USGS opens it only after a login</source>
      <translation>l'USGS ne l'ouvre qu'après une connexion</translation>
    </message>
    <message>
      <source>Use another catalogue</source>
      <translation>Utilisez un autre catalogue</translation>
    </message>
    <message>
      <source>Use the Planetary Computer or Earth Search</source>
      <translation>Utilisez le Planetary Computer ou Earth Search</translation>
    </message>
    <message>
      <source>Use the collection %1</source>
      <translation>Utilisez la collection %1</translation>
    </message>
    <message>
      <source>Use the collection landsat-c2-l2 of the Planetary Computer</source>
      <translation>Utilisez la collection landsat-c2-l2 du Planetary Computer</translation>
    </message>
    <message>
      <source>Valid coverage [% of the region]</source>
      <translation>Couverture valide [% de la région]</translation>
    </message>
    <message>
      <source>Version of earthengine-api</source>
      <translation>Version d'earthengine-api</translation>
    </message>
    <message>
      <source>Virtual raster (.vrt) or GeoTIFF (.tif) with named, scaled and dated bands.</source>
      <translation>Raster virtuel (.vrt) ou GeoTIFF (.tif) à bandes nommées, mises à l'échelle et datées.</translation>
    </message>
    <message>
      <source>WHERE local</source>
      <translation>WHERE local</translation>
    </message>
    <message>
      <source>Waiting for the sign-in to Google in the browser window that opens.</source>
      <translation>En attente de la connexion à Google dans la fenêtre du navigateur qui s'ouvre.</translation>
    </message>
    <message>
      <source>Weight of the prediction set (how the lags follow each other) against the estimation set (clear pixels of the image); if empty, it follows the cloud cover as published, which is less accurate. Used by METHOD linear and kernel only.</source>
      <translation>Poids de l'ensemble de prédiction (comment les images antérieures se suivent) par rapport à l'ensemble d'estimation (pixels dégagés de l'image) ; si vide, il suit la couverture nuageuse comme publié, ce qui est moins exact. Utilisé seulement par METHOD linear et kernel.</translation>
    </message>
    <message>
      <source>Weight of the regularisation. Used by METHOD linear (0.000001 if empty) and kernel (0.0001 if empty).</source>
      <translation>Poids de la régularisation. Utilisé par METHOD linear (0.000001 si vide) et kernel (0.0001 si vide).</translation>
    </message>
    <message>
      <source>What happens if fewer lags are found than requested: the tool stops with an error (error), or continues with those found (use).</source>
      <translation>Que faire si moins d'images antérieures sont trouvées que demandé : l'outil s'arrête avec une erreur (error), ou continue avec celles trouvées (use).</translation>
    </message>
    <message>
      <source>What helps: %1.</source>
      <translation>Ce qui aide : %1.</translation>
    </message>
    <message>
      <source>Where forecast and mask are computed: on this computer (local) or on Earth Engine (server). auto chooses by the size of the region and by DELIVER.</source>
      <translation>Où prévision et masque sont calculés : sur cet ordinateur (local) ou sur Earth Engine (server). auto choisit selon la taille de la région et DELIVER.</translation>
    </message>
    <message>
      <source>Whether lags are searched before the image (previous), after it (next), or on both sides (both).</source>
      <translation>Si les images antérieures sont cherchées avant l'image (previous), après elle (next), ou des deux côtés (both).</translation>
    </message>
    <message>
      <source>Whether the clear images nearest in time (recent) or the oldest ones of the search window (oldest) become lags.</source>
      <translation>Si les images antérieures sont les images dégagées les plus proches dans le temps (recent) ou les plus anciennes de la fenêtre de recherche (oldest).</translation>
    </message>
    <message>
      <source>Whether the differences of the bands (radiances), of the cloud features (features), or both are clustered. Used by DECISION threshold and brightness, and for the cluster map.</source>
      <translation>Si le regroupement porte sur les différences des bandes (radiances), des indices de nuages (features), ou les deux (both). Utilisé par DECISION threshold et brightness, et pour la carte des clusters.</translation>
    </message>
    <message>
      <source>Width and height of the simulated scenes.</source>
      <translation>Largeur et hauteur des scènes simulées.</translation>
    </message>
    <message>
      <source>Write filled images</source>
      <translation>Écrire images comblées</translation>
    </message>
    <message>
      <source>Write forecasts</source>
      <translation>Écrire les prévisions</translation>
    </message>
    <message>
      <source>Write probabilities</source>
      <translation>Écrire les probabilités</translation>
    </message>
    <message>
      <source>Writes a simulated Landsat 8 archive to try the other tools on: images of one place on several dates, the last of them cloudy. Their quality bands have errors as real ones do. The folder truth contains the exact mask, the cloud-free image and the optical effect of the clouds.</source>
      <translation>Écrit une archive Landsat 8 simulée pour essayer les autres outils : des images d'un lieu à plusieurs dates, la dernière nuageuse. Leurs bandes de qualité ont des erreurs comme les vraies. Le dossier truth contient le masque exact, l'image sans nuages et l'effet optique des nuages.</translation>
    </message>
    <message>
      <source>Writes each image with cloud and shadow replaced by the forecast as well.</source>
      <translation>Écrit aussi chaque image avec nuages et ombres remplacés par la prévision.</translation>
    </message>
    <message>
      <source>Writes the cloud-free forecast of each image as well.</source>
      <translation>Écrit aussi la prévision sans nuages de chaque image.</translation>
    </message>
    <message>
      <source>Writes the probability of cloud of each image as well. Available with DECISION adaptive only.</source>
      <translation>Écrit aussi la probabilité de nuage de chaque image. Disponible seulement avec DECISION adaptive.</translation>
    </message>
    <message>
      <source>YYYY-MM-DD and hh:mm:ss</source>
      <translation>YYYY-MM-DD et hh:mm:ss</translation>
    </message>
    <message>
      <source>You are not signed in to Earth Engine: %1. Run eecheck with SIGN_IN, or set KEY_FILE.</source>
      <translation>Vous n'êtes pas connecté à Earth Engine : %1. Exécutez eecheck avec SIGN_IN, ou définissez KEY_FILE.</translation>
    </message>
    <message>
      <source>You have signed in.</source>
      <translation>Vous êtes connecté.</translation>
    </message>
    <message>
      <source>Your account may not export there: %1. Check DESTINATION, or ask the owner of the project for the role Earth Engine Resource Writer.</source>
      <translation>Votre compte ne peut pas exporter à cet endroit : %1. Vérifiez DESTINATION, ou demandez au propriétaire du projet le rôle Earth Engine Resource Writer.</translation>
    </message>
    <message>
      <source>Your account may not use the project: %1. Set another PROJECT, or ask its owner for the roles Earth Engine Resource Viewer and Service Usage Consumer.</source>
      <translation>Votre compte ne peut pas utiliser le projet : %1. Définissez un autre PROJECT, ou demandez à son propriétaire les rôles Earth Engine Resource Viewer et Service Usage Consumer.</translation>
    </message>
    <message>
      <source>ZONES: no polygon is inside the masks. Check the location and the CRS of the polygons.</source>
      <translation>ZONES : aucun polygone n'est à l'intérieur des masques. Vérifiez l'emplacement et le SCR des polygones.</translation>
    </message>
    <message>
      <source>ZONES: the layer %1 has no polygon, or none is selected. Draw or select one.</source>
      <translation>ZONES : la couche %1 n'a aucun polygone, ou aucun n'est sélectionné. Dessinez-en ou sélectionnez-en un.</translation>
    </message>
    <message>
      <source>a MaskFeature</source>
      <translation>un MaskFeature</translation>
    </message>
    <message>
      <source>a cloud mask</source>
      <translation>un masque de nuages</translation>
    </message>
    <message>
      <source>a cloud probability</source>
      <translation>une probabilité de nuage</translation>
    </message>
    <message>
      <source>a cluster map</source>
      <translation>une carte des clusters</translation>
    </message>
    <message>
      <source>a composite of several images</source>
      <translation>un composite de plusieurs images</translation>
    </message>
    <message>
      <source>a download of Earth Engine with a file for each band</source>
      <translation>un téléchargement d'Earth Engine avec un fichier par bande</translation>
    </message>
    <message>
      <source>a download of Sentinel Hub or the Copernicus Browser</source>
      <translation>un téléchargement de Sentinel Hub ou du Copernicus Browser</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>un dossier</translation>
    </message>
    <message>
      <source>a folder with a product</source>
      <translation>un dossier avec un produit</translation>
    </message>
    <message>
      <source>a forecast</source>
      <translation>une prévision</translation>
    </message>
    <message>
      <source>a header is invalid</source>
      <translation>un en-tête n'est pas valide</translation>
    </message>
    <message>
      <source>a multitemporal score</source>
      <translation>un score multitemporel</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un nombre</translation>
    </message>
    <message>
      <source>a number from %1 to %2</source>
      <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
      <source>a number, or numbers in %1</source>
      <translation>un nombre, ou des nombres dans %1</translation>
    </message>
    <message>
      <source>a part of a Landsat Level-1 product without its MTL file</source>
      <translation>une partie d'un produit Landsat Level-1 sans son fichier MTL</translation>
    </message>
    <message>
      <source>a part of a Sentinel-2 product without its metadata files</source>
      <translation>une partie d'un produit Sentinel-2 sans ses fichiers de métadonnées</translation>
    </message>
    <message>
      <source>a part of a product of THEIA without its metadata file</source>
      <translation>une partie d'un produit THEIA sans son fichier de métadonnées</translation>
    </message>
    <message>
      <source>a power of ten</source>
      <translation>une puissance de dix</translation>
    </message>
    <message>
      <source>a product in the format of SNAP</source>
      <translation>un produit au format de SNAP</translation>
    </message>
    <message>
      <source>a product of ASTER</source>
      <translation>un produit ASTER</translation>
    </message>
    <message>
      <source>a product of MODIS or VIIRS</source>
      <translation>un produit MODIS ou VIIRS</translation>
    </message>
    <message>
      <source>a product of Planet</source>
      <translation>un produit Planet</translation>
    </message>
    <message>
      <source>a product of SPOT or Pleiades</source>
      <translation>un produit SPOT ou Pleiades</translation>
    </message>
    <message>
      <source>a product of Sentinel-1, which is radar</source>
      <translation>un produit Sentinel-1, qui est du radar</translation>
    </message>
    <message>
      <source>a product of Sentinel-3</source>
      <translation>un produit Sentinel-3</translation>
    </message>
    <message>
      <source>a raster of cloud features</source>
      <translation>un raster d'indices de nuages</translation>
    </message>
    <message>
      <source>a tile of this size was too large before</source>
      <translation>une tuile de cette taille était trop grande auparavant</translation>
    </message>
    <message>
      <source>a time at %1 or soon after</source>
      <translation>une heure à %1 ou peu après</translation>
    </message>
    <message>
      <source>a veil of opacity %1 over the whole image</source>
      <translation>un voile d'opacité %1 sur toute l'image</translation>
    </message>
    <message>
      <source>acquisition date</source>
      <translation>date d'acquisition</translation>
    </message>
    <message>
      <source>acquisition time</source>
      <translation>heure d'acquisition</translation>
    </message>
    <message>
      <source>add images of %1, acquired within %2 days %3 %4</source>
      <translation>ajouter des images en %1, acquises dans les %2 jours %3 %4</translation>
    </message>
    <message>
      <source>add_offset of %1</source>
      <translation>add_offset de %1</translation>
    </message>
    <message>
      <source>after</source>
      <translation>après le</translation>
    </message>
    <message>
      <source>after the image</source>
      <translation>après l'image</translation>
    </message>
    <message>
      <source>an ESPA order in another format than GeoTIFF</source>
      <translation>une commande ESPA dans un autre format que GeoTIFF</translation>
    </message>
    <message>
      <source>an agreement map</source>
      <translation>une carte de concordance</translation>
    </message>
    <message>
      <source>an id with a tile</source>
      <translation>un id avec une tuile</translation>
    </message>
    <message>
      <source>an id with the time of a datastrip</source>
      <translation>un id avec l'heure d'un datastrip</translation>
    </message>
    <message>
      <source>an image whose clouds were filled</source>
      <translation>une image dont les nuages ont été comblés</translation>
    </message>
    <message>
      <source>application/geo+json, application/json</source>
      <translation>application/geo+json, application/json</translation>
    </message>
    <message>
      <source>apply mask</source>
      <translation>appliquer un masque</translation>
    </message>
    <message>
      <source>around</source>
      <translation>autour du</translation>
    </message>
    <message>
      <source>at least %1</source>
      <translation>au moins %1</translation>
    </message>
    <message>
      <source>at least one in each</source>
      <translation>au moins un dans chacun</translation>
    </message>
    <message>
      <source>at most %1</source>
      <translation>au plus %1</translation>
    </message>
    <message>
      <source>azimuth of solar_angles</source>
      <translation>azimut de solar_angles</translation>
    </message>
    <message>
      <source>bands named by role</source>
      <translation>bandes nommées par rôle</translation>
    </message>
    <message>
      <source>before</source>
      <translation>avant le</translation>
    </message>
    <message>
      <source>before the image</source>
      <translation>avant l'image</translation>
    </message>
    <message>
      <source>blue bleu blau azul blu blauw bla niebieski modra albastru kek mavi синий синии голубой 蓝 蓝色 蓝波段 青 파랑</source>
      <translation>blue bleu blau azul blu blauw bla niebieski modra albastru kek mavi синий синии голубой 蓝 蓝色 蓝波段 青 파랑</translation>
    </message>
    <message>
      <source>both clear</source>
      <translation>les deux dégagés</translation>
    </message>
    <message>
      <source>both cloud</source>
      <translation>les deux nuages</translation>
    </message>
    <message>
      <source>both empty</source>
      <translation>tous deux vides</translation>
    </message>
    <message>
      <source>both set</source>
      <translation>tous deux définis</translation>
    </message>
    <message>
      <source>case %1 end</source>
      <translation>case %1 end</translation>
    </message>
    <message>
      <source>catalogue queries</source>
      <translation>requêtes au catalogue</translation>
    </message>
    <message>
      <source>choose %1 in the OSGeo4W setup</source>
      <translation>choisissez %1 dans l'installateur OSGeo4W</translation>
    </message>
    <message>
      <source>cirrus cirro zirrus</source>
      <translation>cirrus cirro zirrus</translation>
    </message>
    <message>
      <source>clear</source>
      <translation>dégagé</translation>
    </message>
    <message>
      <source>cloud</source>
      <translation>nuage</translation>
    </message>
    <message>
      <source>cloud and shadow from the forecast</source>
      <translation>nuages et ombres d'après la prévision</translation>
    </message>
    <message>
      <source>cloud cover</source>
      <translation>couverture nuageuse</translation>
    </message>
    <message>
      <source>cloud cover below %1 %</source>
      <translation>couverture nuageuse inférieure à %1 %</translation>
    </message>
    <message>
      <source>cloud cover not below %1 %</source>
      <translation>couverture nuageuse non inférieure à %1 %</translation>
    </message>
    <message>
      <source>cloud cover of candidates</source>
      <translation>couverture nuageuse des candidates</translation>
    </message>
    <message>
      <source>cloud mask of 0 and 1</source>
      <translation>masque de nuages de 0 et 1</translation>
    </message>
    <message>
      <source>cloud removal</source>
      <translation>suppression des nuages</translation>
    </message>
    <message>
      <source>cloud will be missed</source>
      <translation>des nuages seront manqués</translation>
    </message>
    <message>
      <source>cluster %1%2</source>
      <translation>cluster %1%2</translation>
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
      <translation>calculé sur Earth Engine</translation>
    </message>
    <message>
      <source>concat("date", ' ', "platform", ' ', round("cloud_cover"), ' %')</source>
      <translation>concat("date", ' ', "platform", ' ', round("cloud_cover"), ' %')</translation>
    </message>
    <message>
      <source>confusion matrix</source>
      <translation>matrice de confusion</translation>
    </message>
    <message>
      <source>dates</source>
      <translation>dates</translation>
    </message>
    <message>
      <source>days</source>
      <translation>jours</translation>
    </message>
    <message>
      <source>docs/images.md, section Scale, lists the scales of products; set them with gdal_edit.py -scale and -offset</source>
      <translation>docs/images.md, section Scale, énumère les échelles des produits ; définissez-les avec gdal_edit.py -scale et -offset</translation>
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
      <translation>earthengine-api %1 est installé.</translation>
    </message>
    <message>
      <source>earthengine-api %1 is too old: version 1.5 or later is required. Upgrade it: pip install --upgrade earthengine-api.</source>
      <translation>earthengine-api %1 est trop ancien : la version 1.5 ou ultérieure est requise. Mettez-le à jour : pip install --upgrade earthengine-api.</translation>
    </message>
    <message>
      <source>export and removal of the asset</source>
      <translation>export et suppression de l'asset</translation>
    </message>
    <message>
      <source>factors with which the greatest digital number means %1 from %2 to %3</source>
      <translation>facteurs avec lesquels le plus grand compte numérique signifie %1 de %2 à %3</translation>
    </message>
    <message>
      <source>fixed thresholds, which miss thin cloud and shadow</source>
      <translation>seuils fixes, qui manquent les nuages fins et les ombres</translation>
    </message>
    <message>
      <source>folder of the assets of the project</source>
      <translation>dossier des assets du projet</translation>
    </message>
    <message>
      <source>format_date(coalesce(to_date(@TO, 'yyyy-MM-dd'), to_date(now())) - to_interval('%1 days'), 'yyyy-MM-dd')</source>
      <translation>format_date(coalesce(to_date(@TO, 'yyyy-MM-dd'), to_date(now())) - to_interval('%1 days'), 'yyyy-MM-dd')</translation>
    </message>
    <message>
      <source>gap filling</source>
      <translation>comblement de trous</translation>
    </message>
    <message>
      <source>geolocation arrays</source>
      <translation>tableaux de géolocalisation</translation>
    </message>
    <message>
      <source>give the images without a date one, with gdal_edit.py -mo DATE_ACQUIRED=2019-05-06 or in the file name (20190506)</source>
      <translation>donner une date aux images qui n'en ont pas, avec gdal_edit.py -mo DATE_ACQUIRED=2019-05-06 ou dans le nom du fichier (20190506)</translation>
    </message>
    <message>
      <source>given twice</source>
      <translation>donné deux fois</translation>
    </message>
    <message>
      <source>green vert grun gruen verde groen gron zielony zelena zold yesil зеленый зеленыи 绿 绿色 绿波段 緑 초록</source>
      <translation>green vert grun gruen verde groen gron zielony zelena zold yesil зеленый зеленыи 绿 绿色 绿波段 緑 초록</translation>
    </message>
    <message>
      <source>ground control points</source>
      <translation>points de contrôle</translation>
    </message>
    <message>
      <source>has no quality band</source>
      <translation>n'a pas de bande de qualité</translation>
    </message>
    <message>
      <source>higher</source>
      <translation>plus élevée</translation>
    </message>
    <message>
      <source>image and forecast differ by %1 on clear ground</source>
      <translation>image et prévision diffèrent de %1 sur le sol dégagé</translation>
    </message>
    <message>
      <source>images</source>
      <translation>images</translation>
    </message>
    <message>
      <source>indices must be</source>
      <translation>indices must be</translation>
    </message>
    <message>
      <source>install %1</source>
      <translation>installez %1</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>il est vide</translation>
    </message>
    <message>
      <source>items may refer to https addresses and to files next to them only</source>
      <translation>les éléments ne peuvent renvoyer qu'à des adresses https et à des fichiers à côté d'eux</translation>
    </message>
    <message>
      <source>its bands are %1</source>
      <translation>ses bandes sont %1</translation>
    </message>
    <message>
      <source>kernel ridge</source>
      <translation>ridge à noyau</translation>
    </message>
    <message>
      <source>key file</source>
      <translation>fichier de clé</translation>
    </message>
    <message>
      <source>lacks bands for the simple cloud score (%1)</source>
      <translation>n'a pas les bandes du score de nuages simple (%1)</translation>
    </message>
    <message>
      <source>landsat-c2-l2 of the Planetary Computer</source>
      <translation>landsat-c2-l2 du Planetary Computer</translation>
    </message>
    <message>
      <source>little clear ground to learn from (%1 % of the sample)</source>
      <translation>peu de sol dégagé pour apprendre (%1 % de l'échantillon)</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>plus faible</translation>
    </message>
    <message>
      <source>lower LAGS to %1%2</source>
      <translation>réduire LAGS à %1%2</translation>
    </message>
    <message>
      <source>lower MIN_VALID to %1</source>
      <translation>réduire MIN_VALID à %1</translation>
    </message>
    <message>
      <source>mask of this plugin</source>
      <translation>masque de cette extension</translation>
    </message>
    <message>
      <source>most of the image will be cloud</source>
      <translation>la plus grande partie de l'image sera nuage</translation>
    </message>
    <message>
      <source>multitemporal_cloudmask:createsample, seed %1</source>
      <translation>multitemporal_cloudmask:createsample, seed %1</translation>
    </message>
    <message>
      <source>neither a cloud mask nor a cloud score is possible</source>
      <translation>ni masque de nuages ni score de nuages n'est possible</translation>
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
      <translation>pas de SCR</translation>
    </message>
    <message>
      <source>no acquisition date in its metadata or name</source>
      <translation>aucune date d'acquisition dans ses métadonnées ou son nom</translation>
    </message>
    <message>
      <source>no answer within %1 seconds</source>
      <translation>pas de réponse en %1 secondes</translation>
    </message>
    <message>
      <source>no band is recognised by its name (B1, B2 .. of a known sensor, or blue, green ..)</source>
      <translation>aucune bande n'est reconnue à son nom (B1, B2 .. d'un capteur connu, ou blue, green ..)</translation>
    </message>
    <message>
      <source>no cloud</source>
      <translation>aucun nuage</translation>
    </message>
    <message>
      <source>no connection</source>
      <translation>pas de connexion</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>aucune date</translation>
    </message>
    <message>
      <source>no infrared band to find shadows by</source>
      <translation>pas de bande infrarouge pour trouver les ombres</translation>
    </message>
    <message>
      <source>no tile</source>
      <translation>aucune tuile</translation>
    </message>
    <message>
      <source>no weakness found</source>
      <translation>aucune faiblesse trouvée</translation>
    </message>
    <message>
      <source>not checked</source>
      <translation>non vérifié</translation>
    </message>
    <message>
      <source>not examined, or not readable</source>
      <translation>non examinée, ou illisible</translation>
    </message>
    <message>
      <source>not listed</source>
      <translation>non indiqués</translation>
    </message>
    <message>
      <source>not named</source>
      <translation>non nommé</translation>
    </message>
    <message>
      <source>not needed</source>
      <translation>non nécessaire</translation>
    </message>
    <message>
      <source>not restricted</source>
      <translation>non restreint</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>non indiquée</translation>
    </message>
    <message>
      <source>nothing came for %1 s</source>
      <translation>rien n'est arrivé pendant %1 s</translation>
    </message>
    <message>
      <source>nothing is masked</source>
      <translation>rien n'est masqué</translation>
    </message>
    <message>
      <source>of its %1 files (%2) none is one</source>
      <translation>aucun de ses %1 fichiers (%2) n'en est une</translation>
    </message>
    <message>
      <source>of the credentials</source>
      <translation>des identifiants</translation>
    </message>
    <message>
      <source>of the date of the image</source>
      <translation>de la date de l'image</translation>
    </message>
    <message>
      <source>of the last image</source>
      <translation>de la dernière image</translation>
    </message>
    <message>
      <source>one %1 for each band_id</source>
      <translation>un %1 pour chaque band_id</translation>
    </message>
    <message>
      <source>one and the same</source>
      <translation>une seule et même</translation>
    </message>
    <message>
      <source>one lag only</source>
      <translation>une seule image antérieure</translation>
    </message>
    <message>
      <source>one such as 33UUP</source>
      <translation>une telle que 33UUP</translation>
    </message>
    <message>
      <source>only in the mask (commission)</source>
      <translation>seulement dans le masque (commission)</translation>
    </message>
    <message>
      <source>only in the reference (omission)</source>
      <translation>seulement dans la référence (omission)</translation>
    </message>
    <message>
      <source>output of FORCE</source>
      <translation>une sortie de FORCE</translation>
    </message>
    <message>
      <source>output of sen2r</source>
      <translation>une sortie de sen2r</translation>
    </message>
    <message>
      <source>output of the Semi-Automatic Classification Plugin</source>
      <translation>une sortie du Semi-Automatic Classification Plugin</translation>
    </message>
    <message>
      <source>outside the search window</source>
      <translation>hors de la fenêtre de recherche</translation>
    </message>
    <message>
      <source>pages of sampled pixels</source>
      <translation>pages de pixels échantillonnés</translation>
    </message>
    <message>
      <source>pan panchromatic panchromatique panchromatisch pancromatico pancromatica</source>
      <translation>pan panchromatic panchromatique panchromatisch pancromatico pancromatica</translation>
    </message>
    <message>
      <source>pixel tiles</source>
      <translation>tuiles de pixels</translation>
    </message>
    <message>
      <source>pixels by which image and candidates are compared</source>
      <translation>pixels sur lesquels image et candidates sont comparées</translation>
    </message>
    <message>
      <source>planetary computer</source>
      <translation>planetary computer</translation>
    </message>
    <message>
      <source>platform, path, row and date</source>
      <translation>plateforme, path, row et date</translation>
    </message>
    <message>
      <source>position of the sun unknown</source>
      <translation>position du soleil inconnue</translation>
    </message>
    <message>
      <source>probability in percent</source>
      <translation>probabilité en pourcentage</translation>
    </message>
    <message>
      <source>probability of 0 to 1</source>
      <translation>probabilité de 0 à 1</translation>
    </message>
    <message>
      <source>python-fmask and Digital Earth Australia</source>
      <translation>python-fmask et Digital Earth Australia</translation>
    </message>
    <message>
      <source>raise MAX_CLOUD to %1</source>
      <translation>augmenter MAX_CLOUD à %1</translation>
    </message>
    <message>
      <source>raise MAX_CLOUD to %1 and lower LAGS to %2%3</source>
      <translation>augmenter MAX_CLOUD à %1 et réduire LAGS à %2%3</translation>
    </message>
    <message>
      <source>raise WINDOW</source>
      <translation>augmenter WINDOW</translation>
    </message>
    <message>
      <source>raise WINDOW to %1</source>
      <translation>augmenter WINDOW à %1</translation>
    </message>
    <message>
      <source>rational polynomial coefficients</source>
      <translation>coefficients polynomiaux rationnels</translation>
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
      <translation>réflectance</translation>
    </message>
    <message>
      <source>reflectance of the %1%2, but that of the image is of the %3%4</source>
      <translation>réflectance de type %1%2, mais celle de l'image est de type %3%4</translation>
    </message>
    <message>
      <source>remove clouds</source>
      <translation>supprimer les nuages</translation>
    </message>
    <message>
      <source>roi has no place in the CRS of the image. Pass longitude and latitude in degrees (WGS 84).</source>
      <translation>roi n'a pas de place dans le SCR de l'image. Indiquez longitude et latitude en degrés (WGS 84).</translation>
    </message>
    <message>
      <source>run QGIS's own Python with -m pip install %1</source>
      <translation>exécutez le Python propre à QGIS avec -m pip install %1</translation>
    </message>
    <message>
      <source>run apt install %1 (or the like) in a terminal</source>
      <translation>exécutez apt install %1 (ou similaire) dans un terminal</translation>
    </message>
    <message>
      <source>s2cloudless of Sentinel Hub, 0 to 255</source>
      <translation>s2cloudless de Sentinel Hub, 0 à 255</translation>
    </message>
    <message>
      <source>same pass as a lag</source>
      <translation>même passage qu'une image antérieure</translation>
    </message>
    <message>
      <source>satellite, level, time and tile</source>
      <translation>satellite, niveau, heure et tuile</translation>
    </message>
    <message>
      <source>scale_factor of %1</source>
      <translation>scale_factor de %1</translation>
    </message>
    <message>
      <source>scene classification of Sentinel-2</source>
      <translation>classification de scène de Sentinel-2</translation>
    </message>
    <message>
      <source>sentinel-2-c1-l2a of Earth Search</source>
      <translation>sentinel-2-c1-l2a d'Earth Search</translation>
    </message>
    <message>
      <source>set DIRECTION to both</source>
      <translation>mettre DIRECTION à both</translation>
    </message>
    <message>
      <source>set ON_FEWER to use</source>
      <translation>mettre ON_FEWER à use</translation>
    </message>
    <message>
      <source>shadow</source>
      <translation>ombre</translation>
    </message>
    <message>
      <source>shadow is hardly detected</source>
      <translation>les ombres sont à peine détectées</translation>
    </message>
    <message>
      <source>sign in</source>
      <translation>se connecter</translation>
    </message>
    <message>
      <source>signed in</source>
      <translation>connecté</translation>
    </message>
    <message>
      <source>snow or ice</source>
      <translation>neige ou glace</translation>
    </message>
    <message>
      <source>sr toa boa st bt nbart nbar surface reflectance refl temperature brightness top of atmosphere bottom the resampled raw dn band bande banda kanal canal central wavelength nm um sentinel s2 landsat l8 msi oli tm etm srb 10m 20m 30m 60m 10 20 30 60</source>
      <translation>sr toa boa st bt nbart nbar surface reflectance refl temperature brightness top of atmosphere bottom the resampled raw dn band bande banda kanal canal central wavelength nm um sentinel s2 landsat l8 msi oli tm etm srb 10m 20m 30m 60m 10 20 30 60</translation>
    </message>
    <message>
      <source>sums over the region</source>
      <translation>sommes sur la région</translation>
    </message>
    <message>
      <source>surface</source>
      <translation>surface</translation>
    </message>
    <message>
      <source>surface reflectance</source>
      <translation>réflectance de surface</translation>
    </message>
    <message>
      <source>surface reflectance of Landsat Collection 1</source>
      <translation>réflectance de surface de Landsat Collection 1</translation>
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
      <translation>tâches</translation>
    </message>
    <message>
      <source>temporal controller</source>
      <translation>contrôleur temporel</translation>
    </message>
    <message>
      <source>that of its folder, one of %1 of the product</source>
      <translation>celle de son dossier, l'une de %1 du produit</translation>
    </message>
    <message>
      <source>that of the images, %1</source>
      <translation>celle des images, %1</translation>
    </message>
    <message>
      <source>the CRS</source>
      <translation>le SCR</translation>
    </message>
    <message>
      <source>the EPSG code of a UTM zone</source>
      <translation>le code EPSG d'une zone UTM</translation>
    </message>
    <message>
      <source>the UTM zone of tile %1</source>
      <translation>la zone UTM de la tuile %1</translation>
    </message>
    <message>
      <source>the answer has more than %1 bytes</source>
      <translation>la réponse a plus de %1 octets</translation>
    </message>
    <message>
      <source>the answer was a tile of %1 with %2 instead of %3 with %4</source>
      <translation>la réponse était une tuile de %1 avec %2 au lieu de %3 avec %4</translation>
    </message>
    <message>
      <source>the answer was an incomplete tile (%1)</source>
      <translation>la réponse était une tuile incomplète (%1)</translation>
    </message>
    <message>
      <source>the answer was incomplete</source>
      <translation>la réponse était incomplète</translation>
    </message>
    <message>
      <source>the band(s) %1 are missing</source>
      <translation>il manque les bandes %1</translation>
    </message>
    <message>
      <source>the cloud score is less certain</source>
      <translation>le score de nuages est moins sûr</translation>
    </message>
    <message>
      <source>the connection was closed before the end of the answer</source>
      <translation>la connexion a été fermée avant la fin de la réponse</translation>
    </message>
    <message>
      <source>the coordinates of a ring</source>
      <translation>les coordonnées d'un anneau</translation>
    </message>
    <message>
      <source>the extent at 10, 20 and 60 m</source>
      <translation>l'emprise à 10, 20 et 60 m</translation>
    </message>
    <message>
      <source>the ground without clouds</source>
      <translation>le sol sans nuages</translation>
    </message>
    <message>
      <source>the image</source>
      <translation>l'image</translation>
    </message>
    <message>
      <source>the project %1</source>
      <translation>le projet %1</translation>
    </message>
    <message>
      <source>the project of the credentials</source>
      <translation>le projet des identifiants</translation>
    </message>
    <message>
      <source>the quality band</source>
      <translation>la bande de qualité</translation>
    </message>
    <message>
      <source>the region has %1 vertices</source>
      <translation>la région a %1 sommets</translation>
    </message>
    <message>
      <source>the root element</source>
      <translation>l'élément racine</translation>
    </message>
    <message>
      <source>the same for all bands, since only one band differs</source>
      <translation>le même pour toutes les bandes, puisqu'une seule bande diffère</translation>
    </message>
    <message>
      <source>the stack</source>
      <translation>la pile</translation>
    </message>
    <message>
      <source>the stack is downloaded and the rest is computed on this computer</source>
      <translation>la pile est téléchargée et le reste est calculé sur cet ordinateur</translation>
    </message>
    <message>
      <source>the storage needs an account</source>
      <translation>le stockage exige un compte</translation>
    </message>
    <message>
      <source>the tile</source>
      <translation>la tuile</translation>
    </message>
    <message>
      <source>the time in DATASTRIP_ID</source>
      <translation>l'heure dans DATASTRIP_ID</translation>
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
      <translation>ce n'est pas l'adresse d'un fichier public</translation>
    </message>
    <message>
      <source>those of %1 %2</source>
      <translation>ceux de %1 %2</translation>
    </message>
    <message>
      <source>those of the product name %1</source>
      <translation>ceux du nom de produit %1</translation>
    </message>
    <message>
      <source>time series</source>
      <translation>série temporelle</translation>
    </message>
    <message>
      <source>too little clear ground to learn from</source>
      <translation>trop peu de sol dégagé pour apprendre</translation>
    </message>
    <message>
      <source>top of atmosphere</source>
      <translation>sommet de l'atmosphère</translation>
    </message>
    <message>
      <source>two lags only</source>
      <translation>deux images antérieures seulement</translation>
    </message>
    <message>
      <source>two numbers</source>
      <translation>deux nombres</translation>
    </message>
    <message>
      <source>valid coverage below %1 %</source>
      <translation>couverture valide inférieure à %1 %</translation>
    </message>
    <message>
      <source>veil of %1 against the other candidates</source>
      <translation>voile de %1 par rapport aux autres candidates</translation>
    </message>
    <message>
      <source>veil of opacity %1 against the other candidates</source>
      <translation>voile d'opacité %1 par rapport aux autres candidates</translation>
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
      <translation>sans %1 </translation>
    </message>
    <message>
      <source>without a polygon</source>
      <translation>sans polygone</translation>
    </message>
    <message>
      <source>without an ending</source>
      <translation>sans extension</translation>
    </message>
    <message>
      <source>xOff="0" yOff="0" xSize="%1" ySize="%2"</source>
      <translation>xOff="0" yOff="0" xSize="%1" ySize="%2"</translation>
    </message>
    <message>
      <source>zenith of solar_angles</source>
      <translation>zénith de solar_angles</translation>
    </message>
    <message>
      <source>zonal statistics</source>
      <translation>statistiques de zone</translation>
    </message>
  </context>
</TS>
