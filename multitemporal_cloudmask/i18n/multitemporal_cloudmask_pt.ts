<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
  <context>
    <name>multitemporal_cloudmask</name>
    <message>
      <source> (nothing states it: set REFLECTANCE to surface or top of atmosphere with gdal_edit.py -mo)</source>
      <translation> (nada o indica: defina REFLECTANCE como surface ou top of atmosphere com gdal_edit.py -mo)</translation>
    </message>
    <message>
      <source> Not written on this computer where DELIVER is drive or storage.</source>
      <translation> Não é escrito neste computador se DELIVER for drive ou storage.</translation>
    </message>
    <message>
      <source> The sensor is unknown: set SENSOR, for example to LANDSAT_8 (gdal_edit.py -mo SENSOR=LANDSAT_8).</source>
      <translation> O sensor é desconhecido: defina SENSOR, por exemplo como LANDSAT_8 (gdal_edit.py -mo SENSOR=LANDSAT_8).</translation>
    </message>
    <message>
      <source> from %1</source>
      <translation> a partir de %1</translation>
    </message>
    <message>
      <source> with METHOD percentile or persistence</source>
      <translation> com METHOD percentile ou persistence</translation>
    </message>
    <message>
      <source>%1 % cloud</source>
      <translation>%1 % de nuvens</translation>
    </message>
    <message>
      <source>%1 (%2 % cloud)</source>
      <translation>%1 (%2 % de nuvens)</translation>
    </message>
    <message>
      <source>%1 (image)</source>
      <translation>%1 (imagem)</translation>
    </message>
    <message>
      <source>%1 + %2 training pixels (lags, image), beta %3, cloud cover %4 %.</source>
      <translation>%1 + %2 pixels de treino (imagens anteriores, imagem), beta %3, nebulosidade %4 %.</translation>
    </message>
    <message>
      <source>%1 Set COMPONENTS to 0 to compute the exact kernel, which takes longer.</source>
      <translation>%1 Defina COMPONENTS como 0 para calcular o kernel exato, o que demora mais.</translation>
    </message>
    <message>
      <source>%1 answers %2: the request takes it too long. Run the tool again in a few minutes.</source>
      <translation>%1 responde %2: o pedido demora-lhe demasiado. Execute novamente a ferramenta dentro de alguns minutos.</translation>
    </message>
    <message>
      <source>%1 candidates from %2 to %3.</source>
      <translation>%1 candidatas de %2 a %3.</translation>
    </message>
    <message>
      <source>%1 clear pixels in the image are too few for training: only the lags are used.</source>
      <translation>%1 pixels limpos na imagem são muito poucos para o treino: só são usadas as imagens anteriores.</translation>
    </message>
    <message>
      <source>%1 denies access (%2). Check the URL: a catalogue with an account is not supported.</source>
      <translation>%1 nega o acesso (%2). Verifique a URL: um catálogo com conta não é suportado.</translation>
    </message>
    <message>
      <source>%1 did not answer: %2. Check the address, the network and the proxy settings, and run the tool again.</source>
      <translation>%1 não respondeu: %2. Verifique o endereço, a rede e as definições do proxy, e execute novamente a ferramenta.</translation>
    </message>
    <message>
      <source>%1 does not exist (%2). Check URL and COLLECTION.</source>
      <translation>%1 não existe (%2). Verifique URL e COLLECTION.</translation>
    </message>
    <message>
      <source>%1 exported, </source>
      <translation>%1 exportadas, </translation>
    </message>
    <message>
      <source>%1 has no %2 image yet. Its clouds are judged by the simple cloud score of its bands.</source>
      <translation>%1 ainda não tem imagem de %2. As suas nuvens são avaliadas pela pontuação simples de nuvens das suas bandas.</translation>
    </message>
    <message>
      <source>%1 has no CRS, and image and candidate are not on one grid. %2</source>
      <translation>%1 não tem SRC, e a imagem e a candidata não estão na mesma quadrícula. %2</translation>
    </message>
    <message>
      <source>%1 has no CRS, and the two are not on one grid. Assign the CRS (gdal_edit.py -a_srs).</source>
      <translation>%1 não tem SRC, e as duas não estão na mesma quadrícula. Atribua o SRC (gdal_edit.py -a_srs).</translation>
    </message>
    <message>
      <source>%1 has no cloud at all, which is no evidence of clear sky: it is not used.</source>
      <translation>%1 não tem nuvem nenhuma, o que não prova que o céu esteja limpo: não é usada.</translation>
    </message>
    <message>
      <source>%1 has no cloud at all: from 2022-01-25 to 2024-02-28 QA60 is empty in what Earth Engine exports. It is no evidence of clear sky and is not used.</source>
      <translation>%1 não tem nuvem nenhuma: de 2022-01-25 a 2024-02-28, QA60 está vazia no que o Earth Engine exporta. Não prova que o céu esteja limpo e não é usada.</translation>
    </message>
    <message>
      <source>%1 has no image of the region. %2</source>
      <translation>%1 não tem nenhuma imagem da região. %2</translation>
    </message>
    <message>
      <source>%1 has no images. Search with other dates, another region or a higher MAX_CLOUD in findimages.</source>
      <translation>%1 não tem imagens. Procure com outras datas, outra região ou um MAX_CLOUD maior em findimages.</translation>
    </message>
    <message>
      <source>%1 has no nodata value and %2 has none left: the output has a larger type.</source>
      <translation>%1 não tem valor sem dados e em %2 não sobra nenhum: a saída tem um tipo de dados maior.</translation>
    </message>
    <message>
      <source>%1 has no nodata value: %2 is used, which does not occur in it.</source>
      <translation>%1 não tem valor sem dados: é usado %2, que não ocorre nos dados.</translation>
    </message>
    <message>
      <source>%1 has no such image. Check COLLECTION, the region and the dates, or raise MAX_CLOUD.</source>
      <translation>%1 não tem nenhuma imagem assim. Verifique COLLECTION, a região e as datas, ou aumente MAX_CLOUD.</translation>
    </message>
    <message>
      <source>%1 has only the values 0 and 1, and its band has no name: in masks of this plugin 1 is shadow, in most others it is cloud. Name the band CLM if 1 is cloud, or mask if it is shadow.</source>
      <translation>%1 só tem os valores 0 e 1, e a sua banda não tem nome: nas máscaras deste plugin 1 é sombra, na maioria das outras é nuvem. Dê à banda o nome CLM se 1 for nuvem, ou mask se for sombra.</translation>
    </message>
    <message>
      <source>%1 image(s) are left out, because no pixel of the region is in them.</source>
      <translation>%1 imagem(ns) ficam de fora, porque nenhum píxel da região está nelas.</translation>
    </message>
    <message>
      <source>%1 image(s) cannot be read and are left out. %2</source>
      <translation>%1 imagem(ns) ilegível(eis) excluída(s). %2</translation>
    </message>
    <message>
      <source>%1 image(s) from %2 to %3.</source>
      <translation>%1 imagem(ns) de %2 a %3.</translation>
    </message>
    <message>
      <source>%1 image(s) masked, %2%3 unchanged since an earlier run, %4 failed, %5 skipped.</source>
      <translation>%1 imagem(ns) mascarada(s), %2%3 sem alterações desde uma execução anterior, %4 com falha, %5 ignorada(s).</translation>
    </message>
    <message>
      <source>%1 images have %2 MB in the region. Nothing was written.</source>
      <translation>%1 imagens têm %2 MB na região. Nada foi escrito.</translation>
    </message>
    <message>
      <source>%1 is %2 on Earth Engine.</source>
      <translation>%1 é %2 no Earth Engine.</translation>
    </message>
    <message>
      <source>%1 is %2; METHOD kernel on Earth Engine allows at most %3 %4. Lower it, choose METHOD linear, or set WHERE to local.</source>
      <translation>%1 é %2; METHOD kernel permite no Earth Engine no máximo %3 %4. Reduza-o, escolha METHOD linear ou defina WHERE como local.</translation>
    </message>
    <message>
      <source>%1 is busy and asks to wait for %2 seconds. Run the tool again after that time.</source>
      <translation>%1 está ocupado e pede para esperar %2 segundos. Execute novamente a ferramenta depois desse tempo.</translation>
    </message>
    <message>
      <source>%1 is busy: it answers %2%3. %4</source>
      <translation>%1 está ocupado: responde %2%3. %4</translation>
    </message>
    <message>
      <source>%1 is busy: the request is repeated in %2 s.</source>
      <translation>%1 está ocupado: o pedido é repetido em %2 s.</translation>
    </message>
    <message>
      <source>%1 is empty and is not used.</source>
      <translation>%1 está vazio e não é usado.</translation>
    </message>
    <message>
      <source>%1 is empty. Choose a raster.</source>
      <translation>%1 está vazio. Escolha um raster.</translation>
    </message>
    <message>
      <source>%1 is located by %2 only, and its pixels are not on a grid of a CRS. Warp it first, with Warp (Reproject) of QGIS or gdalwarp %3-t_srs EPSG:code.</source>
      <translation>%1 só está localizado por %2, e os seus pixels não estão numa quadrícula de um SRC. Reprojete-o primeiro, com Warp (reprojetar) do QGIS ou com gdalwarp %3-t_srs EPSG:código.</translation>
    </message>
    <message>
      <source>%1 is named as a product of Level %2, but %3 has scale %4 and offset %5, which are of the other level. %6%7.</source>
      <translation>%1 tem nome de produto de nível %2, mas %3 tem a escala %4 e o offset %5, que são do outro nível. %6%7.</translation>
    </message>
    <message>
      <source>%1 is neither a STAC API nor a catalogue, an item or a collection of items. Check the URL.</source>
      <translation>%1 não é uma API STAC, nem um catálogo, nem um item, nem uma coleção de itens. Verifique a URL.</translation>
    </message>
    <message>
      <source>%1 is not a STAC item or an item collection. Use the address of an item of a catalogue.</source>
      <translation>%1 não é um item STAC nem uma coleção de itens. Use o endereço de um item de um catálogo.</translation>
    </message>
    <message>
      <source>%1 is not on the grid of %2: it has %3, %4 has %5. Warp %6 to the grid of %7, or choose a raster that was made from the same image.</source>
      <translation>%1 não está na quadrícula de %2: tem %3, e %4 tem %5. Reprojete %6 para a quadrícula de %7, ou escolha um raster feito a partir da mesma imagem.</translation>
    </message>
    <message>
      <source>%1 is on this computer and needs no credentials.</source>
      <translation>%1 está neste computador e não precisa de credenciais.</translation>
    </message>
    <message>
      <source>%1 is the key of a service account.</source>
      <translation>%1 é a chave de uma conta de serviço.</translation>
    </message>
    <message>
      <source>%1 is used as lag %2 in spite of a %3, because no other candidate is left: thin cloud may be missed. Raise WINDOW, or add images.</source>
      <translation>%1 é usada como imagem anterior %2 apesar de um %3, porque não resta outra candidata: nuvens finas podem não ser detectadas. Aumente WINDOW ou adicione imagens.</translation>
    </message>
    <message>
      <source>%1 issued no token. Run the tool again in a few minutes.</source>
      <translation>%1 não emitiu nenhum token. Execute novamente a ferramenta dentro de alguns minutos.</translation>
    </message>
    <message>
      <source>%1 looks shifted against the image by %2 px in x and %3 px in y: the mask may be wrong along edges. Check the georeferencing of both.</source>
      <translation>%1 parece deslocada em relação à imagem %2 px em x e %3 px em y: a máscara pode estar errada nas bordas. Verifique a georreferenciação de ambas.</translation>
    </message>
    <message>
      <source>%1 must be %2%3; it is %4.</source>
      <translation>%1 deve ser %2%3; é %4.</translation>
    </message>
    <message>
      <source>%1 must be a date such as 2019-05-01; it is %2.</source>
      <translation>%1 deve ser uma data como 2019-05-01; é %2.</translation>
    </message>
    <message>
      <source>%1 must be a number; it is %2.</source>
      <translation>%1 deve ser um número; é %2.</translation>
    </message>
    <message>
      <source>%1 must be above 0 %2; it is %3.</source>
      <translation>%1 deve ser maior que 0 %2; é %3.</translation>
    </message>
    <message>
      <source>%1 must be one of %2; it is %3.</source>
      <translation>%1 deve ser um de %2; é %3.</translation>
    </message>
    <message>
      <source>%1 must be polygons; the layer %2 has %3 geometries. Choose a polygon layer.</source>
      <translation>%1 deve conter polígonos; a camada %2 tem geometrias do tipo %3. Escolha uma camada de polígonos.</translation>
    </message>
    <message>
      <source>%1 needs an image with a CRS, but the image has none. Assign its CRS first.</source>
      <translation>%1 precisa de uma imagem com SRC, mas a imagem não o tem. Atribua primeiro o seu SRC.</translation>
    </message>
    <message>
      <source>%1 needs the bands %2; missing: %3. Name the bands by sensor (B1, B2 ..) or by role (blue, green ..) in their descriptions.</source>
      <translation>%1 precisa das bandas %2; faltam: %3. Dê às bandas, na sua descrição, o nome do sensor (B1, B2 ..) ou da sua função (blue, green ..).</translation>
    </message>
    <message>
      <source>%1 of %2 has one value everywhere and is not used.</source>
      <translation>%1 de %2 tem o mesmo valor em toda a parte e não é usada.</translation>
    </message>
    <message>
      <source>%1 of %2 images are unchanged since an earlier run with these options.</source>
      <translation>%1 de %2 imagens não mudaram desde uma execução anterior com estas opções.</translation>
    </message>
    <message>
      <source>%1 of %2 images are unchanged since an earlier run with these options; the others are examined.</source>
      <translation>%1 de %2 imagens não mudaram desde uma execução anterior com estas opções; as outras são examinadas.</translation>
    </message>
    <message>
      <source>%1 of %2 training pixels span the kernel; on held-out pixels the root-mean-square error is %3 % of that of the exact kernel.</source>
      <translation>%1 de %2 pixels de treino geram o kernel; nos pixels reservados, a raiz do erro quadrático médio (RMSE) é %3 % da do kernel exato.</translation>
    </message>
    <message>
      <source>%1 of %2 zones contain no pixel centre: all pixels that they touch are counted.</source>
      <translation>%1 de %2 zonas não contêm o centro de nenhum pixel: contam-se todos os pixels que elas tocam.</translation>
    </message>
    <message>
      <source>%1 of band_id %2</source>
      <translation>%1 de band_id %2</translation>
    </message>
    <message>
      <source>%1 pixels on %2 with %3</source>
      <translation>%1 pixels em %2 com %3</translation>
    </message>
    <message>
      <source>%1 reflectance of %2</source>
      <translation>refletância do tipo %1 de %2</translation>
    </message>
    <message>
      <source>%1 rejects the request (%2). Check COLLECTION, the dates and the region.</source>
      <translation>%1 rejeita o pedido (%2). Verifique COLLECTION, as datas e a região.</translation>
    </message>
    <message>
      <source>%1 requests, or more if candidates are cloudy, sampled pixels are not valid, or tiles are halved; %2 tiles of %3 bytes in all (%4 GB). DRY_RUN is on: nothing was computed or downloaded.</source>
      <translation>%1 pedidos, ou mais se candidatas tiverem nuvens, pixels da amostra não forem válidos ou blocos forem divididos; %2 blocos de %3 bytes no total (%4 GB). DRY_RUN está ativo: não se calculou nem se fez download de nada.</translation>
    </message>
    <message>
      <source>%1 returned a web page instead of JSON. Open the address in a browser: the network may require a login, or the URL is not that of a STAC API.</source>
      <translation>%1 devolveu uma página web em vez de JSON. Abra o endereço num navegador: a rede pode exigir início de sessão, ou a URL não é a de uma API STAC.</translation>
    </message>
    <message>
      <source>%1 returned invalid JSON (%2). Check the URL, or run the tool again.</source>
      <translation>%1 devolveu JSON inválido (%2). Verifique a URL, ou execute novamente a ferramenta.</translation>
    </message>
    <message>
      <source>%1 returned no list of items. Check the URL of the catalogue.</source>
      <translation>%1 não devolveu nenhuma lista de itens. Verifique a URL do catálogo.</translation>
    </message>
    <message>
      <source>%1 skipped: %2 (%3)</source>
      <translation>%1 ignorada(s): %2 (%3)</translation>
    </message>
    <message>
      <source>%1 with %2 % cloud, %3 % valid</source>
      <translation>%1 com %2 % de nuvens, %3 % válido</translation>
    </message>
    <message>
      <source>%1 x %2 px of %3 from (%4, %5), %6%7</source>
      <translation>%1 x %2 px de %3 a partir de (%4, %5), %6%7</translation>
    </message>
    <message>
      <source>%1, %2 % cloud</source>
      <translation>%1, %2 % de nuvens</translation>
    </message>
    <message>
      <source>%1, and its darkest pixels have %2: the offset of Sentinel-2 since processing baseline 04.00 (-0.1) is missing in %3. Set it with gdal_edit.py -offset -0.1, or import the product with importscene.</source>
      <translation>%1, e os seus pixels mais escuros têm %2: falta em %3 o offset do Sentinel-2 desde o baseline de processamento 04.00 (-0.1). Defina-o com gdal_edit.py -offset -0.1, ou importe o produto com importscene.</translation>
    </message>
    <message>
      <source>%1, as in LANDSAT_PRODUCT_ID</source>
      <translation>%1, como em LANDSAT_PRODUCT_ID</translation>
    </message>
    <message>
      <source>%1, as in its name</source>
      <translation>%1, como no seu nome</translation>
    </message>
    <message>
      <source>%1, as in the name of the product</source>
      <translation>%1, como no nome do produto</translation>
    </message>
    <message>
      <source>%1, but the image is from %2</source>
      <translation>%1, mas a imagem é de %2</translation>
    </message>
    <message>
      <source>%1, its name states processing baseline %2, and its bands have no offset: the offset of Sentinel-2 products since baseline 04.00 (-0.1) is missing. Set it with gdal_edit.py -offset -0.1, or import the product with importscene.</source>
      <translation>%1, o seu nome indica o baseline de processamento %2 e as suas bandas não têm offset: falta o offset dos produtos Sentinel-2 desde o baseline 04.00 (-0.1). Defina-o com gdal_edit.py -offset -0.1, ou importe o produto com importscene.</translation>
    </message>
    <message>
      <source>%1, or %2</source>
      <translation>%1, ou %2</translation>
    </message>
    <message>
      <source>%1. Meanwhile it is not used.</source>
      <translation>%1. Entretanto não é usada.</translation>
    </message>
    <message>
      <source>%1. Only these are used.</source>
      <translation>%1. Só estas são usadas.</translation>
    </message>
    <message>
      <source>%1: %2 % removed</source>
      <translation>%1: %2 % removido</translation>
    </message>
    <message>
      <source>%1: %2 MB; %3 of %4 images, %5 MB.</source>
      <translation>%1: %2 MB; %3 de %4 imagens, %5 MB.</translation>
    </message>
    <message>
      <source>%1: %2 image(s), %3 % with a clear observation%4</source>
      <translation>%1: %2 imagem(ns), %3 % com uma observação limpa%4</translation>
    </message>
    <message>
      <source>%1: %2 is %3, not a raster. %4</source>
      <translation>%1: %2 é %3, não um raster. %4</translation>
    </message>
    <message>
      <source>%1: %2 is %3, not an image. Choose the image as %4.</source>
      <translation>%1: %2 é %3, não uma imagem. Escolha a imagem como %4.</translation>
    </message>
    <message>
      <source>%1: %2 is a product as it was delivered, not a raster. %3</source>
      <translation>%1: %2 é um produto tal como foi entregue, não um raster. %3</translation>
    </message>
    <message>
      <source>%1: %2 is not WKT. Pass polygons such as POLYGON ((0 0, 9 0, 9 9, 0 0)).</source>
      <translation>%1: %2 não é WKT. Passe polígonos como POLYGON ((0 0, 9 0, 9 9, 0 0)).</translation>
    </message>
    <message>
      <source>%1: %2 is not a polygon layer that QGIS can read. Choose another layer.</source>
      <translation>%1: %2 não é uma camada de polígonos que o QGIS possa ler. Escolha outra camada.</translation>
    </message>
    <message>
      <source>%1: %2 is not a raster file that GDAL reads. Export it as GeoTIFF first.</source>
      <translation>%1: %2 não é um ficheiro raster que o GDAL leia. Exporte-o primeiro como GeoTIFF.</translation>
    </message>
    <message>
      <source>%1: %2 is not a raster that GDAL can read. Choose another file.</source>
      <translation>%1: %2 não é um raster que o GDAL possa ler. Escolha outro ficheiro.</translation>
    </message>
    <message>
      <source>%1: ARCHIVE and CANDIDATES contain no image</source>
      <translation>%1: ARCHIVE e CANDIDATES não contêm nenhuma imagem</translation>
    </message>
    <message>
      <source>%1: it contains no complete product of Landsat or Sentinel-2.</source>
      <translation>%1: não contém nenhum produto completo do Landsat ou do Sentinel-2.</translation>
    </message>
    <message>
      <source>%1: no snow is marked.</source>
      <translation>%1: não se marca neve.</translation>
    </message>
    <message>
      <source>%1: only ground that is as white in two lags or more is marked as snow, and new snow is taken for cloud.</source>
      <translation>%1: só se marca como neve o solo igualmente branco em duas ou mais imagens anteriores, e a neve nova é tomada por nuvem.</translation>
    </message>
    <message>
      <source>%1: the CRS %2 is unknown to GDAL. Pass WKT or a code such as EPSG:32630.</source>
      <translation>%1: o GDAL não conhece o SRC %2. Passe WKT ou um código como EPSG:32630.</translation>
    </message>
    <message>
      <source>%1: the Sentinel-2 offset is probably missing in one of them, and %2. Check scale and offset of both.</source>
      <translation>%1: falta provavelmente o offset do Sentinel-2 numa delas, e %2. Verifique a escala e o offset de ambas.</translation>
    </message>
    <message>
      <source>%1: the layer %2 has no CRS. Assign its CRS first.</source>
      <translation>%1: a camada %2 não tem SRC. Atribua primeiro o seu SRC.</translation>
    </message>
    <message>
      <source>%1: the name %2 does not end with %3. Choose another name.</source>
      <translation>%1: o nome %2 não termina em %3. Escolha outro nome.</translation>
    </message>
    <message>
      <source>%1: the value is the same on all %2 training pixels, so that nothing can be learned from it. Leave the band out with BANDS, or choose other lags or a larger ROI.</source>
      <translation>%1: o valor é o mesmo nos %2 pixels de treino, pelo que nada se pode aprender dele. Exclua a banda com BANDS, ou escolha outras imagens anteriores ou uma ROI maior.</translation>
    </message>
    <message>
      <source>%1: unless all of it is cloud, the offset of Sentinel-2 products since baseline 04.00 (-0.1) is probably missing. Import the product with importscene.</source>
      <translation>%1: a menos que tudo seja nuvem, falta provavelmente o offset dos produtos Sentinel-2 desde o baseline 04.00 (-0.1). Importe o produto com importscene.</translation>
    </message>
    <message>
      <source>%1_%2_BAND_%3 with its digital number</source>
      <translation>%1_%2_BAND_%3 com o seu número digital</translation>
    </message>
    <message>
      <source>%1_MULT_BAND_%2 and %3_ADD_BAND_%4</source>
      <translation>%1_MULT_BAND_%2 e %3_ADD_BAND_%4</translation>
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
      <translation>(exatidão - acaso) / (1 - acaso)</translation>
    </message>
    <message>
      <source>(version unknown)</source>
      <translation>(versão desconhecida)</translation>
    </message>
    <message>
      <source>, %1 % filled</source>
      <translation>, %1 % preenchido</translation>
    </message>
    <message>
      <source>, and </source>
      <translation>, e </translation>
    </message>
    <message>
      <source>, not north-up</source>
      <translation>, não orientada a norte</translation>
    </message>
    <message>
      <source>, or choose METHOD percentile or persistence</source>
      <translation>, ou escolha METHOD percentile ou persistence</translation>
    </message>
    <message>
      <source>, which is not supported. Choose a product of Landsat 4 to 9 from TM, ETM+ or OLI.</source>
      <translation>, que não é suportado. Escolha um produto do Landsat 4 a 9 de TM, ETM+ ou OLI.</translation>
    </message>
    <message>
      <source>1 - (commission + omission) / 2</source>
      <translation>1 - (comissão + omissão) / 2</translation>
    </message>
    <message>
      <source>1 Select lags</source>
      <translation>1 Escolher imagens anteriores</translation>
    </message>
    <message>
      <source>2 Forecast background</source>
      <translation>2 Prever o fundo</translation>
    </message>
    <message>
      <source>3 Detect clouds and shadows</source>
      <translation>3 Detectar nuvens e sombras</translation>
    </message>
    <message>
      <source>4 Compare with Fmask</source>
      <translation>4 Comparar com o Fmask</translation>
    </message>
    <message>
      <source>: Landsat Collection 2 Level-2 has scale 2.75e-05 and offset -0.2</source>
      <translation>: Landsat Collection 2 Level-2 tem a escala 2.75e-05 e o offset -0.2</translation>
    </message>
    <message>
      <source>; nearest: %1</source>
      <translation>; a mais próxima: %1</translation>
    </message>
    <message>
      <source>; passed over: %1</source>
      <translation>; não consideradas: %1</translation>
    </message>
    <message>
      <source>A Python package is missing: %1.</source>
      <translation>Falta um pacote de Python: %1.</translation>
    </message>
    <message>
      <source>A contact sheet needs at least one image.</source>
      <translation>Uma folha de miniaturas precisa de pelo menos uma imagem.</translation>
    </message>
    <message>
      <source>A request has more bytes than Earth Engine accepts (%1). Choose a simpler ROI, METHOD linear, or fewer COMPONENTS or BANDS, or set WHERE to local.</source>
      <translation>Um pedido tem mais bytes do que o Earth Engine aceita (%1). Escolha uma ROI mais simples, METHOD linear ou menos COMPONENTS ou BANDS, ou defina WHERE como local.</translation>
    </message>
    <message>
      <source>A request was too large for Earth Engine (%1). Smaller ones follow.</source>
      <translation>Um pedido era demasiado grande para o Earth Engine (%1). Seguem-se outros menores.</translation>
    </message>
    <message>
      <source>A veil of cloud or haze of opacity %1 or more covers the whole image: the forecast does not learn from it as it is.</source>
      <translation>Um véu de nuvens ou névoa de opacidade %1 ou mais cobre toda a imagem: a previsão não aprende com ela tal como está.</translation>
    </message>
    <message>
      <source>A web page of %1 came instead of the answer of Earth Engine. Sign in to your network in the browser, or check the proxy in the options of QGIS, and run the tool again.</source>
      <translation>Em vez da resposta do Earth Engine veio uma página web de %1. Inicie sessão na sua rede com o navegador, ou verifique o proxy nas opções do QGIS, e execute novamente a ferramenta.</translation>
    </message>
    <message>
      <source>ARCHIVE and CANDIDATES are both empty. Set ARCHIVE to a folder with earlier images, or CANDIDATES to rasters.</source>
      <translation>ARCHIVE e CANDIDATES estão ambos vazios. Defina ARCHIVE como uma pasta com imagens anteriores, ou CANDIDATES como rasters.</translation>
    </message>
    <message>
      <source>ARCHIVE, CANDIDATES: no image between FROM and TO has an acquisition date and named bands. Choose another folder or other dates.</source>
      <translation>ARCHIVE, CANDIDATES: nenhuma imagem entre FROM e TO tem data de aquisição e bandas com nome. Escolha outra pasta ou outras datas.</translation>
    </message>
    <message>
      <source>ARCHIVE, CANDIDATES: there is no image with an acquisition date and named bands. Choose another folder or other images.</source>
      <translation>ARCHIVE, CANDIDATES: não há nenhuma imagem com data de aquisição e bandas com nome. Escolha outra pasta ou outras imagens.</translation>
    </message>
    <message>
      <source>ARCHIVE: %1 contains no image that can be read: %2. Choose the folder of the earlier images: Landsat or Sentinel-2 products as they were delivered, or GeoTIFF files. The log states what was skipped.</source>
      <translation>ARCHIVE: %1 não contém nenhuma imagem legível: %2. Escolha a pasta das imagens anteriores: produtos Landsat ou Sentinel-2 tal como foram entregues, ou ficheiros GeoTIFF. O log indica o que foi ignorado.</translation>
    </message>
    <message>
      <source>ARCHIVE: no image of %1 can be read. The log states why; choose another item collection or a folder.</source>
      <translation>ARCHIVE: nenhuma imagem de %1 é legível. O log indica porquê; escolha outra coleção de itens ou uma pasta.</translation>
    </message>
    <message>
      <source>About %1 min remaining.</source>
      <translation>Faltam cerca de %1 min.</translation>
    </message>
    <message>
      <source>About %1 s remaining.</source>
      <translation>Faltam cerca de %1 s.</translation>
    </message>
    <message>
      <source>Access to the project</source>
      <translation>Acesso ao projeto</translation>
    </message>
    <message>
      <source>Add uncertainty band</source>
      <translation>Adicionar banda de erro</translation>
    </message>
    <message>
      <source>Address of a STAC API, or address or file of a static catalogue or item collection. Required if CATALOG is url.</source>
      <translation>Endereço de uma API STAC, ou endereço ou ficheiro de um catálogo estático ou de uma coleção de itens. Obrigatório se CATALOG for url.</translation>
    </message>
    <message>
      <source>Address of another STAC API to search. Leave empty to use Earth Search or the Planetary Computer.</source>
      <translation>Endereço de outra API STAC onde procurar. Deixe vazio para usar o Earth Search ou o Planetary Computer.</translation>
    </message>
    <message>
      <source>Address of the catalogue</source>
      <translation>Endereço do catálogo</translation>
    </message>
    <message>
      <source>Adds a band with the expected error of the forecast in reflectance, learned from training pixels that were held out. Available for METHOD linear and kernel only.</source>
      <translation>Adiciona uma banda com o erro esperado da previsão em refletância, aprendido de pixels de treino reservados. Só disponível para METHOD linear e kernel.</translation>
    </message>
    <message>
      <source>Adds the picture to the map. It has no coordinates: use Zoom to Layer to find it.</source>
      <translation>Adiciona o quadro ao mapa. Não tem coordenadas: use Aproximar à camada para o encontrar.</translation>
    </message>
    <message>
      <source>Agreement classes: 0 both clear, 1 both cloud, 2 cloud only in the mask, 3 cloud only in the reference.</source>
      <translation>Classes de concordância: 0 ambas limpo, 1 ambas nuvem, 2 nuvem só na máscara, 3 nuvem só na referência.</translation>
    </message>
    <message>
      <source>Agreement map</source>
      <translation>Mapa de concordância</translation>
    </message>
    <message>
      <source>Also stops the export task when the tool is cancelled. Without it, the task continues and the next run picks it up.</source>
      <translation>Para também a tarefa de exportação quando a ferramenta é cancelada. Caso contrário, a tarefa continua e a execução seguinte retoma-a.</translation>
    </message>
    <message>
      <source>Amazon opens it only to those who pay for the transfer</source>
      <translation>a Amazon só o abre a quem paga a transferência</translation>
    </message>
    <message>
      <source>An animated GIF, or a folder of PNG files if the name does not end with .gif.</source>
      <translation>Um GIF animado, ou uma pasta de ficheiros PNG se o nome não terminar em .gif.</translation>
    </message>
    <message>
      <source>Analysis Ready Data of Digital Earth Australia</source>
      <translation>Analysis Ready Data do Digital Earth Australia</translation>
    </message>
    <message>
      <source>Animation</source>
      <translation>Animação</translation>
    </message>
    <message>
      <source>Apply a cloud mask</source>
      <translation>Aplicar máscara de nuvens</translation>
    </message>
    <message>
      <source>Archive as delivered (.tar, .tar.gz or .zip), metadata file of the product (*_MTL.txt or MTD_MSIL1C.xml), or the file of a band. Or a STAC item: a file, or its https address.</source>
      <translation>Ficheiro compactado tal como entregue (.tar, .tar.gz ou .zip), ficheiro de metadados do produto (*_MTL.txt ou MTD_MSIL1C.xml), ou o ficheiro de uma banda. Ou então um item STAC: um ficheiro, ou o seu endereço https.</translation>
    </message>
    <message>
      <source>Archive folder or item collection</source>
      <translation>Pasta ou coleção do arquivo</translation>
    </message>
    <message>
      <source>Archive to composites</source>
      <translation>Do arquivo aos compósitos</translation>
    </message>
    <message>
      <source>Asset id, scene id or product name of the cloudy image, for example LANDSAT/LC08/C02/T1_TOA/LC08_199033_20150623 or LC81990332015174LGN00. Ids of collections that no longer exist are translated.</source>
      <translation>Id do asset, id da cena ou nome do produto da imagem com nuvens, por exemplo LANDSAT/LC08/C02/T1_TOA/LC08_199033_20150623 ou LC81990332015174LGN00. Os ids de coleções que já não existem são traduzidos.</translation>
    </message>
    <message>
      <source>Assign the CRS (gdal_edit.py -a_srs).</source>
      <translation>Atribua o SRC (gdal_edit.py -a_srs).</translation>
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
      <translation>BANDS deve conter três bandas, como red,green,blue; é %1.</translation>
    </message>
    <message>
      <source>BANDS: %1 is not available in the image and every lag. Choose from %2.</source>
      <translation>BANDS: %1 não está disponível na imagem e em todas as imagens anteriores. Escolha entre %2.</translation>
    </message>
    <message>
      <source>BANDS: a lag of %1 has no %2. Remove it from BANDS, or select lags from images that have it.</source>
      <translation>BANDS: uma imagem anterior de %1 não tem %2. Retire-a de BANDS, ou escolha as imagens anteriores entre imagens que a tenham.</translation>
    </message>
    <message>
      <source>Balanced accuracy</source>
      <translation>Exatidão equilibrada</translation>
    </message>
    <message>
      <source>Band %1</source>
      <translation>Banda %1</translation>
    </message>
    <message>
      <source>Band %1 of %2 is read by the scheme %3 (%4).</source>
      <translation>A banda %1 de %2 é lida segundo o esquema %3 (%4).</translation>
    </message>
    <message>
      <source>Band of the reference to compare with, by name or number. With auto, it is the quality band.</source>
      <translation>Banda da referência com que se compara, por nome ou número. Com auto, é a banda de qualidade.</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <source>Bands by name or role, separated by commas, in addition to the quality band. Leave empty to download all.</source>
      <translation>Bandas por nome ou função, separadas por vírgulas, além da banda de qualidade. Deixe vazio para obter todas.</translation>
    </message>
    <message>
      <source>Bands by name or role, separated by commas, in addition to the quality band. Leave empty to import all.</source>
      <translation>Bandas por nome ou função, separadas por vírgulas, além da banda de qualidade. Deixe vazio para importar todas.</translation>
    </message>
    <message>
      <source>Bands of %1 are not recognised by their names and are not used: %2.</source>
      <translation>Bandas de %1 não são reconhecidas pelo nome e não são usadas: %2.</translation>
    </message>
    <message>
      <source>Bands of %1 are not recognised by their names and are not used: %2; %3.%4 Names that are recognised are listed in docs/images.md.</source>
      <translation>Bandas de %1 não são reconhecidas pelo nome e não são usadas: %2; %3.%4 Os nomes reconhecidos estão em docs/images.md.</translation>
    </message>
    <message>
      <source>Bands to use, by name or role, separated by commas, for example blue,green,red. Leave empty to use all bands that the image and its lags share.</source>
      <translation>Bandas a usar, por nome ou função, separadas por vírgulas, por exemplo blue,green,red. Deixe vazio para usar todas as bandas comuns à imagem e às suas imagens anteriores.</translation>
    </message>
    <message>
      <source>Blending distance</source>
      <translation>Distância de fusão</translation>
    </message>
    <message>
      <source>Brightness threshold</source>
      <translation>Limiar de brilho</translation>
    </message>
    <message>
      <source>Buffer around cloud and shadow</source>
      <translation>Buffer de nuvens e sombras</translation>
    </message>
    <message>
      <source>Buffer around removed areas</source>
      <translation>Buffer de áreas removidas</translation>
    </message>
    <message>
      <source>CLOUD, SHADOW and SNOW are all off: nothing would be removed. Turn on at least one of them.</source>
      <translation>CLOUD, SHADOW e SNOW estão todos desativados: nada seria removido. Ative pelo menos um deles.</translation>
    </message>
    <message>
      <source>CLOUD_TEST %1: %2 %3. %4</source>
      <translation>CLOUD_TEST %1: %2 %3. %4</translation>
    </message>
    <message>
      <source>CLUSTERS is %1, but the ROI has only %2 valid pixels. Choose a larger ROI or fewer clusters.</source>
      <translation>CLUSTERS é %1, mas a ROI só tem %2 pixels válidos. Escolha uma ROI maior ou menos clusters.</translation>
    </message>
    <message>
      <source>CLUSTERS is 0, but DECISION brightness needs clusters. Set CLUSTERS to 3 or 5, or DECISION to threshold.</source>
      <translation>CLUSTERS é 0, mas DECISION brightness precisa de clusters. Defina CLUSTERS como 3 ou 5, ou DECISION como threshold.</translation>
    </message>
    <message>
      <source>COLLECTION: %1 is not a supported collection. Choose from %2.</source>
      <translation>COLLECTION: %1 não é uma coleção suportada. Escolha entre %2.</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>Cancelado: nada foi escrito.</translation>
    </message>
    <message>
      <source>Candidate images</source>
      <translation>Imagens candidatas</translation>
    </message>
    <message>
      <source>Cannot create the folder %1: %2. Choose another FOLDER.</source>
      <translation>Não é possível criar a pasta %1: %2. Escolha outra FOLDER.</translation>
    </message>
    <message>
      <source>Cannot create the folder %1: %2. Choose another folder.</source>
      <translation>Não é possível criar a pasta %1: %2. Escolha outra pasta.</translation>
    </message>
    <message>
      <source>Cannot find images in %1: it is neither a folder nor an item collection. Choose an existing folder of earlier images.</source>
      <translation>Não é possível encontrar imagens em %1: não é uma pasta nem uma coleção de itens. Escolha uma pasta existente com imagens anteriores.</translation>
    </message>
    <message>
      <source>Cannot read %1 as a raster: %2. Choose another file.</source>
      <translation>Não é possível ler %1 como raster: %2. Escolha outro ficheiro.</translation>
    </message>
    <message>
      <source>Cannot read %1 as an MTL file: %2. The file is damaged: download the product again.</source>
      <translation>Não é possível ler %1 como ficheiro MTL: %2. O ficheiro está danificado: obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>Cannot read %1 as it is: this is %2. %3 The help page of importscene lists what is read.</source>
      <translation>Não é possível ler %1 tal como está: é %2. %3 A página de ajuda de importscene indica o que é lido.</translation>
    </message>
    <message>
      <source>Cannot read %1 in %2: %3. The archive is damaged: download the product again.</source>
      <translation>Não é possível ler %1 em %2: %3. O ficheiro compactado está danificado: obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>Cannot read %1 with %2: %3. Choose another file.</source>
      <translation>Não é possível ler %1 com %2: %3. Escolha outro ficheiro.</translation>
    </message>
    <message>
      <source>Cannot read %1. The file is missing, damaged or incomplete: download the product again.</source>
      <translation>Não é possível ler %1. O ficheiro não existe, está danificado ou incompleto: obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>Cannot read %1: %2. Download the product again.</source>
      <translation>Não é possível ler %1: %2. Obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>Cannot read %1: %2. The file is damaged or incomplete: download it again.</source>
      <translation>Não é possível ler %1: %2. O ficheiro está danificado ou incompleto: obtenha-o novamente.</translation>
    </message>
    <message>
      <source>Cannot read %1: %2. The file is damaged or of another format: choose another.</source>
      <translation>Não é possível ler %1: %2. O ficheiro está danificado ou tem outro formato: escolha outro.</translation>
    </message>
    <message>
      <source>Cannot read %1: %2. The file is damaged: download the product again.</source>
      <translation>Não é possível ler %1: %2. O ficheiro está danificado: obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>Cannot read %1: access is denied (%2). Use a collection whose files are open.</source>
      <translation>Não é possível ler %1: o acesso é negado (%2). Use uma coleção cujos ficheiros sejam abertos.</translation>
    </message>
    <message>
      <source>Cannot read %1: group %2 ends without having begun. Download the product again.</source>
      <translation>Não é possível ler %1: o grupo %2 termina sem ter começado. Obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>Cannot read %1: it consists of too many virtual rasters in each other. Convert it to GeoTIFF.</source>
      <translation>Não é possível ler %1: consiste em demasiados rasters virtuais uns dentro dos outros. Converta-o para GeoTIFF.</translation>
    </message>
    <message>
      <source>Cannot read %1: it has %2 bytes, more than any metadata file. Download the product again.</source>
      <translation>Não é possível ler %1: tem %2 bytes, mais do que qualquer ficheiro de metadados. Obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is a link to %2, a file of another name. Replace the link by the file.</source>
      <translation>Não é possível ler %1: é um link para %2, um ficheiro com outro nome. Substitua o link pelo ficheiro.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is incomplete. Use another image.</source>
      <translation>Não é possível ler %1: está incompleto. Use outra imagem.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is not JSON (%2). Choose another file.</source>
      <translation>Não é possível ler %1: não é JSON (%2). Escolha outro ficheiro.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is not a GeoTIFF. Use a catalogue that has cloud-optimised GeoTIFFs.</source>
      <translation>Não é possível ler %1: não é um GeoTIFF. Use um catálogo que tenha GeoTIFF otimizados para a nuvem (COG).</translation>
    </message>
    <message>
      <source>Cannot read %1: it is not a STAC item or an item collection. Save the items of a catalogue with findimages.</source>
      <translation>Não é possível ler %1: não é um item STAC nem uma coleção de itens. Guarde os itens de um catálogo com findimages.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is not an MTL file, or it is truncated. Download the product again.</source>
      <translation>Não é possível ler %1: não é um ficheiro MTL, ou está truncado. Obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is not an object. Download the product again.</source>
      <translation>Não é possível ler %1: não é um objeto. Obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>Cannot read %1: it is packed in a way that is not read in place. Unpack it and choose the folder, or pack it as .tar, .tar.gz or .zip.</source>
      <translation>Não é possível ler %1: está compactado de um modo que não pode ser lido diretamente. Descompacte-o e escolha a pasta, ou compacte-o como .tar, .tar.gz ou .zip.</translation>
    </message>
    <message>
      <source>Cannot read %1: it reads from %2, which is no file. Copy what it shows into a GeoTIFF.</source>
      <translation>Não é possível ler %1: lê de %2, que não é um ficheiro. Copie o que mostra para um GeoTIFF.</translation>
    </message>
    <message>
      <source>Cannot read %1: it refers to %2, whose format is %3. Copy what it shows into a GeoTIFF.</source>
      <translation>Não é possível ler %1: remete para %2, cujo formato é %3. Copie o que mostra para um GeoTIFF.</translation>
    </message>
    <message>
      <source>Cannot read %1: it was replaced while it was read. Run the tool again.</source>
      <translation>Não é possível ler %1: foi substituído durante a leitura. Execute novamente a ferramenta.</translation>
    </message>
    <message>
      <source>Cannot read %1: its directory is damaged. Use another image.</source>
      <translation>Não é possível ler %1: o seu diretório está danificado. Use outra imagem.</translation>
    </message>
    <message>
      <source>Cannot read %1: its format is %2; expected GeoTIFF or JPEG 2000. Convert it to GeoTIFF, or remove it.</source>
      <translation>Não é possível ler %1: o seu formato é %2; esperava-se GeoTIFF ou JPEG 2000. Converta-o para GeoTIFF, ou remova-o.</translation>
    </message>
    <message>
      <source>Cannot read %1: its server does not serve parts of files (%2). Use another catalogue.</source>
      <translation>Não é possível ler %1: o seu servidor não fornece partes de ficheiros (%2). Use outro catálogo.</translation>
    </message>
    <message>
      <source>Cannot read %1: its server returned a web page, probably that of a login. Use a collection whose files are open.</source>
      <translation>Não é possível ler %1: o seu servidor devolveu uma página web, provavelmente a de um início de sessão. Use uma coleção cujos ficheiros sejam abertos.</translation>
    </message>
    <message>
      <source>Cannot read %1: its server sends other bytes than were asked for. Use another catalogue.</source>
      <translation>Não é possível ler %1: o seu servidor envia bytes diferentes dos pedidos. Use outro catálogo.</translation>
    </message>
    <message>
      <source>Cannot read %1: its values are complex numbers, not reflectance. Choose an optical image.</source>
      <translation>Não é possível ler %1: os seus valores são números complexos, não refletância. Escolha uma imagem ótica.</translation>
    </message>
    <message>
      <source>Cannot read %1: only %2 of %3 bytes. Download the product again.</source>
      <translation>Não é possível ler %1: só %2 de %3 bytes. Obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>Cannot read %1: the catalogue lists it, but it does not exist (%2). Use another image.</source>
      <translation>Não é possível ler %1: o catálogo lista-o, mas não existe (%2). Use outra imagem.</translation>
    </message>
    <message>
      <source>Cannot read the archive %1: %2. It is damaged or incomplete: download the product again.</source>
      <translation>Não é possível ler o ficheiro compactado %1: %2. Está danificado ou incompleto: obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>Cannot read the archive %1: its content does not fit its ending, and its name has braces. Rename it without braces.</source>
      <translation>Não é possível ler o ficheiro compactado %1: o seu conteúdo não corresponde à extensão, e o seu nome tem chavetas { }. Mude-lhe o nome para um sem elas.</translation>
    </message>
    <message>
      <source>Cannot read the folder %1. Choose another folder.</source>
      <translation>Não é possível ler a pasta %1. Escolha outra pasta.</translation>
    </message>
    <message>
      <source>Cannot recognise %1: it is not a Landsat product (with .._MTL.txt, .xml or .json), a Sentinel-2 product (with MTD_MSIL1C.xml or MTD_MSIL2A.xml) or a raster with named bands. Choose the folder, archive or metadata file of a whole product.</source>
      <translation>%1 não é reconhecido: não é um produto Landsat (com .._MTL.txt, .xml ou .json), nem um produto Sentinel-2 (com MTD_MSIL1C.xml ou MTD_MSIL2A.xml), nem um raster com bandas com nome. Escolha a pasta, o ficheiro compactado ou o ficheiro de metadados de um produto completo.</translation>
    </message>
    <message>
      <source>Cannot use %1 of %2: it states no stac_version. Choose another catalogue.</source>
      <translation>Não é possível usar %1 de %2: não indica stac_version. Escolha outro catálogo.</translation>
    </message>
    <message>
      <source>Cannot use %1: it has no file of the band%2 %3; its files are %4. Choose a collection of surface reflectance.</source>
      <translation>Não é possível usar %1: não tem ficheiro de banda%2 %3; os seus ficheiros: %4. Escolha uma coleção de refletância de superfície.</translation>
    </message>
    <message>
      <source>Cannot use %1: it is a composite of %2 days, not an image of one date. Choose a collection of single images.</source>
      <translation>Não é possível usar %1: é uma composição de %2 dias, não uma imagem de uma data. Escolha uma coleção de imagens individuais.</translation>
    </message>
    <message>
      <source>Cannot use %1: it is of Level 1, and no catalogue has such files openly. Choose a collection of surface reflectance (Level 2), or download the product.</source>
      <translation>Não é possível usar %1: é de Level 1, e nenhum catálogo tem esses ficheiros em aberto. Escolha uma coleção de refletância de superfície (Level 2), ou obtenha o produto.</translation>
    </message>
    <message>
      <source>Cannot use %1: it states no acquisition time. Add the property datetime.</source>
      <translation>Não é possível usar %1: não indica a hora de aquisição. Adicione a propriedade datetime.</translation>
    </message>
    <message>
      <source>Cannot use %1: its file is %2, and %3. %4.</source>
      <translation>Não é possível usar %1: o seu ficheiro é %2, e %3. %4.</translation>
    </message>
    <message>
      <source>Cannot use %1: its platform is %2%3, which is not supported. Choose items of Landsat 4 to 9 (TM, ETM+, OLI) or Sentinel-2.</source>
      <translation>Não é possível usar %1: a sua plataforma, %2%3, não é suportada. Escolha itens do Landsat 4 a 9 (TM, ETM+, OLI) ou do Sentinel-2.</translation>
    </message>
    <message>
      <source>Cannot use %1: neither the item nor its catalogue states the scale of %2. Choose Landsat Collection 2 Level-2.</source>
      <translation>Não é possível usar %1: nem o item nem o seu catálogo indicam a escala de %2. Escolha Landsat Collection 2 Level-2.</translation>
    </message>
    <message>
      <source>Cannot write %1</source>
      <translation>Não é possível escrever %1</translation>
    </message>
    <message>
      <source>Cannot write %1: %2 is not an existing folder. Create it, or choose another folder.</source>
      <translation>Não é possível escrever %1: %2 não é uma pasta existente. Crie-a, ou escolha outra pasta.</translation>
    </message>
    <message>
      <source>Cannot write %1: %2. Choose another name or folder.</source>
      <translation>Não é possível escrever %1: %2. Escolha outro nome ou pasta.</translation>
    </message>
    <message>
      <source>Cannot write %1: %2. Close programs that use it, or choose another name.</source>
      <translation>Não é possível escrever %1: %2. Feche os programas que o usam, ou escolha outro nome.</translation>
    </message>
    <message>
      <source>Cannot write %1: %2. If the disk is full, free some space, or choose another folder.</source>
      <translation>Não é possível escrever %1: %2. Se o disco estiver cheio, crie espaço ou escolha outra pasta.</translation>
    </message>
    <message>
      <source>Cannot write %1: it is a folder. Choose another file name.</source>
      <translation>Não é possível escrever %1: é uma pasta. Escolha outro nome de ficheiro.</translation>
    </message>
    <message>
      <source>Cannot write %1: it is an image in %2, which is an input of this run, and would be lost. Choose another name.</source>
      <translation>Não é possível escrever %1: é uma imagem em %2, que é uma entrada desta execução, e perder-se-ia. Escolha outro nome.</translation>
    </message>
    <message>
      <source>Cannot write %1: it is an input of this run, which would be lost. Choose another name.</source>
      <translation>Não é possível escrever %1: é uma entrada desta execução, que se perderia. Escolha outro nome.</translation>
    </message>
    <message>
      <source>Cannot write %1: the existing file is read-only. Choose another name.</source>
      <translation>Não é possível escrever %1: o ficheiro existente é só de leitura. Escolha outro nome.</translation>
    </message>
    <message>
      <source>Cannot write %1: two outputs have this name. Choose another name for one of them.</source>
      <translation>Não é possível escrever %1: duas saídas têm este nome. Escolha outro nome para uma delas.</translation>
    </message>
    <message>
      <source>Cannot write to %1: %2. Choose another folder.</source>
      <translation>Não é possível escrever em %1: %2. Escolha outra pasta.</translation>
    </message>
    <message>
      <source>Cannot write to %1: %2. Choose another name or folder.</source>
      <translation>Não é possível escrever em %1: %2. Escolha outro nome ou pasta.</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>Catálogo</translation>
    </message>
    <message>
      <source>Catalogue in which images are searched: Earth Search (earthsearch) for Sentinel-2, the Planetary Computer of Microsoft (planetarycomputer) for Landsat and Sentinel-2, or the one at URL (url). The first two need no account.</source>
      <translation>Catálogo em que se procuram imagens: Earth Search (earthsearch) para Sentinel-2, o Planetary Computer da Microsoft (planetarycomputer) para Landsat e Sentinel-2, ou o de URL (url). Os dois primeiros não precisam de conta.</translation>
    </message>
    <message>
      <source>Check Earth Engine</source>
      <translation>Verificar o Earth Engine</translation>
    </message>
    <message>
      <source>Check the network and the proxy in the options of QGIS, wait a while</source>
      <translation>Verifique a rede e o proxy nas opções do QGIS, espere um pouco</translation>
    </message>
    <message>
      <source>Check the network, wait a while</source>
      <translation>Verifique a rede, espere um pouco</translation>
    </message>
    <message>
      <source>Checks the package, the credentials and the project that Earth Engine needs, and whether Earth Engine responds. The report states how to obtain what is missing. The tool can also sign in, with the browser.</source>
      <translation>Verifica o pacote, as credenciais e o projeto de que o Earth Engine precisa, e se o Earth Engine responde. O relatório indica como obter o que falta. A ferramenta também pode iniciar sessão, com o navegador.</translation>
    </message>
    <message>
      <source>Choose CLOUD_TEST auto or none.</source>
      <translation>Escolha CLOUD_TEST auto ou none.</translation>
    </message>
    <message>
      <source>Choose a raster file.</source>
      <translation>Escolha um ficheiro raster.</translation>
    </message>
    <message>
      <source>Choose images of Landsat or Sentinel-2.</source>
      <translation>Escolha imagens do Landsat ou do Sentinel-2.</translation>
    </message>
    <message>
      <source>Choose the product from which it was made, as USGS or ESA delivers it.</source>
      <translation>Escolha o produto a partir do qual foi feito, tal como o USGS ou a ESA o entrega.</translation>
    </message>
    <message>
      <source>Choose the whole .SAFE folder or zip with MTD_MSIL1C.xml or MTD_MSIL2A.xml.</source>
      <translation>Escolha a pasta .SAFE completa ou o zip com MTD_MSIL1C.xml ou MTD_MSIL2A.xml.</translation>
    </message>
    <message>
      <source>Clear composites</source>
      <translation>Compósitos sem nuvens</translation>
    </message>
    <message>
      <source>Cloud Score+</source>
      <translation>Cloud Score+</translation>
    </message>
    <message>
      <source>Cloud cover [% of valid pixels]</source>
      <translation>Nebulosidade [% dos pixels válidos]</translation>
    </message>
    <message>
      <source>Cloud cover of lags [%]</source>
      <translation>Nuvens das anteriores [%]</translation>
    </message>
    <message>
      <source>Cloud cover source</source>
      <translation>Fonte da nebulosidade</translation>
    </message>
    <message>
      <source>Cloud decision</source>
      <translation>Decisão de nuvem</translation>
    </message>
    <message>
      <source>Cloud features</source>
      <translation>Índices de nuvens</translation>
    </message>
    <message>
      <source>Cloud mask</source>
      <translation>Máscara de nuvens</translation>
    </message>
    <message>
      <source>Cloud mask %1 %2</source>
      <translation>Máscara de nuvens %1 %2</translation>
    </message>
    <message>
      <source>Cloud mask from a quality band</source>
      <translation>Máscara de nuvens de uma banda de qualidade</translation>
    </message>
    <message>
      <source>Cloud masks</source>
      <translation>Máscaras de nuvens</translation>
    </message>
    <message>
      <source>Cloud masks %1</source>
      <translation>Máscaras de nuvens %1</translation>
    </message>
    <message>
      <source>Cloud probability</source>
      <translation>Probabilidade de nuvem</translation>
    </message>
    <message>
      <source>Cloud probability threshold</source>
      <translation>Limiar de probabilidade de nuvem</translation>
    </message>
    <message>
      <source>Cloud project</source>
      <translation>Projeto do Cloud</translation>
    </message>
    <message>
      <source>Cloud shadow [% of valid pixels]</source>
      <translation>Sombra de nuvens [% dos pixels válidos]</translation>
    </message>
    <message>
      <source>Cloud statistics of polygons</source>
      <translation>Estatísticas de nuvens de polígonos</translation>
    </message>
    <message>
      <source>Cloud, shadow, snow, clear and valid of each polygon and date in percent.</source>
      <translation>Nuvens, sombra, neve, limpo e válido de cada polígono e data em percentagem.</translation>
    </message>
    <message>
      <source>Cloudy image</source>
      <translation>Imagem com nuvens</translation>
    </message>
    <message>
      <source>Cluster map</source>
      <translation>Mapa de clusters</translation>
    </message>
    <message>
      <source>Clustering features</source>
      <translation>Variáveis dos clusters</translation>
    </message>
    <message>
      <source>Clusters that are brighter than the forecast by more than this can be cloud. Used by DECISION threshold only.</source>
      <translation>Os clusters que ultrapassam o brilho da previsão em mais do que este valor podem ser nuvem. Só usado por DECISION threshold.</translation>
    </message>
    <message>
      <source>Clusters that are brighter than this can be cloud; 0 or less turns this test off. Used by DECISION threshold only.</source>
      <translation>Os clusters mais brilhantes do que este valor podem ser nuvem; 0 ou menos desativa este teste. Só usado por DECISION threshold.</translation>
    </message>
    <message>
      <source>Coefficient of the kernel exp(-gamma d^2) over standardised inputs: the larger, the narrower the kernel. Used by METHOD kernel only (0.01 if empty).</source>
      <translation>Coeficiente do kernel exp(-gamma d^2) sobre entradas padronizadas: quanto maior, mais estreito o kernel. Só usado por METHOD kernel (0.01 se vazio).</translation>
    </message>
    <message>
      <source>Cohen's kappa</source>
      <translation>Kappa de Cohen</translation>
    </message>
    <message>
      <source>Collection</source>
      <translation>Coleção</translation>
    </message>
    <message>
      <source>Collection of the catalogue, for example sentinel-2-l2a, sentinel-2-c1-l2a, landsat-c2-l2 or hls2-s30; several are separated by commas. Ignored for static catalogues.</source>
      <translation>Coleção do catálogo, por exemplo sentinel-2-l2a, sentinel-2-c1-l2a, landsat-c2-l2 ou hls2-s30; várias são separadas por vírgulas. Ignorada para catálogos estáticos.</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>Coleções</translation>
    </message>
    <message>
      <source>Colours and date of %1 are not kept: %2</source>
      <translation>As cores e a data de %1 não são mantidas: %2</translation>
    </message>
    <message>
      <source>Combines the clear pixels of the images of each month, quarter, season or year to one image without clouds. Images and masks are matched by date, platform and tile; bands next to those of the images state how many clear observations there were.</source>
      <translation>Combina os pixels limpos das imagens de cada mês, trimestre, estação ou ano numa imagem sem nuvens. As imagens e as máscaras são associadas por data, plataforma e tile; bandas ao lado das das imagens indicam quantas observações limpas houve.</translation>
    </message>
    <message>
      <source>Commission</source>
      <translation>Comissão</translation>
    </message>
    <message>
      <source>Compare with Fmask</source>
      <translation>Comparar com o Fmask</translation>
    </message>
    <message>
      <source>Compares a cloud mask with Fmask, another quality band (QA_PIXEL, BQA, QA60, SCL) or any other mask, pixel by pixel. The report shows pictures, the confusion matrix and accuracy measures; cloud is the positive class.</source>
      <translation>Compara pixel a pixel uma máscara de nuvens com o Fmask, outra banda de qualidade (QA_PIXEL, BQA, QA60, SCL) ou qualquer outra máscara. O relatório mostra imagens, a matriz de confusão e medidas de exatidão; nuvem é a classe positiva.</translation>
    </message>
    <message>
      <source>Comparison of cloud masks</source>
      <translation>Comparação de máscaras de nuvens</translation>
    </message>
    <message>
      <source>Composite %1</source>
      <translation>Compósito %1</translation>
    </message>
    <message>
      <source>Composite method</source>
      <translation>Método do compósito</translation>
    </message>
    <message>
      <source>Composites %1</source>
      <translation>Compósitos %1</translation>
    </message>
    <message>
      <source>Compute on</source>
      <translation>Calcular em</translation>
    </message>
    <message>
      <source>Computes seven features in which clouds stand out from the ground: invNDVI, NDSI, Whiteness, Brightness_prob, HOT, swirnir and Vari_prob. The image needs blue, green, red, near infrared and the first shortwave infrared band. clusterclouds clusters their differences with SPACE features.</source>
      <translation>Calcula sete índices em que as nuvens se distinguem do solo: invNDVI, NDSI, Whiteness, Brightness_prob, HOT, swirnir e Vari_prob. A imagem precisa das bandas azul, verde, vermelha, do infravermelho próximo e da primeira do infravermelho de ondas curtas. clusterclouds agrupa as suas diferenças com SPACE features.</translation>
    </message>
    <message>
      <source>Computing time (dry run) [EECU-h]</source>
      <translation>Tempo de cálculo (estimado) [EECU-h]</translation>
    </message>
    <message>
      <source>Computing time on Earth Engine: about %1 EECU-hours, in proportion to %2.</source>
      <translation>Tempo de cálculo no Earth Engine: cerca de %1 EECU-horas, em proporção a %2.</translation>
    </message>
    <message>
      <source>Computing time on Earth Engine: not known, because it has not been measured yet. The console of the project shows what a run has used.</source>
      <translation>Tempo de cálculo no Earth Engine: desconhecido, porque ainda não foi medido. O console do projeto mostra o que uma execução usou.</translation>
    </message>
    <message>
      <source>Concurrent exports</source>
      <translation>Exportações simultâneas</translation>
    </message>
    <message>
      <source>Confidence %1.</source>
      <translation>Confiança %1.</translation>
    </message>
    <message>
      <source>Confidence %1. Check the mask before you use it.</source>
      <translation>Confiança %1. Verifique a máscara antes de a usar.</translation>
    </message>
    <message>
      <source>Confidence of the mask (0..1)</source>
      <translation>Confiança da máscara (0..1)</translation>
    </message>
    <message>
      <source>Contact sheet</source>
      <translation>Folha de miniaturas</translation>
    </message>
    <message>
      <source>Counts how much of each polygon (field, parcel, tile) is cloud, shadow, snow and clear on every date of a series of masks. A second table states the first and the last clear date of each polygon.</source>
      <translation>Conta que parte de cada polígono (campo, parcela, tile) é nuvem, sombra, neve e limpa em cada data de uma série de máscaras. Uma segunda tabela indica a primeira e a última data limpa de cada polígono.</translation>
    </message>
    <message>
      <source>Counts the bytes to download, and writes nothing.</source>
      <translation>Conta os bytes do download, e não escreve nada.</translation>
    </message>
    <message>
      <source>Create a simulated sample</source>
      <translation>Criar uma amostra simulada</translation>
    </message>
    <message>
      <source>Credentials</source>
      <translation>Credenciais</translation>
    </message>
    <message>
      <source>Credentials of an earlier sign-in are stored on this computer.</source>
      <translation>As credenciais de um início de sessão anterior estão guardadas neste computador.</translation>
    </message>
    <message>
      <source>DATE_ACQUIRED with SCENE_CENTER_TIME</source>
      <translation>DATE_ACQUIRED com SCENE_CENTER_TIME</translation>
    </message>
    <message>
      <source>DECISION adaptive</source>
      <translation>DECISION adaptive</translation>
    </message>
    <message>
      <source>DECISION adaptive: too little clear ground to learn from; the forecast is used uncorrected.</source>
      <translation>DECISION adaptive: há muito pouco solo limpo com que aprender; a previsão é usada sem correção.</translation>
    </message>
    <message>
      <source>DECISION none gives a mask without any cloud. Choose adaptive, threshold or brightness.</source>
      <translation>DECISION none dá uma máscara sem nuvem nenhuma. Escolha adaptive, threshold ou brightness.</translation>
    </message>
    <message>
      <source>DECISION none makes no mask. Choose adaptive, threshold or brightness.</source>
      <translation>DECISION none não faz máscara. Escolha adaptive, threshold ou brightness.</translation>
    </message>
    <message>
      <source>DELIVER %1 is not available with WHERE local. Choose DELIVER download, or WHERE auto or server.</source>
      <translation>DELIVER %1 não está disponível com WHERE local. Escolha DELIVER download, ou WHERE auto ou server.</translation>
    </message>
    <message>
      <source>DESTINATION is empty, and the asset folder of the project is unknown (%1). Set DESTINATION to the id of a new asset, such as projects/my-project/assets/cloudmask.</source>
      <translation>DESTINATION está vazio, e a pasta de assets do projeto é desconhecida (%1). Defina DESTINATION como o id de um novo asset, como projects/my-project/assets/cloudmask.</translation>
    </message>
    <message>
      <source>DESTINATION is empty. Set it to bucket/prefix for DELIVER storage.</source>
      <translation>DESTINATION está vazio. Defina-o como bucket/prefix para DELIVER storage.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <source>Date up to which the image to mask is searched, for example 2019-09-30. Leave empty for the newest image.</source>
      <translation>Data até à qual se procura a imagem a mascarar, por exemplo 2019-09-30. Deixe vazio para a imagem mais recente.</translation>
    </message>
    <message>
      <source>Dates of the lags</source>
      <translation>Datas das anteriores</translation>
    </message>
    <message>
      <source>Decision sample size</source>
      <translation>Amostra para a decisão</translation>
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
      <translation>Detecta nuvens e suas sombras a partir da diferença entre uma imagem e a sua previsão sem nuvens, comparada com a dispersão do solo limpo da mesma cena. Em alternativa, como publicado em 2018, agrupa as diferenças com k-means e mascara os clusters que são mais brilhantes do que a previsão e brilhantes em si mesmos. Os limiares são feitos para refletância no topo da atmosfera.</translation>
    </message>
    <message>
      <source>Difference between image and forecast in the visible bands, in reflectance. With clusters it is the mean over the cluster.</source>
      <translation>Diferença entre imagem e previsão nas bandas visíveis, em refletância. Com clusters, é a média do cluster.</translation>
    </message>
    <message>
      <source>Difference threshold</source>
      <translation>Limiar de diferença</translation>
    </message>
    <message>
      <source>Digital Earth Australia</source>
      <translation>Digital Earth Australia</translation>
    </message>
    <message>
      <source>Display maximum [reflectance]</source>
      <translation>Máximo exibido [refletância]</translation>
    </message>
    <message>
      <source>Displayed bands</source>
      <translation>Bandas exibidas</translation>
    </message>
    <message>
      <source>Distance around the filled pixels over which image and forecast are blended, so that no seam is visible; 0 gives a hard edge.</source>
      <translation>Distância em torno dos pixels preenchidos na qual imagem e previsão são fundidas, para que nenhuma emenda seja visível; 0 dá uma borda nítida.</translation>
    </message>
    <message>
      <source>Distance by which cloud and shadow are enlarged in the mask, over clear ground and snow; the cloud probability stays as it is. Used by every DECISION but none.</source>
      <translation>Distância em que nuvens e sombras são ampliadas na máscara, sobre solo limpo e neve; a probabilidade de nuvem fica como está. Usada por todos os valores de DECISION exceto none.</translation>
    </message>
    <message>
      <source>Distance by which cloud and shadow are enlarged. Raise it if cloud edges are left in the image.</source>
      <translation>Distância em que nuvens e sombras são ampliadas. Aumente-a se ficarem bordas de nuvens na imagem.</translation>
    </message>
    <message>
      <source>Distance by which the removed areas are enlarged, in pixels of the image.</source>
      <translation>Distância em que as áreas removidas são ampliadas, em pixels da imagem.</translation>
    </message>
    <message>
      <source>Download images of a catalogue</source>
      <translation>Download de imagens de um catálogo</translation>
    </message>
    <message>
      <source>Download size (dry run) [bytes]</source>
      <translation>Tamanho do download (estimado) [bytes]</translation>
    </message>
    <message>
      <source>Download size [bytes]</source>
      <translation>Tamanho do download [bytes]</translation>
    </message>
    <message>
      <source>Download the same granule in version 2.0, as GeoTIFF.</source>
      <translation>Obtenha o mesmo grânulo na versão 2.0, como GeoTIFF.</translation>
    </message>
    <message>
      <source>Downloaded bands</source>
      <translation>Bandas do download</translation>
    </message>
    <message>
      <source>Downloads the region of each image that was found in a catalogue, as a folder of GeoTIFFs that serves as archive. If the run is stopped, the next one with the same folder continues.</source>
      <translation>Faz o download da região de cada imagem encontrada num catálogo, como uma pasta de GeoTIFF que serve de arquivo. Se a execução for interrompida, a seguinte com a mesma pasta continua-a.</translation>
    </message>
    <message>
      <source>Drawing text needs the fonts of a QGIS application. Run the tool from QGIS or with qgis_process.</source>
      <translation>Desenhar texto exige as fontes de uma aplicação QGIS. Execute a ferramenta a partir do QGIS ou com qgis_process.</translation>
    </message>
    <message>
      <source>Draws the images of a folder one after the other as an animated GIF, each with its date, or as a sequence of PNG files. Filled images and composites give the smoothest animation.</source>
      <translation>Desenha as imagens de uma pasta uma após a outra como GIF animado, cada uma com a sua data, ou como sequência de ficheiros PNG. Imagens preenchidas e compósitos dão a animação mais suave.</translation>
    </message>
    <message>
      <source>Draws the lags of a stack and the image side by side in one picture, each with its date and the oldest lag on the left. Or draws all images of a folder, with the outlines of their masks and their cloud cover. Use it to check lags and masks at a glance.</source>
      <translation>Desenha as imagens anteriores de uma pilha e a imagem lado a lado num quadro, cada uma com a sua data e a mais antiga à esquerda. Ou desenha todas as imagens de uma pasta, com os contornos das suas máscaras e a sua nebulosidade. Use-a para verificar num relance imagens anteriores e máscaras.</translation>
    </message>
    <message>
      <source>Dry run (estimate only)</source>
      <translation>Só estimar, sem executar</translation>
    </message>
    <message>
      <source>ESPA, Collection 1</source>
      <translation>ESPA, Collection 1</translation>
    </message>
    <message>
      <source>EXTENT must be xmin,xmax,ymin,ymax [EPSG:code]; it is %1. Draw or type it again.</source>
      <translation>EXTENT deve ser xmin,xmax,ymin,ymax [EPSG:código]; é %1. Desenhe-a ou escreva-a novamente.</translation>
    </message>
    <message>
      <source>Each image with its lags, the shares of cloud, shadow, snow and valid pixels in percent, the confidence of the mask from 0 to 1, and why there is no mask. If QGIS loads the table, it loads the masks as well.</source>
      <translation>Cada imagem com as suas imagens anteriores, as proporções de nuvem, sombra, neve e pixels válidos em percentagem, a confiança da máscara de 0 a 1, e por que não há máscara. Se o QGIS carregar a tabela, carrega também as máscaras.</translation>
    </message>
    <message>
      <source>Each period with its days, its number of images, and the shares of clear and filled pixels in percent. If QGIS loads the table, it loads the composites as well.</source>
      <translation>Cada período com os seus dias, o seu número de imagens e as proporções de pixels limpos e preenchidos em percentagem. Se o QGIS carregar a tabela, carrega também os compósitos.</translation>
    </message>
    <message>
      <source>Each polygon with its number of clear dates and the first and last of them.</source>
      <translation>Cada polígono com o seu número de datas limpas e a primeira e a última delas.</translation>
    </message>
    <message>
      <source>Earlier images as layers or files, instead of or in addition to a folder. Required unless there is an archive folder (ARCHIVE).</source>
      <translation>Imagens anteriores como camadas ou ficheiros, em vez de uma pasta ou além dela. Obrigatório se não houver pasta do arquivo (ARCHIVE).</translation>
    </message>
    <message>
      <source>Earth Engine</source>
      <translation>Earth Engine</translation>
    </message>
    <message>
      <source>Earth Engine accepts %1.</source>
      <translation>O Earth Engine aceita %1.</translation>
    </message>
    <message>
      <source>Earth Engine already has an asset of that name: %1. Remove it, or set DESTINATION to the id of a new asset.</source>
      <translation>O Earth Engine já tem um asset com esse nome: %1. Remova-o, ou defina DESTINATION como o id de um novo asset.</translation>
    </message>
    <message>
      <source>Earth Engine answered a test request within %1 seconds.</source>
      <translation>O Earth Engine respondeu a um pedido de teste em menos de %1 segundos.</translation>
    </message>
    <message>
      <source>Earth Engine cannot find or show an asset: %1. Check the id, and whether your account may read it.</source>
      <translation>O Earth Engine não encontra ou não mostra um asset: %1. Verifique o id, e se a sua conta pode lê-lo.</translation>
    </message>
    <message>
      <source>Earth Engine could not answer: %1. %2, and run the tool again.</source>
      <translation>O Earth Engine não pôde responder: %1. %2 e execute novamente a ferramenta.</translation>
    </message>
    <message>
      <source>Earth Engine did not answer (%1). Waiting %2 s before try %3 of %4.</source>
      <translation>O Earth Engine não respondeu (%1). À espera %2 s antes da tentativa %3 de %4.</translation>
    </message>
    <message>
      <source>Earth Engine does not know task %1 any more. If its result is not in DESTINATION, run the tool again.</source>
      <translation>O Earth Engine já não conhece a tarefa %1. Se o resultado não estiver em DESTINATION, execute novamente a ferramenta.</translation>
    </message>
    <message>
      <source>Earth Engine has no image of the region between FROM and TO. Choose other dates, another SENSOR, or another region.</source>
      <translation>O Earth Engine não tem nenhuma imagem da região entre FROM e TO. Escolha outras datas, outro SENSOR ou outra região.</translation>
    </message>
    <message>
      <source>Earth Engine is computing: %1 of %2 requests answered, the next one takes %3 s so far.</source>
      <translation>O Earth Engine está a calcular: %1 de %2 pedidos respondidos, o seguinte demora %3 s até agora.</translation>
    </message>
    <message>
      <source>Earth Engine is ready.</source>
      <translation>O Earth Engine está pronto.</translation>
    </message>
    <message>
      <source>Earth Engine rejected the request: %1. Check the options of the tool.</source>
      <translation>O Earth Engine rejeitou o pedido: %1. Verifique as opções da ferramenta.</translation>
    </message>
    <message>
      <source>Earth Engine reports no restriction of the project.</source>
      <translation>O Earth Engine não informa nenhuma restrição do projeto.</translation>
    </message>
    <message>
      <source>Earth Engine task id</source>
      <translation>Id da tarefa do Earth Engine</translation>
    </message>
    <message>
      <source>Earth Engine: Cloud project</source>
      <translation>Earth Engine: projeto do Cloud</translation>
    </message>
    <message>
      <source>Earth Engine: service account key file</source>
      <translation>Earth Engine: ficheiro de chave da conta de serviço</translation>
    </message>
    <message>
      <source>Earth Engine: service address (if not Google's)</source>
      <translation>Earth Engine: endereço do serviço (se não for o do Google)</translation>
    </message>
    <message>
      <source>Even a tile of %1 x %2 px needs more memory or time than Earth Engine allows for one request (%3). Choose DELIVER asset or drive, METHOD linear, or fewer SAMPLES or BANDS.</source>
      <translation>Mesmo um bloco de %1 x %2 px precisa de mais memória ou tempo do que o Earth Engine permite num pedido (%3). Escolha DELIVER asset ou drive, METHOD linear, ou menos SAMPLES ou BANDS.</translation>
    </message>
    <message>
      <source>Export it again with all bands in one GeoTIFF (filePerBand False).</source>
      <translation>Exporte-a novamente com todas as bandas num GeoTIFF (filePerBand False).</translation>
    </message>
    <message>
      <source>Export it from SNAP as GeoTIFF with the names of the bands, or choose the original product.</source>
      <translation>Exporte-o do SNAP como GeoTIFF com os nomes das bandas, ou escolha o produto original.</translation>
    </message>
    <message>
      <source>FIELD: the layer %1 has no field %2. Choose one of its fields.</source>
      <translation>FIELD: a camada %1 não tem o campo %2. Escolha um dos seus campos.</translation>
    </message>
    <message>
      <source>FILL: there are no forecasts next to the masks. Run maskarchive with FORECASTS or FILLED on, or turn FILL off.</source>
      <translation>FILL: não há previsões ao lado das máscaras. Execute maskarchive com FORECASTS ou FILLED ativo, ou desative FILL.</translation>
    </message>
    <message>
      <source>FN / (FN + TP): share of the cloudy pixels missed</source>
      <translation>FN / (FN + TP): proporção dos pixels com nuvens não detectados</translation>
    </message>
    <message>
      <source>FOLDER is empty. Choose a folder for the masked images.</source>
      <translation>FOLDER está vazio. Escolha uma pasta para as imagens mascaradas.</translation>
    </message>
    <message>
      <source>FOLDER is empty. Choose a folder, or set DRY_RUN.</source>
      <translation>FOLDER está vazio. Escolha uma pasta, ou ative DRY_RUN.</translation>
    </message>
    <message>
      <source>FORECAST: %1 has no band of the image (%2); its bands are %3. Forecast the background of this image with forecastbackground.</source>
      <translation>FORECAST: %1 não tem nenhuma banda da imagem (%2); as suas bandas são %3. Preveja o fundo desta imagem com forecastbackground.</translation>
    </message>
    <message>
      <source>FP / (FP + TN): share of the clear pixels called cloud</source>
      <translation>FP / (FP + TN): proporção dos pixels limpos tomados por nuvem</translation>
    </message>
    <message>
      <source>FROM %1 is after TO %2. Exchange them.</source>
      <translation>FROM %1 é posterior a TO %2. Troque-os.</translation>
    </message>
    <message>
      <source>Field that identifies the polygons in the tables. Without a field of that name the feature id is used.</source>
      <translation>Campo que identifica os polígonos nas tabelas. Sem um campo com esse nome, é usado o id do elemento.</translation>
    </message>
    <message>
      <source>File format of the scenes: product folders of Landsat 8 in the layout of USGS (landsat), or one GeoTIFF each (geotiff).</source>
      <translation>Formato de ficheiro das cenas: pastas de produtos do Landsat 8 com a estrutura do USGS (landsat), ou um GeoTIFF cada (geotiff).</translation>
    </message>
    <message>
      <source>Fill clouds</source>
      <translation>Preencher nuvens</translation>
    </message>
    <message>
      <source>Fill gaps by forecasts</source>
      <translation>Preencher lacunas</translation>
    </message>
    <message>
      <source>Filled image</source>
      <translation>Imagem preenchida</translation>
    </message>
    <message>
      <source>Fills pixels without a clear observation from the forecasts that maskarchive has written, and marks them in the band filled. Otherwise they are nodata.</source>
      <translation>Preenche os pixels sem observação limpa com as previsões que maskarchive escreveu, e marca-os na banda filled. Caso contrário, ficam sem dados.</translation>
    </message>
    <message>
      <source>Find images</source>
      <translation>Buscar imagens</translation>
    </message>
    <message>
      <source>Find images in a catalogue</source>
      <translation>Buscar imagens num catálogo</translation>
    </message>
    <message>
      <source>Find images with findimages.</source>
      <translation>Procure imagens com findimages.</translation>
    </message>
    <message>
      <source>First acquisition date that is used, for example 2019-05-01. Leave empty to begin with the first image.</source>
      <translation>Primeira data de aquisição usada, por exemplo 2019-05-01. Deixe vazio para começar na primeira imagem.</translation>
    </message>
    <message>
      <source>First acquisition date, for example 2019-05-01. Leave empty to begin WINDOW days before IMAGE, or with the first image.</source>
      <translation>Primeira data de aquisição, por exemplo 2019-05-01. Deixe vazio para começar WINDOW dias antes de IMAGE, ou na primeira imagem.</translation>
    </message>
    <message>
      <source>First date</source>
      <translation>Primeira data</translation>
    </message>
    <message>
      <source>Fmask and CFMask</source>
      <translation>Fmask e CFMask</translation>
    </message>
    <message>
      <source>Fmask of HLS</source>
      <translation>Fmask do HLS</translation>
    </message>
    <message>
      <source>Folder in which a composite for each period is written.</source>
      <translation>Pasta em que é escrito um compósito para cada período.</translation>
    </message>
    <message>
      <source>Folder in which an image for each image with a mask is written. Required for folders.</source>
      <translation>Pasta em que é escrita uma imagem para cada imagem com máscara. Obrigatória para pastas.</translation>
    </message>
    <message>
      <source>Folder in which the archive is written.</source>
      <translation>Pasta em que é escrito o arquivo de imagens.</translation>
    </message>
    <message>
      <source>Folder in which the images are written. Choose the folder of an earlier run to continue it.</source>
      <translation>Pasta em que são escritas as imagens. Escolha a pasta de uma execução anterior para a continuar.</translation>
    </message>
    <message>
      <source>Folder in which the masks are written. Choose the folder of an earlier run to continue it.</source>
      <translation>Pasta em que são escritas as máscaras. Escolha a pasta de uma execução anterior para a continuar.</translation>
    </message>
    <message>
      <source>Folder of composites</source>
      <translation>Pasta de compósitos</translation>
    </message>
    <message>
      <source>Folder of images</source>
      <translation>Pasta de imagens</translation>
    </message>
    <message>
      <source>Folder of masks</source>
      <translation>Pasta de máscaras</translation>
    </message>
    <message>
      <source>Folder of the product, instead of a file.</source>
      <translation>Pasta do produto, em vez de um ficheiro.</translation>
    </message>
    <message>
      <source>Folder with earlier images: every raster and product in it and its subfolders, or a STAC item collection (.geojson, .json), such as that of findimages. Required unless there are candidate images (CANDIDATES).</source>
      <translation>Pasta com imagens anteriores: cada raster e produto nela e nas suas subpastas, ou uma coleção de itens STAC (.geojson, .json), como a de findimages. Obrigatória se não houver imagens candidatas (CANDIDATES).</translation>
    </message>
    <message>
      <source>Folder with earlier images: every raster and product in it and its subfolders.</source>
      <translation>Pasta com imagens anteriores: cada raster e produto nela e nas suas subpastas.</translation>
    </message>
    <message>
      <source>Folder with images, instead of a single image.</source>
      <translation>Pasta com imagens, em vez de uma só imagem.</translation>
    </message>
    <message>
      <source>Folder with images, instead of a stack.</source>
      <translation>Pasta com imagens, em vez de uma pilha.</translation>
    </message>
    <message>
      <source>Folder with masks, such as that of maskarchive, or with images that have a quality band. Rasters separated by semicolons work too.</source>
      <translation>Pasta com máscaras, como a de maskarchive, ou com imagens que têm uma banda de qualidade. Também servem rasters separados por ponto e vírgula.</translation>
    </message>
    <message>
      <source>Folder with the images to mask: every raster and product in it and its subfolders, or a STAC item collection (.geojson, .json). Required unless there are candidate images (CANDIDATES).</source>
      <translation>Pasta com as imagens a mascarar: cada raster e produto nela e nas suas subpastas, ou uma coleção de itens STAC (.geojson, .json). Obrigatória se não houver imagens candidatas (CANDIDATES).</translation>
    </message>
    <message>
      <source>Folder with the images: every raster and product in it and its subfolders.</source>
      <translation>Pasta com as imagens: cada raster e produto nela e nas suas subpastas.</translation>
    </message>
    <message>
      <source>Folder with the images: every raster and product in it and its subfolders. Rasters separated by semicolons work too.</source>
      <translation>Pasta com as imagens: cada raster e produto nela e nas suas subpastas. Também servem rasters separados por ponto e vírgula.</translation>
    </message>
    <message>
      <source>Folder with the masks of the images, such as that of maskarchive.</source>
      <translation>Pasta com as máscaras das imagens, como a de maskarchive.</translation>
    </message>
    <message>
      <source>Folder with the masks of the images, such as that of maskarchive. Choose the folder of the images to use their quality bands.</source>
      <translation>Pasta com as máscaras das imagens, como a de maskarchive. Escolha a pasta das imagens para usar as suas bandas de qualidade.</translation>
    </message>
    <message>
      <source>Following task %1, which an earlier run started.</source>
      <translation>Acompanha-se a tarefa %1, iniciada por uma execução anterior.</translation>
    </message>
    <message>
      <source>Forecast</source>
      <translation>Previsão</translation>
    </message>
    <message>
      <source>Forecast method</source>
      <translation>Método de previsão</translation>
    </message>
    <message>
      <source>Forecasts from the lags of a stack what the ground in the image looks like without clouds. The regressions learn from two sets of pixels: how the lags follow each other, and how the clear pixels of the image follow the lags.</source>
      <translation>Prevê, a partir das imagens anteriores de uma pilha, o aspecto do solo da imagem sem nuvens. As regressões aprendem com dois conjuntos de pixels: como as imagens anteriores se sucedem, e como os pixels limpos da imagem se seguem às imagens anteriores.</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <source>Found %1 products in %2, expected one: %3. Choose one of them, or its metadata file.</source>
      <translation>Encontrados %1 produtos em %2, esperava-se um: %3. Escolha um deles, ou o seu ficheiro de metadados.</translation>
    </message>
    <message>
      <source>Four-step chain</source>
      <translation>Cadeia de 4 passos</translation>
    </message>
    <message>
      <source>GDAL reports: %1. Check the inputs and the disk.</source>
      <translation>O GDAL informa: %1. Verifique as entradas e o disco.</translation>
    </message>
    <message>
      <source>GIF files (*.gif)</source>
      <translation>Ficheiros GIF (*.gif)</translation>
    </message>
    <message>
      <source>GROW %1 px and OPENING %2 px need the forecast %3 px around the region, but it ends after %4 px. Lower GROW to %5 px, or lower OPENING.</source>
      <translation>GROW %1 px e OPENING %2 px precisam da previsão %3 px em torno da região, mas ela termina após %4 px. Reduza GROW para %5 px, ou reduza OPENING.</translation>
    </message>
    <message>
      <source>Google Drive: </source>
      <translation>Google Drive: </translation>
    </message>
    <message>
      <source>HLS of version 1</source>
      <translation>HLS da versão 1</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>Ficheiros HTML (*.html)</translation>
    </message>
    <message>
      <source>HTML page that compares the mask with the reference: pictures, confusion matrix and accuracy measures.</source>
      <translation>Página HTML que compara a máscara com a referência: imagens, matriz de confusão e medidas de exatidão.</translation>
    </message>
    <message>
      <source>HTML page to print or to show: the lags, the image, its forecast and its mask in pictures, their figures, and a comparison with the quality band, if the image has one.</source>
      <translation>Página HTML para imprimir ou mostrar: as imagens anteriores, a imagem, a sua previsão e a sua máscara em imagens, os seus números, e uma comparação com a banda de qualidade, se a imagem a tiver.</translation>
    </message>
    <message>
      <source>HTML page with the result of each check.</source>
      <translation>Página HTML com o resultado de cada verificação.</translation>
    </message>
    <message>
      <source>Handling of missing lags</source>
      <translation>Se faltarem imagens anteriores</translation>
    </message>
    <message>
      <source>High-confidence cloud only</source>
      <translation>Só nuvens de alta confiança</translation>
    </message>
    <message>
      <source>Highest cloud cover of the whole scene, as the catalogue states it. Keep it high: the region of interest may be clear in a cloudy scene, and the cloud cover of the region is measured later.</source>
      <translation>Nebulosidade máxima de toda a cena, tal como o catálogo a indica. Mantenha-a alta: a região de interesse pode estar limpa numa cena com nuvens, e a nebulosidade da região é medida depois.</translation>
    </message>
    <message>
      <source>Highest cloud cover over the region of interest at which an image is accepted as a lag. Raise it if too few lags are found.</source>
      <translation>Nebulosidade máxima sobre a região de interesse com que uma imagem é aceita como imagem anterior. Aumente-a se forem encontradas poucas imagens anteriores.</translation>
    </message>
    <message>
      <source>How cloud cover is measured: from the quality band (quality), from a simple spectral cloud score (cloudscore), or from both where the bands allow it (auto). With none, every image is accepted as clear.</source>
      <translation>Como se mede a nebulosidade: pela banda de qualidade (quality), por uma pontuação espectral simples de nuvens (cloudscore), ou por ambas se as bandas o permitirem (auto). Com none, toda imagem é considerada limpa.</translation>
    </message>
    <message>
      <source>How the result arrives: in tiles (download); through a temporary asset, for results too large for tiles (asset); or as a file that stays in Google Drive (drive) or Cloud Storage (storage).</source>
      <translation>Como chega o resultado: em blocos (download); por um asset temporário, para resultados grandes demais para blocos (asset); ou como ficheiro que fica no Google Drive (drive) ou no Cloud Storage (storage).</translation>
    </message>
    <message>
      <source>How the values of the quality band are coded. With auto, its name and the values that occur decide; the log states the result.</source>
      <translation>Como estão codificados os valores da banda de qualidade. Com auto, decidem o seu nome e os valores que ocorrem; o log indica o resultado.</translation>
    </message>
    <message>
      <source>IMAGE and FORECAST are the same raster, %1. Choose the result of forecastbackground as FORECAST.</source>
      <translation>IMAGE e FORECAST são o mesmo raster, %1. Escolha o resultado de forecastbackground como FORECAST.</translation>
    </message>
    <message>
      <source>IMAGE: %1</source>
      <translation>IMAGE: %1</translation>
    </message>
    <message>
      <source>IMAGE: %1 has no acquisition date. Add DATE_ACQUIRED to its metadata, for example with gdal_edit.py -mo DATE_ACQUIRED=2015-06-23, or put the date into the file name (20150623).</source>
      <translation>IMAGE: %1 não tem data de aquisição. Adicione DATE_ACQUIRED aos seus metadados, por exemplo com gdal_edit.py -mo DATE_ACQUIRED=2015-06-23, ou ponha a data no nome do ficheiro (20150623).</translation>
    </message>
    <message>
      <source>IMAGE: %1 has no acquisition date. Set FROM and TO, and a region instead of the image.</source>
      <translation>IMAGE: %1 não tem data de aquisição. Defina FROM e TO, e uma região em vez da imagem.</translation>
    </message>
    <message>
      <source>IMAGE: %1 is %2, not an original acquisition. Choose the original image.</source>
      <translation>IMAGE: %1 é %2, não uma aquisição original. Escolha a imagem original.</translation>
    </message>
    <message>
      <source>IMAGE: %1 is one band of a product. %2</source>
      <translation>IMAGE: %1 é uma banda de um produto. %2</translation>
    </message>
    <message>
      <source>IMAGES: there is no image with named bands and an acquisition date%1. Choose another folder or other dates.</source>
      <translation>IMAGES: não há nenhuma imagem com bandas com nome e data de aquisição%1. Escolha outra pasta ou outras datas.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 has no date or no size on Earth Engine. Choose another image.</source>
      <translation>IMAGE_ID: %1 não tem data ou não tem tamanho no Earth Engine. Escolha outra imagem.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not a day of %2 (001 to 365 or 366). Check the scene id.</source>
      <translation>IMAGE_ID: %1 não é um dia de %2 (001 a 365 ou 366). Verifique o id da cena.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not a supported sensor. Choose an image of Landsat 4-9 TM, ETM+ or OLI.</source>
      <translation>IMAGE_ID: %1 não é um sensor suportado. Escolha uma imagem do Landsat 4-9 TM, ETM+ ou OLI.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not an image of %2. Example: 20170105T013442_20170105T013443_T53NMJ.</source>
      <translation>IMAGE_ID: %1 não é uma imagem de %2. Exemplo: 20170105T013442_20170105T013443_T53NMJ.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not in a supported collection. Choose an image of %2.</source>
      <translation>IMAGE_ID: %1 não está numa coleção suportada. Escolha uma imagem de %2.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not the id of a Landsat 4-9 or Sentinel-2 image. Examples: %2.</source>
      <translation>IMAGE_ID: %1 não é o id de uma imagem do Landsat 4-9 ou do Sentinel-2. Exemplos: %2.</translation>
    </message>
    <message>
      <source>IMAGE_ID: %1 is not the id of a Landsat image. Example: LC08_199033_20150623.</source>
      <translation>IMAGE_ID: %1 não é o id de uma imagem Landsat. Exemplo: LC08_199033_20150623.</translation>
    </message>
    <message>
      <source>IMAGE_ID: GDAL does not know the CRS of the image, %1. Choose another image.</source>
      <translation>IMAGE_ID: o GDAL não conhece o SRC da imagem, %1. Escolha outra imagem.</translation>
    </message>
    <message>
      <source>Id of a Google Cloud project that is registered for Earth Engine. Leave empty to use that of QGIS's options or of the credentials.</source>
      <translation>Id de um projeto do Google Cloud inscrito no Earth Engine. Deixe vazio para usar o das opções do QGIS ou o das credenciais.</translation>
    </message>
    <message>
      <source>Id of the temporary asset (of a folder for many images), folder in Google Drive, or bucket/prefix in Cloud Storage. Leave empty for an asset of the project, or the top folder of Drive.</source>
      <translation>Id do asset temporário (de uma pasta se houver muitas imagens), pasta no Google Drive, ou bucket/prefixo no Cloud Storage. Deixe vazio para um asset do projeto, ou a pasta raiz do Drive.</translation>
    </message>
    <message>
      <source>Identifier field</source>
      <translation>Campo identificador</translation>
    </message>
    <message>
      <source>Ids of collections, separated by commas, to be used instead of those of SENSOR, for example LANDSAT/LC08/C02/T1_L2 for surface reflectance.</source>
      <translation>Ids de coleções, separados por vírgulas, a usar em vez das de SENSOR, por exemplo LANDSAT/LC08/C02/T1_L2 para refletância de superfície.</translation>
    </message>
    <message>
      <source>If nobody signs in within this time, sign-in is reported as missing.</source>
      <translation>Se ninguém iniciar sessão neste tempo, informa-se que falta o início de sessão.</translation>
    </message>
    <message>
      <source>If the disk is full, free some space, or choose another folder.</source>
      <translation>Se o disco estiver cheio, crie espaço ou escolha outra pasta.</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Imagem</translation>
    </message>
    <message>
      <source>Image %1 of %2: %3</source>
      <translation>Imagem %1 de %2: %3</translation>
    </message>
    <message>
      <source>Image catalogues</source>
      <translation>Catálogos de imagens</translation>
    </message>
    <message>
      <source>Image for which earlier ones are searched, for its date and extent. Not required if a region and dates are set.</source>
      <translation>Imagem para a qual se procuram imagens anteriores, pela sua data e extensão. Não é obrigatória se uma região e datas estiverem definidas.</translation>
    </message>
    <message>
      <source>Image id</source>
      <translation>Id da imagem</translation>
    </message>
    <message>
      <source>Image in the report</source>
      <translation>Imagem do relatório</translation>
    </message>
    <message>
      <source>Image in top-of-atmosphere reflectance.</source>
      <translation>Imagem em refletância no topo da atmosfera.</translation>
    </message>
    <message>
      <source>Image or stack</source>
      <translation>Imagem ou pilha</translation>
    </message>
    <message>
      <source>Image that the report shows. Leave empty to show the reference, if it has red, green and blue bands.</source>
      <translation>Imagem que o relatório mostra. Deixe vazio para mostrar a referência, se tiver bandas vermelha, verde e azul.</translation>
    </message>
    <message>
      <source>Image to mask</source>
      <translation>Imagem a mascarar</translation>
    </message>
    <message>
      <source>Image with a quality band, a quality band alone, or a mask.</source>
      <translation>Imagem com banda de qualidade, uma banda de qualidade só, ou uma máscara.</translation>
    </message>
    <message>
      <source>Image with a quality band, or the quality band alone.</source>
      <translation>Imagem com banda de qualidade, ou só a banda de qualidade.</translation>
    </message>
    <message>
      <source>ImageArray: %1 names do not match values of shape %2. Pass values (bands, rows, columns) and a name for each band.</source>
      <translation>ImageArray: %1 nomes não correspondem a valores de forma %2. Passe valores (bandas, linhas, colunas) e um nome para cada banda.</translation>
    </message>
    <message>
      <source>ImageArray: quality of shape %1 does not match values of shape %2. Pass one class for each pixel.</source>
      <translation>ImageArray: uma qualidade de forma %1 não corresponde a valores de forma %2. Passe uma classe para cada pixel.</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Imagens</translation>
    </message>
    <message>
      <source>Images as layers or files, instead of or in addition to a folder. Required unless there is an archive folder (ARCHIVE).</source>
      <translation>Imagens como camadas ou ficheiros, em vez de uma pasta ou além dela. Obrigatório se não houver pasta do arquivo (ARCHIVE).</translation>
    </message>
    <message>
      <source>Images found</source>
      <translation>Imagens encontradas</translation>
    </message>
    <message>
      <source>Images of the search window with their date, cloud cover and valid coverage in percent, and lag number. Cover and coverage are empty where an image was not examined.</source>
      <translation>Imagens da janela de busca com a sua data, nebulosidade e cobertura válida em percentagem, e número de imagem anterior. Nebulosidade e cobertura estão vazias se uma imagem não foi examinada.</translation>
    </message>
    <message>
      <source>Import a Landsat or Sentinel-2 product</source>
      <translation>Importar um produto Landsat ou Sentinel-2</translation>
    </message>
    <message>
      <source>Import and mask</source>
      <translation>Importar e mascarar</translation>
    </message>
    <message>
      <source>Import the newest image</source>
      <translation>Importar a imagem mais recente</translation>
    </message>
    <message>
      <source>Import the product</source>
      <translation>Importar o produto</translation>
    </message>
    <message>
      <source>Import the product with Import a Landsat or Sentinel-2 product (importscene), and choose its result.</source>
      <translation>Importe o produto com Importar um produto Landsat ou Sentinel-2 (importscene), e escolha o seu resultado.</translation>
    </message>
    <message>
      <source>Imported bands</source>
      <translation>Bandas importadas</translation>
    </message>
    <message>
      <source>Imported scene</source>
      <translation>Cena importada</translation>
    </message>
    <message>
      <source>Imports a Landsat or Sentinel-2 product as it was delivered, and masks its clouds with a folder of earlier products of the same place. Open the model in the graphical modeler to add options.</source>
      <translation>Importa um produto Landsat ou Sentinel-2 tal como foi entregue, e mascara as suas nuvens com uma pasta de produtos anteriores do mesmo lugar. Abra o modelo no modelador gráfico para adicionar opções.</translation>
    </message>
    <message>
      <source>Item collection (.geojson): the footprints of the images, and the archive of the other tools.</source>
      <translation>Coleção de itens (.geojson): os contornos das imagens, e o arquivo das outras ferramentas.</translation>
    </message>
    <message>
      <source>Item collection of findimages (.geojson, .json).</source>
      <translation>Coleção de itens de findimages (.geojson, .json).</translation>
    </message>
    <message>
      <source>Item collections (*.geojson *.json)</source>
      <translation>Coleções de itens (*.geojson *.json)</translation>
    </message>
    <message>
      <source>Its duplicate is used instead: %1.</source>
      <translation>Em seu lugar é usado o seu duplicado: %1.</translation>
    </message>
    <message>
      <source>Its grid cannot be used: %1</source>
      <translation>A sua quadrícula não pode ser usada: %1</translation>
    </message>
    <message>
      <source>Its lags are those of an earlier run: its mask is kept.</source>
      <translation>As suas imagens anteriores são as de uma execução anterior: a sua máscara é mantida.</translation>
    </message>
    <message>
      <source>Its metadata state %1 as acquisition date, its name %2; the metadata are used.</source>
      <translation>Os seus metadados indicam %1 como data de aquisição, o seu nome %2; são usados os metadados.</translation>
    </message>
    <message>
      <source>Its metadata state reflectance of the %1, its name or bands are those of %2 reflectance; the metadata are used.</source>
      <translation>Os seus metadados indicam refletância do tipo %1, o seu nome ou as suas bandas refletância do tipo %2; são usados os metadados.</translation>
    </message>
    <message>
      <source>Its name has two dates, %1 and %2; the first is used.</source>
      <translation>O seu nome tem duas datas, %1 e %2; é usada a primeira.</translation>
    </message>
    <message>
      <source>Its only date, %1, is when the file was written (TIFF tag DateTime), which may be long after the acquisition. Set DATE_ACQUIRED (gdal_edit.py -mo DATE_ACQUIRED=2019-06-07).</source>
      <translation>A sua única data, %1, é a da escrita do ficheiro (tag TIFF DateTime), que pode ser muito posterior à aquisição. Defina DATE_ACQUIRED (gdal_edit.py -mo DATE_ACQUIRED=2019-06-07).</translation>
    </message>
    <message>
      <source>Its task of an earlier run is stopped, because its lags or options have changed.</source>
      <translation>A sua tarefa de uma execução anterior é parada, porque as imagens anteriores ou as opções mudaram.</translation>
    </message>
    <message>
      <source>JSON key of a service account. Leave empty to use that of QGIS's options, or the account that has signed in.</source>
      <translation>Chave JSON de uma conta de serviço. Deixe vazio para usar a das opções do QGIS, ou a conta que iniciou sessão.</translation>
    </message>
    <message>
      <source>Join its bands to one raster, name them by role (blue, green ..) and set scale and date.</source>
      <translation>Reúna as suas bandas num raster, dê-lhes o nome da sua função (blue, green ..) e defina escala e data.</translation>
    </message>
    <message>
      <source>KEY_FILE: %1 is not the JSON key of a service account (%2). Create one in the Google Cloud console under IAM &amp; Admin, Service accounts, Keys.</source>
      <translation>KEY_FILE: %1 não é a chave JSON de uma conta de serviço (%2). Crie uma no console do Google Cloud, em IAM e administrador, Contas de serviço, Chaves.</translation>
    </message>
    <message>
      <source>Kernel coefficient (gamma)</source>
      <translation>Coeficiente do kernel (gama)</translation>
    </message>
    <message>
      <source>Kernel coefficient used</source>
      <translation>Coeficiente de kernel usado</translation>
    </message>
    <message>
      <source>Kernel components</source>
      <translation>Componentes do kernel</translation>
    </message>
    <message>
      <source>Kernel precision</source>
      <translation>Precisão do kernel</translation>
    </message>
    <message>
      <source>Kind of credentials</source>
      <translation>Tipo de credenciais</translation>
    </message>
    <message>
      <source>LAGS: found %1 of %2 clear images within %3 days (%4, valid coverage of at least %5 %) among %6 candidates</source>
      <translation>LAGS: encontradas %1 de %2 imagens limpas em %3 dias (%4, cobertura válida de pelo menos %5 %) entre %6 candidatas</translation>
    </message>
    <message>
      <source>Lag %1</source>
      <translation>Anterior %1</translation>
    </message>
    <message>
      <source>Lags: %1</source>
      <translation>Imagens anteriores: %1</translation>
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
      <translation>Landsat anterior às coleções</translation>
    </message>
    <message>
      <source>Largest number of images that are returned, the newest first.</source>
      <translation>Número máximo de imagens devolvidas, primeiro as mais recentes.</translation>
    </message>
    <message>
      <source>Last acquisition date that is used, for example 2019-09-30. Leave empty to end with the last image.</source>
      <translation>Última data de aquisição usada, por exemplo 2019-09-30. Deixe vazio para terminar na última imagem.</translation>
    </message>
    <message>
      <source>Last acquisition date, for example 2019-09-30. Leave empty to end with the date of IMAGE, or with the newest image.</source>
      <translation>Última data de aquisição, por exemplo 2019-09-30. Deixe vazio para terminar na data de IMAGE, ou na imagem mais recente.</translation>
    </message>
    <message>
      <source>Last date</source>
      <translation>Última data</translation>
    </message>
    <message>
      <source>Left out: %1</source>
      <translation>Excluída: %1</translation>
    </message>
    <message>
      <source>Left out: %1 has no %2 image yet, so its clouds are unknown.</source>
      <translation>Omitida: %1 ainda não tem imagem de %2, por isso as suas nuvens são desconhecidas.</translation>
    </message>
    <message>
      <source>Left out: %1: %2</source>
      <translation>Excluída: %1: %2</translation>
    </message>
    <message>
      <source>Left out: %1: %2.</source>
      <translation>Excluída: %1: %2.</translation>
    </message>
    <message>
      <source>Left out: %1: Earth Engine states no date, no size or an unknown CRS.</source>
      <translation>Excluída: %1: o Earth Engine não indica data nem tamanho, ou o seu SRC é desconhecido.</translation>
    </message>
    <message>
      <source>Left out: %1: a result of %2, not an original acquisition.</source>
      <translation>Excluída: %1: um resultado de %2, não uma aquisição original.</translation>
    </message>
    <message>
      <source>Left out: %1: no acquisition date in its metadata or name.</source>
      <translation>Excluída: %1: sem data de aquisição nos seus metadados ou no seu nome.</translation>
    </message>
    <message>
      <source>Left out: %1: the same acquisition as %2.</source>
      <translation>Excluída: %1: a mesma aquisição que %2.</translation>
    </message>
    <message>
      <source>Left out: %1: there is no mask of %2 and its platform.</source>
      <translation>Excluída: %1: não há máscara de %2 e da sua plataforma.</translation>
    </message>
    <message>
      <source>Length of the series</source>
      <translation>Comprimento da série</translation>
    </message>
    <message>
      <source>Local rasters</source>
      <translation>Rasters locais</translation>
    </message>
    <message>
      <source>Longest time between the image and a lag. Extend it if too few lags are found.</source>
      <translation>Tempo máximo entre a imagem e uma imagem anterior. Aumente-o se forem encontradas poucas imagens anteriores.</translation>
    </message>
    <message>
      <source>MASKS: a mask has no CRS, so that polygons cannot be placed in it. Assign its CRS first.</source>
      <translation>MASKS: uma máscara não tem SRC, pelo que não se podem situar polígonos nela. Atribua primeiro o seu SRC.</translation>
    </message>
    <message>
      <source>MASKS: no mask has date and platform of an image. Choose the folder of maskarchive, or name masks such as %1.</source>
      <translation>MASKS: nenhuma máscara tem a data e a plataforma de uma imagem. Escolha a pasta de maskarchive, ou dê às máscaras nomes como %1.</translation>
    </message>
    <message>
      <source>MASKS: no mask has date and platform of an image. Choose the folder of maskarchive.</source>
      <translation>MASKS: nenhuma máscara tem a data e a plataforma de uma imagem. Escolha a pasta de maskarchive.</translation>
    </message>
    <message>
      <source>MASKS: there is no mask with an acquisition date. Choose the folder of maskarchive, or other masks.</source>
      <translation>MASKS: não há nenhuma máscara com data de aquisição. Escolha a pasta de maskarchive, ou outras máscaras.</translation>
    </message>
    <message>
      <source>METHOD %1 and DECISION adaptive</source>
      <translation>METHOD %1 e DECISION adaptive</translation>
    </message>
    <message>
      <source>METHOD %1 needs at least %2 lag(s); %3 has %4. Select more lags%5.</source>
      <translation>METHOD %1 precisa de pelo menos %2 imagem(ns) anterior(es); %3 tem %4. Escolha mais imagens anteriores%5.</translation>
    </message>
    <message>
      <source>METHOD %1 needs more training pixels than its %2 inputs; the ROI has %3 valid ones. Choose a larger ROI, fewer BANDS, or METHOD percentile.</source>
      <translation>METHOD %1 precisa de mais pixels de treino do que as suas %2 entradas; a ROI tem %3 válidos. Escolha uma ROI maior, menos BANDS, ou METHOD percentile.</translation>
    </message>
    <message>
      <source>METHOD %1 requires at least %2 lag(s); there are %3. Raise LAGS, or choose METHOD percentile or persistence.</source>
      <translation>METHOD %1 requer pelo menos %2 imagem(ns) anterior(es); há %3. Aumente LAGS, ou escolha METHOD percentile ou persistence.</translation>
    </message>
    <message>
      <source>MIN_CLEAR must be 0 .. 100 %; it is %1.</source>
      <translation>MIN_CLEAR deve ser 0 .. 100 %; é %1.</translation>
    </message>
    <message>
      <source>MSK_CLASSI of Sentinel-2 has one band for each class. Choose the band of opaque cloud (MSK_CLASSI_OPAQUE, or 1 of the file) and set SCHEME to clm.</source>
      <translation>MSK_CLASSI do Sentinel-2 tem uma banda para cada classe. Escolha a banda de nuvem opaca (MSK_CLASSI_OPAQUE, ou a 1 do ficheiro) e defina SCHEME como clm.</translation>
    </message>
    <message>
      <source>Makes a cloud mask from a cloudy image and a folder of earlier images, and compares it with the quality band of the image, in four steps: select lags, forecast background, detect clouds and shadows, compare with Fmask. The mask is that of the tool Mask clouds, and every step keeps its result. Open the model in the graphical modeler to change a step.</source>
      <translation>Faz uma máscara de nuvens a partir de uma imagem com nuvens e de uma pasta de imagens anteriores, e compara-a com a banda de qualidade da imagem, em quatro passos: escolher imagens anteriores, prever o fundo, detectar nuvens e sombras, comparar com o Fmask. A máscara é a da ferramenta Mascarar nuvens, e cada passo mantém o seu resultado. Abra o modelo no modelador gráfico para alterar um passo.</translation>
    </message>
    <message>
      <source>Makes a cloud mask from a cloudy image and earlier images of the same place, in one go. It selects the clear images that are nearest in time, forecasts from them what the ground looks like without clouds, and masks cloud and shadow where the image differs from that. The forecast, the filled image, the stack and a report against the quality band are optional outputs.</source>
      <translation>Faz uma máscara de nuvens a partir de uma imagem com nuvens e de imagens anteriores do mesmo lugar, de uma só vez. Escolhe as imagens limpas mais próximas no tempo, prevê a partir delas o aspecto do solo sem nuvens, e mascara nuvens e sombras onde a imagem difere disso. A previsão, a imagem preenchida, a pilha e um relatório face à banda de qualidade são saídas opcionais.</translation>
    </message>
    <message>
      <source>Makes a cloud mask from an image of Earth Engine and earlier clear images, which are selected there, in one go. For a region of up to 4 million pixels, the images are downloaded and everything else is computed on this computer; for a larger one, Earth Engine computes the forecast and the mask.</source>
      <translation>Faz uma máscara de nuvens a partir de uma imagem do Earth Engine e de imagens limpas anteriores, que lá são escolhidas, de uma só vez. Para uma região de até 4 milhões de pixels, faz-se o download das imagens e tudo o mais é calculado neste computador; para uma maior, o Earth Engine calcula a previsão e a máscara.</translation>
    </message>
    <message>
      <source>Makes a cloud mask of every image of Earth Engine over a region from the other images, in one run. A second run masks only what is new or changed. A table states the cloud cover, shadow, snow and valid coverage of each image, and why an image has no mask.</source>
      <translation>Cria uma máscara de nuvens de cada imagem do Earth Engine sobre uma região a partir das outras imagens, numa só execução. Uma segunda execução mascara apenas o que é novo ou mudou. Uma tabela indica a nebulosidade, a sombra, a neve e a cobertura válida de cada imagem, e por que uma imagem não tem máscara.</translation>
    </message>
    <message>
      <source>Makes a cloud mask of every image of a folder from the other images of the folder, in one run. A second run masks only what is new or changed. A table states the cloud cover, shadow, snow and valid coverage of each image, and why an image has no mask.</source>
      <translation>Faz uma máscara de nuvens de cada imagem de uma pasta a partir das outras imagens da pasta, numa só execução. Uma segunda execução mascara só o que é novo ou mudou. Uma tabela indica a nebulosidade, a sombra, a neve e a cobertura válida de cada imagem, e por que uma imagem não tem máscara.</translation>
    </message>
    <message>
      <source>Makes one raster with named, scaled and dated bands from a product of USGS or ESA: Landsat 4 to 9, Level 1 and 2, or Sentinel-2 L1C and L2A, as folder, tar, zip or metadata file. A virtual raster (.vrt) copies nothing; a GeoTIFF is complete in itself.</source>
      <translation>Faz um raster com bandas com nome, escala e data a partir de um produto do USGS ou da ESA: Landsat 4 a 9, nível 1 e 2, ou Sentinel-2 L1C e L2A, como pasta, tar, zip ou ficheiro de metadados. Um raster virtual (.vrt) não copia nada; um GeoTIFF é completo em si mesmo.</translation>
    </message>
    <message>
      <source>Makes pixels nodata that the mask marks as cloud (2).</source>
      <translation>Deixa sem dados os pixels que a máscara marca como nuvem (2).</translation>
    </message>
    <message>
      <source>Makes pixels nodata that the mask marks as shadow (1).</source>
      <translation>Deixa sem dados os pixels que a máscara marca como sombra (1).</translation>
    </message>
    <message>
      <source>Makes pixels nodata that the mask marks as snow or ice (3).</source>
      <translation>Deixa sem dados os pixels que a máscara marca como neve ou gelo (3).</translation>
    </message>
    <message>
      <source>Makes the pixels of an image nodata where a mask has cloud or shadow, and leaves everything else as it is stored. It also takes a folder of images and a folder of masks.</source>
      <translation>Deixa sem dados os pixels de uma imagem onde uma máscara tem nuvem ou sombra, e mantém tudo o mais como está gravado. Também aceita uma pasta de imagens e uma pasta de máscaras.</translation>
    </message>
    <message>
      <source>Mark snow or ice</source>
      <translation>Marcar neve ou gelo</translation>
    </message>
    <message>
      <source>Marks snow and ice as a class of their own, 3; otherwise they are clear, 0. Used by DECISION adaptive only, and needs a green, a near infrared and a short-wave infrared band; without the last, only ground that is as white in two lags or more is marked.</source>
      <translation>Marca neve e gelo como classe própria, 3; caso contrário, são limpo, 0. Só usado por DECISION adaptive, e precisa de uma banda verde, uma do infravermelho próximo e uma do infravermelho de ondas curtas; sem a última, só se marca o solo igualmente branco em duas ou mais imagens anteriores.</translation>
    </message>
    <message>
      <source>Mask Clouds…</source>
      <translation>Mascarar nuvens…</translation>
    </message>
    <message>
      <source>Mask an archive on Earth Engine</source>
      <translation>Mascarar um arquivo no Earth Engine</translation>
    </message>
    <message>
      <source>Mask and compare</source>
      <translation>Mascarar e comparar</translation>
    </message>
    <message>
      <source>Mask classes: 0 clear, 1 shadow, 2 cloud, 3 snow or ice (only if marked), 255 nodata.</source>
      <translation>Classes da máscara: 0 limpo, 1 sombra, 2 nuvem, 3 neve ou gelo (só se marcado), 255 sem dados.</translation>
    </message>
    <message>
      <source>Mask clouds</source>
      <translation>Mascarar nuvens</translation>
    </message>
    <message>
      <source>Mask clouds from a catalogue</source>
      <translation>Mascarar nuvens com um catálogo</translation>
    </message>
    <message>
      <source>Mask clouds in an archive</source>
      <translation>Mascarar nuvens num arquivo</translation>
    </message>
    <message>
      <source>Mask clouds on Earth Engine</source>
      <translation>Mascarar nuvens no Earth Engine</translation>
    </message>
    <message>
      <source>Mask of the image, in which shadow (1) and cloud (2) are filled.</source>
      <translation>Máscara da imagem, na qual sombra (1) e nuvem (2) são preenchidas.</translation>
    </message>
    <message>
      <source>Mask of the image, or a raster with a quality band.</source>
      <translation>Máscara da imagem, ou um raster com banda de qualidade.</translation>
    </message>
    <message>
      <source>Mask to assess, with the classes 0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata.</source>
      <translation>Máscara a avaliar, com as classes 0 limpo, 1 sombra, 2 nuvem, 3 neve ou gelo, 255 sem dados.</translation>
    </message>
    <message>
      <source>Mask whose clear pixels (0) are the ones that the forecast learns from. Leave empty to use the quality band, enlarged by 3 px.</source>
      <translation>Máscara cujos pixels limpos (0) são aqueles com que a previsão aprende. Deixe vazio para usar a banda de qualidade, ampliada em 3 px.</translation>
    </message>
    <message>
      <source>Masked image</source>
      <translation>Imagem mascarada</translation>
    </message>
    <message>
      <source>Masks every image of a folder by the others, combines the clear pixels of each month, season or year to an image without clouds, and draws all images with the outlines of their masks. Open the model in the graphical modeler to add options.</source>
      <translation>Mascara cada imagem de uma pasta pelas outras, combina os pixels limpos de cada mês, estação ou ano numa imagem sem nuvens, e desenha todas as imagens com os contornos das suas máscaras. Abra o modelo no modelador gráfico para adicionar opções.</translation>
    </message>
    <message>
      <source>Masks only what the quality band marks with high confidence. Otherwise possible cloud is masked as well.</source>
      <translation>Só mascara o que a banda de qualidade marca com alta confiança. Caso contrário, nuvens possíveis também são mascaradas.</translation>
    </message>
    <message>
      <source>Masks the clouds of an image with earlier images (tool Mask clouds), then compares the mask with the quality band of the image, pixel by pixel. The outputs include an agreement map and a report with accuracy measures. Open the model in the graphical modeler to add options or to compare with another mask.</source>
      <translation>Mascara as nuvens de uma imagem com imagens anteriores (ferramenta Mascarar nuvens) e depois compara a máscara pixel a pixel com a banda de qualidade da imagem. As saídas incluem um mapa de concordância e um relatório com medidas de exatidão. Abra o modelo no modelador gráfico para adicionar opções ou para comparar com outra máscara.</translation>
    </message>
    <message>
      <source>Masks the clouds of the newest Sentinel-2 or Landsat image of a region up to a date. The image and the earlier clear images are read from a public catalogue, only the region, without an account. Open the model in the graphical modeler to add options.</source>
      <translation>Mascara as nuvens da imagem mais recente do Sentinel-2 ou do Landsat de uma região até uma data. A imagem e as imagens limpas anteriores são lidas de um catálogo público, só a região, sem conta. Abra o modelo no modelador gráfico para adicionar opções.</translation>
    </message>
    <message>
      <source>Maximum cloud cover</source>
      <translation>Nebulosidade máxima</translation>
    </message>
    <message>
      <source>Maximum cloud cover of scene</source>
      <translation>Nebulosidade máxima da cena</translation>
    </message>
    <message>
      <source>Maximum number of images</source>
      <translation>Número máximo de imagens</translation>
    </message>
    <message>
      <source>Minimum clear share [%]</source>
      <translation>Mínimo limpo [%]</translation>
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
      <translation>Máximo de tarefas de exportação ao mesmo tempo, incluindo as iniciadas por execuções anteriores; reduza-o se o seu projeto executar outras tarefas entretanto. Usado por DELIVER asset, drive e storage.</translation>
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
      <translation>Pontuação multitemporal</translation>
    </message>
    <message>
      <source>Name the bands, or choose CLOUD_TEST none.</source>
      <translation>Dê nome às bandas, ou escolha CLOUD_TEST none.</translation>
    </message>
    <message>
      <source>No SUN_ELEVATION and SUN_AZIMUTH in %1: every darkened pixel of a cloudy image is classified as shadow.</source>
      <translation>Não há SUN_ELEVATION nem SUN_AZIMUTH em %1: todo pixel escurecido de uma imagem com nuvens é classificado como sombra.</translation>
    </message>
    <message>
      <source>No band is named by sensor (B1, B2 ..) or role (blue, green ..).</source>
      <translation>Nenhuma banda tem o nome do sensor (B1, B2 ..) ou da sua função (blue, green ..).</translation>
    </message>
    <message>
      <source>No band of %1 has a known name. Set the band descriptions to names of the sensor (B1, B2 ..) or to roles (blue, green ..).</source>
      <translation>Nenhuma banda de %1 tem um nome conhecido. Ponha nas descrições das bandas os nomes do sensor (B1, B2 ..) ou da sua função (blue, green ..).</translation>
    </message>
    <message>
      <source>No candidates.</source>
      <translation>Nenhuma candidata.</translation>
    </message>
    <message>
      <source>No file for %1 in %2: left out.</source>
      <translation>Não há ficheiro para %1 em %2: excluído.</translation>
    </message>
    <message>
      <source>No image found can serve as lag of %1. %2. Choose another COLLECTION, or another image.</source>
      <translation>Nenhuma imagem encontrada pode servir de imagem anterior de %1. %2. Escolha outra COLLECTION ou outra imagem.</translation>
    </message>
    <message>
      <source>No pixel is valid in all lags: only clear pixels of the image are used for training.</source>
      <translation>Nenhum pixel é válido em todas as imagens anteriores: só são usados pixels limpos da imagem para o treino.</translation>
    </message>
    <message>
      <source>No pixel of the ROI can be used for training: none is valid in all lags, or clear in the image and valid in its lags. Choose another ROI or other lags.</source>
      <translation>Nenhum pixel da ROI serve para o treino: nenhum é válido em todas as imagens anteriores, nem está limpo na imagem e é válido nas suas imagens anteriores. Escolha outra ROI ou outras imagens anteriores.</translation>
    </message>
    <message>
      <source>No pixel of the ROI is valid in every lag. Choose other lags or another ROI.</source>
      <translation>Nenhum pixel da ROI é válido em todas as imagens anteriores. Escolha outras imagens anteriores ou outra ROI.</translation>
    </message>
    <message>
      <source>No pixel of the ROI is valid in the image and its forecast. Choose another ROI or other lags.</source>
      <translation>Nenhum pixel da ROI é válido na imagem e na sua previsão. Escolha outra ROI ou outras imagens anteriores.</translation>
    </message>
    <message>
      <source>No token for the files of the Planetary Computer: %1</source>
      <translation>Não há token para os ficheiros do Planetary Computer: %1</translation>
    </message>
    <message>
      <source>Nobody signed in within %1 seconds. Raise TIME_LIMIT, or run earthengine authenticate in a terminal.</source>
      <translation>Ninguém iniciou sessão em %1 segundos. Aumente TIME_LIMIT, ou execute earthengine authenticate num terminal.</translation>
    </message>
    <message>
      <source>Not checked, because this failed: %1.</source>
      <translation>Não verificado, porque isto falhou: %1.</translation>
    </message>
    <message>
      <source>Not masked: %1</source>
      <translation>Não mascarada: %1</translation>
    </message>
    <message>
      <source>Number of clusters</source>
      <translation>Número de clusters</translation>
    </message>
    <message>
      <source>Number of compared pixels</source>
      <translation>Número de pixels comparados</translation>
    </message>
    <message>
      <source>Number of composites</source>
      <translation>Número de compósitos</translation>
    </message>
    <message>
      <source>Number of earlier clear images (lags) to select; lag 1 is the nearest in time. The linear and kernel forecasts need at least 2.</source>
      <translation>Número de imagens limpas anteriores a escolher; a imagem anterior 1 é a mais próxima no tempo. As previsões linear e kernel precisam de pelo menos 2.</translation>
    </message>
    <message>
      <source>Number of failed images</source>
      <translation>Número de imagens com erro</translation>
    </message>
    <message>
      <source>Number of images</source>
      <translation>Número de imagens</translation>
    </message>
    <message>
      <source>Number of images found</source>
      <translation>Número de imagens encontradas</translation>
    </message>
    <message>
      <source>Number of k-means clusters; 0 makes DECISION threshold test every pixel by itself. Used by DECISION threshold and brightness, and for the cluster map.</source>
      <translation>Número de clusters do k-means; com 0, DECISION threshold testa cada pixel por si. Usado por DECISION threshold e brightness, e para o mapa de clusters.</translation>
    </message>
    <message>
      <source>Number of lags</source>
      <translation>Aquisições anteriores</translation>
    </message>
    <message>
      <source>Number of lags found</source>
      <translation>Anteriores encontradas</translation>
    </message>
    <message>
      <source>Number of masked images</source>
      <translation>Imagens mascaradas</translation>
    </message>
    <message>
      <source>Number of pixels from which the cloud decision learns: DECISION adaptive the scatter of clear ground, the others their clusters.</source>
      <translation>Número de pixels com que a decisão de nuvem aprende: DECISION adaptive, a dispersão do solo limpo; as outras, os seus clusters.</translation>
    </message>
    <message>
      <source>Number of pixels from which the regression learns (5000 if empty, 1000 with COMPONENTS 0). Used by METHOD linear and kernel only.</source>
      <translation>Número de pixels com que a regressão aprende (5000 se vazio, 1000 com COMPONENTS 0). Só usado por METHOD linear e kernel.</translation>
    </message>
    <message>
      <source>Number of requests (dry run)</source>
      <translation>Número de pedidos (estimado)</translation>
    </message>
    <message>
      <source>Number of simulated dates. The last one is the cloudy image to mask.</source>
      <translation>Número de datas simuladas. A última é a imagem com nuvens a mascarar.</translation>
    </message>
    <message>
      <source>Number of tasks started</source>
      <translation>Número de tarefas iniciadas</translation>
    </message>
    <message>
      <source>Number of the cluster of each pixel, from dark to bright.</source>
      <translation>Número do cluster de cada pixel, do escuro ao brilhante.</translation>
    </message>
    <message>
      <source>Number of tiles (dry run)</source>
      <translation>Número de blocos (estimado)</translation>
    </message>
    <message>
      <source>Number of training pixels that span the kernel (Nystroem approximation), or 0 for the exact kernel, which takes longer; if empty, as many as forecast held-out training pixels as well as the exact kernel does. Used by METHOD kernel only.</source>
      <translation>Número de pixels de treino que geram o kernel (aproximação de Nystroem), ou 0 para o kernel exato, que demora mais; se vazio, tantos quantos bastem para prever pixels de treino reservados tão bem como o kernel exato. Só usado por METHOD kernel.</translation>
    </message>
    <message>
      <source>OPAQUE or CIRRUS</source>
      <translation>OPAQUE ou CIRRUS</translation>
    </message>
    <message>
      <source>OUTPUT is empty. Choose a GIF file or a folder.</source>
      <translation>OUTPUT está vazio. Escolha um ficheiro GIF ou uma pasta.</translation>
    </message>
    <message>
      <source>OUTPUT is empty. Choose a file for the masked image.</source>
      <translation>OUTPUT está vazio. Escolha um ficheiro para a imagem mascarada.</translation>
    </message>
    <message>
      <source>OUTPUT, PROBABILITY and FORECAST are all empty. Set at least one of them to a file.</source>
      <translation>OUTPUT, PROBABILITY e FORECAST estão todos vazios. Escolha um ficheiro para pelo menos um deles.</translation>
    </message>
    <message>
      <source>OUTPUT: a virtual raster cannot refer to the files of a catalogue. Choose a GeoTIFF (.tif), into which they are copied.</source>
      <translation>OUTPUT: um raster virtual não pode remeter para os ficheiros de um catálogo. Escolha um GeoTIFF (.tif), para o qual são copiados.</translation>
    </message>
    <message>
      <source>Of %1 items the newest is used: %2.</source>
      <translation>De %1 itens usa-se o mais recente: %2.</translation>
    </message>
    <message>
      <source>Of the valid pixels %1 % are cloud and %2 % shadow.</source>
      <translation>Dos pixels válidos, %1 % são nuvem e %2 % sombra.</translation>
    </message>
    <message>
      <source>Omission</source>
      <translation>Omissão</translation>
    </message>
    <message>
      <source>One request needs more memory or time than Earth Engine allows (%1). Choose a smaller ROI or METHOD linear.</source>
      <translation>Um pedido precisa de mais memória ou tempo do que o Earth Engine permite (%1). Escolha uma ROI menor ou METHOD linear.</translation>
    </message>
    <message>
      <source>Opens the browser to sign in to Google before the check, and waits until that is done or cancelled.</source>
      <translation>Abre o navegador para iniciar sessão no Google antes da verificação, e espera até que isso seja feito ou cancelado.</translation>
    </message>
    <message>
      <source>Order it as GeoTIFF, or convert its images under the same names.</source>
      <translation>Peça-o como GeoTIFF, ou converta as suas imagens com os mesmos nomes.</translation>
    </message>
    <message>
      <source>Order of selection</source>
      <translation>Ordem de seleção</translation>
    </message>
    <message>
      <source>Other requests of your project may be running: wait a while</source>
      <translation>Pode haver outros pedidos do seu projeto em curso: espere um pouco</translation>
    </message>
    <message>
      <source>Output folder</source>
      <translation>Pasta de saída</translation>
    </message>
    <message>
      <source>Output grid</source>
      <translation>Quadrícula de saída</translation>
    </message>
    <message>
      <source>Overall accuracy</source>
      <translation>Exatidão global</translation>
    </message>
    <message>
      <source>PNG files (*.png)</source>
      <translation>Ficheiros PNG (*.png)</translation>
    </message>
    <message>
      <source>POLYGON ((%1))</source>
      <translation>POLYGON ((%1))</translation>
    </message>
    <message>
      <source>PROBABILITY is made by DECISION adaptive only; DECISION is %1. Choose adaptive, or skip PROBABILITY.</source>
      <translation>PROBABILITY só é feita por DECISION adaptive; DECISION é %1. Escolha adaptive, ou ignore PROBABILITY.</translation>
    </message>
    <message>
      <source>PRODUCT and PRODUCT_FOLDER are %1. Set PRODUCT to a file, or PRODUCT_FOLDER to a folder.</source>
      <translation>PRODUCT e PRODUCT_FOLDER estão %1. Defina PRODUCT como um ficheiro, ou PRODUCT_FOLDER como uma pasta.</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>Pacote</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Período</translation>
    </message>
    <message>
      <source>Picture as map layer</source>
      <translation>Quadro como camada do mapa</translation>
    </message>
    <message>
      <source>Pillow</source>
      <translation>Pillow</translation>
    </message>
    <message>
      <source>Pixel size in units of the CRS, or native: that of the product (10 m for Sentinel-2).</source>
      <translation>Tamanho do pixel em unidades do SRC, ou native: o do produto (10 m no Sentinel-2).</translation>
    </message>
    <message>
      <source>Pixels with a cloud probability above this are cloud; lower it to find thinner clouds, at the cost of more false alarms. Used by DECISION adaptive only.</source>
      <translation>Os pixels com uma probabilidade de nuvem maior do que esta são nuvem; reduza-a para encontrar nuvens mais finas, à custa de mais falsos alarmes. Só usado por DECISION adaptive.</translation>
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
      <translation>Polígonos sobre os quais as máscaras são contadas, em qualquer SRC: campos, parcelas, tiles.</translation>
    </message>
    <message>
      <source>Polygons, in any CRS, for which images are searched. Leave empty to search the extent, or that of IMAGE.</source>
      <translation>Polígonos, em qualquer SRC, para os quais se procuram imagens. Deixe vazio para procurar na extensão, ou na de IMAGE.</translation>
    </message>
    <message>
      <source>Polygons, in any CRS, outside of which nothing is processed. Leave empty to process the whole image.</source>
      <translation>Polígonos, em qualquer SRC, fora dos quais nada é processado. Deixe vazio para processar toda a imagem.</translation>
    </message>
    <message>
      <source>Polygons, in any CRS: images that overlap them are masked there. Required unless EXTENT is set.</source>
      <translation>Polígonos, em qualquer SRC: as imagens que os sobrepõem são mascaradas aí. Obrigatório se EXTENT não estiver definido.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precisão</translation>
    </message>
    <message>
      <source>Precision in which the kernel is summed: single is faster for whole scenes and changes the forecast by about 0.00001 reflectance. Used by METHOD kernel only.</source>
      <translation>Precisão com que o kernel é somado: single é mais rápida para cenas inteiras e altera a previsão em cerca de 0.00001 de refletância. Só usado por METHOD kernel.</translation>
    </message>
    <message>
      <source>Prediction set weight (beta)</source>
      <translation>Peso de predição (beta)</translation>
    </message>
    <message>
      <source>Prediction set weight used</source>
      <translation>Peso de predição usado</translation>
    </message>
    <message>
      <source>Preliminary cloud mask</source>
      <translation>Máscara provisória</translation>
    </message>
    <message>
      <source>Probability of cloud, from 0 to 1. Available with DECISION adaptive only.</source>
      <translation>Probabilidade de nuvem, de 0 a 1. Só disponível com DECISION adaptive.</translation>
    </message>
    <message>
      <source>Product file</source>
      <translation>Ficheiro do produto</translation>
    </message>
    <message>
      <source>Product folder</source>
      <translation>Pasta do produto</translation>
    </message>
    <message>
      <source>Products (*.tar *.tar.gz *.tgz *.zip *_MTL.txt *_MTL.xml *_MTL.json MTD_*.xml *_MTD_ALL.xml *.json);;All files (*)</source>
      <translation>Produtos (*.tar *.tar.gz *.tgz *.zip *_MTL.txt *_MTL.xml *_MTL.json MTD_*.xml *_MTD_ALL.xml *.json);;Todos os ficheiros (*)</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Projeto</translation>
    </message>
    <message>
      <source>Put the .._MTD_ALL.xml of the same product next to the images.</source>
      <translation>Ponha o .._MTD_ALL.xml do mesmo produto ao lado das imagens.</translation>
    </message>
    <message>
      <source>Put the .._MTL.txt of the same product next to the images: it has the scale of each band.</source>
      <translation>Ponha o .._MTL.txt do mesmo produto ao lado das imagens: contém a escala de cada banda.</translation>
    </message>
    <message>
      <source>Quality band scheme</source>
      <translation>Esquema de qualidade</translation>
    </message>
    <message>
      <source>Quality mask</source>
      <translation>Máscara de qualidade</translation>
    </message>
    <message>
      <source>RESOLUTION must be a number of metres above 0, or native; it is %1.</source>
      <translation>RESOLUTION deve ser um número de metros maior que 0, ou native; é %1.</translation>
    </message>
    <message>
      <source>RESOLUTION must be from %1 to %2 in units of the CRS for this product, or native; it is %3.</source>
      <translation>RESOLUTION deve ser de %1 a %2 em unidades do SRC para este produto, ou native; é %3.</translation>
    </message>
    <message>
      <source>RMSE over clear pixels [reflectance]</source>
      <translation>RMSE dos pixels limpos [refletância]</translation>
    </message>
    <message>
      <source>ROI and EXTENT are both empty. Set one of them: images that overlap it are masked.</source>
      <translation>ROI e EXTENT estão vazios. Defina um deles: as imagens que o sobrepõem são mascaradas.</translation>
    </message>
    <message>
      <source>ROI and EXTENT do not overlap. Change one of them, or leave it empty.</source>
      <translation>ROI e EXTENT não se sobrepõem. Altere uma delas, ou deixe-a vazia.</translation>
    </message>
    <message>
      <source>ROI, EXTENT and IMAGE are empty: images are searched for a region. Set one of them.</source>
      <translation>ROI, EXTENT e IMAGE estão vazios: as imagens são procuradas para uma região. Defina um deles.</translation>
    </message>
    <message>
      <source>ROI, EXTENT: no part of the image is inside; it spans %1,%2,%3,%4 (%5). Check the location and the CRS of the ROI and the extent: an extent in degrees begins with the longitudes and ends with [EPSG:4326].</source>
      <translation>ROI, EXTENT: nenhuma parte da imagem está dentro; ela abrange %1,%2,%3,%4 (%5). Verifique a posição e o SRC da ROI e da extensão: uma extensão em graus começa pelas longitudes e termina com [EPSG:4326].</translation>
    </message>
    <message>
      <source>ROI, EXTENT: no pixel has its centre inside. Choose a larger ROI.</source>
      <translation>ROI, EXTENT: nenhum pixel tem o centro dentro. Escolha uma ROI maior.</translation>
    </message>
    <message>
      <source>ROI, EXTENT: the image has no place in their CRS. Check the CRS of the ROI, the extent and the image.</source>
      <translation>ROI, EXTENT: a imagem não tem lugar no SRC deles. Verifique o SRC da ROI, da extensão e da imagem.</translation>
    </message>
    <message>
      <source>ROI: its coordinates cannot be transformed to the CRS of the image. Check the CRS of the ROI.</source>
      <translation>ROI: as suas coordenadas não podem ser transformadas para o SRC da imagem. Verifique o SRC da ROI.</translation>
    </message>
    <message>
      <source>ROI: the layer %1 has no polygon, or none is selected. Draw or select one.</source>
      <translation>ROI: a camada %1 não tem polígonos, ou nenhum está selecionado. Desenhe ou selecione um.</translation>
    </message>
    <message>
      <source>Raster of seven bands, each named after its feature.</source>
      <translation>Raster de sete bandas, cada uma com o nome do seu índice.</translation>
    </message>
    <message>
      <source>Raster whose CRS, extent and pixel size the outputs have. Leave empty to use those of the newest image.</source>
      <translation>Raster cujo SRC, extensão e tamanho do pixel as saídas têm. Deixe vazio para usar os da imagem mais recente.</translation>
    </message>
    <message>
      <source>Reads the quality band of an image (QA_PIXEL, BQA, fmask, QA60, SCL and others) as a mask of 0 clear, 1 shadow, 2 cloud and 255 nodata, and enlarges cloud and shadow. The mask serves as CLOUDS of forecastbackground, or as a reference to compare with.</source>
      <translation>Lê a banda de qualidade de uma imagem (QA_PIXEL, BQA, fmask, QA60, SCL e outras) como máscara de 0 limpo, 1 sombra, 2 nuvem e 255 sem dados, e amplia nuvens e sombras. A máscara serve como CLOUDS de forecastbackground, ou como referência para comparar.</translation>
    </message>
    <message>
      <source>Rectangle drawn on the canvas, taken from a layer, or typed. If polygons are set too, their overlap is processed.</source>
      <translation>Retângulo desenhado na tela do mapa, obtido de uma camada, ou escrito. Se também houver polígonos, é processada a sua interseção.</translation>
    </message>
    <message>
      <source>Rectangle drawn on the canvas, taken from a layer, or typed. If polygons are set too, their overlap is searched.</source>
      <translation>Retângulo desenhado na tela do mapa, obtido de uma camada, ou escrito. Se também houver polígonos, procura-se na sua interseção.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Referência</translation>
    </message>
    <message>
      <source>Reference band</source>
      <translation>Banda de referência</translation>
    </message>
    <message>
      <source>Reflectance of %1 is %2 %3 than that of the lags (%4) in every band</source>
      <translation>A refletância de %1 é %2 %3 do que a das imagens anteriores (%4) em todas as bandas</translation>
    </message>
    <message>
      <source>Reflectance that is displayed at full brightness. Raise it for bright deserts or snow.</source>
      <translation>Refletância que é exibida com o brilho máximo. Aumente-a para desertos brilhantes ou neve.</translation>
    </message>
    <message>
      <source>Refused: %1: %2.</source>
      <translation>Recusada: %1: %2.</translation>
    </message>
    <message>
      <source>Region of interest (extent)</source>
      <translation>Região de interesse (extensão)</translation>
    </message>
    <message>
      <source>Region of interest (polygons)</source>
      <translation>Região de interesse (polígonos)</translation>
    </message>
    <message>
      <source>Region of interest. Set the polygons or the extent.</source>
      <translation>Região de interesse. Defina os polígonos ou a extensão.</translation>
    </message>
    <message>
      <source>Regularisation weight (lambda)</source>
      <translation>Peso de regularização (lambda)</translation>
    </message>
    <message>
      <source>Regularisation weight used</source>
      <translation>Peso de regularização usado</translation>
    </message>
    <message>
      <source>Remove cloud</source>
      <translation>Remover nuvens</translation>
    </message>
    <message>
      <source>Remove cloud shadow</source>
      <translation>Remover sombra de nuvens</translation>
    </message>
    <message>
      <source>Remove snow or ice</source>
      <translation>Remover neve ou gelo</translation>
    </message>
    <message>
      <source>Replaces cloud and shadow in an image by the forecast and blends both along the edges. The result is in reflectance and Kelvin; cloudy pixels without a forecast become nodata.</source>
      <translation>Substitui nuvens e sombras de uma imagem pela previsão e funde ambas nas bordas. O resultado está em refletância e kelvin; pixels com nuvens sem previsão ficam sem dados.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Relatório</translation>
    </message>
    <message>
      <source>Reports the number of tiles, bytes and requests, and the computing time if it was measured, without computing, downloading or writing anything.</source>
      <translation>Indica o número de blocos, bytes e pedidos, e o tempo de cálculo se tiver sido medido, sem calcular, fazer download ou escrever nada.</translation>
    </message>
    <message>
      <source>Resolution [m]</source>
      <translation>Resolução [m]</translation>
    </message>
    <message>
      <source>Round trip</source>
      <translation>Teste real</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Executar</translation>
    </message>
    <message>
      <source>Run the tool again in a few minutes.</source>
      <translation>Execute novamente a ferramenta dentro de alguns minutos.</translation>
    </message>
    <message>
      <source>SAMPLES is %1, but the ROI has only %2 valid training pixels. Lower SAMPLES or leave it automatic, or choose a larger ROI.</source>
      <translation>SAMPLES é %1, mas a ROI só tem %2 pixels de treino válidos. Reduza SAMPLES ou deixe-o automático, ou escolha uma ROI maior.</translation>
    </message>
    <message>
      <source>SAMPLES is %1: the exact kernel needs %2 GiB of memory, but this computer has %3 GiB. Lower SAMPLES to at most %4, or set COMPONENTS (for example to 1000).</source>
      <translation>SAMPLES é %1: o kernel exato precisa de %2 GiB de memória, mas este computador tem %3 GiB. Reduza SAMPLES para %4 no máximo, ou defina COMPONENTS (por exemplo como 1000).</translation>
    </message>
    <message>
      <source>SCHEME: %1 is not a quality scheme. Choose one of %2.</source>
      <translation>SCHEME: %1 não é um esquema de qualidade. Escolha um de %2.</translation>
    </message>
    <message>
      <source>SENTINEL[ _-]?2[ABC]?|SEN2[ABC]?|S2[ABC]?|(S2)?MSI(L?[12][ABC])?</source>
      <translation>SENTINEL[ _-]?2[ABC]?|SEN2[ABC]?|S2[ABC]?|(S2)?MSI(L?[12][ABC])?</translation>
    </message>
    <message>
      <source>SNOW is not available for DECISION %1. Turn it off, or choose DECISION adaptive.</source>
      <translation>SNOW não está disponível para DECISION %1. Desative-o, ou escolha DECISION adaptive.</translation>
    </message>
    <message>
      <source>SNOW needs a short-wave infrared band, next to green and near infrared; %1 missing</source>
      <translation>SNOW precisa de uma banda do infravermelho de ondas curtas, além da verde e da do infravermelho próximo; falta %1</translation>
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
      <translation>STACK e IMAGES estão %1. Defina STACK como uma pilha, ou IMAGES como uma pasta de imagens.</translation>
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
      <translation>Satélites cujas imagens são mascaradas, no topo da atmosfera; do Landsat, as de tier 1.</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Cena</translation>
    </message>
    <message>
      <source>Search direction</source>
      <translation>Sentido da busca</translation>
    </message>
    <message>
      <source>Search window</source>
      <translation>Janela de busca</translation>
    </message>
    <message>
      <source>Searches a public catalogue (STAC) for Sentinel-2 and Landsat images of a region and a period. The result is a layer of footprints that serves as archive: the other tools read its images over the network, only the region, without a download and without an account.</source>
      <translation>Procura num catálogo público (STAC) imagens do Sentinel-2 e do Landsat de uma região e de um período. O resultado é uma camada de contornos das imagens que serve de arquivo: as outras ferramentas leem as suas imagens pela rede, só a região, sem download e sem conta.</translation>
    </message>
    <message>
      <source>Searches lambda and gamma by cross-validation on the training pixels, which takes longer. Used by METHOD linear and kernel only.</source>
      <translation>Procura lambda e gama por validação cruzada nos pixels de treino, o que demora mais. Só usado por METHOD linear e kernel.</translation>
    </message>
    <message>
      <source>Seconds for which each image of the animation is shown.</source>
      <translation>Segundos durante os quais cada imagem da animação é mostrada.</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Semente aleatória</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same inputs and the same seed give the same bytes.</source>
      <translation>Semente das escolhas aleatórias. As mesmas entradas e a mesma semente dão os mesmos bytes.</translation>
    </message>
    <message>
      <source>Select lags on Earth Engine</source>
      <translation>Escolher imagens anteriores no Earth Engine</translation>
    </message>
    <message>
      <source>Selects the clear images of the same place that are nearest in time before an image (lags), and writes the image and its lags as one raster, a stack. Its bands are B1, B2 and so on of the image, then B1_lag_1 and so on of the newest lag, and so forth. Cloud cover is measured over the region of interest.</source>
      <translation>Escolhe as imagens limpas do mesmo lugar mais próximas no tempo antes de uma imagem (imagens anteriores), e escreve a imagem e as suas imagens anteriores como um só raster, uma pilha. As suas bandas são B1, B2 e assim por diante da imagem, depois B1_lag_1 e assim por diante da imagem anterior mais recente, e assim sucessivamente. A nebulosidade é medida sobre a região de interesse.</translation>
    </message>
    <message>
      <source>Selects the clear images of the same place that are nearest in time before an image of Earth Engine (lags), and downloads the image and its lags as one raster, a stack. All other tools work on this stack. Earth Engine measures the cloud cover over the region of interest.</source>
      <translation>Escolhe as imagens limpas do mesmo lugar mais próximas no tempo antes de uma imagem do Earth Engine (imagens anteriores), e faz o download da imagem e das suas imagens anteriores como um só raster, uma pilha. Todas as outras ferramentas trabalham com esta pilha. O Earth Engine mede a nebulosidade sobre a região de interesse.</translation>
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
      <translation>O Sentinel-2 tem pixels de 10 m desde 2015, o Landsat 4 a 9 pixels de 30 m desde 1982.</translation>
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
      <translation>Chave da conta de serviço</translation>
    </message>
    <message>
      <source>Share of a polygon that must be clear for its date to be a clear date.</source>
      <translation>Proporção de um polígono que deve estar limpa para que a sua data seja uma data limpa.</translation>
    </message>
    <message>
      <source>Share of removed pixels [%]</source>
      <translation>Pixels removidos [%]</translation>
    </message>
    <message>
      <source>Sign-in time limit [s]</source>
      <translation>Tempo limite de sessão [s]</translation>
    </message>
    <message>
      <source>Sign-in with the browser</source>
      <translation>Iniciar sessão (navegador)</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamanho</translation>
    </message>
    <message>
      <source>Skipped: %1</source>
      <translation>Ignorada: %1</translation>
    </message>
    <message>
      <source>Skipped: %1: %2.</source>
      <translation>Ignorada: %1: %2.</translation>
    </message>
    <message>
      <source>Skipped: %1: its name is not text in UTF-8. Rename the file or its folder.</source>
      <translation>Ignorada: %1: o seu nome não é texto em UTF-8. Mude o nome do ficheiro ou da sua pasta.</translation>
    </message>
    <message>
      <source>Smallest share of the region of interest with data at which an image is accepted as a lag. Lower it where the edges of swaths cross the region.</source>
      <translation>Proporção mínima da região de interesse com dados com que uma imagem é aceita como imagem anterior. Reduza-a onde as bordas das faixas de captura cruzam a região.</translation>
    </message>
    <message>
      <source>Something is missing.</source>
      <translation>Falta algo.</translation>
    </message>
    <message>
      <source>Speck removal radius</source>
      <translation>Raio de limpeza de pontos</translation>
    </message>
    <message>
      <source>Specks of cloud that are smaller than a disk of this radius are removed; 0 keeps them. Used by DECISION threshold and brightness only.</source>
      <translation>Os pontos isolados de nuvem menores do que um disco deste raio são removidos; 0 mantém-nos. Só usado por DECISION threshold e brightness.</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Pilha</translation>
    </message>
    <message>
      <source>Started task %1: %2 %3</source>
      <translation>Tarefa %1 iniciada: %2 %3</translation>
    </message>
    <message>
      <source>Stop task on cancel</source>
      <translation>Parar tarefa ao cancelar</translation>
    </message>
    <message>
      <source>TP / (TP + FP + FN): intersection over union</source>
      <translation>TP / (TP + FP + FN): interseção sobre união</translation>
    </message>
    <message>
      <source>Table of candidates</source>
      <translation>Tabela de candidatas</translation>
    </message>
    <message>
      <source>Table of clear dates</source>
      <translation>Tabela de datas limpas</translation>
    </message>
    <message>
      <source>Table of cloud cover</source>
      <translation>Tabela de nebulosidade</translation>
    </message>
    <message>
      <source>Table of composites</source>
      <translation>Tabela de compósitos</translation>
    </message>
    <message>
      <source>Table of images</source>
      <translation>Tabela de imagens</translation>
    </message>
    <message>
      <source>Task %1 ended as %2%3. Choose a smaller ROI or METHOD linear, check DESTINATION, and run the tool again.</source>
      <translation>A tarefa %1 terminou como %2%3. Escolha uma ROI menor ou METHOD linear, verifique DESTINATION e execute novamente a ferramenta.</translation>
    </message>
    <message>
      <source>Tasks that were started continue. Run the tool again with the same parameters to collect them.</source>
      <translation>As tarefas iniciadas continuam. Execute a ferramenta de novo com os mesmos parâmetros para as recolher.</translation>
    </message>
    <message>
      <source>The Python package %1, which this tool needs, is missing from QGIS's Python. To install it, %2; then restart QGIS.</source>
      <translation>O pacote de Python %1, de que esta ferramenta precisa, falta no Python do QGIS. Para o instalar, %2; depois reinicie o QGIS.</translation>
    </message>
    <message>
      <source>The Python package earthengine-api does not load: %1. Reinstall it: pip install --force-reinstall earthengine-api.</source>
      <translation>O pacote de Python earthengine-api não carrega: %1. Reinstale-o: pip install --force-reinstall earthengine-api.</translation>
    </message>
    <message>
      <source>The Python package earthengine-api is not installed in QGIS's Python. To install it: %1; then restart QGIS.</source>
      <translation>O pacote de Python earthengine-api não está instalado no Python do QGIS. Para o instalar: %1; depois reinicie o QGIS.</translation>
    </message>
    <message>
      <source>The archive %1 contains a file outside of itself, %2. Do not use this archive.</source>
      <translation>O ficheiro compactado %1 contém um ficheiro fora de si próprio, %2. Não use este ficheiro compactado.</translation>
    </message>
    <message>
      <source>The bands of %1 state no scale; that of %2 is used by their names (scale %3, offset %4).</source>
      <translation>As bandas de %1 não indicam escala; é usada a de %2 pelos seus nomes (escala %3, offset %4).</translation>
    </message>
    <message>
      <source>The candidate %1</source>
      <translation>A candidata %1</translation>
    </message>
    <message>
      <source>The clock of this computer is wrong: %1. Set its date and time, and run the tool again.</source>
      <translation>O relógio deste computador está errado: %1. Acerte a data e a hora, e execute novamente a ferramenta.</translation>
    </message>
    <message>
      <source>The cloud features</source>
      <translation>Os índices de nuvens</translation>
    </message>
    <message>
      <source>The cloud features of %1</source>
      <translation>Os índices de nuvens de %1</translation>
    </message>
    <message>
      <source>The cloud-free forecast of the image, from forecastbackground.</source>
      <translation>A previsão sem nuvens da imagem, de forecastbackground.</translation>
    </message>
    <message>
      <source>The cloud-free image, with the bands B1_forecast, B2_forecast and so on.</source>
      <translation>A imagem sem nuvens, com as bandas B1_forecast, B2_forecast e assim por diante.</translation>
    </message>
    <message>
      <source>The cloudy image, or the stack that begins with it.</source>
      <translation>A imagem com nuvens, ou a pilha que começa com ela.</translation>
    </message>
    <message>
      <source>The cloudy image, with an acquisition date and named bands.</source>
      <translation>A imagem com nuvens, com data de aquisição e bandas com nome.</translation>
    </message>
    <message>
      <source>The cloudy image, with an acquisition date, named bands and a quality band.</source>
      <translation>A imagem com nuvens, com data de aquisição, bandas com nome e uma banda de qualidade.</translation>
    </message>
    <message>
      <source>The comparison of %1 with its forecast</source>
      <translation>A comparação de %1 com a sua previsão</translation>
    </message>
    <message>
      <source>The darkest pixels of %1 have a reflectance below 0 in every band: the offset was probably subtracted twice. Import the product with importscene.</source>
      <translation>Os pixels mais escuros de %1 têm uma refletância menor que 0 em todas as bandas: o offset foi provavelmente subtraído duas vezes. Importe o produto com importscene.</translation>
    </message>
    <message>
      <source>The darkest pixels of %1 have a reflectance of %2</source>
      <translation>Os pixels mais escuros de %1 têm uma refletância de %2</translation>
    </message>
    <message>
      <source>The darkest pixels of %1 have a reflectance of %2 in every band, which no place on Earth has: the scale is wrong. Numbers of Landsat Collection 2 Level-2 need scale 2.75e-05 and offset -0.2, not the 0.0001 of Collection 1; %3.</source>
      <translation>Os pixels mais escuros de %1 têm uma refletância de %2 em todas as bandas, que nenhum lugar da Terra tem: a escala está errada. Os números de Landsat Collection 2 Level-2 precisam da escala 2.75e-05 e do offset -0.2, não do 0.0001 de Collection 1; %3.</translation>
    </message>
    <message>
      <source>The darkest pixels of %1 have a reflectance of %2 or less in every band: the offset of -0.1 was subtracted twice, in the numbers and by the bands. Set the offset to 0 with gdal_edit.py -offset 0.</source>
      <translation>Os pixels mais escuros de %1 têm uma refletância de %2 ou menos em todas as bandas: o offset de -0.1 foi subtraído duas vezes, nos números e pelas bandas. Defina o offset como 0 com gdal_edit.py -offset 0.</translation>
    </message>
    <message>
      <source>The file tileInfo.json of %1 is damaged: the tile is %2; expected %3, as in the name %4. Download it again.</source>
      <translation>O ficheiro tileInfo.json de %1 está danificado: o tile é %2; esperava-se %3, como no nome %4. Obtenha-o novamente.</translation>
    </message>
    <message>
      <source>The filled image will have no %1: the forecast does not have it.</source>
      <translation>A imagem preenchida não terá %1: a previsão não o tem.</translation>
    </message>
    <message>
      <source>The image</source>
      <translation>A imagem</translation>
    </message>
    <message>
      <source>The image %1 is damaged: it is on the grid %2; expected %3 from its MTD_TL.xml. Download the product again.</source>
      <translation>A imagem %1 está danificada: está na quadrícula %2; esperava-se %3 segundo o seu MTD_TL.xml. Obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>The image %1 is damaged: it is on the grid %2; expected that of the other bands, %3. Download the product again.</source>
      <translation>A imagem %1 está danificada: está na quadrícula %2; esperava-se a das outras bandas, %3. Obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>The image %1 or its MTL is damaged: it has %2 x %3 px; expected %4 x %5 px from the corners in the MTL. Download the product again.</source>
      <translation>A imagem %1 ou o seu MTL está danificado: tem %2 x %3 px; esperavam-se %4 x %5 px segundo os cantos no MTL. Obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>The image %1 refers to another file, which images of products do not. Do not use this product.</source>
      <translation>A imagem %1 remete para outro ficheiro, o que as imagens de produtos não fazem. Não use este produto.</translation>
    </message>
    <message>
      <source>The image and its lags in one raster.</source>
      <translation>A imagem e as suas imagens anteriores num só raster.</translation>
    </message>
    <message>
      <source>The image and its lags, from selectlags or exported from Earth Engine.</source>
      <translation>A imagem e as suas imagens anteriores, de selectlags ou exportadas do Earth Engine.</translation>
    </message>
    <message>
      <source>The image has no CRS. Assign its CRS, or set a region.</source>
      <translation>A imagem não tem SRC. Atribua o seu SRC, ou defina uma região.</translation>
    </message>
    <message>
      <source>The image is surface reflectance, but the thresholds are made for reflectance at the top of the atmosphere, so that more cloud is missed. Choose DECISION adaptive.</source>
      <translation>A imagem é de refletância de superfície, mas os limiares são feitos para refletância no topo da atmosfera, pelo que mais nuvens não são detectadas. Escolha DECISION adaptive.</translation>
    </message>
    <message>
      <source>The image whose cloudy pixels become nodata.</source>
      <translation>A imagem cujos pixels com nuvens ficam sem dados.</translation>
    </message>
    <message>
      <source>The image with cloud and shadow replaced by the forecast.</source>
      <translation>A imagem com nuvens e sombras substituídas pela previsão.</translation>
    </message>
    <message>
      <source>The image with nodata where cloud or shadow was.</source>
      <translation>A imagem, sem dados onde havia nuvem ou sombra.</translation>
    </message>
    <message>
      <source>The mask %1</source>
      <translation>A máscara %1</translation>
    </message>
    <message>
      <source>The mask and the reference have no pixel that is valid in both. Choose another ROI or another reference.</source>
      <translation>A máscara e a referência não têm nenhum pixel válido em ambas. Escolha outra ROI ou outra referência.</translation>
    </message>
    <message>
      <source>The mask has %1 x %2 pixels; the image it belongs to has %3 x %4. Pass a mask with one class for each pixel.</source>
      <translation>A máscara tem %1 x %2 pixels; a imagem a que pertence tem %3 x %4. Passe uma máscara com uma classe para cada pixel.</translation>
    </message>
    <message>
      <source>The mask is not compared with another one: %1</source>
      <translation>A máscara não é comparada com outra: %1</translation>
    </message>
    <message>
      <source>The masks that are finished are kept. Run the tool again to continue.</source>
      <translation>As máscaras terminadas são mantidas. Execute novamente a ferramenta para continuar.</translation>
    </message>
    <message>
      <source>The median of %1 in %2 is %3, but reflectance is 0..1. These are probably digital numbers: set the scale and offset of the bands to those of the product (gdal_edit.py -scale, -offset)%4.</source>
      <translation>A mediana de %1 em %2 é %3, mas a refletância é 0..1. São provavelmente números digitais: defina a escala e o offset das bandas como os do produto (gdal_edit.py -scale, -offset)%4.</translation>
    </message>
    <message>
      <source>The median of the clear observations of each band (median), the observation that is nearest to it over all bands (medoid), the newest one (latest), or that of the image with the most clear pixels (clearest).</source>
      <translation>A mediana das observações limpas de cada banda (median), a observação mais próxima dela em todas as bandas (medoid), a mais recente (latest), ou a da imagem com mais pixels limpos (clearest).</translation>
    </message>
    <message>
      <source>The metadata file %1 declares a document type, which those of products do not. Download the product again.</source>
      <translation>O ficheiro de metadados %1 declara um tipo de documento, o que os de produtos não fazem. Obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>The metadata file %1 has MAP_PROJECTION %2; expected UTM or PS. Assign a CRS to the image files (gdal_edit.py -a_srs), or choose a product in UTM.</source>
      <translation>O ficheiro de metadados %1 tem MAP_PROJECTION %2; esperava-se UTM ou PS. Atribua um SRC aos ficheiros de imagem (gdal_edit.py -a_srs), ou escolha um produto em UTM.</translation>
    </message>
    <message>
      <source>The metadata file %1 has no %2 in %3. Download the product again.</source>
      <translation>O ficheiro de metadados %1 não tem %2 em %3. Obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>The metadata file %1 has no %2 of %3. Download the product again.</source>
      <translation>O ficheiro de metadados %1 não tem %2 de %3. Obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>The metadata file %1 has no %2. Download the product again.</source>
      <translation>O ficheiro de metadados %1 não tem %2. Obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>The metadata file %1 is damaged: %2 convert the digital number %3 to %4; expected %5, as it states itself. Download the product again.</source>
      <translation>O ficheiro de metadados %1 está danificado: %2 convertem o número digital %3 em %4; esperava-se %5, como ele próprio indica. Obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>The metadata file %1 is damaged: %2 is %3; expected %4. Download the product again.</source>
      <translation>O ficheiro de metadados %1 está danificado: %2 é %3; esperava-se %4. Obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>The metadata file %1 is damaged: two bands have the same file, %2. Download the product again.</source>
      <translation>O ficheiro de metadados %1 está danificado: duas bandas têm o mesmo ficheiro, %2. Obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>The name of %1 has the date %2, which is impossible. Give the files the names under which they were delivered.</source>
      <translation>O nome de %1 tem a data %2, que é impossível. Dê aos ficheiros os nomes com que foram entregues.</translation>
    </message>
    <message>
      <source>The name of band %1 of %2, %3, does not indicate what its values mean. Set SCHEME.</source>
      <translation>O nome da banda %1 de %2, %3, não indica o que os seus valores significam. Defina SCHEME.</translation>
    </message>
    <message>
      <source>The newest lag (persistence), the median of the lags (percentile), ridge regression (linear), or kernel ridge regression (kernel). The kernel forecast is usually the most accurate.</source>
      <translation>A imagem anterior mais recente (persistence), a mediana das imagens anteriores (percentile), regressão ridge (linear), ou regressão ridge com kernel (kernel). A previsão kernel é geralmente a mais exata.</translation>
    </message>
    <message>
      <source>The offset of %1 is unknown: its STAC item is missing or not certain, and no part of the image is dark enough to decide whether its numbers have the 0.1 of Sentinel-2. Use another date, the collection sentinel-2-c1-l2a, or the product as ESA delivers it.</source>
      <translation>O offset de %1 é desconhecido: o seu item STAC falta ou não é certo, e nenhuma parte da imagem é escura o bastante para decidir se os seus números têm o 0.1 do Sentinel-2. Use outra data, a coleção sentinel-2-c1-l2a, ou o produto tal como a ESA o entrega.</translation>
    </message>
    <message>
      <source>The offset of %1 is unknown: neither tileInfo.json nor productInfo.json has the name of the product (S2A_MSIL1C_..). Download productInfo.json into the same folder.</source>
      <translation>O offset de %1 é desconhecido: nem tileInfo.json nem productInfo.json têm o nome do produto (S2A_MSIL1C_..). Obtenha productInfo.json e ponha-o na mesma pasta.</translation>
    </message>
    <message>
      <source>The picture, which the Results Viewer opens.</source>
      <translation>O quadro, que o Visualizador de resultados abre.</translation>
    </message>
    <message>
      <source>The product %1 has no file for %2. Download the product again.</source>
      <translation>O produto %1 não tem ficheiro para %2. Obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>The product %1 has no metadata of a granule (MTD_TL.xml). Download the product again.</source>
      <translation>O produto %1 não tem metadados de um grânulo (MTD_TL.xml). Obtenha novamente o produto.</translation>
    </message>
    <message>
      <source>The product %1 is from %2 %3</source>
      <translation>O produto %1 é de %2 %3</translation>
    </message>
    <message>
      <source>The product %1 is from %2, which is not supported. Choose Sentinel-2A, 2B or 2C.</source>
      <translation>O produto %1 é de %2, que não é suportado. Escolha Sentinel-2A, 2B ou 2C.</translation>
    </message>
    <message>
      <source>The product %1 is from %2, which is not supported. Choose a product of Sentinel-2A, 2B or 2C.</source>
      <translation>O produto %1 é de %2, que não é suportado. Escolha um produto do Sentinel-2A, 2B ou 2C.</translation>
    </message>
    <message>
      <source>The product %1 of THEIA is %2 of %3, which is not supported. Choose Level 2A of Sentinel-2, or a product of ESA or USGS.</source>
      <translation>O produto %1 do THEIA é %2 de %3, que não é suportado. Escolha o nível 2A do Sentinel-2, ou um produto da ESA ou do USGS.</translation>
    </message>
    <message>
      <source>The product %1 was acquired at night or twilight, with the sun at %2 degrees above the horizon: it has no reflectance. Choose an image that was acquired by day.</source>
      <translation>O produto %1 foi adquirido de noite ou no crepúsculo, com o sol a %2 graus acima do horizonte: não tem refletância. Escolha uma imagem adquirida de dia.</translation>
    </message>
    <message>
      <source>The quality band %1 of %2</source>
      <translation>A banda de qualidade %1 de %2</translation>
    </message>
    <message>
      <source>The reflectance of %1 is negative in every band (median at most %2): the scale is wrong. Numbers of Landsat Collection 1 need scale 0.0001 and offset 0, not those of Collection 2; %3.</source>
      <translation>A refletância de %1 é negativa em todas as bandas (mediana no máximo %2): a escala está errada. Os números de Landsat Collection 1 precisam da escala 0.0001 e do offset 0, não dos de Collection 2; %3.</translation>
    </message>
    <message>
      <source>The region is not on the globe. Check its CRS.</source>
      <translation>A região não está no globo terrestre. Verifique o seu SRC.</translation>
    </message>
    <message>
      <source>The scale of %1 in %2 is unknown: the XML file of the order is missing or does not state it. Put the XML file of the order next to the images.</source>
      <translation>A escala de %1 em %2 é desconhecida: o ficheiro XML da encomenda falta ou não a indica. Ponha o ficheiro XML da encomenda ao lado das imagens.</translation>
    </message>
    <message>
      <source>The scale of %1 in %2 is unknown: the XML file of the tile is missing or does not state it. Put the XML file of the delivery next to the images.</source>
      <translation>A escala de %1 em %2 é desconhecida: o ficheiro XML do tile falta ou não a indica. Ponha o ficheiro XML da entrega ao lado das imagens.</translation>
    </message>
    <message>
      <source>The service answered 1 + 1 with %1, not 2. Check its address (%2).</source>
      <translation>O serviço respondeu a 1 + 1 com %1, não com 2. Verifique o seu endereço (%2).</translation>
    </message>
    <message>
      <source>The sign-in was cancelled in the browser (%1). Run eecheck with SIGN_IN again and allow access.</source>
      <translation>O início de sessão foi cancelado no navegador (%1). Execute novamente eecheck com SIGN_IN e permita o acesso.</translation>
    </message>
    <message>
      <source>The sign-in was cancelled in the browser. Run eecheck with SIGN_IN again and allow access.</source>
      <translation>O início de sessão foi cancelado no navegador. Execute novamente eecheck com SIGN_IN e permita o acesso.</translation>
    </message>
    <message>
      <source>The stored sign-in does not include Earth Engine: %1. Run eecheck with SIGN_IN, and allow all that Google asks for.</source>
      <translation>O início de sessão guardado não inclui o Earth Engine: %1. Execute eecheck com SIGN_IN, e permita tudo o que o Google pede.</translation>
    </message>
    <message>
      <source>The surface reflectance of %1 is 0 or negative on %2 % of the pixels in blue: the atmospheric correction failed. Use another date, or top-of-atmosphere images.</source>
      <translation>A refletância de superfície de %1 é 0 ou negativa em %2 % dos pixels no azul: a correção atmosférica falhou. Use outra data, ou imagens no topo da atmosfera.</translation>
    </message>
    <message>
      <source>The system reports: %1</source>
      <translation>O sistema informa: %1</translation>
    </message>
    <message>
      <source>The system reports: %1. Check the disk and the folders of the outputs.</source>
      <translation>O sistema informa: %1. Verifique o disco e as pastas das saídas.</translation>
    </message>
    <message>
      <source>The value %1 does not occur in quality bands of %2. Set SCHEME, or choose another quality band.</source>
      <translation>O valor %1 não ocorre em bandas de qualidade de %2. Defina SCHEME, ou escolha outra banda de qualidade.</translation>
    </message>
    <message>
      <source>The value %1 does not occur in quality bands of the scheme %2 (%3). Set SCHEME, or choose another quality band.</source>
      <translation>O valor %1 não ocorre em bandas de qualidade do esquema %2 (%3). Defina SCHEME, ou escolha outra banda de qualidade.</translation>
    </message>
    <message>
      <source>The value %1 of %2 is not a class of a mask (0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata). Choose another raster, or name the band after its scheme (QA_PIXEL, fmask ..).</source>
      <translation>O valor %1 de %2 não é uma classe de uma máscara (0 limpo, 1 sombra, 2 nuvem, 3 neve ou gelo, 255 sem dados). Escolha outro raster, ou dê à banda o nome do seu esquema (QA_PIXEL, fmask ..).</translation>
    </message>
    <message>
      <source>The values %1 fit quality bands of %2, which differ in what is cloud. Set SCHEME, or name the band after its scheme.</source>
      <translation>Os valores %1 correspondem a bandas de qualidade de %2, que diferem no que é nuvem. Defina SCHEME, ou dê à banda o nome do seu esquema.</translation>
    </message>
    <message>
      <source>There are more than %1 images: the newest %2 are returned. Raise LIMIT, or choose fewer days.</source>
      <translation>Há mais de %1 imagens: são devolvidas as %2 mais recentes. Aumente LIMIT, ou escolha menos dias.</translation>
    </message>
    <message>
      <source>There are no earlier images: neither archive nor candidates is given. Pass a folder or images.</source>
      <translation>Não há imagens anteriores: não se deu nem arquivo nem candidatas. Passe uma pasta ou imagens.</translation>
    </message>
    <message>
      <source>There is no acquisition date in its metadata or name.</source>
      <translation>Não há data de aquisição nos seus metadados ou no seu nome.</translation>
    </message>
    <message>
      <source>There is no band %1 in %2; %3. Choose another raster or another band.</source>
      <translation>Não há banda %1 em %2; %3. Escolha outro raster ou outra banda.</translation>
    </message>
    <message>
      <source>There is no band %1 in %2; its bands are %3. Choose another band.</source>
      <translation>Não há banda %1 em %2; as suas bandas são %3. Escolha outra banda.</translation>
    </message>
    <message>
      <source>There is no quality band (QA_PIXEL, BQA, fmask, QA60, SCL, mask ..) in %1; %2. Choose another raster or another band.</source>
      <translation>Não há banda de qualidade (QA_PIXEL, BQA, fmask, QA60, SCL, mask ..) em %1; %2. Escolha outro raster ou outra banda.</translation>
    </message>
    <message>
      <source>There is no single quality band in %1. %2</source>
      <translation>Não há uma única banda de qualidade em %1. %2</translation>
    </message>
    <message>
      <source>There is not enough memory. Choose a smaller ROI or fewer BANDS, or close other programs.</source>
      <translation>Não há memória suficiente. Escolha uma ROI menor ou menos BANDS, ou feche outros programas.</translation>
    </message>
    <message>
      <source>This is UDM2, the usable data mask of Planet, which has one band for each class. Set the band to cloud and SCHEME to clm, or compute one band named mask from it (0 clear, 1 shadow, 2 cloud).</source>
      <translation>Isto é UDM2, a máscara de dados utilizáveis da Planet, que tem uma banda para cada classe. Escolha a banda cloud e defina SCHEME como clm, ou calcule a partir dela uma banda chamada mask (0 limpo, 1 sombra, 2 nuvem).</translation>
    </message>
    <message>
      <source>Three bands, by role or name, separated by commas, that are displayed as red, green and blue.</source>
      <translation>Três bandas, por função ou nome, separadas por vírgulas, que são exibidas como vermelho, verde e azul.</translation>
    </message>
    <message>
      <source>Thresholds learned from clear ground in the scene, with shadow detection (adaptive); clusters beyond both fixed thresholds (threshold); or clusters above the largest gap in brightness (brightness). With none, nothing is masked, and only a cluster map is of use.</source>
      <translation>Limiares aprendidos com o solo limpo da cena, com detecção de sombras (adaptive); clusters além dos dois limiares fixos (threshold); ou clusters acima do maior salto de brilho (brightness). Com none, nada é mascarado, e só um mapa de clusters tem utilidade.</translation>
    </message>
    <message>
      <source>Time before IMAGE in which images are searched. Ignored if FROM is set or IMAGE is empty.</source>
      <translation>Tempo antes de IMAGE em que se procuram imagens. Ignorado se FROM estiver definido ou IMAGE estiver vazio.</translation>
    </message>
    <message>
      <source>Time per frame [s]</source>
      <translation>Tempo por imagem [s]</translation>
    </message>
    <message>
      <source>Time span of each composite. Seasons are three months each, from December, March, June and September on; all makes a single composite.</source>
      <translation>Período de cada compósito. As estações são de três meses, a partir de dezembro, março, junho e setembro; all faz um único compósito.</translation>
    </message>
    <message>
      <source>Time-lapse of a series</source>
      <translation>Time-lapse de uma série</translation>
    </message>
    <message>
      <source>Too few of the first %1 pixels are usable for a full sample. The sample is smaller than requested.</source>
      <translation>Muito poucos dos primeiros %1 pixels são utilizáveis para uma amostra completa. A amostra é menor do que a pedida.</translation>
    </message>
    <message>
      <source>Training sample size</source>
      <translation>Amostra de treino</translation>
    </message>
    <message>
      <source>True mask</source>
      <translation>Máscara verdadeira</translation>
    </message>
    <message>
      <source>Tuned on %1 pixels, %2 folds, %3 draws: squared error %4 x the default.</source>
      <translation>Ajustado em %1 pixels, %2 partições, %3 sorteios: erro quadrático %4 x o dos valores padrão.</translation>
    </message>
    <message>
      <source>Tuning by cross-validation</source>
      <translation>Ajuste por validação cruzada</translation>
    </message>
    <message>
      <source>UNCERTAINTY adds a band to FORECAST, which is not written. Set FORECAST, or turn UNCERTAINTY off.</source>
      <translation>UNCERTAINTY adiciona uma banda a FORECAST, que não é escrito. Defina FORECAST, ou desative UNCERTAINTY.</translation>
    </message>
    <message>
      <source>UNCERTAINTY adds a band to the forecasts, which are not written. Set FORECASTS, or turn UNCERTAINTY off.</source>
      <translation>UNCERTAINTY adiciona uma banda às previsões, que não são escritas. Ative FORECASTS, ou desative UNCERTAINTY.</translation>
    </message>
    <message>
      <source>UNCERTAINTY is not available for METHOD %1. Turn it off, or choose METHOD linear or kernel.</source>
      <translation>UNCERTAINTY não está disponível para METHOD %1. Desative-o, ou escolha METHOD linear ou kernel.</translation>
    </message>
    <message>
      <source>UNCERTAINTY is not available when Earth Engine computes the forecast. Turn it off or set WHERE to local.</source>
      <translation>UNCERTAINTY não está disponível quando o Earth Engine calcula a previsão. Desative-o ou defina WHERE como local.</translation>
    </message>
    <message>
      <source>URL is empty, but CATALOG is url. Set URL to the address of a STAC API.</source>
      <translation>URL está vazio, mas CATALOG é url. Defina URL como o endereço de uma API STAC.</translation>
    </message>
    <message>
      <source>URL is set, but CATALOG is %1. Set CATALOG to url, or leave URL empty.</source>
      <translation>URL está definido, mas CATALOG é %1. Defina CATALOG como url, ou deixe URL vazio.</translation>
    </message>
    <message>
      <source>USGS opens it only after a login</source>
      <translation>o USGS só o abre depois de um início de sessão</translation>
    </message>
    <message>
      <source>Use another catalogue</source>
      <translation>Use outro catálogo</translation>
    </message>
    <message>
      <source>Use the Planetary Computer or Earth Search</source>
      <translation>Use o Planetary Computer ou o Earth Search</translation>
    </message>
    <message>
      <source>Use the collection %1</source>
      <translation>Use a coleção %1</translation>
    </message>
    <message>
      <source>Use the collection landsat-c2-l2 of the Planetary Computer</source>
      <translation>Use a coleção landsat-c2-l2 do Planetary Computer</translation>
    </message>
    <message>
      <source>Valid coverage [% of the region]</source>
      <translation>Cobertura válida [% da região]</translation>
    </message>
    <message>
      <source>Version of earthengine-api</source>
      <translation>Versão de earthengine-api</translation>
    </message>
    <message>
      <source>Virtual raster (.vrt) or GeoTIFF (.tif) with named, scaled and dated bands.</source>
      <translation>Raster virtual (.vrt) ou GeoTIFF (.tif) com bandas com nome, escala e data.</translation>
    </message>
    <message>
      <source>WHERE local</source>
      <translation>WHERE local</translation>
    </message>
    <message>
      <source>Waiting for the sign-in to Google in the browser window that opens.</source>
      <translation>À espera do início de sessão no Google na janela do navegador que se abre.</translation>
    </message>
    <message>
      <source>Weight of the prediction set (how the lags follow each other) against the estimation set (clear pixels of the image); if empty, it follows the cloud cover as published, which is less accurate. Used by METHOD linear and kernel only.</source>
      <translation>Peso do conjunto de predição (como as imagens anteriores se sucedem) face ao conjunto de estimação (pixels limpos da imagem); se vazio, depende da nebulosidade como publicado, o que é menos exato. Só usado por METHOD linear e kernel.</translation>
    </message>
    <message>
      <source>Weight of the regularisation. Used by METHOD linear (0.000001 if empty) and kernel (0.0001 if empty).</source>
      <translation>Peso da regularização. Usado por METHOD linear (0.000001 se vazio) e kernel (0.0001 se vazio).</translation>
    </message>
    <message>
      <source>What happens if fewer lags are found than requested: the tool stops with an error (error), or continues with those found (use).</source>
      <translation>O que acontece se forem encontradas menos imagens anteriores do que as pedidas: a ferramenta para com um erro (error), ou continua com as encontradas (use).</translation>
    </message>
    <message>
      <source>What helps: %1.</source>
      <translation>O que ajuda: %1.</translation>
    </message>
    <message>
      <source>Where forecast and mask are computed: on this computer (local) or on Earth Engine (server). auto chooses by the size of the region and by DELIVER.</source>
      <translation>Onde são calculadas previsão e máscara: neste computador (local) ou no Earth Engine (server). auto escolhe pelo tamanho da região e por DELIVER.</translation>
    </message>
    <message>
      <source>Whether lags are searched before the image (previous), after it (next), or on both sides (both).</source>
      <translation>Se as imagens anteriores são procuradas antes da imagem (previous), depois dela (next), ou de ambos os lados (both).</translation>
    </message>
    <message>
      <source>Whether the clear images nearest in time (recent) or the oldest ones of the search window (oldest) become lags.</source>
      <translation>Se as imagens anteriores são as imagens limpas mais próximas no tempo (recent) ou as mais antigas da janela de busca (oldest).</translation>
    </message>
    <message>
      <source>Whether the differences of the bands (radiances), of the cloud features (features), or both are clustered. Used by DECISION threshold and brightness, and for the cluster map.</source>
      <translation>Se são agrupadas as diferenças das bandas (radiances), as dos índices de nuvens (features), ou ambas. Usado por DECISION threshold e brightness, e para o mapa de clusters.</translation>
    </message>
    <message>
      <source>Width and height of the simulated scenes.</source>
      <translation>Largura e altura das cenas simuladas.</translation>
    </message>
    <message>
      <source>Write filled images</source>
      <translation>Escrever preenchidas</translation>
    </message>
    <message>
      <source>Write forecasts</source>
      <translation>Escrever previsões</translation>
    </message>
    <message>
      <source>Write probabilities</source>
      <translation>Escrever probabilidades</translation>
    </message>
    <message>
      <source>Writes a simulated Landsat 8 archive to try the other tools on: images of one place on several dates, the last of them cloudy. Their quality bands have errors as real ones do. The folder truth contains the exact mask, the cloud-free image and the optical effect of the clouds.</source>
      <translation>Escreve um arquivo simulado de imagens Landsat 8 para experimentar as outras ferramentas: imagens de um lugar em várias datas, a última com nuvens. As suas bandas de qualidade têm erros como as reais. A pasta truth contém a máscara exata, a imagem sem nuvens e o efeito óptico das nuvens.</translation>
    </message>
    <message>
      <source>Writes each image with cloud and shadow replaced by the forecast as well.</source>
      <translation>Escreve também cada imagem com nuvens e sombras substituídas pela previsão.</translation>
    </message>
    <message>
      <source>Writes the cloud-free forecast of each image as well.</source>
      <translation>Escreve também a previsão sem nuvens de cada imagem.</translation>
    </message>
    <message>
      <source>Writes the probability of cloud of each image as well. Available with DECISION adaptive only.</source>
      <translation>Escreve também a probabilidade de nuvem de cada imagem. Só disponível com DECISION adaptive.</translation>
    </message>
    <message>
      <source>YYYY-MM-DD and hh:mm:ss</source>
      <translation>YYYY-MM-DD e hh:mm:ss</translation>
    </message>
    <message>
      <source>You are not signed in to Earth Engine: %1. Run eecheck with SIGN_IN, or set KEY_FILE.</source>
      <translation>Não iniciou sessão no Earth Engine: %1. Execute eecheck com SIGN_IN, ou defina KEY_FILE.</translation>
    </message>
    <message>
      <source>You have signed in.</source>
      <translation>Sessão iniciada.</translation>
    </message>
    <message>
      <source>Your account may not export there: %1. Check DESTINATION, or ask the owner of the project for the role Earth Engine Resource Writer.</source>
      <translation>A sua conta não pode exportar para lá: %1. Verifique DESTINATION, ou peça ao proprietário do projeto a função Earth Engine Resource Writer.</translation>
    </message>
    <message>
      <source>Your account may not use the project: %1. Set another PROJECT, or ask its owner for the roles Earth Engine Resource Viewer and Service Usage Consumer.</source>
      <translation>A sua conta não pode usar o projeto: %1. Defina outro PROJECT, ou peça ao proprietário dele as funções Earth Engine Resource Viewer e Service Usage Consumer.</translation>
    </message>
    <message>
      <source>ZONES: no polygon is inside the masks. Check the location and the CRS of the polygons.</source>
      <translation>ZONES: nenhum polígono está dentro das máscaras. Verifique a localização e o SRC dos polígonos.</translation>
    </message>
    <message>
      <source>ZONES: the layer %1 has no polygon, or none is selected. Draw or select one.</source>
      <translation>ZONES: a camada %1 não tem polígonos, ou nenhum está selecionado. Desenhe ou selecione um.</translation>
    </message>
    <message>
      <source>a MaskFeature</source>
      <translation>um MaskFeature</translation>
    </message>
    <message>
      <source>a cloud mask</source>
      <translation>uma máscara de nuvens</translation>
    </message>
    <message>
      <source>a cloud probability</source>
      <translation>uma probabilidade de nuvem</translation>
    </message>
    <message>
      <source>a cluster map</source>
      <translation>um mapa de clusters</translation>
    </message>
    <message>
      <source>a composite of several images</source>
      <translation>um compósito de várias imagens</translation>
    </message>
    <message>
      <source>a download of Earth Engine with a file for each band</source>
      <translation>um download do Earth Engine com um ficheiro por banda</translation>
    </message>
    <message>
      <source>a download of Sentinel Hub or the Copernicus Browser</source>
      <translation>um download do Sentinel Hub ou do Copernicus Browser</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>uma pasta</translation>
    </message>
    <message>
      <source>a folder with a product</source>
      <translation>uma pasta com um produto</translation>
    </message>
    <message>
      <source>a forecast</source>
      <translation>uma previsão</translation>
    </message>
    <message>
      <source>a header is invalid</source>
      <translation>um cabeçalho é inválido</translation>
    </message>
    <message>
      <source>a multitemporal score</source>
      <translation>uma pontuação multitemporal</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>um número</translation>
    </message>
    <message>
      <source>a number from %1 to %2</source>
      <translation>um número de %1 a %2</translation>
    </message>
    <message>
      <source>a number, or numbers in %1</source>
      <translation>um número, ou números em %1</translation>
    </message>
    <message>
      <source>a part of a Landsat Level-1 product without its MTL file</source>
      <translation>uma parte de um produto Landsat Level-1 sem o seu ficheiro MTL</translation>
    </message>
    <message>
      <source>a part of a Sentinel-2 product without its metadata files</source>
      <translation>uma parte de um produto Sentinel-2 sem os seus ficheiros de metadados</translation>
    </message>
    <message>
      <source>a part of a product of THEIA without its metadata file</source>
      <translation>uma parte de um produto do THEIA sem o seu ficheiro de metadados</translation>
    </message>
    <message>
      <source>a power of ten</source>
      <translation>uma potência de dez</translation>
    </message>
    <message>
      <source>a product in the format of SNAP</source>
      <translation>um produto no formato do SNAP</translation>
    </message>
    <message>
      <source>a product of ASTER</source>
      <translation>um produto do ASTER</translation>
    </message>
    <message>
      <source>a product of MODIS or VIIRS</source>
      <translation>um produto do MODIS ou do VIIRS</translation>
    </message>
    <message>
      <source>a product of Planet</source>
      <translation>um produto da Planet</translation>
    </message>
    <message>
      <source>a product of SPOT or Pleiades</source>
      <translation>um produto do SPOT ou do Pleiades</translation>
    </message>
    <message>
      <source>a product of Sentinel-1, which is radar</source>
      <translation>um produto do Sentinel-1, que é radar</translation>
    </message>
    <message>
      <source>a product of Sentinel-3</source>
      <translation>um produto do Sentinel-3</translation>
    </message>
    <message>
      <source>a raster of cloud features</source>
      <translation>um raster de índices de nuvens</translation>
    </message>
    <message>
      <source>a tile of this size was too large before</source>
      <translation>um bloco deste tamanho era antes demasiado grande</translation>
    </message>
    <message>
      <source>a time at %1 or soon after</source>
      <translation>uma hora às %1 ou pouco depois</translation>
    </message>
    <message>
      <source>a veil of opacity %1 over the whole image</source>
      <translation>um véu de opacidade %1 sobre toda a imagem</translation>
    </message>
    <message>
      <source>acquisition date</source>
      <translation>data de aquisição</translation>
    </message>
    <message>
      <source>acquisition time</source>
      <translation>hora de aquisição</translation>
    </message>
    <message>
      <source>add images of %1, acquired within %2 days %3 %4</source>
      <translation>adicionar imagens de %1, adquiridas nos %2 dias %3 %4</translation>
    </message>
    <message>
      <source>add_offset of %1</source>
      <translation>add_offset de %1</translation>
    </message>
    <message>
      <source>after</source>
      <translation>depois de</translation>
    </message>
    <message>
      <source>after the image</source>
      <translation>depois da imagem</translation>
    </message>
    <message>
      <source>an ESPA order in another format than GeoTIFF</source>
      <translation>uma encomenda do ESPA num formato que não é GeoTIFF</translation>
    </message>
    <message>
      <source>an agreement map</source>
      <translation>um mapa de concordância</translation>
    </message>
    <message>
      <source>an id with a tile</source>
      <translation>um id com um tile</translation>
    </message>
    <message>
      <source>an id with the time of a datastrip</source>
      <translation>um id com a hora de um datastrip</translation>
    </message>
    <message>
      <source>an image whose clouds were filled</source>
      <translation>uma imagem cujas nuvens foram preenchidas</translation>
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
      <translation>em torno de</translation>
    </message>
    <message>
      <source>at least %1</source>
      <translation>no mínimo %1</translation>
    </message>
    <message>
      <source>at least one in each</source>
      <translation>pelo menos um em cada</translation>
    </message>
    <message>
      <source>at most %1</source>
      <translation>no máximo %1</translation>
    </message>
    <message>
      <source>azimuth of solar_angles</source>
      <translation>azimute de solar_angles</translation>
    </message>
    <message>
      <source>bands named by role</source>
      <translation>bandas com o nome da sua função</translation>
    </message>
    <message>
      <source>before</source>
      <translation>antes de</translation>
    </message>
    <message>
      <source>before the image</source>
      <translation>antes da imagem</translation>
    </message>
    <message>
      <source>blue bleu blau azul blu blauw bla niebieski modra albastru kek mavi синий синии голубой 蓝 蓝色 蓝波段 青 파랑</source>
      <translation>blue bleu blau azul blu blauw bla niebieski modra albastru kek mavi синий синии голубой 蓝 蓝色 蓝波段 青 파랑</translation>
    </message>
    <message>
      <source>both clear</source>
      <translation>ambas limpo</translation>
    </message>
    <message>
      <source>both cloud</source>
      <translation>ambas nuvem</translation>
    </message>
    <message>
      <source>both empty</source>
      <translation>ambos vazios</translation>
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
      <translation>consultas ao catálogo</translation>
    </message>
    <message>
      <source>choose %1 in the OSGeo4W setup</source>
      <translation>escolha %1 no instalador do OSGeo4W</translation>
    </message>
    <message>
      <source>cirrus cirro zirrus</source>
      <translation>cirrus cirro zirrus</translation>
    </message>
    <message>
      <source>clear</source>
      <translation>limpo</translation>
    </message>
    <message>
      <source>cloud</source>
      <translation>nuvem</translation>
    </message>
    <message>
      <source>cloud and shadow from the forecast</source>
      <translation>nuvens e sombras da previsão</translation>
    </message>
    <message>
      <source>cloud cover</source>
      <translation>nebulosidade</translation>
    </message>
    <message>
      <source>cloud cover below %1 %</source>
      <translation>nebulosidade abaixo de %1 %</translation>
    </message>
    <message>
      <source>cloud cover not below %1 %</source>
      <translation>nebulosidade não abaixo de %1 %</translation>
    </message>
    <message>
      <source>cloud cover of candidates</source>
      <translation>nebulosidade das candidatas</translation>
    </message>
    <message>
      <source>cloud mask of 0 and 1</source>
      <translation>máscara de nuvens de 0 e 1</translation>
    </message>
    <message>
      <source>cloud removal</source>
      <translation>remoção de nuvens</translation>
    </message>
    <message>
      <source>cloud will be missed</source>
      <translation>haverá nuvens não detectadas</translation>
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
      <translation>calculado no Earth Engine</translation>
    </message>
    <message>
      <source>concat("date", ' ', "platform", ' ', round("cloud_cover"), ' %')</source>
      <translation>concat("date", ' ', "platform", ' ', round("cloud_cover"), ' %')</translation>
    </message>
    <message>
      <source>confusion matrix</source>
      <translation>matriz de confusão</translation>
    </message>
    <message>
      <source>dates</source>
      <translation>datas</translation>
    </message>
    <message>
      <source>days</source>
      <translation>dias</translation>
    </message>
    <message>
      <source>docs/images.md, section Scale, lists the scales of products; set them with gdal_edit.py -scale and -offset</source>
      <translation>docs/images.md, parte Scale, indica as escalas dos produtos; defina-as com gdal_edit.py -scale e -offset</translation>
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
      <translation>earthengine-api %1 é antigo demais: é necessária a versão 1.5 ou posterior. Atualize-o: pip install --upgrade earthengine-api.</translation>
    </message>
    <message>
      <source>export and removal of the asset</source>
      <translation>exportação e remoção do asset</translation>
    </message>
    <message>
      <source>factors with which the greatest digital number means %1 from %2 to %3</source>
      <translation>fatores com os quais o maior número digital significa %1 de %2 a %3</translation>
    </message>
    <message>
      <source>fixed thresholds, which miss thin cloud and shadow</source>
      <translation>limiares fixos, que não detectam nuvens finas e sombras</translation>
    </message>
    <message>
      <source>folder of the assets of the project</source>
      <translation>pasta dos assets do projeto</translation>
    </message>
    <message>
      <source>format_date(coalesce(to_date(@TO, 'yyyy-MM-dd'), to_date(now())) - to_interval('%1 days'), 'yyyy-MM-dd')</source>
      <translation>format_date(coalesce(to_date(@TO, 'yyyy-MM-dd'), to_date(now())) - to_interval('%1 days'), 'yyyy-MM-dd')</translation>
    </message>
    <message>
      <source>gap filling</source>
      <translation>preenchimento de lacunas</translation>
    </message>
    <message>
      <source>geolocation arrays</source>
      <translation>matrizes de geolocalização</translation>
    </message>
    <message>
      <source>give the images without a date one, with gdal_edit.py -mo DATE_ACQUIRED=2019-05-06 or in the file name (20190506)</source>
      <translation>dar uma data às imagens que não a têm, com gdal_edit.py -mo DATE_ACQUIRED=2019-05-06 ou no nome do ficheiro (20190506)</translation>
    </message>
    <message>
      <source>given twice</source>
      <translation>dado duas vezes</translation>
    </message>
    <message>
      <source>green vert grun gruen verde groen gron zielony zelena zold yesil зеленый зеленыи 绿 绿色 绿波段 緑 초록</source>
      <translation>green vert grun gruen verde groen gron zielony zelena zold yesil зеленый зеленыи 绿 绿色 绿波段 緑 초록</translation>
    </message>
    <message>
      <source>ground control points</source>
      <translation>pontos de apoio no terreno</translation>
    </message>
    <message>
      <source>has no quality band</source>
      <translation>não tem banda de qualidade</translation>
    </message>
    <message>
      <source>higher</source>
      <translation>maior</translation>
    </message>
    <message>
      <source>image and forecast differ by %1 on clear ground</source>
      <translation>imagem e previsão diferem em %1 sobre solo limpo</translation>
    </message>
    <message>
      <source>images</source>
      <translation>imagens</translation>
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
      <translation>está vazia</translation>
    </message>
    <message>
      <source>items may refer to https addresses and to files next to them only</source>
      <translation>os itens só podem remeter para endereços https e para ficheiros junto deles</translation>
    </message>
    <message>
      <source>its bands are %1</source>
      <translation>as suas bandas são %1</translation>
    </message>
    <message>
      <source>kernel ridge</source>
      <translation>ridge com kernel</translation>
    </message>
    <message>
      <source>key file</source>
      <translation>ficheiro de chave</translation>
    </message>
    <message>
      <source>lacks bands for the simple cloud score (%1)</source>
      <translation>não tem as bandas para a pontuação simples de nuvens (%1)</translation>
    </message>
    <message>
      <source>landsat-c2-l2 of the Planetary Computer</source>
      <translation>landsat-c2-l2 do Planetary Computer</translation>
    </message>
    <message>
      <source>little clear ground to learn from (%1 % of the sample)</source>
      <translation>pouco solo limpo com que aprender (%1 % da amostra)</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>menor</translation>
    </message>
    <message>
      <source>lower LAGS to %1%2</source>
      <translation>reduzir LAGS para %1%2</translation>
    </message>
    <message>
      <source>lower MIN_VALID to %1</source>
      <translation>reduzir MIN_VALID para %1</translation>
    </message>
    <message>
      <source>mask of this plugin</source>
      <translation>máscara deste plugin</translation>
    </message>
    <message>
      <source>most of the image will be cloud</source>
      <translation>a maior parte da imagem será nuvem</translation>
    </message>
    <message>
      <source>multitemporal_cloudmask:createsample, seed %1</source>
      <translation>multitemporal_cloudmask:createsample, seed %1</translation>
    </message>
    <message>
      <source>neither a cloud mask nor a cloud score is possible</source>
      <translation>não é possível nem uma máscara de nuvens nem uma pontuação de nuvens</translation>
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
      <translation>sem SRC</translation>
    </message>
    <message>
      <source>no acquisition date in its metadata or name</source>
      <translation>sem data de aquisição nos seus metadados ou no seu nome</translation>
    </message>
    <message>
      <source>no answer within %1 seconds</source>
      <translation>sem resposta em %1 segundos</translation>
    </message>
    <message>
      <source>no band is recognised by its name (B1, B2 .. of a known sensor, or blue, green ..)</source>
      <translation>nenhuma banda é reconhecida pelo nome (B1, B2 .. de um sensor conhecido, ou blue, green ..)</translation>
    </message>
    <message>
      <source>no cloud</source>
      <translation>sem nuvens</translation>
    </message>
    <message>
      <source>no connection</source>
      <translation>sem ligação</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>sem data</translation>
    </message>
    <message>
      <source>no infrared band to find shadows by</source>
      <translation>não há banda infravermelha com que encontrar sombras</translation>
    </message>
    <message>
      <source>no tile</source>
      <translation>sem tile</translation>
    </message>
    <message>
      <source>no weakness found</source>
      <translation>nenhum ponto fraco encontrado</translation>
    </message>
    <message>
      <source>not checked</source>
      <translation>não verificado</translation>
    </message>
    <message>
      <source>not examined, or not readable</source>
      <translation>não examinada, ou ilegível</translation>
    </message>
    <message>
      <source>not listed</source>
      <translation>não indicados</translation>
    </message>
    <message>
      <source>not named</source>
      <translation>sem nome</translation>
    </message>
    <message>
      <source>not needed</source>
      <translation>não necessário</translation>
    </message>
    <message>
      <source>not restricted</source>
      <translation>sem restrição</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>não indicada</translation>
    </message>
    <message>
      <source>nothing came for %1 s</source>
      <translation>não chegou nada durante %1 s</translation>
    </message>
    <message>
      <source>nothing is masked</source>
      <translation>nada é mascarado</translation>
    </message>
    <message>
      <source>of its %1 files (%2) none is one</source>
      <translation>dos seus %1 ficheiros (%2), nenhum o é</translation>
    </message>
    <message>
      <source>of the credentials</source>
      <translation>das credenciais</translation>
    </message>
    <message>
      <source>of the date of the image</source>
      <translation>da data da imagem</translation>
    </message>
    <message>
      <source>of the last image</source>
      <translation>da última imagem</translation>
    </message>
    <message>
      <source>one %1 for each band_id</source>
      <translation>um %1 por cada band_id</translation>
    </message>
    <message>
      <source>one and the same</source>
      <translation>uma e a mesma</translation>
    </message>
    <message>
      <source>one lag only</source>
      <translation>só uma imagem anterior</translation>
    </message>
    <message>
      <source>one such as 33UUP</source>
      <translation>um como 33UUP</translation>
    </message>
    <message>
      <source>only in the mask (commission)</source>
      <translation>só na máscara (comissão)</translation>
    </message>
    <message>
      <source>only in the reference (omission)</source>
      <translation>só na referência (omissão)</translation>
    </message>
    <message>
      <source>output of FORCE</source>
      <translation>uma saída do FORCE</translation>
    </message>
    <message>
      <source>output of sen2r</source>
      <translation>uma saída do sen2r</translation>
    </message>
    <message>
      <source>output of the Semi-Automatic Classification Plugin</source>
      <translation>uma saída do Semi-Automatic Classification Plugin</translation>
    </message>
    <message>
      <source>outside the search window</source>
      <translation>fora da janela de busca</translation>
    </message>
    <message>
      <source>pages of sampled pixels</source>
      <translation>páginas de pixels da amostra</translation>
    </message>
    <message>
      <source>pan panchromatic panchromatique panchromatisch pancromatico pancromatica</source>
      <translation>pan panchromatic panchromatique panchromatisch pancromatico pancromatica</translation>
    </message>
    <message>
      <source>pixel tiles</source>
      <translation>blocos de pixels</translation>
    </message>
    <message>
      <source>pixels by which image and candidates are compared</source>
      <translation>pixels em que a imagem e as candidatas são comparadas</translation>
    </message>
    <message>
      <source>planetary computer</source>
      <translation>planetary computer</translation>
    </message>
    <message>
      <source>platform, path, row and date</source>
      <translation>plataforma, path, row e data</translation>
    </message>
    <message>
      <source>position of the sun unknown</source>
      <translation>posição do sol desconhecida</translation>
    </message>
    <message>
      <source>probability in percent</source>
      <translation>probabilidade em percentagem</translation>
    </message>
    <message>
      <source>probability of 0 to 1</source>
      <translation>probabilidade de 0 a 1</translation>
    </message>
    <message>
      <source>python-fmask and Digital Earth Australia</source>
      <translation>python-fmask e Digital Earth Australia</translation>
    </message>
    <message>
      <source>raise MAX_CLOUD to %1</source>
      <translation>aumentar MAX_CLOUD para %1</translation>
    </message>
    <message>
      <source>raise MAX_CLOUD to %1 and lower LAGS to %2%3</source>
      <translation>aumentar MAX_CLOUD para %1 e reduzir LAGS para %2%3</translation>
    </message>
    <message>
      <source>raise WINDOW</source>
      <translation>aumentar WINDOW</translation>
    </message>
    <message>
      <source>raise WINDOW to %1</source>
      <translation>aumentar WINDOW para %1</translation>
    </message>
    <message>
      <source>rational polynomial coefficients</source>
      <translation>coeficientes polinomiais racionais</translation>
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
      <translation>refletância</translation>
    </message>
    <message>
      <source>reflectance of the %1%2, but that of the image is of the %3%4</source>
      <translation>refletância do tipo %1%2, mas a da imagem é do tipo %3%4</translation>
    </message>
    <message>
      <source>remove clouds</source>
      <translation>remover nuvens</translation>
    </message>
    <message>
      <source>roi has no place in the CRS of the image. Pass longitude and latitude in degrees (WGS 84).</source>
      <translation>roi não tem lugar no SRC da imagem. Indique longitude e latitude em graus (WGS 84).</translation>
    </message>
    <message>
      <source>run QGIS's own Python with -m pip install %1</source>
      <translation>execute o próprio Python do QGIS com -m pip install %1</translation>
    </message>
    <message>
      <source>run apt install %1 (or the like) in a terminal</source>
      <translation>execute apt install %1 (ou semelhante) num terminal</translation>
    </message>
    <message>
      <source>s2cloudless of Sentinel Hub, 0 to 255</source>
      <translation>s2cloudless do Sentinel Hub, 0 a 255</translation>
    </message>
    <message>
      <source>same pass as a lag</source>
      <translation>mesma passagem que uma imagem anterior</translation>
    </message>
    <message>
      <source>satellite, level, time and tile</source>
      <translation>satélite, nível, hora e tile</translation>
    </message>
    <message>
      <source>scale_factor of %1</source>
      <translation>scale_factor de %1</translation>
    </message>
    <message>
      <source>scene classification of Sentinel-2</source>
      <translation>classificação de cena do Sentinel-2</translation>
    </message>
    <message>
      <source>sentinel-2-c1-l2a of Earth Search</source>
      <translation>sentinel-2-c1-l2a do Earth Search</translation>
    </message>
    <message>
      <source>set DIRECTION to both</source>
      <translation>definir DIRECTION como both</translation>
    </message>
    <message>
      <source>set ON_FEWER to use</source>
      <translation>definir ON_FEWER como use</translation>
    </message>
    <message>
      <source>shadow</source>
      <translation>sombra</translation>
    </message>
    <message>
      <source>shadow is hardly detected</source>
      <translation>as sombras quase não são detectadas</translation>
    </message>
    <message>
      <source>sign in</source>
      <translation>iniciar sessão</translation>
    </message>
    <message>
      <source>signed in</source>
      <translation>sessão iniciada</translation>
    </message>
    <message>
      <source>snow or ice</source>
      <translation>neve ou gelo</translation>
    </message>
    <message>
      <source>sr toa boa st bt nbart nbar surface reflectance refl temperature brightness top of atmosphere bottom the resampled raw dn band bande banda kanal canal central wavelength nm um sentinel s2 landsat l8 msi oli tm etm srb 10m 20m 30m 60m 10 20 30 60</source>
      <translation>sr toa boa st bt nbart nbar surface reflectance refl temperature brightness top of atmosphere bottom the resampled raw dn band bande banda kanal canal central wavelength nm um sentinel s2 landsat l8 msi oli tm etm srb 10m 20m 30m 60m 10 20 30 60</translation>
    </message>
    <message>
      <source>sums over the region</source>
      <translation>somas sobre a região</translation>
    </message>
    <message>
      <source>surface</source>
      <translation>superfície</translation>
    </message>
    <message>
      <source>surface reflectance</source>
      <translation>refletância de superfície</translation>
    </message>
    <message>
      <source>surface reflectance of Landsat Collection 1</source>
      <translation>refletância de superfície de Landsat Collection 1</translation>
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
      <translation>tarefas</translation>
    </message>
    <message>
      <source>temporal controller</source>
      <translation>controlador temporal</translation>
    </message>
    <message>
      <source>that of its folder, one of %1 of the product</source>
      <translation>o da sua pasta, um de %1 do produto</translation>
    </message>
    <message>
      <source>that of the images, %1</source>
      <translation>o das imagens, %1</translation>
    </message>
    <message>
      <source>the CRS</source>
      <translation>o SRC</translation>
    </message>
    <message>
      <source>the EPSG code of a UTM zone</source>
      <translation>o código EPSG de uma zona UTM</translation>
    </message>
    <message>
      <source>the UTM zone of tile %1</source>
      <translation>a zona UTM do tile %1</translation>
    </message>
    <message>
      <source>the answer has more than %1 bytes</source>
      <translation>a resposta tem mais de %1 bytes</translation>
    </message>
    <message>
      <source>the answer was a tile of %1 with %2 instead of %3 with %4</source>
      <translation>a resposta foi um bloco de %1 com %2 em vez de %3 com %4</translation>
    </message>
    <message>
      <source>the answer was an incomplete tile (%1)</source>
      <translation>a resposta foi um bloco incompleto (%1)</translation>
    </message>
    <message>
      <source>the answer was incomplete</source>
      <translation>a resposta estava incompleta</translation>
    </message>
    <message>
      <source>the band(s) %1 are missing</source>
      <translation>faltam as bandas %1</translation>
    </message>
    <message>
      <source>the cloud score is less certain</source>
      <translation>a pontuação de nuvens é menos segura</translation>
    </message>
    <message>
      <source>the connection was closed before the end of the answer</source>
      <translation>a ligação foi fechada antes do fim da resposta</translation>
    </message>
    <message>
      <source>the coordinates of a ring</source>
      <translation>as coordenadas de um anel</translation>
    </message>
    <message>
      <source>the extent at 10, 20 and 60 m</source>
      <translation>a extensão a 10, 20 e 60 m</translation>
    </message>
    <message>
      <source>the ground without clouds</source>
      <translation>o solo sem nuvens</translation>
    </message>
    <message>
      <source>the image</source>
      <translation>a imagem</translation>
    </message>
    <message>
      <source>the project %1</source>
      <translation>o projeto %1</translation>
    </message>
    <message>
      <source>the project of the credentials</source>
      <translation>o projeto das credenciais</translation>
    </message>
    <message>
      <source>the quality band</source>
      <translation>a banda de qualidade</translation>
    </message>
    <message>
      <source>the region has %1 vertices</source>
      <translation>a região tem %1 vértices</translation>
    </message>
    <message>
      <source>the root element</source>
      <translation>o elemento raiz</translation>
    </message>
    <message>
      <source>the same for all bands, since only one band differs</source>
      <translation>o mesmo para todas as bandas, pois só uma banda difere</translation>
    </message>
    <message>
      <source>the stack</source>
      <translation>a pilha</translation>
    </message>
    <message>
      <source>the stack is downloaded and the rest is computed on this computer</source>
      <translation>faz-se o download da pilha e o resto é calculado neste computador</translation>
    </message>
    <message>
      <source>the storage needs an account</source>
      <translation>o armazenamento precisa de uma conta</translation>
    </message>
    <message>
      <source>the tile</source>
      <translation>o tile</translation>
    </message>
    <message>
      <source>the time in DATASTRIP_ID</source>
      <translation>a hora em DATASTRIP_ID</translation>
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
      <translation>este não é o endereço de um ficheiro público</translation>
    </message>
    <message>
      <source>those of %1 %2</source>
      <translation>os de %1 %2</translation>
    </message>
    <message>
      <source>those of the product name %1</source>
      <translation>os do nome do produto %1</translation>
    </message>
    <message>
      <source>time series</source>
      <translation>série temporal</translation>
    </message>
    <message>
      <source>too little clear ground to learn from</source>
      <translation>muito pouco solo limpo com que aprender</translation>
    </message>
    <message>
      <source>top of atmosphere</source>
      <translation>topo da atmosfera</translation>
    </message>
    <message>
      <source>two lags only</source>
      <translation>só duas imagens anteriores</translation>
    </message>
    <message>
      <source>two numbers</source>
      <translation>dois números</translation>
    </message>
    <message>
      <source>valid coverage below %1 %</source>
      <translation>cobertura válida abaixo de %1 %</translation>
    </message>
    <message>
      <source>veil of %1 against the other candidates</source>
      <translation>véu de %1 face às outras candidatas</translation>
    </message>
    <message>
      <source>veil of opacity %1 against the other candidates</source>
      <translation>véu de opacidade %1 face às outras candidatas</translation>
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
      <translation>sem %1 </translation>
    </message>
    <message>
      <source>without a polygon</source>
      <translation>sem polígono</translation>
    </message>
    <message>
      <source>without an ending</source>
      <translation>sem extensão</translation>
    </message>
    <message>
      <source>xOff="0" yOff="0" xSize="%1" ySize="%2"</source>
      <translation>xOff="0" yOff="0" xSize="%1" ySize="%2"</translation>
    </message>
    <message>
      <source>zenith of solar_angles</source>
      <translation>zênite de solar_angles</translation>
    </message>
    <message>
      <source>zonal statistics</source>
      <translation>estatísticas zonais</translation>
    </message>
  </context>
</TS>
