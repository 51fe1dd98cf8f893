<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>multitemporal_cloudmask</name>
    <message>
      <source> (nothing states it: set REFLECTANCE to surface or top of atmosphere with gdal_edit.py -mo)</source>
      <translation> (nichts gibt es an: Setzen Sie REFLECTANCE mit gdal_edit.py -mo auf surface oder top of atmosphere)</translation>
    </message>
    <message>
      <source> Not written on this computer where DELIVER is drive or storage.</source>
      <translation> Wird nicht auf diesen Rechner geschrieben, wenn DELIVER drive oder storage ist.</translation>
    </message>
    <message>
      <source> The sensor is unknown: set SENSOR, for example to LANDSAT_8 (gdal_edit.py -mo SENSOR=LANDSAT_8).</source>
      <translation> Der Sensor ist unbekannt: Setzen Sie SENSOR, zum Beispiel auf LANDSAT_8 (gdal_edit.py -mo SENSOR=LANDSAT_8).</translation>
    </message>
    <message>
      <source> from %1</source>
      <translation> ab %1</translation>
    </message>
    <message>
      <source> with METHOD percentile or persistence</source>
      <translation> mit METHOD percentile oder persistence</translation>
    </message>
    <message>
      <source>%1 % cloud</source>
      <translation>%1 % Wolken</translation>
    </message>
    <message>
      <source>%1 (%2 % cloud)</source>
      <translation>%1 (%2 % Wolken)</translation>
    </message>
    <message>
      <source>%1 (image)</source>
      <translation>%1 (Bild)</translation>
    </message>
    <message>
      <source>%1 + %2 training pixels (lags, image), beta %3, cloud cover %4 %.</source>
      <translation>%1 + %2 Trainingspixel (frühere Bilder, Bild), Beta %3, Bewölkung %4 %.</translation>
    </message>
    <message>
      <source>%1 Set COMPONENTS to 0 to compute the exact kernel, which takes longer.</source>
      <translation>%1 Setzen Sie COMPONENTS auf 0, um den exakten Kernel zu berechnen, was länger dauert.</translation>
    </message>
    <message>
      <source>%1 answers %2: the request takes it too long. Run the tool again in a few minutes.</source>
      <translation>%1 antwortet %2: Die Anfrage dauert dort zu lange. Führen Sie das Werkzeug in einigen Minuten erneut aus.</translation>
    </message>
    <message>
      <source>%1 candidates from %2 to %3.</source>
      <translation>%1 Kandidaten von %2 bis %3.</translation>
    </message>
    <message>
      <source>%1 clear pixels in the image are too few for training: only the lags are used.</source>
      <translation>%1 klare Pixel im Bild sind zu wenig zum Trainieren: Nur die früheren Bilder werden verwendet.</translation>
    </message>
    <message>
      <source>%1 denies access (%2). Check the URL: a catalogue with an account is not supported.</source>
      <translation>%1 verweigert den Zugriff (%2). Prüfen Sie die URL: Ein Katalog mit Konto wird nicht unterstützt.</translation>
    </message>
    <message>
      <source>%1 did not answer: %2. Check the address, the network and the proxy settings, and run the tool again.</source>
      <translation>%1 antwortete nicht: %2. Prüfen Sie die Adresse, das Netz und die Proxy-Einstellungen, und führen Sie das Werkzeug erneut aus.</translation>
    </message>
    <message>
      <source>%1 does not exist (%2). Check URL and COLLECTION.</source>
      <translation>%1 existiert nicht (%2). Prüfen Sie URL und COLLECTION.</translation>
    </message>
    <message>
      <source>%1 exported, </source>
      <translation>%1 exportiert, </translation>
    </message>
    <message>
      <source>%1 has no %2 image yet. Its clouds are judged by the simple cloud score of its bands.</source>
      <translation>Zu %1 gibt es noch kein Bild von %2. Seine Wolken werden nach dem einfachen Wolkenscore seiner Kanäle beurteilt.</translation>
    </message>
    <message>
      <source>%1 has no CRS, and image and candidate are not on one grid. %2</source>
      <translation>%1 hat kein KBS, und Bild und Kandidat liegen nicht auf demselben Gitter. %2</translation>
    </message>
    <message>
      <source>%1 has no CRS, and the two are not on one grid. Assign the CRS (gdal_edit.py -a_srs).</source>
      <translation>%1 hat kein KBS, und die beiden liegen nicht auf demselben Gitter. Weisen Sie das KBS zu (gdal_edit.py -a_srs).</translation>
    </message>
    <message>
      <source>%1 has no cloud at all, which is no evidence of clear sky: it is not used.</source>
      <translation>%1 hat gar keine Wolken, was klaren Himmel nicht belegt: nicht verwendet.</translation>
    </message>
    <message>
      <source>%1 has no cloud at all: from 2022-01-25 to 2024-02-28 QA60 is empty in what Earth Engine exports. It is no evidence of clear sky and is not used.</source>
      <translation>%1 hat gar keine Wolken: Vom 2022-01-25 bis 2024-02-28 ist QA60 leer in dem, was Earth Engine exportiert. Das belegt klaren Himmel nicht; der Kanal wird nicht verwendet.</translation>
    </message>
    <message>
      <source>%1 has no image of the region. %2</source>
      <translation>%1 hat kein Bild der Region. %2</translation>
    </message>
    <message>
      <source>%1 has no images. Search with other dates, another region or a higher MAX_CLOUD in findimages.</source>
      <translation>%1 hat keine Bilder. Suchen Sie mit anderen Daten, einer anderen Region oder einem höheren MAX_CLOUD in findimages.</translation>
    </message>
    <message>
      <source>%1 has no nodata value and %2 has none left: the output has a larger type.</source>
      <translation>%1 hat keinen Nodata-Wert, und %2 hat keinen mehr frei: Die Ausgabe hat einen größeren Datentyp.</translation>
    </message>
    <message>
      <source>%1 has no nodata value: %2 is used, which does not occur in it.</source>
      <translation>%1 hat keinen Nodata-Wert: Verwendet wird %2, das darin nicht vorkommt.</translation>
    </message>
    <message>
      <source>%1 has no such image. Check COLLECTION, the region and the dates, or raise MAX_CLOUD.</source>
      <translation>%1 hat kein solches Bild. Prüfen Sie COLLECTION, die Region und die Daten, oder erhöhen Sie MAX_CLOUD.</translation>
    </message>
    <message>
      <source>%1 has only the values 0 and 1, and its band has no name: in masks of this plugin 1 is shadow, in most others it is cloud. Name the band CLM if 1 is cloud, or mask if it is shadow.</source>
      <translation>%1 hat nur die Werte 0 und 1, und sein Kanal hat keinen Namen: In Masken dieser Erweiterung ist 1 Schatten, in den meisten anderen Wolke. Nennen Sie den Kanal CLM, wenn 1 Wolke ist, oder mask, wenn es Schatten ist.</translation>
    </message>
    <message>
      <source>%1 image(s) are left out, because no pixel of the region is in them.</source>
      <translation>%1 Bild(er) werden ausgelassen, weil kein Pixel der Region darin liegt.</translation>
    </message>
    <message>
      <source>%1 image(s) cannot be read and are left out. %2</source>
      <translation>%1 Bild(er) nicht lesbar und daher ausgelassen. %2</translation>
    </message>
    <message>
      <source>%1 image(s) from %2 to %3.</source>
      <translation>%1 Bild(er) von %2 bis %3.</translation>
    </message>
    <message>
      <source>%1 image(s) masked, %2%3 unchanged since an earlier run, %4 failed, %5 skipped.</source>
      <translation>%1 Bild(er) maskiert, %2%3 unverändert seit einem früheren Lauf, %4 fehlgeschlagen, %5 übersprungen.</translation>
    </message>
    <message>
      <source>%1 images have %2 MB in the region. Nothing was written.</source>
      <translation>%1 Bilder haben %2 MB in der Region. Nichts wurde geschrieben.</translation>
    </message>
    <message>
      <source>%1 is %2 on Earth Engine.</source>
      <translation>%1 ist auf Earth Engine %2.</translation>
    </message>
    <message>
      <source>%1 is %2; METHOD kernel on Earth Engine allows at most %3 %4. Lower it, choose METHOD linear, or set WHERE to local.</source>
      <translation>%1 ist %2; METHOD kernel erlaubt auf Earth Engine höchstens %3 %4. Verringern Sie den Wert, wählen Sie METHOD linear oder setzen Sie WHERE auf local.</translation>
    </message>
    <message>
      <source>%1 is busy and asks to wait for %2 seconds. Run the tool again after that time.</source>
      <translation>%1 ist ausgelastet und bittet, %2 Sekunden zu warten. Führen Sie das Werkzeug nach dieser Zeit erneut aus.</translation>
    </message>
    <message>
      <source>%1 is busy: it answers %2%3. %4</source>
      <translation>%1 ist ausgelastet: Die Antwort ist %2%3. %4</translation>
    </message>
    <message>
      <source>%1 is busy: the request is repeated in %2 s.</source>
      <translation>%1 ist ausgelastet: Die Anfrage wird in %2 s wiederholt.</translation>
    </message>
    <message>
      <source>%1 is empty and is not used.</source>
      <translation>%1 ist leer und wird nicht verwendet.</translation>
    </message>
    <message>
      <source>%1 is empty. Choose a raster.</source>
      <translation>%1 ist leer. Wählen Sie ein Raster.</translation>
    </message>
    <message>
      <source>%1 is located by %2 only, and its pixels are not on a grid of a CRS. Warp it first, with Warp (Reproject) of QGIS or gdalwarp %3-t_srs EPSG:code.</source>
      <translation>%1 ist nur durch %2 verortet, und seine Pixel liegen nicht auf einem Gitter eines KBS. Transformieren Sie es zuerst, mit Transformieren (Reprojizieren) von QGIS oder gdalwarp %3-t_srs EPSG:Code.</translation>
    </message>
    <message>
      <source>%1 is named as a product of Level %2, but %3 has scale %4 and offset %5, which are of the other level. %6%7.</source>
      <translation>%1 trägt den Namen eines Produkts der Stufe %2, aber %3 hat die Skalierung %4 und den Offset %5, die zur anderen Stufe gehören. %6%7.</translation>
    </message>
    <message>
      <source>%1 is neither a STAC API nor a catalogue, an item or a collection of items. Check the URL.</source>
      <translation>%1 ist weder eine STAC-API noch ein Katalog, ein Item oder eine Item-Sammlung. Prüfen Sie die URL.</translation>
    </message>
    <message>
      <source>%1 is not a STAC item or an item collection. Use the address of an item of a catalogue.</source>
      <translation>%1 ist kein STAC-Item und keine Item-Sammlung. Verwenden Sie die Adresse eines Items eines Katalogs.</translation>
    </message>
    <message>
      <source>%1 is not on the grid of %2: it has %3, %4 has %5. Warp %6 to the grid of %7, or choose a raster that was made from the same image.</source>
      <translation>%1 liegt nicht auf dem Gitter von %2: Es hat %3, %4 hat %5. Transformieren Sie %6 auf das Gitter von %7, oder wählen Sie ein Raster, das aus demselben Bild entstand.</translation>
    </message>
    <message>
      <source>%1 is on this computer and needs no credentials.</source>
      <translation>%1 ist auf diesem Rechner und braucht keine Zugangsdaten.</translation>
    </message>
    <message>
      <source>%1 is the key of a service account.</source>
      <translation>%1 ist der Schlüssel eines Dienstkontos.</translation>
    </message>
    <message>
      <source>%1 is used as lag %2 in spite of a %3, because no other candidate is left: thin cloud may be missed. Raise WINDOW, or add images.</source>
      <translation>%1 wird als früheres Bild %2 verwendet (trotz %3), weil kein anderer Kandidat übrig ist: Dünne Wolken können übersehen werden. Erhöhen Sie WINDOW, oder fügen Sie Bilder hinzu.</translation>
    </message>
    <message>
      <source>%1 issued no token. Run the tool again in a few minutes.</source>
      <translation>%1 stellte kein Token aus. Führen Sie das Werkzeug in einigen Minuten erneut aus.</translation>
    </message>
    <message>
      <source>%1 looks shifted against the image by %2 px in x and %3 px in y: the mask may be wrong along edges. Check the georeferencing of both.</source>
      <translation>%1 scheint gegenüber dem Bild um %2 px in x und %3 px in y verschoben: Die Maske kann an Rändern falsch sein. Prüfen Sie die Georeferenzierung von beiden.</translation>
    </message>
    <message>
      <source>%1 must be %2%3; it is %4.</source>
      <translation>%1 muss %2%3 sein; der Wert ist %4.</translation>
    </message>
    <message>
      <source>%1 must be a date such as 2019-05-01; it is %2.</source>
      <translation>%1 muss ein Datum wie 2019-05-01 sein; der Wert ist %2.</translation>
    </message>
    <message>
      <source>%1 must be a number; it is %2.</source>
      <translation>%1 muss eine Zahl sein; der Wert ist %2.</translation>
    </message>
    <message>
      <source>%1 must be above 0 %2; it is %3.</source>
      <translation>%1 muss größer als 0 %2 sein; der Wert ist %3.</translation>
    </message>
    <message>
      <source>%1 must be one of %2; it is %3.</source>
      <translation>%1 muss einer der Werte %2 sein; der Wert ist %3.</translation>
    </message>
    <message>
      <source>%1 must be polygons; the layer %2 has %3 geometries. Choose a polygon layer.</source>
      <translation>%1 muss aus Polygonen bestehen; der Layer %2 hat Geometrien vom Typ %3. Wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
      <source>%1 needs an image with a CRS, but the image has none. Assign its CRS first.</source>
      <translation>%1 braucht ein Bild mit KBS, aber das Bild hat keines. Weisen Sie zuerst sein KBS zu.</translation>
    </message>
    <message>
      <source>%1 needs the bands %2; missing: %3. Name the bands by sensor (B1, B2 ..) or by role (blue, green ..) in their descriptions.</source>
      <translation>%1 braucht die Kanäle %2; es fehlen: %3. Benennen Sie die Kanäle in ihrer Beschreibung nach dem Sensor (B1, B2 ..) oder nach ihrer Rolle (blue, green ..).</translation>
    </message>
    <message>
      <source>%1 of %2 has one value everywhere and is not used.</source>
      <translation>%1 von %2 hat überall denselben Wert und wird nicht verwendet.</translation>
    </message>
    <message>
      <source>%1 of %2 images are unchanged since an earlier run with these options.</source>
      <translation>%1 von %2 Bildern sind seit einem früheren Lauf mit diesen Optionen unverändert.</translation>
    </message>
    <message>
      <source>%1 of %2 images are unchanged since an earlier run with these options; the others are examined.</source>
      <translation>%1 von %2 Bildern sind seit einem früheren Lauf mit diesen Optionen unverändert; die anderen werden geprüft.</translation>
    </message>
    <message>
      <source>%1 of %2 training pixels span the kernel; on held-out pixels the root-mean-square error is %3 % of that of the exact kernel.</source>
      <translation>%1 von %2 Trainingspixeln spannen den Kernel auf; auf zurückgehaltenen Pixeln beträgt die Wurzel des mittleren quadratischen Fehlers (RMSE) %3 % derjenigen des exakten Kernels.</translation>
    </message>
    <message>
      <source>%1 of %2 zones contain no pixel centre: all pixels that they touch are counted.</source>
      <translation>%1 von %2 Zonen enthalten keinen Pixelmittelpunkt: Gezählt werden alle Pixel, die sie berühren.</translation>
    </message>
    <message>
      <source>%1 of band_id %2</source>
      <translation>%1 von band_id %2</translation>
    </message>
    <message>
      <source>%1 pixels on %2 with %3</source>
      <translation>%1 Pixeln am %2 mit %3</translation>
    </message>
    <message>
      <source>%1 reflectance of %2</source>
      <translation>Reflexion vom Typ %1 von %2</translation>
    </message>
    <message>
      <source>%1 rejects the request (%2). Check COLLECTION, the dates and the region.</source>
      <translation>%1 weist die Anfrage zurück (%2). Prüfen Sie COLLECTION, die Daten und die Region.</translation>
    </message>
    <message>
      <source>%1 requests, or more if candidates are cloudy, sampled pixels are not valid, or tiles are halved; %2 tiles of %3 bytes in all (%4 GB). DRY_RUN is on: nothing was computed or downloaded.</source>
      <translation>%1 Anfragen, oder mehr, wenn Kandidaten bewölkt sind, Stichprobenpixel nicht gültig sind oder Kacheln halbiert werden; %2 Kacheln mit insgesamt %3 Bytes (%4 GB). DRY_RUN ist eingeschaltet: Nichts wurde berechnet oder heruntergeladen.</translation>
    </message>
    <message>
      <source>%1 returned a web page instead of JSON. Open the address in a browser: the network may require a login, or the URL is not that of a STAC API.</source>
      <translation>%1 lieferte eine Webseite statt JSON. Öffnen Sie die Adresse in einem Browser: Das Netz verlangt vielleicht eine Anmeldung, oder die URL ist nicht die einer STAC-API.</translation>
    </message>
    <message>
      <source>%1 returned invalid JSON (%2). Check the URL, or run the tool again.</source>
      <translation>%1 lieferte ungültiges JSON (%2). Prüfen Sie die URL, oder führen Sie das Werkzeug erneut aus.</translation>
    </message>
    <message>
      <source>%1 returned no list of items. Check the URL of the catalogue.</source>
      <translation>%1 lieferte keine Liste von Items. Prüfen Sie die URL des Katalogs.</translation>
    </message>
    <message>
      <source>%1 skipped: %2 (%3)</source>
      <translation>%1 übersprungen: %2 (%3)</translation>
    </message>
    <message>
      <source>%1 with %2 % cloud, %3 % valid</source>
      <translation>%1 mit %2 % Wolken, %3 % gültig</translation>
    </message>
    <message>
      <source>%1 x %2 px of %3 from (%4, %5), %6%7</source>
      <translation>%1 x %2 px von %3 ab (%4, %5), %6%7</translation>
    </message>
    <message>
      <source>%1, %2 % cloud</source>
      <translation>%1, %2 % Wolken</translation>
    </message>
    <message>
      <source>%1, and its darkest pixels have %2: the offset of Sentinel-2 since processing baseline 04.00 (-0.1) is missing in %3. Set it with gdal_edit.py -offset -0.1, or import the product with importscene.</source>
      <translation>%1, und seine dunkelsten Pixel haben %2: In %3 fehlt der Offset von Sentinel-2 seit der Verarbeitungs-Baseline 04.00 (-0.1). Setzen Sie ihn mit gdal_edit.py -offset -0.1, oder importieren Sie das Produkt mit importscene.</translation>
    </message>
    <message>
      <source>%1, as in LANDSAT_PRODUCT_ID</source>
      <translation>%1, wie in LANDSAT_PRODUCT_ID</translation>
    </message>
    <message>
      <source>%1, as in its name</source>
      <translation>%1, wie im Namen</translation>
    </message>
    <message>
      <source>%1, as in the name of the product</source>
      <translation>%1, wie im Namen des Produkts</translation>
    </message>
    <message>
      <source>%1, but the image is from %2</source>
      <translation>%1, aber das Bild ist vom %2</translation>
    </message>
    <message>
      <source>%1, its name states processing baseline %2, and its bands have no offset: the offset of Sentinel-2 products since baseline 04.00 (-0.1) is missing. Set it with gdal_edit.py -offset -0.1, or import the product with importscene.</source>
      <translation>%1, sein Name gibt die Verarbeitungs-Baseline %2 an, und seine Kanäle haben keinen Offset: Der Offset von Sentinel-2-Produkten seit Baseline 04.00 (-0.1) fehlt. Setzen Sie ihn mit gdal_edit.py -offset -0.1, oder importieren Sie das Produkt mit importscene.</translation>
    </message>
    <message>
      <source>%1, or %2</source>
      <translation>%1, oder %2</translation>
    </message>
    <message>
      <source>%1. Meanwhile it is not used.</source>
      <translation>%1. Solange wird es nicht verwendet.</translation>
    </message>
    <message>
      <source>%1. Only these are used.</source>
      <translation>%1. Nur diese werden verwendet.</translation>
    </message>
    <message>
      <source>%1: %2 % removed</source>
      <translation>%1: %2 % entfernt</translation>
    </message>
    <message>
      <source>%1: %2 MB; %3 of %4 images, %5 MB.</source>
      <translation>%1: %2 MB; %3 von %4 Bildern, %5 MB.</translation>
    </message>
    <message>
      <source>%1: %2 image(s), %3 % with a clear observation%4</source>
      <translation>%1: %2 Bild(er), %3 % mit klarer Beobachtung%4</translation>
    </message>
    <message>
      <source>%1: %2 is %3, not a raster. %4</source>
      <translation>%1: %2 ist %3, kein Raster. %4</translation>
    </message>
    <message>
      <source>%1: %2 is %3, not an image. Choose the image as %4.</source>
      <translation>%1: %2 ist %3, kein Bild. Wählen Sie das Bild als %4.</translation>
    </message>
    <message>
      <source>%1: %2 is a product as it was delivered, not a raster. %3</source>
      <translation>%1: %2 ist ein Produkt, wie es geliefert wurde, kein Raster. %3</translation>
    </message>
    <message>
      <source>%1: %2 is not WKT. Pass polygons such as POLYGON ((0 0, 9 0, 9 9, 0 0)).</source>
      <translation>%1: %2 ist kein WKT. Übergeben Sie Polygone wie POLYGON ((0 0, 9 0, 9 9, 0 0)).</translation>
    </message>
    <message>
      <source>%1: %2 is not a polygon layer that QGIS can read. Choose another layer.</source>
      <translation>%1: %2 ist kein Polygonlayer, den QGIS lesen kann. Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
      <source>%1: %2 is not a raster file that GDAL reads. Export it as GeoTIFF first.</source>
      <translation>%1: %2 ist keine Rasterdatei, die GDAL liest. Exportieren Sie sie zuerst als GeoTIFF.</translation>
    </message>
    <message>
      <source>%1: %2 is not a raster that GDAL can read. Choose another file.</source>
      <translation>%1: %2 ist kein Raster, das GDAL lesen kann. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>%1: ARCHIVE and CANDIDATES contain no image</source>
      <translation>%1: ARCHIVE und CANDIDATES enthalten kein Bild</translation>
    </message>
    <message>
      <source>%1: it contains no complete product of Landsat or Sentinel-2.</source>
      <translation>%1: Es enthält kein vollständiges Produkt von Landsat oder Sentinel-2.</translation>
    </message>
    <message>
      <source>%1: no snow is marked.</source>
      <translation>%1: Kein Schnee wird markiert.</translation>
    </message>
    <message>
      <source>%1: only ground that is as white in two lags or more is marked as snow, and new snow is taken for cloud.</source>
      <translation>%1: Nur Boden, der in zwei oder mehr früheren Bildern ebenso weiß ist, wird als Schnee markiert; neuer Schnee wird für Wolke gehalten.</translation>
    </message>
    <message>
      <source>%1: the CRS %2 is unknown to GDAL. Pass WKT or a code such as EPSG:32630.</source>
      <translation>%1: GDAL kennt das KBS %2 nicht. Übergeben Sie WKT oder einen Code wie EPSG:32630.</translation>
    </message>
    <message>
      <source>%1: the Sentinel-2 offset is probably missing in one of them, and %2. Check scale and offset of both.</source>
      <translation>%1: In einem davon fehlt wahrscheinlich der Sentinel-2-Offset; Folge: %2. Prüfen Sie Skalierung und Offset von beiden.</translation>
    </message>
    <message>
      <source>%1: the layer %2 has no CRS. Assign its CRS first.</source>
      <translation>%1: Der Layer %2 hat kein KBS. Weisen Sie zuerst sein KBS zu.</translation>
    </message>
    <message>
      <source>%1: the name %2 does not end with %3. Choose another name.</source>
      <translation>%1: Der Name %2 endet nicht mit %3. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>%1: the value is the same on all %2 training pixels, so that nothing can be learned from it. Leave the band out with BANDS, or choose other lags or a larger ROI.</source>
      <translation>%1: Der Wert ist auf allen %2 Trainingspixeln derselbe, sodass daraus nichts gelernt werden kann. Lassen Sie den Kanal mit BANDS weg, oder wählen Sie andere frühere Bilder oder eine größere ROI.</translation>
    </message>
    <message>
      <source>%1: unless all of it is cloud, the offset of Sentinel-2 products since baseline 04.00 (-0.1) is probably missing. Import the product with importscene.</source>
      <translation>%1: Sofern nicht alles Wolke ist, fehlt wahrscheinlich der Offset von Sentinel-2-Produkten seit Baseline 04.00 (-0.1). Importieren Sie das Produkt mit importscene.</translation>
    </message>
    <message>
      <source>%1_%2_BAND_%3 with its digital number</source>
      <translation>%1_%2_BAND_%3 mit seinem Digitalwert</translation>
    </message>
    <message>
      <source>%1_MULT_BAND_%2 and %3_ADD_BAND_%4</source>
      <translation>%1_MULT_BAND_%2 und %3_ADD_BAND_%4</translation>
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
      <translation>(TP + TN) / alle</translation>
    </message>
    <message>
      <source>(accuracy - chance) / (1 - chance)</source>
      <translation>(Genauigkeit - Zufall) / (1 - Zufall)</translation>
    </message>
    <message>
      <source>(version unknown)</source>
      <translation>(Version unbekannt)</translation>
    </message>
    <message>
      <source>, %1 % filled</source>
      <translation>, %1 % gefüllt</translation>
    </message>
    <message>
      <source>, and </source>
      <translation>, und </translation>
    </message>
    <message>
      <source>, not north-up</source>
      <translation>, nicht nach Norden ausgerichtet</translation>
    </message>
    <message>
      <source>, or choose METHOD percentile or persistence</source>
      <translation>, oder wählen Sie METHOD percentile oder persistence</translation>
    </message>
    <message>
      <source>, which is not supported. Choose a product of Landsat 4 to 9 from TM, ETM+ or OLI.</source>
      <translation>, was nicht unterstützt wird. Wählen Sie ein Produkt von Landsat 4 bis 9 von TM, ETM+ oder OLI.</translation>
    </message>
    <message>
      <source>1 - (commission + omission) / 2</source>
      <translation>1 - (Überschuss + Auslassung) / 2</translation>
    </message>
    <message>
      <source>1 Select lags</source>
      <translation>1 Frühere Bilder auswählen</translation>
    </message>
    <message>
      <source>2 Forecast background</source>
      <translation>2 Hintergrund vorhersagen</translation>
    </message>
    <message>
      <source>3 Detect clouds and shadows</source>
      <translation>3 Wolken und Schatten erkennen</translation>
    </message>
    <message>
      <source>4 Compare with Fmask</source>
      <translation>4 Mit Fmask vergleichen</translation>
    </message>
    <message>
      <source>: Landsat Collection 2 Level-2 has scale 2.75e-05 and offset -0.2</source>
      <translation>: Landsat Collection 2 Level-2 hat die Skalierung 2.75e-05 und den Offset -0.2</translation>
    </message>
    <message>
      <source>; nearest: %1</source>
      <translation>; am nächsten: %1</translation>
    </message>
    <message>
      <source>; passed over: %1</source>
      <translation>; nicht berücksichtigt: %1</translation>
    </message>
    <message>
      <source>A Python package is missing: %1.</source>
      <translation>Ein Python-Paket fehlt: %1.</translation>
    </message>
    <message>
      <source>A contact sheet needs at least one image.</source>
      <translation>Ein Kontaktbogen braucht mindestens ein Bild.</translation>
    </message>
    <message>
      <source>A request has more bytes than Earth Engine accepts (%1). Choose a simpler ROI, METHOD linear, or fewer COMPONENTS or BANDS, or set WHERE to local.</source>
      <translation>Eine Anfrage hat mehr Bytes, als Earth Engine annimmt (%1). Wählen Sie eine einfachere ROI, METHOD linear oder weniger COMPONENTS oder BANDS, oder setzen Sie WHERE auf local.</translation>
    </message>
    <message>
      <source>A request was too large for Earth Engine (%1). Smaller ones follow.</source>
      <translation>Eine Anfrage war zu groß für Earth Engine (%1). Kleinere folgen.</translation>
    </message>
    <message>
      <source>A veil of cloud or haze of opacity %1 or more covers the whole image: the forecast does not learn from it as it is.</source>
      <translation>Ein Schleier aus Wolken oder Dunst mit Deckkraft %1 oder mehr bedeckt das ganze Bild: Die Vorhersage lernt nicht von ihm, wie es ist.</translation>
    </message>
    <message>
      <source>A web page of %1 came instead of the answer of Earth Engine. Sign in to your network in the browser, or check the proxy in the options of QGIS, and run the tool again.</source>
      <translation>Statt der Antwort von Earth Engine kam eine Webseite von %1. Melden Sie sich im Browser bei Ihrem Netz an, oder prüfen Sie den Proxy in den QGIS-Optionen, und führen Sie das Werkzeug erneut aus.</translation>
    </message>
    <message>
      <source>ARCHIVE and CANDIDATES are both empty. Set ARCHIVE to a folder with earlier images, or CANDIDATES to rasters.</source>
      <translation>ARCHIVE und CANDIDATES sind beide leer. Setzen Sie ARCHIVE auf einen Ordner mit früheren Bildern, oder CANDIDATES auf Raster.</translation>
    </message>
    <message>
      <source>ARCHIVE, CANDIDATES: no image between FROM and TO has an acquisition date and named bands. Choose another folder or other dates.</source>
      <translation>ARCHIVE, CANDIDATES: Kein Bild zwischen FROM und TO hat ein Aufnahmedatum und benannte Kanäle. Wählen Sie einen anderen Ordner oder andere Daten.</translation>
    </message>
    <message>
      <source>ARCHIVE, CANDIDATES: there is no image with an acquisition date and named bands. Choose another folder or other images.</source>
      <translation>ARCHIVE, CANDIDATES: Es gibt kein Bild mit Aufnahmedatum und benannten Kanälen. Wählen Sie einen anderen Ordner oder andere Bilder.</translation>
    </message>
    <message>
      <source>ARCHIVE: %1 contains no image that can be read: %2. Choose the folder of the earlier images: Landsat or Sentinel-2 products as they were delivered, or GeoTIFF files. The log states what was skipped.</source>
      <translation>ARCHIVE: %1 enthält kein lesbares Bild: %2. Wählen Sie den Ordner der früheren Bilder: Landsat- oder Sentinel-2-Produkte, wie sie geliefert wurden, oder GeoTIFF-Dateien. Das Protokoll gibt an, was übersprungen wurde.</translation>
    </message>
    <message>
      <source>ARCHIVE: no image of %1 can be read. The log states why; choose another item collection or a folder.</source>
      <translation>ARCHIVE: Kein Bild von %1 ist lesbar. Das Protokoll gibt an, warum; wählen Sie eine andere Item-Sammlung oder einen Ordner.</translation>
    </message>
    <message>
      <source>About %1 min remaining.</source>
      <translation>Noch etwa %1 min.</translation>
    </message>
    <message>
      <source>About %1 s remaining.</source>
      <translation>Noch etwa %1 s.</translation>
    </message>
    <message>
      <source>Access to the project</source>
      <translation>Zugriff auf das Projekt</translation>
    </message>
    <message>
      <source>Add uncertainty band</source>
      <translation>Fehlerkanal hinzufügen</translation>
    </message>
    <message>
      <source>Address of a STAC API, or address or file of a static catalogue or item collection. Required if CATALOG is url.</source>
      <translation>Adresse einer STAC-API, oder Adresse oder Datei eines statischen Katalogs oder einer Item-Sammlung. Erforderlich, wenn CATALOG url ist.</translation>
    </message>
    <message>
      <source>Address of another STAC API to search. Leave empty to use Earth Search or the Planetary Computer.</source>
      <translation>Adresse einer anderen STAC-API, die durchsucht wird. Leer lassen, um Earth Search oder den Planetary Computer zu verwenden.</translation>
    </message>
    <message>
      <source>Address of the catalogue</source>
      <translation>Adresse des Katalogs</translation>
    </message>
    <message>
      <source>Adds a band with the expected error of the forecast in reflectance, learned from training pixels that were held out. Available for METHOD linear and kernel only.</source>
      <translation>Fügt einen Kanal mit dem erwarteten Fehler der Vorhersage in Reflexion hinzu, gelernt von zurückgehaltenen Trainingspixeln. Nur für METHOD linear und kernel verfügbar.</translation>
    </message>
    <message>
      <source>Adds the picture to the map. It has no coordinates: use Zoom to Layer to find it.</source>
      <translation>Fügt das Übersichtsbild der Karte hinzu. Es hat keine Koordinaten: Finden Sie es mit Auf den Layer zoomen.</translation>
    </message>
    <message>
      <source>Agreement classes: 0 both clear, 1 both cloud, 2 cloud only in the mask, 3 cloud only in the reference.</source>
      <translation>Klassen der Übereinstimmung: 0 beide klar, 1 beide Wolke, 2 Wolke nur in der Maske, 3 Wolke nur in der Referenz.</translation>
    </message>
    <message>
      <source>Agreement map</source>
      <translation>Übereinstimmung</translation>
    </message>
    <message>
      <source>Also stops the export task when the tool is cancelled. Without it, the task continues and the next run picks it up.</source>
      <translation>Stoppt auch die Exportaufgabe, wenn das Werkzeug abgebrochen wird. Sonst läuft die Aufgabe weiter, und der nächste Lauf übernimmt sie.</translation>
    </message>
    <message>
      <source>Amazon opens it only to those who pay for the transfer</source>
      <translation>Amazon öffnet sie nur denen, die die Übertragung bezahlen</translation>
    </message>
    <message>
      <source>An animated GIF, or a folder of PNG files if the name does not end with .gif.</source>
      <translation>Ein animiertes GIF, oder ein Ordner mit PNG-Dateien, wenn der Name nicht mit .gif endet.</translation>
    </message>
    <message>
      <source>Analysis Ready Data of Digital Earth Australia</source>
      <translation>Analysis Ready Data von Digital Earth Australia</translation>
    </message>
    <message>
      <source>Animation</source>
      <translation>Animation</translation>
    </message>
    <message>
      <source>Apply a cloud mask</source>
      <translation>Wolkenmaske anwenden</translation>
    </message>
    <message>
      <source>Archive as delivered (.tar, .tar.gz or .zip), metadata file of the product (*_MTL.txt or MTD_MSIL1C.xml), or the file of a band. Or a STAC item: a file, or its https address.</source>
      <translation>Archiv wie geliefert (.tar, .tar.gz oder .zip), Metadatendatei des Produkts (*_MTL.txt oder MTD_MSIL1C.xml), oder die Datei eines Kanals. Oder ein STAC-Item: eine Datei, oder seine https-Adresse.</translation>
    </message>
    <message>
      <source>Archive folder or item collection</source>
      <translation>Archivordner oder Sammlung</translation>
    </message>
    <message>
      <source>Archive to composites</source>
      <translation>Vom Archiv zu Kompositen</translation>
    </message>
    <message>
      <source>Asset id, scene id or product name of the cloudy image, for example LANDSAT/LC08/C02/T1_TOA/LC08_199033_20150623 or LC81990332015174LGN00. Ids of collections that no longer exist are translated.</source>
      <translation>Asset-Id, Szenen-Id oder Produktname des bewölkten Bilds, zum Beispiel LANDSAT/LC08/C02/T1_TOA/LC08_199033_20150623 oder LC81990332015174LGN00. Ids von Sammlungen, die es nicht mehr gibt, werden übersetzt.</translation>
    </message>
    <message>
      <source>Assign the CRS (gdal_edit.py -a_srs).</source>
      <translation>Weisen Sie das KBS zu (gdal_edit.py -a_srs).</translation>
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
      <translation>BANDS muss drei Kanäle angeben, wie red,green,blue; der Wert ist %1.</translation>
    </message>
    <message>
      <source>BANDS: %1 is not available in the image and every lag. Choose from %2.</source>
      <translation>BANDS: %1 ist nicht im Bild und allen früheren Bildern verfügbar. Wählen Sie aus %2.</translation>
    </message>
    <message>
      <source>BANDS: a lag of %1 has no %2. Remove it from BANDS, or select lags from images that have it.</source>
      <translation>BANDS: Ein früheres Bild vom %1 hat kein %2. Entfernen Sie es aus BANDS, oder wählen Sie frühere Bilder aus Bildern, die es haben.</translation>
    </message>
    <message>
      <source>Balanced accuracy</source>
      <translation>Ausgewogene Genauigkeit</translation>
    </message>
    <message>
      <source>Band %1</source>
      <translation>Kanal %1</translation>
    </message>
    <message>
      <source>Band %1 of %2 is read by the scheme %3 (%4).</source>
      <translation>Kanal %1 von %2 wird nach dem Schema %3 (%4) gelesen.</translation>
    </message>
    <message>
      <source>Band of the reference to compare with, by name or number. With auto, it is the quality band.</source>
      <translation>Kanal der Referenz, mit dem verglichen wird, nach Name oder Nummer. Mit auto ist es der Qualitätskanal.</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <source>Bands by name or role, separated by commas, in addition to the quality band. Leave empty to download all.</source>
      <translation>Kanäle nach Name oder Rolle, durch Kommas getrennt, zusätzlich zum Qualitätskanal. Leer lassen, um alle herunterzuladen.</translation>
    </message>
    <message>
      <source>Bands by name or role, separated by commas, in addition to the quality band. Leave empty to import all.</source>
      <translation>Kanäle nach Name oder Rolle, durch Kommas getrennt, zusätzlich zum Qualitätskanal. Leer lassen, um alle zu importieren.</translation>
    </message>
    <message>
      <source>Bands of %1 are not recognised by their names and are not used: %2.</source>
      <translation>Kanäle von %1 werden an ihrem Namen nicht erkannt und nicht verwendet: %2.</translation>
    </message>
    <message>
      <source>Bands of %1 are not recognised by their names and are not used: %2; %3.%4 Names that are recognised are listed in docs/images.md.</source>
      <translation>Kanäle von %1 werden an ihrem Namen nicht erkannt und nicht verwendet: %2; %3.%4 Namen, die erkannt werden, stehen in docs/images.md.</translation>
    </message>
    <message>
      <source>Bands to use, by name or role, separated by commas, for example blue,green,red. Leave empty to use all bands that the image and its lags share.</source>
      <translation>Zu verwendende Kanäle, nach Name oder Rolle, durch Kommas getrennt, zum Beispiel blue,green,red. Leer lassen, um alle Kanäle zu verwenden, die das Bild und seine früheren Bilder gemeinsam haben.</translation>
    </message>
    <message>
      <source>Blending distance</source>
      <translation>Breite des Übergangs</translation>
    </message>
    <message>
      <source>Brightness threshold</source>
      <translation>Helligkeitsschwelle</translation>
    </message>
    <message>
      <source>Buffer around cloud and shadow</source>
      <translation>Puffer um Wolke und Schatten</translation>
    </message>
    <message>
      <source>Buffer around removed areas</source>
      <translation>Puffer um Entferntes</translation>
    </message>
    <message>
      <source>CLOUD, SHADOW and SNOW are all off: nothing would be removed. Turn on at least one of them.</source>
      <translation>CLOUD, SHADOW und SNOW sind alle ausgeschaltet: Nichts würde entfernt. Schalten Sie mindestens eines davon ein.</translation>
    </message>
    <message>
      <source>CLOUD_TEST %1: %2 %3. %4</source>
      <translation>CLOUD_TEST %1: %2 %3. %4</translation>
    </message>
    <message>
      <source>CLUSTERS is %1, but the ROI has only %2 valid pixels. Choose a larger ROI or fewer clusters.</source>
      <translation>CLUSTERS ist %1, aber die ROI hat nur %2 gültige Pixel. Wählen Sie eine größere ROI oder weniger Cluster.</translation>
    </message>
    <message>
      <source>CLUSTERS is 0, but DECISION brightness needs clusters. Set CLUSTERS to 3 or 5, or DECISION to threshold.</source>
      <translation>CLUSTERS ist 0, aber DECISION brightness braucht Cluster. Setzen Sie CLUSTERS auf 3 oder 5, oder DECISION auf threshold.</translation>
    </message>
    <message>
      <source>COLLECTION: %1 is not a supported collection. Choose from %2.</source>
      <translation>COLLECTION: %1 ist keine unterstützte Sammlung. Wählen Sie aus %2.</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>Abgebrochen: Nichts wurde geschrieben.</translation>
    </message>
    <message>
      <source>Candidate images</source>
      <translation>Kandidatenbilder</translation>
    </message>
    <message>
      <source>Cannot create the folder %1: %2. Choose another FOLDER.</source>
      <translation>Der Ordner %1 kann nicht angelegt werden: %2. Wählen Sie einen anderen FOLDER.</translation>
    </message>
    <message>
      <source>Cannot create the folder %1: %2. Choose another folder.</source>
      <translation>Der Ordner %1 kann nicht angelegt werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Cannot find images in %1: it is neither a folder nor an item collection. Choose an existing folder of earlier images.</source>
      <translation>In %1 können keine Bilder gefunden werden: Es ist weder ein Ordner noch eine Item-Sammlung. Wählen Sie einen vorhandenen Ordner mit früheren Bildern.</translation>
    </message>
    <message>
      <source>Cannot read %1 as a raster: %2. Choose another file.</source>
      <translation>%1 kann nicht als Raster gelesen werden: %2. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>Cannot read %1 as an MTL file: %2. The file is damaged: download the product again.</source>
      <translation>%1 kann nicht als MTL-Datei gelesen werden: %2. Die Datei ist beschädigt: Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>Cannot read %1 as it is: this is %2. %3 The help page of importscene lists what is read.</source>
      <translation>%1 kann so nicht gelesen werden: Dies ist %2. %3 Die Hilfeseite von importscene führt auf, was gelesen wird.</translation>
    </message>
    <message>
      <source>Cannot read %1 in %2: %3. The archive is damaged: download the product again.</source>
      <translation>%1 in %2 kann nicht gelesen werden: %3. Das Archiv ist beschädigt: Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>Cannot read %1 with %2: %3. Choose another file.</source>
      <translation>%1 kann nicht mit %2 gelesen werden: %3. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>Cannot read %1. The file is missing, damaged or incomplete: download the product again.</source>
      <translation>%1 kann nicht gelesen werden. Die Datei fehlt, ist beschädigt oder unvollständig: Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>Cannot read %1: %2. Download the product again.</source>
      <translation>%1 kann nicht gelesen werden: %2. Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>Cannot read %1: %2. The file is damaged or incomplete: download it again.</source>
      <translation>%1 kann nicht gelesen werden: %2. Die Datei ist beschädigt oder unvollständig: Laden Sie sie neu herunter.</translation>
    </message>
    <message>
      <source>Cannot read %1: %2. The file is damaged or of another format: choose another.</source>
      <translation>%1 kann nicht gelesen werden: %2. Die Datei ist beschädigt oder hat ein anderes Format: Wählen Sie eine andere.</translation>
    </message>
    <message>
      <source>Cannot read %1: %2. The file is damaged: download the product again.</source>
      <translation>%1 kann nicht gelesen werden: %2. Die Datei ist beschädigt: Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>Cannot read %1: access is denied (%2). Use a collection whose files are open.</source>
      <translation>%1 kann nicht gelesen werden: Der Zugriff wird verweigert (%2). Verwenden Sie eine Sammlung, deren Dateien offen sind.</translation>
    </message>
    <message>
      <source>Cannot read %1: group %2 ends without having begun. Download the product again.</source>
      <translation>%1 kann nicht gelesen werden: Die Gruppe %2 endet, ohne begonnen zu haben. Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>Cannot read %1: it consists of too many virtual rasters in each other. Convert it to GeoTIFF.</source>
      <translation>%1 kann nicht gelesen werden: Es besteht aus zu vielen ineinander verschachtelten virtuellen Rastern. Konvertieren Sie es in GeoTIFF.</translation>
    </message>
    <message>
      <source>Cannot read %1: it has %2 bytes, more than any metadata file. Download the product again.</source>
      <translation>%1 kann nicht gelesen werden: Es hat %2 Bytes, mehr als jede Metadatendatei. Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is a link to %2, a file of another name. Replace the link by the file.</source>
      <translation>%1 kann nicht gelesen werden: Es ist eine Verknüpfung mit %2, einer Datei anderen Namens. Ersetzen Sie die Verknüpfung durch die Datei.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is incomplete. Use another image.</source>
      <translation>%1 kann nicht gelesen werden: Die Datei ist unvollständig. Verwenden Sie ein anderes Bild.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is not JSON (%2). Choose another file.</source>
      <translation>%1 kann nicht gelesen werden: Es ist kein JSON (%2). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is not a GeoTIFF. Use a catalogue that has cloud-optimised GeoTIFFs.</source>
      <translation>%1 kann nicht gelesen werden: Es ist kein GeoTIFF. Verwenden Sie einen Katalog, der cloudoptimierte GeoTIFFs (COG) hat.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is not a STAC item or an item collection. Save the items of a catalogue with findimages.</source>
      <translation>%1 kann nicht gelesen werden: Es ist kein STAC-Item und keine Item-Sammlung. Speichern Sie die Items eines Katalogs mit findimages.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is not an MTL file, or it is truncated. Download the product again.</source>
      <translation>%1 kann nicht gelesen werden: Es ist keine MTL-Datei, oder sie ist abgeschnitten. Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is not an object. Download the product again.</source>
      <translation>%1 kann nicht gelesen werden: Es ist kein Objekt. Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is packed in a way that is not read in place. Unpack it and choose the folder, or pack it as .tar, .tar.gz or .zip.</source>
      <translation>%1 kann nicht gelesen werden: Es ist so gepackt, dass es nicht direkt gelesen werden kann. Entpacken Sie es und wählen Sie den Ordner, oder packen Sie es als .tar, .tar.gz oder .zip.</translation>
    </message>
    <message>
      <source>Cannot read %1: it reads from %2, which is no file. Copy what it shows into a GeoTIFF.</source>
      <translation>%1 kann nicht gelesen werden: Es liest aus %2, was keine Datei ist. Kopieren Sie, was es zeigt, in ein GeoTIFF.</translation>
    </message>
    <message>
      <source>Cannot read %1: it refers to %2, whose format is %3. Copy what it shows into a GeoTIFF.</source>
      <translation>%1 kann nicht gelesen werden: Es verweist auf %2, dessen Format %3 ist. Kopieren Sie, was es zeigt, in ein GeoTIFF.</translation>
    </message>
    <message>
      <source>Cannot read %1: it was replaced while it was read. Run the tool again.</source>
      <translation>%1 kann nicht gelesen werden: Die Datei wurde während des Lesens ersetzt. Führen Sie das Werkzeug erneut aus.</translation>
    </message>
    <message>
      <source>Cannot read %1: its directory is damaged. Use another image.</source>
      <translation>%1 kann nicht gelesen werden: Das Verzeichnis in der Datei ist beschädigt. Verwenden Sie ein anderes Bild.</translation>
    </message>
    <message>
      <source>Cannot read %1: its format is %2; expected GeoTIFF or JPEG 2000. Convert it to GeoTIFF, or remove it.</source>
      <translation>%1 kann nicht gelesen werden: Sein Format ist %2; erwartet wird GeoTIFF oder JPEG 2000. Konvertieren Sie es in GeoTIFF, oder entfernen Sie es.</translation>
    </message>
    <message>
      <source>Cannot read %1: its server does not serve parts of files (%2). Use another catalogue.</source>
      <translation>%1 kann nicht gelesen werden: Der Server liefert keine Teile von Dateien (%2). Verwenden Sie einen anderen Katalog.</translation>
    </message>
    <message>
      <source>Cannot read %1: its server returned a web page, probably that of a login. Use a collection whose files are open.</source>
      <translation>%1 kann nicht gelesen werden: Der Server lieferte eine Webseite, wahrscheinlich die einer Anmeldung. Verwenden Sie eine Sammlung, deren Dateien offen sind.</translation>
    </message>
    <message>
      <source>Cannot read %1: its server sends other bytes than were asked for. Use another catalogue.</source>
      <translation>%1 kann nicht gelesen werden: Der Server sendet andere Bytes als die angefragten. Verwenden Sie einen anderen Katalog.</translation>
    </message>
    <message>
      <source>Cannot read %1: its values are complex numbers, not reflectance. Choose an optical image.</source>
      <translation>%1 kann nicht gelesen werden: Die Werte sind komplexe Zahlen, keine Reflexion. Wählen Sie ein optisches Bild.</translation>
    </message>
    <message>
      <source>Cannot read %1: only %2 of %3 bytes. Download the product again.</source>
      <translation>%1 kann nicht gelesen werden: nur %2 von %3 Bytes. Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>Cannot read %1: the catalogue lists it, but it does not exist (%2). Use another image.</source>
      <translation>%1 kann nicht gelesen werden: Der Katalog führt die Datei auf, aber sie existiert nicht (%2). Verwenden Sie ein anderes Bild.</translation>
    </message>
    <message>
      <source>Cannot read the archive %1: %2. It is damaged or incomplete: download the product again.</source>
      <translation>Das Archiv %1 kann nicht gelesen werden: %2. Es ist beschädigt oder unvollständig: Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>Cannot read the archive %1: its content does not fit its ending, and its name has braces. Rename it without braces.</source>
      <translation>Das Archiv %1 kann nicht gelesen werden: Sein Inhalt passt nicht zu seiner Endung, und sein Name enthält geschweifte Klammern. Benennen Sie es ohne geschweifte Klammern.</translation>
    </message>
    <message>
      <source>Cannot read the folder %1. Choose another folder.</source>
      <translation>Der Ordner %1 kann nicht gelesen werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Cannot recognise %1: it is not a Landsat product (with .._MTL.txt, .xml or .json), a Sentinel-2 product (with MTD_MSIL1C.xml or MTD_MSIL2A.xml) or a raster with named bands. Choose the folder, archive or metadata file of a whole product.</source>
      <translation>%1 wird nicht erkannt: Es ist weder ein Landsat-Produkt (mit .._MTL.txt, .xml oder .json) noch ein Sentinel-2-Produkt (mit MTD_MSIL1C.xml oder MTD_MSIL2A.xml) noch ein Raster mit benannten Kanälen. Wählen Sie Ordner, Archiv oder Metadatendatei eines ganzen Produkts.</translation>
    </message>
    <message>
      <source>Cannot use %1 of %2: it states no stac_version. Choose another catalogue.</source>
      <translation>%1 von %2 kann nicht verwendet werden: Es gibt keine stac_version an. Wählen Sie einen anderen Katalog.</translation>
    </message>
    <message>
      <source>Cannot use %1: it has no file of the band%2 %3; its files are %4. Choose a collection of surface reflectance.</source>
      <translation>%1 kann nicht verwendet werden: Es ist ohne Asset%2 für %3; seine Dateien: %4. Wählen Sie eine Sammlung mit Oberflächenreflexion.</translation>
    </message>
    <message>
      <source>Cannot use %1: it is a composite of %2 days, not an image of one date. Choose a collection of single images.</source>
      <translation>%1 ist nicht verwendbar: Es ist ein Komposit aus %2 Tagen, kein Bild eines Datums. Wählen Sie eine Sammlung einzelner Bilder.</translation>
    </message>
    <message>
      <source>Cannot use %1: it is of Level 1, and no catalogue has such files openly. Choose a collection of surface reflectance (Level 2), or download the product.</source>
      <translation>%1 kann nicht verwendet werden: Es ist vom Level 1, und kein Katalog hat solche Dateien offen. Wählen Sie eine Sammlung mit Oberflächenreflexion (Level 2), oder laden Sie das Produkt herunter.</translation>
    </message>
    <message>
      <source>Cannot use %1: it states no acquisition time. Add the property datetime.</source>
      <translation>%1 kann nicht verwendet werden: Es gibt keine Aufnahmezeit an. Fügen Sie die Eigenschaft datetime hinzu.</translation>
    </message>
    <message>
      <source>Cannot use %1: its file is %2, and %3. %4.</source>
      <translation>%1 kann nicht verwendet werden: Die Datei ist %2, und %3. %4.</translation>
    </message>
    <message>
      <source>Cannot use %1: its platform is %2%3, which is not supported. Choose items of Landsat 4 to 9 (TM, ETM+, OLI) or Sentinel-2.</source>
      <translation>%1 kann nicht verwendet werden: Die Plattform, %2%3, wird nicht unterstützt. Wählen Sie Items von Landsat 4 bis 9 (TM, ETM+, OLI) oder Sentinel-2.</translation>
    </message>
    <message>
      <source>Cannot use %1: neither the item nor its catalogue states the scale of %2. Choose Landsat Collection 2 Level-2.</source>
      <translation>%1 kann nicht verwendet werden: Weder das Item noch sein Katalog gibt die Skalierung von %2 an. Wählen Sie Landsat Collection 2 Level-2.</translation>
    </message>
    <message>
      <source>Cannot write %1</source>
      <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
      <source>Cannot write %1: %2 is not an existing folder. Create it, or choose another folder.</source>
      <translation>%1 kann nicht geschrieben werden: %2 ist kein vorhandener Ordner. Legen Sie ihn an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Cannot write %1: %2. Choose another name or folder.</source>
      <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
      <source>Cannot write %1: %2. Close programs that use it, or choose another name.</source>
      <translation>%1 kann nicht geschrieben werden: %2. Schließen Sie Programme, die es benutzen, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>Cannot write %1: %2. If the disk is full, free some space, or choose another folder.</source>
      <translation>%1 kann nicht geschrieben werden: %2. Wenn der Datenträger voll ist, schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Cannot write %1: it is a folder. Choose another file name.</source>
      <translation>%1 kann nicht geschrieben werden: Es ist ein Ordner. Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
      <source>Cannot write %1: it is an image in %2, which is an input of this run, and would be lost. Choose another name.</source>
      <translation>%1 kann nicht geschrieben werden: Es ist ein Bild in %2, einer Eingabe dieses Laufs, und ginge verloren. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>Cannot write %1: it is an input of this run, which would be lost. Choose another name.</source>
      <translation>%1 kann nicht geschrieben werden: Es ist eine Eingabe dieses Laufs, die verloren ginge. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>Cannot write %1: the existing file is read-only. Choose another name.</source>
      <translation>%1 kann nicht geschrieben werden: Die vorhandene Datei ist schreibgeschützt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>Cannot write %1: two outputs have this name. Choose another name for one of them.</source>
      <translation>%1 kann nicht geschrieben werden: Zwei Ausgaben haben diesen Namen. Wählen Sie für eine davon einen anderen Namen.</translation>
    </message>
    <message>
      <source>Cannot write to %1: %2. Choose another folder.</source>
      <translation>In %1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Cannot write to %1: %2. Choose another name or folder.</source>
      <translation>In %1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>Katalog</translation>
    </message>
    <message>
      <source>Catalogue in which images are searched: Earth Search (earthsearch) for Sentinel-2, the Planetary Computer of Microsoft (planetarycomputer) for Landsat and Sentinel-2, or the one at URL (url). The first two need no account.</source>
      <translation>Katalog, in dem Bilder gesucht werden: Earth Search (earthsearch) für Sentinel-2, der Planetary Computer von Microsoft (planetarycomputer) für Landsat und Sentinel-2, oder der unter URL (url). Die ersten beiden brauchen kein Konto.</translation>
    </message>
    <message>
      <source>Check Earth Engine</source>
      <translation>Earth Engine prüfen</translation>
    </message>
    <message>
      <source>Check the network and the proxy in the options of QGIS, wait a while</source>
      <translation>Prüfen Sie das Netz und den Proxy in den QGIS-Optionen, warten Sie etwas</translation>
    </message>
    <message>
      <source>Check the network, wait a while</source>
      <translation>Prüfen Sie das Netz, warten Sie etwas</translation>
    </message>
    <message>
      <source>Checks the package, the credentials and the project that Earth Engine needs, and whether Earth Engine responds. The report states how to obtain what is missing. The tool can also sign in, with the browser.</source>
      <translation>Prüft das Paket, die Zugangsdaten und das Projekt, die Earth Engine braucht, und ob Earth Engine antwortet. Der Bericht gibt an, wie Sie erhalten, was fehlt. Das Werkzeug kann Sie auch anmelden, mit dem Browser.</translation>
    </message>
    <message>
      <source>Choose CLOUD_TEST auto or none.</source>
      <translation>Wählen Sie CLOUD_TEST auto oder none.</translation>
    </message>
    <message>
      <source>Choose a raster file.</source>
      <translation>Wählen Sie eine Rasterdatei.</translation>
    </message>
    <message>
      <source>Choose images of Landsat or Sentinel-2.</source>
      <translation>Wählen Sie Bilder von Landsat oder Sentinel-2.</translation>
    </message>
    <message>
      <source>Choose the product from which it was made, as USGS or ESA delivers it.</source>
      <translation>Wählen Sie das Produkt, aus dem es entstand, wie USGS oder ESA es liefert.</translation>
    </message>
    <message>
      <source>Choose the whole .SAFE folder or zip with MTD_MSIL1C.xml or MTD_MSIL2A.xml.</source>
      <translation>Wählen Sie den ganzen .SAFE-Ordner oder das zip mit MTD_MSIL1C.xml oder MTD_MSIL2A.xml.</translation>
    </message>
    <message>
      <source>Clear composites</source>
      <translation>Wolkenfreie Komposite</translation>
    </message>
    <message>
      <source>Cloud Score+</source>
      <translation>Cloud Score+</translation>
    </message>
    <message>
      <source>Cloud cover [% of valid pixels]</source>
      <translation>Bewölkung [% der gültigen Pixel]</translation>
    </message>
    <message>
      <source>Cloud cover of lags [%]</source>
      <translation>Bewölkung früherer Bilder [%]</translation>
    </message>
    <message>
      <source>Cloud cover source</source>
      <translation>Quelle der Bewölkung</translation>
    </message>
    <message>
      <source>Cloud decision</source>
      <translation>Wolkenentscheidung</translation>
    </message>
    <message>
      <source>Cloud features</source>
      <translation>Wolkenmerkmale</translation>
    </message>
    <message>
      <source>Cloud mask</source>
      <translation>Wolkenmaske</translation>
    </message>
    <message>
      <source>Cloud mask %1 %2</source>
      <translation>Wolkenmaske %1 %2</translation>
    </message>
    <message>
      <source>Cloud mask from a quality band</source>
      <translation>Wolkenmaske aus einem Qualitätskanal</translation>
    </message>
    <message>
      <source>Cloud masks</source>
      <translation>Wolkenmasken</translation>
    </message>
    <message>
      <source>Cloud masks %1</source>
      <translation>Wolkenmasken %1</translation>
    </message>
    <message>
      <source>Cloud probability</source>
      <translation>Wolkenwahrscheinlichkeit</translation>
    </message>
    <message>
      <source>Cloud probability threshold</source>
      <translation>Wahrscheinlichkeitsschwelle</translation>
    </message>
    <message>
      <source>Cloud project</source>
      <translation>Cloud-Projekt</translation>
    </message>
    <message>
      <source>Cloud shadow [% of valid pixels]</source>
      <translation>Wolkenschatten [% der gültigen Pixel]</translation>
    </message>
    <message>
      <source>Cloud statistics of polygons</source>
      <translation>Wolkenstatistik von Polygonen</translation>
    </message>
    <message>
      <source>Cloud, shadow, snow, clear and valid of each polygon and date in percent.</source>
      <translation>Wolken, Schatten, Schnee, klar und gültig je Polygon und Datum in Prozent.</translation>
    </message>
    <message>
      <source>Cloudy image</source>
      <translation>Bewölktes Bild</translation>
    </message>
    <message>
      <source>Cluster map</source>
      <translation>Clusterkarte</translation>
    </message>
    <message>
      <source>Clustering features</source>
      <translation>Cluster-Merkmale</translation>
    </message>
    <message>
      <source>Clusters that are brighter than the forecast by more than this can be cloud. Used by DECISION threshold only.</source>
      <translation>Cluster, die um mehr als diesen Wert heller sind als die Vorhersage, können Wolke sein. Nur von DECISION threshold verwendet.</translation>
    </message>
    <message>
      <source>Clusters that are brighter than this can be cloud; 0 or less turns this test off. Used by DECISION threshold only.</source>
      <translation>Cluster, die heller sind als dieser Wert, können Wolke sein; 0 oder weniger schaltet diese Prüfung aus. Nur von DECISION threshold verwendet.</translation>
    </message>
    <message>
      <source>Coefficient of the kernel exp(-gamma d^2) over standardised inputs: the larger, the narrower the kernel. Used by METHOD kernel only (0.01 if empty).</source>
      <translation>Koeffizient des Kernels exp(-gamma d^2) über standardisierte Eingaben: je größer, desto schmaler der Kernel. Nur von METHOD kernel verwendet (0.01, wenn leer).</translation>
    </message>
    <message>
      <source>Cohen's kappa</source>
      <translation>Cohens Kappa</translation>
    </message>
    <message>
      <source>Collection</source>
      <translation>Sammlung</translation>
    </message>
    <message>
      <source>Collection of the catalogue, for example sentinel-2-l2a, sentinel-2-c1-l2a, landsat-c2-l2 or hls2-s30; several are separated by commas. Ignored for static catalogues.</source>
      <translation>Sammlung des Katalogs, zum Beispiel sentinel-2-l2a, sentinel-2-c1-l2a, landsat-c2-l2 oder hls2-s30; mehrere werden durch Kommas getrennt. Bei statischen Katalogen ignoriert.</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>Sammlungen</translation>
    </message>
    <message>
      <source>Colours and date of %1 are not kept: %2</source>
      <translation>Farben und Datum von %1 bleiben nicht erhalten: %2</translation>
    </message>
    <message>
      <source>Combines the clear pixels of the images of each month, quarter, season or year to one image without clouds. Images and masks are matched by date, platform and tile; bands next to those of the images state how many clear observations there were.</source>
      <translation>Fasst die klaren Pixel der Bilder jedes Monats, Quartals, jeder Jahreszeit oder jedes Jahrs zu einem Bild ohne Wolken zusammen. Bilder und Masken werden nach Datum, Plattform und Kachel zugeordnet; Kanäle neben denen der Bilder geben an, wie viele klare Beobachtungen es gab.</translation>
    </message>
    <message>
      <source>Commission</source>
      <translation>Überschuss</translation>
    </message>
    <message>
      <source>Compare with Fmask</source>
      <translation>Mit Fmask vergleichen</translation>
    </message>
    <message>
      <source>Compares a cloud mask with Fmask, another quality band (QA_PIXEL, BQA, QA60, SCL) or any other mask, pixel by pixel. The report shows pictures, the confusion matrix and accuracy measures; cloud is the positive class.</source>
      <translation>Vergleicht eine Wolkenmaske Pixel für Pixel mit Fmask, einem anderen Qualitätskanal (QA_PIXEL, BQA, QA60, SCL) oder einer beliebigen anderen Maske. Der Bericht zeigt Bilder, die Konfusionsmatrix und Genauigkeitsmaße; Wolke ist die positive Klasse.</translation>
    </message>
    <message>
      <source>Comparison of cloud masks</source>
      <translation>Vergleich von Wolkenmasken</translation>
    </message>
    <message>
      <source>Composite %1</source>
      <translation>Komposit %1</translation>
    </message>
    <message>
      <source>Composite method</source>
      <translation>Kompositmethode</translation>
    </message>
    <message>
      <source>Composites %1</source>
      <translation>Komposite %1</translation>
    </message>
    <message>
      <source>Compute on</source>
      <translation>Berechnen auf</translation>
    </message>
    <message>
      <source>Computes seven features in which clouds stand out from the ground: invNDVI, NDSI, Whiteness, Brightness_prob, HOT, swirnir and Vari_prob. The image needs blue, green, red, near infrared and the first shortwave infrared band. clusterclouds clusters their differences with SPACE features.</source>
      <translation>Berechnet sieben Merkmale, in denen sich Wolken vom Boden abheben: invNDVI, NDSI, Whiteness, Brightness_prob, HOT, swirnir und Vari_prob. Das Bild braucht Kanäle für Blau, Grün, Rot, nahes Infrarot und den ersten kurzwelligen Infrarotkanal. clusterclouds gruppiert ihre Differenzen mit SPACE features.</translation>
    </message>
    <message>
      <source>Computing time (dry run) [EECU-h]</source>
      <translation>Rechenzeit (geschätzt) [EECU-h]</translation>
    </message>
    <message>
      <source>Computing time on Earth Engine: about %1 EECU-hours, in proportion to %2.</source>
      <translation>Rechenzeit auf Earth Engine: etwa %1 EECU-Stunden, im Verhältnis zu %2.</translation>
    </message>
    <message>
      <source>Computing time on Earth Engine: not known, because it has not been measured yet. The console of the project shows what a run has used.</source>
      <translation>Rechenzeit auf Earth Engine: nicht bekannt, weil sie noch nicht gemessen wurde. Die Konsole des Projekts zeigt, was ein Lauf verbraucht hat.</translation>
    </message>
    <message>
      <source>Concurrent exports</source>
      <translation>Gleichzeitige Exporte</translation>
    </message>
    <message>
      <source>Confidence %1.</source>
      <translation>Konfidenz %1.</translation>
    </message>
    <message>
      <source>Confidence %1. Check the mask before you use it.</source>
      <translation>Konfidenz %1. Prüfen Sie die Maske, bevor Sie sie verwenden.</translation>
    </message>
    <message>
      <source>Confidence of the mask (0..1)</source>
      <translation>Konfidenz der Maske (0..1)</translation>
    </message>
    <message>
      <source>Contact sheet</source>
      <translation>Kontaktbogen</translation>
    </message>
    <message>
      <source>Counts how much of each polygon (field, parcel, tile) is cloud, shadow, snow and clear on every date of a series of masks. A second table states the first and the last clear date of each polygon.</source>
      <translation>Zählt, welcher Teil jedes Polygons (Feld, Flurstück, Kachel) an jedem Datum einer Serie von Masken Wolke, Schatten, Schnee und klar ist. Eine zweite Tabelle gibt das erste und das letzte klare Datum jedes Polygons an.</translation>
    </message>
    <message>
      <source>Counts the bytes to download, and writes nothing.</source>
      <translation>Zählt die herunterzuladenden Bytes, und schreibt nichts.</translation>
    </message>
    <message>
      <source>Create a simulated sample</source>
      <translation>Simuliertes Beispiel erzeugen</translation>
    </message>
    <message>
      <source>Credentials</source>
      <translation>Zugangsdaten</translation>
    </message>
    <message>
      <source>Credentials of an earlier sign-in are stored on this computer.</source>
      <translation>Zugangsdaten einer früheren Anmeldung sind auf diesem Rechner gespeichert.</translation>
    </message>
    <message>
      <source>DATE_ACQUIRED with SCENE_CENTER_TIME</source>
      <translation>DATE_ACQUIRED mit SCENE_CENTER_TIME</translation>
    </message>
    <message>
      <source>DECISION adaptive</source>
      <translation>DECISION adaptive</translation>
    </message>
    <message>
      <source>DECISION adaptive: too little clear ground to learn from; the forecast is used uncorrected.</source>
      <translation>DECISION adaptive: Es gibt zu wenig klaren Boden, um davon zu lernen; die Vorhersage wird unkorrigiert verwendet.</translation>
    </message>
    <message>
      <source>DECISION none gives a mask without any cloud. Choose adaptive, threshold or brightness.</source>
      <translation>DECISION none ergibt eine Maske ohne jede Wolke. Wählen Sie adaptive, threshold oder brightness.</translation>
    </message>
    <message>
      <source>DECISION none makes no mask. Choose adaptive, threshold or brightness.</source>
      <translation>DECISION none erzeugt keine Maske. Wählen Sie adaptive, threshold oder brightness.</translation>
    </message>
    <message>
      <source>DELIVER %1 is not available with WHERE local. Choose DELIVER download, or WHERE auto or server.</source>
      <translation>DELIVER %1 ist mit WHERE local nicht verfügbar. Wählen Sie DELIVER download, oder WHERE auto oder server.</translation>
    </message>
    <message>
      <source>DESTINATION is empty, and the asset folder of the project is unknown (%1). Set DESTINATION to the id of a new asset, such as projects/my-project/assets/cloudmask.</source>
      <translation>DESTINATION ist leer, und der Asset-Ordner des Projekts ist unbekannt (%1). Setzen Sie DESTINATION auf die Id eines neuen Assets, wie projects/my-project/assets/cloudmask.</translation>
    </message>
    <message>
      <source>DESTINATION is empty. Set it to bucket/prefix for DELIVER storage.</source>
      <translation>DESTINATION ist leer. Setzen Sie es für DELIVER storage auf bucket/prefix.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Date up to which the image to mask is searched, for example 2019-09-30. Leave empty for the newest image.</source>
      <translation>Datum, bis zu dem das zu maskierende Bild gesucht wird, zum Beispiel 2019-09-30. Leer lassen, um das neueste Bild zu verwenden.</translation>
    </message>
    <message>
      <source>Dates of the lags</source>
      <translation>Daten der früheren Bilder</translation>
    </message>
    <message>
      <source>Decision sample size</source>
      <translation>Entscheidungsstichprobe</translation>
    </message>
    <message>
      <source>Delivery</source>
      <translation>Lieferung</translation>
    </message>
    <message>
      <source>Destination</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>Detects clouds and their shadows from the difference between an image and its cloud-free forecast, compared with the scatter of clear ground in the same scene. Alternatively, as published in 2018, it clusters the differences with k-means and masks the clusters that are brighter than the forecast and bright in themselves. The thresholds are made for top-of-atmosphere reflectance.</source>
      <translation>Erkennt Wolken und ihre Schatten aus der Differenz zwischen einem Bild und seiner wolkenfreien Vorhersage, verglichen mit der Streuung klaren Bodens in derselben Szene. Wahlweise gruppiert es, wie 2018 veröffentlicht, die Differenzen mit k-means und maskiert die Cluster, die heller als die Vorhersage und auch selbst hell sind. Die Schwellenwerte gelten für Reflexion am Oberrand der Atmosphäre.</translation>
    </message>
    <message>
      <source>Difference between image and forecast in the visible bands, in reflectance. With clusters it is the mean over the cluster.</source>
      <translation>Differenz zwischen Bild und Vorhersage in den sichtbaren Kanälen, in Reflexion. Mit Clustern ist es der Mittelwert des Clusters.</translation>
    </message>
    <message>
      <source>Difference threshold</source>
      <translation>Differenzschwelle</translation>
    </message>
    <message>
      <source>Digital Earth Australia</source>
      <translation>Digital Earth Australia</translation>
    </message>
    <message>
      <source>Display maximum [reflectance]</source>
      <translation>Anzeigemaximum [Reflexion]</translation>
    </message>
    <message>
      <source>Displayed bands</source>
      <translation>Angezeigte Kanäle</translation>
    </message>
    <message>
      <source>Distance around the filled pixels over which image and forecast are blended, so that no seam is visible; 0 gives a hard edge.</source>
      <translation>Abstand um die gefüllten Pixel, über den Bild und Vorhersage ineinander übergehen, sodass keine Naht sichtbar ist; 0 ergibt einen harten Rand.</translation>
    </message>
    <message>
      <source>Distance by which cloud and shadow are enlarged in the mask, over clear ground and snow; the cloud probability stays as it is. Used by every DECISION but none.</source>
      <translation>Abstand, um den Wolken und Schatten in der Maske vergrößert werden, über klarem Boden und Schnee; die Wolkenwahrscheinlichkeit bleibt, wie sie ist. Von jeder DECISION außer none verwendet.</translation>
    </message>
    <message>
      <source>Distance by which cloud and shadow are enlarged. Raise it if cloud edges are left in the image.</source>
      <translation>Abstand, um den Wolken und Schatten vergrößert werden. Erhöhen Sie ihn, wenn Wolkenränder im Bild bleiben.</translation>
    </message>
    <message>
      <source>Distance by which the removed areas are enlarged, in pixels of the image.</source>
      <translation>Abstand, um den die entfernten Flächen vergrößert werden, in Pixeln des Bilds.</translation>
    </message>
    <message>
      <source>Download images of a catalogue</source>
      <translation>Bilder eines Katalogs herunterladen</translation>
    </message>
    <message>
      <source>Download size (dry run) [bytes]</source>
      <translation>Downloadgröße (geschätzt) [Bytes]</translation>
    </message>
    <message>
      <source>Download size [bytes]</source>
      <translation>Downloadgröße [Bytes]</translation>
    </message>
    <message>
      <source>Download the same granule in version 2.0, as GeoTIFF.</source>
      <translation>Laden Sie dasselbe Granule in Version 2.0 als GeoTIFF herunter.</translation>
    </message>
    <message>
      <source>Downloaded bands</source>
      <translation>Kanäle zum Download</translation>
    </message>
    <message>
      <source>Downloads the region of each image that was found in a catalogue, as a folder of GeoTIFFs that serves as archive. If the run is stopped, the next one with the same folder continues.</source>
      <translation>Lädt die Region jedes Bilds herunter, das in einem Katalog gefunden wurde, als Ordner mit GeoTIFFs, der als Archiv dient. Wird der Lauf angehalten, setzt der nächste mit demselben Ordner ihn fort.</translation>
    </message>
    <message>
      <source>Drawing text needs the fonts of a QGIS application. Run the tool from QGIS or with qgis_process.</source>
      <translation>Text zu zeichnen braucht die Schriften einer QGIS-Anwendung. Führen Sie das Werkzeug aus QGIS oder mit qgis_process aus.</translation>
    </message>
    <message>
      <source>Draws the images of a folder one after the other as an animated GIF, each with its date, or as a sequence of PNG files. Filled images and composites give the smoothest animation.</source>
      <translation>Zeichnet die Bilder eines Ordners nacheinander als animiertes GIF, jedes mit seinem Datum, oder als Folge von PNG-Dateien. Gefüllte Bilder und Komposite ergeben die ruhigste Animation.</translation>
    </message>
    <message>
      <source>Draws the lags of a stack and the image side by side in one picture, each with its date and the oldest lag on the left. Or draws all images of a folder, with the outlines of their masks and their cloud cover. Use it to check lags and masks at a glance.</source>
      <translation>Zeichnet die früheren Bilder eines Stapels und das Bild nebeneinander in ein Bild, jedes mit seinem Datum und das älteste links. Oder zeichnet alle Bilder eines Ordners, mit den Umrissen ihrer Masken und ihrer Bewölkung. So prüfen Sie frühere Bilder und Masken auf einen Blick.</translation>
    </message>
    <message>
      <source>Dry run (estimate only)</source>
      <translation>Probelauf (nur schätzen)</translation>
    </message>
    <message>
      <source>ESPA, Collection 1</source>
      <translation>ESPA, Collection 1</translation>
    </message>
    <message>
      <source>EXTENT must be xmin,xmax,ymin,ymax [EPSG:code]; it is %1. Draw or type it again.</source>
      <translation>EXTENT muss xmin,xmax,ymin,ymax [EPSG:Code] sein; der Wert ist %1. Zeichnen oder tippen Sie die Ausdehnung neu.</translation>
    </message>
    <message>
      <source>Each image with its lags, the shares of cloud, shadow, snow and valid pixels in percent, the confidence of the mask from 0 to 1, and why there is no mask. If QGIS loads the table, it loads the masks as well.</source>
      <translation>Jedes Bild mit seinen früheren Bildern, den Anteilen von Wolken, Schatten, Schnee und gültigen Pixeln in Prozent, der Konfidenz der Maske von 0 bis 1, und warum es keine Maske gibt. Wenn QGIS die Tabelle lädt, lädt es auch die Masken.</translation>
    </message>
    <message>
      <source>Each period with its days, its number of images, and the shares of clear and filled pixels in percent. If QGIS loads the table, it loads the composites as well.</source>
      <translation>Jeder Zeitraum mit seinen Tagen, der Anzahl seiner Bilder und den Anteilen klarer und gefüllter Pixel in Prozent. Wenn QGIS die Tabelle lädt, lädt es auch die Komposite.</translation>
    </message>
    <message>
      <source>Each polygon with its number of clear dates and the first and last of them.</source>
      <translation>Jedes Polygon mit der Anzahl seiner klaren Daten und dem ersten und letzten davon.</translation>
    </message>
    <message>
      <source>Earlier images as layers or files, instead of or in addition to a folder. Required unless there is an archive folder (ARCHIVE).</source>
      <translation>Frühere Bilder als Layer oder Dateien, statt eines Ordners oder zusätzlich dazu. Erforderlich, wenn es keinen Archivordner (ARCHIVE) gibt.</translation>
    </message>
    <message>
      <source>Earth Engine</source>
      <translation>Earth Engine</translation>
    </message>
    <message>
      <source>Earth Engine accepts %1.</source>
      <translation>Earth Engine akzeptiert %1.</translation>
    </message>
    <message>
      <source>Earth Engine already has an asset of that name: %1. Remove it, or set DESTINATION to the id of a new asset.</source>
      <translation>Earth Engine hat schon ein Asset dieses Namens: %1. Entfernen Sie es, oder setzen Sie DESTINATION auf die ID eines neuen Assets.</translation>
    </message>
    <message>
      <source>Earth Engine answered a test request within %1 seconds.</source>
      <translation>Earth Engine beantwortete eine Testanfrage innerhalb von %1 Sekunden.</translation>
    </message>
    <message>
      <source>Earth Engine cannot find or show an asset: %1. Check the id, and whether your account may read it.</source>
      <translation>Earth Engine kann ein Asset nicht finden oder zeigen: %1. Prüfen Sie die Id, und ob Ihr Konto es lesen darf.</translation>
    </message>
    <message>
      <source>Earth Engine could not answer: %1. %2, and run the tool again.</source>
      <translation>Earth Engine konnte nicht antworten: %1. %2, und führen Sie das Werkzeug erneut aus.</translation>
    </message>
    <message>
      <source>Earth Engine did not answer (%1). Waiting %2 s before try %3 of %4.</source>
      <translation>Earth Engine antwortete nicht (%1). Warten von %2 s vor Versuch %3 von %4.</translation>
    </message>
    <message>
      <source>Earth Engine does not know task %1 any more. If its result is not in DESTINATION, run the tool again.</source>
      <translation>Earth Engine kennt die Aufgabe %1 nicht mehr. Wenn ihr Ergebnis nicht in DESTINATION ist, führen Sie das Werkzeug erneut aus.</translation>
    </message>
    <message>
      <source>Earth Engine has no image of the region between FROM and TO. Choose other dates, another SENSOR, or another region.</source>
      <translation>Earth Engine hat kein Bild der Region zwischen FROM und TO. Wählen Sie andere Daten, einen anderen SENSOR oder eine andere Region.</translation>
    </message>
    <message>
      <source>Earth Engine is computing: %1 of %2 requests answered, the next one takes %3 s so far.</source>
      <translation>Earth Engine rechnet: %1 von %2 Anfragen beantwortet, die nächste dauert bisher %3 s.</translation>
    </message>
    <message>
      <source>Earth Engine is ready.</source>
      <translation>Earth Engine ist bereit.</translation>
    </message>
    <message>
      <source>Earth Engine rejected the request: %1. Check the options of the tool.</source>
      <translation>Earth Engine wies die Anfrage zurück: %1. Prüfen Sie die Optionen des Werkzeugs.</translation>
    </message>
    <message>
      <source>Earth Engine reports no restriction of the project.</source>
      <translation>Earth Engine meldet keine Einschränkung des Projekts.</translation>
    </message>
    <message>
      <source>Earth Engine task id</source>
      <translation>Earth-Engine-Aufgaben-Id</translation>
    </message>
    <message>
      <source>Earth Engine: Cloud project</source>
      <translation>Earth Engine: Cloud-Projekt</translation>
    </message>
    <message>
      <source>Earth Engine: service account key file</source>
      <translation>Earth Engine: Schlüsseldatei des Dienstkontos</translation>
    </message>
    <message>
      <source>Earth Engine: service address (if not Google's)</source>
      <translation>Earth Engine: Adresse des Dienstes (wenn nicht die von Google)</translation>
    </message>
    <message>
      <source>Even a tile of %1 x %2 px needs more memory or time than Earth Engine allows for one request (%3). Choose DELIVER asset or drive, METHOD linear, or fewer SAMPLES or BANDS.</source>
      <translation>Selbst eine Kachel von %1 x %2 px braucht mehr Speicher oder Zeit, als Earth Engine für eine Anfrage erlaubt (%3). Wählen Sie DELIVER asset oder drive, METHOD linear, oder weniger SAMPLES oder BANDS.</translation>
    </message>
    <message>
      <source>Export it again with all bands in one GeoTIFF (filePerBand False).</source>
      <translation>Exportieren Sie es neu mit allen Kanälen in einem GeoTIFF (filePerBand False).</translation>
    </message>
    <message>
      <source>Export it from SNAP as GeoTIFF with the names of the bands, or choose the original product.</source>
      <translation>Exportieren Sie es aus SNAP als GeoTIFF mit den Namen der Kanäle, oder wählen Sie das Originalprodukt.</translation>
    </message>
    <message>
      <source>FIELD: the layer %1 has no field %2. Choose one of its fields.</source>
      <translation>FIELD: Der Layer %1 hat kein Feld %2. Wählen Sie eines seiner Felder.</translation>
    </message>
    <message>
      <source>FILL: there are no forecasts next to the masks. Run maskarchive with FORECASTS or FILLED on, or turn FILL off.</source>
      <translation>FILL: Neben den Masken gibt es keine Vorhersagen. Führen Sie maskarchive mit eingeschaltetem FORECASTS oder FILLED aus, oder schalten Sie FILL aus.</translation>
    </message>
    <message>
      <source>FN / (FN + TP): share of the cloudy pixels missed</source>
      <translation>FN / (FN + TP): Anteil der übersehenen bewölkten Pixel</translation>
    </message>
    <message>
      <source>FOLDER is empty. Choose a folder for the masked images.</source>
      <translation>FOLDER ist leer. Wählen Sie einen Ordner für die maskierten Bilder.</translation>
    </message>
    <message>
      <source>FOLDER is empty. Choose a folder, or set DRY_RUN.</source>
      <translation>FOLDER ist leer. Wählen Sie einen Ordner, oder schalten Sie DRY_RUN ein.</translation>
    </message>
    <message>
      <source>FORECAST: %1 has no band of the image (%2); its bands are %3. Forecast the background of this image with forecastbackground.</source>
      <translation>FORECAST: %1 hat keinen Kanal des Bilds (%2); seine Kanäle sind %3. Sagen Sie den Hintergrund dieses Bilds mit forecastbackground vorher.</translation>
    </message>
    <message>
      <source>FP / (FP + TN): share of the clear pixels called cloud</source>
      <translation>FP / (FP + TN): Anteil der als Wolke bezeichneten klaren Pixel</translation>
    </message>
    <message>
      <source>FROM %1 is after TO %2. Exchange them.</source>
      <translation>FROM %1 liegt nach TO %2. Vertauschen Sie die beiden.</translation>
    </message>
    <message>
      <source>Field that identifies the polygons in the tables. Without a field of that name the feature id is used.</source>
      <translation>Feld, das die Polygone in den Tabellen bezeichnet. Ohne ein Feld dieses Namens wird die Objektkennung verwendet.</translation>
    </message>
    <message>
      <source>File format of the scenes: product folders of Landsat 8 in the layout of USGS (landsat), or one GeoTIFF each (geotiff).</source>
      <translation>Dateiformat der Szenen: Produktordner von Landsat 8 im Aufbau von USGS (landsat), oder je ein GeoTIFF (geotiff).</translation>
    </message>
    <message>
      <source>Fill clouds</source>
      <translation>Wolken füllen</translation>
    </message>
    <message>
      <source>Fill gaps by forecasts</source>
      <translation>Lücken vorhersagen</translation>
    </message>
    <message>
      <source>Filled image</source>
      <translation>Gefülltes Bild</translation>
    </message>
    <message>
      <source>Fills pixels without a clear observation from the forecasts that maskarchive has written, and marks them in the band filled. Otherwise they are nodata.</source>
      <translation>Füllt Pixel ohne klare Beobachtung aus den Vorhersagen, die maskarchive geschrieben hat, und markiert sie im Kanal filled. Sonst sind sie Nodata.</translation>
    </message>
    <message>
      <source>Find images</source>
      <translation>Bilder suchen</translation>
    </message>
    <message>
      <source>Find images in a catalogue</source>
      <translation>Bilder in einem Katalog suchen</translation>
    </message>
    <message>
      <source>Find images with findimages.</source>
      <translation>Suchen Sie Bilder mit findimages.</translation>
    </message>
    <message>
      <source>First acquisition date that is used, for example 2019-05-01. Leave empty to begin with the first image.</source>
      <translation>Erstes Aufnahmedatum, das verwendet wird, zum Beispiel 2019-05-01. Leer lassen, um mit dem ersten Bild zu beginnen.</translation>
    </message>
    <message>
      <source>First acquisition date, for example 2019-05-01. Leave empty to begin WINDOW days before IMAGE, or with the first image.</source>
      <translation>Erstes Aufnahmedatum, zum Beispiel 2019-05-01. Leer lassen, um WINDOW Tage vor IMAGE oder mit dem ersten Bild zu beginnen.</translation>
    </message>
    <message>
      <source>First date</source>
      <translation>Erstes Datum</translation>
    </message>
    <message>
      <source>Fmask and CFMask</source>
      <translation>Fmask und CFMask</translation>
    </message>
    <message>
      <source>Fmask of HLS</source>
      <translation>Fmask von HLS</translation>
    </message>
    <message>
      <source>Folder in which a composite for each period is written.</source>
      <translation>Ordner, in den für jeden Zeitraum ein Komposit geschrieben wird.</translation>
    </message>
    <message>
      <source>Folder in which an image for each image with a mask is written. Required for folders.</source>
      <translation>Ordner, in den für jedes Bild mit Maske ein Bild geschrieben wird. Erforderlich für Ordner.</translation>
    </message>
    <message>
      <source>Folder in which the archive is written.</source>
      <translation>Ordner, in den das Archiv geschrieben wird.</translation>
    </message>
    <message>
      <source>Folder in which the images are written. Choose the folder of an earlier run to continue it.</source>
      <translation>Ordner, in den die Bilder geschrieben werden. Wählen Sie den Ordner eines früheren Laufs, um ihn fortzusetzen.</translation>
    </message>
    <message>
      <source>Folder in which the masks are written. Choose the folder of an earlier run to continue it.</source>
      <translation>Ordner, in den die Masken geschrieben werden. Wählen Sie den Ordner eines früheren Laufs, um ihn fortzusetzen.</translation>
    </message>
    <message>
      <source>Folder of composites</source>
      <translation>Ordner mit Kompositen</translation>
    </message>
    <message>
      <source>Folder of images</source>
      <translation>Ordner mit Bildern</translation>
    </message>
    <message>
      <source>Folder of masks</source>
      <translation>Ordner mit Masken</translation>
    </message>
    <message>
      <source>Folder of the product, instead of a file.</source>
      <translation>Ordner des Produkts, statt einer Datei.</translation>
    </message>
    <message>
      <source>Folder with earlier images: every raster and product in it and its subfolders, or a STAC item collection (.geojson, .json), such as that of findimages. Required unless there are candidate images (CANDIDATES).</source>
      <translation>Ordner mit früheren Bildern: jedes Raster und Produkt darin und in seinen Unterordnern, oder eine STAC-Item-Sammlung (.geojson, .json), wie die von findimages. Erforderlich, wenn es keine Kandidatenbilder (CANDIDATES) gibt.</translation>
    </message>
    <message>
      <source>Folder with earlier images: every raster and product in it and its subfolders.</source>
      <translation>Ordner mit früheren Bildern: jedes Raster und Produkt darin und in seinen Unterordnern.</translation>
    </message>
    <message>
      <source>Folder with images, instead of a single image.</source>
      <translation>Ordner mit Bildern, statt eines einzelnen Bilds.</translation>
    </message>
    <message>
      <source>Folder with images, instead of a stack.</source>
      <translation>Ordner mit Bildern, statt eines Stapels.</translation>
    </message>
    <message>
      <source>Folder with masks, such as that of maskarchive, or with images that have a quality band. Rasters separated by semicolons work too.</source>
      <translation>Ordner mit Masken, wie der von maskarchive, oder mit Bildern, die einen Qualitätskanal haben. Durch Semikolons getrennte Raster gehen auch.</translation>
    </message>
    <message>
      <source>Folder with the images to mask: every raster and product in it and its subfolders, or a STAC item collection (.geojson, .json). Required unless there are candidate images (CANDIDATES).</source>
      <translation>Ordner mit den zu maskierenden Bildern: jedes Raster und Produkt darin und in seinen Unterordnern, oder eine STAC-Item-Sammlung (.geojson, .json). Erforderlich, wenn es keine Kandidatenbilder (CANDIDATES) gibt.</translation>
    </message>
    <message>
      <source>Folder with the images: every raster and product in it and its subfolders.</source>
      <translation>Ordner mit den Bildern: jedes Raster und Produkt darin und in seinen Unterordnern.</translation>
    </message>
    <message>
      <source>Folder with the images: every raster and product in it and its subfolders. Rasters separated by semicolons work too.</source>
      <translation>Ordner mit den Bildern: jedes Raster und Produkt darin und in seinen Unterordnern. Durch Semikolons getrennte Raster gehen auch.</translation>
    </message>
    <message>
      <source>Folder with the masks of the images, such as that of maskarchive.</source>
      <translation>Ordner mit den Masken der Bilder, wie der von maskarchive.</translation>
    </message>
    <message>
      <source>Folder with the masks of the images, such as that of maskarchive. Choose the folder of the images to use their quality bands.</source>
      <translation>Ordner mit den Masken der Bilder, wie der von maskarchive. Wählen Sie den Ordner der Bilder, um ihre Qualitätskanäle zu verwenden.</translation>
    </message>
    <message>
      <source>Following task %1, which an earlier run started.</source>
      <translation>Aufgabe %1, die ein früherer Lauf gestartet hat, wird verfolgt.</translation>
    </message>
    <message>
      <source>Forecast</source>
      <translation>Vorhersage</translation>
    </message>
    <message>
      <source>Forecast method</source>
      <translation>Vorhersagemethode</translation>
    </message>
    <message>
      <source>Forecasts from the lags of a stack what the ground in the image looks like without clouds. The regressions learn from two sets of pixels: how the lags follow each other, and how the clear pixels of the image follow the lags.</source>
      <translation>Sagt aus den früheren Bildern eines Stapels vorher, wie der Boden im Bild ohne Wolken aussieht. Die Regressionen lernen von zwei Mengen von Pixeln: wie die früheren Bilder aufeinander folgen, und wie die klaren Pixel des Bilds auf die früheren Bilder folgen.</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Found %1 products in %2, expected one: %3. Choose one of them, or its metadata file.</source>
      <translation>%1 Produkte in %2 gefunden, erwartet eines: %3. Wählen Sie eines davon, oder seine Metadatendatei.</translation>
    </message>
    <message>
      <source>Four-step chain</source>
      <translation>Vier-Schritt-Kette</translation>
    </message>
    <message>
      <source>GDAL reports: %1. Check the inputs and the disk.</source>
      <translation>GDAL meldet: %1. Prüfen Sie die Eingaben und den Datenträger.</translation>
    </message>
    <message>
      <source>GIF files (*.gif)</source>
      <translation>GIF-Dateien (*.gif)</translation>
    </message>
    <message>
      <source>GROW %1 px and OPENING %2 px need the forecast %3 px around the region, but it ends after %4 px. Lower GROW to %5 px, or lower OPENING.</source>
      <translation>GROW %1 px und OPENING %2 px brauchen die Vorhersage %3 px um die Region, aber sie endet nach %4 px. Verringern Sie GROW auf %5 px, oder verringern Sie OPENING.</translation>
    </message>
    <message>
      <source>Google Drive: </source>
      <translation>Google Drive: </translation>
    </message>
    <message>
      <source>HLS of version 1</source>
      <translation>HLS der Version 1</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <source>HTML page that compares the mask with the reference: pictures, confusion matrix and accuracy measures.</source>
      <translation>HTML-Seite, die die Maske mit der Referenz vergleicht: Bilder, Konfusionsmatrix und Genauigkeitsmaße.</translation>
    </message>
    <message>
      <source>HTML page to print or to show: the lags, the image, its forecast and its mask in pictures, their figures, and a comparison with the quality band, if the image has one.</source>
      <translation>HTML-Seite zum Drucken oder Zeigen: die früheren Bilder, das Bild, seine Vorhersage und seine Maske in Bildern, ihre Zahlen, und ein Vergleich mit dem Qualitätskanal, wenn das Bild einen hat.</translation>
    </message>
    <message>
      <source>HTML page with the result of each check.</source>
      <translation>HTML-Seite mit dem Ergebnis jeder Prüfung.</translation>
    </message>
    <message>
      <source>Handling of missing lags</source>
      <translation>Bei zu wenig früheren Bildern</translation>
    </message>
    <message>
      <source>High-confidence cloud only</source>
      <translation>Nur sichere Wolken</translation>
    </message>
    <message>
      <source>Highest cloud cover of the whole scene, as the catalogue states it. Keep it high: the region of interest may be clear in a cloudy scene, and the cloud cover of the region is measured later.</source>
      <translation>Höchste Bewölkung der ganzen Szene, wie der Katalog sie angibt. Setzen Sie sie hoch: Die Region of Interest kann in einer bewölkten Szene klar sein, und die Bewölkung der Region wird später gemessen.</translation>
    </message>
    <message>
      <source>Highest cloud cover over the region of interest at which an image is accepted as a lag. Raise it if too few lags are found.</source>
      <translation>Höchste Bewölkung über der Region of Interest, bei der ein Bild als früheres Bild angenommen wird. Erhöhen Sie sie, wenn zu wenige frühere Bilder gefunden werden.</translation>
    </message>
    <message>
      <source>How cloud cover is measured: from the quality band (quality), from a simple spectral cloud score (cloudscore), or from both where the bands allow it (auto). With none, every image is accepted as clear.</source>
      <translation>Wie die Bewölkung gemessen wird: aus dem Qualitätskanal (quality), aus einem einfachen spektralen Wolkenscore (cloudscore), oder aus beiden, wo die Kanäle es erlauben (auto). Mit none gilt jedes Bild als klar.</translation>
    </message>
    <message>
      <source>How the result arrives: in tiles (download); through a temporary asset, for results too large for tiles (asset); or as a file that stays in Google Drive (drive) or Cloud Storage (storage).</source>
      <translation>Wie das Ergebnis ankommt: in Kacheln (download); über ein temporäres Asset, für Ergebnisse, die für Kacheln zu groß sind (asset); oder als Datei, die in Google Drive (drive) oder Cloud Storage (storage) bleibt.</translation>
    </message>
    <message>
      <source>How the values of the quality band are coded. With auto, its name and the values that occur decide; the log states the result.</source>
      <translation>Wie die Werte des Qualitätskanals kodiert sind. Mit auto entscheiden sein Name und die vorkommenden Werte; das Protokoll gibt das Ergebnis an.</translation>
    </message>
    <message>
      <source>IMAGE and FORECAST are the same raster, %1. Choose the result of forecastbackground as FORECAST.</source>
      <translation>IMAGE und FORECAST sind dasselbe Raster, %1. Wählen Sie das Ergebnis von forecastbackground als FORECAST.</translation>
    </message>
    <message>
      <source>IMAGE: %1</source>
      <translation>IMAGE: %1</translation>
    </message>
    <message>
      <source>IMAGE: %1 has no acquisition date. Add DATE_ACQUIRED to its metadata, for example with gdal_edit.py -mo DATE_ACQUIRED=2015-06-23, or put the date into the file name (20150623).</source>
      <translation>IMAGE: %1 hat kein Aufnahmedatum. Fügen Sie DATE_ACQUIRED seinen Metadaten hinzu, zum Beispiel mit gdal_edit.py -mo DATE_ACQUIRED=2015-06-23, oder schreiben Sie das Datum in den Dateinamen (20150623).</translation>
    </message>
    <message>
      <source>IMAGE: %1 has no acquisition date. Set FROM and TO, and a region instead of the image.</source>
      <translation>IMAGE: %1 hat kein Aufnahmedatum. Setzen Sie FROM und TO, und eine Region statt des Bilds.</translation>
    </message>
    <message>
      <source>IMAGE: %1 is %2, not an original acquisition. Choose the original image.</source>
      <translation>IMAGE: %1 ist %2, keine Originalaufnahme. Wählen Sie das Originalbild.</translation>
    </message>
    <message>
      <source>IMAGE: %1 is one band of a product. %2</source>
      <translation>IMAGE: %1 ist ein Kanal eines Produkts. %2</translation>
    </message>
    <message>
      <source>IMAGES: there is no image with named bands and an acquisition date%1. Choose another folder or other dates.</source>
      <translation>IMAGES: Es gibt kein Bild mit benannten Kanälen und einem Aufnahmedatum%1. Wählen Sie einen anderen Ordner oder andere Daten.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 has no date or no size on Earth Engine. Choose another image.</source>
      <translation>IMAGE_ID: %1 hat auf Earth Engine kein Datum oder keine Größe. Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not a day of %2 (001 to 365 or 366). Check the scene id.</source>
      <translation>IMAGE_ID: %1 ist kein Tag von %2 (001 bis 365 oder 366). Prüfen Sie die Szenen-Id.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not a supported sensor. Choose an image of Landsat 4-9 TM, ETM+ or OLI.</source>
      <translation>IMAGE_ID: %1 ist kein unterstützter Sensor. Wählen Sie ein Bild von Landsat 4-9 TM, ETM+ oder OLI.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not an image of %2. Example: 20170105T013442_20170105T013443_T53NMJ.</source>
      <translation>IMAGE_ID: %1 ist kein Bild von %2. Beispiel: 20170105T013442_20170105T013443_T53NMJ.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not in a supported collection. Choose an image of %2.</source>
      <translation>IMAGE_ID: %1 ist nicht in einer unterstützten Sammlung. Wählen Sie ein Bild von %2.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not the id of a Landsat 4-9 or Sentinel-2 image. Examples: %2.</source>
      <translation>IMAGE_ID: %1 ist nicht die Id eines Bilds von Landsat 4-9 oder Sentinel-2. Beispiele: %2.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not the id of a Landsat image. Example: LC08_199033_20150623.</source>
      <translation>IMAGE_ID: %1 ist nicht die Id eines Landsat-Bilds. Beispiel: LC08_199033_20150623.</translation>
    </message>
    <message>
      <source>IMAGE_ID: GDAL does not know the CRS of the image, %1. Choose another image.</source>
      <translation>IMAGE_ID: GDAL kennt das KBS des Bilds nicht, %1. Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
      <source>Id of a Google Cloud project that is registered for Earth Engine. Leave empty to use that of QGIS's options or of the credentials.</source>
      <translation>Id eines Google-Cloud-Projekts, das für Earth Engine registriert ist. Leer lassen, um das der QGIS-Optionen oder der Zugangsdaten zu verwenden.</translation>
    </message>
    <message>
      <source>Id of the temporary asset (of a folder for many images), folder in Google Drive, or bucket/prefix in Cloud Storage. Leave empty for an asset of the project, or the top folder of Drive.</source>
      <translation>Id des vorübergehenden Assets (eines Ordners bei vielen Bildern), Ordner in Google Drive oder Bucket/Präfix in Cloud Storage. Leer: ein Asset des Projekts oder der oberste Ordner von Drive.</translation>
    </message>
    <message>
      <source>Identifier field</source>
      <translation>Kennungsfeld</translation>
    </message>
    <message>
      <source>Ids of collections, separated by commas, to be used instead of those of SENSOR, for example LANDSAT/LC08/C02/T1_L2 for surface reflectance.</source>
      <translation>Ids von Sammlungen, durch Kommas getrennt, die statt derer von SENSOR verwendet werden, zum Beispiel LANDSAT/LC08/C02/T1_L2 für Oberflächenreflexion.</translation>
    </message>
    <message>
      <source>If nobody signs in within this time, sign-in is reported as missing.</source>
      <translation>Wenn sich in dieser Zeit niemand anmeldet, wird die Anmeldung als fehlend gemeldet.</translation>
    </message>
    <message>
      <source>If the disk is full, free some space, or choose another folder.</source>
      <translation>Wenn der Datenträger voll ist, schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Image %1 of %2: %3</source>
      <translation>Bild %1 von %2: %3</translation>
    </message>
    <message>
      <source>Image catalogues</source>
      <translation>Bildkataloge</translation>
    </message>
    <message>
      <source>Image for which earlier ones are searched, for its date and extent. Not required if a region and dates are set.</source>
      <translation>Bild, zu dem frühere gesucht werden, wegen seines Datums und seiner Ausdehnung. Nicht erforderlich, wenn eine Region und Daten gesetzt sind.</translation>
    </message>
    <message>
      <source>Image id</source>
      <translation>Bild-Id</translation>
    </message>
    <message>
      <source>Image in the report</source>
      <translation>Bild im Bericht</translation>
    </message>
    <message>
      <source>Image in top-of-atmosphere reflectance.</source>
      <translation>Bild in Reflexion am Oberrand der Atmosphäre.</translation>
    </message>
    <message>
      <source>Image or stack</source>
      <translation>Bild oder Stapel</translation>
    </message>
    <message>
      <source>Image that the report shows. Leave empty to show the reference, if it has red, green and blue bands.</source>
      <translation>Bild, das der Bericht zeigt. Leer lassen, um die Referenz zu zeigen, wenn sie einen roten, grünen und blauen Kanal hat.</translation>
    </message>
    <message>
      <source>Image to mask</source>
      <translation>Zu maskierendes Bild</translation>
    </message>
    <message>
      <source>Image with a quality band, a quality band alone, or a mask.</source>
      <translation>Bild mit Qualitätskanal, ein Qualitätskanal allein, oder eine Maske.</translation>
    </message>
    <message>
      <source>Image with a quality band, or the quality band alone.</source>
      <translation>Bild mit Qualitätskanal, oder der Qualitätskanal allein.</translation>
    </message>
    <message>
      <source>ImageArray: %1 names do not match values of shape %2. Pass values (bands, rows, columns) and a name for each band.</source>
      <translation>ImageArray: %1 Namen passen nicht zu Werten der Form %2. Übergeben Sie Werte (Kanäle, Zeilen, Spalten) und einen Namen für jeden Kanal.</translation>
    </message>
    <message>
      <source>ImageArray: quality of shape %1 does not match values of shape %2. Pass one class for each pixel.</source>
      <translation>ImageArray: Eine Qualität der Form %1 passt nicht zu Werten der Form %2. Übergeben Sie eine Klasse für jedes Pixel.</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Images as layers or files, instead of or in addition to a folder. Required unless there is an archive folder (ARCHIVE).</source>
      <translation>Bilder als Layer oder Dateien, statt eines Ordners oder zusätzlich dazu. Erforderlich, wenn es keinen Archivordner (ARCHIVE) gibt.</translation>
    </message>
    <message>
      <source>Images found</source>
      <translation>Gefundene Bilder</translation>
    </message>
    <message>
      <source>Images of the search window with their date, cloud cover and valid coverage in percent, and lag number. Cover and coverage are empty where an image was not examined.</source>
      <translation>Bilder des Suchfensters mit Datum, Bewölkung und gültiger Abdeckung in Prozent, und Nummer des früheren Bilds. Bewölkung und Abdeckung sind leer, wo ein Bild nicht geprüft wurde.</translation>
    </message>
    <message>
      <source>Import a Landsat or Sentinel-2 product</source>
      <translation>Landsat- oder Sentinel-2-Produkt importieren</translation>
    </message>
    <message>
      <source>Import and mask</source>
      <translation>Importieren und maskieren</translation>
    </message>
    <message>
      <source>Import the newest image</source>
      <translation>Neuestes Bild importieren</translation>
    </message>
    <message>
      <source>Import the product</source>
      <translation>Produkt importieren</translation>
    </message>
    <message>
      <source>Import the product with Import a Landsat or Sentinel-2 product (importscene), and choose its result.</source>
      <translation>Importieren Sie das Produkt mit Landsat- oder Sentinel-2-Produkt importieren (importscene), und wählen Sie dessen Ergebnis.</translation>
    </message>
    <message>
      <source>Imported bands</source>
      <translation>Importierte Kanäle</translation>
    </message>
    <message>
      <source>Imported scene</source>
      <translation>Importierte Szene</translation>
    </message>
    <message>
      <source>Imports a Landsat or Sentinel-2 product as it was delivered, and masks its clouds with a folder of earlier products of the same place. Open the model in the graphical modeler to add options.</source>
      <translation>Importiert ein Produkt von Landsat oder Sentinel-2, wie es geliefert wurde, und maskiert seine Wolken mit einem Ordner früherer Produkte desselben Orts. Öffnen Sie das Modell in der grafischen Modellierung, um Optionen hinzuzufügen.</translation>
    </message>
    <message>
      <source>Item collection (.geojson): the footprints of the images, and the archive of the other tools.</source>
      <translation>Item-Sammlung (.geojson): die Umrisse der Bilder, und das Archiv der anderen Werkzeuge.</translation>
    </message>
    <message>
      <source>Item collection of findimages (.geojson, .json).</source>
      <translation>Item-Sammlung von findimages (.geojson, .json).</translation>
    </message>
    <message>
      <source>Item collections (*.geojson *.json)</source>
      <translation>Item-Sammlungen (*.geojson *.json)</translation>
    </message>
    <message>
      <source>Its duplicate is used instead: %1.</source>
      <translation>Stattdessen wird sein Duplikat verwendet: %1.</translation>
    </message>
    <message>
      <source>Its grid cannot be used: %1</source>
      <translation>Sein Gitter kann nicht verwendet werden: %1</translation>
    </message>
    <message>
      <source>Its lags are those of an earlier run: its mask is kept.</source>
      <translation>Seine früheren Bilder sind die eines früheren Laufs: Seine Maske bleibt erhalten.</translation>
    </message>
    <message>
      <source>Its metadata state %1 as acquisition date, its name %2; the metadata are used.</source>
      <translation>Seine Metadaten geben %1 als Aufnahmedatum an, sein Name %2; die Metadaten werden verwendet.</translation>
    </message>
    <message>
      <source>Its metadata state reflectance of the %1, its name or bands are those of %2 reflectance; the metadata are used.</source>
      <translation>Seine Metadaten geben Reflexion vom Typ %1 an, sein Name oder seine Kanäle Reflexion vom Typ %2; die Metadaten werden verwendet.</translation>
    </message>
    <message>
      <source>Its name has two dates, %1 and %2; the first is used.</source>
      <translation>Sein Name enthält zwei Daten, %1 und %2; das erste wird verwendet.</translation>
    </message>
    <message>
      <source>Its only date, %1, is when the file was written (TIFF tag DateTime), which may be long after the acquisition. Set DATE_ACQUIRED (gdal_edit.py -mo DATE_ACQUIRED=2019-06-07).</source>
      <translation>Sein einziges Datum, %1, ist das, an dem die Datei geschrieben wurde (TIFF-Tag DateTime), das lange nach der Aufnahme liegen kann. Setzen Sie DATE_ACQUIRED (gdal_edit.py -mo DATE_ACQUIRED=2019-06-07).</translation>
    </message>
    <message>
      <source>Its task of an earlier run is stopped, because its lags or options have changed.</source>
      <translation>Sein Auftrag aus einem früheren Lauf wird angehalten, weil sich seine früheren Bilder oder Optionen geändert haben.</translation>
    </message>
    <message>
      <source>JSON key of a service account. Leave empty to use that of QGIS's options, or the account that has signed in.</source>
      <translation>JSON-Schlüssel eines Dienstkontos. Leer lassen, um den der QGIS-Optionen oder das angemeldete Konto zu verwenden.</translation>
    </message>
    <message>
      <source>Join its bands to one raster, name them by role (blue, green ..) and set scale and date.</source>
      <translation>Vereinigen Sie seine Kanäle zu einem Raster, benennen Sie sie nach ihrer Rolle (blue, green ..) und setzen Sie Skalierung und Datum.</translation>
    </message>
    <message>
      <source>KEY_FILE: %1 is not the JSON key of a service account (%2). Create one in the Google Cloud console under IAM &amp; Admin, Service accounts, Keys.</source>
      <translation>KEY_FILE: %1 ist nicht der JSON-Schlüssel eines Dienstkontos (%2). Erstellen Sie einen in der Google-Cloud-Konsole unter IAM &amp; Verwaltung, Dienstkonten, Schlüssel.</translation>
    </message>
    <message>
      <source>Kernel coefficient (gamma)</source>
      <translation>Kernelkoeffizient (Gamma)</translation>
    </message>
    <message>
      <source>Kernel coefficient used</source>
      <translation>Verwendeter Kernelkoeffizient</translation>
    </message>
    <message>
      <source>Kernel components</source>
      <translation>Kernelkomponenten</translation>
    </message>
    <message>
      <source>Kernel precision</source>
      <translation>Kernelgenauigkeit</translation>
    </message>
    <message>
      <source>Kind of credentials</source>
      <translation>Art der Zugangsdaten</translation>
    </message>
    <message>
      <source>LAGS: found %1 of %2 clear images within %3 days (%4, valid coverage of at least %5 %) among %6 candidates</source>
      <translation>LAGS: %1 von %2 klaren Bildern innerhalb von %3 Tagen gefunden (%4, gültige Abdeckung von mindestens %5 %) unter %6 Kandidaten</translation>
    </message>
    <message>
      <source>Lag %1</source>
      <translation>Früheres Bild %1</translation>
    </message>
    <message>
      <source>Lags: %1</source>
      <translation>Frühere Bilder: %1</translation>
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
      <translation>Landsat vor den Collections</translation>
    </message>
    <message>
      <source>Largest number of images that are returned, the newest first.</source>
      <translation>Höchstzahl der zurückgegebenen Bilder, die neuesten zuerst.</translation>
    </message>
    <message>
      <source>Last acquisition date that is used, for example 2019-09-30. Leave empty to end with the last image.</source>
      <translation>Letztes Aufnahmedatum, das verwendet wird, zum Beispiel 2019-09-30. Leer lassen, um mit dem letzten Bild zu enden.</translation>
    </message>
    <message>
      <source>Last acquisition date, for example 2019-09-30. Leave empty to end with the date of IMAGE, or with the newest image.</source>
      <translation>Letztes Aufnahmedatum, zum Beispiel 2019-09-30. Leer lassen, um mit dem Datum von IMAGE oder mit dem neuesten Bild zu enden.</translation>
    </message>
    <message>
      <source>Last date</source>
      <translation>Letztes Datum</translation>
    </message>
    <message>
      <source>Left out: %1</source>
      <translation>Ausgelassen: %1</translation>
    </message>
    <message>
      <source>Left out: %1 has no %2 image yet, so its clouds are unknown.</source>
      <translation>Ausgelassen: Zu %1 gibt es noch kein Bild von %2, daher sind seine Wolken unbekannt.</translation>
    </message>
    <message>
      <source>Left out: %1: %2</source>
      <translation>Ausgelassen: %1: %2</translation>
    </message>
    <message>
      <source>Left out: %1: %2.</source>
      <translation>Ausgelassen: %1: %2.</translation>
    </message>
    <message>
      <source>Left out: %1: Earth Engine states no date, no size or an unknown CRS.</source>
      <translation>Ausgelassen: %1: Earth Engine gibt kein Datum, keine Größe oder ein unbekanntes KBS an.</translation>
    </message>
    <message>
      <source>Left out: %1: a result of %2, not an original acquisition.</source>
      <translation>Ausgelassen: %1: ein Ergebnis von %2, keine Originalaufnahme.</translation>
    </message>
    <message>
      <source>Left out: %1: no acquisition date in its metadata or name.</source>
      <translation>Ausgelassen: %1: kein Aufnahmedatum in Metadaten oder Namen.</translation>
    </message>
    <message>
      <source>Left out: %1: the same acquisition as %2.</source>
      <translation>Ausgelassen: %1: dieselbe Aufnahme wie %2.</translation>
    </message>
    <message>
      <source>Left out: %1: there is no mask of %2 and its platform.</source>
      <translation>Ausgelassen: %1: Es gibt keine Maske vom %2 und seiner Plattform.</translation>
    </message>
    <message>
      <source>Length of the series</source>
      <translation>Länge der Serie</translation>
    </message>
    <message>
      <source>Local rasters</source>
      <translation>Lokale Raster</translation>
    </message>
    <message>
      <source>Longest time between the image and a lag. Extend it if too few lags are found.</source>
      <translation>Längste Zeit zwischen dem Bild und einem früheren Bild. Verlängern Sie sie, wenn zu wenige frühere Bilder gefunden werden.</translation>
    </message>
    <message>
      <source>MASKS: a mask has no CRS, so that polygons cannot be placed in it. Assign its CRS first.</source>
      <translation>MASKS: Eine Maske hat kein KBS, sodass Polygone nicht in sie gelegt werden können. Weisen Sie zuerst ihr KBS zu.</translation>
    </message>
    <message>
      <source>MASKS: no mask has date and platform of an image. Choose the folder of maskarchive, or name masks such as %1.</source>
      <translation>MASKS: Keine Maske hat Datum und Plattform eines Bilds. Wählen Sie den Ordner von maskarchive, oder geben Sie den Masken Namen wie %1.</translation>
    </message>
    <message>
      <source>MASKS: no mask has date and platform of an image. Choose the folder of maskarchive.</source>
      <translation>MASKS: Keine Maske hat Datum und Plattform eines Bilds. Wählen Sie den Ordner von maskarchive.</translation>
    </message>
    <message>
      <source>MASKS: there is no mask with an acquisition date. Choose the folder of maskarchive, or other masks.</source>
      <translation>MASKS: Es gibt keine Maske mit Aufnahmedatum. Wählen Sie den Ordner von maskarchive, oder andere Masken.</translation>
    </message>
    <message>
      <source>METHOD %1 and DECISION adaptive</source>
      <translation>METHOD %1 und DECISION adaptive</translation>
    </message>
    <message>
      <source>METHOD %1 needs at least %2 lag(s); %3 has %4. Select more lags%5.</source>
      <translation>METHOD %1 braucht mindestens %2 frühere(s) Bild(er); %3 hat %4. Wählen Sie mehr frühere Bilder aus%5.</translation>
    </message>
    <message>
      <source>METHOD %1 needs more training pixels than its %2 inputs; the ROI has %3 valid ones. Choose a larger ROI, fewer BANDS, or METHOD percentile.</source>
      <translation>METHOD %1 braucht mehr Trainingspixel als seine %2 Eingaben; die ROI hat %3 gültige. Wählen Sie eine größere ROI, weniger BANDS, oder METHOD percentile.</translation>
    </message>
    <message>
      <source>METHOD %1 requires at least %2 lag(s); there are %3. Raise LAGS, or choose METHOD percentile or persistence.</source>
      <translation>METHOD %1 erfordert mindestens %2 frühere(s) Bild(er); es gibt %3. Erhöhen Sie LAGS, oder wählen Sie METHOD percentile oder persistence.</translation>
    </message>
    <message>
      <source>MIN_CLEAR must be 0 .. 100 %; it is %1.</source>
      <translation>MIN_CLEAR muss 0 .. 100 % sein; der Wert ist %1.</translation>
    </message>
    <message>
      <source>MSK_CLASSI of Sentinel-2 has one band for each class. Choose the band of opaque cloud (MSK_CLASSI_OPAQUE, or 1 of the file) and set SCHEME to clm.</source>
      <translation>MSK_CLASSI von Sentinel-2 hat einen Kanal je Klasse. Wählen Sie den Kanal der dichten Wolken (MSK_CLASSI_OPAQUE, oder 1 der Datei) und setzen Sie SCHEME auf clm.</translation>
    </message>
    <message>
      <source>Makes a cloud mask from a cloudy image and a folder of earlier images, and compares it with the quality band of the image, in four steps: select lags, forecast background, detect clouds and shadows, compare with Fmask. The mask is that of the tool Mask clouds, and every step keeps its result. Open the model in the graphical modeler to change a step.</source>
      <translation>Erstellt eine Wolkenmaske aus einem bewölkten Bild und einem Ordner früherer Bilder, und vergleicht sie mit dem Qualitätskanal des Bilds, in vier Schritten: frühere Bilder auswählen, Hintergrund vorhersagen, Wolken und Schatten erkennen, mit Fmask vergleichen. Die Maske ist die des Werkzeugs Wolken maskieren, und jeder Schritt behält sein Ergebnis. Öffnen Sie das Modell in der grafischen Modellierung, um einen Schritt zu ändern.</translation>
    </message>
    <message>
      <source>Makes a cloud mask from a cloudy image and earlier images of the same place, in one go. It selects the clear images that are nearest in time, forecasts from them what the ground looks like without clouds, and masks cloud and shadow where the image differs from that. The forecast, the filled image, the stack and a report against the quality band are optional outputs.</source>
      <translation>Erstellt eine Wolkenmaske aus einem bewölkten Bild und früheren Bildern desselben Orts, in einem Zug. Es wählt die klaren Bilder aus, die zeitlich am nächsten liegen, sagt aus ihnen vorher, wie der Boden ohne Wolken aussieht, und maskiert Wolken und Schatten, wo das Bild davon abweicht. Vorhersage, gefülltes Bild, Stapel und ein Bericht gegen den Qualitätskanal sind wahlfreie Ausgaben.</translation>
    </message>
    <message>
      <source>Makes a cloud mask from an image of Earth Engine and earlier clear images, which are selected there, in one go. For a region of up to 4 million pixels, the images are downloaded and everything else is computed on this computer; for a larger one, Earth Engine computes the forecast and the mask.</source>
      <translation>Erstellt eine Wolkenmaske aus einem Bild von Earth Engine und früheren klaren Bildern, die dort ausgewählt werden, in einem Zug. Für eine Region von bis zu 4 Millionen Pixeln werden die Bilder heruntergeladen und alles andere auf diesem Rechner berechnet; für eine größere berechnet Earth Engine die Vorhersage und die Maske.</translation>
    </message>
    <message>
      <source>Makes a cloud mask of every image of Earth Engine over a region from the other images, in one run. A second run masks only what is new or changed. A table states the cloud cover, shadow, snow and valid coverage of each image, and why an image has no mask.</source>
      <translation>Erstellt in einem Lauf eine Wolkenmaske von jedem Bild in Earth Engine über einer Region mit Hilfe der anderen Bilder. Ein zweiter Lauf maskiert nur, was neu oder geändert ist. Eine Tabelle gibt Bewölkung, Schatten, Schnee und gültige Abdeckung jedes Bildes an, und warum ein Bild keine Maske hat.</translation>
    </message>
    <message>
      <source>Makes a cloud mask of every image of a folder from the other images of the folder, in one run. A second run masks only what is new or changed. A table states the cloud cover, shadow, snow and valid coverage of each image, and why an image has no mask.</source>
      <translation>Erstellt in einem Lauf eine Wolkenmaske jedes Bilds eines Ordners aus den anderen Bildern des Ordners. Ein zweiter Lauf maskiert nur, was neu oder geändert ist. Eine Tabelle gibt Bewölkung, Schatten, Schnee und gültige Abdeckung jedes Bilds an, und warum ein Bild keine Maske hat.</translation>
    </message>
    <message>
      <source>Makes one raster with named, scaled and dated bands from a product of USGS or ESA: Landsat 4 to 9, Level 1 and 2, or Sentinel-2 L1C and L2A, as folder, tar, zip or metadata file. A virtual raster (.vrt) copies nothing; a GeoTIFF is complete in itself.</source>
      <translation>Erstellt ein Raster mit benannten, skalierten und datierten Kanälen aus einem Produkt von USGS oder ESA: Landsat 4 bis 9, Level 1 und 2, oder Sentinel-2 L1C und L2A, als Ordner, tar, zip oder Metadatendatei. Ein virtuelles Raster (.vrt) kopiert nichts; ein GeoTIFF ist in sich vollständig.</translation>
    </message>
    <message>
      <source>Makes pixels nodata that the mask marks as cloud (2).</source>
      <translation>Macht Pixel zu Nodata, die die Maske als Wolke (2) markiert.</translation>
    </message>
    <message>
      <source>Makes pixels nodata that the mask marks as shadow (1).</source>
      <translation>Macht Pixel zu Nodata, die die Maske als Schatten (1) markiert.</translation>
    </message>
    <message>
      <source>Makes pixels nodata that the mask marks as snow or ice (3).</source>
      <translation>Macht Pixel zu Nodata, die die Maske als Schnee oder Eis (3) markiert.</translation>
    </message>
    <message>
      <source>Makes the pixels of an image nodata where a mask has cloud or shadow, and leaves everything else as it is stored. It also takes a folder of images and a folder of masks.</source>
      <translation>Macht die Pixel eines Bilds zu Nodata, wo eine Maske Wolke oder Schatten hat, und lässt alles andere, wie es gespeichert ist. Nimmt auch einen Ordner mit Bildern und einen Ordner mit Masken an.</translation>
    </message>
    <message>
      <source>Mark snow or ice</source>
      <translation>Schnee/Eis markieren</translation>
    </message>
    <message>
      <source>Marks snow and ice as a class of their own, 3; otherwise they are clear, 0. Used by DECISION adaptive only, and needs a green, a near infrared and a short-wave infrared band; without the last, only ground that is as white in two lags or more is marked.</source>
      <translation>Markiert Schnee und Eis als eigene Klasse, 3; sonst sind sie klar, 0. Nur von DECISION adaptive verwendet; braucht einen Kanal für Grün, einen für nahes und einen für kurzwelliges Infrarot; ohne den letzten wird nur Boden markiert, der in zwei oder mehr früheren Bildern ebenso weiß ist.</translation>
    </message>
    <message>
      <source>Mask Clouds…</source>
      <translation>Wolken maskieren…</translation>
    </message>
    <message>
      <source>Mask an archive on Earth Engine</source>
      <translation>Archiv in Earth Engine maskieren</translation>
    </message>
    <message>
      <source>Mask and compare</source>
      <translation>Maskieren, vergleichen</translation>
    </message>
    <message>
      <source>Mask classes: 0 clear, 1 shadow, 2 cloud, 3 snow or ice (only if marked), 255 nodata.</source>
      <translation>Klassen der Maske: 0 klar, 1 Schatten, 2 Wolke, 3 Schnee oder Eis (nur wenn markiert), 255 Nodata.</translation>
    </message>
    <message>
      <source>Mask clouds</source>
      <translation>Wolken maskieren</translation>
    </message>
    <message>
      <source>Mask clouds from a catalogue</source>
      <translation>Wolken per Katalog maskieren</translation>
    </message>
    <message>
      <source>Mask clouds in an archive</source>
      <translation>Wolken in einem Archiv maskieren</translation>
    </message>
    <message>
      <source>Mask clouds on Earth Engine</source>
      <translation>Wolken auf Earth Engine maskieren</translation>
    </message>
    <message>
      <source>Mask of the image, in which shadow (1) and cloud (2) are filled.</source>
      <translation>Maske des Bilds, in der Schatten (1) und Wolke (2) gefüllt werden.</translation>
    </message>
    <message>
      <source>Mask of the image, or a raster with a quality band.</source>
      <translation>Maske des Bilds, oder ein Raster mit Qualitätskanal.</translation>
    </message>
    <message>
      <source>Mask to assess, with the classes 0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata.</source>
      <translation>Zu bewertende Maske mit den Klassen 0 klar, 1 Schatten, 2 Wolke, 3 Schnee oder Eis, 255 Nodata.</translation>
    </message>
    <message>
      <source>Mask whose clear pixels (0) are the ones that the forecast learns from. Leave empty to use the quality band, enlarged by 3 px.</source>
      <translation>Maske, deren klare Pixel (0) die sind, von denen die Vorhersage lernt. Leer lassen, um den Qualitätskanal zu verwenden, um 3 px vergrößert.</translation>
    </message>
    <message>
      <source>Masked image</source>
      <translation>Maskiertes Bild</translation>
    </message>
    <message>
      <source>Masks every image of a folder by the others, combines the clear pixels of each month, season or year to an image without clouds, and draws all images with the outlines of their masks. Open the model in the graphical modeler to add options.</source>
      <translation>Maskiert jedes Bild eines Ordners durch die anderen, fasst die klaren Pixel jedes Monats, jeder Jahreszeit oder jedes Jahrs zu einem Bild ohne Wolken zusammen, und zeichnet alle Bilder mit den Umrissen ihrer Masken. Öffnen Sie das Modell in der grafischen Modellierung, um Optionen hinzuzufügen.</translation>
    </message>
    <message>
      <source>Masks only what the quality band marks with high confidence. Otherwise possible cloud is masked as well.</source>
      <translation>Maskiert nur, was der Qualitätskanal mit hoher Konfidenz markiert. Sonst werden auch mögliche Wolken maskiert.</translation>
    </message>
    <message>
      <source>Masks the clouds of an image with earlier images (tool Mask clouds), then compares the mask with the quality band of the image, pixel by pixel. The outputs include an agreement map and a report with accuracy measures. Open the model in the graphical modeler to add options or to compare with another mask.</source>
      <translation>Maskiert die Wolken eines Bilds mit früheren Bildern (Werkzeug Wolken maskieren) und vergleicht dann die Maske Pixel für Pixel mit dem Qualitätskanal des Bilds. Zu den Ausgaben gehören eine Karte der Übereinstimmung und ein Bericht mit Genauigkeitsmaßen. Öffnen Sie das Modell in der grafischen Modellierung, um Optionen hinzuzufügen oder mit einer anderen Maske zu vergleichen.</translation>
    </message>
    <message>
      <source>Masks the clouds of the newest Sentinel-2 or Landsat image of a region up to a date. The image and the earlier clear images are read from a public catalogue, only the region, without an account. Open the model in the graphical modeler to add options.</source>
      <translation>Maskiert die Wolken des neuesten Sentinel-2- oder Landsat-Bilds einer Region bis zu einem Datum. Das Bild und die früheren klaren Bilder werden aus einem öffentlichen Katalog gelesen, nur die Region, ohne Konto. Öffnen Sie das Modell in der grafischen Modellierung, um Optionen hinzuzufügen.</translation>
    </message>
    <message>
      <source>Maximum cloud cover</source>
      <translation>Höchste Bewölkung</translation>
    </message>
    <message>
      <source>Maximum cloud cover of scene</source>
      <translation>Höchste Bewölkung der Szene</translation>
    </message>
    <message>
      <source>Maximum number of images</source>
      <translation>Höchstzahl der Bilder</translation>
    </message>
    <message>
      <source>Minimum clear share [%]</source>
      <translation>Mindestanteil klar [%]</translation>
    </message>
    <message>
      <source>Minimum valid coverage</source>
      <translation>Mindestabdeckung gültig</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Most export tasks at a time, including those that earlier runs have started; lower it if your project shall run other tasks meanwhile. Used by DELIVER asset, drive and storage.</source>
      <translation>Höchstzahl gleichzeitiger Exportaufträge, einschließlich derer früherer Läufe; verringern Sie sie, wenn Ihr Projekt inzwischen andere Aufträge ausführen soll. Gilt für DELIVER asset, drive und storage.</translation>
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
      <translation>Multitemporaler Score</translation>
    </message>
    <message>
      <source>Name the bands, or choose CLOUD_TEST none.</source>
      <translation>Benennen Sie die Kanäle, oder wählen Sie CLOUD_TEST none.</translation>
    </message>
    <message>
      <source>No SUN_ELEVATION and SUN_AZIMUTH in %1: every darkened pixel of a cloudy image is classified as shadow.</source>
      <translation>Kein SUN_ELEVATION und SUN_AZIMUTH in %1: Jedes verdunkelte Pixel eines bewölkten Bilds wird als Schatten klassifiziert.</translation>
    </message>
    <message>
      <source>No band is named by sensor (B1, B2 ..) or role (blue, green ..).</source>
      <translation>Kein Kanal ist nach Sensor (B1, B2 ..) oder Rolle (blue, green ..) benannt.</translation>
    </message>
    <message>
      <source>No band of %1 has a known name. Set the band descriptions to names of the sensor (B1, B2 ..) or to roles (blue, green ..).</source>
      <translation>Kein Kanal von %1 hat einen bekannten Namen. Setzen Sie die Beschreibungen der Kanäle auf Namen des Sensors (B1, B2 ..) oder auf Rollen (blue, green ..).</translation>
    </message>
    <message>
      <source>No candidates.</source>
      <translation>Keine Kandidaten.</translation>
    </message>
    <message>
      <source>No file for %1 in %2: left out.</source>
      <translation>Keine Datei für %1 in %2: ausgelassen.</translation>
    </message>
    <message>
      <source>No image found can serve as lag of %1. %2. Choose another COLLECTION, or another image.</source>
      <translation>Kein gefundenes Bild kann als früheres Bild von %1 dienen. %2. Wählen Sie eine andere COLLECTION, oder ein anderes Bild.</translation>
    </message>
    <message>
      <source>No pixel is valid in all lags: only clear pixels of the image are used for training.</source>
      <translation>Kein Pixel ist in allen früheren Bildern gültig: Nur klare Pixel des Bilds werden zum Trainieren verwendet.</translation>
    </message>
    <message>
      <source>No pixel of the ROI can be used for training: none is valid in all lags, or clear in the image and valid in its lags. Choose another ROI or other lags.</source>
      <translation>Kein Pixel der ROI taugt zum Trainieren: Keines ist in allen früheren Bildern gültig, oder klar im Bild und gültig in dessen früheren Bildern. Wählen Sie eine andere ROI oder andere frühere Bilder.</translation>
    </message>
    <message>
      <source>No pixel of the ROI is valid in every lag. Choose other lags or another ROI.</source>
      <translation>Kein Pixel der ROI ist in jedem früheren Bild gültig. Wählen Sie andere frühere Bilder oder eine andere ROI.</translation>
    </message>
    <message>
      <source>No pixel of the ROI is valid in the image and its forecast. Choose another ROI or other lags.</source>
      <translation>Kein Pixel der ROI ist im Bild und seiner Vorhersage gültig. Wählen Sie eine andere ROI oder andere frühere Bilder.</translation>
    </message>
    <message>
      <source>No token for the files of the Planetary Computer: %1</source>
      <translation>Kein Token für die Dateien des Planetary Computer: %1</translation>
    </message>
    <message>
      <source>Nobody signed in within %1 seconds. Raise TIME_LIMIT, or run earthengine authenticate in a terminal.</source>
      <translation>Niemand hat sich innerhalb von %1 Sekunden angemeldet. Erhöhen Sie TIME_LIMIT, oder führen Sie earthengine authenticate in einem Terminal aus.</translation>
    </message>
    <message>
      <source>Not checked, because this failed: %1.</source>
      <translation>Nicht geprüft, weil dies fehlschlug: %1.</translation>
    </message>
    <message>
      <source>Not masked: %1</source>
      <translation>Nicht maskiert: %1</translation>
    </message>
    <message>
      <source>Number of clusters</source>
      <translation>Anzahl der Cluster</translation>
    </message>
    <message>
      <source>Number of compared pixels</source>
      <translation>Anzahl verglichener Pixel</translation>
    </message>
    <message>
      <source>Number of composites</source>
      <translation>Anzahl der Komposite</translation>
    </message>
    <message>
      <source>Number of earlier clear images (lags) to select; lag 1 is the nearest in time. The linear and kernel forecasts need at least 2.</source>
      <translation>Anzahl der auszuwählenden früheren klaren Bilder; das frühere Bild 1 liegt zeitlich am nächsten. Die Vorhersagen linear und kernel brauchen mindestens 2.</translation>
    </message>
    <message>
      <source>Number of failed images</source>
      <translation>Fehlgeschlagene Bilder</translation>
    </message>
    <message>
      <source>Number of images</source>
      <translation>Anzahl der Bilder</translation>
    </message>
    <message>
      <source>Number of images found</source>
      <translation>Anzahl gefundener Bilder</translation>
    </message>
    <message>
      <source>Number of k-means clusters; 0 makes DECISION threshold test every pixel by itself. Used by DECISION threshold and brightness, and for the cluster map.</source>
      <translation>Anzahl der k-means-Cluster; mit 0 prüft DECISION threshold jedes Pixel für sich. Von DECISION threshold und brightness und für die Clusterkarte verwendet.</translation>
    </message>
    <message>
      <source>Number of lags</source>
      <translation>Frühere Aufnahmen</translation>
    </message>
    <message>
      <source>Number of lags found</source>
      <translation>Gefundene frühere Bilder</translation>
    </message>
    <message>
      <source>Number of masked images</source>
      <translation>Anzahl maskierter Bilder</translation>
    </message>
    <message>
      <source>Number of pixels from which the cloud decision learns: DECISION adaptive the scatter of clear ground, the others their clusters.</source>
      <translation>Anzahl der Pixel, von denen die Wolkenentscheidung lernt: DECISION adaptive die Streuung klaren Bodens, die anderen ihre Cluster.</translation>
    </message>
    <message>
      <source>Number of pixels from which the regression learns (5000 if empty, 1000 with COMPONENTS 0). Used by METHOD linear and kernel only.</source>
      <translation>Anzahl der Pixel, von denen die Regression lernt (5000, wenn leer, 1000 mit COMPONENTS 0). Nur von METHOD linear und kernel verwendet.</translation>
    </message>
    <message>
      <source>Number of requests (dry run)</source>
      <translation>Anfragen (geschätzt)</translation>
    </message>
    <message>
      <source>Number of simulated dates. The last one is the cloudy image to mask.</source>
      <translation>Anzahl simulierter Daten. Das letzte ist das bewölkte, zu maskierende Bild.</translation>
    </message>
    <message>
      <source>Number of tasks started</source>
      <translation>Anzahl gestarteter Aufträge</translation>
    </message>
    <message>
      <source>Number of the cluster of each pixel, from dark to bright.</source>
      <translation>Nummer des Clusters jedes Pixels, von dunkel nach hell.</translation>
    </message>
    <message>
      <source>Number of tiles (dry run)</source>
      <translation>Kacheln (geschätzt)</translation>
    </message>
    <message>
      <source>Number of training pixels that span the kernel (Nystroem approximation), or 0 for the exact kernel, which takes longer; if empty, as many as forecast held-out training pixels as well as the exact kernel does. Used by METHOD kernel only.</source>
      <translation>Anzahl der Trainingspixel, die den Kernel aufspannen (Nystroem-Näherung), oder 0 für den exakten Kernel, was länger dauert; wenn leer, so viele, dass zurückgehaltene Trainingspixel ebenso gut vorhergesagt werden wie mit dem exakten Kernel. Nur von METHOD kernel verwendet.</translation>
    </message>
    <message>
      <source>OPAQUE or CIRRUS</source>
      <translation>OPAQUE oder CIRRUS</translation>
    </message>
    <message>
      <source>OUTPUT is empty. Choose a GIF file or a folder.</source>
      <translation>OUTPUT ist leer. Wählen Sie eine GIF-Datei oder einen Ordner.</translation>
    </message>
    <message>
      <source>OUTPUT is empty. Choose a file for the masked image.</source>
      <translation>OUTPUT ist leer. Wählen Sie eine Datei für das maskierte Bild.</translation>
    </message>
    <message>
      <source>OUTPUT, PROBABILITY and FORECAST are all empty. Set at least one of them to a file.</source>
      <translation>OUTPUT, PROBABILITY und FORECAST sind alle leer. Setzen Sie mindestens eines davon auf eine Datei.</translation>
    </message>
    <message>
      <source>OUTPUT: a virtual raster cannot refer to the files of a catalogue. Choose a GeoTIFF (.tif), into which they are copied.</source>
      <translation>OUTPUT: Ein virtuelles Raster kann nicht auf die Dateien eines Katalogs verweisen. Wählen Sie ein GeoTIFF (.tif), in das sie kopiert werden.</translation>
    </message>
    <message>
      <source>Of %1 items the newest is used: %2.</source>
      <translation>Von %1 Items wird das neueste verwendet: %2.</translation>
    </message>
    <message>
      <source>Of the valid pixels %1 % are cloud and %2 % shadow.</source>
      <translation>Von den gültigen Pixeln sind %1 % Wolke und %2 % Schatten.</translation>
    </message>
    <message>
      <source>Omission</source>
      <translation>Auslassung</translation>
    </message>
    <message>
      <source>One request needs more memory or time than Earth Engine allows (%1). Choose a smaller ROI or METHOD linear.</source>
      <translation>Eine Anfrage braucht mehr Speicher oder Zeit, als Earth Engine erlaubt (%1). Wählen Sie eine kleinere ROI oder METHOD linear.</translation>
    </message>
    <message>
      <source>Opens the browser to sign in to Google before the check, and waits until that is done or cancelled.</source>
      <translation>Öffnet vor der Prüfung den Browser zur Anmeldung bei Google, und wartet, bis sie erfolgt oder abgebrochen ist.</translation>
    </message>
    <message>
      <source>Order it as GeoTIFF, or convert its images under the same names.</source>
      <translation>Bestellen Sie es als GeoTIFF, oder konvertieren Sie seine Bilder unter denselben Namen.</translation>
    </message>
    <message>
      <source>Order of selection</source>
      <translation>Auswahlreihenfolge</translation>
    </message>
    <message>
      <source>Other requests of your project may be running: wait a while</source>
      <translation>Vielleicht laufen andere Anfragen Ihres Projekts: Warten Sie etwas</translation>
    </message>
    <message>
      <source>Output folder</source>
      <translation>Ausgabeordner</translation>
    </message>
    <message>
      <source>Output grid</source>
      <translation>Ausgabegitter</translation>
    </message>
    <message>
      <source>Overall accuracy</source>
      <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
      <source>PNG files (*.png)</source>
      <translation>PNG-Dateien (*.png)</translation>
    </message>
    <message>
      <source>POLYGON ((%1))</source>
      <translation>POLYGON ((%1))</translation>
    </message>
    <message>
      <source>PROBABILITY is made by DECISION adaptive only; DECISION is %1. Choose adaptive, or skip PROBABILITY.</source>
      <translation>PROBABILITY entsteht nur mit DECISION adaptive; DECISION ist %1. Wählen Sie adaptive, oder überspringen Sie PROBABILITY.</translation>
    </message>
    <message>
      <source>PRODUCT and PRODUCT_FOLDER are %1. Set PRODUCT to a file, or PRODUCT_FOLDER to a folder.</source>
      <translation>PRODUCT und PRODUCT_FOLDER sind %1. Setzen Sie PRODUCT auf eine Datei, oder PRODUCT_FOLDER auf einen Ordner.</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>Paket</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <source>Picture as map layer</source>
      <translation>Übersicht als Kartenlayer</translation>
    </message>
    <message>
      <source>Pillow</source>
      <translation>Pillow</translation>
    </message>
    <message>
      <source>Pixel size in units of the CRS, or native: that of the product (10 m for Sentinel-2).</source>
      <translation>Pixelgröße in Einheiten des KBS, oder native: die des Produkts (10 m bei Sentinel-2).</translation>
    </message>
    <message>
      <source>Pixels with a cloud probability above this are cloud; lower it to find thinner clouds, at the cost of more false alarms. Used by DECISION adaptive only.</source>
      <translation>Pixel mit einer Wolkenwahrscheinlichkeit über diesem Wert sind Wolke; verringern Sie ihn, um dünnere Wolken zu finden, um den Preis von mehr Fehlalarmen. Nur von DECISION adaptive verwendet.</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Polygons</source>
      <translation>Polygone</translation>
    </message>
    <message>
      <source>Polygons over which the masks are counted, in any CRS: fields, parcels, tiles.</source>
      <translation>Polygone, über denen die Masken gezählt werden, in beliebigem KBS: Felder, Flurstücke, Kacheln.</translation>
    </message>
    <message>
      <source>Polygons, in any CRS, for which images are searched. Leave empty to search the extent, or that of IMAGE.</source>
      <translation>Polygone, in beliebigem KBS, für die Bilder gesucht werden. Leer lassen, um in der Ausdehnung oder der von IMAGE zu suchen.</translation>
    </message>
    <message>
      <source>Polygons, in any CRS, outside of which nothing is processed. Leave empty to process the whole image.</source>
      <translation>Polygone, in beliebigem KBS, außerhalb derer nichts verarbeitet wird. Leer lassen, um das ganze Bild zu verarbeiten.</translation>
    </message>
    <message>
      <source>Polygons, in any CRS: images that overlap them are masked there. Required unless EXTENT is set.</source>
      <translation>Polygone, in beliebigem KBS: Bilder, die sie überlappen, werden dort maskiert. Erforderlich, wenn EXTENT leer ist.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>Precision in which the kernel is summed: single is faster for whole scenes and changes the forecast by about 0.00001 reflectance. Used by METHOD kernel only.</source>
      <translation>Genauigkeit, mit der der Kernel summiert wird: single ist für ganze Szenen schneller und ändert die Vorhersage um etwa 0.00001 in Reflexion. Nur von METHOD kernel verwendet.</translation>
    </message>
    <message>
      <source>Prediction set weight (beta)</source>
      <translation>Vorhersagegewicht (Beta)</translation>
    </message>
    <message>
      <source>Prediction set weight used</source>
      <translation>Verwendetes Vorhersagegewicht</translation>
    </message>
    <message>
      <source>Preliminary cloud mask</source>
      <translation>Vorläufige Wolkenmaske</translation>
    </message>
    <message>
      <source>Probability of cloud, from 0 to 1. Available with DECISION adaptive only.</source>
      <translation>Wahrscheinlichkeit von Wolken, von 0 bis 1. Nur mit DECISION adaptive verfügbar.</translation>
    </message>
    <message>
      <source>Product file</source>
      <translation>Produktdatei</translation>
    </message>
    <message>
      <source>Product folder</source>
      <translation>Produktordner</translation>
    </message>
    <message>
      <source>Products (*.tar *.tar.gz *.tgz *.zip *_MTL.txt *_MTL.xml *_MTL.json MTD_*.xml *_MTD_ALL.xml *.json);;All files (*)</source>
      <translation>Produkte (*.tar *.tar.gz *.tgz *.zip *_MTL.txt *_MTL.xml *_MTL.json MTD_*.xml *_MTD_ALL.xml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Projekt</translation>
    </message>
    <message>
      <source>Put the .._MTD_ALL.xml of the same product next to the images.</source>
      <translation>Legen Sie das .._MTD_ALL.xml desselben Produkts neben die Bilder.</translation>
    </message>
    <message>
      <source>Put the .._MTL.txt of the same product next to the images: it has the scale of each band.</source>
      <translation>Legen Sie das .._MTL.txt desselben Produkts neben die Bilder: Es enthält die Skalierung jedes Kanals.</translation>
    </message>
    <message>
      <source>Quality band scheme</source>
      <translation>Qualitätsschema</translation>
    </message>
    <message>
      <source>Quality mask</source>
      <translation>Qualitätsmaske</translation>
    </message>
    <message>
      <source>RESOLUTION must be a number of metres above 0, or native; it is %1.</source>
      <translation>RESOLUTION muss eine Zahl von Metern über 0 sein, oder native; der Wert ist %1.</translation>
    </message>
    <message>
      <source>RESOLUTION must be from %1 to %2 in units of the CRS for this product, or native; it is %3.</source>
      <translation>RESOLUTION muss für dieses Produkt von %1 bis %2 in Einheiten des KBS sein, oder native; der Wert ist %3.</translation>
    </message>
    <message>
      <source>RMSE over clear pixels [reflectance]</source>
      <translation>RMSE klarer Pixel [Reflexion]</translation>
    </message>
    <message>
      <source>ROI and EXTENT are both empty. Set one of them: images that overlap it are masked.</source>
      <translation>ROI und EXTENT sind beide leer. Setzen Sie eines davon: Bilder, die es überlappen, werden maskiert.</translation>
    </message>
    <message>
      <source>ROI and EXTENT do not overlap. Change one of them, or leave it empty.</source>
      <translation>ROI und EXTENT überschneiden sich nicht. Ändern Sie eines davon, oder lassen Sie es leer.</translation>
    </message>
    <message>
      <source>ROI, EXTENT and IMAGE are empty: images are searched for a region. Set one of them.</source>
      <translation>ROI, EXTENT und IMAGE sind leer: Bilder werden für eine Region gesucht. Setzen Sie eines davon.</translation>
    </message>
    <message>
      <source>ROI, EXTENT: no part of the image is inside; it spans %1,%2,%3,%4 (%5). Check the location and the CRS of the ROI and the extent: an extent in degrees begins with the longitudes and ends with [EPSG:4326].</source>
      <translation>ROI, EXTENT: Kein Teil des Bilds liegt darin; es reicht über %1,%2,%3,%4 (%5). Prüfen Sie Lage und KBS der ROI und der Ausdehnung: Eine Ausdehnung in Grad beginnt mit den Längen und endet mit [EPSG:4326].</translation>
    </message>
    <message>
      <source>ROI, EXTENT: no pixel has its centre inside. Choose a larger ROI.</source>
      <translation>ROI, EXTENT: Kein Pixel hat seinen Mittelpunkt darin. Wählen Sie eine größere ROI.</translation>
    </message>
    <message>
      <source>ROI, EXTENT: the image has no place in their CRS. Check the CRS of the ROI, the extent and the image.</source>
      <translation>ROI, EXTENT: Das Bild hat keinen Ort in ihrem KBS. Prüfen Sie das KBS der ROI, der Ausdehnung und des Bilds.</translation>
    </message>
    <message>
      <source>ROI: its coordinates cannot be transformed to the CRS of the image. Check the CRS of the ROI.</source>
      <translation>ROI: Ihre Koordinaten können nicht in das KBS des Bilds transformiert werden. Prüfen Sie das KBS der ROI.</translation>
    </message>
    <message>
      <source>ROI: the layer %1 has no polygon, or none is selected. Draw or select one.</source>
      <translation>ROI: Der Layer %1 hat kein Polygon, oder keines ist ausgewählt. Zeichnen oder wählen Sie eines.</translation>
    </message>
    <message>
      <source>Raster of seven bands, each named after its feature.</source>
      <translation>Raster mit sieben Kanälen, jeder nach seinem Merkmal benannt.</translation>
    </message>
    <message>
      <source>Raster whose CRS, extent and pixel size the outputs have. Leave empty to use those of the newest image.</source>
      <translation>Raster, dessen KBS, Ausdehnung und Pixelgröße die Ausgaben haben. Leer lassen, um die des neuesten Bilds zu verwenden.</translation>
    </message>
    <message>
      <source>Reads the quality band of an image (QA_PIXEL, BQA, fmask, QA60, SCL and others) as a mask of 0 clear, 1 shadow, 2 cloud and 255 nodata, and enlarges cloud and shadow. The mask serves as CLOUDS of forecastbackground, or as a reference to compare with.</source>
      <translation>Liest den Qualitätskanal eines Bilds (QA_PIXEL, BQA, fmask, QA60, SCL und andere) als Maske aus 0 klar, 1 Schatten, 2 Wolke und 255 Nodata, und vergrößert Wolken und Schatten. Die Maske dient als CLOUDS von forecastbackground, oder als Referenz zum Vergleich.</translation>
    </message>
    <message>
      <source>Rectangle drawn on the canvas, taken from a layer, or typed. If polygons are set too, their overlap is processed.</source>
      <translation>Rechteck, auf der Karte gezeichnet, aus einem Layer übernommen oder eingetippt. Sind auch Polygone gesetzt, wird die Überschneidung verarbeitet.</translation>
    </message>
    <message>
      <source>Rectangle drawn on the canvas, taken from a layer, or typed. If polygons are set too, their overlap is searched.</source>
      <translation>Rechteck, auf der Karte gezeichnet, aus einem Layer übernommen oder eingetippt. Sind auch Polygone gesetzt, wird in der Überschneidung gesucht.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Referenz</translation>
    </message>
    <message>
      <source>Reference band</source>
      <translation>Referenzkanal</translation>
    </message>
    <message>
      <source>Reflectance of %1 is %2 %3 than that of the lags (%4) in every band</source>
      <translation>Die Reflexion von %1 ist in jedem Kanal um %2 %3 als die der früheren Bilder (%4)</translation>
    </message>
    <message>
      <source>Reflectance that is displayed at full brightness. Raise it for bright deserts or snow.</source>
      <translation>Reflexion, die mit voller Helligkeit angezeigt wird. Erhöhen Sie sie für helle Wüsten oder Schnee.</translation>
    </message>
    <message>
      <source>Refused: %1: %2.</source>
      <translation>Abgelehnt: %1: %2.</translation>
    </message>
    <message>
      <source>Region of interest (extent)</source>
      <translation>Region of Interest (Ausdehnung)</translation>
    </message>
    <message>
      <source>Region of interest (polygons)</source>
      <translation>Region of Interest (Polygone)</translation>
    </message>
    <message>
      <source>Region of interest. Set the polygons or the extent.</source>
      <translation>Region of Interest. Setzen Sie die Polygone oder die Ausdehnung.</translation>
    </message>
    <message>
      <source>Regularisation weight (lambda)</source>
      <translation>Regularisierung (Lambda)</translation>
    </message>
    <message>
      <source>Regularisation weight used</source>
      <translation>Verwendete Regularisierung</translation>
    </message>
    <message>
      <source>Remove cloud</source>
      <translation>Wolken entfernen</translation>
    </message>
    <message>
      <source>Remove cloud shadow</source>
      <translation>Schatten entfernen</translation>
    </message>
    <message>
      <source>Remove snow or ice</source>
      <translation>Schnee/Eis entfernen</translation>
    </message>
    <message>
      <source>Replaces cloud and shadow in an image by the forecast and blends both along the edges. The result is in reflectance and Kelvin; cloudy pixels without a forecast become nodata.</source>
      <translation>Ersetzt Wolken und Schatten in einem Bild durch die Vorhersage und lässt beide an den Rändern ineinander übergehen. Das Ergebnis ist in Reflexion und Kelvin; bewölkte Pixel ohne Vorhersage werden zu Nodata.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Reports the number of tiles, bytes and requests, and the computing time if it was measured, without computing, downloading or writing anything.</source>
      <translation>Meldet die Anzahl von Kacheln, Bytes und Anfragen, und die Rechenzeit, wenn sie gemessen wurde, ohne etwas zu berechnen, herunterzuladen oder zu schreiben.</translation>
    </message>
    <message>
      <source>Resolution [m]</source>
      <translation>Auflösung [m]</translation>
    </message>
    <message>
      <source>Round trip</source>
      <translation>Testanfrage</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Starten</translation>
    </message>
    <message>
      <source>Run the tool again in a few minutes.</source>
      <translation>Führen Sie das Werkzeug in einigen Minuten erneut aus.</translation>
    </message>
    <message>
      <source>SAMPLES is %1, but the ROI has only %2 valid training pixels. Lower SAMPLES or leave it automatic, or choose a larger ROI.</source>
      <translation>SAMPLES ist %1, aber die ROI hat nur %2 gültige Trainingspixel. Verringern Sie SAMPLES oder lassen Sie es automatisch, oder wählen Sie eine größere ROI.</translation>
    </message>
    <message>
      <source>SAMPLES is %1: the exact kernel needs %2 GiB of memory, but this computer has %3 GiB. Lower SAMPLES to at most %4, or set COMPONENTS (for example to 1000).</source>
      <translation>SAMPLES ist %1: Der exakte Kernel braucht %2 GiB Speicher, aber dieser Rechner hat %3 GiB. Verringern Sie SAMPLES auf höchstens %4, oder setzen Sie COMPONENTS (zum Beispiel auf 1000).</translation>
    </message>
    <message>
      <source>SCHEME: %1 is not a quality scheme. Choose one of %2.</source>
      <translation>SCHEME: %1 ist kein Qualitätsschema. Wählen Sie eines von %2.</translation>
    </message>
    <message>
      <source>SENTINEL[ _-]?2[ABC]?|SEN2[ABC]?|S2[ABC]?|(S2)?MSI(L?[12][ABC])?</source>
      <translation>SENTINEL[ _-]?2[ABC]?|SEN2[ABC]?|S2[ABC]?|(S2)?MSI(L?[12][ABC])?</translation>
    </message>
    <message>
      <source>SNOW is not available for DECISION %1. Turn it off, or choose DECISION adaptive.</source>
      <translation>SNOW ist für DECISION %1 nicht verfügbar. Schalten Sie es aus, oder wählen Sie DECISION adaptive.</translation>
    </message>
    <message>
      <source>SNOW needs a short-wave infrared band, next to green and near infrared; %1 missing</source>
      <translation>SNOW braucht neben Grün und nahem Infrarot einen Kanal für kurzwelliges Infrarot; es fehlt %1</translation>
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
      <translation>STACK und IMAGES sind %1. Setzen Sie STACK auf einen Stapel, oder IMAGES auf einen Ordner mit Bildern.</translation>
    </message>
    <message>
      <source>Satellite</source>
      <translation>Satellit</translation>
    </message>
    <message>
      <source>Satellites</source>
      <translation>Satelliten</translation>
    </message>
    <message>
      <source>Satellites whose images are masked, at the top of the atmosphere; of Landsat those of tier 1.</source>
      <translation>Satelliten, deren Bilder maskiert werden, am Oberrand der Atmosphäre; von Landsat die der Stufe (tier) 1.</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Szene</translation>
    </message>
    <message>
      <source>Search direction</source>
      <translation>Suchrichtung</translation>
    </message>
    <message>
      <source>Search window</source>
      <translation>Suchfenster</translation>
    </message>
    <message>
      <source>Searches a public catalogue (STAC) for Sentinel-2 and Landsat images of a region and a period. The result is a layer of footprints that serves as archive: the other tools read its images over the network, only the region, without a download and without an account.</source>
      <translation>Sucht in einem öffentlichen Katalog (STAC) Sentinel-2- und Landsat-Bilder einer Region und eines Zeitraums. Das Ergebnis ist ein Layer mit Bildumrissen, der als Archiv dient: Die anderen Werkzeuge lesen seine Bilder über das Netz, nur die Region, ohne Download und ohne Konto.</translation>
    </message>
    <message>
      <source>Searches lambda and gamma by cross-validation on the training pixels, which takes longer. Used by METHOD linear and kernel only.</source>
      <translation>Sucht Lambda und Gamma durch Kreuzvalidierung auf den Trainingspixeln, was länger dauert. Nur von METHOD linear und kernel verwendet.</translation>
    </message>
    <message>
      <source>Seconds for which each image of the animation is shown.</source>
      <translation>Sekunden, für die jedes Bild der Animation gezeigt wird.</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Startwert des Zufalls</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same inputs and the same seed give the same bytes.</source>
      <translation>Startwert der Zufallsauswahl. Dieselben Eingaben und derselbe Startwert ergeben dieselben Bytes.</translation>
    </message>
    <message>
      <source>Select lags on Earth Engine</source>
      <translation>Frühere Bilder auf Earth Engine wählen</translation>
    </message>
    <message>
      <source>Selects the clear images of the same place that are nearest in time before an image (lags), and writes the image and its lags as one raster, a stack. Its bands are B1, B2 and so on of the image, then B1_lag_1 and so on of the newest lag, and so forth. Cloud cover is measured over the region of interest.</source>
      <translation>Wählt die klaren Bilder desselben Orts aus, die zeitlich am nächsten vor einem Bild liegen (frühere Bilder), und schreibt das Bild und seine früheren Bilder als ein Raster, einen Stapel. Seine Kanäle sind B1, B2 und so weiter des Bilds, dann B1_lag_1 und so weiter des neuesten früheren Bilds, und so fort. Die Bewölkung wird über der Region of Interest gemessen.</translation>
    </message>
    <message>
      <source>Selects the clear images of the same place that are nearest in time before an image of Earth Engine (lags), and downloads the image and its lags as one raster, a stack. All other tools work on this stack. Earth Engine measures the cloud cover over the region of interest.</source>
      <translation>Wählt die klaren Bilder desselben Orts aus, die zeitlich am nächsten vor einem Bild von Earth Engine liegen (frühere Bilder), und lädt das Bild und seine früheren Bilder als ein Raster herunter, einen Stapel. Alle anderen Werkzeuge arbeiten mit diesem Stapel. Earth Engine misst die Bewölkung über der Region of Interest.</translation>
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
      <translation>Sentinel-2 hat Pixel von 10 m seit 2015, Landsat 4 bis 9 Pixel von 30 m seit 1982.</translation>
    </message>
    <message>
      <source>Sentinel-2%1, %2, %3, %4</source>
      <translation>Sentinel-2%1, %2, %3, %4</translation>
    </message>
    <message>
      <source>Sentinel-2A, 2B, 2C or 2D</source>
      <translation>Sentinel-2A, 2B, 2C oder 2D</translation>
    </message>
    <message>
      <source>Service account key file</source>
      <translation>Dienstkonto-Schlüsseldatei</translation>
    </message>
    <message>
      <source>Share of a polygon that must be clear for its date to be a clear date.</source>
      <translation>Anteil eines Polygons, der klar sein muss, damit sein Datum ein klares Datum ist.</translation>
    </message>
    <message>
      <source>Share of removed pixels [%]</source>
      <translation>Entfernte Pixel [%]</translation>
    </message>
    <message>
      <source>Sign-in time limit [s]</source>
      <translation>Anmeldefrist [s]</translation>
    </message>
    <message>
      <source>Sign-in with the browser</source>
      <translation>Anmeldung im Browser</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Skipped: %1</source>
      <translation>Übersprungen: %1</translation>
    </message>
    <message>
      <source>Skipped: %1: %2.</source>
      <translation>Übersprungen: %1: %2.</translation>
    </message>
    <message>
      <source>Skipped: %1: its name is not text in UTF-8. Rename the file or its folder.</source>
      <translation>Übersprungen: %1: Sein Name ist kein Text in UTF-8. Benennen Sie die Datei oder ihren Ordner um.</translation>
    </message>
    <message>
      <source>Smallest share of the region of interest with data at which an image is accepted as a lag. Lower it where the edges of swaths cross the region.</source>
      <translation>Kleinster Anteil der Region of Interest mit Daten, bei dem ein Bild als früheres Bild angenommen wird. Verringern Sie ihn, wo die Ränder von Aufnahmestreifen die Region schneiden.</translation>
    </message>
    <message>
      <source>Something is missing.</source>
      <translation>Etwas fehlt.</translation>
    </message>
    <message>
      <source>Speck removal radius</source>
      <translation>Radius der Fleckentfernung</translation>
    </message>
    <message>
      <source>Specks of cloud that are smaller than a disk of this radius are removed; 0 keeps them. Used by DECISION threshold and brightness only.</source>
      <translation>Wolkenflecken, die kleiner als eine Scheibe dieses Radius sind, werden entfernt; 0 behält sie. Nur von DECISION threshold und brightness verwendet.</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <source>Started task %1: %2 %3</source>
      <translation>Aufgabe %1 gestartet: %2 %3</translation>
    </message>
    <message>
      <source>Stop task on cancel</source>
      <translation>Abbruch stoppt Aufgabe</translation>
    </message>
    <message>
      <source>TP / (TP + FP + FN): intersection over union</source>
      <translation>TP / (TP + FP + FN): Schnittmenge durch Vereinigung</translation>
    </message>
    <message>
      <source>Table of candidates</source>
      <translation>Tabelle der Kandidaten</translation>
    </message>
    <message>
      <source>Table of clear dates</source>
      <translation>Tabelle klarer Daten</translation>
    </message>
    <message>
      <source>Table of cloud cover</source>
      <translation>Tabelle der Bewölkung</translation>
    </message>
    <message>
      <source>Table of composites</source>
      <translation>Tabelle der Komposite</translation>
    </message>
    <message>
      <source>Table of images</source>
      <translation>Tabelle der Bilder</translation>
    </message>
    <message>
      <source>Task %1 ended as %2%3. Choose a smaller ROI or METHOD linear, check DESTINATION, and run the tool again.</source>
      <translation>Aufgabe %1 endete als %2%3. Wählen Sie eine kleinere ROI oder METHOD linear, prüfen Sie DESTINATION, und führen Sie das Werkzeug erneut aus.</translation>
    </message>
    <message>
      <source>Tasks that were started continue. Run the tool again with the same parameters to collect them.</source>
      <translation>Gestartete Aufträge laufen weiter. Starten Sie das Werkzeug mit denselben Parametern erneut, um sie abzuholen.</translation>
    </message>
    <message>
      <source>The Python package %1, which this tool needs, is missing from QGIS's Python. To install it, %2; then restart QGIS.</source>
      <translation>Das Python-Paket %1, das dieses Werkzeug braucht, fehlt im Python von QGIS. Um es zu installieren, %2; starten Sie dann QGIS neu.</translation>
    </message>
    <message>
      <source>The Python package earthengine-api does not load: %1. Reinstall it: pip install --force-reinstall earthengine-api.</source>
      <translation>Das Python-Paket earthengine-api lässt sich nicht laden: %1. Installieren Sie es neu: pip install --force-reinstall earthengine-api.</translation>
    </message>
    <message>
      <source>The Python package earthengine-api is not installed in QGIS's Python. To install it: %1; then restart QGIS.</source>
      <translation>Das Python-Paket earthengine-api ist nicht im Python von QGIS installiert. Um es zu installieren: %1; starten Sie dann QGIS neu.</translation>
    </message>
    <message>
      <source>The archive %1 contains a file outside of itself, %2. Do not use this archive.</source>
      <translation>Das Archiv %1 enthält eine Datei außerhalb seiner selbst, %2. Verwenden Sie dieses Archiv nicht.</translation>
    </message>
    <message>
      <source>The bands of %1 state no scale; that of %2 is used by their names (scale %3, offset %4).</source>
      <translation>Die Kanäle von %1 geben keine Skalierung an; nach ihren Namen wird die von %2 verwendet (Skalierung %3, Offset %4).</translation>
    </message>
    <message>
      <source>The candidate %1</source>
      <translation>Der Kandidat %1</translation>
    </message>
    <message>
      <source>The clock of this computer is wrong: %1. Set its date and time, and run the tool again.</source>
      <translation>Die Uhr dieses Computers geht falsch: %1. Stellen Sie Datum und Uhrzeit ein, und führen Sie das Werkzeug erneut aus.</translation>
    </message>
    <message>
      <source>The cloud features</source>
      <translation>Die Wolkenmerkmale</translation>
    </message>
    <message>
      <source>The cloud features of %1</source>
      <translation>Die Wolkenmerkmale von %1</translation>
    </message>
    <message>
      <source>The cloud-free forecast of the image, from forecastbackground.</source>
      <translation>Die wolkenfreie Vorhersage des Bilds, aus forecastbackground.</translation>
    </message>
    <message>
      <source>The cloud-free image, with the bands B1_forecast, B2_forecast and so on.</source>
      <translation>Das wolkenfreie Bild, mit den Kanälen B1_forecast, B2_forecast und so weiter.</translation>
    </message>
    <message>
      <source>The cloudy image, or the stack that begins with it.</source>
      <translation>Das bewölkte Bild, oder der Stapel, der mit ihm beginnt.</translation>
    </message>
    <message>
      <source>The cloudy image, with an acquisition date and named bands.</source>
      <translation>Das bewölkte Bild, mit Aufnahmedatum und benannten Kanälen.</translation>
    </message>
    <message>
      <source>The cloudy image, with an acquisition date, named bands and a quality band.</source>
      <translation>Das bewölkte Bild, mit Aufnahmedatum, benannten Kanälen und einem Qualitätskanal.</translation>
    </message>
    <message>
      <source>The comparison of %1 with its forecast</source>
      <translation>Der Vergleich von %1 mit seiner Vorhersage</translation>
    </message>
    <message>
      <source>The darkest pixels of %1 have a reflectance below 0 in every band: the offset was probably subtracted twice. Import the product with importscene.</source>
      <translation>Die dunkelsten Pixel von %1 haben in jedem Kanal eine Reflexion unter 0: Wahrscheinlich wurde der Offset zweimal abgezogen. Importieren Sie das Produkt mit importscene.</translation>
    </message>
    <message>
      <source>The darkest pixels of %1 have a reflectance of %2</source>
      <translation>Die dunkelsten Pixel von %1 haben eine Reflexion von %2</translation>
    </message>
    <message>
      <source>The darkest pixels of %1 have a reflectance of %2 in every band, which no place on Earth has: the scale is wrong. Numbers of Landsat Collection 2 Level-2 need scale 2.75e-05 and offset -0.2, not the 0.0001 of Collection 1; %3.</source>
      <translation>Die dunkelsten Pixel von %1 haben in jedem Kanal eine Reflexion von %2, die kein Ort der Erde hat: Die Skalierung ist falsch. Werte von Landsat Collection 2 Level-2 brauchen die Skalierung 2.75e-05 und den Offset -0.2, nicht die 0.0001 von Collection 1; %3.</translation>
    </message>
    <message>
      <source>The darkest pixels of %1 have a reflectance of %2 or less in every band: the offset of -0.1 was subtracted twice, in the numbers and by the bands. Set the offset to 0 with gdal_edit.py -offset 0.</source>
      <translation>Die dunkelsten Pixel von %1 haben in jedem Kanal eine Reflexion von %2 oder weniger: Der Offset von -0.1 wurde zweimal abgezogen, in den Werten und durch die Kanäle. Setzen Sie den Offset mit gdal_edit.py -offset 0 auf 0.</translation>
    </message>
    <message>
      <source>The file tileInfo.json of %1 is damaged: the tile is %2; expected %3, as in the name %4. Download it again.</source>
      <translation>Die Datei tileInfo.json von %1 ist beschädigt: Die Kachel ist %2; erwartet wird %3, wie im Namen %4. Laden Sie sie neu herunter.</translation>
    </message>
    <message>
      <source>The filled image will have no %1: the forecast does not have it.</source>
      <translation>Das gefüllte Bild wird kein %1 haben: Die Vorhersage hat es nicht.</translation>
    </message>
    <message>
      <source>The image</source>
      <translation>Das Bild</translation>
    </message>
    <message>
      <source>The image %1 is damaged: it is on the grid %2; expected %3 from its MTD_TL.xml. Download the product again.</source>
      <translation>Das Bild %1 ist beschädigt: Es liegt auf dem Gitter %2; erwartet wird %3 nach seinem MTD_TL.xml. Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>The image %1 is damaged: it is on the grid %2; expected that of the other bands, %3. Download the product again.</source>
      <translation>Das Bild %1 ist beschädigt: Es liegt auf dem Gitter %2; erwartet wird das der anderen Kanäle, %3. Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>The image %1 or its MTL is damaged: it has %2 x %3 px; expected %4 x %5 px from the corners in the MTL. Download the product again.</source>
      <translation>Das Bild %1 oder sein MTL ist beschädigt: Es hat %2 x %3 px; erwartet werden %4 x %5 px nach den Ecken im MTL. Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>The image %1 refers to another file, which images of products do not. Do not use this product.</source>
      <translation>Das Bild %1 verweist auf eine andere Datei, was Bilder von Produkten nicht tun. Verwenden Sie dieses Produkt nicht.</translation>
    </message>
    <message>
      <source>The image and its lags in one raster.</source>
      <translation>Das Bild und seine früheren Bilder in einem Raster.</translation>
    </message>
    <message>
      <source>The image and its lags, from selectlags or exported from Earth Engine.</source>
      <translation>Das Bild und seine früheren Bilder, aus selectlags oder von Earth Engine exportiert.</translation>
    </message>
    <message>
      <source>The image has no CRS. Assign its CRS, or set a region.</source>
      <translation>Das Bild hat kein KBS. Weisen Sie sein KBS zu, oder setzen Sie eine Region.</translation>
    </message>
    <message>
      <source>The image is surface reflectance, but the thresholds are made for reflectance at the top of the atmosphere, so that more cloud is missed. Choose DECISION adaptive.</source>
      <translation>Das Bild ist in Oberflächenreflexion, aber die Schwellenwerte gelten für Reflexion am Oberrand der Atmosphäre, sodass mehr Wolken übersehen werden. Wählen Sie DECISION adaptive.</translation>
    </message>
    <message>
      <source>The image whose cloudy pixels become nodata.</source>
      <translation>Das Bild, dessen bewölkte Pixel zu Nodata werden.</translation>
    </message>
    <message>
      <source>The image with cloud and shadow replaced by the forecast.</source>
      <translation>Das Bild, in dem Wolken und Schatten durch die Vorhersage ersetzt sind.</translation>
    </message>
    <message>
      <source>The image with nodata where cloud or shadow was.</source>
      <translation>Das Bild mit Nodata, wo Wolken oder Schatten waren.</translation>
    </message>
    <message>
      <source>The mask %1</source>
      <translation>Die Maske %1</translation>
    </message>
    <message>
      <source>The mask and the reference have no pixel that is valid in both. Choose another ROI or another reference.</source>
      <translation>Maske und Referenz haben kein Pixel, das in beiden gültig ist. Wählen Sie eine andere ROI oder eine andere Referenz.</translation>
    </message>
    <message>
      <source>The mask has %1 x %2 pixels; the image it belongs to has %3 x %4. Pass a mask with one class for each pixel.</source>
      <translation>Die Maske hat %1 x %2 Pixel; das Bild, zu dem sie gehört, hat %3 x %4. Übergeben Sie eine Maske mit einer Klasse für jedes Pixel.</translation>
    </message>
    <message>
      <source>The mask is not compared with another one: %1</source>
      <translation>Die Maske wird nicht mit einer anderen verglichen: %1</translation>
    </message>
    <message>
      <source>The masks that are finished are kept. Run the tool again to continue.</source>
      <translation>Die fertigen Masken bleiben erhalten. Führen Sie das Werkzeug erneut aus, um fortzufahren.</translation>
    </message>
    <message>
      <source>The median of %1 in %2 is %3, but reflectance is 0..1. These are probably digital numbers: set the scale and offset of the bands to those of the product (gdal_edit.py -scale, -offset)%4.</source>
      <translation>Der Median von %1 in %2 ist %3, aber Reflexion ist 0..1. Wahrscheinlich sind dies Digitalwerte: Setzen Sie Skalierung und Offset der Kanäle auf die des Produkts (gdal_edit.py -scale, -offset)%4.</translation>
    </message>
    <message>
      <source>The median of the clear observations of each band (median), the observation that is nearest to it over all bands (medoid), the newest one (latest), or that of the image with the most clear pixels (clearest).</source>
      <translation>Der Median der klaren Beobachtungen jedes Kanals (median), die Beobachtung, die ihm über alle Kanäle am nächsten liegt (medoid), die neueste (latest), oder die des Bilds mit den meisten klaren Pixeln (clearest).</translation>
    </message>
    <message>
      <source>The metadata file %1 declares a document type, which those of products do not. Download the product again.</source>
      <translation>Die Metadatendatei %1 deklariert einen Dokumenttyp, was die von Produkten nicht tun. Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>The metadata file %1 has MAP_PROJECTION %2; expected UTM or PS. Assign a CRS to the image files (gdal_edit.py -a_srs), or choose a product in UTM.</source>
      <translation>Die Metadatendatei %1 hat MAP_PROJECTION %2; erwartet wird UTM oder PS. Weisen Sie den Bilddateien ein KBS zu (gdal_edit.py -a_srs), oder wählen Sie ein Produkt in UTM.</translation>
    </message>
    <message>
      <source>The metadata file %1 has no %2 in %3. Download the product again.</source>
      <translation>Die Metadatendatei %1 hat kein %2 in %3. Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>The metadata file %1 has no %2 of %3. Download the product again.</source>
      <translation>Die Metadatendatei %1 hat kein %2 von %3. Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>The metadata file %1 has no %2. Download the product again.</source>
      <translation>Die Metadatendatei %1 hat kein %2. Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>The metadata file %1 is damaged: %2 convert the digital number %3 to %4; expected %5, as it states itself. Download the product again.</source>
      <translation>Die Metadatendatei %1 ist beschädigt: %2 rechnen den Digitalwert %3 in %4 um; erwartet wird %5, wie sie selbst angibt. Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>The metadata file %1 is damaged: %2 is %3; expected %4. Download the product again.</source>
      <translation>Die Metadatendatei %1 ist beschädigt: %2 ist %3; erwartet: %4. Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>The metadata file %1 is damaged: two bands have the same file, %2. Download the product again.</source>
      <translation>Die Metadatendatei %1 ist beschädigt: Zwei Kanäle haben dieselbe Datei, %2. Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>The name of %1 has the date %2, which is impossible. Give the files the names under which they were delivered.</source>
      <translation>Der Name von %1 enthält das Datum %2, das unmöglich ist. Geben Sie den Dateien die Namen, unter denen sie geliefert wurden.</translation>
    </message>
    <message>
      <source>The name of band %1 of %2, %3, does not indicate what its values mean. Set SCHEME.</source>
      <translation>Der Name des Kanals %1 von %2, %3, zeigt nicht an, was seine Werte bedeuten. Setzen Sie SCHEME.</translation>
    </message>
    <message>
      <source>The newest lag (persistence), the median of the lags (percentile), ridge regression (linear), or kernel ridge regression (kernel). The kernel forecast is usually the most accurate.</source>
      <translation>Das neueste frühere Bild (persistence), der Median der früheren Bilder (percentile), Ridge-Regression (linear) oder Kernel-Ridge-Regression (kernel). Die Vorhersage kernel ist meist die genaueste.</translation>
    </message>
    <message>
      <source>The offset of %1 is unknown: its STAC item is missing or not certain, and no part of the image is dark enough to decide whether its numbers have the 0.1 of Sentinel-2. Use another date, the collection sentinel-2-c1-l2a, or the product as ESA delivers it.</source>
      <translation>Der Offset von %1 ist unbekannt: Sein STAC-Item fehlt oder ist nicht sicher, und kein Teil des Bilds ist dunkel genug, um zu entscheiden, ob seine Werte die 0.1 von Sentinel-2 haben. Verwenden Sie ein anderes Datum, die Sammlung sentinel-2-c1-l2a, oder das Produkt, wie ESA es liefert.</translation>
    </message>
    <message>
      <source>The offset of %1 is unknown: neither tileInfo.json nor productInfo.json has the name of the product (S2A_MSIL1C_..). Download productInfo.json into the same folder.</source>
      <translation>Der Offset von %1 ist unbekannt: Weder tileInfo.json noch productInfo.json hat den Namen des Produkts (S2A_MSIL1C_..). Laden Sie productInfo.json in denselben Ordner herunter.</translation>
    </message>
    <message>
      <source>The picture, which the Results Viewer opens.</source>
      <translation>Das Übersichtsbild, das die Ergebnisanzeige öffnet.</translation>
    </message>
    <message>
      <source>The product %1 has no file for %2. Download the product again.</source>
      <translation>Das Produkt %1 hat keine Datei für %2. Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>The product %1 has no metadata of a granule (MTD_TL.xml). Download the product again.</source>
      <translation>Das Produkt %1 hat keine Metadaten eines Granules (MTD_TL.xml). Laden Sie das Produkt neu herunter.</translation>
    </message>
    <message>
      <source>The product %1 is from %2 %3</source>
      <translation>Das Produkt %1 ist von %2 %3</translation>
    </message>
    <message>
      <source>The product %1 is from %2, which is not supported. Choose Sentinel-2A, 2B or 2C.</source>
      <translation>Das Produkt %1 ist von %2, was nicht unterstützt wird. Wählen Sie Sentinel-2A, 2B oder 2C.</translation>
    </message>
    <message>
      <source>The product %1 is from %2, which is not supported. Choose a product of Sentinel-2A, 2B or 2C.</source>
      <translation>Das Produkt %1 ist von %2, was nicht unterstützt wird. Wählen Sie ein Produkt von Sentinel-2A, 2B oder 2C.</translation>
    </message>
    <message>
      <source>The product %1 of THEIA is %2 of %3, which is not supported. Choose Level 2A of Sentinel-2, or a product of ESA or USGS.</source>
      <translation>Das Produkt %1 von THEIA ist %2 von %3, was nicht unterstützt wird. Wählen Sie Level 2A von Sentinel-2, oder ein Produkt von ESA oder USGS.</translation>
    </message>
    <message>
      <source>The product %1 was acquired at night or twilight, with the sun at %2 degrees above the horizon: it has no reflectance. Choose an image that was acquired by day.</source>
      <translation>Das Produkt %1 wurde bei Nacht oder Dämmerung aufgenommen, mit der Sonne %2 Grad über dem Horizont: Es hat keine Reflexion. Wählen Sie ein Bild, das bei Tag aufgenommen wurde.</translation>
    </message>
    <message>
      <source>The quality band %1 of %2</source>
      <translation>Der Qualitätskanal %1 von %2</translation>
    </message>
    <message>
      <source>The reflectance of %1 is negative in every band (median at most %2): the scale is wrong. Numbers of Landsat Collection 1 need scale 0.0001 and offset 0, not those of Collection 2; %3.</source>
      <translation>Die Reflexion von %1 ist in jedem Kanal negativ (Median höchstens %2): Die Skalierung ist falsch. Werte von Landsat Collection 1 brauchen die Skalierung 0.0001 und den Offset 0, nicht die von Collection 2; %3.</translation>
    </message>
    <message>
      <source>The region is not on the globe. Check its CRS.</source>
      <translation>Die Region liegt nicht auf dem Globus. Prüfen Sie ihr KBS.</translation>
    </message>
    <message>
      <source>The scale of %1 in %2 is unknown: the XML file of the order is missing or does not state it. Put the XML file of the order next to the images.</source>
      <translation>Die Skalierung von %1 in %2 ist unbekannt: Die XML-Datei der Bestellung fehlt oder gibt sie nicht an. Legen Sie die XML-Datei der Bestellung neben die Bilder.</translation>
    </message>
    <message>
      <source>The scale of %1 in %2 is unknown: the XML file of the tile is missing or does not state it. Put the XML file of the delivery next to the images.</source>
      <translation>Die Skalierung von %1 in %2 ist unbekannt: Die XML-Datei der Kachel fehlt oder gibt sie nicht an. Legen Sie die XML-Datei der Lieferung neben die Bilder.</translation>
    </message>
    <message>
      <source>The service answered 1 + 1 with %1, not 2. Check its address (%2).</source>
      <translation>Der Dienst beantwortete 1 + 1 mit %1, nicht 2. Prüfen Sie seine Adresse (%2).</translation>
    </message>
    <message>
      <source>The sign-in was cancelled in the browser (%1). Run eecheck with SIGN_IN again and allow access.</source>
      <translation>Die Anmeldung wurde im Browser abgebrochen (%1). Führen Sie eecheck mit SIGN_IN erneut aus und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
      <source>The sign-in was cancelled in the browser. Run eecheck with SIGN_IN again and allow access.</source>
      <translation>Die Anmeldung wurde im Browser abgebrochen. Führen Sie eecheck mit SIGN_IN erneut aus und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
      <source>The stored sign-in does not include Earth Engine: %1. Run eecheck with SIGN_IN, and allow all that Google asks for.</source>
      <translation>Die gespeicherte Anmeldung umfasst Earth Engine nicht: %1. Führen Sie eecheck mit SIGN_IN aus, und erlauben Sie alles, wonach Google fragt.</translation>
    </message>
    <message>
      <source>The surface reflectance of %1 is 0 or negative on %2 % of the pixels in blue: the atmospheric correction failed. Use another date, or top-of-atmosphere images.</source>
      <translation>Die Oberflächenreflexion von %1 ist auf %2 % der Pixel in Blau 0 oder negativ: Die Atmosphärenkorrektur ist misslungen. Verwenden Sie ein anderes Datum, oder Bilder am Oberrand der Atmosphäre.</translation>
    </message>
    <message>
      <source>The system reports: %1</source>
      <translation>Das System meldet: %1</translation>
    </message>
    <message>
      <source>The system reports: %1. Check the disk and the folders of the outputs.</source>
      <translation>Das System meldet: %1. Prüfen Sie den Datenträger und die Ordner der Ausgaben.</translation>
    </message>
    <message>
      <source>The value %1 does not occur in quality bands of %2. Set SCHEME, or choose another quality band.</source>
      <translation>Der Wert %1 kommt in Qualitätskanälen von %2 nicht vor. Setzen Sie SCHEME, oder wählen Sie einen anderen Qualitätskanal.</translation>
    </message>
    <message>
      <source>The value %1 does not occur in quality bands of the scheme %2 (%3). Set SCHEME, or choose another quality band.</source>
      <translation>Der Wert %1 kommt in Qualitätskanälen des Schemas %2 (%3) nicht vor. Setzen Sie SCHEME, oder wählen Sie einen anderen Qualitätskanal.</translation>
    </message>
    <message>
      <source>The value %1 of %2 is not a class of a mask (0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata). Choose another raster, or name the band after its scheme (QA_PIXEL, fmask ..).</source>
      <translation>Der Wert %1 von %2 ist keine Klasse einer Maske (0 klar, 1 Schatten, 2 Wolke, 3 Schnee oder Eis, 255 Nodata). Wählen Sie ein anderes Raster, oder benennen Sie den Kanal nach seinem Schema (QA_PIXEL, fmask ..).</translation>
    </message>
    <message>
      <source>The values %1 fit quality bands of %2, which differ in what is cloud. Set SCHEME, or name the band after its scheme.</source>
      <translation>Die Werte %1 passen zu Qualitätskanälen von %2, die sich darin unterscheiden, was Wolke ist. Setzen Sie SCHEME, oder benennen Sie den Kanal nach seinem Schema.</translation>
    </message>
    <message>
      <source>There are more than %1 images: the newest %2 are returned. Raise LIMIT, or choose fewer days.</source>
      <translation>Es gibt mehr als %1 Bilder: Die neuesten %2 werden zurückgegeben. Erhöhen Sie LIMIT, oder wählen Sie weniger Tage.</translation>
    </message>
    <message>
      <source>There are no earlier images: neither archive nor candidates is given. Pass a folder or images.</source>
      <translation>Es gibt keine früheren Bilder: Weder Archiv noch Kandidaten sind angegeben. Übergeben Sie einen Ordner oder Bilder.</translation>
    </message>
    <message>
      <source>There is no acquisition date in its metadata or name.</source>
      <translation>Es gibt kein Aufnahmedatum in Metadaten oder Namen.</translation>
    </message>
    <message>
      <source>There is no band %1 in %2; %3. Choose another raster or another band.</source>
      <translation>Es gibt keinen Kanal %1 in %2; %3. Wählen Sie ein anderes Raster oder einen anderen Kanal.</translation>
    </message>
    <message>
      <source>There is no band %1 in %2; its bands are %3. Choose another band.</source>
      <translation>Es gibt keinen Kanal %1 in %2; seine Kanäle sind %3. Wählen Sie einen anderen Kanal.</translation>
    </message>
    <message>
      <source>There is no quality band (QA_PIXEL, BQA, fmask, QA60, SCL, mask ..) in %1; %2. Choose another raster or another band.</source>
      <translation>Es gibt keinen Qualitätskanal (QA_PIXEL, BQA, fmask, QA60, SCL, mask ..) in %1; %2. Wählen Sie ein anderes Raster oder einen anderen Kanal.</translation>
    </message>
    <message>
      <source>There is no single quality band in %1. %2</source>
      <translation>Es gibt keinen eindeutigen Qualitätskanal in %1. %2</translation>
    </message>
    <message>
      <source>There is not enough memory. Choose a smaller ROI or fewer BANDS, or close other programs.</source>
      <translation>Der Speicher reicht nicht. Wählen Sie eine kleinere ROI oder weniger BANDS, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
      <source>This is UDM2, the usable data mask of Planet, which has one band for each class. Set the band to cloud and SCHEME to clm, or compute one band named mask from it (0 clear, 1 shadow, 2 cloud).</source>
      <translation>Dies ist UDM2, die Maske nutzbarer Daten von Planet, die einen Kanal je Klasse hat. Setzen Sie den Kanal auf cloud und SCHEME auf clm, oder berechnen Sie daraus einen Kanal namens mask (0 klar, 1 Schatten, 2 Wolke).</translation>
    </message>
    <message>
      <source>Three bands, by role or name, separated by commas, that are displayed as red, green and blue.</source>
      <translation>Drei Kanäle, nach Rolle oder Name, durch Kommas getrennt, die als Rot, Grün und Blau angezeigt werden.</translation>
    </message>
    <message>
      <source>Thresholds learned from clear ground in the scene, with shadow detection (adaptive); clusters beyond both fixed thresholds (threshold); or clusters above the largest gap in brightness (brightness). With none, nothing is masked, and only a cluster map is of use.</source>
      <translation>Schwellenwerte, die von klarem Boden in der Szene gelernt werden, mit Schattenerkennung (adaptive); Cluster jenseits beider fester Schwellenwerte (threshold); oder Cluster oberhalb der größten Helligkeitslücke (brightness). Mit none wird nichts maskiert, und nur eine Clusterkarte ist von Nutzen.</translation>
    </message>
    <message>
      <source>Time before IMAGE in which images are searched. Ignored if FROM is set or IMAGE is empty.</source>
      <translation>Zeit vor IMAGE, in der Bilder gesucht werden. Ignoriert, wenn FROM gesetzt oder IMAGE leer ist.</translation>
    </message>
    <message>
      <source>Time per frame [s]</source>
      <translation>Zeit pro Bild [s]</translation>
    </message>
    <message>
      <source>Time span of each composite. Seasons are three months each, from December, March, June and September on; all makes a single composite.</source>
      <translation>Zeitraum jedes Komposits. Jahreszeiten sind je drei Monate, ab Dezember, März, Juni und September; all erstellt ein einziges Komposit.</translation>
    </message>
    <message>
      <source>Time-lapse of a series</source>
      <translation>Zeitraffer einer Serie</translation>
    </message>
    <message>
      <source>Too few of the first %1 pixels are usable for a full sample. The sample is smaller than requested.</source>
      <translation>Zu wenige der ersten %1 Pixel sind für eine volle Stichprobe brauchbar. Die Stichprobe ist kleiner als verlangt.</translation>
    </message>
    <message>
      <source>Training sample size</source>
      <translation>Trainingsstichprobe</translation>
    </message>
    <message>
      <source>True mask</source>
      <translation>Wahre Maske</translation>
    </message>
    <message>
      <source>Tuned on %1 pixels, %2 folds, %3 draws: squared error %4 x the default.</source>
      <translation>Abgestimmt auf %1 Pixeln, %2 Teilmengen, %3 Ziehungen: quadratischer Fehler %4 x Standardeinstellung.</translation>
    </message>
    <message>
      <source>Tuning by cross-validation</source>
      <translation>Abstimmung per Kreuzvalidierung</translation>
    </message>
    <message>
      <source>UNCERTAINTY adds a band to FORECAST, which is not written. Set FORECAST, or turn UNCERTAINTY off.</source>
      <translation>UNCERTAINTY fügt FORECAST einen Kanal hinzu, aber FORECAST wird nicht geschrieben. Setzen Sie FORECAST, oder schalten Sie UNCERTAINTY aus.</translation>
    </message>
    <message>
      <source>UNCERTAINTY adds a band to the forecasts, which are not written. Set FORECASTS, or turn UNCERTAINTY off.</source>
      <translation>UNCERTAINTY fügt den Vorhersagen einen Kanal hinzu, die aber nicht geschrieben werden. Schalten Sie FORECASTS ein oder UNCERTAINTY aus.</translation>
    </message>
    <message>
      <source>UNCERTAINTY is not available for METHOD %1. Turn it off, or choose METHOD linear or kernel.</source>
      <translation>UNCERTAINTY ist für METHOD %1 nicht verfügbar. Schalten Sie es aus, oder wählen Sie METHOD linear oder kernel.</translation>
    </message>
    <message>
      <source>UNCERTAINTY is not available when Earth Engine computes the forecast. Turn it off or set WHERE to local.</source>
      <translation>UNCERTAINTY ist nicht verfügbar, wenn Earth Engine die Vorhersage berechnet. Schalten Sie es aus oder setzen Sie WHERE auf local.</translation>
    </message>
    <message>
      <source>URL is empty, but CATALOG is url. Set URL to the address of a STAC API.</source>
      <translation>URL ist leer, aber CATALOG ist url. Setzen Sie URL auf die Adresse einer STAC-API.</translation>
    </message>
    <message>
      <source>URL is set, but CATALOG is %1. Set CATALOG to url, or leave URL empty.</source>
      <translation>URL ist gesetzt, aber CATALOG ist %1. Setzen Sie CATALOG auf url, oder lassen Sie URL leer.</translation>
    </message>
    <message>
      <source>USGS opens it only after a login</source>
      <translation>USGS öffnet sie nur nach einer Anmeldung</translation>
    </message>
    <message>
      <source>Use another catalogue</source>
      <translation>Verwenden Sie einen anderen Katalog</translation>
    </message>
    <message>
      <source>Use the Planetary Computer or Earth Search</source>
      <translation>Verwenden Sie den Planetary Computer oder Earth Search</translation>
    </message>
    <message>
      <source>Use the collection %1</source>
      <translation>Verwenden Sie die Sammlung %1</translation>
    </message>
    <message>
      <source>Use the collection landsat-c2-l2 of the Planetary Computer</source>
      <translation>Verwenden Sie die Sammlung landsat-c2-l2 des Planetary Computer</translation>
    </message>
    <message>
      <source>Valid coverage [% of the region]</source>
      <translation>Gültige Abdeckung [% der Region]</translation>
    </message>
    <message>
      <source>Version of earthengine-api</source>
      <translation>Version von earthengine-api</translation>
    </message>
    <message>
      <source>Virtual raster (.vrt) or GeoTIFF (.tif) with named, scaled and dated bands.</source>
      <translation>Virtuelles Raster (.vrt) oder GeoTIFF (.tif) mit benannten, skalierten und datierten Kanälen.</translation>
    </message>
    <message>
      <source>WHERE local</source>
      <translation>WHERE local</translation>
    </message>
    <message>
      <source>Waiting for the sign-in to Google in the browser window that opens.</source>
      <translation>Warten auf die Anmeldung bei Google im Browserfenster, das sich öffnet.</translation>
    </message>
    <message>
      <source>Weight of the prediction set (how the lags follow each other) against the estimation set (clear pixels of the image); if empty, it follows the cloud cover as published, which is less accurate. Used by METHOD linear and kernel only.</source>
      <translation>Gewicht der Vorhersagemenge (wie die früheren Bilder aufeinander folgen) gegenüber der Schätzmenge (klare Pixel des Bilds); wenn leer, richtet es sich wie veröffentlicht nach der Bewölkung, was weniger genau ist. Nur von METHOD linear und kernel verwendet.</translation>
    </message>
    <message>
      <source>Weight of the regularisation. Used by METHOD linear (0.000001 if empty) and kernel (0.0001 if empty).</source>
      <translation>Gewicht der Regularisierung. Von METHOD linear (0.000001, wenn leer) und kernel (0.0001, wenn leer) verwendet.</translation>
    </message>
    <message>
      <source>What happens if fewer lags are found than requested: the tool stops with an error (error), or continues with those found (use).</source>
      <translation>Was geschieht, wenn weniger frühere Bilder als verlangt gefunden werden: Das Werkzeug endet mit einem Fehler (error), oder es fährt mit den gefundenen fort (use).</translation>
    </message>
    <message>
      <source>What helps: %1.</source>
      <translation>Das hilft: %1.</translation>
    </message>
    <message>
      <source>Where forecast and mask are computed: on this computer (local) or on Earth Engine (server). auto chooses by the size of the region and by DELIVER.</source>
      <translation>Wo Vorhersage und Maske berechnet werden: auf diesem Rechner (local) oder auf Earth Engine (server). auto wählt nach der Größe der Region und nach DELIVER.</translation>
    </message>
    <message>
      <source>Whether lags are searched before the image (previous), after it (next), or on both sides (both).</source>
      <translation>Ob frühere Bilder vor dem Bild (previous), danach (next) oder auf beiden Seiten (both) gesucht werden.</translation>
    </message>
    <message>
      <source>Whether the clear images nearest in time (recent) or the oldest ones of the search window (oldest) become lags.</source>
      <translation>Ob die zeitlich nächsten klaren Bilder (recent) oder die ältesten des Suchfensters (oldest) zu früheren Bildern werden.</translation>
    </message>
    <message>
      <source>Whether the differences of the bands (radiances), of the cloud features (features), or both are clustered. Used by DECISION threshold and brightness, and for the cluster map.</source>
      <translation>Ob die Differenzen der Kanäle (radiances), der Wolkenmerkmale (features) oder beider gruppiert werden. Von DECISION threshold und brightness und für die Clusterkarte verwendet.</translation>
    </message>
    <message>
      <source>Width and height of the simulated scenes.</source>
      <translation>Breite und Höhe der simulierten Szenen.</translation>
    </message>
    <message>
      <source>Write filled images</source>
      <translation>Gefüllte Bilder schreiben</translation>
    </message>
    <message>
      <source>Write forecasts</source>
      <translation>Vorhersagen schreiben</translation>
    </message>
    <message>
      <source>Write probabilities</source>
      <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <source>Writes a simulated Landsat 8 archive to try the other tools on: images of one place on several dates, the last of them cloudy. Their quality bands have errors as real ones do. The folder truth contains the exact mask, the cloud-free image and the optical effect of the clouds.</source>
      <translation>Schreibt ein simuliertes Landsat-8-Archiv zum Ausprobieren der anderen Werkzeuge: Bilder eines Orts an mehreren Daten, das letzte davon bewölkt. Ihre Qualitätskanäle haben Fehler wie echte. Der Ordner truth enthält die exakte Maske, das wolkenfreie Bild und die optische Wirkung der Wolken.</translation>
    </message>
    <message>
      <source>Writes each image with cloud and shadow replaced by the forecast as well.</source>
      <translation>Schreibt auch jedes Bild, in dem Wolken und Schatten durch die Vorhersage ersetzt sind.</translation>
    </message>
    <message>
      <source>Writes the cloud-free forecast of each image as well.</source>
      <translation>Schreibt auch die wolkenfreie Vorhersage jedes Bilds.</translation>
    </message>
    <message>
      <source>Writes the probability of cloud of each image as well. Available with DECISION adaptive only.</source>
      <translation>Schreibt auch die Wolkenwahrscheinlichkeit jedes Bilds. Nur mit DECISION adaptive verfügbar.</translation>
    </message>
    <message>
      <source>YYYY-MM-DD and hh:mm:ss</source>
      <translation>YYYY-MM-DD und hh:mm:ss</translation>
    </message>
    <message>
      <source>You are not signed in to Earth Engine: %1. Run eecheck with SIGN_IN, or set KEY_FILE.</source>
      <translation>Sie sind nicht bei Earth Engine angemeldet: %1. Führen Sie eecheck mit SIGN_IN aus, oder setzen Sie KEY_FILE.</translation>
    </message>
    <message>
      <source>You have signed in.</source>
      <translation>Sie haben sich angemeldet.</translation>
    </message>
    <message>
      <source>Your account may not export there: %1. Check DESTINATION, or ask the owner of the project for the role Earth Engine Resource Writer.</source>
      <translation>Ihr Konto darf dorthin nicht exportieren: %1. Prüfen Sie DESTINATION, oder bitten Sie den Eigentümer des Projekts um die Rolle Earth Engine Resource Writer.</translation>
    </message>
    <message>
      <source>Your account may not use the project: %1. Set another PROJECT, or ask its owner for the roles Earth Engine Resource Viewer and Service Usage Consumer.</source>
      <translation>Ihr Konto darf das Projekt nicht verwenden: %1. Setzen Sie ein anderes PROJECT, oder bitten Sie dessen Eigentümer um die Rollen Earth Engine Resource Viewer und Service Usage Consumer.</translation>
    </message>
    <message>
      <source>ZONES: no polygon is inside the masks. Check the location and the CRS of the polygons.</source>
      <translation>ZONES: Kein Polygon liegt in den Masken. Prüfen Sie Lage und KBS der Polygone.</translation>
    </message>
    <message>
      <source>ZONES: the layer %1 has no polygon, or none is selected. Draw or select one.</source>
      <translation>ZONES: Der Layer %1 hat kein Polygon, oder keines ist ausgewählt. Zeichnen oder wählen Sie eines.</translation>
    </message>
    <message>
      <source>a MaskFeature</source>
      <translation>ein MaskFeature</translation>
    </message>
    <message>
      <source>a cloud mask</source>
      <translation>eine Wolkenmaske</translation>
    </message>
    <message>
      <source>a cloud probability</source>
      <translation>eine Wolkenwahrscheinlichkeit</translation>
    </message>
    <message>
      <source>a cluster map</source>
      <translation>eine Clusterkarte</translation>
    </message>
    <message>
      <source>a composite of several images</source>
      <translation>ein Komposit aus mehreren Bildern</translation>
    </message>
    <message>
      <source>a download of Earth Engine with a file for each band</source>
      <translation>ein Download von Earth Engine mit einer Datei je Kanal</translation>
    </message>
    <message>
      <source>a download of Sentinel Hub or the Copernicus Browser</source>
      <translation>ein Download von Sentinel Hub oder dem Copernicus Browser</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>ein Ordner</translation>
    </message>
    <message>
      <source>a folder with a product</source>
      <translation>ein Ordner mit einem Produkt</translation>
    </message>
    <message>
      <source>a forecast</source>
      <translation>eine Vorhersage</translation>
    </message>
    <message>
      <source>a header is invalid</source>
      <translation>ein Header ist ungültig</translation>
    </message>
    <message>
      <source>a multitemporal score</source>
      <translation>ein multitemporaler Score</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <source>a number from %1 to %2</source>
      <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
      <source>a number, or numbers in %1</source>
      <translation>eine Zahl, oder Zahlen in %1</translation>
    </message>
    <message>
      <source>a part of a Landsat Level-1 product without its MTL file</source>
      <translation>ein Teil eines Landsat-Level-1-Produkts ohne seine MTL-Datei</translation>
    </message>
    <message>
      <source>a part of a Sentinel-2 product without its metadata files</source>
      <translation>ein Teil eines Sentinel-2-Produkts ohne seine Metadatendateien</translation>
    </message>
    <message>
      <source>a part of a product of THEIA without its metadata file</source>
      <translation>ein Teil eines THEIA-Produkts ohne seine Metadatendatei</translation>
    </message>
    <message>
      <source>a power of ten</source>
      <translation>eine Zehnerpotenz</translation>
    </message>
    <message>
      <source>a product in the format of SNAP</source>
      <translation>ein Produkt im Format von SNAP</translation>
    </message>
    <message>
      <source>a product of ASTER</source>
      <translation>ein Produkt von ASTER</translation>
    </message>
    <message>
      <source>a product of MODIS or VIIRS</source>
      <translation>ein Produkt von MODIS oder VIIRS</translation>
    </message>
    <message>
      <source>a product of Planet</source>
      <translation>ein Produkt von Planet</translation>
    </message>
    <message>
      <source>a product of SPOT or Pleiades</source>
      <translation>ein Produkt von SPOT oder Pleiades</translation>
    </message>
    <message>
      <source>a product of Sentinel-1, which is radar</source>
      <translation>ein Produkt von Sentinel-1, also Radar</translation>
    </message>
    <message>
      <source>a product of Sentinel-3</source>
      <translation>ein Produkt von Sentinel-3</translation>
    </message>
    <message>
      <source>a raster of cloud features</source>
      <translation>ein Raster mit Wolkenmerkmalen</translation>
    </message>
    <message>
      <source>a tile of this size was too large before</source>
      <translation>eine Kachel dieser Größe war zuvor zu groß</translation>
    </message>
    <message>
      <source>a time at %1 or soon after</source>
      <translation>eine Zeit um %1 oder bald danach</translation>
    </message>
    <message>
      <source>a veil of opacity %1 over the whole image</source>
      <translation>ein Schleier mit Deckkraft %1 über dem ganzen Bild</translation>
    </message>
    <message>
      <source>acquisition date</source>
      <translation>Aufnahmedatum</translation>
    </message>
    <message>
      <source>acquisition time</source>
      <translation>Aufnahmezeit</translation>
    </message>
    <message>
      <source>add images of %1, acquired within %2 days %3 %4</source>
      <translation>fügen Sie Bilder in %1 hinzu, aufgenommen in den %2 Tagen %3 %4</translation>
    </message>
    <message>
      <source>add_offset of %1</source>
      <translation>add_offset von %1</translation>
    </message>
    <message>
      <source>after</source>
      <translation>nach dem</translation>
    </message>
    <message>
      <source>after the image</source>
      <translation>nach dem Bild</translation>
    </message>
    <message>
      <source>an ESPA order in another format than GeoTIFF</source>
      <translation>eine ESPA-Bestellung in einem anderen Format als GeoTIFF</translation>
    </message>
    <message>
      <source>an agreement map</source>
      <translation>eine Karte der Übereinstimmung</translation>
    </message>
    <message>
      <source>an id with a tile</source>
      <translation>eine Id mit einer Kachel</translation>
    </message>
    <message>
      <source>an id with the time of a datastrip</source>
      <translation>eine Id mit der Zeit eines Datastrips</translation>
    </message>
    <message>
      <source>an image whose clouds were filled</source>
      <translation>ein Bild, dessen Wolken gefüllt wurden</translation>
    </message>
    <message>
      <source>application/geo+json, application/json</source>
      <translation>application/geo+json, application/json</translation>
    </message>
    <message>
      <source>apply mask</source>
      <translation>Maske anwenden</translation>
    </message>
    <message>
      <source>around</source>
      <translation>um den</translation>
    </message>
    <message>
      <source>at least %1</source>
      <translation>mindestens %1</translation>
    </message>
    <message>
      <source>at least one in each</source>
      <translation>mindestens eines in jedem</translation>
    </message>
    <message>
      <source>at most %1</source>
      <translation>höchstens %1</translation>
    </message>
    <message>
      <source>azimuth of solar_angles</source>
      <translation>Azimut von solar_angles</translation>
    </message>
    <message>
      <source>bands named by role</source>
      <translation>nach Rolle benannte Kanäle</translation>
    </message>
    <message>
      <source>before</source>
      <translation>vor dem</translation>
    </message>
    <message>
      <source>before the image</source>
      <translation>vor dem Bild</translation>
    </message>
    <message>
      <source>blue bleu blau azul blu blauw bla niebieski modra albastru kek mavi синий синии голубой 蓝 蓝色 蓝波段 青 파랑</source>
      <translation>blue bleu blau azul blu blauw bla niebieski modra albastru kek mavi синий синии голубой 蓝 蓝色 蓝波段 青 파랑</translation>
    </message>
    <message>
      <source>both clear</source>
      <translation>beide klar</translation>
    </message>
    <message>
      <source>both cloud</source>
      <translation>beide Wolke</translation>
    </message>
    <message>
      <source>both empty</source>
      <translation>beide leer</translation>
    </message>
    <message>
      <source>both set</source>
      <translation>beide gesetzt</translation>
    </message>
    <message>
      <source>case %1 end</source>
      <translation>case %1 end</translation>
    </message>
    <message>
      <source>catalogue queries</source>
      <translation>Kataloganfragen</translation>
    </message>
    <message>
      <source>choose %1 in the OSGeo4W setup</source>
      <translation>wählen Sie %1 im OSGeo4W-Setup</translation>
    </message>
    <message>
      <source>cirrus cirro zirrus</source>
      <translation>cirrus cirro zirrus</translation>
    </message>
    <message>
      <source>clear</source>
      <translation>klar</translation>
    </message>
    <message>
      <source>cloud</source>
      <translation>Wolke</translation>
    </message>
    <message>
      <source>cloud and shadow from the forecast</source>
      <translation>Wolken und Schatten aus der Vorhersage</translation>
    </message>
    <message>
      <source>cloud cover</source>
      <translation>Bewölkung</translation>
    </message>
    <message>
      <source>cloud cover below %1 %</source>
      <translation>Bewölkung unter %1 %</translation>
    </message>
    <message>
      <source>cloud cover not below %1 %</source>
      <translation>Bewölkung nicht unter %1 %</translation>
    </message>
    <message>
      <source>cloud cover of candidates</source>
      <translation>Bewölkung der Kandidaten</translation>
    </message>
    <message>
      <source>cloud mask of 0 and 1</source>
      <translation>Wolkenmaske aus 0 und 1</translation>
    </message>
    <message>
      <source>cloud removal</source>
      <translation>Wolkenentfernung</translation>
    </message>
    <message>
      <source>cloud will be missed</source>
      <translation>Wolken werden übersehen</translation>
    </message>
    <message>
      <source>cluster %1%2</source>
      <translation>Cluster %1%2</translation>
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
      <translation>auf Earth Engine berechnet</translation>
    </message>
    <message>
      <source>concat("date", ' ', "platform", ' ', round("cloud_cover"), ' %')</source>
      <translation>concat("date", ' ', "platform", ' ', round("cloud_cover"), ' %')</translation>
    </message>
    <message>
      <source>confusion matrix</source>
      <translation>Konfusionsmatrix</translation>
    </message>
    <message>
      <source>dates</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <source>docs/images.md, section Scale, lists the scales of products; set them with gdal_edit.py -scale and -offset</source>
      <translation>docs/images.md, Abschnitt Scale, führt die Skalierungen von Produkten auf; setzen Sie sie mit gdal_edit.py -scale und -offset</translation>
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
      <translation>earthengine-api %1 ist installiert.</translation>
    </message>
    <message>
      <source>earthengine-api %1 is too old: version 1.5 or later is required. Upgrade it: pip install --upgrade earthengine-api.</source>
      <translation>earthengine-api %1 ist zu alt: Version 1.5 oder neuer ist erforderlich. Aktualisieren Sie es: pip install --upgrade earthengine-api.</translation>
    </message>
    <message>
      <source>export and removal of the asset</source>
      <translation>Export und Entfernen des Assets</translation>
    </message>
    <message>
      <source>factors with which the greatest digital number means %1 from %2 to %3</source>
      <translation>Faktoren, mit denen der größte Digitalwert %1 von %2 bis %3 bedeutet</translation>
    </message>
    <message>
      <source>fixed thresholds, which miss thin cloud and shadow</source>
      <translation>feste Schwellenwerte, die dünne Wolken und Schatten übersehen</translation>
    </message>
    <message>
      <source>folder of the assets of the project</source>
      <translation>Ordner der Assets des Projekts</translation>
    </message>
    <message>
      <source>format_date(coalesce(to_date(@TO, 'yyyy-MM-dd'), to_date(now())) - to_interval('%1 days'), 'yyyy-MM-dd')</source>
      <translation>format_date(coalesce(to_date(@TO, 'yyyy-MM-dd'), to_date(now())) - to_interval('%1 days'), 'yyyy-MM-dd')</translation>
    </message>
    <message>
      <source>gap filling</source>
      <translation>Lückenfüllung</translation>
    </message>
    <message>
      <source>geolocation arrays</source>
      <translation>Geolokalisierungsfelder</translation>
    </message>
    <message>
      <source>give the images without a date one, with gdal_edit.py -mo DATE_ACQUIRED=2019-05-06 or in the file name (20190506)</source>
      <translation>geben Sie Bildern ohne Datum eines, mit gdal_edit.py -mo DATE_ACQUIRED=2019-05-06 oder im Dateinamen (20190506)</translation>
    </message>
    <message>
      <source>given twice</source>
      <translation>zweimal angegeben</translation>
    </message>
    <message>
      <source>green vert grun gruen verde groen gron zielony zelena zold yesil зеленый зеленыи 绿 绿色 绿波段 緑 초록</source>
      <translation>green vert grun gruen verde groen gron zielony zelena zold yesil зеленый зеленыи 绿 绿色 绿波段 緑 초록</translation>
    </message>
    <message>
      <source>ground control points</source>
      <translation>Passpunkte</translation>
    </message>
    <message>
      <source>has no quality band</source>
      <translation>hat keinen Qualitätskanal</translation>
    </message>
    <message>
      <source>higher</source>
      <translation>höher</translation>
    </message>
    <message>
      <source>image and forecast differ by %1 on clear ground</source>
      <translation>Bild und Vorhersage unterscheiden sich auf klarem Boden um %1</translation>
    </message>
    <message>
      <source>images</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>indices must be</source>
      <translation>indices must be</translation>
    </message>
    <message>
      <source>install %1</source>
      <translation>installieren Sie %1</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>er ist leer</translation>
    </message>
    <message>
      <source>items may refer to https addresses and to files next to them only</source>
      <translation>Items dürfen nur auf https-Adressen und auf Dateien neben ihnen verweisen</translation>
    </message>
    <message>
      <source>its bands are %1</source>
      <translation>seine Kanäle sind %1</translation>
    </message>
    <message>
      <source>kernel ridge</source>
      <translation>Kernel-Ridge</translation>
    </message>
    <message>
      <source>key file</source>
      <translation>Schlüsseldatei</translation>
    </message>
    <message>
      <source>lacks bands for the simple cloud score (%1)</source>
      <translation>fehlen Kanäle für den einfachen Wolkenscore (%1)</translation>
    </message>
    <message>
      <source>landsat-c2-l2 of the Planetary Computer</source>
      <translation>landsat-c2-l2 des Planetary Computer</translation>
    </message>
    <message>
      <source>little clear ground to learn from (%1 % of the sample)</source>
      <translation>wenig klarer Boden zum Lernen (%1 % der Stichprobe)</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>niedriger</translation>
    </message>
    <message>
      <source>lower LAGS to %1%2</source>
      <translation>verringern Sie LAGS auf %1%2</translation>
    </message>
    <message>
      <source>lower MIN_VALID to %1</source>
      <translation>verringern Sie MIN_VALID auf %1</translation>
    </message>
    <message>
      <source>mask of this plugin</source>
      <translation>Maske dieser Erweiterung</translation>
    </message>
    <message>
      <source>most of the image will be cloud</source>
      <translation>das Bild wird größtenteils Wolke</translation>
    </message>
    <message>
      <source>multitemporal_cloudmask:createsample, seed %1</source>
      <translation>multitemporal_cloudmask:createsample, seed %1</translation>
    </message>
    <message>
      <source>neither a cloud mask nor a cloud score is possible</source>
      <translation>ist weder eine Wolkenmaske noch ein Wolkenscore möglich</translation>
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
      <translation>kein KBS</translation>
    </message>
    <message>
      <source>no acquisition date in its metadata or name</source>
      <translation>kein Aufnahmedatum in Metadaten oder Namen</translation>
    </message>
    <message>
      <source>no answer within %1 seconds</source>
      <translation>keine Antwort innerhalb von %1 Sekunden</translation>
    </message>
    <message>
      <source>no band is recognised by its name (B1, B2 .. of a known sensor, or blue, green ..)</source>
      <translation>kein Kanal wird an seinem Namen erkannt (B1, B2 .. eines bekannten Sensors, oder blue, green ..)</translation>
    </message>
    <message>
      <source>no cloud</source>
      <translation>keine Wolken</translation>
    </message>
    <message>
      <source>no connection</source>
      <translation>keine Verbindung</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>kein Datum</translation>
    </message>
    <message>
      <source>no infrared band to find shadows by</source>
      <translation>kein Infrarotkanal, um Schatten zu finden</translation>
    </message>
    <message>
      <source>no tile</source>
      <translation>keine Kachel</translation>
    </message>
    <message>
      <source>no weakness found</source>
      <translation>keine Schwäche gefunden</translation>
    </message>
    <message>
      <source>not checked</source>
      <translation>nicht geprüft</translation>
    </message>
    <message>
      <source>not examined, or not readable</source>
      <translation>nicht geprüft, oder nicht lesbar</translation>
    </message>
    <message>
      <source>not listed</source>
      <translation>nicht aufgeführt</translation>
    </message>
    <message>
      <source>not named</source>
      <translation>nicht benannt</translation>
    </message>
    <message>
      <source>not needed</source>
      <translation>nicht nötig</translation>
    </message>
    <message>
      <source>not restricted</source>
      <translation>nicht eingeschränkt</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <source>nothing came for %1 s</source>
      <translation>%1 s lang kam nichts</translation>
    </message>
    <message>
      <source>nothing is masked</source>
      <translation>nichts wird maskiert</translation>
    </message>
    <message>
      <source>of its %1 files (%2) none is one</source>
      <translation>keine seiner %1 Dateien (%2) ist eines</translation>
    </message>
    <message>
      <source>of the credentials</source>
      <translation>das der Zugangsdaten</translation>
    </message>
    <message>
      <source>of the date of the image</source>
      <translation>vom Datum des Bilds</translation>
    </message>
    <message>
      <source>of the last image</source>
      <translation>des letzten Bilds</translation>
    </message>
    <message>
      <source>one %1 for each band_id</source>
      <translation>ein %1 je band_id</translation>
    </message>
    <message>
      <source>one and the same</source>
      <translation>ein und dieselbe</translation>
    </message>
    <message>
      <source>one lag only</source>
      <translation>nur ein früheres Bild</translation>
    </message>
    <message>
      <source>one such as 33UUP</source>
      <translation>eine wie 33UUP</translation>
    </message>
    <message>
      <source>only in the mask (commission)</source>
      <translation>nur in der Maske (Überschuss)</translation>
    </message>
    <message>
      <source>only in the reference (omission)</source>
      <translation>nur in der Referenz (Auslassung)</translation>
    </message>
    <message>
      <source>output of FORCE</source>
      <translation>eine Ausgabe von FORCE</translation>
    </message>
    <message>
      <source>output of sen2r</source>
      <translation>eine Ausgabe von sen2r</translation>
    </message>
    <message>
      <source>output of the Semi-Automatic Classification Plugin</source>
      <translation>eine Ausgabe des Semi-Automatic Classification Plugin</translation>
    </message>
    <message>
      <source>outside the search window</source>
      <translation>außerhalb des Suchfensters</translation>
    </message>
    <message>
      <source>pages of sampled pixels</source>
      <translation>Seiten mit Stichprobenpixeln</translation>
    </message>
    <message>
      <source>pan panchromatic panchromatique panchromatisch pancromatico pancromatica</source>
      <translation>pan panchromatic panchromatique panchromatisch pancromatico pancromatica</translation>
    </message>
    <message>
      <source>pixel tiles</source>
      <translation>Pixelkacheln</translation>
    </message>
    <message>
      <source>pixels by which image and candidates are compared</source>
      <translation>Pixel, an denen Bild und Kandidaten verglichen werden</translation>
    </message>
    <message>
      <source>planetary computer</source>
      <translation>planetary computer</translation>
    </message>
    <message>
      <source>platform, path, row and date</source>
      <translation>Plattform, Path, Row und Datum</translation>
    </message>
    <message>
      <source>position of the sun unknown</source>
      <translation>Sonnenstand unbekannt</translation>
    </message>
    <message>
      <source>probability in percent</source>
      <translation>Wahrscheinlichkeit in Prozent</translation>
    </message>
    <message>
      <source>probability of 0 to 1</source>
      <translation>Wahrscheinlichkeit von 0 bis 1</translation>
    </message>
    <message>
      <source>python-fmask and Digital Earth Australia</source>
      <translation>python-fmask und Digital Earth Australia</translation>
    </message>
    <message>
      <source>raise MAX_CLOUD to %1</source>
      <translation>erhöhen Sie MAX_CLOUD auf %1</translation>
    </message>
    <message>
      <source>raise MAX_CLOUD to %1 and lower LAGS to %2%3</source>
      <translation>erhöhen Sie MAX_CLOUD auf %1 und verringern Sie LAGS auf %2%3</translation>
    </message>
    <message>
      <source>raise WINDOW</source>
      <translation>erhöhen Sie WINDOW</translation>
    </message>
    <message>
      <source>raise WINDOW to %1</source>
      <translation>erhöhen Sie WINDOW auf %1</translation>
    </message>
    <message>
      <source>rational polynomial coefficients</source>
      <translation>rationale Polynomkoeffizienten</translation>
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
      <translation>Reflexion</translation>
    </message>
    <message>
      <source>reflectance of the %1%2, but that of the image is of the %3%4</source>
      <translation>Reflexion vom Typ %1%2, aber die des Bilds ist vom Typ %3%4</translation>
    </message>
    <message>
      <source>remove clouds</source>
      <translation>Wolken entfernen</translation>
    </message>
    <message>
      <source>roi has no place in the CRS of the image. Pass longitude and latitude in degrees (WGS 84).</source>
      <translation>roi hat keinen Ort im KBS des Bildes. Geben Sie Länge und Breite in Grad an (WGS 84).</translation>
    </message>
    <message>
      <source>run QGIS's own Python with -m pip install %1</source>
      <translation>führen Sie das Python von QGIS mit -m pip install %1 aus</translation>
    </message>
    <message>
      <source>run apt install %1 (or the like) in a terminal</source>
      <translation>führen Sie apt install %1 (oder Ähnliches) in einem Terminal aus</translation>
    </message>
    <message>
      <source>s2cloudless of Sentinel Hub, 0 to 255</source>
      <translation>s2cloudless von Sentinel Hub, 0 bis 255</translation>
    </message>
    <message>
      <source>same pass as a lag</source>
      <translation>derselbe Überflug wie ein früheres Bild</translation>
    </message>
    <message>
      <source>satellite, level, time and tile</source>
      <translation>Satellit, Level, Zeit und Kachel</translation>
    </message>
    <message>
      <source>scale_factor of %1</source>
      <translation>scale_factor von %1</translation>
    </message>
    <message>
      <source>scene classification of Sentinel-2</source>
      <translation>Szenenklassifikation von Sentinel-2</translation>
    </message>
    <message>
      <source>sentinel-2-c1-l2a of Earth Search</source>
      <translation>sentinel-2-c1-l2a von Earth Search</translation>
    </message>
    <message>
      <source>set DIRECTION to both</source>
      <translation>setzen Sie DIRECTION auf both</translation>
    </message>
    <message>
      <source>set ON_FEWER to use</source>
      <translation>setzen Sie ON_FEWER auf use</translation>
    </message>
    <message>
      <source>shadow</source>
      <translation>Schatten</translation>
    </message>
    <message>
      <source>shadow is hardly detected</source>
      <translation>werden Schatten kaum erkannt</translation>
    </message>
    <message>
      <source>sign in</source>
      <translation>anmelden</translation>
    </message>
    <message>
      <source>signed in</source>
      <translation>angemeldet</translation>
    </message>
    <message>
      <source>snow or ice</source>
      <translation>Schnee oder Eis</translation>
    </message>
    <message>
      <source>sr toa boa st bt nbart nbar surface reflectance refl temperature brightness top of atmosphere bottom the resampled raw dn band bande banda kanal canal central wavelength nm um sentinel s2 landsat l8 msi oli tm etm srb 10m 20m 30m 60m 10 20 30 60</source>
      <translation>sr toa boa st bt nbart nbar surface reflectance refl temperature brightness top of atmosphere bottom the resampled raw dn band bande banda kanal canal central wavelength nm um sentinel s2 landsat l8 msi oli tm etm srb 10m 20m 30m 60m 10 20 30 60</translation>
    </message>
    <message>
      <source>sums over the region</source>
      <translation>Summen über die Region</translation>
    </message>
    <message>
      <source>surface</source>
      <translation>Oberfläche</translation>
    </message>
    <message>
      <source>surface reflectance</source>
      <translation>Oberflächenreflexion</translation>
    </message>
    <message>
      <source>surface reflectance of Landsat Collection 1</source>
      <translation>Oberflächenreflexion von Landsat Collection 1</translation>
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
      <translation>Aufgaben</translation>
    </message>
    <message>
      <source>temporal controller</source>
      <translation>Zeitsteuerung</translation>
    </message>
    <message>
      <source>that of its folder, one of %1 of the product</source>
      <translation>die ihres Ordners, eine von %1 des Produkts</translation>
    </message>
    <message>
      <source>that of the images, %1</source>
      <translation>das der Bilder, %1</translation>
    </message>
    <message>
      <source>the CRS</source>
      <translation>das KBS</translation>
    </message>
    <message>
      <source>the EPSG code of a UTM zone</source>
      <translation>der EPSG-Code einer UTM-Zone</translation>
    </message>
    <message>
      <source>the UTM zone of tile %1</source>
      <translation>die UTM-Zone der Kachel %1</translation>
    </message>
    <message>
      <source>the answer has more than %1 bytes</source>
      <translation>die Antwort hat mehr als %1 Bytes</translation>
    </message>
    <message>
      <source>the answer was a tile of %1 with %2 instead of %3 with %4</source>
      <translation>die Antwort war eine Kachel von %1 mit %2 statt %3 mit %4</translation>
    </message>
    <message>
      <source>the answer was an incomplete tile (%1)</source>
      <translation>die Antwort war eine unvollständige Kachel (%1)</translation>
    </message>
    <message>
      <source>the answer was incomplete</source>
      <translation>die Antwort war unvollständig</translation>
    </message>
    <message>
      <source>the band(s) %1 are missing</source>
      <translation>es fehlen die Kanäle %1</translation>
    </message>
    <message>
      <source>the cloud score is less certain</source>
      <translation>ist der Wolkenscore weniger sicher</translation>
    </message>
    <message>
      <source>the connection was closed before the end of the answer</source>
      <translation>die Verbindung wurde vor dem Ende der Antwort geschlossen</translation>
    </message>
    <message>
      <source>the coordinates of a ring</source>
      <translation>die Koordinaten eines Rings</translation>
    </message>
    <message>
      <source>the extent at 10, 20 and 60 m</source>
      <translation>die Ausdehnung bei 10, 20 und 60 m</translation>
    </message>
    <message>
      <source>the ground without clouds</source>
      <translation>der Boden ohne Wolken</translation>
    </message>
    <message>
      <source>the image</source>
      <translation>das Bild</translation>
    </message>
    <message>
      <source>the project %1</source>
      <translation>das Projekt %1</translation>
    </message>
    <message>
      <source>the project of the credentials</source>
      <translation>das Projekt der Zugangsdaten</translation>
    </message>
    <message>
      <source>the quality band</source>
      <translation>der Qualitätskanal</translation>
    </message>
    <message>
      <source>the region has %1 vertices</source>
      <translation>die Region hat %1 Stützpunkte</translation>
    </message>
    <message>
      <source>the root element</source>
      <translation>das Wurzelelement</translation>
    </message>
    <message>
      <source>the same for all bands, since only one band differs</source>
      <translation>derselbe für alle Kanäle, da nur ein Kanal abweicht</translation>
    </message>
    <message>
      <source>the stack</source>
      <translation>der Stapel</translation>
    </message>
    <message>
      <source>the stack is downloaded and the rest is computed on this computer</source>
      <translation>der Stapel wird heruntergeladen und der Rest auf diesem Rechner berechnet</translation>
    </message>
    <message>
      <source>the storage needs an account</source>
      <translation>der Speicher braucht ein Konto</translation>
    </message>
    <message>
      <source>the tile</source>
      <translation>die Kachel</translation>
    </message>
    <message>
      <source>the time in DATASTRIP_ID</source>
      <translation>die Zeit in DATASTRIP_ID</translation>
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
      <translation>dies ist keine Adresse einer öffentlichen Datei</translation>
    </message>
    <message>
      <source>those of %1 %2</source>
      <translation>die von %1 %2</translation>
    </message>
    <message>
      <source>those of the product name %1</source>
      <translation>die des Produktnamens %1</translation>
    </message>
    <message>
      <source>time series</source>
      <translation>Zeitreihe</translation>
    </message>
    <message>
      <source>too little clear ground to learn from</source>
      <translation>zu wenig klarer Boden zum Lernen</translation>
    </message>
    <message>
      <source>top of atmosphere</source>
      <translation>Oberrand der Atmosphäre</translation>
    </message>
    <message>
      <source>two lags only</source>
      <translation>nur zwei frühere Bilder</translation>
    </message>
    <message>
      <source>two numbers</source>
      <translation>zwei Zahlen</translation>
    </message>
    <message>
      <source>valid coverage below %1 %</source>
      <translation>gültige Abdeckung unter %1 %</translation>
    </message>
    <message>
      <source>veil of %1 against the other candidates</source>
      <translation>Schleier von %1 gegenüber den anderen Kandidaten</translation>
    </message>
    <message>
      <source>veil of opacity %1 against the other candidates</source>
      <translation>Schleier mit Deckkraft %1 gegenüber den anderen Kandidaten</translation>
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
      <translation>ohne %1 </translation>
    </message>
    <message>
      <source>without a polygon</source>
      <translation>ohne Polygon</translation>
    </message>
    <message>
      <source>without an ending</source>
      <translation>ohne Endung</translation>
    </message>
    <message>
      <source>xOff="0" yOff="0" xSize="%1" ySize="%2"</source>
      <translation>xOff="0" yOff="0" xSize="%1" ySize="%2"</translation>
    </message>
    <message>
      <source>zenith of solar_angles</source>
      <translation>Zenit von solar_angles</translation>
    </message>
    <message>
      <source>zonal statistics</source>
      <translation>Zonenstatistik</translation>
    </message>
  </context>
</TS>
