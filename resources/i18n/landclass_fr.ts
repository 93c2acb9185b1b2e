<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Landclass</name>
        <message>
            <source> MB</source>
            <translation> Mo</translation>
        </message>
        <message>
            <source> or </source>
            <translation> ou </translation>
        </message>
        <message>
            <source>&amp;After:</source>
            <translation>Ap&amp;rès :</translation>
        </message>
        <message>
            <source>&amp;Before:</source>
            <translation>A&amp;vant :</translation>
        </message>
        <message>
            <source>&amp;Class:</source>
            <translation>C&amp;lasse :</translation>
        </message>
        <message>
            <source>&amp;Epochs at most:</source>
            <translation>Époques &amp;au plus :</translation>
        </message>
        <message>
            <source>&amp;Expected right:</source>
            <translation>Part &amp;juste attendue :</translation>
        </message>
        <message>
            <source>&amp;File:</source>
            <translation>&amp;Fichier :</translation>
        </message>
        <message>
            <source>&amp;Folder:</source>
            <translation>&amp;Dossier :</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;De</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>&amp;Labels:</source>
            <translation>Éti&amp;quettes :</translation>
        </message>
        <message>
            <source>&amp;Layer:</source>
            <translation>&amp;Couche :</translation>
        </message>
        <message>
            <source>&amp;Map:</source>
            <translation>Car&amp;te :</translation>
        </message>
        <message>
            <source>&amp;Nothing: a finished model is applied</source>
            <translation>Rien : un modèle &amp;fini est appliqué</translation>
        </message>
        <message>
            <source>&amp;Only inside:</source>
            <translation>Seulement &amp;dans :</translation>
        </message>
        <message>
            <source>&amp;Points:</source>
            <translation>Poin&amp;ts :</translation>
        </message>
        <message>
            <source>&amp;Raster:</source>
            <translation>&amp;Raster :</translation>
        </message>
        <message>
            <source>&amp;Run</source>
            <translation>E&amp;xécuter</translation>
        </message>
        <message>
            <source>&amp;Samples: polygons or points on the rasters</source>
            <translation>Éc&amp;hantillons : polygones ou points sur les rasters</translation>
        </message>
        <message>
            <source>&amp;Side of a patch:</source>
            <translation>Côté d'une ima&amp;gette :</translation>
        </message>
        <message>
            <source>&amp;Water before:</source>
            <translation>&amp;Eau avant :</translation>
        </message>
        <message>
            <source>&amp;to</source>
            <translation>&amp;jusqu'à</translation>
        </message>
        <message>
            <source>'{}' is given, but the target grid '{}' does not use it. Empty it, or choose the target grid {}.</source>
            <translation>« {} » est donné, mais la grille cible « {} » ne l'utilise pas. Videz-le ou choisissez la grille cible {}.</translation>
        </message>
        <message>
            <source>0 takes that of most images, or 64 for samples.</source>
            <translation>0 prend celui de la plupart des images, ou 64 pour des échantillons.</translation>
        </message>
        <message>
            <source>1 / (2 m²), where m is the median distance between pixels</source>
            <translation>1 / (2 m²), où m est la distance médiane entre pixels</translation>
        </message>
        <message>
            <source>1 / number of bands</source>
            <translation>1 / nombre de bandes</translation>
        </message>
        <message>
            <source>1 feature</source>
            <translation>1 entité</translation>
        </message>
        <message>
            <source>1 in the classes, 0 in others, 255 (nodata) where the class map has no class.</source>
            <translation>1 dans les classes, 0 dans les autres, 255 (NoData) où la carte de classes n'a pas de classe.</translation>
        </message>
        <message>
            <source>1 pixel</source>
            <translation>1 pixel</translation>
        </message>
        <message>
            <source>1 test patch</source>
            <translation>1 imagette de test</translation>
        </message>
        <message>
            <source>1 where map and reference agree, another value for each pair of classes that is confused.</source>
            <translation>1 où carte et référence concordent, une autre valeur pour chaque paire de classes confondues.</translation>
        </message>
        <message>
            <source>1.5 GB</source>
            <translation>1,5 Go</translation>
        </message>
        <message>
            <source>400 MB</source>
            <translation>400 Mo</translation>
        </message>
        <message>
            <source>8-bit network for maps</source>
            <translation>Réseau à 8 bits pour les cartes</translation>
        </message>
        <message>
            <source>A .landclass file that K-means sweep or Spectral clustering has written.</source>
            <translation>Un fichier .landclass écrit par « Balayage K-means » ou « Partitionnement spectral ».</translation>
        </message>
        <message>
            <source>A .landclass file that {} has written. Loading one never runs code from it.</source>
            <translation>Un fichier .landclass écrit par « {} ». Le charger n'exécute jamais de code qu'il contient.</translation>
        </message>
        <message>
            <source>A GeoTIFF of floating point with named bands; nodata where an index has no value.</source>
            <translation>Un GeoTIFF à virgule flottante avec des bandes nommées ; NoData où un indice n'a pas de valeur.</translation>
        </message>
        <message>
            <source>A GeoTIFF of floating point with the bands PC1, PC2 ...; nodata where any band has no value.</source>
            <translation>Un GeoTIFF à virgule flottante avec les bandes PC1, PC2 ... ; NoData où une bande n'a pas de valeur.</translation>
        </message>
        <message>
            <source>A Python of Landclass's own in {place}: about {size}. QGIS itself is not changed.</source>
            <translation>Un Python propre à Landclass dans {place} : environ {size}. QGIS lui-même n'est pas modifié.</translation>
        </message>
        <message>
            <source>A Python with numpy, scipy, scikit-learn and rasterio. Leave it empty for the private environment that Plugins &gt; Landclass &gt; Environment builds, or QGIS's own Python where it has the packages.</source>
            <translation>Un Python avec numpy, scipy, scikit-learn et rasterio. Laissez vide pour l'environnement privé que Extensions &gt; Landclass &gt; Environnement installe, ou pour le Python de QGIS s'il a les paquets.</translation>
        </message>
        <message>
            <source>A class is still being written. Try again in a moment.</source>
            <translation>Une classe est encore en cours d'écriture. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>A class raster on any grid (the nearest pixel counts), or polygons or points in any CRS. Classes are joined by their names, else by their numbers; the log tells which is which.</source>
            <translation>Un raster de classes sur n'importe quelle grille (le pixel le plus proche compte), ou des polygones ou points dans n'importe quel SCR. Les classes sont associées par leurs noms, sinon par leurs numéros ; le journal dit lesquelles.</translation>
        </message>
        <message>
            <source>A compressed GeoTIFF, or a VRT (.vrt) that only points at the inputs when nothing has to be resampled.</source>
            <translation>Un GeoTIFF compressé, ou un VRT (.vrt) qui ne fait que pointer vers les entrées quand rien n'est à rééchantillonner.</translation>
        </message>
        <message>
            <source>A download arrived damaged.</source>
            <translation>Un téléchargement est arrivé endommagé.</translation>
        </message>
        <message>
            <source>A folder of ima&amp;ges, with a subfolder for each class</source>
            <translation>Un dossier d'ima&amp;ges, avec un sous-dossier par classe</translation>
        </message>
        <message>
            <source>A large one, for much and varied data</source>
            <translation>Un grand, pour des données nombreuses et variées</translation>
        </message>
        <message>
            <source>A model holds no maps. Open the folder of the sweep to see them.</source>
            <translation>Un modèle ne contient pas de cartes. Ouvrez le dossier du balayage pour les voir.</translation>
        </message>
        <message>
            <source>A name, such as &lt;i&gt;other&lt;/i&gt;, where polygons show all there is; if left empty, what lies outside takes no part.</source>
            <translation>Un nom, comme &lt;i&gt;other&lt;/i&gt;, si les polygones montrent tout ce qui existe ; si vide, ce qui est dehors ne participe pas.</translation>
        </message>
        <message>
            <source>A new or an empty one. The table is in it too, as patches.csv.</source>
            <translation>Un dossier nouveau ou vide. La table s'y trouve aussi, sous patches.csv.</translation>
        </message>
        <message>
            <source>A package was installed but does not run on this computer.</source>
            <translation>Un paquet a été installé mais ne fonctionne pas sur cet ordinateur.</translation>
        </message>
        <message>
            <source>A page with charts, tables and a paragraph on the methods to paste.</source>
            <translation>Une page avec graphiques, tableaux et un paragraphe sur les méthodes à coller.</translation>
        </message>
        <message>
            <source>A page with heat map, chord diagram, charts and tables.</source>
            <translation>Une page avec carte de chaleur, diagramme de cordes, graphiques et tableaux.</translation>
        </message>
        <message>
            <source>A page with maps, curves and class spectra.</source>
            <translation>Une page avec des cartes, des courbes et les spectres des classes.</translation>
        </message>
        <message>
            <source>A page with maps, curves, class spectra, areas and the settings of the run.</source>
            <translation>Une page avec les cartes, les courbes, les spectres des classes, les surfaces et les paramètres de l'exécution.</translation>
        </message>
        <message>
            <source>A page with the curves, the confusion matrix, and test patches beside their labels and maps.</source>
            <translation>Une page avec les courbes, la matrice de confusion, et des imagettes de test à côté de leurs étiquettes et cartes.</translation>
        </message>
        <message>
            <source>A page with the curves, the confusion matrix, and test patches beside their maps.</source>
            <translation>Une page avec les courbes, la matrice de confusion, et des imagettes de test à côté de leurs cartes.</translation>
        </message>
        <message>
            <source>A page with the curves, the confusion matrix, test patches and the worst mistakes.</source>
            <translation>Une page avec les courbes, la matrice de confusion, des imagettes de test et les pires erreurs.</translation>
        </message>
        <message>
            <source>A page with the maps and the areas.</source>
            <translation>Une page avec les cartes et les surfaces.</translation>
        </message>
        <message>
            <source>A page with the maps, a diagram of the flows between classes and the transitions.</source>
            <translation>Une page avec les cartes, un diagramme des flux entre les classes et les transitions.</translation>
        </message>
        <message>
            <source>A page with the spectral curves and the statistics.</source>
            <translation>Une page avec les courbes spectrales et les statistiques.</translation>
        </message>
        <message>
            <source>A pixel for each patch, centred on it, with the model's classes; 0 where less than half of a patch has data.</source>
            <translation>Un pixel pour chaque imagette, centré sur elle, avec les classes du modèle ; 0 où moins de la moitié d'une imagette a des données.</translation>
        </message>
        <message>
            <source>A pixel for each patch, with the model's classes.</source>
            <translation>Un pixel pour chaque imagette, avec les classes du modèle.</translation>
        </message>
        <message>
            <source>A ras&amp;ter of classes</source>
            <translation>Un ras&amp;ter de classes</translation>
        </message>
        <message>
            <source>A raster for each scene that was fetched, named after the collection and the day.</source>
            <translation>Un raster pour chaque scène récupérée, nommé d'après la collection et le jour.</translation>
        </message>
        <message>
            <source>A raster of class numbers, or of 0 and 1.</source>
            <translation>Un raster de numéros de classes, ou de 0 et 1.</translation>
        </message>
        <message>
            <source>A raster of class numbers. Leave it out only where two fields of the reference are compared.</source>
            <translation>Un raster de numéros de classes. Ne l'omettez que si deux champs de la référence sont comparés.</translation>
        </message>
        <message>
            <source>A raster of class numbers; 0 and nodata are no class. Its grid is the one the bands are read on.</source>
            <translation>Un raster de numéros de classes ; 0 et NoData ne sont pas des classes. Les bandes sont lues sur sa grille.</translation>
        </message>
        <message>
            <source>A raster of class numbers; its nodata gets no points.</source>
            <translation>Un raster de numéros de classes ; son NoData ne reçoit aucun point.</translation>
        </message>
        <message>
            <source>A raster of class numbers; its nodata stays nodata.</source>
            <translation>Un raster de numéros de classes ; son NoData reste NoData.</translation>
        </message>
        <message>
            <source>A right click, or the Delete key, removes a spectrum.</source>
            <translation>Un clic droit, ou la touche Suppr, retire un spectre.</translation>
        </message>
        <message>
            <source>A row for each band, in which each pixel counts once.</source>
            <translation>Une ligne pour chaque bande, où chaque pixel compte une fois.</translation>
        </message>
        <message>
            <source>A row for each pair of maps, with McNemar's test.</source>
            <translation>Une ligne pour chaque paire de cartes, avec le test de McNemar.</translation>
        </message>
        <message>
            <source>A row for each stratum with its area, where it is not to be measured on the raster.</source>
            <translation>Une ligne pour chaque strate avec sa surface, si elle ne doit pas être mesurée sur le raster.</translation>
        </message>
        <message>
            <source>A small one, quick to train</source>
            <translation>Un petit, vite entraîné</translation>
        </message>
        <message>
            <source>A small plain one</source>
            <translation>Un petit, simple</translation>
        </message>
        <message>
            <source>A wrong guess makes the sample too small or too large, not the result wrong.</source>
            <translation>Une mauvaise estimation rend l'échantillon trop petit ou trop grand, pas le résultat faux.</translation>
        </message>
        <message>
            <source>A&amp;ll maps:</source>
            <translation>Toutes &amp;les cartes :</translation>
        </message>
        <message>
            <source>Accuracies of the classes</source>
            <translation>Précisions des classes</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>Exactitude</translation>
        </message>
        <message>
            <source>Accuracy sample</source>
            <translation>Échantillon de précision</translation>
        </message>
        <message>
            <source>Accuracy sampling</source>
            <translation>Évaluer la précision</translation>
        </message>
        <message>
            <source>Add files...</source>
            <translation>Ajouter des fichiers...</translation>
        </message>
        <message>
            <source>Add indices</source>
            <translation>Ajouter des indices</translation>
        </message>
        <message>
            <source>Added to every value after the scale factor (Landsat Collection 2: -0.2).</source>
            <translation>Ajouté à chaque valeur après le facteur d'échelle (Landsat Collection 2 : -0.2).</translation>
        </message>
        <message>
            <source>Address of a Dask cluster that works on the windows instead of threads, such as tcp://HOST:8786 or gateway:NAME; its workers must see the rasters under the same paths. Empty: this computer. The result is the same.</source>
            <translation>Adresse d'une grappe Dask qui traite les fenêtres à la place des fils d'exécution, par exemple tcp://HOST:8786 ou gateway:NAME ; ses processus doivent voir les rasters sous les mêmes chemins. Vide : cet ordinateur. Le résultat est le même.</translation>
        </message>
        <message>
            <source>Address of a STAC API or of a static catalogue (catalog.json), or &lt;i&gt;planetary-computer&lt;/i&gt; or &lt;i&gt;earth-search&lt;/i&gt;, which need no account.</source>
            <translation>Adresse d'une API STAC ou d'un catalogue statique (catalog.json), ou &lt;i&gt;planetary-computer&lt;/i&gt; ou &lt;i&gt;earth-search&lt;/i&gt;, qui n'exigent pas de compte.</translation>
        </message>
        <message>
            <source>Adds a field with what the map shows. Leave it off: whoever interprets the points should not know.</source>
            <translation>Ajoute un champ avec ce que montre la carte. Laissez-le désactivé : qui interprète les points ne devrait pas le savoir.</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>After the first epoch, how well each class does.</source>
            <translation>Après la première époque : la réussite de chaque classe.</translation>
        </message>
        <message>
            <source>After the first epoch, the validation patches that it does worst on.</source>
            <translation>Après la première époque : les imagettes de validation les moins bien reconnues.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Allocation</source>
            <translation>Répartition</translation>
        </message>
        <message>
            <source>Another class has the colour {} (k = {}). Choose another colour.</source>
            <translation>Une autre classe a la couleur {} (k = {}). Choisissez une autre couleur.</translation>
        </message>
        <message>
            <source>Another program holds a file of the environment: a running job of Landclass or a virus scanner.</source>
            <translation>Un autre programme tient un fichier de l'environnement : une tâche Landclass en cours ou un antivirus.</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>Applies the scale and offset that the catalogue states, which makes reflectances of the numbers.</source>
            <translation>Applique l'échelle et le décalage indiqués par le catalogue, ce qui fait des nombres des réflectances.</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <source>Apply CNN</source>
            <translation>Appliquer un CNN</translation>
        </message>
        <message>
            <source>Apply clusters</source>
            <translation>Appliquer les groupes</translation>
        </message>
        <message>
            <source>Apply segmentation</source>
            <translation>Appliquer une segmentation</translation>
        </message>
        <message>
            <source>Apply...</source>
            <translation>Appliquer...</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>Area (ha)</source>
            <translation>Surface (ha)</translation>
        </message>
        <message>
            <source>Area and accuracies of each class, with 95 % intervals.</source>
            <translation>Surface et précisions de chaque classe, avec des intervalles à 95 %.</translation>
        </message>
        <message>
            <source>Area and accuracy from a sample</source>
            <translation>Surface et précision d'après un échantillon</translation>
        </message>
        <message>
            <source>Area of interest</source>
            <translation>Zone d'intérêt</translation>
        </message>
        <message>
            <source>Area of the mask in hectares</source>
            <translation>Surface du masque en hectares</translation>
        </message>
        <message>
            <source>As many as it &amp;takes</source>
            <translation>Autant que &amp;nécessaire</translation>
        </message>
        <message>
            <source>Ask your administrator for the company's certificate file and name it with: pip config set global.cert FILE</source>
            <translation>Demandez à votre administrateur le fichier de certificat de l'entreprise et indiquez-le avec : pip config set global.cert FILE</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Évaluer</translation>
        </message>
        <message>
            <source>At &amp;least in each class:</source>
            <translation>Au moins par cla&amp;sse :</translation>
        </message>
        <message>
            <source>At centres of pixels, with stratum, weight, and an empty field for the reference class.</source>
            <translation>Au centre de pixels, avec strate, poids et un champ vide pour la classe de référence.</translation>
        </message>
        <message>
            <source>Authentication</source>
            <translation>Authentification</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Automatic gamma</source>
            <translation>Gamma automatique</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>Bandes</translation>
        </message>
        <message>
            <source>Bands and indices</source>
            <translation>Bandes et indices</translation>
        </message>
        <message>
            <source>Bands by hand</source>
            <translation>Bandes à la main</translation>
        </message>
        <message>
            <source>Bands of the confidence</source>
            <translation>Bandes de la confiance</translation>
        </message>
        <message>
            <source>Bands of the first date: one file a band, or a multiband raster.</source>
            <translation>Bandes de la première date : un fichier par bande, ou un raster multibande.</translation>
        </message>
        <message>
            <source>Bands of the second date; they may lie on another grid.</source>
            <translation>Bandes de la seconde date ; elles peuvent être sur une autre grille.</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Taille du lot</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Devient</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Between the centres of two samples, in units of the CRS; 0 lets them overlap at will.</source>
            <translation>Entre les centres de deux échantillons, en unités du SCR ; 0 les laisse se recouvrir à volonté.</translation>
        </message>
        <message>
            <source>Bits, from 0, any of which masks a pixel. Landsat QA_PIXEL: 1 dilated cloud, 2 cirrus, 3 cloud, 4 shadow, 5 snow; for example 1,2,3,4.</source>
            <translation>Bits, à partir de 0, dont chacun masque un pixel. Landsat QA_PIXEL : 1 nuage dilaté, 2 cirrus, 3 nuage, 4 ombre, 5 neige ; par exemple 1,2,3,4.</translation>
        </message>
        <message>
            <source>Blocks to fine-tune</source>
            <translation>Blocs à affiner</translation>
        </message>
        <message>
            <source>Blue band</source>
            <translation>Bande bleue</translation>
        </message>
        <message>
            <source>Blue is right, orange is wrong; the stronger the colour, the larger the share.</source>
            <translation>Bleu est juste, orange est faux ; plus la couleur est forte, plus la part est grande.</translation>
        </message>
        <message>
            <source>Both dates are the same image. Choose images of two dates.</source>
            <translation>Les deux dates sont la même image. Choisissez des images de deux dates.</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Luminosité</translation>
        </message>
        <message>
            <source>Browse...</source>
            <translation>Parcourir...</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Installer</translation>
        </message>
        <message>
            <source>Build again</source>
            <translation>Réinstaller</translation>
        </message>
        <message>
            <source>Build again in a few minutes, or build from a folder of wheels.</source>
            <translation>Installez de nouveau dans quelques minutes, ou depuis un dossier de wheels.</translation>
        </message>
        <message>
            <source>Build again in a few minutes.</source>
            <translation>Installez de nouveau dans quelques minutes.</translation>
        </message>
        <message>
            <source>Build again; from a folder of wheels, copy the wheels again.</source>
            <translation>Installez de nouveau ; depuis un dossier de wheels, copiez de nouveau les wheels.</translation>
        </message>
        <message>
            <source>Build the private environment</source>
            <translation>Installer l'environnement privé</translation>
        </message>
        <message>
            <source>By what share values are multiplied up or down in training.</source>
            <translation>De quelle part les valeurs sont multipliées vers le haut ou le bas à l'entraînement.</translation>
        </message>
        <message>
            <source>C&amp;lasses of each image:</source>
            <translation>C&amp;lasses de chaque image :</translation>
        </message>
        <message>
            <source>CLAHE: higher gives more contrast, and more noise.</source>
            <translation>CLAHE : plus haut donne plus de contraste, et plus de bruit.</translation>
        </message>
        <message>
            <source>CLAHE: the picture is equalised in so many regions a side.</source>
            <translation>CLAHE : l'image est égalisée dans autant de régions par côté.</translation>
        </message>
        <message>
            <source>CNN,deep learning,neural network,Keras,TensorFlow,scene,patch,land use,classification,train,EfficientNet</source>
            <translation>CNN,apprentissage profond,réseau de neurones,Keras,TensorFlow,scène,imagette,occupation du sol,classification,entraîner,EfficientNet,deep learning,train,patch</translation>
        </message>
        <message>
            <source>CNN,deep learning,neural network,Keras,TensorFlow,semantic segmentation,U-Net,train,elevation,buildings</source>
            <translation>CNN,apprentissage profond,réseau de neurones,Keras,TensorFlow,segmentation sémantique,U-Net,entraîner,altitude,bâtiments,deep learning,train,elevation,buildings</translation>
        </message>
        <message>
            <source>CRS</source>
            <translation>SCR</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Fichiers CSV (*.csv)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>Centres are those of pixels of each of its classes, so that rare classes get samples too.</source>
            <translation>Les centres sont ceux de pixels de chacune de ses classes, pour que les classes rares aient aussi des échantillons.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changement</translation>
        </message>
        <message>
            <source>Changed at k = {}.</source>
            <translation>Changé à k = {}.</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changements</translation>
        </message>
        <message>
            <source>Choose a Python that has the packages in Settings &gt; Options &gt; Landclass (conda has them for most computers).</source>
            <translation>Choisissez un Python qui a les paquets dans Préférences &gt; Options &gt; Landclass (conda les a pour la plupart des ordinateurs).</translation>
        </message>
        <message>
            <source>Choose a class map in the layer panel first, then pick a class of it.</source>
            <translation>Choisissez d'abord une carte de classes dans le panneau des couches, puis une de ses classes.</translation>
        </message>
        <message>
            <source>Choose a class map that is on the map first.</source>
            <translation>Choisissez d'abord une carte de classes visible sur la carte.</translation>
        </message>
        <message>
            <source>Choose an area of interest or, under the advanced parameters, an extent; one of both.</source>
            <translation>Choisissez une zone d'intérêt ou, dans les paramètres avancés, une emprise ; l'une des deux.</translation>
        </message>
        <message>
            <source>Choose another Python with the packages in Settings &gt; Options &gt; Landclass (conda has builds for older systems).</source>
            <translation>Choisissez un autre Python avec les paquets dans Préférences &gt; Options &gt; Landclass (conda a des versions pour des systèmes plus anciens).</translation>
        </message>
        <message>
            <source>Choose class means to see which class this is near to.</source>
            <translation>Choisissez des moyennes de classes pour voir de quelle classe ceci est proche.</translation>
        </message>
        <message>
            <source>Choose samples with the rasters to look at, or a folder of pictures alone.</source>
            <translation>Choisissez des échantillons avec les rasters à lire, ou seulement un dossier d'images.</translation>
        </message>
        <message>
            <source>Choose the folder that holds the wheels.</source>
            <translation>Choisissez le dossier qui contient les wheels.</translation>
        </message>
        <message>
            <source>Choose the raster with the bands first.</source>
            <translation>Choisissez d'abord le raster avec les bandes.</translation>
        </message>
        <message>
            <source>Choose what to measure: rasters, a class raster, or polygons.</source>
            <translation>Choisissez ce qui est mesuré : des rasters, un raster de classes ou des polygones.</translation>
        </message>
        <message>
            <source>Chord graph</source>
            <translation>Diagramme de cordes</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <source>Class &amp;map:</source>
            <translation>Carte de c&amp;lasses :</translation>
        </message>
        <message>
            <source>Class &amp;means:</source>
            <translation>Moyennes des &amp;classes :</translation>
        </message>
        <message>
            <source>Class change</source>
            <translation>Changement de classes</translation>
        </message>
        <message>
            <source>Class map</source>
            <translation>Carte de classes</translation>
        </message>
        <message>
            <source>Class map or mask after</source>
            <translation>Carte de classes ou masque après</translation>
        </message>
        <message>
            <source>Class map or mask before</source>
            <translation>Carte de classes ou masque avant</translation>
        </message>
        <message>
            <source>Class maps to compare with the first on the same reference, by McNemar's test.</source>
            <translation>Cartes de classes à comparer à la première sur la même référence, par le test de McNemar.</translation>
        </message>
        <message>
            <source>Class mask</source>
            <translation>Masque de classes</translation>
        </message>
        <message>
            <source>Class means</source>
            <translation>Moyennes des classes</translation>
        </message>
        <message>
            <source>Class of the labels</source>
            <translation>Classe des étiquettes</translation>
        </message>
        <message>
            <source>Class of the polygons</source>
            <translation>Classe des polygones</translation>
        </message>
        <message>
            <source>Class of the samples</source>
            <translation>Classe des échantillons</translation>
        </message>
        <message>
            <source>Class outside all polygons</source>
            <translation>Classe hors de tous les polygones</translation>
        </message>
        <message>
            <source>Class raster</source>
            <translation>Raster de classes</translation>
        </message>
        <message>
            <source>Class signatures</source>
            <translation>Signatures des classes</translation>
        </message>
        <message>
            <source>Class {}</source>
            <translation>Classe {}</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <source>Classes (0: as saved)</source>
            <translation>Classes (0 : comme enregistré)</translation>
        </message>
        <message>
            <source>Classes after</source>
            <translation>Classes après</translation>
        </message>
        <message>
            <source>Classes before</source>
            <translation>Classes avant</translation>
        </message>
        <message>
            <source>Classes count from 1 by rising brightness, so water is mostly 1. Look at the preview.</source>
            <translation>Les classes comptent à partir de 1 par luminosité croissante, donc l'eau est le plus souvent 1. Regardez l'aperçu.</translation>
        </message>
        <message>
            <source>Classes from 1 by rising brightness, 0 where a pixel has no value.</source>
            <translation>Classes à partir de 1 par luminosité croissante, 0 où un pixel n'a pas de valeur.</translation>
        </message>
        <message>
            <source>Classes from 1 by rising brightness, 0 where a pixel is not usable.</source>
            <translation>Classes à partir de 1 par luminosité croissante, 0 où un pixel n'est pas utilisable.</translation>
        </message>
        <message>
            <source>Classes is empty; expected numbers or names of classes, such as 1, 3-5 or Water.</source>
            <translation>« Classes » est vide ; des numéros ou noms de classes sont attendus, comme 1, 3-5 ou Water.</translation>
        </message>
        <message>
            <source>Classes is {}, most classes is {}; expected 0, or a number from {} on.</source>
            <translation>« Classes » vaut {}, « Nombre maximal de classes » vaut {} ; 0 ou un nombre à partir de {} est attendu.</translation>
        </message>
        <message>
            <source>Classes of both sides by name or number, and what they become: Pines, Forest.</source>
            <translation>Classes des deux côtés par nom ou numéro, et ce qu'elles deviennent : Pines, Forest.</translation>
        </message>
        <message>
            <source>Classes of the area</source>
            <translation>Classes de la zone</translation>
        </message>
        <message>
            <source>Classes of the map (0: as suggested)</source>
            <translation>Classes de la carte (0 : comme suggéré)</translation>
        </message>
        <message>
            <source>Classes of the map is {}; expected 0, or a number from {} to {}.</source>
            <translation>« Classes de la carte » vaut {} ; 0 ou un nombre de {} à {} est attendu.</translation>
        </message>
        <message>
            <source>Classes with the model's names and colours, 0 where a pixel is not usable.</source>
            <translation>Classes avec les noms et couleurs du modèle, 0 où un pixel n'est pas utilisable.</translation>
        </message>
        <message>
            <source>Classified</source>
            <translation>Classés</translation>
        </message>
        <message>
            <source>Classify samples</source>
            <translation>Classer les échantillons</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Click a cell to see its pixels or samples on the map.</source>
            <translation>Cliquez sur une cellule pour voir ses pixels ou échantillons sur la carte.</translation>
        </message>
        <message>
            <source>Click a class on the map of the active layer: mask, rename, recolour or sample it</source>
            <translation>Cliquer sur une classe dans la carte de la couche active : la masquer, renommer, recolorer ou échantillonner</translation>
        </message>
        <message>
            <source>Click the map, or drag a little box, and see its band curve over the class means</source>
            <translation>Cliquer sur la carte, ou tracer un petit cadre, et voir sa courbe spectrale sur les moyennes des classes</translation>
        </message>
        <message>
            <source>Click the map, or drag a little box.</source>
            <translation>Cliquez sur la carte, ou tracez un petit cadre.</translation>
        </message>
        <message>
            <source>Clip limit</source>
            <translation>Limite d'écrêtage</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>Partitionner</translation>
        </message>
        <message>
            <source>Clustering the sample scene ...</source>
            <translation>Partitionnement de la scène d'exemple ...</translation>
        </message>
        <message>
            <source>Clusters after</source>
            <translation>Groupes après</translation>
        </message>
        <message>
            <source>Clusters before</source>
            <translation>Groupes avant</translation>
        </message>
        <message>
            <source>Clusters rasters by normalised cuts (Nyström method), which also finds classes that are no round clouds of values, on scenes of any size.</source>
            <translation>Partitionne des rasters par coupes normalisées (méthode de Nyström), ce qui trouve aussi des classes qui ne sont pas des nuages ronds de valeurs, sur des scènes de toute taille.</translation>
        </message>
        <message>
            <source>Clusters rasters into every number of classes of a range, measures each result and suggests a number with its reason.</source>
            <translation>Partitionne des rasters en chaque nombre de classes d'une plage, mesure chaque résultat et suggère un nombre avec sa raison.</translation>
        </message>
        <message>
            <source>Clusters the images of two dates, takes the water class of each as a mask, and tells where water was gained and lost.</source>
            <translation>Partitionne les images de deux dates, prend la classe d'eau de chacune comme masque, et dit où l'eau a été gagnée et perdue.</translation>
        </message>
        <message>
            <source>Clusters the images of two dates, takes the water class of each as a mask, and tells where water was gained and lost. Classes count from 1 by rising brightness, so water is mostly class 1; look at the class maps and run the model again with other classes where it is not.</source>
            <translation>Partitionne les images de deux dates, prend la classe d'eau de chacune comme masque, et dit où l'eau a été gagnée et perdue. Les classes comptent à partir de 1 par luminosité croissante, donc l'eau est le plus souvent la classe 1 ; regardez les cartes de classes et exécutez à nouveau le modèle avec d'autres classes si ce n'est pas le cas.</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Collection</translation>
        </message>
        <message>
            <source>Colour of {}</source>
            <translation>Couleur de {}</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Colours of classes:</source>
            <translation>Couleurs des classes :</translation>
        </message>
        <message>
            <source>Colours of the classes, stable across k.</source>
            <translation>Couleurs des classes, stables d'un k à l'autre.</translation>
        </message>
        <message>
            <source>Common names (blue, nir, swir16) or keys of the assets, separated by commas; empty for all.</source>
            <translation>Noms courants (blue, nir, swir16) ou clés des assets, séparés par des virgules ; vide pour toutes.</translation>
        </message>
        <message>
            <source>Compare the maps of a sweep, and name their classes</source>
            <translation>Compare les cartes d'un balayage et nomme leurs classes</translation>
        </message>
        <message>
            <source>Compares two class maps or masks, also on different grids: what was gained, lost and stayed, in pixels and hectares.</source>
            <translation>Compare deux cartes de classes ou masques, même sur des grilles différentes : ce qui a été gagné, perdu et conservé, en pixels et en hectares.</translation>
        </message>
        <message>
            <source>Comparison of maps</source>
            <translation>Comparaison des cartes</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Composantes</translation>
        </message>
        <message>
            <source>Composite</source>
            <translation>Composite</translation>
        </message>
        <message>
            <source>Computes NDVI, NDWI, NDBI and hundreds of other indices, or formulas of your own, as bands.</source>
            <translation>Calcule NDVI, NDWI, NDBI et des centaines d'autres indices, ou vos propres formules, en bandes.</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confiance</translation>
        </message>
        <message>
            <source>Confusion matrices (*.csv)</source>
            <translation>Matrices de confusion (*.csv)</translation>
        </message>
        <message>
            <source>Confusion matrix</source>
            <translation>Matrice de confusion</translation>
        </message>
        <message>
            <source>Confusion matrix with totals</source>
            <translation>Matrice de confusion avec totaux</translation>
        </message>
        <message>
            <source>Confusion viewer</source>
            <translation>Visionneuse de confusion</translation>
        </message>
        <message>
            <source>Connect and build again, or build from a folder of wheels.</source>
            <translation>Connectez-vous et installez de nouveau, ou installez depuis un dossier de wheels.</translation>
        </message>
        <message>
            <source>Constants</source>
            <translation>Constantes</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Cop&amp;y as</source>
            <translation>&amp;Copier comme</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Copy spectra and class means to the clipboard, as CSV</source>
            <translation>Copier les spectres et les moyennes des classes dans le presse-papiers, en CSV</translation>
        </message>
        <message>
            <source>Copy this run for a script or a terminal</source>
            <translation>Copier cette exécution pour un script ou un terminal</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Effectifs</translation>
        </message>
        <message>
            <source>Cuts a raster's extent or an area into squares without gaps, side by side or overlapping.</source>
            <translation>Découpe l'emprise d'un raster ou une zone en carrés sans lacunes, côte à côte ou avec recouvrement.</translation>
        </message>
        <message>
            <source>Cuts samples out of rasters and writes them as images, by class or with masks, with a table.</source>
            <translation>Découpe les échantillons dans des rasters et les écrit en images, par classe ou avec masques, avec une table.</translation>
        </message>
        <message>
            <source>Dask scheduler</source>
            <translation>Ordonnanceur Dask</translation>
        </message>
        <message>
            <source>Dask scheduler:</source>
            <translation>Ordonnanceur Dask :</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Defaults of every run</source>
            <translation>Valeurs par défaut de chaque exécution</translation>
        </message>
        <message>
            <source>Densest place</source>
            <translation>Endroit le plus dense</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Disagreement</source>
            <translation>Désaccord</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Distance</translation>
        </message>
        <message>
            <source>Distinct colours of a palette</source>
            <translation>Couleurs bien distinctes d'une palette</translation>
        </message>
        <message>
            <source>Done after {time}; {right:.1%} of the test right</source>
            <translation>Terminé après {time} ; {right:.1%} du test juste</translation>
        </message>
        <message>
            <source>Double-click a name or a colour (F2 and Enter do it too) to change it in every map of the sweep: one colour is one class.</source>
            <translation>Double-cliquez sur un nom ou une couleur (F2 et Entrée aussi) pour le changer dans chaque carte du balayage : une couleur est une classe.</translation>
        </message>
        <message>
            <source>Download the packages</source>
            <translation>Télécharger les paquets</translation>
        </message>
        <message>
            <source>Draws of landmarks</source>
            <translation>Tirages des repères</translation>
        </message>
        <message>
            <source>Each can be changed for one run under the advanced parameters of its dialog.</source>
            <translation>Chacune peut être changée pour une exécution dans les paramètres avancés de son dialogue.</translation>
        </message>
        <message>
            <source>Each class's own colour in the picture</source>
            <translation>La couleur propre de chaque classe dans l'image</translation>
        </message>
        <message>
            <source>Each number of the range gives a map; the best is suggested with its reason.</source>
            <translation>Chaque nombre de la plage donne une carte ; le meilleur est suggéré avec sa raison.</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>Bords</translation>
        </message>
        <message>
            <source>EfficientNet-Lite0, which has seen a million photographs, with a new last layer; best for pictures</source>
            <translation>EfficientNet-Lite0, qui a vu un million de photographies, avec une nouvelle dernière couche ; le mieux pour des images</translation>
        </message>
        <message>
            <source>Eigengap</source>
            <translation>Écart spectral</translation>
        </message>
        <message>
            <source>End running jobs, or restart QGIS, and build again.</source>
            <translation>Terminez les tâches en cours, ou redémarrez QGIS, et installez de nouveau.</translation>
        </message>
        <message>
            <source>End the training now; the best epoch is tested and written as if it had come to its end.</source>
            <translation>Termine l'entraînement maintenant ; la meilleure époque est testée et écrite comme s'il était arrivé à son terme.</translation>
        </message>
        <message>
            <source>Ending with the best epoch ...</source>
            <translation>Fin avec la meilleure époque ...</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Moteur</translation>
        </message>
        <message>
            <source>Environment...</source>
            <translation>Environnement...</translation>
        </message>
        <message>
            <source>Epoch whose weights were kept</source>
            <translation>Époque dont les poids ont été gardés</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs}</source>
            <translation>Époque {epoch} sur {epochs}</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Époques</translation>
        </message>
        <message>
            <source>Epochs without a better validation after which it stops; 0 for never.</source>
            <translation>Époques sans meilleure validation après lesquelles l'entraînement s'arrête ; 0 pour jamais.</translation>
        </message>
        <message>
            <source>Estimate: {time}, {memory} of memory, {disk} on disk.</source>
            <translation>Estimation : {time}, {memory} de mémoire, {disk} sur le disque.</translation>
        </message>
        <message>
            <source>Estimates</source>
            <translation>Estimations</translation>
        </message>
        <message>
            <source>Estimates the accuracy of a map and the areas of its classes, with intervals, from a sample.</source>
            <translation>Estime la précision d'une carte et les surfaces de ses classes, avec intervalles, d'après un échantillon.</translation>
        </message>
        <message>
            <source>Every figure of each map and class, with 95 % intervals.</source>
            <translation>Tous les indicateurs de chaque carte et classe, avec des intervalles à 95 %.</translation>
        </message>
        <message>
            <source>Every patch with its role, and how much of a test patch is right.</source>
            <translation>Chaque imagette avec son rôle, et quelle part d'une imagette de test est juste.</translation>
        </message>
        <message>
            <source>Every patch with its role, and what a test patch was taken for.</source>
            <translation>Chaque imagette avec son rôle, et ce pour quoi une imagette de test a été prise.</translation>
        </message>
        <message>
            <source>Every value is multiplied by it (Landsat Collection 2: 0.0000275).</source>
            <translation>Chaque valeur est multipliée par lui (Landsat Collection 2 : 0.0000275).</translation>
        </message>
        <message>
            <source>Every value of every band in every class, with its count.</source>
            <translation>Chaque valeur de chaque bande dans chaque classe, avec son effectif.</translation>
        </message>
        <message>
            <source>Expected accuracy</source>
            <translation>Précision attendue</translation>
        </message>
        <message>
            <source>Expected producer's accuracy of that class</source>
            <translation>Précision du producteur attendue de cette classe</translation>
        </message>
        <message>
            <source>Export patches</source>
            <translation>Exporter des imagettes</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>Emprise</translation>
        </message>
        <message>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <source>Failed: {}</source>
            <translation>Échec : {}</translation>
        </message>
        <message>
            <source>Faint: as measured. Bold: smoothed. The dashed line is the best epoch.</source>
            <translation>Pâle : tel que mesuré. Gras : lissé. La ligne en tirets est la meilleure époque.</translation>
        </message>
        <message>
            <source>Fetch scenes (STAC)</source>
            <translation>Récupérer des scènes (STAC)</translation>
        </message>
        <message>
            <source>Fetch the scenes</source>
            <translation>Récupérer les scènes</translation>
        </message>
        <message>
            <source>Fetched</source>
            <translation>Récupéré</translation>
        </message>
        <message>
            <source>Fewest classes</source>
            <translation>Nombre minimal de classes</translation>
        </message>
        <message>
            <source>Fewest classes is {}, most classes is {}. Make the first at most the second.</source>
            <translation>« Nombre minimal de classes » vaut {}, « Nombre maximal de classes » vaut {}. Le premier ne doit pas dépasser le second.</translation>
        </message>
        <message>
            <source>Fields for each band, separated by commas. The median takes longest; nodata is the share of the sample without a value.</source>
            <translation>Champs pour chaque bande, séparés par des virgules. La médiane prend le plus de temps ; nodata est la part de l'échantillon sans valeur.</translation>
        </message>
        <message>
            <source>Fill it on a computer of the same kind with: pip download -r resources/requirements/engine.txt -r resources/requirements/cluster.txt -d FOLDER</source>
            <translation>Remplissez-le sur un ordinateur du même type avec : pip download -r resources/requirements/engine.txt -r resources/requirements/cluster.txt -d FOLDER</translation>
        </message>
        <message>
            <source>Finds satellite images of an area and of dates in a STAC catalogue, reads the part that is needed, adds spectral indices to its bands and clusters them into every number of classes of a range.</source>
            <translation>Trouve des images satellite d'une zone et de dates dans un catalogue STAC, lit la partie nécessaire, ajoute des indices spectraux à ses bandes et les partitionne en chaque nombre de classes d'une plage.</translation>
        </message>
        <message>
            <source>Finds satellite images of an area and of dates in a STAC catalogue, reads the part that is needed, adds spectral indices to its bands and clusters them into every number of classes of a range. The map shows the suggested number; the report says why.</source>
            <translation>Trouve des images satellite d'une zone et de dates dans un catalogue STAC, lit la partie nécessaire, ajoute des indices spectraux à ses bandes et les partitionne en chaque nombre de classes d'une plage. La carte montre le nombre suggéré ; le rapport dit pourquoi.</translation>
        </message>
        <message>
            <source>Finds satellite images of an area in a STAC catalogue, and reads the part of them that is needed.</source>
            <translation>Trouve des images satellite d'une zone dans un catalogue STAC et n'en lit que la partie nécessaire.</translation>
        </message>
        <message>
            <source>Finished; the results are loaded.</source>
            <translation>Terminé ; les résultats sont chargés.</translation>
        </message>
        <message>
            <source>First and last day, such as 2020-06-01/2020-08-31; months and years count whole, .. is an open end.</source>
            <translation>Premier et dernier jour, comme 2020-06-01/2020-08-31 ; les mois et années comptent en entier, .. est une fin ouverte.</translation>
        </message>
        <message>
            <source>Fit to</source>
            <translation>Ajuster à</translation>
        </message>
        <message>
            <source>Flips and turns</source>
            <translation>Miroirs et rotations</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Folder of a sweep</source>
            <translation>Dossier d'un balayage</translation>
        </message>
        <message>
            <source>Folder of a sweep...</source>
            <translation>Dossier d'un balayage...</translation>
        </message>
        <message>
            <source>Folder of all class maps</source>
            <translation>Dossier de toutes les cartes de classes</translation>
        </message>
        <message>
            <source>Folder of images</source>
            <translation>Dossier d'images d'entraînement</translation>
        </message>
        <message>
            <source>Folder of pictures</source>
            <translation>Dossier d'images à classer</translation>
        </message>
        <message>
            <source>Folder of scenes</source>
            <translation>Dossier des scènes</translation>
        </message>
        <message>
            <source>Folder of wheels</source>
            <translation>Dossier de wheels</translation>
        </message>
        <message>
            <source>Footprints</source>
            <translation>Emprises des scènes</translation>
        </message>
        <message>
            <source>For 0 components: 0.99 keeps 99 % of the variance.</source>
            <translation>Pour 0 composante : 0.99 garde 99 % de la variance.</translation>
        </message>
        <message>
            <source>For 0 points: 0.01 makes the 95 % interval ± 2 %; 0 for no such target.</source>
            <translation>Pour 0 point : 0.01 donne un intervalle à 95 % de ± 2 % ; 0 sans cette cible.</translation>
        </message>
        <message>
            <source>For 0 points: number or name of a class whose area is to be known well.</source>
            <translation>Pour 0 point : numéro ou nom d'une classe dont la surface doit être bien connue.</translation>
        </message>
        <message>
            <source>For &lt;i&gt;other_strata&lt;/i&gt;: the field with the stratum, if it is not to be read from the raster.</source>
            <translation>Pour &lt;i&gt;other_strata&lt;/i&gt; : le champ avec la strate, si elle ne doit pas être lue sur le raster.</translation>
        </message>
        <message>
            <source>For &lt;i&gt;other_strata&lt;/i&gt;: the raster whose classes the strata are.</source>
            <translation>Pour &lt;i&gt;other_strata&lt;/i&gt; : le raster dont les classes sont les strates.</translation>
        </message>
        <message>
            <source>For a split by blocks; 0 makes about 25 blocks over the samples.</source>
            <translation>Pour une répartition par blocs ; 0 fait environ 25 blocs sur les échantillons.</translation>
        </message>
        <message>
            <source>For a split by blocks; 0 takes ten patches.</source>
            <translation>Pour une répartition par blocs ; 0 prend dix imagettes.</translation>
        </message>
        <message>
            <source>For catalogues that ask for a login. It is sent to the host of the catalogue alone.</source>
            <translation>Pour les catalogues qui demandent une connexion. Elle n'est envoyée qu'à l'hôte du catalogue.</translation>
        </message>
        <message>
            <source>For each class and band: count, minimum, maximum, mean, standard deviation, percentiles, unique values.</source>
            <translation>Pour chaque classe et bande : effectif, minimum, maximum, moyenne, écart-type, centiles, valeurs uniques.</translation>
        </message>
        <message>
            <source>For each class its pixels, share and hectares.</source>
            <translation>Pour chaque classe ses pixels, sa part et ses hectares.</translation>
        </message>
        <message>
            <source>For each component: eigenvalue, share of variance, and its correlation with every band.</source>
            <translation>Pour chaque composante : valeur propre, part de variance et sa corrélation avec chaque bande.</translation>
        </message>
        <message>
            <source>For each k: inertia over all usable pixels, silhouette, share of the smallest class, iterations, converged.</source>
            <translation>Pour chaque k : inertie sur tous les pixels utilisables, silhouette, part de la plus petite classe, itérations, convergence.</translation>
        </message>
        <message>
            <source>For each number of classes: eigengap, normalised cut, silhouette, share of the smallest class, converged.</source>
            <translation>Pour chaque nombre de classes : écart spectral, coupe normalisée, silhouette, part de la plus petite classe, convergence.</translation>
        </message>
        <message>
            <source>For each pair of classes: pixels, hectares, share of the class before, share of all.</source>
            <translation>Pour chaque paire de classes : pixels, hectares, part de la classe d'avant, part du total.</translation>
        </message>
        <message>
            <source>For each stratum: pixels, weight, area, points and expected standard error.</source>
            <translation>Pour chaque strate : pixels, poids, surface, points et erreur type attendue.</translation>
        </message>
        <message>
            <source>For numbers in the labels: 0: ground; 1: building.</source>
            <translation>Pour les numéros dans les étiquettes : 0: ground; 1: building.</translation>
        </message>
        <message>
            <source>For the allocation &lt;i&gt;minimum&lt;/i&gt;.</source>
            <translation>Pour la répartition &lt;i&gt;minimum&lt;/i&gt;.</translation>
        </message>
        <message>
            <source>For the allocation &lt;i&gt;minimum&lt;/i&gt;; often 50 to 100.</source>
            <translation>Pour la répartition &lt;i&gt;minimum&lt;/i&gt; ; souvent 50 à 100.</translation>
        </message>
        <message>
            <source>For the resolution &lt;i&gt;patch&lt;/i&gt;.</source>
            <translation>Pour la résolution &lt;i&gt;patch&lt;/i&gt;.</translation>
        </message>
        <message>
            <source>For the target grid &lt;i&gt;centre&lt;/i&gt;.</source>
            <translation>Pour la grille cible &lt;i&gt;centre&lt;/i&gt;.</translation>
        </message>
        <message>
            <source>For the target grid &lt;i&gt;custom&lt;/i&gt;.</source>
            <translation>Pour la grille cible &lt;i&gt;custom&lt;/i&gt;.</translation>
        </message>
        <message>
            <source>For the target grid &lt;i&gt;layer&lt;/i&gt;.</source>
            <translation>Pour la grille cible &lt;i&gt;layer&lt;/i&gt;.</translation>
        </message>
        <message>
            <source>For the target grids &lt;i&gt;custom&lt;/i&gt; and &lt;i&gt;centre&lt;/i&gt;; that of the first raster if left empty.</source>
            <translation>Pour les grilles cibles &lt;i&gt;custom&lt;/i&gt; et &lt;i&gt;centre&lt;/i&gt; ; celui du premier raster si vide.</translation>
        </message>
        <message>
            <source>For unsupervised maps, whose numbers mean nothing yet.</source>
            <translation>Pour des cartes non supervisées, dont les numéros ne signifient encore rien.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Found as:</source>
            <translation>Trouvé comme :</translation>
        </message>
        <message>
            <source>Four bands: red, green, blue and transparency.</source>
            <translation>Quatre bandes : rouge, vert, bleu et transparence.</translation>
        </message>
        <message>
            <source>Free about 1 GB on the disk of your home folder and build again.</source>
            <translation>Libérez environ 1 Go sur le disque de votre dossier personnel et installez de nouveau.</translation>
        </message>
        <message>
            <source>Free some space there and build again.</source>
            <translation>Libérez-y de la place et installez de nouveau.</translation>
        </message>
        <message>
            <source>Free there: {free}. Needed: {needed}.</source>
            <translation>Libre à cet endroit : {free}. Nécessaire : {needed}.</translation>
        </message>
        <message>
            <source>From a STAC catalogue to a class map</source>
            <translation>D'un catalogue STAC à une carte de classes</translation>
        </message>
        <message>
            <source>From a folder of wheels:</source>
            <translation>Depuis un dossier de wheels :</translation>
        </message>
        <message>
            <source>From bands to class maps: stack rasters, cluster them into every number of classes, take the best</source>
            <translation>Des bandes aux cartes de classes : empiler des rasters, les partitionner en chaque nombre de classes, prendre le meilleur</translation>
        </message>
        <message>
            <source>Gamma (empty: automatic)</source>
            <translation>Gamma (vide : automatique)</translation>
        </message>
        <message>
            <source>Gamma that was used</source>
            <translation>Gamma utilisé</translation>
        </message>
        <message>
            <source>Gap to the next eigenvalue</source>
            <translation>Écart à la valeur propre suivante</translation>
        </message>
        <message>
            <source>Gives every pixel of rasters a class with a trained segmentation network, without seams.</source>
            <translation>Donne une classe à chaque pixel de rasters avec un réseau de segmentation entraîné, sans raccords visibles.</translation>
        </message>
        <message>
            <source>Gives majority, and pixels and share of each class.</source>
            <translation>Donne la majorité, et les pixels et la part de chaque classe.</translation>
        </message>
        <message>
            <source>Gives the class at each point, the names of the classes, and their areas on the map.</source>
            <translation>Donne la classe en chaque point, les noms des classes et leurs surfaces sur la carte.</translation>
        </message>
        <message>
            <source>Goes on where a run with the same model file was interrupted.</source>
            <translation>Continue là où une exécution avec le même fichier de modèle a été interrompue.</translation>
        </message>
        <message>
            <source>Green band</source>
            <translation>Bande verte</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Grille</translation>
        </message>
        <message>
            <source>Grid: CRS</source>
            <translation>Grille : SCR</translation>
        </message>
        <message>
            <source>Grid: buffer</source>
            <translation>Grille : tampon</translation>
        </message>
        <message>
            <source>Grid: centre point</source>
            <translation>Grille : point central</translation>
        </message>
        <message>
            <source>Grid: extent</source>
            <translation>Grille : emprise</translation>
        </message>
        <message>
            <source>Grid: layer</source>
            <translation>Grille : couche</translation>
        </message>
        <message>
            <source>Grid: resolution</source>
            <translation>Grille : résolution</translation>
        </message>
        <message>
            <source>Guided</source>
            <translation>Assistants</translation>
        </message>
        <message>
            <source>HTML files (*.html)</source>
            <translation>Fichiers HTML (*.html)</translation>
        </message>
        <message>
            <source>Half the 95 % interval of the overall accuracy.</source>
            <translation>La moitié de l'intervalle à 95 % de l'exactitude globale.</translation>
        </message>
        <message>
            <source>Half the 95 % interval, as a share of its area on the map: 0.1 is ± 10 %.</source>
            <translation>La moitié de l'intervalle à 95 %, en part de sa surface sur la carte : 0.1 est ± 10 %.</translation>
        </message>
        <message>
            <source>Half the side of the square around the centre point, in units of the CRS.</source>
            <translation>La moitié du côté du carré autour du point central, en unités du SCR.</translation>
        </message>
        <message>
            <source>Hectares that changed</source>
            <translation>Hectares qui ont changé</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Here {gained:,.0f} ha of water were gained and {lost:,.0f} ha lost.</source>
            <translation>Ici {gained:,.0f} ha d'eau ont été gagnés et {lost:,.0f} ha perdus.</translation>
        </message>
        <message>
            <source>High percentile</source>
            <translation>Centile haut</translation>
        </message>
        <message>
            <source>Highest cloud cover (%)</source>
            <translation>Couverture nuageuse maximale (%)</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>How bands are ordered.</source>
            <translation>Comment les bandes sont ordonnées.</translation>
        </message>
        <message>
            <source>How bands of different ranges are made comparable.</source>
            <translation>Comment rendre comparables des bandes de plages différentes.</translation>
        </message>
        <message>
            <source>How classes share the samples.</source>
            <translation>Comment les classes se partagent les échantillons.</translation>
        </message>
        <message>
            <source>How far each pixel lies from the centre of its class, in the model's scaled units: clouds, ships and other oddities.</source>
            <translation>À quelle distance chaque pixel est du centre de sa classe, dans les unités normalisées du modèle : nuages, bateaux et autres singularités.</translation>
        </message>
        <message>
            <source>How far one patch lies from the next, and so the size of a pixel of the map. Half the stride takes four times as long.</source>
            <translation>La distance d'une imagette à la suivante, et donc la taille d'un pixel de la carte. La moitié du pas prend quatre fois plus de temps.</translation>
        </message>
        <message>
            <source>How good you expect it to be</source>
            <translation>La qualité que vous en attendez</translation>
        </message>
        <message>
            <source>How images are written.</source>
            <translation>Comment les images sont écrites.</translation>
        </message>
        <message>
            <source>How many are written; 0 takes as many as have the share of variance below.</source>
            <translation>Combien sont écrites ; 0 en prend autant qu'il faut pour la part de variance ci-dessous.</translation>
        </message>
        <message>
            <source>How many classes the map has.</source>
            <translation>Combien de classes a la carte.</translation>
        </message>
        <message>
            <source>How many landmarks all pixels are compared with.</source>
            <translation>À combien de repères tous les pixels sont comparés.</translation>
        </message>
        <message>
            <source>How many points</source>
            <translation>Combien de points</translation>
        </message>
        <message>
            <source>How many scenes are fetched at most, the best first. A scene is all of one day and satellite.</source>
            <translation>Combien de scènes sont récupérées au plus, les meilleures d'abord. Une scène est tout ce qui vient d'un jour et d'un satellite.</translation>
        </message>
        <message>
            <source>How many windows are worked on at once; 0 takes one thread a core. The result does not depend on it.</source>
            <translation>Combien de fenêtres sont traitées à la fois ; 0 prend un fil par cœur. Le résultat n'en dépend pas.</translation>
        </message>
        <message>
            <source>How much memory the engine plans its windows for. Any raster size works with any value.</source>
            <translation>La mémoire pour laquelle le moteur prévoit ses fenêtres. Toute taille de raster convient à toute valeur.</translation>
        </message>
        <message>
            <source>How much oftener neighbours differ along borders of tiles</source>
            <translation>Combien de fois plus souvent des voisins diffèrent le long des bords de tuiles</translation>
        </message>
        <message>
            <source>How often all patches are seen; it stops when it gets no better.</source>
            <translation>Combien de fois toutes les imagettes sont vues ; s'arrête quand il n'y a plus de progrès.</translation>
        </message>
        <message>
            <source>How often all training patches are seen, at most.</source>
            <translation>Combien de fois toutes les imagettes d'entraînement sont vues, au plus.</translation>
        </message>
        <message>
            <source>How stratified points are shared among classes.</source>
            <translation>Comment les points stratifiés sont répartis entre les classes.</translation>
        </message>
        <message>
            <source>How test patches are chosen.</source>
            <translation>Comment les imagettes de test sont choisies.</translation>
        </message>
        <message>
            <source>How the points are drawn.</source>
            <translation>Comment les points sont tirés.</translation>
        </message>
        <message>
            <source>How the sample was drawn.</source>
            <translation>Comment l'échantillon a été tiré.</translation>
        </message>
        <message>
            <source>How tiles are joined</source>
            <translation>Raccord des tuiles</translation>
        </message>
        <message>
            <source>How values are found where a raster has other pixels; labels keep theirs.</source>
            <translation>Comment trouver les valeurs où un raster a d'autres pixels ; les étiquettes gardent les leurs.</translation>
        </message>
        <message>
            <source>How values are found where the grid of a raster is not the target grid.</source>
            <translation>Comment trouver les valeurs où la grille d'un raster n'est pas la grille cible.</translation>
        </message>
        <message>
            <source>How values are found where the pixels of a band are not those of the result.</source>
            <translation>Comment trouver les valeurs où les pixels d'une bande ne sont pas ceux du résultat.</translation>
        </message>
        <message>
            <source>How values become brightness.</source>
            <translation>Comment les valeurs deviennent luminosité.</translation>
        </message>
        <message>
            <source>Ignored classes</source>
            <translation>Classes ignorées</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Images of two dates to a map of the water that was gained and lost</source>
            <translation>Des images de deux dates à une carte de l'eau gagnée et perdue</translation>
        </message>
        <message>
            <source>In all; 0 takes as many as the targets need, the larger number where there are two.</source>
            <translation>Au total ; 0 prend autant que les cibles l'exigent, le plus grand nombre s'il y en a deux.</translation>
        </message>
        <message>
            <source>In all; fewer where there is no room for more.</source>
            <translation>Au total ; moins s'il n'y a pas de place pour plus.</translation>
        </message>
        <message>
            <source>In any CRS: how many lie in each sample, what share they cover, and the class of the largest area.</source>
            <translation>Dans n'importe quel SCR : combien se trouvent dans chaque échantillon, quelle part ils couvrent, et la classe de la plus grande surface.</translation>
        </message>
        <message>
            <source>In place of a class raster: the field of the area with the class of each polygon.</source>
            <translation>À la place d'un raster de classes : le champ de la zone avec la classe de chaque polygone.</translation>
        </message>
        <message>
            <source>In place of an area of interest.</source>
            <translation>À la place d'une zone d'intérêt.</translation>
        </message>
        <message>
            <source>In place of samples: every picture in it and in its subfolders (tif, jpg, png and others).</source>
            <translation>À la place d'échantillons : chaque image qu'il contient, sous-dossiers compris (tif, jpg, png et autres).</translation>
        </message>
        <message>
            <source>In place of those of the catalogue, which the log tells: &lt;i&gt;L=0.5&lt;/i&gt; for the usual SAVI.</source>
            <translation>À la place de celles du catalogue, que le journal indique : &lt;i&gt;L=0.5&lt;/i&gt; pour le SAVI habituel.</translation>
        </message>
        <message>
            <source>In the overlap.</source>
            <translation>Dans le recouvrement.</translation>
        </message>
        <message>
            <source>Indices</source>
            <translation>Indices</translation>
        </message>
        <message>
            <source>Inertia</source>
            <translation>Inertie</translation>
        </message>
        <message>
            <source>Inertia of the map</source>
            <translation>Inertie de la carte</translation>
        </message>
        <message>
            <source>Inertia, silhouette and more for each number of classes.</source>
            <translation>Inertie, silhouette et plus encore pour chaque nombre de classes.</translation>
        </message>
        <message>
            <source>Install Python 3.12, or choose a Python that has the packages in Settings &gt; Options &gt; Landclass.</source>
            <translation>Installez Python 3.12, ou choisissez un Python qui a les paquets dans Préférences &gt; Options &gt; Landclass.</translation>
        </message>
        <message>
            <source>Install it (Debian and Ubuntu: sudo apt install python3-venv) and build again.</source>
            <translation>Installez-le (Debian et Ubuntu : sudo apt install python3-venv) et recommencez.</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Installé</translation>
        </message>
        <message>
            <source>Installing from the folder {} ...</source>
            <translation>Installation depuis le dossier {} ...</translation>
        </message>
        <message>
            <source>Installing packages ...</source>
            <translation>Installation des paquets ...</translation>
        </message>
        <message>
            <source>Into how many classes</source>
            <translation>En combien de classes</translation>
        </message>
        <message>
            <source>Into how many classes each image is clustered.</source>
            <translation>En combien de classes chaque image est partitionnée.</translation>
        </message>
        <message>
            <source>IoU and accuracies of each class on the test.</source>
            <translation>IoU et précisions de chaque classe au test.</translation>
        </message>
        <message>
            <source>IoU of each class, epoch {}</source>
            <translation>IoU de chaque classe, époque {}</translation>
        </message>
        <message>
            <source>It failed; the log of messages tells why.</source>
            <translation>Échec ; le journal des messages dit pourquoi.</translation>
        </message>
        <message>
            <source>It runs in the background: see the Landclass panel. This dialog may be closed.</source>
            <translation>L'exécution se fait en arrière-plan : voir le panneau Landclass. Ce dialogue peut être fermé.</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Éléments</translation>
        </message>
        <message>
            <source>Items fetched</source>
            <translation>Éléments récupérés</translation>
        </message>
        <message>
            <source>Its extent is cut into samples; without a raster, that of the area.</source>
            <translation>Son emprise est découpée en échantillons ; sans raster, celle de la zone.</translation>
        </message>
        <message>
            <source>Its id, such as sentinel-2-l2a or landsat-c2-l2. A wrong one is answered with those that there are.</source>
            <translation>Son identifiant, comme sentinel-2-l2a ou landsat-c2-l2. S'il est faux, la réponse cite ceux qui existent.</translation>
        </message>
        <message>
            <source>Its standard error</source>
            <translation>Son erreur type</translation>
        </message>
        <message>
            <source>JSON files (*.json)</source>
            <translation>Fichiers JSON (*.json)</translation>
        </message>
        <message>
            <source>K-means sweep</source>
            <translation>Balayage K-means</translation>
        </message>
        <message>
            <source>Kappa</source>
            <translation>Kappa</translation>
        </message>
        <message>
            <source>Keep the bands of the input</source>
            <translation>Garder les bandes d'entrée</translation>
        </message>
        <message>
            <source>Keep the best model</source>
            <translation>Garder le meilleur modèle</translation>
        </message>
        <message>
            <source>Keep the map of this k as the active layer; the others leave the project, not the disk.</source>
            <translation>Garde la carte de ce k comme couche active ; les autres quittent le projet, pas le disque.</translation>
        </message>
        <message>
            <source>Keras back end:</source>
            <translation>Backend Keras :</translation>
        </message>
        <message>
            <source>Keras weights (*.h5);;All files (*)</source>
            <translation>Poids Keras (*.h5);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Labels a scene with the classes of a saved model: bands are matched by name and scaled as in training.</source>
            <translation>Attribue à une scène les classes d'un modèle enregistré : les bandes sont associées par nom et mises à l'échelle comme à l'entraînement.</translation>
        </message>
        <message>
            <source>Labels: polygons</source>
            <translation>Étiquettes : polygones</translation>
        </message>
        <message>
            <source>Labels: raster</source>
            <translation>Étiquettes : raster</translation>
        </message>
        <message>
            <source>Landclass</source>
            <translation>Landclass</translation>
        </message>
        <message>
            <source>Landclass models (*.landclass)</source>
            <translation>Modèles Landclass (*.landclass)</translation>
        </message>
        <message>
            <source>Landclass {}, engine: {} ({})</source>
            <translation>Landclass {}, moteur : {} ({})</translation>
        </message>
        <message>
            <source>Landclass: environment</source>
            <translation>Landclass : environnement</translation>
        </message>
        <message>
            <source>Landclass: land-cover maps from satellite images</source>
            <translation>Landclass : cartes d'occupation du sol à partir d'images satellite</translation>
        </message>
        <message>
            <source>Landmarks</source>
            <translation>Repères</translation>
        </message>
        <message>
            <source>Landmarks that were used</source>
            <translation>Repères utilisés</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Couche</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Apprendre</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Taux d'apprentissage</translation>
        </message>
        <message>
            <source>Learning rate {rate} · {device}</source>
            <translation>Taux d'apprentissage {rate} · {device}</translation>
        </message>
        <message>
            <source>Learns to name every pixel of rasters from its surroundings, tells how well it does on ground it has not seen, and saves the model.</source>
            <translation>Apprend à nommer chaque pixel de rasters d'après son entourage, dit ce qu'il vaut sur un terrain qu'il n'a pas vu, et enregistre le modèle.</translation>
        </message>
        <message>
            <source>Learns to name every pixel of rasters from labels, and names the pixels of rasters with what it has learnt.</source>
            <translation>Apprend par des étiquettes à nommer chaque pixel de rasters, et nomme les pixels de rasters avec ce qu'il a appris.</translation>
        </message>
        <message>
            <source>Learns to name every pixel of rasters from labels, and names the pixels of rasters with what it has learnt. The report says how well it does on ground it has not seen.</source>
            <translation>Apprend par des étiquettes à nommer chaque pixel de rasters, et nomme les pixels de rasters avec ce qu'il a appris. Le rapport dit à quel point cela réussit sur un terrain que le réseau n'a pas vu.</translation>
        </message>
        <message>
            <source>Learns to name patches of images from examples, and names the patches of rasters with what it has learnt.</source>
            <translation>Apprend par l'exemple à nommer des imagettes, et nomme les imagettes de rasters avec ce qu'il a appris.</translation>
        </message>
        <message>
            <source>Learns to name patches of images from examples, and names the patches of rasters with what it has learnt. The report says how well it does on patches it has not seen.</source>
            <translation>Apprend par l'exemple à nommer des imagettes, et nomme les imagettes de rasters avec ce qu'il a appris. Le rapport dit à quel point cela réussit sur des imagettes que le réseau n'a pas vues.</translation>
        </message>
        <message>
            <source>Learns to name patches of images from examples, tells how well it does on patches it has not seen, and saves the model.</source>
            <translation>Apprend par l'exemple à nommer des imagettes, dit ce qu'il vaut sur des imagettes qu'il n'a pas vues, et enregistre le modèle.</translation>
        </message>
        <message>
            <source>Least distance</source>
            <translation>Distance minimale</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Écarté</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Load the seven bands of the scene that comes with Landclass, ready to be clustered.</source>
            <translation>Charge les sept bandes de la scène fournie avec Landclass, prêtes à être partitionnées.</translation>
        </message>
        <message>
            <source>Looking for the engine ...</source>
            <translation>Recherche du moteur ...</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Perte</translation>
        </message>
        <message>
            <source>Loss and accuracy of every epoch.</source>
            <translation>Perte et exactitude de chaque époque.</translation>
        </message>
        <message>
            <source>Loss and mean IoU of every epoch.</source>
            <translation>Perte et IoU moyen de chaque époque.</translation>
        </message>
        <message>
            <source>Low percentile</source>
            <translation>Centile bas</translation>
        </message>
        <message>
            <source>M&amp;odel file:</source>
            <translation>Fichier du m&amp;odèle :</translation>
        </message>
        <message>
            <source>Ma&amp;ke a map of them</source>
            <translation>En faire &amp;une carte</translation>
        </message>
        <message>
            <source>Ma&amp;p:</source>
            <translation>Cart&amp;e :</translation>
        </message>
        <message>
            <source>Make a mask...</source>
            <translation>Faire un masque...</translation>
        </message>
        <message>
            <source>Make your user data folder writable, or choose another Python in Settings &gt; Options &gt; Landclass.</source>
            <translation>Rendez votre dossier de données utilisateur accessible en écriture, ou choisissez un autre Python dans Préférences &gt; Options &gt; Landclass.</translation>
        </message>
        <message>
            <source>Makes a map for every number of classes up to this one; the class map then shows the suggested number.</source>
            <translation>Fait une carte pour chaque nombre de classes jusqu'à celui-ci ; la carte de classes montre alors le nombre suggéré.</translation>
        </message>
        <message>
            <source>Makes a mask of some classes of a class map, such as water, and tells their area.</source>
            <translation>Fait un masque de quelques classes d'une carte de classes, comme l'eau, et donne leur surface.</translation>
        </message>
        <message>
            <source>Makes a picture with balanced contrast of any three bands; nodata becomes transparent.</source>
            <translation>Fait une image au contraste équilibré de trois bandes quelconques ; NoData devient transparent.</translation>
        </message>
        <message>
            <source>Making a virtual environment with {} ...</source>
            <translation>Création d'un environnement virtuel avec {} ...</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Map class</source>
            <translation>Classe de la carte</translation>
        </message>
        <message>
            <source>Map {column}: {count:,} in all</source>
            <translation>Carte {column} : {count:,} au total</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Masque</translation>
        </message>
        <message>
            <source>Mask bits</source>
            <translation>Bits du masque</translation>
        </message>
        <message>
            <source>Mask bits is '{}', but no mask is given. Choose one, or empty the bits.</source>
            <translation>« Bits du masque » vaut « {} », mais aucun masque n'est donné. Choisissez-en un ou videz les bits.</translation>
        </message>
        <message>
            <source>Mask bits is '{}'; expected numbers such as 1,2,3,4.</source>
            <translation>« Bits du masque » vaut « {} » ; des nombres comme 1,2,3,4 sont attendus.</translation>
        </message>
        <message>
            <source>Masks: gained, lost, stayed, never. Maps: a value for every pair of classes that occurs.</source>
            <translation>Masques : gagné, perdu, conservé, jamais. Cartes : une valeur pour chaque paire de classes présente.</translation>
        </message>
        <message>
            <source>Masks: hectares gained</source>
            <translation>Masques : hectares gagnés</translation>
        </message>
        <message>
            <source>Masks: hectares gained less those lost</source>
            <translation>Masques : hectares gagnés moins hectares perdus</translation>
        </message>
        <message>
            <source>Masks: hectares lost</source>
            <translation>Masques : hectares perdus</translation>
        </message>
        <message>
            <source>Masks: hectares that stayed</source>
            <translation>Masques : hectares conservés</translation>
        </message>
        <message>
            <source>Match clusters</source>
            <translation>Associer les groupes</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matrice</translation>
        </message>
        <message>
            <source>Mean F1 of the classes</source>
            <translation>F1 moyen des classes</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>IoU moyen</translation>
        </message>
        <message>
            <source>Mean IoU of the classes</source>
            <translation>IoU moyen des classes</translation>
        </message>
        <message>
            <source>Mean IoU of the test</source>
            <translation>IoU moyen du test</translation>
        </message>
        <message>
            <source>Mean squared distance to the class</source>
            <translation>Distance quadratique moyenne à la classe</translation>
        </message>
        <message>
            <source>Measures each sample on rasters, classes and polygons, and all samples together for training.</source>
            <translation>Mesure chaque échantillon sur des rasters, des classes et des polygones, et tous ensemble pour l'entraînement.</translation>
        </message>
        <message>
            <source>Measures of a band</source>
            <translation>Mesures d'une bande</translation>
        </message>
        <message>
            <source>Measures the values of every band in every class of a class map: the spectra that tell what a class is.</source>
            <translation>Mesure les valeurs de chaque bande dans chaque classe d'une carte de classes : les spectres qui disent ce qu'est une classe.</translation>
        </message>
        <message>
            <source>Memory (MB)</source>
            <translation>Mémoire (Mo)</translation>
        </message>
        <message>
            <source>Memory:</source>
            <translation>Mémoire :</translation>
        </message>
        <message>
            <source>Merged classes</source>
            <translation>Classes fusionnées</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <source>Minimum for each class</source>
            <translation>Minimum pour chaque classe</translation>
        </message>
        <message>
            <source>Mo&amp;del:</source>
            <translation>&amp;Modèle :</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Model of a sweep</source>
            <translation>Modèle d'un balayage</translation>
        </message>
        <message>
            <source>Model of a sweep...</source>
            <translation>Modèle d'un balayage...</translation>
        </message>
        <message>
            <source>More makes maps that depend less on where tiles lie, and takes longer.</source>
            <translation>Plus grand, il donne des cartes qui dépendent moins de la place des tuiles, et prend plus de temps.</translation>
        </message>
        <message>
            <source>More maps</source>
            <translation>Autres cartes</translation>
        </message>
        <message>
            <source>More opt&amp;ions...</source>
            <translation>&amp;Plus d'options...</translation>
        </message>
        <message>
            <source>Most classes</source>
            <translation>Nombre maximal de classes</translation>
        </message>
        <message>
            <source>Most classes of a sweep (0: no sweep)</source>
            <translation>Nombre maximal de classes d'un balayage (0 : aucun)</translation>
        </message>
        <message>
            <source>Most scenes</source>
            <translation>Nombre maximal de scènes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name (B4) or number from 1; empty takes true colour where the bands are known, else the first three.</source>
            <translation>Nom (B4) ou numéro à partir de 1 ; vide prend les couleurs vraies si les bandes sont connues, sinon les trois premières.</translation>
        </message>
        <message>
            <source>Name of the mask</source>
            <translation>Nom du masque</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>Nom :</translation>
        </message>
        <message>
            <source>Names between commas, such as &lt;i&gt;NDVI, NDMI, EVI, SAVI, MNDWI, NBR, BSI = ((S1 + R) - (N + B)) / ((S1 + R) + (N + B))&lt;/i&gt;: those of the spyndex catalogue, or formulas of your own. Formulas are of letters: A coastal, B blue, G green, R red, RE1 to RE3 red edge, N near infrared, N2 narrow near infrared, S1 and S2 short-wave infrared, T thermal. Leave it empty and run, to be told which the bands allow.</source>
            <translation>Noms entre virgules, comme &lt;i&gt;NDVI, NDMI, EVI, SAVI, MNDWI, NBR, BSI = ((S1 + R) - (N + B)) / ((S1 + R) + (N + B))&lt;/i&gt; : ceux du catalogue spyndex, ou vos propres formules. Les formules sont faites de lettres : A côtier, B bleu, G vert, R rouge, RE1 à RE3 red edge, N proche infrarouge, N2 proche infrarouge étroit, S1 et S2 infrarouge à ondes courtes, T thermique. Laissez vide et exécutez, pour apprendre lesquels les bandes permettent.</translation>
        </message>
        <message>
            <source>Names of the bands to use, such as B4, B3, B2; all if left empty.</source>
            <translation>Noms des bandes à utiliser, comme B4, B3, B2 ; toutes si vide.</translation>
        </message>
        <message>
            <source>Names of the bands to use; all if left empty.</source>
            <translation>Noms des bandes à utiliser ; toutes si vide.</translation>
        </message>
        <message>
            <source>Names of the classes</source>
            <translation>Noms des classes</translation>
        </message>
        <message>
            <source>Names polygons, points or pictures with a trained scene classifier, and says how sure it is.</source>
            <translation>Nomme polygones, points ou images avec un classifieur de scènes entraîné, et dit à quel point il est sûr.</translation>
        </message>
        <message>
            <source>Nearest</source>
            <translation>Plus proche</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Requis</translation>
        </message>
        <message>
            <source>Neither a raster nor an area was given. Choose where the samples shall lie.</source>
            <translation>Ni raster ni zone n'ont été donnés. Choisissez où les échantillons doivent se trouver.</translation>
        </message>
        <message>
            <source>Net&amp;work:</source>
            <translation>&amp;Réseau :</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>No class is taken for another.</source>
            <translation>Aucune classe n'est prise pour une autre.</translation>
        </message>
        <message>
            <source>No class map is chosen. Load the map that is to be judged.</source>
            <translation>Aucune carte de classes n'est choisie. Chargez la carte à évaluer.</translation>
        </message>
        <message>
            <source>No layer with {} is chosen. Load one, or learn from something else.</source>
            <translation>Aucune couche avec des {} n'est choisie. Chargez-en une ou apprenez d'autre chose.</translation>
        </message>
        <message>
            <source>No maps, no splits</source>
            <translation>Sans cartes, pas de divisions</translation>
        </message>
        <message>
            <source>No model is chosen. Choose a file that ends in .landclass.</source>
            <translation>Aucun modèle n'est choisi. Choisissez un fichier qui se termine par .landclass.</translation>
        </message>
        <message>
            <source>No pixel of the box has a value in every band of {}. Drag another box.</source>
            <translation>Aucun pixel du cadre n'a de valeur dans chaque bande de {}. Tracez un autre cadre.</translation>
        </message>
        <message>
            <source>No raster</source>
            <translation>Aucun raster</translation>
        </message>
        <message>
            <source>No raster is chosen that the network shall see. Check one.</source>
            <translation>Aucun raster que le réseau doit voir n'est choisi. Cochez-en un.</translation>
        </message>
        <message>
            <source>No raster is chosen that {} are read from. Check one.</source>
            <translation>Aucun raster d'où lire des {} n'est choisi. Cochez-en un.</translation>
        </message>
        <message>
            <source>No raster is chosen to make a map of. Check one.</source>
            <translation>Aucun raster n'est choisi pour en faire une carte. Cochez-en un.</translation>
        </message>
        <message>
            <source>No raster of classes is chosen. Load one, or learn from polygons.</source>
            <translation>Aucun raster de classes n'est choisi. Chargez-en un ou apprenez de polygones.</translation>
        </message>
        <message>
            <source>No value in {}: nodata.</source>
            <translation>Pas de valeur dans {} : NoData.</translation>
        </message>
        <message>
            <source>No wheel of a package fits this Python and computer.</source>
            <translation>Aucun wheel d'un paquet ne convient à ce Python et à cet ordinateur.</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Bruit</translation>
        </message>
        <message>
            <source>Normalised cut</source>
            <translation>Coupe normalisée</translation>
        </message>
        <message>
            <source>Normalised cut of the map</source>
            <translation>Coupe normalisée de la carte</translation>
        </message>
        <message>
            <source>Number of bands</source>
            <translation>Nombre de bandes</translation>
        </message>
        <message>
            <source>Number of classes</source>
            <translation>Nombre de classes</translation>
        </message>
        <message>
            <source>Number of classes of the map</source>
            <translation>Nombre de classes de la carte</translation>
        </message>
        <message>
            <source>Number of patches</source>
            <translation>Nombre d'imagettes</translation>
        </message>
        <message>
            <source>Number of points</source>
            <translation>Nombre de points</translation>
        </message>
        <message>
            <source>Number of samples</source>
            <translation>Nombre d'échantillons</translation>
        </message>
        <message>
            <source>Numbers and names, such as 0; Clouds. Their pixels do not count, in the reference nor on the map.</source>
            <translation>Numéros et noms, comme 0; Clouds. Leurs pixels ne comptent ni dans la référence ni sur la carte.</translation>
        </message>
        <message>
            <source>Numbers from 0 to 100, separated by commas.</source>
            <translation>Nombres de 0 à 100, séparés par des virgules.</translation>
        </message>
        <message>
            <source>Numbers of classes on any grid; its nodata takes no part. Or give polygons.</source>
            <translation>Numéros de classes sur n'importe quelle grille ; son NoData ne participe pas. Ou donnez des polygones.</translation>
        </message>
        <message>
            <source>Numbers, ranges and names of classes, such as 1, or 1, 3-5, or Water; Class 3.</source>
            <translation>Numéros, plages et noms de classes, comme 1, ou 1, 3-5, ou Water; Class 3.</translation>
        </message>
        <message>
            <source>Numbers, such as 1, or 1, 3.</source>
            <translation>Numéros, comme 1, ou 1, 3.</translation>
        </message>
        <message>
            <source>Of Adam, falling to a hundredth of it in the last epoch.</source>
            <translation>D'Adam ; il tombe au centième à la dernière époque.</translation>
        </message>
        <message>
            <source>Of Sample statistics: mean and standard deviation that values are scaled by; if left empty, those of the training patches.</source>
            <translation>De « Statistiques des échantillons » : moyenne et écart-type qui mettent les valeurs à l'échelle ; si vide, ceux des imagettes d'entraînement.</translation>
        </message>
        <message>
            <source>Of a backbone: how many of its last blocks learn too; takes longer, reaches more; 0 for none.</source>
            <translation>D'un réseau préentraîné : combien de ses derniers blocs apprennent aussi ; prend plus de temps, va plus loin ; 0 pour aucun.</translation>
        </message>
        <message>
            <source>Of a layer: the field with its classes.</source>
            <translation>D'une couche vecteur : le champ avec ses classes.</translation>
        </message>
        <message>
            <source>Of a layer: the field with the class on the map, to compare two fields instead of a map.</source>
            <translation>D'une couche vecteur : le champ avec la classe sur la carte, pour comparer deux champs au lieu d'une carte.</translation>
        </message>
        <message>
            <source>Of a scene, as the catalogue tells it. Scenes that tell none stay.</source>
            <translation>D'une scène, selon le catalogue. Les scènes qui n'en indiquent pas restent.</translation>
        </message>
        <message>
            <source>Of all images.</source>
            <translation>De toutes les images.</translation>
        </message>
        <message>
            <source>Of all samples together: numbers from 0 to 100, separated by commas.</source>
            <translation>De tous les échantillons ensemble : nombres de 0 à 100, séparés par des virgules.</translation>
        </message>
        <message>
            <source>Of neighbours, in the units of the size.</source>
            <translation>D'échantillons voisins, dans les unités de la taille.</translation>
        </message>
        <message>
            <source>Of polygons: the field with their class.</source>
            <translation>De polygones : le champ avec leur classe.</translation>
        </message>
        <message>
            <source>Of samples: on the ground; 0 takes the size of the polygons.</source>
            <translation>D'échantillons : au sol ; 0 prend la taille des polygones.</translation>
        </message>
        <message>
            <source>Of the application, without its last layers: .weights.h5 or .h5. Loading them runs no code.</source>
            <translation>De l'application, sans ses dernières couches : .weights.h5 ou .h5. Les charger n'exécute aucun code.</translation>
        </message>
        <message>
            <source>Of the backbone: makes maps with 8-bit numbers, which is faster, if that gives 97 % of the validation the class that the exact network gives. The test is that of the network that makes maps.</source>
            <translation>Pour le réseau pré-entraîné (backbone) : produit les cartes avec des nombres à 8 bits, ce qui est plus rapide, si 97 % de la validation reçoivent ainsi la classe que donne le réseau exact. Le test est celui du réseau qui produit les cartes.</translation>
        </message>
        <message>
            <source>Of the label raster, beside nodata: 0, 255.</source>
            <translation>Du raster d'étiquettes, outre NoData : 0, 255.</translation>
        </message>
        <message>
            <source>Of the model, for its card.</source>
            <translation>Du modèle, pour sa fiche.</translation>
        </message>
        <message>
            <source>Of the numbers.</source>
            <translation>Des nombres.</translation>
        </message>
        <message>
            <source>Of the samples. Left empty it is that of the raster, or else of the area; where that is in degrees or not true to scale, UTM.</source>
            <translation>Des échantillons. Vide, c'est celui du raster, ou sinon de la zone ; s'il est en degrés ou ne respecte pas l'échelle, UTM.</translation>
        </message>
        <message>
            <source>Of the sweep in the k explorer, of a model beside a class map of the project, or of a table that Class signatures wrote.</source>
            <translation>Du balayage dans l'explorateur de k, d'un modèle à côté d'une carte de classes du projet, ou d'une table écrite par « Signatures des classes ».</translation>
        </message>
        <message>
            <source>Of what standard deviation, in those of the values; for training alone.</source>
            <translation>De quel écart-type, en écarts-types des valeurs ; pour l'entraînement seul.</translation>
        </message>
        <message>
            <source>Offset</source>
            <translation>Décalage</translation>
        </message>
        <message>
            <source>On the ground; 0 takes the longer side of each sample.</source>
            <translation>Au sol ; 0 prend le plus long côté de chaque échantillon.</translation>
        </message>
        <message>
            <source>On which pixels the bands are stacked.</source>
            <translation>Sur quels pixels les bandes sont empilées.</translation>
        </message>
        <message>
            <source>On which pixels the two are compared (nearest).</source>
            <translation>Sur quels pixels les deux sont comparés (plus proche voisin).</translation>
        </message>
        <message>
            <source>One band</source>
            <translation>Une bande</translation>
        </message>
        <message>
            <source>One band on any grid; pixels where it is not zero are left out, or those with one of the bits below.</source>
            <translation>Une bande sur n'importe quelle grille ; les pixels où elle n'est pas nulle sont écartés, ou ceux qui ont l'un des bits ci-dessous.</translation>
        </message>
        <message>
            <source>One class map for each number of classes, and the metrics and mean spectra as CSV.</source>
            <translation>Une carte de classes par nombre de classes, avec les métriques et les spectres moyens en CSV.</translation>
        </message>
        <message>
            <source>One file a band, multiband rasters, or both. Bands are sorted by their names (B2 before B10), which come from band descriptions or from file names of Landsat and Sentinel-2.</source>
            <translation>Un fichier par bande, des rasters multibandes, ou les deux. Les bandes sont triées par leurs noms (B2 avant B10), qui viennent des descriptions des bandes ou des noms de fichiers de Landsat et Sentinel-2.</translation>
        </message>
        <message>
            <source>One that knows nothing yet (many bands, many patches)</source>
            <translation>Un qui ne sait encore rien (bandes et imagettes nombreuses)</translation>
        </message>
        <message>
            <source>One that knows photographs (best for three bands)</source>
            <translation>Un qui connaît les photographies (le mieux pour trois bandes)</translation>
        </message>
        <message>
            <source>One that knows photographs (three bands)</source>
            <translation>Un qui connaît les photographies (trois bandes)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open a confusion matrix that was saved as CSV</source>
            <translation>Ouvrir une matrice de confusion enregistrée en CSV</translation>
        </message>
        <message>
            <source>Open a model...</source>
            <translation>Ouvrir un modèle...</translation>
        </message>
        <message>
            <source>Open the algorithm's own dialog, filled with this</source>
            <translation>Ouvrir le dialogue de l'algorithme, rempli avec ceci</translation>
        </message>
        <message>
            <source>Open the dialog that applies the model</source>
            <translation>Ouvre le dialogue qui applique le modèle</translation>
        </message>
        <message>
            <source>Open the page of this dialog</source>
            <translation>Ouvrir la page de ce dialogue</translation>
        </message>
        <message>
            <source>Open the report in the browser</source>
            <translation>Ouvrir le rapport dans le navigateur</translation>
        </message>
        <message>
            <source>Or a mask for each image: from a class raster, or from polygons of classes.</source>
            <translation>Ou un masque pour chaque image : d'un raster de classes, ou de polygones de classes.</translation>
        </message>
        <message>
            <source>Order of bands</source>
            <translation>Ordre des bandes</translation>
        </message>
        <message>
            <source>Outlines of all that was found, and why an item was left out.</source>
            <translation>Contours de tout ce qui a été trouvé, et pourquoi un élément a été écarté.</translation>
        </message>
        <message>
            <source>Outlines of all that was found.</source>
            <translation>Contours de tout ce qui a été trouvé.</translation>
        </message>
        <message>
            <source>Output data type</source>
            <translation>Type de données en sortie</translation>
        </message>
        <message>
            <source>Overall accuracy {}</source>
            <translation>Exactitude globale {}</translation>
        </message>
        <message>
            <source>Overall accuracy, 0 to 1</source>
            <translation>Exactitude globale, de 0 à 1</translation>
        </message>
        <message>
            <source>Overlap</source>
            <translation>Recouvrement</translation>
        </message>
        <message>
            <source>Overlap of tiles (pixels)</source>
            <translation>Recouvrement des tuiles (pixels)</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paquet</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>Panneau</translation>
        </message>
        <message>
            <source>Paragraph on the methods</source>
            <translation>Paragraphe sur les méthodes</translation>
        </message>
        <message>
            <source>Part of a patch that is seen at a time in training; 0: all.</source>
            <translation>Partie d'une imagette vue à la fois pendant l'entraînement ; 0 : tout.</translation>
        </message>
        <message>
            <source>Patches</source>
            <translation>Imagettes</translation>
        </message>
        <message>
            <source>Patches classified</source>
            <translation>Imagettes classées</translation>
        </message>
        <message>
            <source>Patches left out</source>
            <translation>Imagettes écartées</translation>
        </message>
        <message>
            <source>Patches that are learnt from at once.</source>
            <translation>Imagettes apprises en une fois.</translation>
        </message>
        <message>
            <source>Patches that take no part in training.</source>
            <translation>Imagettes qui ne participent pas à l'entraînement.</translation>
        </message>
        <message>
            <source>Patches that tell when to stop.</source>
            <translation>Imagettes qui indiquent quand s'arrêter.</translation>
        </message>
        <message>
            <source>Patience</source>
            <translation>Patience</translation>
        </message>
        <message>
            <source>Per cent of the map (columns)</source>
            <translation>Pour cent de la carte (colonnes)</translation>
        </message>
        <message>
            <source>Per cent of the reference (rows)</source>
            <translation>Pour cent de la référence (lignes)</translation>
        </message>
        <message>
            <source>Percentiles</source>
            <translation>Centiles</translation>
        </message>
        <message>
            <source>Percentiles is '{}'; expected numbers from 0 to 100, such as 2, 98.</source>
            <translation>« Centiles » vaut « {} » ; des nombres de 0 à 100 sont attendus, comme 2, 98.</translation>
        </message>
        <message>
            <source>Percentiles is '{}'; expected numbers from 0 to 100, such as 5, 50, 95.</source>
            <translation>« Centiles » vaut « {} » ; des nombres de 0 à 100 sont attendus, comme 5, 50, 95.</translation>
        </message>
        <message>
            <source>Pick a class</source>
            <translation>Choisir une classe</translation>
        </message>
        <message>
            <source>Pick on the map</source>
            <translation>Choisir sur la carte</translation>
        </message>
        <message>
            <source>Pixel size in units of the CRS, for &lt;i&gt;custom&lt;/i&gt; and &lt;i&gt;centre&lt;/i&gt;; 0 keeps that of the first raster.</source>
            <translation>Taille des pixels en unités du SCR, pour &lt;i&gt;custom&lt;/i&gt; et &lt;i&gt;centre&lt;/i&gt; ; 0 garde celle du premier raster.</translation>
        </message>
        <message>
            <source>Pixels and hectares of each.</source>
            <translation>Pixels et hectares de chacun.</translation>
        </message>
        <message>
            <source>Pixels drawn for the silhouette.</source>
            <translation>Pixels tirés pour la silhouette.</translation>
        </message>
        <message>
            <source>Pixels in the mask</source>
            <translation>Pixels dans le masque</translation>
        </message>
        <message>
            <source>Pixels that changed</source>
            <translation>Pixels qui ont changé</translation>
        </message>
        <message>
            <source>Pixels to fit</source>
            <translation>Pixels d'ajustement</translation>
        </message>
        <message>
            <source>Places squares at random on a raster or in an area, with enough of them in rare classes.</source>
            <translation>Place des carrés au hasard sur un raster ou dans une zone, en nombre suffisant dans les classes rares.</translation>
        </message>
        <message>
            <source>Plan and draw points on a class map, to find out how good it is and how large its classes are</source>
            <translation>Planifier et tirer des points sur une carte de classes, pour savoir ce qu'elle vaut et quelle est la taille de ses classes</translation>
        </message>
        <message>
            <source>PlanetScope, eight bands</source>
            <translation>PlanetScope, huit bandes</translation>
        </message>
        <message>
            <source>Planned standard error of the overall accuracy</source>
            <translation>Erreur type prévue de l'exactitude globale</translation>
        </message>
        <message>
            <source>Plans and draws a random sample of points over a class map, for assessing its accuracy and areas.</source>
            <translation>Planifie et tire un échantillon aléatoire de points sur une carte de classes, pour en évaluer la précision et les surfaces.</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Points on the map</source>
            <translation>Points sur la carte</translation>
        </message>
        <message>
            <source>Points or polygons, whose middle counts, in any CRS; a patch as in the training is read around each.</source>
            <translation>Points ou polygones, dont le milieu compte, dans n'importe quel SCR ; une imagette comme à l'entraînement est lue autour de chacun.</translation>
        </message>
        <message>
            <source>Points to assess it...</source>
            <translation>Points pour l'évaluer...</translation>
        </message>
        <message>
            <source>Poly&amp;gons of classes</source>
            <translation>Pol&amp;ygones de classes</translation>
        </message>
        <message>
            <source>Polygons in any CRS.</source>
            <translation>Polygones dans n'importe quel SCR.</translation>
        </message>
        <message>
            <source>Polygons in any CRS. Only pixels whose centre lies in one of them are used.</source>
            <translation>Polygones dans n'importe quel SCR. Seuls les pixels dont le centre est dans l'un d'eux sont utilisés.</translation>
        </message>
        <message>
            <source>Polygons in any CRS; a square is cut out around the middle of each. Points need the side of a patch.</source>
            <translation>Polygones dans n'importe quel SCR ; un carré est découpé autour du milieu de chacun. Des points exigent le côté d'une imagette.</translation>
        </message>
        <message>
            <source>Polygons in any CRS; only pixels in them are clustered and compared.</source>
            <translation>Polygones dans n'importe quel SCR ; seuls les pixels qui s'y trouvent sont partitionnés et comparés.</translation>
        </message>
        <message>
            <source>Polygons of classes in any CRS.</source>
            <translation>Polygones de classes dans n'importe quel SCR.</translation>
        </message>
        <message>
            <source>Polygons or points in any CRS, such as Regular samples makes; a patch is centred on each. If left empty: squares all over the labels, half a patch apart.</source>
            <translation>Polygones ou points dans n'importe quel SCR, comme en fait « Échantillons réguliers » ; une imagette est centrée sur chacun. Si vide : des carrés sur toutes les étiquettes, à une demi-imagette l'un de l'autre.</translation>
        </message>
        <message>
            <source>Polygons or points in any CRS; a patch is read around the middle of each.</source>
            <translation>Polygones ou points dans n'importe quel SCR ; une imagette est lue autour du milieu de chacun.</translation>
        </message>
        <message>
            <source>Polygons with classes</source>
            <translation>Polygones avec classes</translation>
        </message>
        <message>
            <source>Polygons; nothing outside them is looked at.</source>
            <translation>Polygones ; rien n'est regardé en dehors.</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Précision</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Préparer</translation>
        </message>
        <message>
            <source>Press Copy report and send it with a description of your computer.</source>
            <translation>Appuyez sur « Copier le rapport » et envoyez-le avec une description de votre ordinateur.</translation>
        </message>
        <message>
            <source>Preview of the sample</source>
            <translation>Aperçu de l'échantillon</translation>
        </message>
        <message>
            <source>Preview of what the map canvas shows</source>
            <translation>Aperçu de ce que montre le canevas</translation>
        </message>
        <message>
            <source>Preview of what the network sees</source>
            <translation>Aperçu de ce que voit le réseau</translation>
        </message>
        <message>
            <source>Principal components</source>
            <translation>Composantes principales</translation>
        </message>
        <message>
            <source>Probabilities from 0 to 1, as the model sees them.</source>
            <translation>Probabilités de 0 à 1, telles que le modèle les voit.</translation>
        </message>
        <message>
            <source>Producer's accuracy</source>
            <translation>Précision du producteur</translation>
        </message>
        <message>
            <source>Progress of the training</source>
            <translation>Progression de l'entraînement</translation>
        </message>
        <message>
            <source>Puts bands of one or many files on one grid, into one raster with named bands.</source>
            <translation>Met les bandes d'un ou de plusieurs fichiers sur une grille, dans un raster aux bandes nommées.</translation>
        </message>
        <message>
            <source>Puts what many bands show into a few that do not repeat each other.</source>
            <translation>Met ce que montrent de nombreuses bandes dans quelques-unes qui ne se répètent pas.</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>Python of the engine</source>
            <translation>Python du moteur</translation>
        </message>
        <message>
            <source>Python:</source>
            <translation>Python :</translation>
        </message>
        <message>
            <source>QGIS's own Python</source>
            <translation>le Python de QGIS</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualité</translation>
        </message>
        <message>
            <source>R&amp;asters:</source>
            <translation>Ra&amp;sters :</translation>
        </message>
        <message>
            <source>RGB composite</source>
            <translation>Composition RVB</translation>
        </message>
        <message>
            <source>RGB picture</source>
            <translation>Image RVB</translation>
        </message>
        <message>
            <source>Random crop (pixels)</source>
            <translation>Recadrage aléatoire (pixels)</translation>
        </message>
        <message>
            <source>Random samples</source>
            <translation>Échantillons aléatoires</translation>
        </message>
        <message>
            <source>Rare classes count as much as common ones.</source>
            <translation>Les classes rares comptent autant que les classes fréquentes.</translation>
        </message>
        <message>
            <source>Raster</source>
            <translation>Raster</translation>
        </message>
        <message>
            <source>Rasters</source>
            <translation>Rasters</translation>
        </message>
        <message>
            <source>Rasters after</source>
            <translation>Rasters après</translation>
        </message>
        <message>
            <source>Rasters before</source>
            <translation>Rasters avant</translation>
        </message>
        <message>
            <source>Rasters that the model will be put on; if they lack a band that it needs, the run stops before it trains.</source>
            <translation>Rasters auxquels le modèle sera appliqué ; s'il leur manque une bande nécessaire, l'exécution s'arrête avant l'entraînement.</translation>
        </message>
        <message>
            <source>Rasters to classify</source>
            <translation>Rasters à classer</translation>
        </message>
        <message>
            <source>Read the class under the cursor on the map; a click adds it, Esc ends it.</source>
            <translation>Lit la classe sous le curseur sur la carte ; un clic l'ajoute, Échap termine.</translation>
        </message>
        <message>
            <source>Reading {} ...</source>
            <translation>Lecture de {} ...</translation>
        </message>
        <message>
            <source>Reason of the suggestion</source>
            <translation>Raison de la suggestion</translation>
        </message>
        <message>
            <source>Recolour...</source>
            <translation>Recolorer...</translation>
        </message>
        <message>
            <source>Red band</source>
            <translation>Bande rouge</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Reference class</source>
            <translation>Classe de référence</translation>
        </message>
        <message>
            <source>Reference {row}, map {column}: {count:,}</source>
            <translation>Référence {row}, carte {column} : {count:,}</translation>
        </message>
        <message>
            <source>Reference {row}, map {column}: {count:,}
{row_share} of the reference's {row}, {column_share} of the map's {column}</source>
            <translation>Référence {row}, carte {column} : {count:,}
{row_share} de {row} de la référence, {column_share} de {column} de la carte</translation>
        </message>
        <message>
            <source>Reference {row}, map {column}: {count}</source>
            <translation>Référence {row}, carte {column} : {count}</translation>
        </message>
        <message>
            <source>Reference {row}: {count:,} in all</source>
            <translation>Référence {row} : {count:,} au total</translation>
        </message>
        <message>
            <source>Regions a side</source>
            <translation>Régions par côté</translation>
        </message>
        <message>
            <source>Regular samples</source>
            <translation>Échantillons réguliers</translation>
        </message>
        <message>
            <source>Relation to the area</source>
            <translation>Relation avec la zone</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Rename class</source>
            <translation>Renommer la classe</translation>
        </message>
        <message>
            <source>Rename...</source>
            <translation>Renommer...</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Resampling</source>
            <translation>Rééchantillonnage</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Résolution</translation>
        </message>
        <message>
            <source>Resolution (m)</source>
            <translation>Résolution (m)</translation>
        </message>
        <message>
            <source>Restarts</source>
            <translation>Redémarrages</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Right in each class, epoch {}</source>
            <translation>Part juste de chaque classe, époque {}</translation>
        </message>
        <message>
            <source>Rows are reference classes, columns (map_...) classes of the map.</source>
            <translation>Les lignes sont les classes de référence, les colonnes (map_...) les classes de la carte.</translation>
        </message>
        <message>
            <source>Rows are reference classes, columns (map_...) map classes.</source>
            <translation>Les lignes sont les classes de référence, les colonnes (map_...) les classes de la carte.</translation>
        </message>
        <message>
            <source>Rows are the true classes, columns (map_...) those of the map.</source>
            <translation>Les lignes sont les vraies classes, les colonnes (map_...) celles de la carte.</translation>
        </message>
        <message>
            <source>Rows are the true classes, columns (map_...) what they are taken for.</source>
            <translation>Les lignes sont les vraies classes, les colonnes (map_...) ce pour quoi elles sont prises.</translation>
        </message>
        <message>
            <source>Run Confusion matrix or train a model: its matrix is shown here. Or open one saved as CSV.</source>
            <translation>Exécutez « Matrice de confusion » ou entraînez un modèle : sa matrice est montrée ici. Ou ouvrez-en une enregistrée en CSV.</translation>
        </message>
        <message>
            <source>Run K-means sweep or Spectral clustering, or open the folder or model of one.</source>
            <translation>Exécutez « Balayage K-means » ou « Partitionnement spectral », ou ouvrez-en le dossier ou le modèle.</translation>
        </message>
        <message>
            <source>Run Train a scene classifier or Train a segmentation: its training is shown here.</source>
            <translation>Exécutez « Entraîner un classifieur de scènes » ou « Entraîner une segmentation » : l'entraînement est montré ici.</translation>
        </message>
        <message>
            <source>Run in the background; this dialog may be closed</source>
            <translation>Exécuter en arrière-plan ; ce dialogue peut être fermé</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Exécutions</translation>
        </message>
        <message>
            <source>Same seed and same rasters give the same maps, byte for byte.</source>
            <translation>La même graine et les mêmes rasters donnent les mêmes cartes, à l'octet près.</translation>
        </message>
        <message>
            <source>Sample counts</source>
            <translation>Effectifs de l'échantillon</translation>
        </message>
        <message>
            <source>Sample points in any CRS, such as those of &lt;i&gt;Accuracy sample&lt;/i&gt;, or a table.</source>
            <translation>Points d'échantillonnage dans n'importe quel SCR, comme ceux d'&lt;i&gt;Échantillon de précision&lt;/i&gt;, ou une table.</translation>
        </message>
        <message>
            <source>Sample statistics</source>
            <translation>Statistiques des échantillons</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Échantillons</translation>
        </message>
        <message>
            <source>Samples in view...</source>
            <translation>Échantillons dans la vue...</translation>
        </message>
        <message>
            <source>Samples lie on it whole. Without one they lie on the class raster, or in the area.</source>
            <translation>Les échantillons s'y trouvent en entier. Sans lui, ils sont sur le raster de classes ou dans la zone.</translation>
        </message>
        <message>
            <source>Samples of the chosen pair</source>
            <translation>Échantillons de la paire choisie</translation>
        </message>
        <message>
            <source>Samples with statistics</source>
            <translation>Échantillons avec statistiques</translation>
        </message>
        <message>
            <source>Sampling design</source>
            <translation>Plan d'échantillonnage</translation>
        </message>
        <message>
            <source>Scale factor</source>
            <translation>Facteur d'échelle</translation>
        </message>
        <message>
            <source>Scale the values</source>
            <translation>Mettre les valeurs à l'échelle</translation>
        </message>
        <message>
            <source>Scaling</source>
            <translation>Mise à l'échelle</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>Scène</translation>
        </message>
        <message>
            <source>Scenes fetched</source>
            <translation>Scènes récupérées</translation>
        </message>
        <message>
            <source>Scores of the classes</source>
            <translation>Scores des classes</translation>
        </message>
        <message>
            <source>See the band curves of clicked pixels over class means</source>
            <translation>Montre les courbes spectrales des pixels cliqués sur les moyennes des classes</translation>
        </message>
        <message>
            <source>See which classes are taken for which, and where on the map</source>
            <translation>Montre quelles classes sont prises pour lesquelles, et où sur la carte</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <source>Self-test</source>
            <translation>Autotest</translation>
        </message>
        <message>
            <source>Sensor</source>
            <translation>Capteur</translation>
        </message>
        <message>
            <source>Set HTTPS_PROXY to your proxy in QGIS's Settings &gt; Options &gt; System &gt; Environment and restart QGIS.</source>
            <translation>Donnez à HTTPS_PROXY votre proxy dans QGIS sous Préférences &gt; Options &gt; Système &gt; Environnement et redémarrez QGIS.</translation>
        </message>
        <message>
            <source>Settings &gt; Options &gt; Landclass</source>
            <translation>Préférences &gt; Options &gt; Landclass</translation>
        </message>
        <message>
            <source>Settings...</source>
            <translation>Paramètres...</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Share for the test</source>
            <translation>Part pour le test</translation>
        </message>
        <message>
            <source>Share for validation</source>
            <translation>Part pour la validation</translation>
        </message>
        <message>
            <source>Share of all classified pixels</source>
            <translation>Part de tous les pixels classés</translation>
        </message>
        <message>
            <source>Share of compared pixels that changed</source>
            <translation>Part des pixels comparés qui ont changé</translation>
        </message>
        <message>
            <source>Share of test patches that are right</source>
            <translation>Part des imagettes de test qui sont justes</translation>
        </message>
        <message>
            <source>Share of test pixels that are right</source>
            <translation>Part des pixels de test qui sont justes</translation>
        </message>
        <message>
            <source>Share of variance</source>
            <translation>Part de variance</translation>
        </message>
        <message>
            <source>Share of variance of the components</source>
            <translation>Part de variance des composantes</translation>
        </message>
        <message>
            <source>Show the map on the canvas</source>
            <translation>Afficher la carte dans le canevas</translation>
        </message>
        <message>
            <source>Show the steps of the work, what runs and what came out</source>
            <translation>Affiche les étapes du travail, les exécutions en cours et leurs résultats</translation>
        </message>
        <message>
            <source>Shows patches mirrored and turned too.</source>
            <translation>Montre aussi les imagettes retournées et tournées.</translation>
        </message>
        <message>
            <source>Side of a block (m)</source>
            <translation>Côté d'un bloc (m)</translation>
        </message>
        <message>
            <source>Side of a patch (m)</source>
            <translation>Côté d'une imagette (m)</translation>
        </message>
        <message>
            <source>Side of a patch (pixels)</source>
            <translation>Côté d'une imagette (pixels)</translation>
        </message>
        <message>
            <source>Side of a sample.</source>
            <translation>Côté d'un échantillon.</translation>
        </message>
        <message>
            <source>Side of a tile (pixels)</source>
            <translation>Côté d'une tuile (pixels)</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>Silhouette</source>
            <translation>Silhouette</translation>
        </message>
        <message>
            <source>Silhouette of the map</source>
            <translation>Silhouette de la carte</translation>
        </message>
        <message>
            <source>Silhouette pixels</source>
            <translation>Pixels de silhouette</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Size of a pixel that rasters and labels are resampled to; 0 divides the size of the samples by the pixels, or, without samples, keeps that of the first raster.</source>
            <translation>Taille des pixels vers laquelle rasters et étiquettes sont rééchantillonnés ; 0 divise la taille des échantillons par les pixels ou, sans échantillons, garde celle du premier raster.</translation>
        </message>
        <message>
            <source>Size of a pixel that the rasters are read in; 0 takes that of the training. The model knows things by the number of their pixels: other sizes are tried at your own risk, and the log says so.</source>
            <translation>Taille des pixels dans laquelle les rasters sont lus ; 0 prend celle de l'entraînement. Le modèle reconnaît les objets à leur nombre de pixels : d'autres tailles sont à vos risques, et le journal le signale.</translation>
        </message>
        <message>
            <source>Size of pixels in units of the target CRS; 0 for that of the finest band.</source>
            <translation>Taille des pixels en unités du SCR cible ; 0 pour celle de la bande la plus fine.</translation>
        </message>
        <message>
            <source>Slides a trained scene classifier over rasters; every patch becomes a pixel of a class map.</source>
            <translation>Fait glisser un classifieur de scènes entraîné sur des rasters ; chaque imagette devient un pixel d'une carte de classes.</translation>
        </message>
        <message>
            <source>So that rare classes are judged too; often 50.</source>
            <translation>Pour que les classes rares soient évaluées aussi ; souvent 50.</translation>
        </message>
        <message>
            <source>Spectra</source>
            <translation>Spectres</translation>
        </message>
        <message>
            <source>Spectra by wavelength (nm)</source>
            <translation>Spectres par longueur d'onde (nm)</translation>
        </message>
        <message>
            <source>Spectra, placed by k-means, that all pixels are compared with. Time grows with their number.</source>
            <translation>Spectres, placés par k-means, auxquels tous les pixels sont comparés. Le temps croît avec leur nombre.</translation>
        </message>
        <message>
            <source>Spectral clustering</source>
            <translation>Partitionnement spectral</translation>
        </message>
        <message>
            <source>Spectral indices</source>
            <translation>Indices spectraux</translation>
        </message>
        <message>
            <source>Spectrum</source>
            <translation>Spectre</translation>
        </message>
        <message>
            <source>Spectrum tool</source>
            <translation>Outil de spectre</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Répartition des imagettes</translation>
        </message>
        <message>
            <source>Splits</source>
            <translation>Divisions</translation>
        </message>
        <message>
            <source>Squares.</source>
            <translation>Carrés.</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Pile de bandes</translation>
        </message>
        <message>
            <source>Stack and sweep</source>
            <translation>Pile et balayage</translation>
        </message>
        <message>
            <source>Stack bands</source>
            <translation>Empiler les bandes</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistiques</translation>
        </message>
        <message>
            <source>Statistics file</source>
            <translation>Fichier de statistiques</translation>
        </message>
        <message>
            <source>Statistics of all samples</source>
            <translation>Statistiques de tous les échantillons</translation>
        </message>
        <message>
            <source>Stop and keep the best</source>
            <translation>Arrêter, garder le meilleur</translation>
        </message>
        <message>
            <source>Stop this run; no model is written.</source>
            <translation>Arrêter cette exécution ; aucun modèle n'est écrit.</translation>
        </message>
        <message>
            <source>Stop this run; nothing is written</source>
            <translation>Arrêter cette exécution ; rien n'est écrit</translation>
        </message>
        <message>
            <source>Stopped on request; nothing was written.</source>
            <translation>Arrêté sur demande ; rien n'a été écrit.</translation>
        </message>
        <message>
            <source>Stopped; what was installed before is unchanged.</source>
            <translation>Arrêté ; ce qui était installé avant est inchangé.</translation>
        </message>
        <message>
            <source>Stopping ...</source>
            <translation>Arrêt en cours ...</translation>
        </message>
        <message>
            <source>Strata</source>
            <translation>Strates</translation>
        </message>
        <message>
            <source>Stratum</source>
            <translation>Strate</translation>
        </message>
        <message>
            <source>Stride (0: half a patch)</source>
            <translation>Pas (0 : une demi-imagette)</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Suggéré</translation>
        </message>
        <message>
            <source>Suggested here: {}</source>
            <translation>Suggéré ici : {}</translation>
        </message>
        <message>
            <source>Suggested number of classes</source>
            <translation>Nombre de classes suggéré</translation>
        </message>
        <message>
            <source>Suggested: {}</source>
            <translation>Suggéré : {}</translation>
        </message>
        <message>
            <source>Table of areas</source>
            <translation>Table des surfaces</translation>
        </message>
        <message>
            <source>Table of areas: area</source>
            <translation>Table des surfaces : surface</translation>
        </message>
        <message>
            <source>Table of areas: stratum</source>
            <translation>Table des surfaces : strate</translation>
        </message>
        <message>
            <source>Table of components</source>
            <translation>Table des composantes</translation>
        </message>
        <message>
            <source>Take rasters that are not in the project</source>
            <translation>Prendre des rasters qui ne sont pas dans le projet</translation>
        </message>
        <message>
            <source>Take what is marked off the map</source>
            <translation>Retirer de la carte ce qui est marqué</translation>
        </message>
        <message>
            <source>Target CRS</source>
            <translation>SCR cible</translation>
        </message>
        <message>
            <source>Target grid</source>
            <translation>Grille cible</translation>
        </message>
        <message>
            <source>Target: class whose area matters</source>
            <translation>Cible : classe dont la surface importe</translation>
        </message>
        <message>
            <source>Target: interval of its area</source>
            <translation>Cible : intervalle de sa surface</translation>
        </message>
        <message>
            <source>Target: standard error of the overall accuracy</source>
            <translation>Cible : erreur type de l'exactitude globale</translation>
        </message>
        <message>
            <source>Teach a network to name every pixel from its surroundings, and let it name those of a scene</source>
            <translation>Apprendre à un réseau à nommer chaque pixel d'après son entourage, et lui faire nommer ceux d'une scène</translation>
        </message>
        <message>
            <source>Teach a network to name patches of images, and let it name those of a scene</source>
            <translation>Apprendre à un réseau à nommer des imagettes, et lui faire nommer celles d'une scène</translation>
        </message>
        <message>
            <source>Tell the map class</source>
            <translation>Indiquer la classe de la carte</translation>
        </message>
        <message>
            <source>Tells how far class maps agree with a reference, class by class, and where they do not.</source>
            <translation>Dit à quel point des cartes de classes concordent avec une référence, classe par classe, et où elles diffèrent.</translation>
        </message>
        <message>
            <source>Test matrix</source>
            <translation>Matrice de test</translation>
        </message>
        <message>
            <source>Testing it ...</source>
            <translation>Test en cours ...</translation>
        </message>
        <message>
            <source>That lies outside what the project's CRS can show.</source>
            <translation>C'est hors de ce que le SCR du projet peut montrer.</translation>
        </message>
        <message>
            <source>That of most scenes if left empty, mostly their UTM zone.</source>
            <translation>Celui de la plupart des scènes si vide, en général leur zone UTM.</translation>
        </message>
        <message>
            <source>The area of interest '{}' has no CRS. Give the layer its CRS first.</source>
            <translation>La zone d'intérêt « {} » n'a pas de SCR. Donnez d'abord son SCR à la couche.</translation>
        </message>
        <message>
            <source>The authentication configuration {} adds no header to requests, or cannot be opened. Choose one of the kinds Basic, API Header or OAuth2, and enter the master password.</source>
            <translation>La configuration d'authentification {} n'ajoute aucun en-tête aux requêtes ou ne peut pas être ouverte. Choisissez un des types Basic, API Header ou OAuth2 et saisissez le mot de passe principal.</translation>
        </message>
        <message>
            <source>The bands of each date; names with a year are put in order.</source>
            <translation>Les bandes de chaque date ; les noms qui ont une année sont mis en ordre.</translation>
        </message>
        <message>
            <source>The bands of one scene: one file each, or rasters of several bands.</source>
            <translation>Les bandes d'une scène : un fichier chacune, ou des rasters multibandes.</translation>
        </message>
        <message>
            <source>The bands, and the indices behind them: what is clustered.</source>
            <translation>Les bandes, suivies des indices : ce qui est partitionné.</translation>
        </message>
        <message>
            <source>The bands, with a value where a scene has one.</source>
            <translation>Les bandes, avec une valeur où une scène en a une.</translation>
        </message>
        <message>
            <source>The best epoch so far</source>
            <translation>La meilleure époque jusqu'ici</translation>
        </message>
        <message>
            <source>The box has {} x {} pixels of {} bands; expected at most {:,} values. Drag a smaller box.</source>
            <translation>Le cadre a {} x {} pixels de {} bandes ; au plus {:,} valeurs sont attendues. Tracez un cadre plus petit.</translation>
        </message>
        <message>
            <source>The build stopped: {}</source>
            <translation>L'installation s'est arrêtée : {}</translation>
        </message>
        <message>
            <source>The certificate of the server could not be checked, as happens where a company inspects its traffic.</source>
            <translation>Le certificat du serveur n'a pas pu être vérifié, comme il arrive quand une entreprise inspecte ses échanges.</translation>
        </message>
        <message>
            <source>The class means have the bands {}, the raster has {}: no name is the same.</source>
            <translation>Les moyennes des classes ont les bandes {}, le raster a {} : aucun nom n'est le même.</translation>
        </message>
        <message>
            <source>The class of the {} is missing. Choose the field that has it.</source>
            <translation>La classe des {} manque. Choisissez le champ qui la contient.</translation>
        </message>
        <message>
            <source>The class that the uppermost class map shows there</source>
            <translation>La classe que montre là la carte de classes la plus haute</translation>
        </message>
        <message>
            <source>The class whose mean is nearest</source>
            <translation>La classe dont la moyenne est la plus proche</translation>
        </message>
        <message>
            <source>The classes of water are '{}'; expected numbers from 1 to {}.</source>
            <translation>Les classes d'eau sont « {} » ; des numéros de 1 à {} sont attendus.</translation>
        </message>
        <message>
            <source>The classifier, for Apply CNN and Classify samples.</source>
            <translation>Le classifieur, pour « Appliquer un CNN » et « Classer les échantillons ».</translation>
        </message>
        <message>
            <source>The clusters for every number of classes, for the algorithm Apply clusters.</source>
            <translation>Les groupes pour chaque nombre de classes, pour l'algorithme « Appliquer les groupes ».</translation>
        </message>
        <message>
            <source>The composite, or the first scene, with named bands; where it comes from is in its metadata.</source>
            <translation>Le composite, ou la première scène, avec des bandes nommées ; son origine est dans ses métadonnées.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <source>The engine could not be run: {}</source>
            <translation>Le moteur n'a pas pu être exécuté : {}</translation>
        </message>
        <message>
            <source>The engine ended with exit code {}.</source>
            <translation>Le moteur s'est terminé avec le code de sortie {}.</translation>
        </message>
        <message>
            <source>The engine ended without a result ({}); nothing was written. If the computer ran out of memory, lower MEMORY_MB or FIT_PIXELS or close other programs; else please report it with the log above.</source>
            <translation>Le moteur s'est terminé sans résultat ({}) ; rien n'a été écrit. Si la mémoire a manqué, diminuez MEMORY_MB ou FIT_PIXELS ou fermez d'autres programmes ; sinon, signalez-le avec le journal ci-dessus.</translation>
        </message>
        <message>
            <source>The engine is not installed yet: {}.</source>
            <translation>Le moteur n'est pas encore installé : {}.</translation>
        </message>
        <message>
            <source>The engine is ready.</source>
            <translation>Le moteur est prêt.</translation>
        </message>
        <message>
            <source>The engine works: it clustered the sample scene ({} bands) into 3 classes in {:.1f} s.</source>
            <translation>Le moteur fonctionne : il a partitionné la scène d'exemple ({} bandes) en 3 classes en {:.1f} s.</translation>
        </message>
        <message>
            <source>The engine's Python ({}) lacks {}: {}.</source>
            <translation>Il manque au Python du moteur ({}) {} : {}.</translation>
        </message>
        <message>
            <source>The engine's Python {} cannot be started: {}. Choose another one in the Landclass settings, or build it again in Plugins &gt; Landclass &gt; Environment.</source>
            <translation>Le Python {} du moteur ne peut pas être démarré : {}. Choisissez-en un autre dans les paramètres de Landclass, ou installez-le de nouveau dans Extensions &gt; Landclass &gt; Environnement.</translation>
        </message>
        <message>
            <source>The environment is built.</source>
            <translation>L'environnement est installé.</translation>
        </message>
        <message>
            <source>The environment's folder may not be written.</source>
            <translation>Le dossier de l'environnement n'est pas accessible en écriture.</translation>
        </message>
        <message>
            <source>The extent {} has no CRS. Write its code behind the numbers, such as [EPSG:4326].</source>
            <translation>L'emprise {} n'a pas de SCR. Écrivez son code après les nombres, par exemple [EPSG:4326].</translation>
        </message>
        <message>
            <source>The field with its area, in the unit above.</source>
            <translation>Le champ avec sa surface, dans l'unité ci-dessus.</translation>
        </message>
        <message>
            <source>The field with its name or number.</source>
            <translation>Le champ avec son nom ou son numéro.</translation>
        </message>
        <message>
            <source>The field with the class of each polygon.</source>
            <translation>Le champ avec la classe de chaque polygone.</translation>
        </message>
        <message>
            <source>The field with the class of each sample, which becomes a folder, as Train scene classifier reads them.</source>
            <translation>Le champ avec la classe de chaque échantillon, qui devient un dossier, comme « Entraîner un classifieur de scènes » les lit.</translation>
        </message>
        <message>
            <source>The field with the class of each sample.</source>
            <translation>Le champ avec la classe de chaque échantillon.</translation>
        </message>
        <message>
            <source>The field with their class.</source>
            <translation>Le champ avec leur classe.</translation>
        </message>
        <message>
            <source>The field with what is there in truth, by name or number; rows where it is empty are left out.</source>
            <translation>Le champ avec ce qui s'y trouve en réalité, par nom ou numéro ; les lignes où il est vide sont écartées.</translation>
        </message>
        <message>
            <source>The field with what the map shows, if it is not to be read from the class map at the points.</source>
            <translation>Le champ avec ce que montre la carte, s'il ne doit pas être lu sur la carte de classes aux points.</translation>
        </message>
        <message>
            <source>The field {} of {} holds something else than numbers; expected one in every row.</source>
            <translation>Le champ {} de {} contient autre chose que des nombres ; un nombre est attendu dans chaque ligne.</translation>
        </message>
        <message>
            <source>The field {} of {} is empty in a row; expected a name or number in every row.</source>
            <translation>Le champ {} de {} est vide dans une ligne ; un nom ou un nombre est attendu dans chaque ligne.</translation>
        </message>
        <message>
            <source>The first k of the sweep.</source>
            <translation>Le premier k du balayage.</translation>
        </message>
        <message>
            <source>The folder of images has {} subfolders; expected one for each class, at least 2.</source>
            <translation>Le dossier d'images a {} sous-dossiers ; il en faut un par classe, au moins 2.</translation>
        </message>
        <message>
            <source>The folder of wheels lacks a package that fits this Python and computer.</source>
            <translation>Il manque au dossier de wheels un paquet qui convient à ce Python et à cet ordinateur.</translation>
        </message>
        <message>
            <source>The folder takes the map of every number, for the k explorer.</source>
            <translation>Le dossier reçoit la carte de chaque nombre, pour l'explorateur de k.</translation>
        </message>
        <message>
            <source>The image {} has fewer than 2 bands. Check more rasters.</source>
            <translation>L'image {} a moins de 2 bandes. Cochez plus de rasters.</translation>
        </message>
        <message>
            <source>The labels are a layer of polygons. Choose its field with their class.</source>
            <translation>Les étiquettes sont une couche de polygones. Choisissez son champ avec leur classe.</translation>
        </message>
        <message>
            <source>The labels {} do not overlap {}. Choose others.</source>
            <translation>Les étiquettes {} ne recouvrent pas {}. Choisissez-en d'autres.</translation>
        </message>
        <message>
            <source>The landmarks are placed as often as this; those with the best classes are kept.</source>
            <translation>Les repères sont placés autant de fois ; ceux aux meilleures classes sont gardés.</translation>
        </message>
        <message>
            <source>The last k of the sweep.</source>
            <translation>Le dernier k du balayage.</translation>
        </message>
        <message>
            <source>The layer '{}' has no CRS. Give it its CRS first.</source>
            <translation>La couche « {} » n'a pas de SCR. Donnez-lui d'abord son SCR.</translation>
        </message>
        <message>
            <source>The layer {} comes from {}, which only draws pictures. Export it to a GeoTIFF first, or choose a raster file.</source>
            <translation>La couche {} vient de {}, qui ne fait que dessiner des images. Exportez-la d'abord en GeoTIFF ou choisissez un fichier raster.</translation>
        </message>
        <message>
            <source>The layer {} does not overlap {}. Choose another one.</source>
            <translation>La couche {} ne recouvre pas {}. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>The layer {} has no CRS. Give it its CRS first.</source>
            <translation>La couche {} n'a pas de SCR. Donnez-lui d'abord son SCR.</translation>
        </message>
        <message>
            <source>The layer {} has one band, and the project no other one-band raster of its folder; a curve takes two. Add the other bands, or choose a raster that has several.</source>
            <translation>La couche {} a une bande, et le projet aucun autre raster à une bande de son dossier ; une courbe en exige deux. Ajoutez les autres bandes ou choisissez un raster qui en a plusieurs.</translation>
        </message>
        <message>
            <source>The layer {} has only {}: add the rasters with the others, or choose another layer.</source>
            <translation>La couche {} n'a que {} : ajoutez les rasters avec les autres, ou choisissez une autre couche.</translation>
        </message>
        <message>
            <source>The layer {} has pixels of {:.3g} m and will be resampled to those.</source>
            <translation>La couche {} a des pixels de {:.3g} m et sera rééchantillonnée vers ceux du modèle.</translation>
        </message>
        <message>
            <source>The layer {} is empty. Choose another one, or draw something in it.</source>
            <translation>La couche {} est vide. Choisissez-en une autre ou dessinez-y quelque chose.</translation>
        </message>
        <message>
            <source>The layer {} is in memory, so only this project knows it. Save it before you use the copy.</source>
            <translation>La couche {} est en mémoire, donc seul ce projet la connaît. Enregistrez-la avant d'utiliser la copie.</translation>
        </message>
        <message>
            <source>The layer {} is no raster file. Export it to a GeoTIFF first, or choose another raster.</source>
            <translation>La couche {} n'est pas un fichier raster. Exportez-la d'abord en GeoTIFF ou choisissez un autre raster.</translation>
        </message>
        <message>
            <source>The likeness of two pixels is exp(-gamma d²), where d is their distance in scaled units.</source>
            <translation>La ressemblance de deux pixels est exp(-gamma d²), où d est leur distance en unités normalisées.</translation>
        </message>
        <message>
            <source>The low percentile is {}, the high one {}. Make the low one smaller.</source>
            <translation>Le centile bas est {}, le haut {}. Diminuez le bas.</translation>
        </message>
        <message>
            <source>The matrix as people publish it, with totals.</source>
            <translation>La matrice telle qu'on la publie, avec totaux.</translation>
        </message>
        <message>
            <source>The middle of each patch with its file, class, sample, and share with data.</source>
            <translation>Le milieu de chaque imagette avec son fichier, sa classe, son échantillon et sa part de données.</translation>
        </message>
        <message>
            <source>The middle of what the canvas shows, in pixels of the model.</source>
            <translation>Le milieu de ce que montre le canevas, en pixels du modèle.</translation>
        </message>
        <message>
            <source>The model is {}; expected a file that ends in .landclass.</source>
            <translation>Le modèle est {} ; un fichier qui se termine par .landclass est attendu.</translation>
        </message>
        <message>
            <source>The model takes the bands {} in pixels of {:.3g} m.</source>
            <translation>Le modèle prend les bandes {} en pixels de {:.3g} m.</translation>
        </message>
        <message>
            <source>The model takes the bands {}.</source>
            <translation>Le modèle prend les bandes {}.</translation>
        </message>
        <message>
            <source>The model's classes, pixel by pixel.</source>
            <translation>Les classes du modèle, pixel par pixel.</translation>
        </message>
        <message>
            <source>The model's classes; 0 where a band has no value.</source>
            <translation>Les classes du modèle ; 0 où une bande n'a pas de valeur.</translation>
        </message>
        <message>
            <source>The network, for Apply segmentation.</source>
            <translation>Le réseau, pour « Appliquer une segmentation ».</translation>
        </message>
        <message>
            <source>The package index cannot be reached: there seems to be no connection to the internet.</source>
            <translation>L'index des paquets est injoignable : il semble n'y avoir aucune connexion à Internet.</translation>
        </message>
        <message>
            <source>The package index is out of order at the moment.</source>
            <translation>L'index des paquets est en panne en ce moment.</translation>
        </message>
        <message>
            <source>The preview is being made</source>
            <translation>L'aperçu est en préparation</translation>
        </message>
        <message>
            <source>The proxy refused the connection.</source>
            <translation>Le proxy a refusé la connexion.</translation>
        </message>
        <message>
            <source>The range goes from {} to {}; make the first number the smaller one.</source>
            <translation>La plage va de {} à {} ; le premier nombre doit être le plus petit.</translation>
        </message>
        <message>
            <source>The raster lacks {} of the class means, so that no distance can be taken.</source>
            <translation>Il manque au raster {} des moyennes des classes, si bien qu'aucune distance ne peut être prise.</translation>
        </message>
        <message>
            <source>The raster of disagreement {} is gone or was written anew.</source>
            <translation>Le raster de désaccord {} n'est plus là ou a été réécrit.</translation>
        </message>
        <message>
            <source>The raster that the dialogs below open with; it follows the active layer.</source>
            <translation>Le raster avec lequel s'ouvrent les dialogues ci-dessous ; il suit la couche active.</translation>
        </message>
        <message>
            <source>The raster with the bands; it follows the active layer. A one-band file goes with those of its folder.</source>
            <translation>Le raster avec les bandes ; il suit la couche active. Un fichier à une bande va avec ceux de son dossier.</translation>
        </message>
        <message>
            <source>The raster {} has no CRS, others have one. Give it its CRS, or leave it out.</source>
            <translation>Le raster {} n'a pas de SCR, d'autres en ont un. Donnez-lui son SCR ou laissez-le de côté.</translation>
        </message>
        <message>
            <source>The rasters</source>
            <translation>Les rasters</translation>
        </message>
        <message>
            <source>The rasters have too few bands: {}; images have red, green and blue. Check more.</source>
            <translation>Les rasters ont trop peu de bandes : {} ; les images ont rouge, vert et bleu. Cochez-en plus.</translation>
        </message>
        <message>
            <source>The rasters {} and {} do not overlap. Leave one out.</source>
            <translation>Les rasters {} et {} ne se recouvrent pas. Laissez-en un de côté.</translation>
        </message>
        <message>
            <source>The reference is a layer of features. Choose its field with the reference class.</source>
            <translation>La référence est une couche vecteur. Choisissez son champ avec la classe de référence.</translation>
        </message>
        <message>
            <source>The same for programs, to scale the values by.</source>
            <translation>La même chose pour des programmes, pour mettre les valeurs à l'échelle.</translation>
        </message>
        <message>
            <source>The same number draws the same points.</source>
            <translation>Le même nombre tire les mêmes points.</translation>
        </message>
        <message>
            <source>The same number places the same samples.</source>
            <translation>Le même nombre place les mêmes échantillons.</translation>
        </message>
        <message>
            <source>The same of a later date. Classes are joined by name where both maps carry names, else by number.</source>
            <translation>Le même à une date ultérieure. Les classes sont associées par nom si les deux cartes portent des noms, sinon par numéro.</translation>
        </message>
        <message>
            <source>The same seed gives the same split and the same model.</source>
            <translation>La même graine donne la même répartition et le même modèle.</translation>
        </message>
        <message>
            <source>The samples with all of their fields and the new ones.</source>
            <translation>Les échantillons avec tous leurs champs et les nouveaux.</translation>
        </message>
        <message>
            <source>The samples with the fields class, confidence, second and second_confidence; of pictures a table.</source>
            <translation>Les échantillons avec les champs class, confidence, second et second_confidence ; pour des images une table.</translation>
        </message>
        <message>
            <source>The server did not answer in time.</source>
            <translation>Le serveur n'a pas répondu à temps.</translation>
        </message>
        <message>
            <source>The table {} cannot be written to {}.</source>
            <translation>La table {} ne peut pas être écrite dans {}.</translation>
        </message>
        <message>
            <source>The target grid is '{}', but '{}' is empty. Fill it in, or choose another grid.</source>
            <translation>La grille cible est « {} », mais « {} » est vide. Remplissez-le ou choisissez une autre grille.</translation>
        </message>
        <message>
            <source>There are no packages for this version of Python.</source>
            <translation>Il n'y a pas de paquets pour cette version de Python.</translation>
        </message>
        <message>
            <source>There are {} spectra, as many as can be told apart. Remove one first, or press Clear.</source>
            <translation>Il y a {} spectres, pas plus ne peuvent être distingués. Retirez-en d'abord un ou appuyez sur « Effacer ».</translation>
        </message>
        <message>
            <source>There is no Python at {}: choose another one in {}.</source>
            <translation>Il n'y a pas de Python à {} : choisissez-en un autre dans {}.</translation>
        </message>
        <message>
            <source>There is no Python for the engine.</source>
            <translation>Il n'y a pas de Python pour le moteur.</translation>
        </message>
        <message>
            <source>There is no preview: {}</source>
            <translation>Il n'y a pas d'aperçu : {}</translation>
        </message>
        <message>
            <source>They are not among the samples that were kept for showing.</source>
            <translation>Ils ne sont pas parmi les échantillons gardés pour être montrés.</translation>
        </message>
        <message>
            <source>They come first, and the components behind them.</source>
            <translation>Elles viennent d'abord, les composantes ensuite.</translation>
        </message>
        <message>
            <source>They come first, and the indices behind them, so that both can be clustered or classified together.</source>
            <translation>Elles viennent d'abord, les indices ensuite, pour que les deux puissent être partitionnés ou classés ensemble.</translation>
        </message>
        <message>
            <source>This &amp;number</source>
            <translation>Ce no&amp;mbre</translation>
        </message>
        <message>
            <source>This Python cannot make virtual environments: its venv module is missing.</source>
            <translation>Ce Python ne peut pas créer d'environnements virtuels : son module venv manque.</translation>
        </message>
        <message>
            <source>This patch has no place on the map.</source>
            <translation>Cette imagette n'a pas de position sur la carte.</translation>
        </message>
        <message>
            <source>This patch lies outside what the project's CRS can show.</source>
            <translation>Cette imagette est hors de ce que le SCR du projet peut montrer.</translation>
        </message>
        <message>
            <source>This place cannot be given in the CRS of {}, {}. Click nearer to the raster.</source>
            <translation>Cet endroit ne peut pas être donné dans le SCR de {}, {}. Cliquez plus près du raster.</translation>
        </message>
        <message>
            <source>This place lies outside {}. Click on the raster.</source>
            <translation>Cet endroit est hors de {}. Cliquez sur le raster.</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Fils d'exécution</translation>
        </message>
        <message>
            <source>Threads:</source>
            <translation>Fils d'exécution :</translation>
        </message>
        <message>
            <source>To see them on the map, add the raster of disagreement of this matrix to the project.</source>
            <translation>Pour les voir sur la carte, ajoutez au projet le raster de désaccord de cette matrice.</translation>
        </message>
        <message>
            <source>To see them on the map, run Confusion matrix again and tick Disagreement.</source>
            <translation>Pour les voir sur la carte, exécutez de nouveau « Matrice de confusion » avec « Désaccord ».</translation>
        </message>
        <message>
            <source>To that mean, in the units of the model; without a model in those of the table</source>
            <translation>À cette moyenne, dans les unités du modèle ; sans modèle dans celles de la table</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Entraîner</translation>
        </message>
        <message>
            <source>Train and apply a scene classifier</source>
            <translation>Entraîner et appliquer un classifieur de scènes</translation>
        </message>
        <message>
            <source>Train and apply a segmentation</source>
            <translation>Entraîner et appliquer une segmentation</translation>
        </message>
        <message>
            <source>Train scene classifier (CNN)</source>
            <translation>Entraîner un classifieur de scènes (CNN)</translation>
        </message>
        <message>
            <source>Train segmentation (U-Net)</source>
            <translation>Entraîner une segmentation (U-Net)</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <source>Training monitor</source>
            <translation>Moniteur d'entraînement</translation>
        </message>
        <message>
            <source>Transitions</source>
            <translation>Transitions</translation>
        </message>
        <message>
            <source>Try it on the sample scene</source>
            <translation>Essayer avec la scène d'exemple</translation>
        </message>
        <message>
            <source>Two-date change</source>
            <translation>Changement entre deux dates</translation>
        </message>
        <message>
            <source>Type of the values.</source>
            <translation>Type des valeurs.</translation>
        </message>
        <message>
            <source>Unique values</source>
            <translation>Valeurs uniques</translation>
        </message>
        <message>
            <source>Unit of areas</source>
            <translation>Unité de surface</translation>
        </message>
        <message>
            <source>Unit of the stride</source>
            <translation>Unité du pas</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unités</translation>
        </message>
        <message>
            <source>Unlabelled values</source>
            <translation>Valeurs sans étiquette</translation>
        </message>
        <message>
            <source>Usable pixels</source>
            <translation>Pixels utilisables</translation>
        </message>
        <message>
            <source>Usable pixels drawn to find the classes.</source>
            <translation>Pixels utilisables tirés pour trouver les classes.</translation>
        </message>
        <message>
            <source>Use this k</source>
            <translation>Utiliser ce k</translation>
        </message>
        <message>
            <source>User's accuracy</source>
            <translation>Précision de l'utilisateur</translation>
        </message>
        <message>
            <source>User's accuracy (precision): how much of a class on the map is right. Producer's accuracy (recall): how much of a class in the reference the map has. F1: their harmonic mean. Whiskers: 95 % intervals.</source>
            <translation>Précision de l'utilisateur (precision) : la part d'une classe sur la carte qui est juste. Précision du producteur (recall) : la part d'une classe de la référence que contient la carte. F1 : leur moyenne harmonique. Moustaches : intervalles à 95 %.</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Validation patches after epoch {}; a click shows one on the map.</source>
            <translation>Imagettes de validation après l'époque {} ; un clic en montre une sur la carte.</translation>
        </message>
        <message>
            <source>Values above this percentile become full colour, with either method.</source>
            <translation>Les valeurs au-dessus de ce centile deviennent pleine couleur, avec les deux méthodes.</translation>
        </message>
        <message>
            <source>Values below this percentile become black, with either method.</source>
            <translation>Les valeurs sous ce centile deviennent noires, avec les deux méthodes.</translation>
        </message>
        <message>
            <source>Values to measure, each band by itself: rasters of any CRS and resolution.</source>
            <translation>Valeurs à mesurer, chaque bande séparément : rasters de tout SCR et de toute résolution.</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vue</translation>
        </message>
        <message>
            <source>Wa&amp;ter after:</source>
            <translation>Ea&amp;u après :</translation>
        </message>
        <message>
            <source>Watch a training: its curves, its classes, the patches it does worst on</source>
            <translation>Suit un entraînement : ses courbes, ses classes et les imagettes les moins bien reconnues</translation>
        </message>
        <message>
            <source>Water after</source>
            <translation>Eau après</translation>
        </message>
        <message>
            <source>Water after: classes</source>
            <translation>Eau après : classes</translation>
        </message>
        <message>
            <source>Water before</source>
            <translation>Eau avant</translation>
        </message>
        <message>
            <source>Water before: classes</source>
            <translation>Eau avant : classes</translation>
        </message>
        <message>
            <source>Water change</source>
            <translation>Changement de l'eau</translation>
        </message>
        <message>
            <source>Water change between two dates</source>
            <translation>Changement de l'eau entre deux dates</translation>
        </message>
        <message>
            <source>Water gained, lost, stayed, and never there.</source>
            <translation>Eau gagnée, perdue, conservée, et jamais présente.</translation>
        </message>
        <message>
            <source>Weigh classes</source>
            <translation>Pondérer les classes</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>What areas are told in.</source>
            <translation>Dans quoi les surfaces sont données.</translation>
        </message>
        <message>
            <source>What bands count.</source>
            <translation>Ce que comptent les bandes.</translation>
        </message>
        <message>
            <source>What gamma is when it is empty.</source>
            <translation>Comment gamma est choisi quand le champ est vide.</translation>
        </message>
        <message>
            <source>What goes through the network at once.</source>
            <translation>Ce qui passe dans le réseau en une fois.</translation>
        </message>
        <message>
            <source>What is classified when the training is over; they need the bands of the examples.</source>
            <translation>Ce qui est classé quand l'entraînement est terminé ; il leur faut les bandes des exemples.</translation>
        </message>
        <message>
            <source>What is classified when the training is over; they need the bands of the training.</source>
            <translation>Ce qui est classé quand l'entraînement est terminé ; il leur faut les bandes de l'entraînement.</translation>
        </message>
        <message>
            <source>What is clustered</source>
            <translation>Ce qui est partitionné</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>Ce qui est comparé</translation>
        </message>
        <message>
            <source>What is cut out: rasters of any CRS and resolution, whose bands are put together.</source>
            <translation>Ce qui est découpé : rasters de tout SCR et de toute résolution, dont les bandes sont réunies.</translation>
        </message>
        <message>
            <source>What is made of several scenes.</source>
            <translation>Ce qui est fait de plusieurs scènes.</translation>
        </message>
        <message>
            <source>What is made of several scenes. &lt;i&gt;least_cloudy&lt;/i&gt;: the best scene, and where it has no value the next best; &lt;i&gt;each_scene&lt;/i&gt;: a raster a scene, in the folder below; &lt;i&gt;median&lt;/i&gt;: the middle value of the scenes where their mask shows clear ground.</source>
            <translation>Ce qui est fait de plusieurs scènes. &lt;i&gt;least_cloudy&lt;/i&gt; : la meilleure scène, et où elle n'a pas de valeur la suivante ; &lt;i&gt;each_scene&lt;/i&gt; : un raster par scène, dans le dossier ci-dessous ; &lt;i&gt;median&lt;/i&gt; : la valeur médiane des scènes où leur masque montre un sol dégagé.</translation>
        </message>
        <message>
            <source>What it is told in.</source>
            <translation>Dans quoi il est donné.</translation>
        </message>
        <message>
            <source>What it learns from</source>
            <translation>De quoi il apprend</translation>
        </message>
        <message>
            <source>What learns</source>
            <translation>Ce qui apprend</translation>
        </message>
        <message>
            <source>What learns.</source>
            <translation>Ce qui apprend.</translation>
        </message>
        <message>
            <source>What learns. &lt;i&gt;backbone&lt;/i&gt;: EfficientNet-Lite0, which has seen a million photographs, with a new last layer; best for pictures; &lt;i&gt;seed&lt;/i&gt;: three plain convolutions; &lt;i&gt;scratch&lt;/i&gt;: a residual network without any knowledge, for many bands and many patches; &lt;i&gt;application&lt;/i&gt;: a network of Keras Applications with weights of your own, for three bands.</source>
            <translation>Ce qui apprend. &lt;i&gt;backbone&lt;/i&gt; : EfficientNet-Lite0, qui a vu un million de photographies, avec une nouvelle dernière couche ; le mieux pour des images ; &lt;i&gt;seed&lt;/i&gt; : trois convolutions simples ; &lt;i&gt;scratch&lt;/i&gt; : un réseau résiduel sans aucune connaissance, pour de nombreuses bandes et de nombreuses imagettes ; &lt;i&gt;application&lt;/i&gt; : un réseau de Keras Applications avec vos propres poids, pour trois bandes.</translation>
        </message>
        <message>
            <source>What learns. &lt;i&gt;unet_small&lt;/i&gt;: a U-Net of 0.45 million weights; quick to train and to apply; &lt;i&gt;unet&lt;/i&gt;: a U-Net of 7 million weights, for much and varied training data; &lt;i&gt;unet_backbone&lt;/i&gt;: a U-Net on EfficientNet-Lite0, which has seen a million photographs; for pictures.</source>
            <translation>Ce qui apprend. &lt;i&gt;unet_small&lt;/i&gt; : un U-Net de 0,45 million de poids ; vite entraîné et appliqué ; &lt;i&gt;unet&lt;/i&gt; : un U-Net de 7 millions de poids, pour des données d'entraînement nombreuses et variées ; &lt;i&gt;unet_backbone&lt;/i&gt; : un U-Net sur EfficientNet-Lite0, qui a vu un million de photographies ; pour des images.</translation>
        </message>
        <message>
            <source>What neural networks are trained with. TensorFlow is what Landclass is tested with; install the others yourself in the Python above.</source>
            <translation>Avec quoi les réseaux de neurones sont entraînés. Landclass est testé avec TensorFlow ; installez vous-même les autres dans le Python ci-dessus.</translation>
        </message>
        <message>
            <source>What no name tells: &lt;i&gt;N=B5, R=4&lt;/i&gt; gives letters the band of a name or number, from 1.</source>
            <translation>Ce qu'aucun nom ne dit : &lt;i&gt;N=B5, R=4&lt;/i&gt; donne aux lettres la bande d'un nom ou d'un numéro, à partir de 1.</translation>
        </message>
        <message>
            <source>What of the rasters is measured.</source>
            <translation>Ce qui est mesuré des rasters.</translation>
        </message>
        <message>
            <source>What samples are read from, and what the model is put on.</source>
            <translation>D'où les échantillons sont lus, et sur quoi le modèle est appliqué.</translation>
        </message>
        <message>
            <source>What share of each map class you expect to be right: 0.8 for all, or 0.8; Water: 0.95; 3: 0.6. It decides how many points are needed, not what is found with them.</source>
            <translation>Quelle part de chaque classe de la carte vous attendez juste : 0.8 pour toutes, ou 0.8; Water: 0.95; 3: 0.6. Cela décide combien de points il faut, pas ce qu'ils révèlent.</translation>
        </message>
        <message>
            <source>What share of the class you expect the map to show.</source>
            <translation>Quelle part de la classe vous attendez que la carte montre.</translation>
        </message>
        <message>
            <source>What the build and the self-test say appears here.</source>
            <translation>Les messages de l'installation et de l'autotest apparaissent ici.</translation>
        </message>
        <message>
            <source>What the cells tell</source>
            <translation>Ce que disent les cellules</translation>
        </message>
        <message>
            <source>What the confidence raster, if there is one, holds.</source>
            <translation>Ce que contient le raster de confiance, s'il y en a un.</translation>
        </message>
        <message>
            <source>What the mask shows; the names of its classes if left empty.</source>
            <translation>Ce que montre le masque ; les noms de ses classes si vide.</translation>
        </message>
        <message>
            <source>What the network is to make small.</source>
            <translation>Ce que le réseau doit rendre petit.</translation>
        </message>
        <message>
            <source>What the network sees at a time, a multiple of 32; more shows more of the surroundings.</source>
            <translation>Ce que le réseau voit à la fois, un multiple de 32 ; plus grand montre plus de l'entourage.</translation>
        </message>
        <message>
            <source>What the network sees at a time; more shows more surroundings.</source>
            <translation>Ce que le réseau voit à la fois ; plus grand montre plus d'entourage.</translation>
        </message>
        <message>
            <source>What the network sees: elevation, image bands, indices; any CRS and resolution.</source>
            <translation>Ce que voit le réseau : altitude, bandes d'images, indices ; tout SCR et toute résolution.</translation>
        </message>
        <message>
            <source>What the network sees: image bands, elevation, indices.</source>
            <translation>Ce que voit le réseau : bandes d'images, altitude, indices.</translation>
        </message>
        <message>
            <source>What the patches of samples are read from; any CRS and resolution.</source>
            <translation>D'où sont lues les imagettes des échantillons ; tout SCR et toute résolution.</translation>
        </message>
        <message>
            <source>What the samples are looked up on: rasters of any CRS and resolution with the model's bands.</source>
            <translation>Sur quoi les échantillons sont lus : rasters de tout SCR et de toute résolution avec les bandes du modèle.</translation>
        </message>
        <message>
            <source>What the size is in.</source>
            <translation>Dans quoi la taille est donnée.</translation>
        </message>
        <message>
            <source>What to do where the extent is no multiple of the size.</source>
            <translation>Que faire où l'emprise n'est pas un multiple de la taille.</translation>
        </message>
        <message>
            <source>What was found, and why it was taken or left out.</source>
            <translation>Ce qui a été trouvé, et pourquoi c'est pris ou écarté.</translation>
        </message>
        <message>
            <source>What you run is shown here, with its progress and its results.</source>
            <translation>Ce que vous exécutez apparaît ici, avec sa progression et ses résultats.</translation>
        </message>
        <message>
            <source>Where the map goes</source>
            <translation>Où va la carte</translation>
        </message>
        <message>
            <source>Where the maps go</source>
            <translation>Où vont les cartes</translation>
        </message>
        <message>
            <source>Where the points go</source>
            <translation>Où vont les points</translation>
        </message>
        <message>
            <source>Where the results go</source>
            <translation>Où vont les résultats</translation>
        </message>
        <message>
            <source>Which Python runs the engine, what it has, and the button that builds it</source>
            <translation>Quel Python exécute le moteur, ce qu'il contient, et le bouton qui l'installe</translation>
        </message>
        <message>
            <source>Which class is taken for which</source>
            <translation>Quelle classe est prise pour laquelle</translation>
        </message>
        <message>
            <source>Which class splits into which</source>
            <translation>Quelle classe se divise en lesquelles</translation>
        </message>
        <message>
            <source>Which classes are water</source>
            <translation>Quelles classes sont de l'eau</translation>
        </message>
        <message>
            <source>Which classes of the first date are water, such as 1, or 1, 3.</source>
            <translation>Quelles classes de la première date sont de l'eau, comme 1, ou 1, 3.</translation>
        </message>
        <message>
            <source>Which classes of the second date are water.</source>
            <translation>Quelles classes de la seconde date sont de l'eau.</translation>
        </message>
        <message>
            <source>Which k the map shows; 0 takes the suggested one.</source>
            <translation>Quel k montre la carte ; 0 prend celui qui est suggéré.</translation>
        </message>
        <message>
            <source>Which map is judged</source>
            <translation>Quelle carte est évaluée</translation>
        </message>
        <message>
            <source>Which network of Keras Applications, where the network is &lt;i&gt;application&lt;/i&gt;.</source>
            <translation>Quel réseau de Keras Applications, si le réseau est &lt;i&gt;application&lt;/i&gt;.</translation>
        </message>
        <message>
            <source>Which of the saved numbers of classes; 0 takes the chosen one.</source>
            <translation>Lequel des nombres de classes enregistrés ; 0 prend celui qui a été choisi.</translation>
        </message>
        <message>
            <source>Which part of the target grid is used.</source>
            <translation>Quelle partie de la grille cible est utilisée.</translation>
        </message>
        <message>
            <source>Which pixels decide where the class centres lie.</source>
            <translation>Quels pixels décident où se trouvent les centres des classes.</translation>
        </message>
        <message>
            <source>Which samples are kept. To touch an edge is to share no ground.</source>
            <translation>Quels échantillons sont gardés. Toucher un bord n'est pas avoir une surface en commun.</translation>
        </message>
        <message>
            <source>Whose band numbers (B4, B8A) the bands bear. Names such as &lt;i&gt;nir&lt;/i&gt; are known for any.</source>
            <translation>Le capteur dont les bandes portent les numéros (B4, B8A). Des noms comme &lt;i&gt;nir&lt;/i&gt; sont connus pour tous.</translation>
        </message>
        <message>
            <source>With one subfolder of images for each class. Or leave it empty and give samples and rasters.</source>
            <translation>Avec un sous-dossier d'images pour chaque classe. Ou laissez-le vide et donnez des échantillons et des rasters.</translation>
        </message>
        <message>
            <source>Worst patches</source>
            <translation>Pires imagettes</translation>
        </message>
        <message>
            <source>Writes the model whenever it is better, so that Cancel keeps it.</source>
            <translation>Écrit le modèle dès qu'il est meilleur, pour qu'une annulation le conserve.</translation>
        </message>
        <message>
            <source>Writing the class ...</source>
            <translation>Écriture de la classe ...</translation>
        </message>
        <message>
            <source>Zoom to all pixels of the pair</source>
            <translation>Zoomer sur tous les pixels de la paire</translation>
        </message>
        <message>
            <source>Zoom to where most pixels of the pair are together</source>
            <translation>Zoomer là où la plupart des pixels de la paire sont groupés</translation>
        </message>
        <message>
            <source>a U-Net of 0.45 million weights; quick to train and to apply</source>
            <translation>un U-Net de 0,45 million de poids ; vite entraîné et appliqué</translation>
        </message>
        <message>
            <source>a U-Net of 7 million weights, for much and varied training data</source>
            <translation>un U-Net de 7 millions de poids, pour des données d'entraînement nombreuses et variées</translation>
        </message>
        <message>
            <source>a U-Net on EfficientNet-Lite0, which has seen a million photographs; for pictures</source>
            <translation>un U-Net sur EfficientNet-Lite0, qui a vu un million de photographies ; pour des images</translation>
        </message>
        <message>
            <source>a network of Keras Applications with weights of your own, for three bands</source>
            <translation>un réseau de Keras Applications avec vos propres poids, pour trois bandes</translation>
        </message>
        <message>
            <source>a raster a scene, in the folder below</source>
            <translation>un raster par scène, dans le dossier plus bas</translation>
        </message>
        <message>
            <source>a residual network without any knowledge, for many bands and many patches</source>
            <translation>un réseau résiduel sans aucune connaissance, pour de nombreuses bandes et de nombreuses imagettes</translation>
        </message>
        <message>
            <source>a smoother cubic</source>
            <translation>comme cubic, mais plus lisse</translation>
        </message>
        <message>
            <source>a square around the centre point given below</source>
            <translation>un carré autour du point central donné plus bas</translation>
        </message>
        <message>
            <source>a square lattice with a random start</source>
            <translation>un réseau carré à départ aléatoire</translation>
        </message>
        <message>
            <source>about {}</source>
            <translation>environ {}</translation>
        </message>
        <message>
            <source>accuracy,area,confidence interval,Olofsson,Stehman,stratified,estimate,error matrix</source>
            <translation>précision,exactitude,surface,intervalle de confiance,Olofsson,Stehman,stratifié,estimation,matrice d'erreur,accuracy,area,confidence interval</translation>
        </message>
        <message>
            <source>accuracy,error matrix,kappa,F1,IoU,producer,user,validation,ground truth,McNemar,disagreement,chord</source>
            <translation>précision,exactitude,matrice d'erreur,kappa,F1,IoU,producteur,utilisateur,validation,vérité terrain,McNemar,désaccord,cordes,accuracy,error matrix,ground truth</translation>
        </message>
        <message>
            <source>accuracy,sample,sampling design,stratified,random points,sample size,validation</source>
            <translation>précision,exactitude,échantillon,plan d'échantillonnage,stratifié,points aléatoires,taille d'échantillon,validation,accuracy,sample,stratified</translation>
        </message>
        <message>
            <source>after</source>
            <translation>après</translation>
        </message>
        <message>
            <source>all bands as arrays for Python: rows, columns, bands</source>
            <translation>toutes les bandes en tableaux pour Python : lignes, colonnes, bandes</translation>
        </message>
        <message>
            <source>all bands as they are, with their place on Earth</source>
            <translation>toutes les bandes telles quelles, avec leur position sur Terre</translation>
        </message>
        <message>
            <source>all of the layer or raster whose grid it is</source>
            <translation>toute l'emprise de la couche ou du raster dont c'est la grille</translation>
        </message>
        <message>
            <source>all rasters must have one grid already</source>
            <translation>tous les rasters doivent déjà avoir la même grille</translation>
        </message>
        <message>
            <source>all samples overlap a little more, so that they reach the edge</source>
            <translation>tous les échantillons se recouvrent un peu plus, pour atteindre le bord</translation>
        </message>
        <message>
            <source>apply,predict,deep learning,neural network,cnn,scene,patch,classification,land use</source>
            <translation>appliquer,prédire,apprentissage profond,réseau de neurones,CNN,scène,imagette,classification,occupation du sol,apply,predict,deep learning,patch</translation>
        </message>
        <message>
            <source>apply,predict,deep learning,neural network,semantic segmentation,U-Net,classification,tiles</source>
            <translation>appliquer,prédire,apprentissage profond,réseau de neurones,segmentation sémantique,U-Net,classification,tuiles,apply,predict,deep learning</translation>
        </message>
        <message>
            <source>apply,predict,model,cluster,kmeans,classification,distance,anomaly</source>
            <translation>appliquer,prédire,modèle,groupe,K-means,classification,distance,anomalie,apply,predict,cluster,kmeans</translation>
        </message>
        <message>
            <source>as file names and tags tell, band by band</source>
            <translation>selon les noms de fichiers et les métadonnées, bande par bande</translation>
        </message>
        <message>
            <source>as many landmarks as said under Advanced</source>
            <translation>autant de repères que l'indiquent les paramètres avancés</translation>
        </message>
        <message>
            <source>as the rasters are listed</source>
            <translation>dans l'ordre de la liste des rasters</translation>
        </message>
        <message>
            <source>at most {}</source>
            <translation>au plus {}</translation>
        </message>
        <message>
            <source>bands count as much as they vary, for bands of one unit</source>
            <translation>les bandes comptent autant qu'elles varient, pour des bandes de même unité</translation>
        </message>
        <message>
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message>
            <source>below {}</source>
            <translation>inférieur à {}</translation>
        </message>
        <message>
            <source>blocks where patches have places, else random</source>
            <translation>par blocs si les imagettes ont une position, sinon au hasard</translation>
        </message>
        <message>
            <source>by band name, B2 before B10</source>
            <translation>par nom de bande, B2 avant B10</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>change,transition,from-to,gain,loss,water,difference,sankey,post-classification</source>
            <translation>changement,transition,de-vers,gain,perte,eau,différence,Sankey,post-classification,change,loss,water</translation>
        </message>
        <message>
            <source>chips,tiles,images,masks,dataset,training,deep learning,GeoTIFF,npy,png,folder</source>
            <translation>imagettes,tuiles,images,masques,jeu de données,entraînement,apprentissage profond,GeoTIFF,npy,png,dossier,chips,tiles,dataset</translation>
        </message>
        <message>
            <source>colours that are easy to tell apart</source>
            <translation>des couleurs faciles à distinguer</translation>
        </message>
        <message>
            <source>contrast is equalised region by region (CLAHE), so that dark and bright parts both show detail</source>
            <translation>le contraste est égalisé région par région (CLAHE), pour que parties sombres et claires montrent des détails</translation>
        </message>
        <message>
            <source>cross-entropy that looks more at what is hard</source>
            <translation>une entropie croisée qui regarde davantage ce qui est difficile</translation>
        </message>
        <message>
            <source>each band is divided by its standard deviation, for bands of different units</source>
            <translation>chaque bande est divisée par son écart-type, pour des bandes d'unités différentes</translation>
        </message>
        <message>
            <source>each band is stretched between two percentiles</source>
            <translation>chaque bande est étirée entre deux centiles</translation>
        </message>
        <message>
            <source>each band's 2nd to 98th percentile becomes 0 to 1</source>
            <translation>du 2e au 98e centile de chaque bande devient de 0 à 1</translation>
        </message>
        <message>
            <source>each band's minimum to maximum becomes 0 to 255</source>
            <translation>du minimum au maximum de chaque bande devient de 0 à 255</translation>
        </message>
        <message>
            <source>each band's own mean and standard deviation</source>
            <translation>la moyenne et l'écart-type propres à chaque bande</translation>
        </message>
        <message>
            <source>each class as it looks in the RGB picture</source>
            <translation>chaque classe comme elle apparaît dans l'image RVB</translation>
        </message>
        <message>
            <source>each class of the map is what most of its pixels are in the reference</source>
            <translation>chaque classe de la carte est ce que sont la plupart de ses pixels dans la référence</translation>
        </message>
        <message>
            <source>each class of the reference is one class of the map at most, so that most pixels agree</source>
            <translation>chaque classe de la référence est au plus une classe de la carte, pour que le plus de pixels concordent</translation>
        </message>
        <message>
            <source>each counts up to the middle of the overlap</source>
            <translation>chacune compte jusqu'au milieu du recouvrement</translation>
        </message>
        <message>
            <source>each patch by itself, within its class; neighbours on both sides make the test optimistic</source>
            <translation>chaque imagette pour elle-même, dans sa classe ; des voisines des deux côtés rendent le test optimiste</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>époque</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>exacte</translation>
        </message>
        <message>
            <source>exit code {}</source>
            <translation>code de sortie {}</translation>
        </message>
        <message>
            <source>failed: {}</source>
            <translation>échec : {}</translation>
        </message>
        <message>
            <source>faster where the processor or the card has it</source>
            <translation>plus rapide si le processeur ou la carte en dispose</translation>
        </message>
        <message>
            <source>floating point, for scaled values</source>
            <translation>virgule flottante, pour des valeurs mises à l'échelle</translation>
        </message>
        <message>
            <source>found by itself</source>
            <translation>trouvé automatiquement</translation>
        </message>
        <message>
            <source>grid,tiles,patches,chips,samples,fishnet,overlap,training,deep learning</source>
            <translation>grille,tuiles,imagettes,échantillons,recouvrement,entraînement,apprentissage profond,grid,tiles,patches,chips,samples,fishnet</translation>
        </message>
        <message>
            <source>hectares</source>
            <translation>hectares</translation>
        </message>
        <message>
            <source>in proportion to the classes</source>
            <translation>en proportion des classes</translation>
        </message>
        <message>
            <source>in proportion to the classes, but the minimum for each</source>
            <translation>en proportion des classes, mais au moins le minimum pour chacune</translation>
        </message>
        <message>
            <source>in proportion to their size</source>
            <translation>en proportion de leur taille</translation>
        </message>
        <message>
            <source>in proportion to their size, but the minimum for each</source>
            <translation>en proportion de leur taille, mais au moins le minimum pour chacune</translation>
        </message>
        <message>
            <source>index,ndvi,ndwi,ndbi,evi,savi,vegetation,water,band math,raster calculator,spyndex</source>
            <translation>indice,NDVI,NDWI,NDBI,EVI,SAVI,végétation,eau,calcul de bandes,calculatrice raster,spyndex,index,band math,raster calculator</translation>
        </message>
        <message>
            <source>install {} there, or choose another in {}</source>
            <translation>installez-y {}, ou choisissez-en un autre dans {}</translation>
        </message>
        <message>
            <source>international acres</source>
            <translation>acres internationales</translation>
        </message>
        <message>
            <source>it is of kind '{}', which this version does not know</source>
            <translation>il est du type « {} », que cette version ne connaît pas</translation>
        </message>
        <message>
            <source>its card is too large</source>
            <translation>sa fiche est trop grande</translation>
        </message>
        <message>
            <source>k explorer</source>
            <translation>Explorateur de k</translation>
        </message>
        <message>
            <source>k explorer: {name}, {k} classes</source>
            <translation>Explorateur de k : {name}, {k} classes</translation>
        </message>
        <message>
            <source>k-means++ starts for each k; the best is kept.</source>
            <translation>Départs de k-means++ pour chaque k ; le meilleur est gardé.</translation>
        </message>
        <message>
            <source>kappa {:.2f}</source>
            <translation>kappa {:.2f}</translation>
        </message>
        <message>
            <source>kmeans,cluster,unsupervised,classification,silhouette,elbow,inertia,landcover,isodata</source>
            <translation>K-means,kmeans,groupes,non supervisée,classification,silhouette,coude,inertie,occupation du sol,isodata,cluster,unsupervised,elbow,landcover</translation>
        </message>
        <message>
            <source>less than 1 MB</source>
            <translation>moins de 1 Mo</translation>
        </message>
        <message>
            <source>mask,class,binary,water,extract,reclassify,area</source>
            <translation>masque,classe,binaire,eau,extraire,reclasser,surface,mask,class,extract</translation>
        </message>
        <message>
            <source>mean of {} pixels</source>
            <translation>moyenne de {} pixels</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>manquant</translation>
        </message>
        <message>
            <source>more where the class is large and its accuracy uncertain, best for the overall accuracy</source>
            <translation>plus où la classe est grande et sa précision incertaine ; le mieux pour l'exactitude globale</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>pas de réponse</translation>
        </message>
        <message>
            <source>no class here</source>
            <translation>aucune classe ici</translation>
        </message>
        <message>
            <source>no labels</source>
            <translation>sans étiquette</translation>
        </message>
        <message>
            <source>no message</source>
            <translation>pas de message</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>none: this computer</source>
            <translation>aucun : cet ordinateur</translation>
        </message>
        <message>
            <source>nothing was said</source>
            <translation>aucun message</translation>
        </message>
        <message>
            <source>of each pixel by itself</source>
            <translation>de chaque pixel pour lui-même</translation>
        </message>
        <message>
            <source>one a core</source>
            <translation>un par cœur</translation>
        </message>
        <message>
            <source>one mean and standard deviation for all bands</source>
            <translation>une seule moyenne et un seul écart-type pour toutes les bandes</translation>
        </message>
        <message>
            <source>pca,principal components,eigenvalues,decorrelate,dimension reduction,karhunen-loeve</source>
            <translation>ACP,composantes principales,valeurs propres,décorrélation,réduction de dimension,Karhunen-Loève,PCA,principal components,eigenvalues</translation>
        </message>
        <message>
            <source>pictures of three bands or one, with a world file; other values than bytes are stretched</source>
            <translation>images de trois bandes ou d'une, avec un fichier world ; les valeurs autres que des octets sont étirées</translation>
        </message>
        <message>
            <source>pixels of the raster, on whose edges the samples' edges then lie</source>
            <translation>des pixels du raster, sur les bords desquels se trouvent alors les bords des échantillons</translation>
        </message>
        <message>
            <source>pixels of the size that the model was trained on</source>
            <translation>des pixels de la taille sur laquelle le modèle a été entraîné</translation>
        </message>
        <message>
            <source>polygons</source>
            <translation>polygones</translation>
        </message>
        <message>
            <source>predict,deep learning,neural network,cnn,scene,patch,pictures,images,polygons,points</source>
            <translation>prédire,apprentissage profond,réseau de neurones,CNN,scène,imagette,images,polygones,points,predict,deep learning,patch</translation>
        </message>
        <message>
            <source>press Build in Plugins &gt; Landclass &gt; Environment, or run {}</source>
            <translation>appuyez sur « Installer » dans Extensions &gt; Landclass &gt; Environnement, ou exécutez {}</translation>
        </message>
        <message>
            <source>private environment</source>
            <translation>environnement privé</translation>
        </message>
        <message>
            <source>qgis_process command</source>
            <translation>Commande qgis_process</translation>
        </message>
        <message>
            <source>random over all classes</source>
            <translation>au hasard parmi toutes les classes</translation>
        </message>
        <message>
            <source>random within each map class, so that rare classes get enough points</source>
            <translation>au hasard dans chaque classe de la carte, pour que les classes rares aient assez de points</translation>
        </message>
        <message>
            <source>random,patches,chips,samples,stratified,minimum distance,training,deep learning</source>
            <translation>aléatoire,imagettes,échantillons,stratifié,distance minimale,entraînement,apprentissage profond,random,patches,chips,samples</translation>
        </message>
        <message>
            <source>rasters in their own pixels, each by the share of it that the sample covers</source>
            <translation>les rasters dans leurs propres pixels, chacun selon la part que l'échantillon en couvre</translation>
        </message>
        <message>
            <source>rgb,composite,picture,true colour,false colour,contrast,clahe,equalize,stretch</source>
            <translation>RVB,composition,image,couleurs vraies,fausses couleurs,contraste,CLAHE,égalisation,étirement,rgb,composite,true colour,false colour,stretch</translation>
        </message>
        <message>
            <source>samples</source>
            <translation>échantillons</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>paramètre</translation>
        </message>
        <message>
            <source>setting (Settings &gt; Options &gt; Landclass)</source>
            <translation>paramètre (Préférences &gt; Options &gt; Landclass)</translation>
        </message>
        <message>
            <source>sharp, weighs thirty-six</source>
            <translation>net, pondère trente-six pixels</translation>
        </message>
        <message>
            <source>signal {}</source>
            <translation>signal {}</translation>
        </message>
        <message>
            <source>signature,spectrum,statistics,zonal,class,mean,percentile,unique values</source>
            <translation>signature,spectre,statistiques,zonal,classe,moyenne,centile,valeurs uniques,spectrum,statistics</translation>
        </message>
        <message>
            <source>spectral,cluster,unsupervised,classification,nystroem,normalised cut,eigengap,water</source>
            <translation>spectral,groupes,non supervisée,classification,Nyström,coupe normalisée,écart spectral,eau,cluster,unsupervised,normalised cut,eigengap</translation>
        </message>
        <message>
            <source>square kilometres</source>
            <translation>kilomètres carrés</translation>
        </message>
        <message>
            <source>stac,download,catalogue,sentinel,landsat,cloud,composite,median,mosaic,cog,s3</source>
            <translation>STAC,téléchargement,catalogue,Sentinel,Landsat,nuages,composite,médiane,mosaïque,COG,S3,download,cloud,mosaic</translation>
        </message>
        <message>
            <source>stack,merge,bands,layer,landsat,sentinel,resample,clip,reflectance,mask,cloud</source>
            <translation>pile,empiler,fusionner,bandes,couche,Landsat,Sentinel,rééchantillonner,découper,réflectance,masque,nuages,stack,merge,bands</translation>
        </message>
        <message>
            <source>starting</source>
            <translation>démarrage</translation>
        </message>
        <message>
            <source>stratified by something else, such as the classes of another map</source>
            <translation>stratifié par autre chose, comme les classes d'une autre carte</translation>
        </message>
        <message>
            <source>stratified by the classes of this map</source>
            <translation>stratifié par les classes de cette carte</translation>
        </message>
        <message>
            <source>temporary file</source>
            <translation>fichier temporaire</translation>
        </message>
        <message>
            <source>temporary folder</source>
            <translation>dossier temporaire</translation>
        </message>
        <message>
            <source>that of the first raster</source>
            <translation>celle du premier raster</translation>
        </message>
        <message>
            <source>that of the layer given below</source>
            <translation>celle de la couche donnée plus bas</translation>
        </message>
        <message>
            <source>that of the map after</source>
            <translation>celle de la carte d'après</translation>
        </message>
        <message>
            <source>that of the map before</source>
            <translation>celle de la carte d'avant</translation>
        </message>
        <message>
            <source>that of the raster with the largest pixels</source>
            <translation>celle du raster aux plus grands pixels</translation>
        </message>
        <message>
            <source>that of the raster with the smallest pixels</source>
            <translation>celle du raster aux plus petits pixels</translation>
        </message>
        <message>
            <source>the CRS, resolution and extent given below</source>
            <translation>le SCR, la résolution et l'emprise donnés plus bas</translation>
        </message>
        <message>
            <source>the best scene, and where it has no value the next best</source>
            <translation>la meilleure scène, et où elle n'a pas de valeur la suivante</translation>
        </message>
        <message>
            <source>the environment variable {}</source>
            <translation>la variable d'environnement {}</translation>
        </message>
        <message>
            <source>the last blocks</source>
            <translation>les derniers blocs</translation>
        </message>
        <message>
            <source>the last column and row are moved back to the edge and overlap more</source>
            <translation>la dernière colonne et la dernière ligne sont ramenées au bord et se recouvrent davantage</translation>
        </message>
        <message>
            <source>the last layer</source>
            <translation>la dernière couche</translation>
        </message>
        <message>
            <source>the map's classes are known</source>
            <translation>les classes de la carte sont connues</translation>
        </message>
        <message>
            <source>the mean of all, for coarser targets</source>
            <translation>la moyenne de tous, pour des cibles plus grossières</translation>
        </message>
        <message>
            <source>the middle of all</source>
            <translation>la médiane de tous</translation>
        </message>
        <message>
            <source>the middle value of the scenes where their mask shows clear ground</source>
            <translation>la valeur médiane des scènes où leur masque montre un sol dégagé</translation>
        </message>
        <message>
            <source>the most frequent, for classes</source>
            <translation>la valeur la plus fréquente, pour des classes</translation>
        </message>
        <message>
            <source>the nearest pixel, keeps values as they are</source>
            <translation>le pixel le plus proche, garde les valeurs telles quelles</translation>
        </message>
        <message>
            <source>the one with the larger pixels</source>
            <translation>celle aux plus grands pixels</translation>
        </message>
        <message>
            <source>the one with the smaller pixels</source>
            <translation>celle aux plus petits pixels</translation>
        </message>
        <message>
            <source>the overlap of each class, for rare ones</source>
            <translation>le recouvrement de chaque classe, pour les classes rares</translation>
        </message>
        <message>
            <source>the pixels drawn, as good as all on most scenes</source>
            <translation>les pixels tirés, aussi bons que tous dans la plupart des scènes</translation>
        </message>
        <message>
            <source>the pixels drawn, then every usable pixel, in several passes over the rasters</source>
            <translation>les pixels tirés, puis chaque pixel utilisable, en plusieurs passages sur les rasters</translation>
        </message>
        <message>
            <source>the probability of every class</source>
            <translation>la probabilité de chaque classe</translation>
        </message>
        <message>
            <source>the probability of the class on the map</source>
            <translation>la probabilité de la classe sur la carte</translation>
        </message>
        <message>
            <source>the same for each</source>
            <translation>autant pour chacune</translation>
        </message>
        <message>
            <source>the same for each class</source>
            <translation>autant pour chaque classe</translation>
        </message>
        <message>
            <source>the smallest type that holds all bands</source>
            <translation>le plus petit type qui contient toutes les bandes</translation>
        </message>
        <message>
            <source>the square around the sample, resampled as a network sees it</source>
            <translation>le carré autour de l'échantillon, rééchantillonné comme un réseau le voit</translation>
        </message>
        <message>
            <source>the sum of both, a good start</source>
            <translation>la somme des deux, un bon début</translation>
        </message>
        <message>
            <source>their probabilities fade into each other all over the overlap</source>
            <translation>leurs probabilités se fondent l'une dans l'autre sur tout le recouvrement</translation>
        </message>
        <message>
            <source>those of the CRS of the samples</source>
            <translation>celles du SCR des échantillons</translation>
        </message>
        <message>
            <source>those on the raster that share no ground with it</source>
            <translation>ceux sur le raster qui n'ont aucune surface en commun avec elle</translation>
        </message>
        <message>
            <source>those that lie in it whole</source>
            <translation>ceux qui s'y trouvent en entier</translation>
        </message>
        <message>
            <source>those that share some ground with it</source>
            <translation>ceux qui ont une surface en commun avec elle</translation>
        </message>
        <message>
            <source>those whose centre lies in it</source>
            <translation>ceux dont le centre s'y trouve</translation>
        </message>
        <message>
            <source>three plain convolutions</source>
            <translation>trois convolutions simples</translation>
        </message>
        <message>
            <source>three times as many, nearer to the exact method, about three times the time</source>
            <translation>trois fois plus, plus près de la méthode exacte, environ trois fois le temps</translation>
        </message>
        <message>
            <source>to &amp;know the accuracy to ±</source>
            <translation>pour une précisi&amp;on de ±</translation>
        </message>
        <message>
            <source>units of the map, often metres</source>
            <translation>les unités de la carte, souvent des mètres</translation>
        </message>
        <message>
            <source>values as they are</source>
            <translation>les valeurs telles quelles</translation>
        </message>
        <message>
            <source>weighs the four nearest</source>
            <translation>pondère les quatre plus proches</translation>
        </message>
        <message>
            <source>weighs the sixteen nearest</source>
            <translation>pondère les seize plus proches</translation>
        </message>
        <message>
            <source>what is left at the right and lower edge has no sample</source>
            <translation>ce qui reste aux bords droit et inférieur n'a pas d'échantillon</translation>
        </message>
        <message>
            <source>where all rasters overlap</source>
            <translation>où tous les rasters se recouvrent</translation>
        </message>
        <message>
            <source>where any raster is</source>
            <translation>où se trouve au moins un raster</translation>
        </message>
        <message>
            <source>whole blocks of land, so that the test lies elsewhere</source>
            <translation>des blocs entiers de terrain, pour que le test soit ailleurs</translation>
        </message>
        <message>
            <source>without strata, but estimated by map class, which narrows the intervals</source>
            <translation>sans strates, mais estimé par classe de la carte, ce qui resserre les intervalles</translation>
        </message>
        <message>
            <source>without strata; a systematic sample counts as such</source>
            <translation>sans strates ; un échantillon systématique en fait partie</translation>
        </message>
        <message>
            <source>zonal statistics,mean,standard deviation,median,majority,histogram,share,nodata,normalisation,training</source>
            <translation>statistiques zonales,moyenne,écart-type,médiane,majorité,histogramme,part,NoData,normalisation,entraînement,zonal statistics</translation>
        </message>
        <message>
            <source>{:,} / {:,} / {:,} patches for training, validation and test; for each class below.</source>
            <translation>{:,} / {:,} / {:,} imagettes pour l'entraînement, la validation et le test ; par classe ci-dessous.</translation>
        </message>
        <message>
            <source>{:,} features</source>
            <translation>{:,} entités</translation>
        </message>
        <message>
            <source>{:,} pixels</source>
            <translation>{:,} pixels</translation>
        </message>
        <message>
            <source>{:,} test patches</source>
            <translation>{:,} imagettes de test</translation>
        </message>
        <message>
            <source>{:.0f} MB</source>
            <translation>{:.0f} Mo</translation>
        </message>
        <message>
            <source>{:.1f} GB</source>
            <translation>{:.1f} Go</translation>
        </message>
        <message>
            <source>{:.1f} h</source>
            <translation>{:.1f} h</translation>
        </message>
        <message>
            <source>{began}, {seconds:.0f} s</source>
            <translation>{began}, {seconds:.0f} s</translation>
        </message>
        <message>
            <source>{count:,} in all</source>
            <translation>{count:,} au total</translation>
        </message>
        <message>
            <source>{first} (k = {k}) becomes {second} (k = {next_k}): {pixels:,} pixels, {share:.0%} of it</source>
            <translation>{first} (k = {k}) devient {second} (k = {next_k}) : {pixels:,} pixels, {share:.0%} de la classe</translation>
        </message>
        <message>
            <source>{name} cannot be read: {error}.</source>
            <translation>{name} ne peut pas être lu : {error}.</translation>
        </message>
        <message>
            <source>{name}: {actual} taken for {predicted}, probability of {actual} {score:.0%}</source>
            <translation>{name} : {actual} pris pour {predicted}, probabilité de {actual} {score:.0%}</translation>
        </message>
        <message>
            <source>{name}: {missed:,} missed by the map, {added:,} wrongly on the map</source>
            <translation>{name} : {missed:,} manqués par la carte, {added:,} à tort sur la carte</translation>
        </message>
        <message>
            <source>{name}: {score:.0%} of the pixels right, mostly {actual} taken for {predicted}</source>
            <translation>{name} : {score:.0%} des pixels justes, surtout {actual} pris pour {predicted}</translation>
        </message>
        <message>
            <source>{passed}, at most {left} to go</source>
            <translation>{passed}, encore {left} au plus</translation>
        </message>
        <message>
            <source>{points:,} points; planned standard error of the overall accuracy {error:.4f}, so ± {half:.1f} %.</source>
            <translation>{points:,} points ; erreur type prévue de l'exactitude globale {error:.4f}, donc ± {half:.1f} %.</translation>
        </message>
        <message>
            <source>{title}, {k} classes</source>
            <translation>{title}, {k} classes</translation>
        </message>
        <message>
            <source>{} ({} bands)</source>
            <translation>{} ({} bandes)</translation>
        </message>
        <message>
            <source>{} classes</source>
            <translation>{} classes</translation>
        </message>
        <message>
            <source>{} files (*.{})</source>
            <translation>Fichiers {} (*.{})</translation>
        </message>
        <message>
            <source>{} has no field '{}'; it has {}. Choose one of them.</source>
            <translation>{} n'a pas de champ « {} » ; champs présents : {}. Choisissez l'un d'eux.</translation>
        </message>
        <message>
            <source>{} has no place on the map.</source>
            <translation>{} n'a pas de place sur la carte.</translation>
        </message>
        <message>
            <source>{} has no value here: nodata in every band.</source>
            <translation>{} n'a pas de valeur ici : NoData dans chaque bande.</translation>
        </message>
        <message>
            <source>{} has {} MB free, the environment needs {} MB while it is built.</source>
            <translation>{} a {} Mo libres, l'environnement a besoin de {} Mo pendant son installation.</translation>
        </message>
        <message>
            <source>{} has {} bands; a class map has one. Choose a map that a clustering or a network has made.</source>
            <translation>{} a {} bandes ; une carte de classes en a une. Choisissez une carte faite par un partitionnement ou un réseau.</translation>
        </message>
        <message>
            <source>{} is Python {}, the engine needs {} or newer: {}.</source>
            <translation>{} est Python {}, le moteur exige {} ou plus récent : {}.</translation>
        </message>
        <message>
            <source>{} is a model of another kind. Choose one that this dialog trains.</source>
            <translation>{} est un modèle d'un autre type. Choisissez-en un que ce dialogue entraîne.</translation>
        </message>
        <message>
            <source>{} is a model of spectral clustering, which keeps no means of bands. Take those of its sweep in the k explorer, or a table of Class signatures.</source>
            <translation>{} est un modèle de partitionnement spectral, qui ne garde pas de moyennes de bandes. Prenez celles de son balayage dans l'explorateur de k, ou une table de « Signatures des classes ».</translation>
        </message>
        <message>
            <source>{} is a network, which knows no class means.</source>
            <translation>{} est un réseau, qui ne connaît pas de moyennes de classes.</translation>
        </message>
        <message>
            <source>{} is both labels and what the network sees. Uncheck it, or choose other labels.</source>
            <translation>{} est à la fois étiquettes et ce que voit le réseau. Décochez-le ou choisissez d'autres étiquettes.</translation>
        </message>
        <message>
            <source>{} is chosen; clustering takes 2 bands or more. Check more rasters.</source>
            <translation>{} est choisi ; partitionner exige 2 bandes ou plus. Cochez plus de rasters.</translation>
        </message>
        <message>
            <source>{} is given without its fields. Choose {} and {}.</source>
            <translation>{} est donné sans ses champs. Choisissez {} et {}.</translation>
        </message>
        <message>
            <source>{} is no confusion matrix of Landclass. Choose the CSV of Confusion matrix, or the table MATRIX of it or of a training, saved as CSV.</source>
            <translation>{} n'est pas une matrice de confusion de Landclass. Choisissez le CSV de « Matrice de confusion », ou sa table MATRIX ou celle d'un entraînement, enregistrée en CSV.</translation>
        </message>
        <message>
            <source>{} is not a Landclass model, or it is damaged: {}. Choose another file.</source>
            <translation>{} n'est pas un modèle Landclass, ou il est endommagé : {}. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{} is not a working Python ({}): {}.</source>
            <translation>{} n'est pas un Python qui fonctionne ({}) : {}.</translation>
        </message>
        <message>
            <source>{} is the active layer now.</source>
            <translation>{} est maintenant la couche active.</translation>
        </message>
        <message>
            <source>{} is too large for a confusion matrix.</source>
            <translation>{} est trop grand pour une matrice de confusion.</translation>
        </message>
        <message>
            <source>{} is {}; expected a file that ends in {}.</source>
            <translation>« {} » vaut {} ; un fichier qui se termine par {} est attendu.</translation>
        </message>
        <message>
            <source>{} min</source>
            <translation>{} min</translation>
        </message>
        <message>
            <source>{} or newer</source>
            <translation>{} ou plus récent</translation>
        </message>
        <message>
            <source>{} pixels</source>
            <translation>{} pixels</translation>
        </message>
        <message>
            <source>{} right. Click a cell beside the diagonal to see errors.</source>
            <translation>{} justes. Cliquez sur une cellule hors de la diagonale pour voir des erreurs.</translation>
        </message>
        <message>
            <source>{} s</source>
            <translation>{} s</translation>
        </message>
        <message>
            <source>{} so far</source>
            <translation>{} jusqu'ici</translation>
        </message>
        <message>
            <source>{}. A click on one of the {} below shows it.</source>
            <translation>{}. Un clic sur l’un des {} ci-dessous l’affiche.</translation>
        </message>
        <message>
            <source>{}. Looking where they lie ...</source>
            <translation>{}. Recherche de leur place ...</translation>
        </message>
        <message>
            <source>{}. Nothing to show.</source>
            <translation>{}. Rien à montrer.</translation>
        </message>
        <message>
            <source>{}. The raster has no such pixel.</source>
            <translation>{}. Le raster n'a pas un tel pixel.</translation>
        </message>
        <message>
            <source>{}. They have no place on the map.</source>
            <translation>{}. Ils n'ont pas de place sur la carte.</translation>
        </message>
    </context>
    <context>
        <name>Landclass engine</name>
        <message>
            <source> (k = {} has a silhouette of {}, but its smallest class holds only {} % of the pixels.)</source>
            <translation> (k = {} a une silhouette de {}, mais sa plus petite classe ne contient que {} % des pixels.)</translation>
        </message>
        <message>
            <source> ({}; now {})</source>
            <translation> ({} ; maintenant {})</translation>
        </message>
        <message>
            <source> At every k the smallest class holds less than {} % of the pixels.</source>
            <translation> Pour chaque k, la plus petite classe contient moins de {} % des pixels.</translation>
        </message>
        <message>
            <source> Choose one of its {} subdatasets.</source>
            <translation> Choisissez l'un de ses {} sous-jeux de données.</translation>
        </message>
        <message>
            <source> It has {}.</source>
            <translation> Éléments écartés : {}.</translation>
        </message>
        <message>
            <source> Parts that are kept: {} of {}; run again to go on from them.</source>
            <translation> Parties gardées : {} sur {} ; exécutez de nouveau pour continuer à partir d'elles.</translation>
        </message>
        <message>
            <source> So do {} more of the {} rasters.</source>
            <translation> D'autres rasters dans le même cas : {} sur {}.</translation>
        </message>
        <message>
            <source> The points are taken to be in {}, {} is in {}.</source>
            <translation> Les points sont supposés être en {}, {} est en {}.</translation>
        </message>
        <message>
            <source> and {} more</source>
            <translation> et {} autres</translation>
        </message>
        <message>
            <source> and {} others</source>
            <translation> et {} autres</translation>
        </message>
        <message>
            <source> at least {} {} apart</source>
            <extracomment>words: 1</extracomment>
            <translation> espacés d'au moins {} {}</translation>
        </message>
        <message>
            <source> of files with {} MB</source>
            <translation> sur {} Mo de fichiers</translation>
        </message>
        <message>
            <source>+proj=laea +lat_0={} +lon_0={} +datum=WGS84 +units=m</source>
            <translation>+proj=laea +lat_0={} +lon_0={} +datum=WGS84 +units=m</translation>
        </message>
        <message>
            <source>, and the inertia curve bends most here too.</source>
            <translation>, et c'est aussi ici que la courbe d'inertie fléchit le plus.</translation>
        </message>
        <message>
            <source>, band {}</source>
            <translation>, bande {}</translation>
        </message>
        <message>
            <source>1 / number of bands</source>
            <translation>1 / nombre de bandes</translation>
        </message>
        <message>
            <source>1 class has</source>
            <translation>1 classe a</translation>
        </message>
        <message>
            <source>1 sample unit</source>
            <translation>1 unité d'échantillonnage</translation>
        </message>
        <message>
            <source>8 bits: {} of {} patches get the class that the exact network gives them.</source>
            <translation>8 bits : {} des {} imagettes reçoivent la classe que leur donne le réseau exact.</translation>
        </message>
        <message>
            <source>; left out: {}</source>
            <translation> ; écartées : {}</translation>
        </message>
        <message>
            <source>; left out: {}.</source>
            <translation> ; écartés : {}.</translation>
        </message>
        <message>
            <source>; the inertia curve bends most at k = {}, where the silhouette is {}.</source>
            <translation> ; la courbe d'inertie fléchit le plus à k = {}, où la silhouette est de {}.</translation>
        </message>
        <message>
            <source>; validation {}, {}</source>
            <translation> ; validation {}, {}</translation>
        </message>
        <message>
            <source>; {} left out, for less than half of their pixels have data</source>
            <translation> ; {} écartées, car moins de la moitié de leurs pixels ont des données</translation>
        </message>
        <message>
            <source>; {} lie in those of two classes</source>
            <translation> ; {} se trouvent dans des entités de deux classes</translation>
        </message>
        <message>
            <source>A VRT only points at its inputs, so it cannot hold {}. Choose an output that ends in .tif.</source>
            <translation>Un VRT ne fait que pointer vers ses entrées et ne peut donc pas contenir {}. Choisissez une sortie qui se termine par .tif.</translation>
        </message>
        <message>
            <source>A centre and a buffer above 0 are needed: the point and half the side of the square.</source>
            <translation>Un centre et un tampon supérieur à 0 sont nécessaires : le point et la moitié du côté du carré.</translation>
        </message>
        <message>
            <source>A class has no pixels; expected at least one in every stratum. Leave the class out.</source>
            <translation>Une classe n'a pas de pixels ; au moins un est attendu dans chaque strate. Laissez cette classe de côté.</translation>
        </message>
        <message>
            <source>A class map and a field with the map's class are given. Choose one of the two.</source>
            <translation>Une carte de classes et un champ avec la classe de la carte sont donnés. Choisissez l'un des deux.</translation>
        </message>
        <message>
            <source>A crop of {} x {} pixels cannot be cut from patches of {} x {}.</source>
            <translation>Un recadrage de {} x {} pixels ne peut pas être découpé dans des imagettes de {} x {}.</translation>
        </message>
        <message>
            <source>A lattice of {} units has {} on a class; expected at least {}. Take more units.</source>
            <translation>Un réseau carré de {} unités en a {} sur une classe ; au moins {} sont attendues. Prenez plus d'unités.</translation>
        </message>
        <message>
            <source>A map is given twice. Choose each map once.</source>
            <translation>Une carte est donnée deux fois. Choisissez chaque carte une seule fois.</translation>
        </message>
        <message>
            <source>A percentile is {}; expected a number from 0 to 100.</source>
            <translation>Un centile est {} ; un nombre de 0 à 100 est attendu.</translation>
        </message>
        <message>
            <source>A point of the reference {} has broken coordinates. Repair its geometry.</source>
            <translation>Un point de la référence {} a des coordonnées endommagées. Réparez sa géométrie.</translation>
        </message>
        <message>
            <source>A polygon of the area has broken coordinates. Repair its geometry.</source>
            <translation>Un polygone de la zone a des coordonnées endommagées. Réparez sa géométrie.</translation>
        </message>
        <message>
            <source>A preview of change takes the water of 2 dates; found {}. Name the classes of each.</source>
            <translation>Un aperçu de changement prend l'eau de 2 dates ; trouvées : {}. Nommez les classes de chacune.</translation>
        </message>
        <message>
            <source>A preview of {} takes {} records of options; found {}.</source>
            <translation>Un aperçu de {} prend {} jeux d'options ; trouvés : {}.</translation>
        </message>
        <message>
            <source>A record of options is no JSON: {}. Write the options of a job as an object.</source>
            <translation>Un jeu d'options n'est pas du JSON : {}. Écrivez les options d'une tâche sous forme d'objet.</translation>
        </message>
        <message>
            <source>A record of options is {}; expected an object with the options of a job.</source>
            <translation>Un jeu d'options est {} ; un objet avec les options d'une tâche est attendu.</translation>
        </message>
        <message>
            <source>A standard error of {} needs more units than N; 0 computes how many.</source>
            <translation>Une erreur type de {} exige plus d'unités que N ; 0 calcule combien.</translation>
        </message>
        <message>
            <source>A worker wrote a window to {}, which cannot be read here ({}); nothing was written. Try again, write to another folder, or leave the scheduler empty to use this computer.</source>
            <translation>Un processus de travail a écrit une fenêtre dans {}, qui ne peut pas être lu ici ({}) ; rien n'a été écrit. Réessayez, écrivez dans un autre dossier, ou laissez l'ordonnanceur vide pour utiliser cet ordinateur.</translation>
        </message>
        <message>
            <source>About {} % of the values are negative, as reflectance of dark water may come out. Ratios of such values, as in {}, may be of any size.</source>
            <translation>Environ {} % des valeurs sont négatives, ce qui peut arriver à la réflectance d'une eau sombre. Les rapports de telles valeurs, comme dans {}, peuvent être de n'importe quelle grandeur.</translation>
        </message>
        <message>
            <source>Accuracies of 0 or 1 are expected alone, so the plan knows of no errors and its standard error is 0. Expect something in between, such as 0.9.</source>
            <translation>Seules des précisions de 0 ou 1 sont attendues, donc le plan ne connaît aucune erreur et son erreur type est 0. Indiquez une valeur intermédiaire, comme 0.9.</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>Exactitude</translation>
        </message>
        <message>
            <source>Accuracy and area estimates</source>
            <translation>Estimations de précision et de surface</translation>
        </message>
        <message>
            <source>Accuracy and area were estimated from {}. All figures are given with half the width of their 95 % confidence interval.</source>
            <translation>La précision et la surface ont été estimées d'après {}. Tous les chiffres sont donnés avec la demi-largeur de leur intervalle de confiance à 95 %.</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Toutes les classes</translation>
        </message>
        <message>
            <source>All classes of {} or of the reference are ignored. Ignore fewer.</source>
            <translation>Toutes les classes de {} ou de la référence sont ignorées. Ignorez-en moins.</translation>
        </message>
        <message>
            <source>All expected user's accuracies are 0 or 1, so the Neyman allocation has no variance to go by. Expect less certain accuracies, or allocate in proportion.</source>
            <translation>Toutes les précisions de l'utilisateur attendues sont 0 ou 1, donc la répartition de Neyman n'a aucune variance sur laquelle s'appuyer. Indiquez des précisions moins certaines, ou choisissez une répartition proportionnelle.</translation>
        </message>
        <message>
            <source>All of a custom grid is asked for, but it has no extent. Give one, or its intersection.</source>
            <translation>Toute une grille personnalisée est demandée, mais elle n'a pas d'emprise. Donnez-en une, ou choisissez son intersection.</translation>
        </message>
        <message>
            <source>All patches lie in one block of {} m, so none can be held back. Choose smaller blocks.</source>
            <translation>Toutes les imagettes se trouvent dans un seul bloc de {} m, donc aucune ne peut être mise de côté. Choisissez des blocs plus petits.</translation>
        </message>
        <message>
            <source>All usable pixels are the same, so there is no variance to tell components by.</source>
            <translation>Tous les pixels utilisables sont identiques, donc aucune variance ne permet de distinguer des composantes.</translation>
        </message>
        <message>
            <source>Band {} of {} holds complex numbers, which have no order. Leave it out.</source>
            <translation>La bande {} de {} contient des nombres complexes, qui n'ont pas d'ordre. Laissez-la de côté.</translation>
        </message>
        <message>
            <source>Band {}: {} ({}{})</source>
            <translation>Bande {} : {} ({}{})</translation>
        </message>
        <message>
            <source>Bands of the formulas: {}.</source>
            <translation>Bandes des formules : {}.</translation>
        </message>
        <message>
            <source>Bands of the pictures: {}.</source>
            <translation>Bandes des images : {}.</translation>
        </message>
        <message>
            <source>Bands: {}</source>
            <translation>Bandes : {}</translation>
        </message>
        <message>
            <source>Before and after are the same raster. Choose the class rasters of two dates.</source>
            <translation>Avant et après sont le même raster. Choisissez les rasters de classes de deux dates.</translation>
        </message>
        <message>
            <source>Blocks of {} are to be fine-tuned, {} in all; only those of the network 'backbone' can be. Choose 0 blocks.</source>
            <translation>Des blocs de {} sont à affiner, {} en tout ; seuls ceux du réseau « backbone » peuvent l'être. Choisissez 0 bloc.</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <source>Both a field with a class for each sample and labels for each pixel were given. Choose one of the two.</source>
            <translation>Un champ avec une classe pour chaque échantillon et des étiquettes pour chaque pixel ont été donnés. Choisissez l'un des deux.</translation>
        </message>
        <message>
            <source>Both maps only number their classes, and the same number need not mean the same land cover on both dates. Name the classes, or compare masks (Class mask), before you read this change as land cover.</source>
            <translation>Les deux cartes ne font que numéroter leurs classes, et le même numéro ne désigne pas forcément la même occupation du sol aux deux dates. Nommez les classes, ou comparez des masques (« Masque de classes »), avant de lire ce changement comme celui de l'occupation du sol.</translation>
        </message>
        <message>
            <source>Both samples and</source>
            <translation>À la fois échantillons et</translation>
        </message>
        <message>
            <source>Cannot read the model {}: {}.</source>
            <translation>Impossible de lire le modèle {} : {}.</translation>
        </message>
        <message>
            <source>Cannot read {}: {}.</source>
            <translation>Impossible de lire {} : {}.</translation>
        </message>
        <message>
            <source>Cannot replace {}: {}. It may be open in another program; close it there or choose another name.</source>
            <translation>Impossible de remplacer {} : {}. Il est peut-être ouvert dans un autre programme ; fermez-le là ou choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Cannot write to the folder {}: {}. Choose a folder you may write to.</source>
            <translation>Impossible d'écrire dans le dossier {} : {}. Choisissez un dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <source>Cannot write {}: {}</source>
            <translation>Impossible d'écrire {} : {}</translation>
        </message>
        <message>
            <source>Change of {}</source>
            <translation>Changement de {}</translation>
        </message>
        <message>
            <source>Changed: {} pixels ({}), in {} s.</source>
            <translation>Changés : {} pixels ({}), en {} s.</translation>
        </message>
        <message>
            <source>Check the CRS of the samples and that they lie on the rasters.</source>
            <translation>Vérifiez le SCR des échantillons et qu'ils se trouvent sur les rasters.</translation>
        </message>
        <message>
            <source>Choose a target grid (GRID = {}), or {}.</source>
            <translation>Choisissez une grille cible (GRID = {}), ou {}.</translation>
        </message>
        <message>
            <source>Choose an output that ends in .tif.</source>
            <translation>Choisissez une sortie qui se termine par .tif.</translation>
        </message>
        <message>
            <source>Choose labels with</source>
            <translation>Choisissez des étiquettes avec</translation>
        </message>
        <message>
            <source>Class change</source>
            <translation>Changement de classes</translation>
        </message>
        <message>
            <source>Class signatures</source>
            <translation>Signatures des classes</translation>
        </message>
        <message>
            <source>Class {}</source>
            <translation>Classe {}</translation>
        </message>
        <message>
            <source>Classes without a patch for training: {}. Give each class at least two that can be told apart, or choose smaller blocks.</source>
            <translation>Classes sans imagette pour l'entraînement : {}. Donnez à chaque classe au moins deux imagettes distinctes, ou choisissez des blocs plus petits.</translation>
        </message>
        <message>
            <source>Classes without a patch in {}, of which nothing is known: {}.</source>
            <extracomment>words: 0</extracomment>
            <translation>Classes sans imagette ({}), dont on ne sait rien : {}.</translation>
        </message>
        <message>
            <source>Classes without a pixel here: {}.</source>
            <translation>Classes sans pixel ici : {}.</translation>
        </message>
        <message>
            <source>Classes: {}.</source>
            <translation>Classes : {}.</translation>
        </message>
        <message>
            <source>Classified</source>
            <translation>Classés</translation>
        </message>
        <message>
            <source>Classifying patches</source>
            <translation>Classification des imagettes</translation>
        </message>
        <message>
            <source>Classifying pixels</source>
            <translation>Classification des pixels</translation>
        </message>
        <message>
            <source>Cluster {} has no pixel in the reference.</source>
            <translation>Le groupe {} n'a pas de pixel dans la référence.</translation>
        </message>
        <message>
            <source>Cluster {} is no class.</source>
            <translation>Le groupe {} n'est aucune classe.</translation>
        </message>
        <message>
            <source>Cluster {} is {}: {} of its pixels are, {} in all.</source>
            <translation>Le groupe {} est {} : {} de ses pixels le sont, sur {} en tout.</translation>
        </message>
        <message>
            <source>Clustering all pixels, pass {}</source>
            <translation>Partitionnement de tous les pixels, passage {}</translation>
        </message>
        <message>
            <source>Clustering drawn pixels</source>
            <translation>Partitionnement des pixels tirés</translation>
        </message>
        <message>
            <source>Comparing maps</source>
            <translation>Comparaison des cartes</translation>
        </message>
        <message>
            <source>Comparing samples with the area</source>
            <translation>Comparaison des échantillons avec la zone</translation>
        </message>
        <message>
            <source>Comparison of maps</source>
            <translation>Comparaison des cartes</translation>
        </message>
        <message>
            <source>Components: {}, with {} % of the variance.</source>
            <translation>Composantes : {}, avec {} % de la variance.</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Calcul</translation>
        </message>
        <message>
            <source>Computing features</source>
            <translation>Calcul des caractéristiques</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confiance</translation>
        </message>
        <message>
            <source>Confusion matrix</source>
            <translation>Matrice de confusion</translation>
        </message>
        <message>
            <source>Constants: {}.</source>
            <translation>Constantes : {}.</translation>
        </message>
        <message>
            <source>Counting classes</source>
            <translation>Comptage des classes</translation>
        </message>
        <message>
            <source>Counting values</source>
            <translation>Comptage des valeurs</translation>
        </message>
        <message>
            <source>Disagreement</source>
            <translation>Désaccord</translation>
        </message>
        <message>
            <source>Distance to class centre</source>
            <translation>Distance au centre de la classe</translation>
        </message>
        <message>
            <source>Drawing pixels</source>
            <translation>Tirage des pixels</translation>
        </message>
        <message>
            <source>Drew {} units ({}, seed {}); planned standard error of the overall accuracy {}.</source>
            <translation>{} unités tirées ({}, graine {}) ; erreur type prévue de l'exactitude globale : {}.</translation>
        </message>
        <message>
            <source>Each scene was asked for, but no folder for them: only the first is written. Choose a folder.</source>
            <translation>Chaque scène a été demandée, mais sans dossier pour elles : seule la première est écrite. Choisissez un dossier.</translation>
        </message>
        <message>
            <source>Eigenvalues are those of the normalised likeness of pixels: groups that are not alike at all would each have one of 1, so a wide gap after the k-th speaks for k classes (von Luxburg 2007). The normalised cut (Shi and Malik 2000) is what classes lose in likeness by being cut apart, from 0 to k; it grows with k. The silhouette is taken in the space of the eigenvectors. All three are estimated from the pixels drawn for the fit.</source>
            <translation>Les valeurs propres sont celles de la ressemblance normalisée des pixels : des groupes qui ne se ressemblent pas du tout en auraient chacun une de 1, donc un grand écart après la k-ième parle pour k classes (von Luxburg 2007). La coupe normalisée (Shi et Malik 2000) est ce que les classes perdent en ressemblance à être séparées, de 0 à k ; elle croît avec k. La silhouette est calculée dans l'espace des vecteurs propres. Les trois sont estimées d'après les pixels tirés pour l'ajustement.</translation>
        </message>
        <message>
            <source>Either the mask {} or the rasters have no CRS. Give them their CRS first.</source>
            <translation>Le masque {} ou les rasters n'ont pas de SCR. Donnez-leur d'abord leur SCR.</translation>
        </message>
        <message>
            <source>Either the raster or the class raster has no CRS. Give it its CRS first.</source>
            <translation>Le raster ou le raster de classes n'a pas de SCR. Donnez-lui d'abord son SCR.</translation>
        </message>
        <message>
            <source>Epoch {} of {}: loss {}, {} {}{}; {} s, at most {} s to go.</source>
            <extracomment>words: 3</extracomment>
            <translation>Époque {} sur {} : perte {}, {} {}{} ; {} s, encore {} s au plus.</translation>
        </message>
        <message>
            <source>Exported patches</source>
            <translation>Imagettes exportées</translation>
        </message>
        <message>
            <source>Features of {} without a class, left out: {}.</source>
            <translation>Entités de {} sans classe, écartées : {}.</translation>
        </message>
        <message>
            <source>Fetching, {} MB of pixels</source>
            <translation>Récupération, {} Mo de pixels</translation>
        </message>
        <message>
            <source>Finding classes</source>
            <translation>Recherche des classes</translation>
        </message>
        <message>
            <source>Finding percentiles</source>
            <translation>Recherche des centiles</translation>
        </message>
        <message>
            <source>Fine-tuning made the validation no better; the weights before it are kept.</source>
            <translation>L'affinage n'a pas amélioré la validation ; les poids d'avant sont gardés.</translation>
        </message>
        <message>
            <source>Finished in {} s.</source>
            <translation>Terminé en {} s.</translation>
        </message>
        <message>
            <source>Finished in {} s; {}.</source>
            <translation>Terminé en {} s ; {}.</translation>
        </message>
        <message>
            <source>Fitted to</source>
            <translation>Ajusté à</translation>
        </message>
        <message>
            <source>For {}, the user's accuracy is {}, the producer's accuracy {}, F1 {} and the area {}.</source>
            <translation>Pour {}, la précision de l'utilisateur est de {}, la précision du producteur de {}, F1 de {} et la superficie de {}.</translation>
        </message>
        <message>
            <source>Found the schedule {} and {} epochs; expected {}.</source>
            <translation>Le programme est {}, avec {} époques ; programmes possibles : {}.</translation>
        </message>
        <message>
            <source>Found {} bands and {} classes; expected at least 1 band and 2 classes.</source>
            <translation>{} bandes et {} classes ont été trouvées ; au moins 1 bande et 2 classes sont attendues.</translation>
        </message>
        <message>
            <source>Found {} patches in batches of {}; expected 1 and more.</source>
            <translation>{} imagettes en lots de {} ont été trouvées ; 1 ou plus est attendu.</translation>
        </message>
        <message>
            <source>Gamma: {}{}.</source>
            <translation>Gamma : {}{}.</translation>
        </message>
        <message>
            <source>Geometry {} of {} has broken coordinates; expected numbers. Repair it, or leave it out.</source>
            <translation>La géométrie {} de {} a des coordonnées endommagées ; des nombres sont attendus. Réparez-la, ou laissez-la de côté.</translation>
        </message>
        <message>
            <source>Give a background class, or choose labels with</source>
            <translation>Donnez une classe de fond, ou choisissez des étiquettes avec</translation>
        </message>
        <message>
            <source>Give an area or an extent, one of the two: what to look for scenes of.</source>
            <translation>Donnez une zone ou une emprise, l'une des deux : là où chercher des scènes.</translation>
        </message>
        <message>
            <source>Give the scale and offset (Landsat Collection 2: 0.0000275 and -0.2).</source>
            <translation>Donnez l'échelle et le décalage (Landsat Collection 2 : 0.0000275 et -0.2).</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>Grid: {} x {} pixels in {}, read as {}.</source>
            <translation>Grille : {} x {} pixels en {}, lus comme {}.</translation>
        </message>
        <message>
            <source>Grid: {} x {} pixels of {} in {}.</source>
            <translation>Grille : {} x {} pixels de {} en {}.</translation>
        </message>
        <message>
            <source>Half the width of the interval</source>
            <translation>La demi-largeur de l'intervalle</translation>
        </message>
        <message>
            <source>Ignored: {}.</source>
            <translation>Ignoré : {}.</translation>
        </message>
        <message>
            <source>Images that are not {} x {} pixels as most, and are {}: {}.</source>
            <extracomment>words: 0 1 2</extracomment>
            <translation>Images qui ne font pas {} x {} pixels comme la plupart, et qui sont {} : {}.</translation>
        </message>
        <message>
            <source>Inertia is the sum of squared distances of all usable pixels to the centre of their class, in scaled units; it always falls as k grows, and the bend counts. The silhouette (Rousseeuw 1987, drawn from a sample) is 1 for classes that stand apart and 0 for classes that touch.</source>
            <translation>L'inertie est la somme des carrés des distances de tous les pixels utilisables au centre de leur classe, en unités normalisées ; elle diminue toujours quand k augmente, et c'est le coude qui compte. La silhouette (Rousseeuw 1987, calculée sur un échantillon) est 1 pour des classes bien séparées et 0 pour des classes qui se touchent.</translation>
        </message>
        <message>
            <source>Inputs given more than once, used once: {}.</source>
            <translation>Entrées données plusieurs fois, utilisées une fois : {}.</translation>
        </message>
        <message>
            <source>Invalid URL</source>
            <translation>URL non valide</translation>
        </message>
        <message>
            <source>Items that fit: {}</source>
            <translation>Éléments qui conviennent : {}</translation>
        </message>
        <message>
            <source>Items with neither a scene classification nor a QA mask, whose clouds are not left out, {} in all: {}{}.</source>
            <extracomment>words: 2</extracomment>
            <translation>Éléments sans classification de scène ni masque QA, dont les nuages ne sont pas écartés, {} en tout : {}{}.</translation>
        </message>
        <message>
            <source>Its first layer, which knows red, green and blue, takes other bands: {}.</source>
            <translation>Sa première couche, qui connaît le rouge, le vert et le bleu, prend d'autres bandes : {}.</translation>
        </message>
        <message>
            <source>JSON file with the job's options, or - for standard input</source>
            <translation>Fichier JSON avec les options de la tâche, ou - pour l'entrée standard</translation>
        </message>
        <message>
            <source>K-means sweep</source>
            <translation>Balayage K-means</translation>
        </message>
        <message>
            <source>Keras runs the model, more slowly than ONNX Runtime would. {}</source>
            <translation>Keras exécute le modèle, plus lentement que ne le ferait ONNX Runtime. {}</translation>
        </message>
        <message>
            <source>Keras {} with {}</source>
            <translation>Keras {} avec {}</translation>
        </message>
        <message>
            <source>Labelling pixels</source>
            <translation>Étiquetage des pixels</translation>
        </message>
        <message>
            <source>Labels and the classes of the map: {}.</source>
            <translation>Étiquettes et classes de la carte : {}.</translation>
        </message>
        <message>
            <source>Labels come from a raster or from polygons; {} given. Choose one of the two.</source>
            <translation>Les étiquettes viennent d'un raster ou de polygones ; {}. Choisissez l'un des deux.</translation>
        </message>
        <message>
            <source>Landclass engine {}. Run a job from a JSON file of options.</source>
            <translation>Moteur de Landclass {}. Exécute une tâche d'après un fichier JSON d'options.</translation>
        </message>
        <message>
            <source>Leave gamma empty, so that it follows the distances between pixels, or choose another scaling.</source>
            <translation>Laissez gamma vide, pour qu'il suive les distances entre les pixels, ou choisissez une autre mise à l'échelle.</translation>
        </message>
        <message>
            <source>Left out, for they have fewer than two {}: {}.</source>
            <extracomment>words: 0</extracomment>
            <translation>Écartées, car elles ont moins de deux {} : {}.</translation>
        </message>
        <message>
            <source>Left out, for they hold no image: {}.</source>
            <translation>Écartés, car ils ne contiennent pas d'image : {}.</translation>
        </message>
        <message>
            <source>Left out, for {}: {} ({}{}).</source>
            <extracomment>words: 3</extracomment>
            <translation>Écartées, car {} : {} ({}{}).</translation>
        </message>
        <message>
            <source>Left out, {} of {} sample units: {}.</source>
            <translation>Unités d'échantillonnage écartées, {} sur {} : {}.</translation>
        </message>
        <message>
            <source>Licence: {}. Attribution: {}.</source>
            <translation>Licence : {}. Attribution : {}.</translation>
        </message>
        <message>
            <source>Line {} of the headers is none; expected a line such as Authorization: Bearer ...</source>
            <translation>La ligne {} des en-têtes n'en est pas un ; attendu : une ligne comme Authorization: Bearer ...</translation>
        </message>
        <message>
            <source>Look at its log</source>
            <translation>Consultez son journal</translation>
        </message>
        <message>
            <source>Looking for the class</source>
            <translation>Recherche de la classe</translation>
        </message>
        <message>
            <source>Looking through the catalogue, {} read</source>
            <translation>Parcours du catalogue, {} lus</translation>
        </message>
        <message>
            <source>Map and reference have no pixel in common: all counts are 0. Check that they overlap, that neither is nodata there, and that their classes are matched.</source>
            <translation>La carte et la référence n'ont aucun pixel en commun : tous les effectifs sont 0. Vérifiez qu'elles se recouvrent, que ni l'une ni l'autre n'y est NoData, et que leurs classes sont associées.</translation>
        </message>
        <message>
            <source>Masking classes</source>
            <translation>Masquage des classes</translation>
        </message>
        <message>
            <source>Measuring</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <source>Measuring all patches together</source>
            <translation>Mesure de toutes les imagettes ensemble</translation>
        </message>
        <message>
            <source>Measuring all samples together</source>
            <translation>Mesure de tous les échantillons ensemble</translation>
        </message>
        <message>
            <source>Measuring classes</source>
            <translation>Mesure des classes</translation>
        </message>
        <message>
            <source>Measuring polygons</source>
            <translation>Mesure des polygones</translation>
        </message>
        <message>
            <source>Measuring samples</source>
            <translation>Mesure des échantillons</translation>
        </message>
        <message>
            <source>Metrics of {}</source>
            <translation>Mesures de {}</translation>
        </message>
        <message>
            <source>More than {} pairs of classes are confused. Merge classes.</source>
            <translation>Plus de {} paires de classes sont confondues. Fusionnez des classes.</translation>
        </message>
        <message>
            <source>Moving outputs into place</source>
            <translation>Mise en place des sorties</translation>
        </message>
        <message>
            <source>Name or service</source>
            <translation>Nom ou service</translation>
        </message>
        <message>
            <source>Neighbouring {} overlap by {}{} {}.</source>
            <extracomment>words: 0 3</extracomment>
            <translation>Recouvrement entre {} voisines : {}{} {}.</translation>
        </message>
        <message>
            <source>Neither a class raster nor a model was given. Choose what the class is in.</source>
            <translation>Ni raster de classes ni modèle n'ont été donnés. Choisissez où se trouve la classe.</translation>
        </message>
        <message>
            <source>Neither a folder nor a model of a sweep was given. Choose one of them.</source>
            <translation>Ni dossier ni modèle d'un balayage n'ont été donnés. Choisissez l'un des deux.</translation>
        </message>
        <message>
            <source>Neither a number of sample units nor a target was given. Give N, or the standard error to reach.</source>
            <translation>Ni nombre d'unités d'échantillonnage ni cible n'ont été donnés. Donnez N, ou l'erreur type à atteindre.</translation>
        </message>
        <message>
            <source>Neither a raster nor an area was given. Choose where the samples shall lie.</source>
            <translation>Ni raster ni zone n'ont été donnés. Choisissez où les échantillons doivent se trouver.</translation>
        </message>
        <message>
            <source>Neither rasters nor a class raster nor a layer of polygons was given. Choose what to measure.</source>
            <translation>Ni rasters, ni raster de classes, ni couche de polygones n'ont été donnés. Choisissez ce qui est mesuré.</translation>
        </message>
        <message>
            <source>Neither samples nor</source>
            <translation>Ni échantillons ni</translation>
        </message>
        <message>
            <source>Network: {}, {} weights, seed {}.</source>
            <translation>Réseau : {}, {} poids, graine {}.</translation>
        </message>
        <message>
            <source>No accuracy is expected of {}. Add an entry for all others, such as 0.8.</source>
            <translation>Aucune précision n'est attendue pour {}. Ajoutez une entrée pour toutes les autres, comme 0.8.</translation>
        </message>
        <message>
            <source>No class has the colour {}. Were the rasters written anew? Open them again.</source>
            <translation>Aucune classe n'a la couleur {}. Les rasters ont-ils été réécrits ? Ouvrez-les de nouveau.</translation>
        </message>
        <message>
            <source>No class map was given. Choose a raster of classes.</source>
            <translation>Aucune carte de classes n'a été donnée. Choisissez un raster de classes.</translation>
        </message>
        <message>
            <source>No class map was given. Choose one, or the field of the reference layer that tells it.</source>
            <translation>Aucune carte de classes n'a été donnée. Choisissez-en une, ou le champ de la couche de référence qui l'indique.</translation>
        </message>
        <message>
            <source>No class map was given. Choose the raster of classes to draw the sample from.</source>
            <translation>Aucune carte de classes n'a été donnée. Choisissez le raster de classes dont l'échantillon doit être tiré.</translation>
        </message>
        <message>
            <source>No class of the reference ({}) is one of the map ({}). Name the classes as the map does, or choose another field.</source>
            <translation>Aucune classe de la référence ({}) n'est l'une de celles de la carte ({}). Nommez les classes comme la carte, ou choisissez un autre champ.</translation>
        </message>
        <message>
            <source>No class of the reference ({}) is one of {} ({}). Name the classes of the map, merge classes, or match clusters.</source>
            <translation>Aucune classe de la référence ({}) n'est l'une de celles de {} ({}). Nommez les classes de la carte, fusionnez des classes, ou associez les groupes.</translation>
        </message>
        <message>
            <source>No class raster was given. Choose a raster of classes.</source>
            <translation>Aucun raster de classes n'a été donné. Choisissez un raster de classes.</translation>
        </message>
        <message>
            <source>No class raster was given. Choose one.</source>
            <translation>Aucun raster de classes n'a été donné. Choisissez-en un.</translation>
        </message>
        <message>
            <source>No class was given. Name the classes of the mask, such as 1, 2-4 or Water.</source>
            <translation>Aucune classe n'a été donnée. Nommez les classes du masque, comme 1, 2-4 ou Water.</translation>
        </message>
        <message>
            <source>No connection adapters</source>
            <translation>Aucun adaptateur de connexion</translation>
        </message>
        <message>
            <source>No feature of the reference has a class in the field {}. Choose a field that is filled.</source>
            <translation>Aucune entité de la référence n'a de classe dans le champ {}. Choisissez un champ qui est rempli.</translation>
        </message>
        <message>
            <source>No feature of {} has a class in both fields, {} and {}. Choose fields that are filled.</source>
            <translation>Aucune entité de {} n'a de classe dans les deux champs, {} et {}. Choisissez des champs qui sont remplis.</translation>
        </message>
        <message>
            <source>No file for the model was given. Choose a name that ends in .landclass.</source>
            <translation>Aucun fichier pour le modèle n'a été donné. Choisissez un nom qui se termine par .landclass.</translation>
        </message>
        <message>
            <source>No folder was given. Choose a new or an empty one.</source>
            <translation>Aucun dossier n'a été donné. Choisissez-en un nouveau ou un vide.</translation>
        </message>
        <message>
            <source>No formula holds the constant {}. Leave it out.</source>
            <translation>Aucune formule ne contient la constante {}. Laissez-la de côté.</translation>
        </message>
        <message>
            <source>No host</source>
            <translation>Aucun hôte</translation>
        </message>
        <message>
            <source>No index was named. From the bands {} these {} can be computed: {}.</source>
            <translation>Aucun indice n'a été nommé. Avec les bandes {}, ces {} peuvent être calculés : {}.</translation>
        </message>
        <message>
            <source>No item of {} fits: the area, {}, at most {} % clouds.{} Choose other dates, more clouds or another area.</source>
            <translation>Aucun élément de la collection {} ne convient : la zone, {}, au plus {} % de nuages.{} Choisissez d'autres dates, plus de nuages ou une autre zone.</translation>
        </message>
        <message>
            <source>No model was given. Choose a .landclass file that Train scene classifier (CNN) has written.</source>
            <translation>Aucun modèle n'a été donné. Choisissez un fichier .landclass écrit par « Entraîner un classifieur de scènes (CNN) ».</translation>
        </message>
        <message>
            <source>No model was given. Choose a .landclass file that Train segmentation (U-Net) has written.</source>
            <translation>Aucun modèle n'a été donné. Choisissez un fichier .landclass écrit par « Entraîner une segmentation (U-Net) ».</translation>
        </message>
        <message>
            <source>No model was given. Choose a .landclass file.</source>
            <translation>Aucun modèle n'a été donné. Choisissez un fichier .landclass.</translation>
        </message>
        <message>
            <source>No output was given. Name the class raster, the confidence raster, or both.</source>
            <translation>Aucune sortie n'a été donnée. Indiquez le raster de classes, le raster de confiance, ou les deux.</translation>
        </message>
        <message>
            <source>No patch has labelled pixels with values in all bands. Check the CRS of rasters, labels and samples, and that they meet.</source>
            <translation>Aucune imagette n'a de pixels étiquetés avec des valeurs dans toutes les bandes. Vérifiez le SCR des rasters, des étiquettes et des échantillons, et qu'ils se rencontrent.</translation>
        </message>
        <message>
            <source>No patch is centred in the area {}. Choose an area on the rasters, or a finer stride.</source>
            <translation>Aucune imagette n'est centrée dans la zone {}. Choisissez une zone sur les rasters, ou un pas plus fin.</translation>
        </message>
        <message>
            <source>No patch is left for the test. Give more patches that differ, or choose smaller blocks.</source>
            <translation>Il ne reste aucune imagette pour le test. Donnez plus d'imagettes différentes, ou choisissez des blocs plus petits.</translation>
        </message>
        <message>
            <source>No patch is left for {}. Draw more samples, choose smaller patches or blocks of another size.</source>
            <extracomment>words: 0</extracomment>
            <translation>Il ne reste aucune imagette ({}). Tirez plus d'échantillons, choisissez des imagettes plus petites ou des blocs d'une autre taille.</translation>
        </message>
        <message>
            <source>No patch of the scene has data in more than half of its pixels. Choose another scene.</source>
            <translation>Aucune imagette de la scène n'a de données dans plus de la moitié de ses pixels. Choisissez une autre scène.</translation>
        </message>
        <message>
            <source>No pixel has a class both in {} and in {}: where one has a class, the other has none. Check that they overlap, and their nodata values.</source>
            <translation>Aucun pixel n'a de classe à la fois dans {} et dans {} : où l'un a une classe, l'autre n'en a pas. Vérifiez qu'ils se recouvrent, et leurs valeurs NoData.</translation>
        </message>
        <message>
            <source>No pixel has a class in both rasters: where one has a class, the other has nodata.</source>
            <translation>Aucun pixel n'a de classe dans les deux rasters : où l'un a une classe, l'autre est NoData.</translation>
        </message>
        <message>
            <source>No pixel has a class in the reference and all maps. Compare maps that overlap.</source>
            <translation>Aucun pixel n'a de classe dans la référence et dans toutes les cartes. Comparez des cartes qui se recouvrent.</translation>
        </message>
        <message>
            <source>No pixel has values in all bands of the model (and lies in the area). Choose others.</source>
            <translation>Aucun pixel n'a de valeurs dans toutes les bandes du modèle (et ne se trouve dans la zone). Choisissez-en d'autres.</translation>
        </message>
        <message>
            <source>No pixel is in {}.</source>
            <translation>Aucun pixel n'est dans {}.</translation>
        </message>
        <message>
            <source>No pixel is usable: everywhere at least one band is nodata, not a number or masked, or the area holds no pixel. Check the nodata values, the mask and the area, or leave a band out.</source>
            <translation>Aucun pixel n'est utilisable : partout, au moins une bande est NoData, n'est pas un nombre ou est masquée, ou la zone ne contient aucun pixel. Vérifiez les valeurs NoData, le masque et la zone, ou laissez une bande de côté.</translation>
        </message>
        <message>
            <source>No pixel is usable: everywhere at least one of the bands shown is nodata, not a number or masked. Choose other bands or check the nodata values, the mask and the area.</source>
            <translation>Aucun pixel n'est utilisable : partout, au moins une des bandes affichées est NoData, n'est pas un nombre ou est masquée. Choisissez d'autres bandes ou vérifiez les valeurs NoData, le masque et la zone.</translation>
        </message>
        <message>
            <source>No pixel of the scene is usable: everywhere at least one band is nodata or masked.</source>
            <translation>Aucun pixel de la scène n'est utilisable : partout, au moins une bande est NoData ou masquée.</translation>
        </message>
        <message>
            <source>No pixel of {} lies in a feature of {}{}. Check that they overlap, and the CRS of both.</source>
            <translation>Aucun pixel de {} ne se trouve dans une entité de {}{}. Vérifiez qu'ils se recouvrent, et le SCR des deux.</translation>
        </message>
        <message>
            <source>No polygon of the area has a value in the field {}. Choose another.</source>
            <translation>Aucun polygone de la zone n'a de valeur dans le champ {}. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>No raster was given. Choose at least one raster as input.</source>
            <translation>Aucun raster n'a été donné. Choisissez au moins un raster en entrée.</translation>
        </message>
        <message>
            <source>No raster was given. Choose at least one.</source>
            <translation>Aucun raster n'a été donné. Choisissez-en au moins un.</translation>
        </message>
        <message>
            <source>No reference was given. Choose a class raster, or a layer with a field of classes.</source>
            <translation>Aucune référence n'a été donnée. Choisissez un raster de classes, ou une couche avec un champ de classes.</translation>
        </message>
        <message>
            <source>No reference was given. Choose the sample units and their field with the reference class.</source>
            <translation>Aucune référence n'a été donnée. Choisissez les unités d'échantillonnage et leur champ avec la classe de référence.</translation>
        </message>
        <message>
            <source>No sample can lie both on the raster and as the area wants it. Choose another area.</source>
            <translation>Aucun échantillon ne peut se trouver à la fois sur le raster et comme le veut la zone. Choisissez une autre zone.</translation>
        </message>
        <message>
            <source>No sample has a pixel with a value on the rasters. Check the CRS of the samples and that of the rasters.</source>
            <translation>Aucun échantillon n'a de pixel avec une valeur sur les rasters. Vérifiez le SCR des échantillons et celui des rasters.</translation>
        </message>
        <message>
            <source>No sample has a place in {}. Check the CRS of the samples.</source>
            <translation>Aucun échantillon n'a de position en {}. Vérifiez le SCR des échantillons.</translation>
        </message>
        <message>
            <source>No sample has a place. Choose a layer of points or polygons.</source>
            <translation>Aucun échantillon n'a de position. Choisissez une couche de points ou de polygones.</translation>
        </message>
        <message>
            <source>No sample has a place. Choose a layer of polygons.</source>
            <translation>Aucun échantillon n'a de position. Choisissez une couche de polygones.</translation>
        </message>
        <message>
            <source>No sample lies on the rasters. Check the CRS of the samples and that of the rasters.</source>
            <translation>Aucun échantillon ne se trouve sur les rasters. Vérifiez le SCR des échantillons et celui des rasters.</translation>
        </message>
        <message>
            <source>No sample of {} fits: no place that was tried has room. Choose a smaller size or a larger area.</source>
            <translation>Aucun échantillon de {} n'a de place : tous les endroits essayés sont trop étroits. Choisissez une taille plus petite ou une zone plus grande.</translation>
        </message>
        <message>
            <source>No sample unit can be used: {}.{} Check the layer, its fields and its CRS.</source>
            <translation>Aucune unité d'échantillonnage ne peut être utilisée : {}.{} Vérifiez la couche, ses champs et son SCR.</translation>
        </message>
        <message>
            <source>No sample unit is {} in the reference, so its area remains unknown.</source>
            <translation>Aucune unité d'échantillonnage n'est {} dans la référence, donc sa surface reste inconnue.</translation>
        </message>
        <message>
            <source>No sample unit is {} on the map, so its user's accuracy remains unknown.</source>
            <translation>Aucune unité d'échantillonnage n'est {} sur la carte, donc sa précision de l'utilisateur reste inconnue.</translation>
        </message>
        <message>
            <source>No sample {}. Choose another size, area or relation.</source>
            <translation>Il n'y a aucun échantillon qui {}. Choisissez une autre taille, zone ou relation.</translation>
        </message>
        <message>
            <source>No samples were given. Choose a layer of polygons.</source>
            <translation>Aucun échantillon n'a été donné. Choisissez une couche de polygones.</translation>
        </message>
        <message>
            <source>No scene covers the whole area; pixels that it does not cover have no value.</source>
            <translation>Aucune scène ne couvre toute la zone ; les pixels qui ne sont pas couverts n'ont pas de valeur.</translation>
        </message>
        <message>
            <source>No scene has a band {}; there are {}. Choose some of them.</source>
            <translation>Aucune scène n'a de bande {} ; bandes présentes : {}. Choisissez parmi celles-ci.</translation>
        </message>
        <message>
            <source>No scene has all of {}; the first has {}. Choose others.</source>
            <translation>Aucune scène n'a toutes les bandes {} ; la première a {}. Choisissez-en d'autres.</translation>
        </message>
        <message>
            <source>No training patch has a pixel of {}. Draw samples there, or choose other blocks or another seed.</source>
            <translation>Aucune imagette d'entraînement n'a de pixel de {}. Tirez-y des échantillons, ou choisissez d'autres blocs ou une autre graine.</translation>
        </message>
        <message>
            <source>No usable pixel is in {}; their statistics are empty.</source>
            <translation>Aucun pixel utilisable n'est dans {} ; les statistiques correspondantes sont vides.</translation>
        </message>
        <message>
            <source>No {} patch has a pixel of {}; how well it does there is unknown.</source>
            <extracomment>words: 0</extracomment>
            <translation>Aucune imagette ({}) n'a de pixel de {} ; la qualité y reste inconnue.</translation>
        </message>
        <message>
            <source>No {} was given. Name one, such as {}.</source>
            <extracomment>words: 0</extracomment>
            <translation>Le paramètre « {} » est vide. Donnez un nom, comme {}.</translation>
        </message>
        <message>
            <source>Normalised cut</source>
            <translation>Coupe normalisée</translation>
        </message>
        <message>
            <source>Not one pixel of the area has a value: the scenes only touch it, or all of it is masked. Choose other dates, more clouds or another area.</source>
            <translation>Aucun pixel de la zone n'a de valeur : les scènes ne font que la toucher, ou tout est masqué. Choisissez d'autres dates, plus de nuages ou une autre zone.</translation>
        </message>
        <message>
            <source>Not one pixel of the target grid lies in all rasters. Choose smaller pixels (in units of the target CRS), or the union of the extents.</source>
            <translation>Aucun pixel de la grille cible ne se trouve dans tous les rasters. Choisissez des pixels plus petits (en unités du SCR cible), ou l'union des emprises.</translation>
        </message>
        <message>
            <source>Not one pixel of {} has a value. Check that the rasters overlap, what their nodata value is, and whether a mask, an area or the formula leaves all pixels out.</source>
            <translation>Aucun pixel de {} n'a de valeur. Vérifiez que les rasters se recouvrent, quelle est leur valeur NoData, et si un masque, une zone ou la formule écarte tous les pixels.</translation>
        </message>
        <message>
            <source>Nothing could be classified: {}.</source>
            <translation>Rien n'a pu être classé : {}.</translation>
        </message>
        <message>
            <source>Nothing tells the stratum of the units. Choose the raster of strata, or the field with the stratum.</source>
            <translation>Rien n'indique la strate des unités. Choisissez le raster des strates, ou le champ avec la strate.</translation>
        </message>
        <message>
            <source>Nothing tells what the map shows at the units. Choose the class map, or the field with its class.</source>
            <translation>Rien n'indique ce que montre la carte aux unités. Choisissez la carte de classes, ou le champ avec sa classe.</translation>
        </message>
        <message>
            <source>Numbers of classes</source>
            <translation>Nombres de classes</translation>
        </message>
        <message>
            <source>ONNX Runtime {} on the CPU{}, threads: {}</source>
            <translation>ONNX Runtime {} sur le processeur{}, fils d'exécution : {}</translation>
        </message>
        <message>
            <source>Olofsson, P., Foody, G. M., Herold, M., Stehman, S. V., Woodcock, C. E., Wulder, M. A. (2014). Good practices for estimating area and assessing accuracy of land change. Remote Sensing of Environment 148, 42-57. https://doi.org/10.1016/j.rse.2014.02.015</source>
            <translation>Olofsson, P., Foody, G. M., Herold, M., Stehman, S. V., Woodcock, C. E., Wulder, M. A. (2014). Good practices for estimating area and assessing accuracy of land change. Remote Sensing of Environment 148, 42-57. https://doi.org/10.1016/j.rse.2014.02.015</translation>
        </message>
        <message>
            <source>On the worker {}: {}</source>
            <translation>Sur le processus de travail {} : {}</translation>
        </message>
        <message>
            <source>One window holds all pixels: not worth the Dask cluster {}.</source>
            <translation>Une seule fenêtre contient tous les pixels : la grappe Dask {} n'en vaut pas la peine.</translation>
        </message>
        <message>
            <source>Only the field with the map's class was given. Choose the field of the reference too.</source>
            <translation>Seul le champ avec la classe de la carte a été donné. Choisissez aussi le champ de la référence.</translation>
        </message>
        <message>
            <source>Only the first {} items were looked at. Choose a smaller area or fewer days.</source>
            <translation>Seuls les {} premiers éléments ont été examinés. Choisissez une zone plus petite ou moins de jours.</translation>
        </message>
        <message>
            <source>Options and their defaults:
</source>
            <translation>Options et leurs valeurs par défaut :
</translation>
        </message>
        <message>
            <source>Overall accuracy {}, standard error {}, from {} units.</source>
            <translation>Exactitude globale {}, erreur type {}, d'après {} unités.</translation>
        </message>
        <message>
            <source>PC{}: eigenvalue {}, {} % of the variance.</source>
            <translation>PC{} : valeur propre {}, {} % de la variance.</translation>
        </message>
        <message>
            <source>Painting</source>
            <translation>Rendu</translation>
        </message>
        <message>
            <source>Parts fetched: {}, with {} MB of pixels{}.</source>
            <translation>Parties récupérées : {}, avec {} Mo de pixels{}.</translation>
        </message>
        <message>
            <source>Parts that are there from an earlier run: {} of {}.</source>
            <translation>Parties provenant déjà d'une exécution antérieure : {} sur {}.</translation>
        </message>
        <message>
            <source>Patches</source>
            <translation>Imagettes</translation>
        </message>
        <message>
            <source>Patches are read in {}, with pixels of {}.</source>
            <translation>Les imagettes sont lues en {}, avec des pixels de {}.</translation>
        </message>
        <message>
            <source>Patches at edges of blocks that share ground with a patch of another role, unused: {}.</source>
            <translation>Imagettes aux bords des blocs ayant une surface en commun avec une imagette d'un autre rôle, inutilisées : {}.</translation>
        </message>
        <message>
            <source>Patches come from a folder of images or from samples; {} given. Choose one of the two.</source>
            <translation>Les imagettes viennent d'un dossier d'images ou d'échantillons ; {}. Choisissez l'un des deux.</translation>
        </message>
        <message>
            <source>Patches have a side of {} m, the median of the polygons.</source>
            <translation>Les imagettes ont un côté de {} m, la médiane des polygones.</translation>
        </message>
        <message>
            <source>Patches have a side of {} m, the median of the samples.</source>
            <extracomment>words: 0</extracomment>
            <translation>Les imagettes ont un côté de {} m, la médiane des échantillons.</translation>
        </message>
        <message>
            <source>Patches in {}: {}.</source>
            <translation>Imagettes dans {} : {}.</translation>
        </message>
        <message>
            <source>Patches of {} m, {} x {} pixels, in {}.</source>
            <translation>Imagettes de {} m, {} x {} pixels, en {}.</translation>
        </message>
        <message>
            <source>Patches of {} x {} pixels are read in {}.</source>
            <translation>Les imagettes de {} x {} pixels sont lues en {}.</translation>
        </message>
        <message>
            <source>Patches of {} x {} pixels of {}, one every {} pixels: a class map of {} x {} pixels of {}.</source>
            <translation>Imagettes de {} x {} pixels de {}, une tous les {} pixels : une carte de classes de {} x {} pixels de {}.</translation>
        </message>
        <message>
            <source>Patches with next to no labelled pixel that has values in all bands, left out: {} of {}.</source>
            <translation>Imagettes n'ayant presque aucun pixel étiqueté avec des valeurs dans toutes les bandes, écartées : {} sur {}.</translation>
        </message>
        <message>
            <source>Patches with the same pixels as another one, which go to one side together: {}.</source>
            <translation>Imagettes ayant les mêmes pixels qu'une autre, qui vont ensemble du même côté : {}.</translation>
        </message>
        <message>
            <source>Patches with the same pixels as one of another class: {}. Look at them.</source>
            <translation>Imagettes ayant les mêmes pixels qu'une imagette d'une autre classe : {}. Examinez-les.</translation>
        </message>
        <message>
            <source>Patches: {} in {} s ({} a second).</source>
            <translation>Imagettes : {} en {} s ({} par seconde).</translation>
        </message>
        <message>
            <source>Patches: {} in {} s ({} a second){}. Mean confidence {}.</source>
            <translation>Imagettes : {} en {} s ({} par seconde){}. Confiance moyenne {}.</translation>
        </message>
        <message>
            <source>Pixels drawn for the fit: {} (seed {}).</source>
            <translation>Pixels tirés pour l'ajustement : {} (graine {}).</translation>
        </message>
        <message>
            <source>Pixels in labels of different classes, left unlabelled: {}.</source>
            <translation>Pixels dans des étiquettes de classes différentes, laissés sans étiquette : {}.</translation>
        </message>
        <message>
            <source>Pixels in polygons of different classes, which take no part: {}.</source>
            <translation>Pixels dans des polygones de classes différentes, qui ne participent pas : {}.</translation>
        </message>
        <message>
            <source>Pixels of {} with the value {}, which now stands for nodata, were changed by the smallest step: {}.</source>
            <translation>Pixels de {} ayant la valeur {}, qui désigne maintenant NoData, changés du plus petit pas : {}.</translation>
        </message>
        <message>
            <source>Pixels without {}, whose formula divides by zero or has no result there: {}.</source>
            <translation>Pixels sans {}, dont la formule y divise par zéro ou n'a pas de résultat : {}.</translation>
        </message>
        <message>
            <source>Placing samples</source>
            <translation>Placement des échantillons</translation>
        </message>
        <message>
            <source>Placing the reference</source>
            <translation>Placement de la référence</translation>
        </message>
        <message>
            <source>Polygons without a class or a place, left out: {}.</source>
            <translation>Polygones sans classe ou sans position, écartés : {}.</translation>
        </message>
        <message>
            <source>Polygons without a place where the samples are, left out: {}.</source>
            <translation>Polygones sans position là où sont les échantillons, écartés : {}.</translation>
        </message>
        <message>
            <source>Polygons without a value in the field {} get no sample: {}.</source>
            <translation>Polygones sans valeur dans le champ {}, qui ne reçoivent aucun échantillon : {}.</translation>
        </message>
        <message>
            <source>Principal components</source>
            <translation>Composantes principales</translation>
        </message>
        <message>
            <source>Put the images of each class in a subfolder of {}.</source>
            <translation>Mettez les images de chaque classe dans un sous-dossier de {}.</translation>
        </message>
        <message>
            <source>Random samples</source>
            <translation>Échantillons aléatoires</translation>
        </message>
        <message>
            <source>Rasters were given beside a folder of pictures, which needs none. Leave them out.</source>
            <translation>Des rasters ont été donnés en plus d'un dossier d'images, qui n'en a pas besoin. Laissez-les de côté.</translation>
        </message>
        <message>
            <source>Rasters whose classes were rewritten: {} of {}.</source>
            <translation>Rasters dont les classes ont été réécrites : {} sur {}.</translation>
        </message>
        <message>
            <source>Reading classes</source>
            <translation>Lecture des classes</translation>
        </message>
        <message>
            <source>Reading images</source>
            <translation>Lecture des images</translation>
        </message>
        <message>
            <source>Reading patches</source>
            <translation>Lecture des imagettes</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rouge</translation>
        </message>
        <message>
            <source>Red, green, blue: </source>
            <translation>Rouge, vert, bleu : </translation>
        </message>
        <message>
            <source>Reference {} is matched with map class {}{}.</source>
            <translation>La référence {} est associée à la classe {}{} de la carte.</translation>
        </message>
        <message>
            <source>Reference {} is no class of the map.</source>
            <translation>La référence {} n'est aucune classe de la carte.</translation>
        </message>
        <message>
            <source>References:</source>
            <translation>Références :</translation>
        </message>
        <message>
            <source>Regular samples</source>
            <translation>Échantillons réguliers</translation>
        </message>
        <message>
            <source>Resampled ({}) from {} to {} pixels: {}</source>
            <extracomment>words: 0</extracomment>
            <translation>Rééchantillonnage ({}) de pixels de {} à {} : {}</translation>
        </message>
        <message>
            <source>Runs on the Dask cluster {}; {}. Dashboard: {}</source>
            <translation>Exécution sur la grappe Dask {} ; {}. Tableau de bord : {}</translation>
        </message>
        <message>
            <source>Runs on {}.</source>
            <translation>Exécution avec {}.</translation>
        </message>
        <message>
            <source>Sample counts</source>
            <translation>Effectifs de l'échantillon</translation>
        </message>
        <message>
            <source>Sample points</source>
            <translation>Points d'échantillonnage</translation>
        </message>
        <message>
            <source>Sample size: {}.</source>
            <translation>Taille de l'échantillon : {}.</translation>
        </message>
        <message>
            <source>Samples are in {}, true to scale in the middle of {}, whose own CRS {} is not. Choose a CRS for another.</source>
            <translation>Les échantillons sont en {}, qui respecte l'échelle au milieu de {}, contrairement à {}, le SCR de celui-ci. Choisissez un SCR si vous en voulez un autre.</translation>
        </message>
        <message>
            <source>Samples beside the area have none of its strata. Choose another relation, or no field.</source>
            <translation>Les échantillons hors de la zone n'ont aucune de ses strates. Choisissez une autre relation, ou aucun champ.</translation>
        </message>
        <message>
            <source>Samples beside the area need a raster to lie on and an area. Choose both.</source>
            <translation>Les échantillons hors de la zone ont besoin d'un raster où se trouver et d'une zone. Choisissez les deux.</translation>
        </message>
        <message>
            <source>Samples beside the rasters or mostly on nodata, left out: {}.</source>
            <translation>Échantillons hors des rasters ou surtout sur NoData, écartés : {}.</translation>
        </message>
        <message>
            <source>Samples of {} x {} {} would be {} rows and {} columns; expected at most {} samples. Choose a larger size or a smaller area.</source>
            <extracomment>words: 2</extracomment>
            <translation>Les échantillons de {} x {} {} feraient {} lignes et {} colonnes ; au plus {} échantillons sont attendus. Choisissez une taille plus grande ou une zone plus petite.</translation>
        </message>
        <message>
            <source>Samples with statistics</source>
            <translation>Échantillons avec statistiques</translation>
        </message>
        <message>
            <source>Samples without a class or a place, left out: {}.</source>
            <translation>Échantillons sans classe ou sans position, écartés : {}.</translation>
        </message>
        <message>
            <source>Samples without a class, left out: {} of {}.</source>
            <translation>Échantillons sans classe, écartés : {} sur {}.</translation>
        </message>
        <message>
            <source>Samples without a pixel that has a value on {}: {} of {}.</source>
            <translation>Échantillons sans aucun pixel avec une valeur sur {} : {} sur {}.</translation>
        </message>
        <message>
            <source>Samples without a pixel that has a value, left out: {} of {}.</source>
            <translation>Échantillons sans aucun pixel avec une valeur, écartés : {} sur {}.</translation>
        </message>
        <message>
            <source>Samples without a place in {}, left out: {}.</source>
            <translation>Échantillons sans position en {}, écartés : {}.</translation>
        </message>
        <message>
            <source>Samples: {} of {} in {} (seed {}).</source>
            <translation>Échantillons : {}, chacun de {}, en {} (graine {}).</translation>
        </message>
        <message>
            <source>Samples: {} of {} x {} {} in {}, out of {} x {} (rows x columns).</source>
            <extracomment>words: 3</extracomment>
            <translation>Échantillons : {}, chacun de {} x {} {}, en {}, sur {} x {} (lignes x colonnes).</translation>
        </message>
        <message>
            <source>Samples: {}; new fields: {}.</source>
            <translation>Échantillons : {} ; nouveaux champs : {}.</translation>
        </message>
        <message>
            <source>Sampling design</source>
            <translation>Plan d'échantillonnage</translation>
        </message>
        <message>
            <source>Scene of {}: {}, covers {} of the area ({}).</source>
            <translation>Scène {} : {}, couvre {} de la zone ({}).</translation>
        </message>
        <message>
            <source>Scenes in the median: only {}, so clouds that the mask misses stay. Choose more dates.</source>
            <translation>Scènes dans la médiane : {} seulement, donc les nuages que le masque ne voit pas restent. Choisissez plus de dates.</translation>
        </message>
        <message>
            <source>Scores of the classes</source>
            <translation>Scores des classes</translation>
        </message>
        <message>
            <source>Seams: {} of neighbouring pixels differ along borders of tiles, {} elsewhere.</source>
            <translation>Raccords : {} des pixels voisins diffèrent le long des bords de tuiles, {} ailleurs.</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Searching {}; cloud cover is sent as {}.</source>
            <translation>Recherche dans {} ; la couverture nuageuse est envoyée comme suit : {}.</translation>
        </message>
        <message>
            <source>Settings &gt; Options &gt; Landclass (or the environment variable {})</source>
            <translation>Préférences &gt; Options &gt; Landclass (ou la variable d'environnement {})</translation>
        </message>
        <message>
            <source>Some samples lie where {} is not defined. Check their CRS, or remove them.</source>
            <translation>Certains échantillons se trouvent où {} n'est pas défini. Vérifiez leur SCR, ou retirez-les.</translation>
        </message>
        <message>
            <source>Some values are too large to be squared: nodata that the rasters do not state? Set their nodata value.</source>
            <translation>Certaines valeurs sont trop grandes pour être mises au carré : du NoData que les rasters n'indiquent pas ? Définissez leur valeur NoData.</translation>
        </message>
        <message>
            <source>Spectral clustering</source>
            <translation>Partitionnement spectral</translation>
        </message>
        <message>
            <source>Spectral clusters</source>
            <translation>Groupes spectraux</translation>
        </message>
        <message>
            <source>Spectral indices</source>
            <translation>Indices spectraux</translation>
        </message>
        <message>
            <source>Stacked bands</source>
            <translation>Bandes empilées</translation>
        </message>
        <message>
            <source>Stacking</source>
            <translation>Empilement</translation>
        </message>
        <message>
            <source>Start it again</source>
            <translation>Redémarrez-le</translation>
        </message>
        <message>
            <source>Starts per k</source>
            <translation>Départs par k</translation>
        </message>
        <message>
            <source>Statistics of all samples</source>
            <translation>Statistiques de tous les échantillons</translation>
        </message>
        <message>
            <source>Stehman, S. V. (2014). Estimating area and map accuracy for stratified random sampling when the strata are different from the map classes. International Journal of Remote Sensing 35(13), 4923-4939. https://doi.org/10.1080/01431161.2014.930207</source>
            <translation>Stehman, S. V. (2014). Estimating area and map accuracy for stratified random sampling when the strata are different from the map classes. International Journal of Remote Sensing 35(13), 4923-4939. https://doi.org/10.1080/01431161.2014.930207</translation>
        </message>
        <message>
            <source>Stopped on request; nothing was written.</source>
            <translation>Arrêté sur demande ; rien n'a été écrit.</translation>
        </message>
        <message>
            <source>Stopped; nothing was written.</source>
            <translation>Arrêté ; rien n'a été écrit.</translation>
        </message>
        <message>
            <source>Strata are given, but the design is {}. Choose the design other_strata, or no strata.</source>
            <translation>Des strates sont données, mais le plan est {}. Choisissez le plan other_strata, ou aucune strate.</translation>
        </message>
        <message>
            <source>Strata come from a class raster or from a field of the area; both were given.</source>
            <translation>Les strates viennent d'un raster de classes ou d'un champ de la zone ; les deux ont été donnés.</translation>
        </message>
        <message>
            <source>Suggested number of classes: {}</source>
            <extracomment>words: 0</extracomment>
            <translation>Nombre de classes suggéré : {}</translation>
        </message>
        <message>
            <source>Table of components</source>
            <translation>Table des composantes</translation>
        </message>
        <message>
            <source>Test and validation take {} of the patches; expected {} at most. Choose smaller shares.</source>
            <translation>Test et validation prennent {} des imagettes ; au plus {} sont attendus. Choisissez des parts plus petites.</translation>
        </message>
        <message>
            <source>Test matrix</source>
            <translation>Matrice de test</translation>
        </message>
        <message>
            <source>Test: mean IoU {} ({}); {} of {} labelled pixels right; {} s in all.</source>
            <translation>Test : IoU moyen {} ({}) ; {} des {} pixels étiquetés sont justes ; {} s en tout.</translation>
        </message>
        <message>
            <source>Test: {} of {} patches right ({} to {}), mean F1 {}; {} s in all.</source>
            <translation>Test : {} des {} imagettes sont justes ({} à {}), F1 moyen {} ; {} s en tout.</translation>
        </message>
        <message>
            <source>Testing</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>The CRS of the area {} is not known: {}.</source>
            <translation>Le SCR de la zone {} n'est pas connu : {}.</translation>
        </message>
        <message>
            <source>The CRS of the reference {} is not known: {}.</source>
            <translation>Le SCR de la référence {} n'est pas connu : {}.</translation>
        </message>
        <message>
            <source>The CRS {} is not known. Choose a target CRS such as EPSG:32630.</source>
            <translation>Le SCR {} n'est pas connu. Choisissez un SCR cible comme EPSG:32630.</translation>
        </message>
        <message>
            <source>The CRS {} is not known. Give a code such as EPSG:32630.</source>
            <translation>Le SCR {} n'est pas connu. Donnez un code comme EPSG:32630.</translation>
        </message>
        <message>
            <source>The CRS {} of the extent is not known. Give a code such as EPSG:4326.</source>
            <translation>Le SCR {} de l'emprise n'est pas connu. Donnez un code comme EPSG:4326.</translation>
        </message>
        <message>
            <source>The Dask scheduler {} cannot be reached ({}). Start it, correct the address, or leave the scheduler empty to use this computer.</source>
            <translation>L'ordonnanceur Dask {} ne peut pas être atteint ({}). Démarrez-le, corrigez l'adresse, ou laissez l'ordonnanceur vide pour utiliser cet ordinateur.</translation>
        </message>
        <message>
            <source>The Dask scheduler {} has had no worker for {} seconds. Start some, or leave the scheduler empty to use this computer.</source>
            <translation>L'ordonnanceur Dask {} n'a plus de processus de travail depuis {} secondes. Démarrez-en, ou laissez l'ordonnanceur vide pour utiliser cet ordinateur.</translation>
        </message>
        <message>
            <source>The Dask scheduler {} has no workers. Start some with: dask worker ADDRESS</source>
            <translation>L'ordonnanceur Dask {} n'a pas de processus de travail. Démarrez-en avec : dask worker ADDRESS</translation>
        </message>
        <message>
            <source>The Dask scheduler {} {} ({}); nothing was written. {}, or leave the scheduler empty to use this computer.</source>
            <translation>L'ordonnanceur Dask {} {} ({}) ; rien n'a été écrit. {}, ou laissez l'ordonnanceur vide pour utiliser cet ordinateur.</translation>
        </message>
        <message>
            <source>The Neyman allocation needs the expected user's accuracy of every class; none was given.</source>
            <translation>La répartition de Neyman a besoin de la précision de l'utilisateur attendue de chaque classe ; aucune n'a été donnée.</translation>
        </message>
        <message>
            <source>The ONNX part of the model cannot be read: {}.</source>
            <translation>La partie ONNX du modèle ne peut pas être lue : {}.</translation>
        </message>
        <message>
            <source>The ONNX part of the model holds operations that no model has: {}.</source>
            <translation>La partie ONNX du modèle contient des opérations qu'aucun modèle n'a : {}.</translation>
        </message>
        <message>
            <source>The ONNX part of the model is for other patches: found {}, expected {}.</source>
            <translation>La partie ONNX du modèle est pour d'autres imagettes : trouvé {}, attendu {}.</translation>
        </message>
        <message>
            <source>The ONNX part of the model points at other files or holds graphs within graphs.</source>
            <translation>La partie ONNX du modèle renvoie à d'autres fichiers ou contient des graphes dans des graphes.</translation>
        </message>
        <message>
            <source>The Python package {} is missing in {}. Build the engine in the Environment dialog of Landclass, or run make setup.</source>
            <translation>Le paquet Python {} manque dans {}. Installez le moteur dans le dialogue Environnement de Landclass, ou exécutez make setup.</translation>
        </message>
        <message>
            <source>The Python package {} is missing in {}: press Build in Plugins &gt; Landclass &gt; Environment, or run python -m processing_provider.environment_build --tier deep-learning.</source>
            <translation>Le paquet Python {} manque dans {} : cliquez sur « Installer » dans Extensions &gt; Landclass &gt; Environnement, ou exécutez python -m processing_provider.environment_build --tier deep-learning.</translation>
        </message>
        <message>
            <source>The Python package {}, which Keras is set to run on, is missing in {}: choose {} in {}, or install {} there.</source>
            <extracomment>words: 2</extracomment>
            <translation>Le paquet Python {}, avec lequel Keras doit fonctionner, manque dans {} : choisissez {} dans {}, ou installez-y {}.</translation>
        </message>
        <message>
            <source>The Python package {}, which a Dask cluster needs, is missing. Install it with: {} -m pip install {} - or leave the scheduler empty to use this computer.</source>
            <translation>Le paquet Python {}, dont une grappe Dask a besoin, manque. Installez-le avec : {} -m pip install {} - ou laissez l'ordonnanceur vide pour utiliser cet ordinateur.</translation>
        </message>
        <message>
            <source>The allocation is {}; expected one of {}.</source>
            <translation>La répartition est {} ; valeurs possibles : {}.</translation>
        </message>
        <message>
            <source>The area has polygons without any extent. Choose others.</source>
            <translation>La zone a des polygones sans étendue. Choisissez-en d'autres.</translation>
        </message>
        <message>
            <source>The area lies beside {}. Choose an area on it.</source>
            <translation>La zone est hors de {}. Choisissez une zone qui s'y trouve.</translation>
        </message>
        <message>
            <source>The area lies nowhere on Earth by its CRS. Check its coordinates, and that its CRS is right.</source>
            <translation>D'après son SCR, la zone n'est nulle part sur Terre. Vérifiez ses coordonnées, et que son SCR est le bon.</translation>
        </message>
        <message>
            <source>The area reaches beyond where the rasters' CRS is defined. Choose a smaller area.</source>
            <translation>La zone dépasse le domaine où le SCR des rasters est défini. Choisissez une zone plus petite.</translation>
        </message>
        <message>
            <source>The area {} holds no polygon. Draw at least one, or run without an area.</source>
            <translation>La zone {} ne contient aucun polygone. Dessinez-en au moins un, ou exécutez sans zone.</translation>
        </message>
        <message>
            <source>The area {} holds {}; expected polygons only.</source>
            <translation>La zone {} contient des géométries de type {} ; seuls des polygones sont attendus.</translation>
        </message>
        <message>
            <source>The area {} is not valid GeoJSON; expected features with polygons.</source>
            <translation>La zone {} n'est pas un GeoJSON valide ; des entités avec des polygones sont attendues.</translation>
        </message>
        <message>
            <source>The area {} lies beside the rasters. Choose an area on them.</source>
            <translation>La zone {} est hors des rasters. Choisissez une zone qui s'y trouve.</translation>
        </message>
        <message>
            <source>The areas of the strata are negative, unknown or all 0; expected the area of each stratum.</source>
            <translation>Les surfaces des strates sont négatives, inconnues ou toutes 0 ; la surface de chaque strate est attendue.</translation>
        </message>
        <message>
            <source>The areas of the strata are unknown. Choose the raster to measure them on, or a table of areas.</source>
            <translation>Les surfaces des strates sont inconnues. Choisissez le raster sur lequel les mesurer, ou une table de surfaces.</translation>
        </message>
        <message>
            <source>The back end of Keras is {}; expected {}. Choose one in {}.</source>
            <translation>Le backend de Keras est {} ; backends possibles : {}. Choisissez-en un dans {}.</translation>
        </message>
        <message>
            <source>The band {} is asked for twice. Name each band once.</source>
            <translation>La bande {} est demandée deux fois. Nommez chaque bande une seule fois.</translation>
        </message>
        <message>
            <source>The bands hold {} on average, like stored numbers and not like reflectance of 0 to 1.</source>
            <translation>Les bandes contiennent {} en moyenne, comme des nombres stockés et non comme une réflectance de 0 à 1.</translation>
        </message>
        <message>
            <source>The bands {} name one twice. Name each once.</source>
            <translation>Les bandes {} en nomment une deux fois. Nommez chacune une seule fois.</translation>
        </message>
        <message>
            <source>The catalogue is static: its items are read one by one.</source>
            <translation>Le catalogue est statique : ses éléments sont lus un par un.</translation>
        </message>
        <message>
            <source>The catalogue of spectral indices, the package spyndex, is not installed. Build the environment anew: Plugins &gt; Landclass &gt; Environment, or make setup.</source>
            <translation>Le catalogue des indices spectraux, le paquet spyndex, n'est pas installé. Réinstallez l'environnement : Extensions &gt; Landclass &gt; Environnement, ou make setup.</translation>
        </message>
        <message>
            <source>The catalogue states no scale for {}; its values stay as they are.</source>
            <translation>Le catalogue n'indique pas d'échelle pour {} ; ses valeurs restent telles quelles.</translation>
        </message>
        <message>
            <source>The catalogue {} cannot be read: {}.</source>
            <translation>Le catalogue {} ne peut pas être lu : {}.</translation>
        </message>
        <message>
            <source>The catalogue {} does not exist. Check its path, or choose a short name: {}.</source>
            <translation>Le catalogue {} n'existe pas. Vérifiez son chemin, ou choisissez un nom court : {}.</translation>
        </message>
        <message>
            <source>The certificate of {} is not trusted. Check the address, or the certificates of the engine's Python.</source>
            <translation>Le certificat de {} n'est pas considéré comme sûr. Vérifiez l'adresse, ou les certificats du Python du moteur.</translation>
        </message>
        <message>
            <source>The checkpoint {} is damaged: {}. Remove it, and train from the start.</source>
            <translation>Le point de reprise {} est endommagé : {}. Supprimez-le, et entraînez depuis le début.</translation>
        </message>
        <message>
            <source>The checkpoint {} is of another training: it differs in the {}{}. Train with the same settings and data, or from the start.</source>
            <translation>Le point de reprise {} est celui d'un autre entraînement ; différence : {}{}. Entraînez avec les mêmes paramètres et données, ou depuis le début.</translation>
        </message>
        <message>
            <source>The class map is the only raster. Choose the rasters to be measured as well.</source>
            <translation>La carte de classes est le seul raster. Choisissez aussi les rasters à mesurer.</translation>
        </message>
        <message>
            <source>The class map {} has {} bands; expected one.</source>
            <translation>La carte de classes {} a {} bandes ; une seule est attendue.</translation>
        </message>
        <message>
            <source>The class name {} is not understood; expected such as 0: ground; 1: building.</source>
            <translation>Le nom de classe {} n'est pas compris ; une forme comme 0: ground; 1: building est attendue.</translation>
        </message>
        <message>
            <source>The class raster {} has {} bands; expected one.</source>
            <translation>Le raster de classes {} a {} bandes ; une seule est attendue.</translation>
        </message>
        <message>
            <source>The class weights are {}; expected a number above 0 for each class.</source>
            <translation>Les poids des classes sont {} ; un nombre supérieur à 0 est attendu pour chaque classe.</translation>
        </message>
        <message>
            <source>The classes {} are no range; expected the lower number first, such as 3-5.</source>
            <translation>Les classes {} ne sont pas une plage ; le plus petit numéro est attendu d'abord, comme 3-5.</translation>
        </message>
        <message>
            <source>The colour is {}; expected six hexadecimal digits in lower case: #1f5a99.</source>
            <translation>La couleur est {} ; six chiffres hexadécimaux en minuscules sont attendus : #1f5a99.</translation>
        </message>
        <message>
            <source>The confusion matrix has the shape {}; expected rows and columns of classes.</source>
            <translation>La matrice de confusion a la forme {} ; des lignes et des colonnes de classes sont attendues.</translation>
        </message>
        <message>
            <source>The confusion matrix has {} rows (reference) and {} columns (map); expected a column for every row. Add empty columns for classes that the map has not.</source>
            <translation>La matrice de confusion a {} lignes (référence) et {} colonnes (carte) ; une colonne est attendue pour chaque ligne. Ajoutez des colonnes vides pour les classes que la carte n'a pas.</translation>
        </message>
        <message>
            <source>The confusion matrix holds negative or unknown numbers; expected counts.</source>
            <translation>La matrice de confusion contient des nombres négatifs ou inconnus ; des effectifs sont attendus.</translation>
        </message>
        <message>
            <source>The constant {} ({}) is needed, and it has no default. Give it under constants, such as {}=1.</source>
            <translation>La constante {} ({}) est nécessaire, et elle n'a pas de valeur par défaut. Donnez-la dans les constantes, comme {}=1.</translation>
        </message>
        <message>
            <source>The constant {} is {}; expected a number.</source>
            <translation>La constante {} est {} ; un nombre est attendu.</translation>
        </message>
        <message>
            <source>The dates are {}; expected the first and the last day such as 2020-06-01/2020-08-31, in this order.</source>
            <translation>Les dates sont {} ; le premier et le dernier jour sont attendus, comme 2020-06-01/2020-08-31, dans cet ordre.</translation>
        </message>
        <message>
            <source>The expected accuracy {} is above 1; expected 0 to 1, or per cent such as 85 %.</source>
            <translation>La précision attendue {} est supérieure à 1 ; une valeur de 0 à 1, ou un pourcentage comme 85 %, est attendue.</translation>
        </message>
        <message>
            <source>The expected accuracy {} is not understood; expected entries between semicolons such as 0.85; Water: 0.95.</source>
            <translation>La précision attendue {} n'est pas comprise ; des entrées séparées par des points-virgules sont attendues, comme 0.85; Water: 0.95.</translation>
        </message>
        <message>
            <source>The expected producer's accuracy is {}; expected more than 0, at most 1.</source>
            <translation>La précision du producteur attendue est {} ; une valeur supérieure à 0 et d'au plus 1 est attendue.</translation>
        </message>
        <message>
            <source>The expected shares or accuracies are {}; expected numbers from 0 to 1.</source>
            <translation>Les parts ou précisions attendues sont {} ; des nombres de 0 à 1 sont attendus.</translation>
        </message>
        <message>
            <source>The extent is {} {} and a sample {} x {}; expected an extent that holds one. Choose a smaller size.</source>
            <extracomment>words: 1</extracomment>
            <translation>L'emprise est de {} {} et un échantillon de {} x {} ; une emprise qui en contient un est attendue. Choisissez une taille plus petite.</translation>
        </message>
        <message>
            <source>The extent is {}; expected xmin, ymin, xmax, ymax, the first two below the others.</source>
            <translation>L'emprise est {} ; attendu : xmin, ymin, xmax, ymax, les deux premiers inférieurs aux autres.</translation>
        </message>
        <message>
            <source>The field of strata is {}, but no area was given. Choose one.</source>
            <translation>Le champ des strates est {}, mais aucune zone n'a été donnée. Choisissez-en une.</translation>
        </message>
        <message>
            <source>The field of the polygons with their class is missing. Choose it.</source>
            <translation>Le champ des polygones avec leur classe manque. Choisissez-le.</translation>
        </message>
        <message>
            <source>The field of the samples with their class is missing. Choose it.</source>
            <translation>Le champ des échantillons avec leur classe manque. Choisissez-le.</translation>
        </message>
        <message>
            <source>The field {} has no layer of labels. Choose the layer.</source>
            <translation>Le champ {} n'a pas de couche d'étiquettes. Choisissez la couche.</translation>
        </message>
        <message>
            <source>The field {} has {} different values. Choose a field of classes.</source>
            <translation>Le champ {} a {} valeurs différentes. Choisissez un champ de classes.</translation>
        </message>
        <message>
            <source>The field {} is given both for the reference and for the {}, which would always agree. Choose another one.</source>
            <extracomment>words: 1</extracomment>
            <translation>Le champ {} est donné à la fois pour la référence et pour « {} », qui concorderaient donc toujours. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The field {} says {}, which is none of the classes of the {}: {}. Choose the raster and field that belong together.</source>
            <extracomment>words: 2</extracomment>
            <translation>Le champ {} indique {}, qui n'est aucune des classes ({} : {}). Choisissez le raster et le champ qui vont ensemble.</translation>
        </message>
        <message>
            <source>The folder {} does not exist. Choose one with a subfolder of images for each class.</source>
            <translation>Le dossier {} n'existe pas. Choisissez-en un avec un sous-dossier d'images pour chaque classe.</translation>
        </message>
        <message>
            <source>The folder {} has no subfolder; expected one with images for each class.</source>
            <translation>Le dossier {} n'a pas de sous-dossier ; un sous-dossier d'images est attendu pour chaque classe.</translation>
        </message>
        <message>
            <source>The folder {} holds files already; expected a new or an empty one. Choose another.</source>
            <translation>Le dossier {} contient déjà des fichiers ; un dossier nouveau ou vide est attendu. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The folder {} holds no picture; expected some of {}.</source>
            <translation>Le dossier {} ne contient pas d'image ; formats possibles : {}.</translation>
        </message>
        <message>
            <source>The formula of {} holds no band; expected one of {}.</source>
            <translation>La formule de {} ne contient aucune bande ; bandes possibles : {}.</translation>
        </message>
        <message>
            <source>The formula of {} holds {}; expected letters of bands ({}) and constants ({}).</source>
            <translation>La formule de {} contient {} ; des lettres de bandes ({}) et des constantes ({}) sont attendues.</translation>
        </message>
        <message>
            <source>The formula {} is not understood{}; expected letters of bands, constants, numbers, + - * / ** and parentheses, such as (N - R) / (N + R).</source>
            <extracomment>words: 1</extracomment>
            <translation>La formule {} n'est pas comprise{} ; des lettres de bandes, des constantes, des nombres, + - * / ** et des parenthèses sont attendus, comme (N - R) / (N + R).</translation>
        </message>
        <message>
            <source>The grid of a layer was asked for, but no layer was given. Choose the layer.</source>
            <translation>La grille d'une couche a été demandée, mais aucune couche n'a été donnée. Choisissez la couche.</translation>
        </message>
        <message>
            <source>The headers are no text; expected lines such as Authorization: Bearer ...</source>
            <translation>Les en-têtes ne sont pas du texte ; attendu : des lignes comme Authorization: Bearer ...</translation>
        </message>
        <message>
            <source>The input has bands called {} already. Write the new bands alone, or leave these out.</source>
            <translation>L'entrée a déjà des bandes nommées {}. N'écrivez que les nouvelles bandes, ou laissez celles-ci de côté.</translation>
        </message>
        <message>
            <source>The input has one band, {}; expected at least two.</source>
            <translation>L'entrée a une seule bande, {} ; au moins deux sont attendues.</translation>
        </message>
        <message>
            <source>The item {} of the catalogue is no STAC: its date, assets or footprint are missing or broken. Tell those who keep the catalogue.</source>
            <translation>L'élément {} du catalogue n'est pas du STAC : sa date, ses assets ou son emprise manquent ou sont endommagés. Signalez-le à ceux qui tiennent le catalogue.</translation>
        </message>
        <message>
            <source>The job's name must be a word and its options an object.</source>
            <translation>Le nom de la tâche doit être un mot et ses options un objet.</translation>
        </message>
        <message>
            <source>The labels {} have no CRS, so they lie nowhere. Give them their CRS first.</source>
            <translation>Les étiquettes {} n'ont pas de SCR, donc elles ne sont nulle part. Donnez-leur d'abord leur SCR.</translation>
        </message>
        <message>
            <source>The labels {} hold {}; expected whole numbers, those of classes.</source>
            <translation>Les étiquettes {} contiennent {} ; des nombres entiers, ceux de classes, sont attendus.</translation>
        </message>
        <message>
            <source>The last {} blocks are asked for; choose 0 to {}.</source>
            <translation>Les {} derniers blocs sont demandés ; choisissez de 0 à {}.</translation>
        </message>
        <message>
            <source>The last {} blocks are asked for; the network has {}. Choose 1 to {}.</source>
            <translation>Les {} derniers blocs sont demandés ; le réseau en a {}. Choisissez de 1 à {}.</translation>
        </message>
        <message>
            <source>The layer {} ends in {}, which has no form in ONNX here.</source>
            <translation>La couche {} se termine par {}, qui n'a pas de forme ONNX ici.</translation>
        </message>
        <message>
            <source>The layer {} is a leaky ReLU, which has no form in ONNX here.</source>
            <translation>La couche {} est une leaky ReLU, qui n'a pas de forme ONNX ici.</translation>
        </message>
        <message>
            <source>The layer {} is a {}, which has no form in ONNX here.</source>
            <translation>La couche {} est de type {}, qui n'a pas de forme ONNX ici.</translation>
        </message>
        <message>
            <source>The learning rate is {} and the weight decay {}; expected a rate above 0 and a decay of 0 or more.</source>
            <translation>Le taux d'apprentissage est {} et la décroissance des poids {} ; un taux supérieur à 0 et une décroissance de 0 ou plus sont attendus.</translation>
        </message>
        <message>
            <source>The loss is not a number after epoch {}: training has run away. Choose a lower learning rate than {}.</source>
            <translation>La perte n'est pas un nombre après l'époque {} : l'entraînement a divergé. Choisissez un taux d'apprentissage plus petit que {}.</translation>
        </message>
        <message>
            <source>The map and the reference are the same raster. Choose a reference that is independent.</source>
            <translation>La carte et la référence sont le même raster. Choisissez une référence indépendante.</translation>
        </message>
        <message>
            <source>The map has no class {}; it has {}.</source>
            <translation>La carte n'a pas de classe {} ; classes présentes : {}.</translation>
        </message>
        <message>
            <source>The mask bits are {}; expected whole numbers from 0 to 31.</source>
            <translation>Les bits du masque sont {} ; des nombres entiers de 0 à 31 sont attendus.</translation>
        </message>
        <message>
            <source>The mask {} does not cover all rasters; pixels beyond it count as masked.</source>
            <translation>Le masque {} ne couvre pas tous les rasters ; les pixels au-delà comptent comme masqués.</translation>
        </message>
        <message>
            <source>The mask {} does not overlap the rasters. Choose their own mask, or none.</source>
            <translation>Le masque {} ne recouvre pas les rasters. Choisissez leur propre masque, ou aucun.</translation>
        </message>
        <message>
            <source>The mask {} has {} bands; expected one.</source>
            <translation>Le masque {} a {} bandes ; une seule est attendue.</translation>
        </message>
        <message>
            <source>The mask {} holds {} values, which have no bits to look at.</source>
            <translation>Le masque {} contient des valeurs {}, qui n'ont pas de bits à examiner.</translation>
        </message>
        <message>
            <source>The matching of clusters is "{}"; expected "majority" or "one_to_one".</source>
            <translation>L'association des groupes est « {} » ; « majority » ou « one_to_one » est attendu.</translation>
        </message>
        <message>
            <source>The mean spectra of the classes are left out: {} is missing or not the table that a sweep writes.</source>
            <translation>Les spectres moyens des classes manquent : {} est absent ou n’est pas la table qu’un balayage écrit.</translation>
        </message>
        <message>
            <source>The measures are {}; expected some of {}.</source>
            <translation>Choix de mesures non valable : {} ; mesures possibles : {}.</translation>
        </message>
        <message>
            <source>The model does not know how large its patches are on the ground; pixels are taken as they are.</source>
            <translation>Le modèle ne sait pas quelle est la taille de ses imagettes au sol ; les pixels sont pris tels quels.</translation>
        </message>
        <message>
            <source>The model has no ONNX part and will be slower to apply: {}</source>
            <extracomment>words: 0</extracomment>
            <translation>Le modèle n'a pas de partie ONNX et sera plus lent à appliquer : {}</translation>
        </message>
        <message>
            <source>The model has no ONNX part: its network has none, or the package onnx was missing in its training.</source>
            <translation>Le modèle n'a pas de partie ONNX : son réseau n'en a pas, ou le paquet onnx manquait à son entraînement.</translation>
        </message>
        <message>
            <source>The model has no {} classes; it was saved with k = {}.</source>
            <translation>Le modèle n'a pas {} classes ; il a été enregistré avec k = {}.</translation>
        </message>
        <message>
            <source>The model takes the bands {}; the scene has {}, so {} cannot be found. Add the files of these bands, or give the bands these names (Stack bands writes names from file names).</source>
            <translation>Le modèle prend les bandes {} ; la scène a {} ; introuvables : {}. Ajoutez les fichiers de ces bandes, ou donnez ces noms aux bandes (« Empiler les bandes » écrit les noms tirés des noms de fichiers).</translation>
        </message>
        <message>
            <source>The model's weights are not those of the network {}: {} arrays for {}; {}. The file is damaged, or another version of the plugin wrote it.</source>
            <translation>Les poids du modèle ne sont pas ceux du réseau {} : {} tableaux pour {} ; {}. Le fichier est endommagé, ou une autre version de l'extension l'a écrit.</translation>
        </message>
        <message>
            <source>The name {} is too long. Choose a shorter one.</source>
            <translation>Le nom {} est trop long. Choisissez-en un plus court.</translation>
        </message>
        <message>
            <source>The network stays exact: in 8 bits it would give only {} of {} patches the same class; expected {}.</source>
            <translation>Le réseau reste exact : à 8 bits, il ne donnerait la même classe qu'à {} des {} imagettes ; attendu : {}.</translation>
        </message>
        <message>
            <source>The network stays exact: {}</source>
            <translation>Le réseau reste exact : {}</translation>
        </message>
        <message>
            <source>The new name of the class is empty. Give it at least one letter.</source>
            <translation>Le nouveau nom de la classe est vide. Donnez-lui au moins une lettre.</translation>
        </message>
        <message>
            <source>The numbers of units are {} and {}; expected no negative number.</source>
            <translation>Les nombres d'unités sont {} et {} ; aucun nombre négatif n'est attendu.</translation>
        </message>
        <message>
            <source>The output is {}; expected a file name that ends in .tif or .vrt.</source>
            <translation>La sortie est {} ; un nom de fichier qui se termine par .tif ou .vrt est attendu.</translation>
        </message>
        <message>
            <source>The output is {}; expected a file name that ends in .tif.</source>
            <translation>La sortie est {} ; un nom de fichier qui se termine par .tif est attendu.</translation>
        </message>
        <message>
            <source>The output {} is one of the inputs. Choose another name.</source>
            <translation>La sortie {} est l'une des entrées. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>The overall accuracy is {}.</source>
            <translation>L'exactitude globale est de {}.</translation>
        </message>
        <message>
            <source>The overlap is {} and the size {}; expected a smaller overlap than the size.</source>
            <translation>Le recouvrement est {} et la taille {} ; un recouvrement plus petit que la taille est attendu.</translation>
        </message>
        <message>
            <source>The patches have no band {}; they have {}.</source>
            <translation>Les imagettes n'ont pas de bande {} ; bandes présentes : {}.</translation>
        </message>
        <message>
            <source>The patches have no places, so they cannot be divided by blocks. Choose a random split.</source>
            <translation>Les imagettes n'ont pas de position, donc elles ne peuvent pas être réparties par blocs. Choisissez une répartition aléatoire.</translation>
        </message>
        <message>
            <source>The patches have places but were divided at random: neighbours that look alike may lie on both sides, so the test is optimistic. A split by blocks is honest.</source>
            <translation>Les imagettes ont une position mais ont été réparties au hasard : des voisines qui se ressemblent peuvent se trouver des deux côtés, donc le test est optimiste. Une répartition par blocs est honnête.</translation>
        </message>
        <message>
            <source>The patches have {} pixels; expected a multiple of 32, such as {}.</source>
            <translation>Les imagettes ont {} pixels ; un multiple de 32 est attendu, comme {}.</translation>
        </message>
        <message>
            <source>The patches have {} x {} pixels; the network {} needs a multiple of {}. Choose another side.</source>
            <extracomment>words: 3</extracomment>
            <translation>Les imagettes ont {} x {} pixels ; le réseau {} exige un multiple de {}. Choisissez un autre côté.</translation>
        </message>
        <message>
            <source>The patches have {} x {} pixels; the network {} needs at least {}. Choose larger patches, or enlarge them.</source>
            <extracomment>words: 3</extracomment>
            <translation>Les imagettes ont {} x {} pixels ; le réseau {} en exige au moins {}. Choisissez des imagettes plus grandes, ou agrandissez-les.</translation>
        </message>
        <message>
            <source>The pixels lie on average {} times as far from their class centres as in the scene the model was trained on: other units, another season or other land cover. Look at the distance raster before use.</source>
            <translation>Les pixels sont en moyenne {} fois aussi loin des centres de leurs classes que dans la scène d'entraînement du modèle : autres unités, autre saison ou autre occupation du sol. Regardez le raster de distance avant l'emploi.</translation>
        </message>
        <message>
            <source>The pixels of {} are turned or mirrored against those of {}.</source>
            <translation>Les pixels de {} sont tournés ou en miroir par rapport à ceux de {}.</translation>
        </message>
        <message>
            <source>The pixels of {} differ by {} % in size on the ground, but all of a stratum are as likely to be drawn. Warp the map to an equal-area CRS first.</source>
            <translation>Les pixels de {} diffèrent de {} % en taille au sol, mais tous ceux d'une strate ont la même probabilité d'être tirés. Reprojetez d'abord la carte dans un SCR équivalent (qui conserve les surfaces).</translation>
        </message>
        <message>
            <source>The pixels of {} differ by {} % in size on the ground; the estimates hold where units were drawn by area, not by pixel.</source>
            <translation>Les pixels de {} diffèrent de {} % en taille au sol ; les estimations sont valables si les unités ont été tirées par surface, et non par pixel.</translation>
        </message>
        <message>
            <source>The preview has no folder for its files. Name one that may be removed.</source>
            <translation>L'aperçu n'a pas de dossier pour ses fichiers. Indiquez-en un qui peut être supprimé.</translation>
        </message>
        <message>
            <source>The range of classes {} is too long; expected at most {} numbers.</source>
            <translation>La plage de classes {} est trop longue ; au plus {} numéros sont attendus.</translation>
        </message>
        <message>
            <source>The raster after has no CRS, the raster before has one.</source>
            <translation>Le raster d'après n'a pas de SCR, le raster d'avant en a un.</translation>
        </message>
        <message>
            <source>The raster before has no CRS, the raster after has one.</source>
            <translation>Le raster d'avant n'a pas de SCR, le raster d'après en a un.</translation>
        </message>
        <message>
            <source>The raster has no class {}; it has {}.</source>
            <translation>Le raster n'a pas de classe {} ; classes présentes : {}.</translation>
        </message>
        <message>
            <source>The raster has {}.</source>
            <translation>Classes du raster : {}.</translation>
        </message>
        <message>
            <source>The raster names no classes; expected numbers such as 1, 3-5.</source>
            <translation>Le raster ne nomme pas de classes ; des numéros comme 1, 3-5 sont attendus.</translation>
        </message>
        <message>
            <source>The raster would have {} x {} pixels of {}. Choose a smaller area, or larger pixels: the resolution is in units of {} ({}).</source>
            <extracomment>words: 4</extracomment>
            <translation>Le raster aurait {} x {} pixels de {}. Choisissez une zone plus petite, ou des pixels plus grands : la résolution est en unités de {} ({}).</translation>
        </message>
        <message>
            <source>The raster {} does not exist. Was it moved or renamed?</source>
            <translation>Le raster {} n'existe pas. A-t-il été déplacé ou renommé ?</translation>
        </message>
        <message>
            <source>The rasters before and after do not overlap, so there is nothing to compare. Choose two of the same place, or check their georeference.</source>
            <translation>Les rasters d'avant et d'après ne se recouvrent pas, il n'y a donc rien à comparer. Choisissez-en deux du même endroit, ou vérifiez leur géoréférencement.</translation>
        </message>
        <message>
            <source>The rasters have no CRS, so the area cannot be placed on them. Give them their CRS first.</source>
            <translation>Les rasters n'ont pas de SCR, donc la zone ne peut pas y être placée. Donnez-leur d'abord leur SCR.</translation>
        </message>
        <message>
            <source>The rasters have no CRS, so they cannot be brought to {}.</source>
            <translation>Les rasters n'ont pas de SCR, donc ils ne peuvent pas être reprojetés en {}.</translation>
        </message>
        <message>
            <source>The rasters that the samples are read from are missing. Choose at least one.</source>
            <translation>Les rasters sur lesquels lire les échantillons manquent. Choisissez-en au moins un.</translation>
        </message>
        <message>
            <source>The reference has no field {}; it has {}. Choose one of them.</source>
            <translation>La référence n'a pas de champ {} ; champs présents : {}. Choisissez l'un d'eux.</translation>
        </message>
        <message>
            <source>The reference has no points, so the raster of the {} cannot be read at them. Choose the field that holds its class.</source>
            <extracomment>words: 0</extracomment>
            <translation>La référence n'a pas de points, donc le raster « {} » ne peut pas y être lu. Choisissez le champ qui contient sa classe.</translation>
        </message>
        <message>
            <source>The reference has {}, which the map has not: check the spelling.</source>
            <translation>La référence a {}, que la carte n'a pas : vérifiez l'orthographe.</translation>
        </message>
        <message>
            <source>The reference holds a {}; expected points. Take points inside it, or its centroid.</source>
            <translation>La référence contient des géométries de type {} ; des points sont attendus. Prenez des points à l'intérieur, ou leurs centroïdes.</translation>
        </message>
        <message>
            <source>The reference holds {}; expected polygons or points.</source>
            <translation>La référence contient des géométries de type {} ; des polygones ou des points sont attendus.</translation>
        </message>
        <message>
            <source>The reference {} is empty. Choose a layer with some features.</source>
            <translation>La référence {} est vide. Choisissez une couche avec des entités.</translation>
        </message>
        <message>
            <source>The reference {} is not valid GeoJSON; expected a collection of features.</source>
            <translation>La référence {} n'est pas un GeoJSON valide ; une collection d'entités est attendue.</translation>
        </message>
        <message>
            <source>The same window ended several workers one after the other, most likely for want of memory. Give workers more memory or fewer threads, or lower the memory limit, which makes windows smaller.</source>
            <translation>La même fenêtre a mis fin à plusieurs processus de travail l'un après l'autre, très probablement par manque de mémoire. Donnez aux processus de travail plus de mémoire ou moins de fils d'exécution, ou diminuez la limite de mémoire, ce qui rend les fenêtres plus petites.</translation>
        </message>
        <message>
            <source>The sample has the shape {} and there are {} weights; expected counts by stratum, reference class and map class, and a weight for every stratum.</source>
            <translation>L'échantillon a la forme {} et il y a {} poids ; des effectifs par strate, classe de référence et classe de la carte, et un poids pour chaque strate, sont attendus.</translation>
        </message>
        <message>
            <source>The sample has {} units; expected at least {}, with {} for each class. Take more units, or a smaller minimum.</source>
            <translation>L'échantillon a {} unités ; au moins {} sont attendues, dont {} pour chaque classe. Prenez plus d'unités, ou un minimum plus petit.</translation>
        </message>
        <message>
            <source>The sample has {} units; expected at most the {} pixels of the map.</source>
            <translation>L'échantillon a {} unités ; au plus les {} pixels de la carte sont attendus.</translation>
        </message>
        <message>
            <source>The sample holds negative or unknown numbers of units; expected counts.</source>
            <translation>L'échantillon contient des nombres d'unités négatifs ou inconnus ; des effectifs sont attendus.</translation>
        </message>
        <message>
            <source>The samples are points, which have no size. Give the side of a patch in metres.</source>
            <translation>Les échantillons sont des points, qui n'ont pas de taille. Donnez le côté d'une imagette en mètres.</translation>
        </message>
        <message>
            <source>The samples have no rasters to be cut from. Choose at least one.</source>
            <translation>Les échantillons n'ont pas de rasters où être découpés. Choisissez-en au moins un.</translation>
        </message>
        <message>
            <source>The samples have no rasters to look at. Choose at least one.</source>
            <translation>Les échantillons n'ont pas de rasters à lire. Choisissez-en au moins un.</translation>
        </message>
        <message>
            <source>The samples have no size. Choose polygons, or give the side of a patch in metres.</source>
            <translation>Les échantillons n'ont pas de taille. Choisissez des polygones, ou donnez le côté d'une imagette en mètres.</translation>
        </message>
        <message>
            <source>The sampling design is {}; expected one of {}.</source>
            <translation>Le plan d'échantillonnage est {} ; valeurs possibles : {}.</translation>
        </message>
        <message>
            <source>The scene has no CRS, so its pixels are taken as they are, whatever their size.</source>
            <translation>La scène n'a pas de SCR, donc ses pixels sont pris tels quels, quelle que soit leur taille.</translation>
        </message>
        <message>
            <source>The scene has {} x {} pixels of {}, a patch of the model {} x {}. Choose a larger scene, or classify it as a picture (Classify samples).</source>
            <extracomment>words: 3 4</extracomment>
            <translation>La scène a {} x {} pixels de {}, une imagette du modèle {} x {}. Choisissez une scène plus grande, ou classez-la comme image (« Classer les échantillons »).</translation>
        </message>
        <message>
            <source>The scene has {} x {} pixels; expected at least one.</source>
            <translation>La scène a {} x {} pixels ; au moins un est attendu.</translation>
        </message>
        <message>
            <source>The scene is read in pixels of {} m, {} times those of the training ({} m): things have another size for the model than it has learnt.</source>
            <translation>La scène est lue en pixels de {} m, {} fois ceux de l'entraînement ({} m) : les choses ont pour le modèle une autre taille que celle qu'il a apprise.</translation>
        </message>
        <message>
            <source>The scene is smaller than a pixel of the model, {} m. Choose a larger scene.</source>
            <translation>La scène est plus petite qu'un pixel du modèle, {} m. Choisissez une scène plus grande.</translation>
        </message>
        <message>
            <source>The scene's pixels are {} times as large as the {} m that the model was trained on: it misses the detail that the model looks for. Take a sharper scene, or another model.</source>
            <translation>Les pixels de la scène sont {} fois aussi grands que les {} m sur lesquels le modèle a été entraîné : il y manque le détail que le modèle cherche. Prenez une scène plus nette, ou un autre modèle.</translation>
        </message>
        <message>
            <source>The scenes differ in what the values of {} mean. Choose to scale the values.</source>
            <translation>Les scènes diffèrent par la signification des valeurs de {}. Choisissez de mettre les valeurs à l'échelle.</translation>
        </message>
        <message>
            <source>The scheduler {} is named, but the job was called without it. Call the job within engine.executor.run_on({}, progress), or leave the scheduler empty to use this computer.</source>
            <translation>L'ordonnanceur {} est nommé, mais la tâche a été appelée sans lui. Appelez la tâche dans engine.executor.run_on({}, progress), ou laissez l'ordonnanceur vide pour utiliser cet ordinateur.</translation>
        </message>
        <message>
            <source>The size is 0; expected more. Give the side of a sample.</source>
            <translation>La taille est 0 ; une taille positive est attendue. Donnez le côté d'un échantillon.</translation>
        </message>
        <message>
            <source>The size is in pixels of {}, whose CRS is {}, but the CRS of the samples is {}. Leave it empty, or give the size in map units.</source>
            <translation>La taille est en pixels de {}, dont le SCR est {}, mais le SCR des échantillons est {}. Laissez-le vide ou donnez la taille en unités de la carte.</translation>
        </message>
        <message>
            <source>The size is in pixels, but no raster was given. Choose one, or give map units.</source>
            <translation>La taille est en pixels, mais aucun raster n'est donné. Choisissez-en un ou donnez des unités de la carte.</translation>
        </message>
        <message>
            <source>The smallest stratum has only {}, so the intervals are approximate.</source>
            <translation>La plus petite strate n'a que {}, les intervalles sont donc approximatifs.</translation>
        </message>
        <message>
            <source>The standard error</source>
            <translation>L'erreur type</translation>
        </message>
        <message>
            <source>The statistics of all samples need rasters of values. Choose some, or no file for them.</source>
            <translation>Les statistiques de tous les échantillons exigent des rasters de valeurs. Choisissez-en, ou ne donnez pas de fichier pour elles.</translation>
        </message>
        <message>
            <source>The statistics {} know nothing of {}; they have {}.</source>
            <translation>Les statistiques {} ne connaissent pas {} ; elles ont {}.</translation>
        </message>
        <message>
            <source>The table of areas has {} twice; expected a row for each stratum.</source>
            <translation>La table des surfaces contient {} deux fois ; une ligne par strate est attendue.</translation>
        </message>
        <message>
            <source>The table of areas has {}, which no stratum is called; the strata are {}. Give the areas by their names or numbers.</source>
            <translation>La table des surfaces contient {}, qui n'est le nom d'aucune strate ; les strates sont {}. Donnez les surfaces par leurs noms ou numéros.</translation>
        </message>
        <message>
            <source>The table of areas holds no area for some stratum; expected a number, 0 or more, for each.</source>
            <translation>La table des surfaces n'a pas de surface pour une strate ; un nombre, 0 ou plus, est attendu pour chacune.</translation>
        </message>
        <message>
            <source>The table of areas lacks {}; expected an area for every stratum.</source>
            <translation>Il manque {} à la table des surfaces ; une surface est attendue pour chaque strate.</translation>
        </message>
        <message>
            <source>The table of merged classes has an empty cell; expected a class and what it becomes.</source>
            <translation>La table des classes fusionnées a une cellule vide ; une classe et ce qu'elle devient sont attendus.</translation>
        </message>
        <message>
            <source>The target grid would have {} x {} pixels. Choose larger pixels: the resolution is in units of {} ({}).</source>
            <extracomment>words: 3</extracomment>
            <translation>La grille cible aurait {} x {} pixels. Choisissez des pixels plus grands : la résolution est en unités de {} ({}).</translation>
        </message>
        <message>
            <source>The target of an area is {} and its class {}; expected both or neither. Give the class and half the width of its interval, such as 0.1 for 10 %.</source>
            <translation>La cible de surface est {} et sa classe {} ; les deux sont attendues, ou aucune. Donnez la classe et la moitié de la largeur de son intervalle, par exemple 0.1 pour 10 %.</translation>
        </message>
        <message>
            <source>The targets need {} units; expected at most {}. Choose wider targets, or give N.</source>
            <translation>Les cibles exigent {} unités ; au plus {} sont attendues. Choisissez des cibles plus larges ou donnez N.</translation>
        </message>
        <message>
            <source>The token service {} answers without a token; expected one with its expiry. Check the address of the service.</source>
            <translation>Le service de jetons {} répond sans jeton ; un jeton avec son expiration est attendu. Vérifiez l'adresse du service.</translation>
        </message>
        <message>
            <source>The unfinished training in {} differs in the option {}{}. Resume it with the same settings and patches, or train from the start.</source>
            <translation>L'entraînement inachevé dans {} diffère par l'option {}{}. Reprenez-le avec les mêmes paramètres et imagettes, ou entraînez depuis le début.</translation>
        </message>
        <message>
            <source>The unlabelled values are {}; expected whole numbers such as 0, 255.</source>
            <translation>Les valeurs sans étiquette sont {} ; des nombres entiers comme 0, 255 sont attendus.</translation>
        </message>
        <message>
            <source>The values take up {} of the range that the model was trained on</source>
            <translation>Les valeurs n'occupent que {} de la plage sur laquelle le modèle a été entraîné</translation>
        </message>
        <message>
            <source>The weights are {}, and other files may hold code: {}.</source>
            <translation>Les poids sont {}, et d'autres fichiers peuvent contenir du code : {}.</translation>
        </message>
        <message>
            <source>The weights of {} are missing: {}.</source>
            <translation>Les poids de {} manquent : {}.</translation>
        </message>
        <message>
            <source>The weights {} are for a network of Keras Applications, the network is {}. Choose the network 'application', or no weights.</source>
            <translation>Les poids {} sont pour un réseau de Keras Applications, le réseau est {}. Choisissez le réseau « application », ou aucun poids.</translation>
        </message>
        <message>
            <source>The weights {} are not those of {} without its last layers ({}). Choose another file, or the application that it is of.</source>
            <translation>Les poids {} ne sont pas ceux de {} sans ses dernières couches ({}). Choisissez un autre fichier, ou l'application dont ils viennent.</translation>
        </message>
        <message>
            <source>The weights {} do not exist. Choose the file with those of {}.</source>
            <translation>Les poids {} n'existent pas. Choisissez le fichier avec ceux de {}.</translation>
        </message>
        <message>
            <source>The worker {} cannot be used ({}). Mend it or take it away, or leave the scheduler empty to use this computer.</source>
            <translation>Le processus de travail {} ne peut pas être utilisé ({}). Réparez-le ou retirez-le, ou laissez l'ordonnanceur vide pour utiliser cet ordinateur.</translation>
        </message>
        <message>
            <source>The worker {} has {}, this computer {}: results could differ. Install {} {} there, or leave the scheduler empty to use this computer.</source>
            <extracomment>words: 3</extracomment>
            <translation>Le processus de travail {} a {}, cet ordinateur {} : les résultats pourraient différer. Installez-y {} {}, ou laissez l'ordonnanceur vide pour utiliser cet ordinateur.</translation>
        </message>
        <message>
            <source>The worker {} {}. Put the file where all workers see it under one path, or leave the scheduler empty to use this computer.</source>
            <translation>Le processus de travail {} {}. Placez le fichier là où tous les processus de travail le voient sous un même chemin, ou laissez l'ordonnanceur vide pour utiliser cet ordinateur.</translation>
        </message>
        <message>
            <source>The {} accuracy of {} has a standard error of 0 because the sample shows no variation there, which does not prove that there is none.</source>
            <extracomment>words: 0</extracomment>
            <translation>La précision {} pour {} a une erreur type de 0 parce que l'échantillon n'y montre aucune variation, ce qui ne prouve pas qu'il n'y en a pas.</translation>
        </message>
        <message>
            <source>The {} are of the type {}; expected polygons.</source>
            <extracomment>words: 0</extracomment>
            <translation>Des polygones sont attendus ; le type de « {} » est {}.</translation>
        </message>
        <message>
            <source>The {} have no geometry. Choose a layer of polygons.</source>
            <extracomment>words: 0</extracomment>
            <translation>Les entités de « {} » n'ont pas de géométrie. Choisissez une couche de polygones.</translation>
        </message>
        <message>
            <source>The {} is {} pixels; expected whole pixels.</source>
            <extracomment>words: 0</extracomment>
            <translation>Un nombre entier de pixels est attendu ; « {} » vaut {}.</translation>
        </message>
        <message>
            <source>The {} {} does not exist.</source>
            <extracomment>words: 0</extracomment>
            <translation>Le fichier {1} ({0}) n'existe pas.</translation>
        </message>
        <message>
            <source>The {} {} is not GeoJSON that can be read: {}.</source>
            <extracomment>words: 0</extracomment>
            <translation>Le fichier {1} ({0}) n'est pas du GeoJSON lisible : {2}.</translation>
        </message>
        <message>
            <source>The {} {} is not valid GeoJSON; expected an object.</source>
            <extracomment>words: 0</extracomment>
            <translation>Le fichier {1} ({0}) n'est pas du GeoJSON valide ; un objet est attendu.</translation>
        </message>
        <message>
            <source>Their pixels line up: GRID = first stacks them without resampling, over your EXTENT. Or {}.</source>
            <translation>Leurs pixels sont alignés : GRID = first les empile sans rééchantillonnage, sur votre EXTENT. Ou {}.</translation>
        </message>
        <message>
            <source>There are more than {} different changes. Compare maps of fewer classes, or masks of some.</source>
            <translation>Il y a plus de {} changements différents. Comparez des cartes de moins de classes, ou des masques de quelques-unes.</translation>
        </message>
        <message>
            <source>There are {} classes and {} expected shares or accuracies; expected one for each class, in the same order.</source>
            <translation>Il y a {} classes et {} parts ou précisions attendues ; il en faut une par classe, dans le même ordre.</translation>
        </message>
        <message>
            <source>There are {} samples; expected at most {}. Take a part of them.</source>
            <translation>Il y a {} échantillons ; au plus {} sont attendus. N'en prenez qu'une partie.</translation>
        </message>
        <message>
            <source>There is no band {} for {}; expected one of {}.</source>
            <extracomment>words: 1</extracomment>
            <translation>Il n'y a pas de bande {} pour {} ; l'une de celles-ci est attendue : {}.</translation>
        </message>
        <message>
            <source>There is no band {}; the rasters have {}.</source>
            <translation>Il n'y a pas de bande {} ; les rasters ont {}.</translation>
        </message>
        <message>
            <source>There is no class {}. </source>
            <translation>Il n'y a pas de classe {}. </translation>
        </message>
        <message>
            <source>There is no constant {}; expected some of {}.</source>
            <translation>Il n'y a pas de constante {} ; constantes possibles : {}.</translation>
        </message>
        <message>
            <source>There is no folder {}. Choose a folder of pictures.</source>
            <translation>Il n'y a pas de dossier {}. Choisissez un dossier d'images.</translation>
        </message>
        <message>
            <source>There is no host {}, or no network. Check the address of the catalogue and the connection.</source>
            <translation>L'hôte {} n'existe pas, ou il n'y a pas de réseau. Vérifiez l'adresse du catalogue et la connexion.</translation>
        </message>
        <message>
            <source>There is no index {} in the catalogue; {}. A formula of your own is written NAME = (N - R) / (N + R).</source>
            <translation>Il n'y a pas d'indice {} dans le catalogue ; {}. Votre propre formule s'écrit NAME = (N - R) / (N + R).</translation>
        </message>
        <message>
            <source>There is no job {}; expected one of {}.</source>
            <translation>Il n'y a pas de tâche {} ; tâches possibles : {}.</translation>
        </message>
        <message>
            <source>There is no letter {} for a band; expected one of {}.</source>
            <translation>Il n'y a pas de lettre {} pour une bande ; lettres possibles : {}.</translation>
        </message>
        <message>
            <source>There is no loss {}. Choose one of {}.</source>
            <translation>Il n'y a pas de perte {}. Choisissez parmi {}.</translation>
        </message>
        <message>
            <source>There is no network {}. Choose one of {}.</source>
            <translation>Il n'y a pas de réseau {}. Choisissez parmi {}.</translation>
        </message>
        <message>
            <source>There is no network {}; known are {}.</source>
            <translation>Il n'y a pas de réseau {} ; réseaux connus : {}.</translation>
        </message>
        <message>
            <source>There is no precision {}. Choose one of {}.</source>
            <translation>Il n'y a pas de précision {}. Choisissez parmi {}.</translation>
        </message>
        <message>
            <source>There is no unfinished training of this model; it starts at the beginning.</source>
            <translation>Il n'y a pas d'entraînement inachevé de ce modèle ; il commence depuis le début.</translation>
        </message>
        <message>
            <source>There is no way {} to join tiles. Choose one of {}.</source>
            <translation>Il n'y a pas de raccord des tuiles {}. Choisissez parmi {}.</translation>
        </message>
        <message>
            <source>There is not enough memory. Lower the memory limit or the number of fit pixels, or close programs.</source>
            <translation>La mémoire ne suffit pas. Diminuez la limite de mémoire ou le nombre de pixels d'ajustement, ou fermez des programmes.</translation>
        </message>
        <message>
            <source>There is room for fewer samples of {}{} than asked: {}.</source>
            <translation>Il y a de la place pour moins d'échantillons de {}{} que demandé : {}.</translation>
        </message>
        <message>
            <source>They do not overlap anywhere either, so {}, or check the georeference.</source>
            <translation>Ils ne se recouvrent nulle part non plus : {} ou vérifiez le géoréférencement.</translation>
        </message>
        <message>
            <source>Tiles of {} pixels overlap by {}; expected a multiple of 4, from 0 to half a tile.</source>
            <extracomment>words: 0</extracomment>
            <translation>Des tuiles de {} pixels se recouvrent de {} ; un multiple de 4, de 0 à une demi-tuile, est attendu.</translation>
        </message>
        <message>
            <source>Tiles of {} pixels overlap by {}; expected half a tile at most. Choose larger tiles or a smaller overlap.</source>
            <translation>Des tuiles de {} pixels se recouvrent de {} ; une demi-tuile au plus est attendue. Choisissez des tuiles plus grandes ou un recouvrement plus petit.</translation>
        </message>
        <message>
            <source>Train scene classifier (CNN)</source>
            <translation>Entraîner un classifieur de scènes (CNN)</translation>
        </message>
        <message>
            <source>Train segmentation (U-Net)</source>
            <translation>Entraîner une segmentation (U-Net)</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <source>Training history</source>
            <translation>Historique de l'entraînement</translation>
        </message>
        <message>
            <source>Training in float32.</source>
            <translation>Entraînement en float32.</translation>
        </message>
        <message>
            <source>Training in float32: this processor has no instructions for bfloat16, it would be slower.</source>
            <translation>Entraînement en float32 : ce processeur n'a pas d'instructions pour bfloat16, qui serait plus lent.</translation>
        </message>
        <message>
            <source>Training in mixed bfloat16 on {}.</source>
            <translation>Entraînement en bfloat16 mixte sur {}.</translation>
        </message>
        <message>
            <source>Training in mixed bfloat16: the processor has instructions for it.</source>
            <translation>Entraînement en bfloat16 mixte : le processeur a des instructions pour cela.</translation>
        </message>
        <message>
            <source>Transitions</source>
            <translation>Transitions</translation>
        </message>
        <message>
            <source>Two class rasters are needed: one before, one after.</source>
            <translation>Deux rasters de classes sont nécessaires : un avant, un après.</translation>
        </message>
        <message>
            <source>Two fields of a layer are compared, where there are no pixels. Leave out the area and the raster of disagreement, or choose a class map.</source>
            <translation>Deux champs d'une couche sont comparés, il n'y a donc pas de pixels. Laissez de côté la zone et le raster de désaccord, ou choisissez une carte de classes.</translation>
        </message>
        <message>
            <source>Two indices are called {}. Give each a name of its own.</source>
            <translation>Deux indices s'appellent {}. Donnez à chacun son propre nom.</translation>
        </message>
        <message>
            <source>Two outputs are called {}. Give each a name of its own.</source>
            <translation>Deux sorties s'appellent {}. Donnez à chacune son propre nom.</translation>
        </message>
        <message>
            <source>Two sample units lie at {}, {}: one is {} in the reference, the other {}. Decide on one, and remove the other.</source>
            <translation>Deux unités d'échantillonnage se trouvent à {}, {} : l'une est {} dans la référence, l'autre {}. Choisissez-en une et retirez l'autre.</translation>
        </message>
        <message>
            <source>Unexpected {}: {}</source>
            <translation>Erreur inattendue {} : {}</translation>
        </message>
        <message>
            <source>Units: {}.</source>
            <translation>Unités : {}.</translation>
        </message>
        <message>
            <source>Unknown options {}; expected some of {}.</source>
            <translation>Options inconnues : {} ; options possibles : {}.</translation>
        </message>
        <message>
            <source>Usable pixels: {}; expected at least 2. Check the nodata values, the mask and the area.</source>
            <translation>Pixels utilisables : {} ; au moins 2 sont attendus. Vérifiez les valeurs NoData, le masque et la zone.</translation>
        </message>
        <message>
            <source>Values are standardised by the statistics of {}.</source>
            <translation>Les valeurs sont standardisées par les statistiques de {}.</translation>
        </message>
        <message>
            <source>Values from the 2nd to the 98th percentile of all patches become 0 to 255: {}.</source>
            <translation>Les valeurs du 2e au 98e centile de toutes les imagettes deviennent de 0 à 255 : {}.</translation>
        </message>
        <message>
            <source>Where rasters and labels meet there are {} x {} pixels of {}, less than a patch of {}. Choose smaller patches or a finer resolution, and check that the labels lie on the rasters.</source>
            <translation>Là où rasters et étiquettes se rencontrent, il y a {} x {} pixels de {}, moins qu'une imagette de {}. Choisissez des imagettes plus petites ou une résolution plus fine, et vérifiez que les étiquettes sont sur les rasters.</translation>
        </message>
        <message>
            <source>With a producer's accuracy of {} the map would miss more of the class than there are pixels of other classes. Expect a higher producer's accuracy.</source>
            <translation>Avec une précision du producteur de {}, la carte manquerait plus de pixels de la classe qu'il n'y a de pixels d'autres classes. Attendez une précision du producteur plus élevée.</translation>
        </message>
        <message>
            <source>With gamma = {} all pixels count as alike, so none can be told apart. {}</source>
            <translation>Avec gamma = {}, tous les pixels passent pour semblables, et aucun ne peut donc être distingué. {}</translation>
        </message>
        <message>
            <source>With gamma = {} the pixels fall apart into {} groups or more that are not alike at all; expected at most {} for {} classes. {}</source>
            <translation>Avec gamma = {}, les pixels se séparent en {} groupes ou plus sans aucune ressemblance ; au plus {} sont attendus pour {} classes. {}</translation>
        </message>
        <message>
            <source>Without a sample at the {} edge: {} {}.</source>
            <extracomment>words: 0 2</extracomment>
            <translation>Sans échantillon au bord {} : {} {}.</translation>
        </message>
        <message>
            <source>Writing changes</source>
            <translation>Écriture des changements</translation>
        </message>
        <message>
            <source>Writing disagreement</source>
            <translation>Écriture du désaccord</translation>
        </message>
        <message>
            <source>Writing patches</source>
            <translation>Écriture des imagettes</translation>
        </message>
        <message>
            <source>Writing samples</source>
            <translation>Écriture des échantillons</translation>
        </message>
        <message>
            <source>Writing {}</source>
            <translation>Écriture de {}</translation>
        </message>
        <message>
            <source>Written by Landclass</source>
            <translation>Écrit par Landclass</translation>
        </message>
        <message>
            <source>a CQL2 filter</source>
            <translation>un filtre CQL2</translation>
        </message>
        <message>
            <source>a CRS without a name</source>
            <translation>un SCR sans nom</translation>
        </message>
        <message>
            <source>a class lacks its name or colour</source>
            <translation>il manque à une classe son nom ou sa couleur</translation>
        </message>
        <message>
            <source>a list of {}{}s</source>
            <extracomment>words: 1</extracomment>
            <translation>une liste de valeurs ({}{})</translation>
        </message>
        <message>
            <source>a minimum of {} in each of {} classes</source>
            <translation>un minimum de {} dans chacune des {} classes</translation>
        </message>
        <message>
            <source>a scale is not positive</source>
            <translation>une échelle n'est pas positive</translation>
        </message>
        <message>
            <source>a scale or offset</source>
            <translation>une échelle ou un décalage</translation>
        </message>
        <message>
            <source>a simple random sample of {} units, by the estimators of Stehman (2014) for a single stratum</source>
            <translation>un échantillon aléatoire simple de {} unités, par les estimateurs de Stehman (2014) pour une seule strate</translation>
        </message>
        <message>
            <source>a simple random sample of {} units, post-stratified by map class (Olofsson et al. 2014), with F1 as a ratio estimate (Stehman 2014)</source>
            <translation>un échantillon aléatoire simple de {} unités, post-stratifié par classe de la carte (Olofsson et al. 2014), avec F1 comme estimation par le quotient (Stehman 2014)</translation>
        </message>
        <message>
            <source>a standard error of {} of the overall accuracy</source>
            <translation>une erreur type de {} pour l'exactitude globale</translation>
        </message>
        <message>
            <source>a stratified random sample of {} units, with strata other than the map classes (Stehman 2014)</source>
            <translation>un échantillon aléatoire stratifié de {} unités, avec d'autres strates que les classes de la carte (Stehman 2014)</translation>
        </message>
        <message>
            <source>a stratified random sample of {} units, with the map classes as strata (Olofsson et al. 2014) and F1 as a ratio estimate (Stehman 2014)</source>
            <translation>un échantillon aléatoire stratifié de {} unités, avec les classes de la carte comme strates (Olofsson et al. 2014) et F1 comme estimation par le quotient (Stehman 2014)</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>un nombre entier</translation>
        </message>
        <message>
            <source>access is denied. Choose a folder you may write to.</source>
            <translation>accès refusé. Choisissez un dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <source>accuracy</source>
            <translation>exactitude</translation>
        </message>
        <message>
            <source>all pixels</source>
            <translation>tous les pixels</translation>
        </message>
        <message>
            <source>all rasters together</source>
            <translation>tous les rasters ensemble</translation>
        </message>
        <message>
            <source>an area</source>
            <translation>une zone</translation>
        </message>
        <message>
            <source>an area of {} known to ± {} % of that on the map</source>
            <translation>une surface de {} connue à ± {} % de celle de la carte</translation>
        </message>
        <message>
            <source>an output</source>
            <translation>une sortie</translation>
        </message>
        <message>
            <source>another data type</source>
            <translation>un autre type de données</translation>
        </message>
        <message>
            <source>array {} does not have the size its header states</source>
            <translation>le tableau {} n'a pas la taille qu'indique son en-tête</translation>
        </message>
        <message>
            <source>array {} has the shape {}, not {}</source>
            <translation>le tableau {} a la forme {}, et non {}</translation>
        </message>
        <message>
            <source>array {} holds numbers that are not finite</source>
            <translation>le tableau {} contient des nombres qui ne sont pas finis</translation>
        </message>
        <message>
            <source>array {} holds {}, not plain numbers</source>
            <translation>le tableau {} contient {}, et non de simples nombres</translation>
        </message>
        <message>
            <source>as given</source>
            <translation>comme indiqué</translation>
        </message>
        <message>
            <source>at the place of another</source>
            <translation>au même endroit qu'une autre</translation>
        </message>
        <message>
            <source>batch size</source>
            <translation>taille du lot</translation>
        </message>
        <message>
            <source>beside the area</source>
            <translation>hors de la zone</translation>
        </message>
        <message>
            <source>beyond the limit of scenes, {}</source>
            <translation>au-delà de la limite de scènes, {}</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>bleu</translation>
        </message>
        <message>
            <source>both</source>
            <translation>les deux</translation>
        </message>
        <message>
            <source>both were</source>
            <translation>les deux sont donnés</translation>
        </message>
        <message>
            <source>by its name</source>
            <translation>par son nom</translation>
        </message>
        <message>
            <source>cannot read {} ({})</source>
            <translation>ne peut pas lire {} ({})</translation>
        </message>
        <message>
            <source>catalogue</source>
            <translation>catalogue</translation>
        </message>
        <message>
            <source>centres or classes of k = {} have the wrong size</source>
            <translation>les centres ou les classes de k = {} n'ont pas la bonne taille</translation>
        </message>
        <message>
            <source>choose a .weights.h5 or .h5 file with those of {} without its last layers</source>
            <translation>choisissez un fichier .weights.h5 ou .h5 avec ceux de {} sans ses dernières couches</translation>
        </message>
        <message>
            <source>chosen_k is {}; expected 0 or one of {} to {}.</source>
            <translation>chosen_k est {} ; 0 ou un nombre de {} à {} est attendu.</translation>
        </message>
        <message>
            <source>classes_max is {} and classes is {}; expected 0, or at least classes.</source>
            <translation>classes_max est {} et classes est {} ; 0, ou au moins classes, est attendu.</translation>
        </message>
        <message>
            <source>cloud cover unknown</source>
            <translation>couverture nuageuse inconnue</translation>
        </message>
        <message>
            <source>cloud cover {} %</source>
            <translation>couverture nuageuse de {} %</translation>
        </message>
        <message>
            <source>cloud cover {} % is above {} %</source>
            <translation>la couverture nuageuse de {} % dépasse {} %</translation>
        </message>
        <message>
            <source>cluster model</source>
            <translation>modèle de groupes</translation>
        </message>
        <message>
            <source>collection</source>
            <translation>collection</translation>
        </message>
        <message>
            <source>columns</source>
            <translation>colonnes</translation>
        </message>
        <message>
            <source>cost has {} rows and {} columns; expected no more rows than columns</source>
            <translation>cost a {} lignes et {} colonnes ; au plus autant de lignes que de colonnes sont attendues</translation>
        </message>
        <message>
            <source>could not run the job</source>
            <translation>n'a pas pu exécuter la tâche</translation>
        </message>
        <message>
            <source>cut in the middle</source>
            <translation>recadrées sur leur milieu</translation>
        </message>
        <message>
            <source>degrees</source>
            <translation>degrés</translation>
        </message>
        <message>
            <source>does not exist</source>
            <translation>n'existe pas</translation>
        </message>
        <message>
            <source>drawn pixels</source>
            <translation>pixels tirés</translation>
        </message>
        <message>
            <source>features</source>
            <translation>entités</translation>
        </message>
        <message>
            <source>filled up by reflection</source>
            <translation>complétées par réflexion</translation>
        </message>
        <message>
            <source>first, layer, finest, coarsest, custom or centre</source>
            <translation>first, layer, finest, coarsest, custom ou centre</translation>
        </message>
        <message>
            <source>from the median distance between pixels</source>
            <translation>d'après la distance médiane entre pixels</translation>
        </message>
        <message>
            <source>gamma is not positive</source>
            <translation>gamma n'est pas positif</translation>
        </message>
        <message>
            <source>gives it twice</source>
            <translation>est donné deux fois</translation>
        </message>
        <message>
            <source>green</source>
            <translation>vert</translation>
        </message>
        <message>
            <source>has a single sample unit, so no variance; expected at least 2 in every stratum. Interpret more there</source>
            <translation>n'a qu'une seule unité d'échantillonnage, donc pas de variance ; au moins 2 sont attendues dans chaque strate. Interprétez-y davantage d'unités</translation>
        </message>
        <message>
            <source>has another file at {}</source>
            <translation>a un autre fichier sous {}</translation>
        </message>
        <message>
            <source>has its centre in the area</source>
            <translation>a son centre dans la zone</translation>
        </message>
        <message>
            <source>has more sample units than units in all; expected each once. Check the numbers of units</source>
            <translation>a plus d'unités d'échantillonnage que d'unités en tout ; chacune est attendue une seule fois. Vérifiez les nombres d'unités</translation>
        </message>
        <message>
            <source>has no band {}</source>
            <translation>n'a pas de bande {}</translation>
        </message>
        <message>
            <source>has no sample unit; expected at least 2 in every stratum. Interpret some there</source>
            <translation>n'a pas d'unité d'échantillonnage ; au moins 2 sont attendues dans chaque strate. Interprétez-y quelques unités</translation>
        </message>
        <message>
            <source>has sample units but no area; expected an area for it. Check the areas</source>
            <translation>a des unités d'échantillonnage mais pas de surface ; une surface est attendue pour elle. Vérifiez les surfaces</translation>
        </message>
        <message>
            <source>head</source>
            <translation>la dernière couche</translation>
        </message>
        <message>
            <source>images</source>
            <translation>images</translation>
        </message>
        <message>
            <source>is gone</source>
            <translation>n'est plus là</translation>
        </message>
        <message>
            <source>is not understood</source>
            <translation>n'est pas compris</translation>
        </message>
        <message>
            <source>is of {}</source>
            <translation>est de {}</translation>
        </message>
        <message>
            <source>it asks for a login. Choose an authentication configuration for it</source>
            <translation>une authentification est exigée. Choisissez une configuration d'authentification adaptée</translation>
        </message>
        <message>
            <source>it asks for a login; choose an authentication configuration for it</source>
            <translation>une authentification est exigée ; choisissez une configuration d'authentification adaptée</translation>
        </message>
        <message>
            <source>it does not answer as a scheduler does; is this the port of the dashboard?</source>
            <translation>il ne répond pas comme un ordonnanceur ; est-ce le port du tableau de bord ?</translation>
        </message>
        <message>
            <source>it does not take the request</source>
            <translation>la requête n'est pas acceptée</translation>
        </message>
        <message>
            <source>it has a fault of its own</source>
            <translation>c'est une erreur du serveur</translation>
        </message>
        <message>
            <source>it has no place on Earth</source>
            <translation>il n'a pas de position sur Terre</translation>
        </message>
        <message>
            <source>it has nothing there. Check the address of the catalogue</source>
            <translation>rien ne se trouve à cette adresse. Vérifiez l'adresse du catalogue</translation>
        </message>
        <message>
            <source>it has {} classes</source>
            <translation>il a {} classes</translation>
        </message>
        <message>
            <source>it holds {}</source>
            <translation>elle contient {}</translation>
        </message>
        <message>
            <source>it is asked too often. Wait a while and run again</source>
            <translation>les requêtes sont trop fréquentes. Attendez un moment et exécutez de nouveau</translation>
        </message>
        <message>
            <source>it is asked too often; wait a while</source>
            <translation>les requêtes sont trop fréquentes ; attendez un moment</translation>
        </message>
        <message>
            <source>it is longer than {} characters</source>
            <translation>elle dépasse {} caractères</translation>
        </message>
        <message>
            <source>it refuses access. Choose an authentication configuration that may read it, or another collection</source>
            <translation>l'accès est refusé. Choisissez une configuration d'authentification qui peut lire la collection, ou une autre collection</translation>
        </message>
        <message>
            <source>it refuses access; the files may need an authentication configuration or a signing service</source>
            <translation>l'accès est refusé ; les fichiers exigent peut-être une configuration d'authentification ou un service de signature</translation>
        </message>
        <message>
            <source>its ONNX part is none</source>
            <translation>sa partie ONNX n'en est pas une</translation>
        </message>
        <message>
            <source>its bands have no names of their own</source>
            <translation>ses bandes n'ont pas de noms propres à chacune</translation>
        </message>
        <message>
            <source>its classes are not numbered from 1 on</source>
            <translation>ses classes ne sont pas numérotées à partir de 1</translation>
        </message>
        <message>
            <source>its network is {}; known are {}</source>
            <translation>son réseau est {} ; réseaux connus : {}</translation>
        </message>
        <message>
            <source>its overviews are not whole</source>
            <translation>ses aperçus ne sont pas complets</translation>
        </message>
        <message>
            <source>its patches have a side of {} metres</source>
            <translation>ses imagettes ont un côté de {} mètres</translation>
        </message>
        <message>
            <source>its patches have a side of {} pixels</source>
            <translation>ses imagettes ont un côté de {} pixels</translation>
        </message>
        <message>
            <source>its patches have no side in metres</source>
            <translation>ses imagettes n'ont pas de côté en mètres</translation>
        </message>
        <message>
            <source>its weights are no numbers of a network</source>
            <translation>ses poids ne sont pas des nombres d'un réseau</translation>
        </message>
        <message>
            <source>k = {} is out of range</source>
            <translation>k = {} est hors limites</translation>
        </message>
        <message>
            <source>k = {}: at no k do the pixels fall into two or more classes.</source>
            <translation>k = {} : pour aucun k, les pixels ne se répartissent en deux classes ou plus.</translation>
        </message>
        <message>
            <source>k = {}: its silhouette of {} is the highest, so the classes stand apart best</source>
            <translation>k = {} : sa silhouette de {} est la plus élevée, les classes y sont donc le mieux séparées</translation>
        </message>
        <message>
            <source>k = {}: its silhouette of {} is within {} % of the highest ({} at k = {}), and of these the inertia curve bends most here.</source>
            <translation>k = {} : sa silhouette de {} est à moins de {} % de la plus élevée ({} pour k = {}), et parmi celles-ci c'est ici que la courbe d'inertie s'infléchit le plus.</translation>
        </message>
        <message>
            <source>k = {}: no pixel is in class {}; the scene has fewer distinct spectra than classes.</source>
            <translation>k = {} : aucun pixel n'est dans la classe {} ; la scène a moins de spectres distincts que de classes.</translation>
        </message>
        <message>
            <source>k = {}: of {} to {}, the gap between one eigenvalue and the next is widest here.</source>
            <translation>k = {} : de {} à {}, c'est ici que l'écart entre une valeur propre et la suivante est le plus grand.</translation>
        </message>
        <message>
            <source>k = {}: of {} to {}, the gap between one eigenvalue and the next is widest here: from {} to {}.</source>
            <translation>k = {} : de {} à {}, c'est ici que l'écart entre une valeur propre et la suivante est le plus grand : de {} à {}.</translation>
        </message>
        <message>
            <source>k = {}: passes over all pixels: {}, inertia {} to {}; last squared shift {} of the variance.</source>
            <translation>k = {} : passages sur tous les pixels : {}, inertie de {} à {} ; dernier déplacement quadratique {} de la variance.</translation>
        </message>
        <message>
            <source>k = {}: the centres still moved when the iterations ended.</source>
            <translation>k = {} : les centres bougeaient encore à la fin des itérations.</translation>
        </message>
        <message>
            <source>k = {}: the inertia curve has a sharp elbow here, and the silhouette of {} is not far below the highest ({} at k = {}).</source>
            <translation>k = {} : la courbe d'inertie a ici un coude marqué, et la silhouette de {} n'est pas loin de la plus élevée ({} pour k = {}).</translation>
        </message>
        <message>
            <source>k = {}: the model was saved with it.</source>
            <translation>k = {} : le modèle a été enregistré avec ce nombre.</translation>
        </message>
        <message>
            <source>k = {}: the pixels differ too little to tell.</source>
            <translation>k = {} : les pixels diffèrent trop peu pour se prononcer.</translation>
        </message>
        <message>
            <source>k_min is {} and k_max is {}; expected k_min at most k_max.</source>
            <translation>k_min est {} et k_max est {} ; k_min est attendu au plus égal à k_max.</translation>
        </message>
        <message>
            <source>last blocks</source>
            <translation>les derniers blocs</translation>
        </message>
        <message>
            <source>learning rate</source>
            <translation>taux d'apprentissage</translation>
        </message>
        <message>
            <source>leave them out</source>
            <translation>laissez-les de côté</translation>
        </message>
        <message>
            <source>leave {} out</source>
            <translation>laissez {} de côté</translation>
        </message>
        <message>
            <source>less cloudy scenes cover the same</source>
            <translation>des scènes moins nuageuses couvrent la même surface</translation>
        </message>
        <message>
            <source>less than half of their pixels have data</source>
            <translation>moins de la moitié de leurs pixels ont des données</translation>
        </message>
        <message>
            <source>lies beside the area</source>
            <translation>se trouve hors de la zone</translation>
        </message>
        <message>
            <source>lies within the area</source>
            <translation>se trouve entièrement dans la zone</translation>
        </message>
        <message>
            <source>low_percent is {} and high_percent is {}; expected low_percent below high_percent.</source>
            <translation>low_percent est {} et high_percent est {} ; low_percent est attendu inférieur à high_percent.</translation>
        </message>
        <message>
            <source>lower</source>
            <translation>inférieur</translation>
        </message>
        <message>
            <source>map</source>
            <translation>carte</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>masqués</translation>
        </message>
        <message>
            <source>mean IoU</source>
            <translation>IoU moyen</translation>
        </message>
        <message>
            <source>metadata.txt carries no version</source>
            <translation>metadata.txt ne contient pas de version</translation>
        </message>
        <message>
            <source>minimum</source>
            <translation>minimum</translation>
        </message>
        <message>
            <source>model of kind {}</source>
            <translation>modèle du type {}</translation>
        </message>
        <message>
            <source>more than {} different values</source>
            <translation>plus de {} valeurs différentes</translation>
        </message>
        <message>
            <source>most have {} of {}</source>
            <translation>la plupart ont {} de type {}</translation>
        </message>
        <message>
            <source>neither</source>
            <translation>aucun des deux</translation>
        </message>
        <message>
            <source>neither was</source>
            <translation>aucun n'est donné</translation>
        </message>
        <message>
            <source>network</source>
            <translation>le réseau</translation>
        </message>
        <message>
            <source>next_bits is {}, expected one of {}</source>
            <translation>next_bits est {}, une de ces valeurs est attendue : {}</translation>
        </message>
        <message>
            <source>no CRS</source>
            <translation>pas de SCR</translation>
        </message>
        <message>
            <source>no answer within {} seconds</source>
            <translation>pas de réponse en {} secondes</translation>
        </message>
        <message>
            <source>no condition, and looked at here</source>
            <translation>aucune condition, mais vérifiée ici</translation>
        </message>
        <message>
            <source>nodata in both</source>
            <translation>NoData dans les deux</translation>
        </message>
        <message>
            <source>nodata in {} only</source>
            <extracomment>words: 0</extracomment>
            <translation>NoData dans {} seulement</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>none: every pixel is nodata</source>
            <translation>aucune : chaque pixel est NoData</translation>
        </message>
        <message>
            <source>not finite</source>
            <translation>non finis</translation>
        </message>
        <message>
            <source>not in {}</source>
            <translation>hors de {}</translation>
        </message>
        <message>
            <source>not recognized</source>
            <translation>non reconnu</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>non indiqué</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>nothing, for no class is meant</source>
            <translation>rien, car aucune classe n'est désignée</translation>
        </message>
        <message>
            <source>of class 0</source>
            <translation>de classe 0</translation>
        </message>
        <message>
            <source>of ignored classes</source>
            <translation>de classes ignorées</translation>
        </message>
        <message>
            <source>of other collections</source>
            <translation>d'autres collections</translation>
        </message>
        <message>
            <source>on nodata of {}</source>
            <translation>sur NoData de {}</translation>
        </message>
        <message>
            <source>on request</source>
            <translation>sur demande</translation>
        </message>
        <message>
            <source>outside the area</source>
            <translation>hors de la zone</translation>
        </message>
        <message>
            <source>outside the dates</source>
            <translation>hors des dates</translation>
        </message>
        <message>
            <source>outside {}</source>
            <translation>hors de {}</translation>
        </message>
        <message>
            <source>overlap</source>
            <translation>recouvrement</translation>
        </message>
        <message>
            <source>parts of it are missing on the disk</source>
            <translation>il en manque des parties sur le disque</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>pixels</translation>
        </message>
        <message>
            <source>pixels in features of different classes, left out</source>
            <translation>pixels dans des entités de classes différentes, écartés</translation>
        </message>
        <message>
            <source>points</source>
            <translation>points</translation>
        </message>
        <message>
            <source>points beside {}, left out</source>
            <translation>points hors de {}, écartés</translation>
        </message>
        <message>
            <source>points in a pixel that already has one of their class, which count once</source>
            <translation>points dans un pixel qui en a déjà un de leur classe, qui comptent une fois</translation>
        </message>
        <message>
            <source>polygons</source>
            <translation>polygones</translation>
        </message>
        <message>
            <source>producer's</source>
            <translation>du producteur</translation>
        </message>
        <message>
            <source>python -m engine</source>
            <translation>python -m engine</translation>
        </message>
        <message>
            <source>red</source>
            <translation>rouge</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>right</source>
            <translation>droit</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>lignes</translation>
        </message>
        <message>
            <source>samples</source>
            <translation>échantillons</translation>
        </message>
        <message>
            <source>samples on the rasters</source>
            <translation>échantillons sur les rasters</translation>
        </message>
        <message>
            <source>scale {}, offset {}</source>
            <translation>échelle {}, décalage {}</translation>
        </message>
        <message>
            <source>scene classification model</source>
            <translation>modèle de classification de scènes</translation>
        </message>
        <message>
            <source>scheduler is {}; expected an address such as tcp://192.168.1.5:8786, gateway:NAME, or nothing.</source>
            <translation>scheduler est {} ; une adresse comme tcp://192.168.1.5:8786, gateway:NAME, ou rien, est attendue.</translation>
        </message>
        <message>
            <source>see the manual</source>
            <translation>voir le manuel</translation>
        </message>
        <message>
            <source>segmentation model</source>
            <translation>modèle de segmentation</translation>
        </message>
        <message>
            <source>shapes of the optimizer</source>
            <translation>formes de l'optimiseur</translation>
        </message>
        <message>
            <source>shapes of the weights</source>
            <translation>formes des poids</translation>
        </message>
        <message>
            <source>shares ground with the area</source>
            <translation>a une surface en commun avec la zone</translation>
        </message>
        <message>
            <source>size</source>
            <translation>taille</translation>
        </message>
        <message>
            <source>some are missing</source>
            <translation>il en manque</translation>
        </message>
        <message>
            <source>spelt alike are {}</source>
            <translation>noms semblables : {}</translation>
        </message>
        <message>
            <source>strata</source>
            <translation>strates</translation>
        </message>
        <message>
            <source>test</source>
            <translation>test</translation>
        </message>
        <message>
            <source>that is described</source>
            <translation>décrite</translation>
        </message>
        <message>
            <source>the CPU (cores: {})</source>
            <translation>le CPU (cœurs : {})</translation>
        </message>
        <message>
            <source>the GPU {}</source>
            <translation>le GPU {}</translation>
        </message>
        <message>
            <source>the area</source>
            <translation>la zone</translation>
        </message>
        <message>
            <source>the chosen number of classes is not among those saved</source>
            <translation>le nombre de classes choisi n'est pas parmi ceux enregistrés</translation>
        </message>
        <message>
            <source>the connection is lost</source>
            <translation>la connexion est perdue</translation>
        </message>
        <message>
            <source>the disk</source>
            <translation>le disque</translation>
        </message>
        <message>
            <source>the disk is full. Free some space or choose another folder.</source>
            <translation>le disque est plein. Libérez de la place ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>the disk is read-only. Choose another folder.</source>
            <translation>le disque est en lecture seule. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>the disk quota is used up. Free some space or choose another folder.</source>
            <translation>le quota du disque est épuisé. Libérez de la place ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>the embedding does not fit the bands</source>
            <translation>le plongement spectral ne correspond pas aux bandes</translation>
        </message>
        <message>
            <source>the scaling does not fit the bands</source>
            <translation>la mise à l'échelle ne correspond pas aux bandes</translation>
        </message>
        <message>
            <source>the scaling of a band has no span</source>
            <translation>la mise à l'échelle d'une bande n'a pas d'étendue</translation>
        </message>
        <message>
            <source>the scene has</source>
            <translation>la scène a</translation>
        </message>
        <message>
            <source>the step {} does not take {}: {}</source>
            <translation>l'étape {} ne peut pas se faire avec {} : {}</translation>
        </message>
        <message>
            <source>the step {} has numbers that are not finite</source>
            <translation>l'étape {} a des nombres qui ne sont pas finis</translation>
        </message>
        <message>
            <source>the suggested one</source>
            <translation>celui qui est suggéré</translation>
        </message>
        <message>
            <source>the test</source>
            <translation>test</translation>
        </message>
        <message>
            <source>the whole map</source>
            <translation>toute la carte</translation>
        </message>
        <message>
            <source>there is no step {}; known are {}</source>
            <translation>il n'y a pas d'étape {} ; étapes connues : {}</translation>
        </message>
        <message>
            <source>there is no such file; the catalogue may be out of date</source>
            <translation>il n'y a pas de tel fichier ; le catalogue est peut-être périmé</translation>
        </message>
        <message>
            <source>they cannot be read</source>
            <translation>elles ne peuvent pas être lues</translation>
        </message>
        <message>
            <source>they cannot be read as images of numbers</source>
            <translation>elles ne peuvent pas être lues comme images de nombres</translation>
        </message>
        <message>
            <source>they have</source>
            <translation>elles ont</translation>
        </message>
        <message>
            <source>they have no place</source>
            <translation>sans position</translation>
        </message>
        <message>
            <source>threads in use: {}</source>
            <translation>fils d'exécution utilisés : {}</translation>
        </message>
        <message>
            <source>timed out</source>
            <translation>délai dépassé</translation>
        </message>
        <message>
            <source>to its end</source>
            <translation>jusqu'au bout</translation>
        </message>
        <message>
            <source>too cloudy</source>
            <translation>trop nuageux</translation>
        </message>
        <message>
            <source>training</source>
            <translation>entraînement</translation>
        </message>
        <message>
            <source>training patches</source>
            <translation>imagettes d'entraînement</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <source>units</source>
            <translation>unités</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>valeur inconnue</translation>
        </message>
        <message>
            <source>unknown scaling {}</source>
            <translation>mise à l'échelle inconnue {}</translation>
        </message>
        <message>
            <source>user's</source>
            <translation>de l'utilisateur</translation>
        </message>
        <message>
            <source>validation</source>
            <translation>validation</translation>
        </message>
        <message>
            <source>validation patches</source>
            <translation>imagettes de validation</translation>
        </message>
        <message>
            <source>values that are not whole numbers</source>
            <translation>des valeurs qui ne sont pas des nombres entiers</translation>
        </message>
        <message>
            <source>vectors</source>
            <translation>vecteurs</translation>
        </message>
        <message>
            <source>weight decay</source>
            <translation>décroissance des poids</translation>
        </message>
        <message>
            <source>which job to run</source>
            <translation>tâche à exécuter</translation>
        </message>
        <message>
            <source>without a class in one of the fields</source>
            <translation>sans classe dans l'un des champs</translation>
        </message>
        <message>
            <source>without a class in {}</source>
            <translation>sans classe dans {}</translation>
        </message>
        <message>
            <source>without a point</source>
            <translation>sans point</translation>
        </message>
        <message>
            <source>without a reference class</source>
            <translation>sans classe de référence</translation>
        </message>
        <message>
            <source>workers: {}, threads: {}</source>
            <translation>processus de travail : {}, fils d'exécution : {}</translation>
        </message>
        <message>
            <source>{} ({} % of the area)</source>
            <translation>{} ({} % de la surface)</translation>
        </message>
        <message>
            <source>{} ({}) for the {}</source>
            <extracomment>words: 1 2</extracomment>
            <translation>{} ({}) pour {}</translation>
        </message>
        <message>
            <source>{} ({}): other units, or another sensor? What the model says is worth little then. Bring the rasters to the units of the training first, such as bytes with RGB composite.</source>
            <translation>{} ({}) : autres unités, ou autre capteur ? Ce que dit le modèle vaut alors peu. Ramenez d'abord les rasters aux unités de l'entraînement, par exemple en octets avec « Composition RVB ».</translation>
        </message>
        <message>
            <source>{} +lon_wrap={}</source>
            <translation>{} +lon_wrap={}</translation>
        </message>
        <message>
            <source>{} Give it its CRS (Raster &gt; Projections &gt; Assign Projection).</source>
            <translation>{} Donnez-lui son SCR (Raster &gt; Projections &gt; Assigner une projection).</translation>
        </message>
        <message>
            <source>{} Keras runs it.</source>
            <translation>{} Keras l'exécute.</translation>
        </message>
        <message>
            <source>{} Keras {} with {} on {}.</source>
            <translation>{} Keras {} avec {} sur {}.</translation>
        </message>
        <message>
            <source>{} Ratios do not feel a scale, but they feel an offset, if there is one. {}</source>
            <translation>{} Les rapports sont insensibles à une échelle, mais pas à un décalage, s'il y en a un. {}</translation>
        </message>
        <message>
            <source>{} among the {} {}; expected entries such as {}, with commas.</source>
            <extracomment>words: 1 2</extracomment>
            <translation>{} dans {} {} ; des entrées comme {}, séparées par des virgules, sont attendues.</translation>
        </message>
        <message>
            <source>{} among them</source>
            <translation>{}</translation>
        </message>
        <message>
            <source>{} and the names of Keras Applications</source>
            <translation>{} et les noms de Keras Applications</translation>
        </message>
        <message>
            <source>{} answers {} for {}: {}.</source>
            <extracomment>words: 3</extracomment>
            <translation>{} répond {} pour {} : {}.</translation>
        </message>
        <message>
            <source>{} at least two {}; expected two classes or more. {}{}</source>
            <extracomment>words: 1</extracomment>
            <translation>{} au moins deux {} ; deux classes ou plus sont attendues. {}{}</translation>
        </message>
        <message>
            <source>{} bands</source>
            <translation>{} bandes</translation>
        </message>
        <message>
            <source>{} breaks off: the transfer from {} was cut, or the file there is damaged. Try again.</source>
            <translation>{} s'interrompt : le transfert depuis {} a été coupé, ou le fichier y est endommagé. Réessayez.</translation>
        </message>
        <message>
            <source>{} cannot be computed: no band is known to be {}; the bands are {}. Choose the sensor, or say which band it is, such as {}={}.</source>
            <translation>Calcul impossible : {}. Aucune bande n'est connue comme {} ; les bandes sont {}. Choisissez le capteur, ou indiquez quelle bande c'est, par exemple {}={}.</translation>
        </message>
        <message>
            <source>{} cannot be reached for {}. Check the network, or try again later.</source>
            <translation>{} est injoignable pour {}. Vérifiez le réseau, ou réessayez plus tard.</translation>
        </message>
        <message>
            <source>{} cannot be reached, or breaks off: the connection failed. Check the address and the network.</source>
            <translation>{} est injoignable ou s'interrompt : la connexion a échoué. Vérifiez l'adresse et le réseau.</translation>
        </message>
        <message>
            <source>{} cannot be read as a raster: {}.</source>
            <extracomment>words: 1</extracomment>
            <translation>{} ne peut pas être lu comme raster : {}.</translation>
        </message>
        <message>
            <source>{} cannot be read to its end; the file may be damaged ({}).</source>
            <extracomment>words: 1</extracomment>
            <translation>{} ne peut pas être lu jusqu'au bout ; le fichier est peut-être endommagé ({}).</translation>
        </message>
        <message>
            <source>{} cannot be read: {}</source>
            <translation>{} ne peut pas être lu : {}</translation>
        </message>
        <message>
            <source>{} cannot be written: the disk is full. Free some space or choose a folder elsewhere.</source>
            <translation>{} ne peut pas être écrit : le disque est plein. Libérez de la place ou choisissez un dossier ailleurs.</translation>
        </message>
        <message>
            <source>{} cannot be written: the folder {} is gone. Choose another folder.</source>
            <translation>{} ne peut pas être écrit : le dossier {} n'est plus là. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{} cannot be written: {} (free on the disk: {} MB). Choose another folder, or another name.</source>
            <extracomment>words: 1</extracomment>
            <translation>{} ne peut pas être écrit : {} (libre sur le disque : {} Mo). Choisissez un autre dossier ou un autre nom.</translation>
        </message>
        <message>
            <source>{} cannot be written: {}. Choose another folder.</source>
            <translation>{} ne peut pas être écrit : {}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{} classes have</source>
            <translation>{} classes ont</translation>
        </message>
        <message>
            <source>{} components are asked for; expected at most {}, one for each band.</source>
            <translation>{} composantes sont demandées ; au plus {} sont attendues, une pour chaque bande.</translation>
        </message>
        <message>
            <source>{} does not answer for {}. Check the network, or try again later.</source>
            <translation>{} ne répond pas pour {}. Vérifiez le réseau, ou réessayez plus tard.</translation>
        </message>
        <message>
            <source>{} does not answer with STAC, but with something else, such as a web page. Check the address; that of an API ends before /search, that of a static catalogue in catalog.json.</source>
            <translation>{} ne répond pas en STAC, mais par autre chose, comme une page web. Vérifiez l'adresse ; celle d'une API se termine avant /search, celle d'un catalogue statique par catalog.json.</translation>
        </message>
        <message>
            <source>{} does not answer. Check the address and the network, or try again later.</source>
            <translation>{} ne répond pas. Vérifiez l'adresse et le réseau, ou réessayez plus tard.</translation>
        </message>
        <message>
            <source>{} does not exist at {}; the catalogue may be out of date.</source>
            <translation>{} n'existe pas sous {} ; le catalogue est peut-être périmé.</translation>
        </message>
        <message>
            <source>{} does not overlap the target grid. Choose another extent, or leave {} out.</source>
            <translation>{} ne recouvre pas la grille cible. Choisissez une autre emprise, ou laissez {} de côté.</translation>
        </message>
        <message>
            <source>{} does not overlap {}, so there is nothing to stack. Leave {} out, or check its georeference.</source>
            <translation>{} ne recouvre pas {}, il n'y a donc rien à empiler. Laissez {} de côté, ou vérifiez son géoréférencement.</translation>
        </message>
        <message>
            <source>{} does not reach over the whole grid and has no nodata value for the rest. {}</source>
            <translation>{} ne couvre pas toute la grille et n'a pas de valeur NoData pour le reste. {}</translation>
        </message>
        <message>
            <source>{} footprints</source>
            <translation>{} emprises</translation>
        </message>
        <message>
            <source>{} has model format {}; this version of Landclass reads format {}. Upgrade the plugin, or train the model again.</source>
            <translation>{} a le format de modèle {} ; cette version de Landclass lit le format {}. Mettez l'extension à jour, ou entraînez de nouveau le modèle.</translation>
        </message>
        <message>
            <source>{} has no CRS, so it cannot be placed. Choose other bands or another collection.</source>
            <translation>{} n'a pas de SCR et ne peut donc pas être situé. Choisissez d'autres bandes ou une autre collection.</translation>
        </message>
        <message>
            <source>{} has no CRS, so no sample can be placed on it. Give it its CRS first.</source>
            <translation>{} n'a pas de SCR, aucun échantillon ne peut donc y être placé. Donnez-lui d'abord son SCR.</translation>
        </message>
        <message>
            <source>{} has no CRS, so nothing else can be placed on it. Give it its CRS first.</source>
            <translation>{} n'a pas de SCR, rien d'autre ne peut donc y être placé. Donnez-lui d'abord son SCR.</translation>
        </message>
        <message>
            <source>{} has no CRS, so {} cannot be placed on it. Give it its CRS first.</source>
            <translation>{} n'a pas de SCR, {} ne peut donc pas y être placé. Donnez-lui d'abord son SCR.</translation>
        </message>
        <message>
            <source>{} has no CRS, {} is in {}. Give {} its CRS (Raster &gt; Projections &gt; Assign Projection), or leave it out.</source>
            <translation>{} n'a pas de SCR, {} est en {}. Donnez à {} son SCR (Raster &gt; Projections &gt; Assigner une projection), ou laissez-le de côté.</translation>
        </message>
        <message>
            <source>{} has no band {}, which the catalogue tells of. Tell those who keep the catalogue, or choose other bands.</source>
            <translation>{} n'a pas de bande {}, que le catalogue indique. Signalez-le à ceux qui tiennent le catalogue, ou choisissez d'autres bandes.</translation>
        </message>
        <message>
            <source>{} has no band {}; it has {}.</source>
            <translation>{} n'a pas de bande {} ; bandes présentes : {}.</translation>
        </message>
        <message>
            <source>{} has no collection {}; it has {}{}. Choose one of them.</source>
            <translation>{} n'a pas de collection {} ; collections présentes : {}{}. Choisissez l'une d'elles.</translation>
        </message>
        <message>
            <source>{} has no pixel with a value in {}.</source>
            <translation>{} n'a aucun pixel avec une valeur dans {}.</translation>
        </message>
        <message>
            <source>{} has pixels of size 0; its georeference is broken.</source>
            <translation>{} a des pixels de taille 0 ; son géoréférencement est défectueux.</translation>
        </message>
        <message>
            <source>{} has pixels of {}, {} of {}.</source>
            <translation>{} a des pixels de {}, {} de {}.</translation>
        </message>
        <message>
            <source>{} has the colour {} already ({}). Choose another colour.</source>
            <translation>{} a déjà la couleur {} ({}). Choisissez une autre couleur.</translation>
        </message>
        <message>
            <source>{} has to be resampled, and a VRT only points at pixels as they are. {}</source>
            <translation>{} doit être rééchantillonné, et un VRT ne fait que pointer vers les pixels tels quels. {}</translation>
        </message>
        <message>
            <source>{} has {} bands; expected a class raster of one.</source>
            <translation>{} a {} bandes ; un raster de classes à une bande est attendu.</translation>
        </message>
        <message>
            <source>{} has {} x {} pixels, the catalogue says {} x {} (rows x columns).</source>
            <translation>{} a {} x {} pixels, le catalogue indique {} x {} (lignes x colonnes).</translation>
        </message>
        <message>
            <source>{} has {} x {} pixels, {} has {} x {} (columns x rows).</source>
            <translation>{} a {} x {} pixels, {} a {} x {} (colonnes x lignes).</translation>
        </message>
        <message>
            <source>{} has {} {} where the patches lie; expected 2 to {}. {} other classes too, and check where the samples lie.</source>
            <extracomment>words: 0 2</extracomment>
            <translation>Là où se trouvent les imagettes, nombre de classes de {0} : {1} ; de 2 à {3} sont attendues. {4} d'autres classes aussi, et vérifiez où se trouvent les échantillons.</translation>
        </message>
        <message>
            <source>{} holds a character that no file name may have. Choose another name.</source>
            <translation>{} contient un caractère qu'aucun nom de fichier ne peut avoir. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>{} holds more than {} different values. Choose a raster of classes.</source>
            <translation>{} contient plus de {} valeurs différentes. Choisissez un raster de classes.</translation>
        </message>
        <message>
            <source>{} holds no JSON object; expected STAC. Check the address.</source>
            <translation>{} ne contient pas d'objet JSON ; du STAC est attendu. Vérifiez l'adresse.</translation>
        </message>
        <message>
            <source>{} holds no bands itself.{}</source>
            <translation>{} ne contient pas lui-même de bandes.{}</translation>
        </message>
        <message>
            <source>{} holds no class in the area. Choose another area.</source>
            <translation>{} ne contient aucune classe dans la zone. Choisissez une autre zone.</translation>
        </message>
        <message>
            <source>{} holds no class raster for k = {}. Was it moved or removed? Run the sweep again.</source>
            <translation>{} ne contient pas de raster de classes pour k = {}. A-t-il été déplacé ou supprimé ? Exécutez de nouveau le balayage.</translation>
        </message>
        <message>
            <source>{} holds no class where it overlaps the rasters: only 0 and nodata.</source>
            <translation>{} ne contient aucune classe là où il recouvre les rasters : seulement 0 et NoData.</translation>
        </message>
        <message>
            <source>{} holds no class where the samples lie. Check the CRS of both.</source>
            <translation>{} ne contient aucune classe là où sont les échantillons. Vérifiez le SCR des deux.</translation>
        </message>
        <message>
            <source>{} holds no class: every pixel is nodata.</source>
            <translation>{} ne contient aucune classe : chaque pixel est NoData.</translation>
        </message>
        <message>
            <source>{} holds no class: every pixel is nodata. Choose a raster of classes.</source>
            <translation>{} ne contient aucune classe : chaque pixel est NoData. Choisissez un raster de classes.</translation>
        </message>
        <message>
            <source>{} holds no metrics.csv. Choose the folder of all class maps that a sweep has written.</source>
            <translation>{} ne contient pas de metrics.csv. Choisissez le dossier de toutes les cartes de classes qu'un balayage a écrit.</translation>
        </message>
        <message>
            <source>{} holds other numbers than those of classes. Choose a class map.</source>
            <translation>{} contient d'autres nombres que des numéros de classes. Choisissez une carte de classes.</translation>
        </message>
        <message>
            <source>{} holds two members of one name. Do not use it unless you know its origin.</source>
            <translation>{} contient deux membres du même nom. Ne l'utilisez que si vous connaissez son origine.</translation>
        </message>
        <message>
            <source>{} holds values that are not whole numbers. Choose a raster of classes.</source>
            <translation>{} contient des valeurs qui ne sont pas des nombres entiers. Choisissez un raster de classes.</translation>
        </message>
        <message>
            <source>{} holds {} values, which a VRT cannot tell to all programs. {}</source>
            <translation>{} contient des valeurs {}, qu'un VRT ne peut pas transmettre à tous les programmes. {}</translation>
        </message>
        <message>
            <source>{} holds {}, which no model has. Do not use it unless you know its origin.</source>
            <translation>{} contient {}, qu'aucun modèle ne contient. Ne l'utilisez que si vous connaissez son origine.</translation>
        </message>
        <message>
            <source>{} holds {}. Choose a raster of classes as the class map.</source>
            <translation>{} contient {}. Choisissez un raster de classes comme carte de classes.</translation>
        </message>
        <message>
            <source>{} holds {}; expected options by name, as --help shows.</source>
            <translation>{} contient {} ; des options par nom sont attendues, comme les montre --help.</translation>
        </message>
        <message>
            <source>{} is a file; expected a folder.</source>
            <translation>{} est un fichier ; un dossier est attendu.</translation>
        </message>
        <message>
            <source>{} is a folder; expected the name of a file to write.</source>
            <translation>{} est un dossier ; le nom d'un fichier à écrire est attendu.</translation>
        </message>
        <message>
            <source>{} is a zip, but not a Landclass model.</source>
            <translation>{} est un zip, mais pas un modèle Landclass.</translation>
        </message>
        <message>
            <source>{} is a {}; expected a cluster model.</source>
            <translation>{} est un {} ; un modèle de groupes est attendu.</translation>
        </message>
        <message>
            <source>{} is a {}; expected one that {} wrote.</source>
            <translation>{} est un {} ; un modèle écrit par « {} » est attendu.</translation>
        </message>
        <message>
            <source>{} is as it is stored; the catalogue states {}.</source>
            <translation>{} est tel qu'enregistré ; le catalogue indique {}.</translation>
        </message>
        <message>
            <source>{} is damaged: {} {}.</source>
            <translation>{} est endommagé : {} {}.</translation>
        </message>
        <message>
            <source>{} is damaged: {}.</source>
            <translation>{} est endommagé : {}.</translation>
        </message>
        <message>
            <source>{} is encrypted or packed in another way than models are.</source>
            <translation>{} est chiffré ou compressé autrement que ne le sont les modèles.</translation>
        </message>
        <message>
            <source>{} is in {}, degrees, but reaches beyond a pole. Give it the CRS that its coordinates are in (Raster &gt; Projections &gt; Assign Projection).</source>
            <translation>{} est en {}, en degrés, mais s'étend au-delà d'un pôle. Donnez-lui le SCR dans lequel sont ses coordonnées (Raster &gt; Projections &gt; Assigner une projection).</translation>
        </message>
        <message>
            <source>{} is in {}, {} in {}.</source>
            <translation>{} est en {}, {} en {}.</translation>
        </message>
        <message>
            <source>{} is larger than {} MB</source>
            <translation>{} dépasse {} Mo</translation>
        </message>
        <message>
            <source>{} is no STAC catalogue: it names no STAC version. Check the address.</source>
            <translation>{} n'est pas un catalogue STAC : il n'indique pas de version STAC. Vérifiez l'adresse.</translation>
        </message>
        <message>
            <source>{} is no address; expected one such as https://earth-search.aws.element84.com/v1.</source>
            <translation>{} n'est pas une adresse ; une adresse comme https://earth-search.aws.element84.com/v1 est attendue.</translation>
        </message>
        <message>
            <source>{} is no raster: {} sends something else, such as a web page to sign in.</source>
            <translation>{} n'est pas un raster : {} envoie autre chose, comme une page web de connexion.</translation>
        </message>
        <message>
            <source>{} is not JSON: {}.</source>
            <translation>{} n'est pas du JSON : {}.</translation>
        </message>
        <message>
            <source>{} is not a Landclass model, or it is damaged: {}.</source>
            <extracomment>words: 1</extracomment>
            <translation>{} n'est pas un modèle Landclass, ou il est endommagé : {}.</translation>
        </message>
        <message>
            <source>{} is not the table of metrics that a sweep writes. Run the sweep again.</source>
            <translation>{} n'est pas la table de mesures qu'écrit un balayage. Exécutez de nouveau le balayage.</translation>
        </message>
        <message>
            <source>{} is nowhere on Earth, or not where the data are. Choose another CRS.</source>
            <translation>{} n'est nulle part sur Terre, ou pas là où sont les données. Choisissez un autre SCR.</translation>
        </message>
        <message>
            <source>{} is placed by ground control points only. Warp it first (Raster &gt; Projections &gt; Warp).</source>
            <translation>{} n'est situé que par des points de contrôle. Redressez-le d'abord (Raster &gt; Projections &gt; Projection (warp)).</translation>
        </message>
        <message>
            <source>{} is scaled: {}.</source>
            <translation>{} est mis à l'échelle : {}.</translation>
        </message>
        <message>
            <source>{} is the same in all usable pixels and adds nothing.</source>
            <translation>{} est identique dans tous les pixels utilisables et n'apporte rien.</translation>
        </message>
        <message>
            <source>{} is to be merged, but there is no such class; there are {}.</source>
            <translation>{} est à fusionner, mais il n'y a pas de telle classe ; il y a {}.</translation>
        </message>
        <message>
            <source>{} is {}; expected a number.</source>
            <translation>{} est {} ; un nombre est attendu.</translation>
        </message>
        <message>
            <source>{} is {}; expected more than 0 and at most 0.5, as a share of 1 (0.01 is 1 %).</source>
            <translation>{} est {} ; une part de 1 est attendue, supérieure à 0 et d'au plus 0.5 (0.01 est 1 %).</translation>
        </message>
        <message>
            <source>{} is {}; expected one of {}.</source>
            <translation>{} est {} ; valeurs possibles : {}.</translation>
        </message>
        <message>
            <source>{} is {}; expected {}.</source>
            <translation>{} est {} ; attendu : {}.</translation>
        </message>
        <message>
            <source>{} items</source>
            <translation>{} éléments</translation>
        </message>
        <message>
            <source>{} lies where the CRS of the samples is not defined. Choose another CRS.</source>
            <translation>{} se trouve là où le SCR des échantillons n'est pas défini. Choisissez un autre SCR.</translation>
        </message>
        <message>
            <source>{} maps are given; expected at most {}. Compare fewer at once.</source>
            <translation>{} cartes sont données ; au plus {} sont attendues. Comparez-en moins à la fois.</translation>
        </message>
        <message>
            <source>{} marks its unusable pixels by a mask, which a VRT would lose. {}</source>
            <translation>{} marque ses pixels inutilisables par un masque, qu'un VRT perdrait. {}</translation>
        </message>
        <message>
            <source>{} may be {}; {} is used. Say which it is, such as {}={}.</source>
            <translation>{} peut être {} ; {} est utilisée. Indiquez laquelle c'est, par exemple {}={}.</translation>
        </message>
        <message>
            <source>{} of the values lie at or beyond the ends of those that the model was trained on</source>
            <translation>{} des valeurs sont aux limites de celles sur lesquelles le modèle a été entraîné, ou au-delà</translation>
        </message>
        <message>
            <source>{} of the values lie far from those of the training ({}): other units, or another sensor? What the model says is worth little then. Bring the rasters to the units of the training first (SCALE and OFFSET).</source>
            <translation>{} des valeurs sont loin de celles de l'entraînement ({}) : autres unités, ou autre capteur ? Ce que dit le modèle vaut alors peu. Ramenez d'abord les rasters aux unités de l'entraînement (SCALE et OFFSET).</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} sur {}</translation>
        </message>
        <message>
            <source>{} of {} left out: {}.</source>
            <extracomment>words: 2</extracomment>
            <translation>{} sur {} écartés : {}.</translation>
        </message>
        <message>
            <source>{} of {} pixels ({} %) are usable in every band</source>
            <translation>{} pixels sur {} ({} %) sont utilisables dans chaque bande</translation>
        </message>
        <message>
            <source>{} of {} sample units are used{}.</source>
            <translation>{} unités d'échantillonnage sur {} sont utilisées{}.</translation>
        </message>
        <message>
            <source>{} or less</source>
            <translation>{} ou moins</translation>
        </message>
        <message>
            <source>{} or more</source>
            <translation>{} ou plus</translation>
        </message>
        <message>
            <source>{} patches of {} classes: {} for training, {} for validation, {} for the test.</source>
            <translation>{} imagettes de {} classes : {} pour l'entraînement, {} pour la validation, {} pour le test.</translation>
        </message>
        <message>
            <source>{} patches: {} for training, {} for validation, {} for the test.</source>
            <extracomment>words: 0</extracomment>
            <translation>{} imagettes : {} pour l'entraînement, {} pour la validation, {} pour le test.</translation>
        </message>
        <message>
            <source>{} pictures in a folder were given. Choose one of the two.</source>
            <translation>{} images dans un dossier : choisissez l'un des deux.</translation>
        </message>
        <message>
            <source>{} pixels in {} s ({} million a second). Mean confidence {}.</source>
            <translation>{} pixels en {} s ({} millions par seconde). Confiance moyenne {}.</translation>
        </message>
        <message>
            <source>{} reaches beyond where {} is defined. Choose another CRS of the samples.</source>
            <translation>{} s'étend au-delà de là où {} est défini. Choisissez un autre SCR des échantillons.</translation>
        </message>
        <message>
            <source>{} sample units</source>
            <translation>{} unités d'échantillonnage</translation>
        </message>
        <message>
            <source>{} shows {} where the model was trained and {} in this scene: the sensors differ. Train a model on this sensor, or rename the bands so that equal names show the same.</source>
            <translation>{} montre {} là où le modèle a été entraîné et {} dans cette scène : les capteurs diffèrent. Entraînez un modèle sur ce capteur, ou renommez les bandes pour que des noms identiques montrent la même chose.</translation>
        </message>
        <message>
            <source>{} starts {} away from {}.</source>
            <translation>{} est décalé de {} par rapport à {}.</translation>
        </message>
        <message>
            <source>{} states a scale and offset of its own; its raw numbers are used.</source>
            <translation>{} indique sa propre échelle et son propre décalage ; ses nombres bruts sont utilisés.</translation>
        </message>
        <message>
            <source>{} takes red, green and blue; the number of bands is {}. Choose three by BANDS, in this order.</source>
            <translation>{} prend rouge, vert et bleu ; le nombre de bandes est {}. Choisissez-en trois par BANDS, dans cet ordre.</translation>
        </message>
        <message>
            <source>{} to {}</source>
            <translation>{} à {}</translation>
        </message>
        <message>
            <source>{} units for {}</source>
            <translation>{} unités pour {}</translation>
        </message>
        <message>
            <source>{} was not written by Sample statistics ({}). Choose its JSON file.</source>
            <translation>{} n'a pas été écrit par « Statistiques des échantillons » ({}). Choisissez son fichier JSON.</translation>
        </message>
        <message>
            <source>{} was trained on the bands {}; the scene has {}, so {} cannot be found. Add the files of these bands, or give the bands these names (Stack bands writes names from file names).</source>
            <translation>{} a été entraîné sur les bandes {} ; la scène a {} ; introuvables : {}. Ajoutez les fichiers de ces bandes, ou donnez ces noms aux bandes (« Empiler les bandes » écrit les noms tirés des noms de fichiers).</translation>
        </message>
        <message>
            <source>{} would run the model, and {} elsewhere: results could differ. Install the same packages on all computers.</source>
            <translation>{} exécuterait le modèle ici, et {} ailleurs : les résultats pourraient différer. Installez les mêmes paquets sur tous les ordinateurs.</translation>
        </message>
        <message>
            <source>{} would take {} MB of memory; a model has at most {} MB.</source>
            <translation>{} prendrait {} Mo de mémoire ; un modèle a au plus {} Mo.</translation>
        </message>
        <message>
            <source>{} x {} pixels of {}, in tiles of {} pixels that overlap by {}: {}.</source>
            <extracomment>words: 3</extracomment>
            <translation>{} x {} pixels de {}, en tuiles de {} pixels qui se recouvrent de {} : {}.</translation>
        </message>
        <message>
            <source>{} x {} {}</source>
            <extracomment>words: 2</extracomment>
            <translation>{} x {} {}</translation>
        </message>
        <message>
            <source>{} {} mean something for reflectance alone. {}</source>
            <translation>{} N'ont de sens que pour des réflectances : {}. {}</translation>
        </message>
        <message>
            <source>{}, class map</source>
            <translation>{}, carte de classes</translation>
        </message>
        <message>
            <source>{}, the CRS of {}, is not true to scale, and no CRS is over so wide an extent. Choose the CRS of the samples.</source>
            <translation>{}, le SCR de {}, ne respecte pas l'échelle, et aucun SCR ne la respecte sur une emprise aussi large. Choisissez le SCR des échantillons.</translation>
        </message>
        <message>
            <source>{}, the best of {} draws</source>
            <translation>{}, les meilleurs de {} tirages</translation>
        </message>
        <message>
            <source>{}, where the map shows {} {}</source>
            <extracomment>words: 2</extracomment>
            <translation>{}, alors que la carte montre {} {}</translation>
        </message>
        <message>
            <source>{}, where the training would be kept until it ends, is there already and not of one. Move it, or choose another name for the model.</source>
            <translation>{}, où l'entraînement serait conservé jusqu'à sa fin, existe déjà et ne vient pas d'un entraînement. Déplacez-le, ou choisissez un autre nom pour le modèle.</translation>
        </message>
        <message>
            <source>{}, whose grid was chosen, has no CRS. Give it its CRS first.</source>
            <translation>{}, dont la grille a été choisie, n'a pas de SCR. Donnez-lui d'abord son SCR.</translation>
        </message>
        <message>
            <source>{}: no polygon of it is on the raster, so that it gets no sample.</source>
            <translation>{} : aucun de ses polygones n'est sur le raster, donc aucun échantillon.</translation>
        </message>
        <message>
            <source>{}: pixels with a value: {}.</source>
            <translation>{} : pixels avec une valeur : {}.</translation>
        </message>
        <message>
            <source>{}: pixels with one class: {}.</source>
            <translation>{} : pixels avec une seule classe : {}.</translation>
        </message>
        <message>
            <source>{}: where a class has more than {} different values these are not counted; their number is left empty, and the list of all values is without them.</source>
            <translation>{} : si une classe a plus de {} valeurs différentes, elles ne sont pas comptées ; leur nombre reste vide, et la liste de toutes les valeurs ne les contient pas.</translation>
        </message>
        <message>
            <source>{}: {} from {} to {}.</source>
            <extracomment>words: 0</extracomment>
            <translation>{} : {} de {} à {}.</translation>
        </message>
        <message>
            <source>{}: {} of {} pixels{}, in {} s.</source>
            <translation>{} : {} pixels sur {}{}, en {} s.</translation>
        </message>
        <message>
            <source>{}; left out: {}.</source>
            <translation>{} ; écartés : {}.</translation>
        </message>
        <message>
            <source>{}Overall accuracy {} ({} to {}), kappa {}, mean F1 {}, mean IoU {}, from {} {}.</source>
            <extracomment>words: 8</extracomment>
            <translation>{}Exactitude globale {} (de {} à {}), kappa {}, F1 moyen {}, IoU moyen {}, d'après {} {}.</translation>
        </message>
        <message>
            <source>{}{} {}, or merge the stratum with one that is like it.</source>
            <translation>{}{} {}, ou fusionnez la strate avec une strate semblable.</translation>
        </message>
    </context>
    <context>
        <name>Landclass names</name>
        <message>
            <source>Class {}</source>
            <translation>Classe {}</translation>
        </message>
        <message>
            <source>Feature {}</source>
            <translation>Entité {}</translation>
        </message>
        <message>
            <source>Map and reference agree</source>
            <translation>Carte et référence concordent</translation>
        </message>
        <message>
            <source>Not {}</source>
            <translation>Hors {}</translation>
        </message>
        <message>
            <source>Reference {}, map {}</source>
            <translation>Référence {}, carte {}</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>Eau</translation>
        </message>
        <message>
            <source>no class</source>
            <translation>pas de classe</translation>
        </message>
        <message>
            <source>sample {}</source>
            <translation>échantillon {}</translation>
        </message>
        <message>
            <source>{} (unchanged)</source>
            <translation>{} (inchangé)</translation>
        </message>
        <message>
            <source>{} and {}</source>
            <translation>{} et {}</translation>
        </message>
        <message>
            <source>{} gained</source>
            <translation>{} : gain</translation>
        </message>
        <message>
            <source>{} lost</source>
            <translation>{} : perte</translation>
        </message>
        <message>
            <source>{} never</source>
            <translation>{} : jamais</translation>
        </message>
        <message>
            <source>{} stayed</source>
            <translation>{} : stable</translation>
        </message>
    </context>
    <context>
        <name>Landclass pages</name>
        <message>
            <source> The {} largest of {} classes are drawn.</source>
            <translation> Les {} plus grandes classes sur {} sont tracées.</translation>
        </message>
        <message>
            <source>% of map (column)</source>
            <translation>% de la carte (colonne)</translation>
        </message>
        <message>
            <source>% of reference (row)</source>
            <translation>% de la référence (ligne)</translation>
        </message>
        <message>
            <source>, bits {}</source>
            <translation>, bits {}</translation>
        </message>
        <message>
            <source>0 and 1 of both masks</source>
            <translation>0 et 1 des deux masques</translation>
        </message>
        <message>
            <source>A line a class, in each epoch</source>
            <translation>Une courbe par classe, à chaque époque</translation>
        </message>
        <message>
            <source>Accuracies of each class with intervals; numbers are below</source>
            <translation>Précisions de chaque classe avec intervalles ; chiffres ci-dessous</translation>
        </message>
        <message>
            <source>Accuracies with intervals; numbers are below</source>
            <translation>Précisions avec intervalles ; chiffres ci-dessous</translation>
        </message>
        <message>
            <source>Accuracy and area</source>
            <translation>Précision et surface</translation>
        </message>
        <message>
            <source>Accuracy of each class</source>
            <translation>Précision de chaque classe</translation>
        </message>
        <message>
            <source>Accuracy of “{}”</source>
            <translation>Précision de « {} »</translation>
        </message>
        <message>
            <source>Accuracy with 95 % interval</source>
            <translation>Précision avec intervalle à 95 %</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>All classes together</source>
            <translation>Ensemble des classes</translation>
        </message>
        <message>
            <source>All statistics</source>
            <translation>Toutes les statistiques</translation>
        </message>
        <message>
            <source>Allocation disagreement</source>
            <translation>Désaccord de répartition</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>Area and accuracy</source>
            <translation>Surface et précision</translation>
        </message>
        <message>
            <source>Area of each class</source>
            <translation>Surface de chaque classe</translation>
        </message>
        <message>
            <source>Area, ha</source>
            <translation>Surface (ha)</translation>
        </message>
        <message>
            <source>Area, {}</source>
            <translation>Surface ({})</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Surfaces</translation>
        </message>
        <message>
            <source>Areas in {}</source>
            <extracomment>words: 0</extracomment>
            <translation>Surfaces en {}</translation>
        </message>
        <message>
            <source>Areas with intervals; numbers are below</source>
            <translation>Surfaces avec intervalles ; chiffres ci-dessous</translation>
        </message>
        <message>
            <source>Augmentation</source>
            <translation>Type d'augmentation</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Bande</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>Bandes</translation>
        </message>
        <message>
            <source>Bands, in this order</source>
            <translation>Bandes, dans cet ordre</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Taille du lot</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Calling all {} the commonest class would be right for {} %.</source>
            <extracomment>words: 0</extracomment>
            <translation>Attribuer à {} la classe la plus fréquente donnerait {} % de bonnes réponses.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changement</translation>
        </message>
        <message>
            <source>Change of “{}”</source>
            <translation>Changement de « {} »</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changements</translation>
        </message>
        <message>
            <source>Chi-square</source>
            <translation>Khi-deux</translation>
        </message>
        <message>
            <source>Chord diagram of the confusions; the largest are listed beside it</source>
            <translation>Diagramme de cordes des confusions ; les principales sont listées à côté</translation>
        </message>
        <message>
            <source>Chosen k</source>
            <translation>k choisi</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <source>Class map</source>
            <translation>Carte de classes</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <source>Classes joined</source>
            <translation>Classes associées</translation>
        </message>
        <message>
            <source>Classes weighted</source>
            <translation>Classes pondérées</translation>
        </message>
        <message>
            <source>Classifier of “{}”</source>
            <translation>Classifieur entraîné sur « {} »</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Comparé</translation>
        </message>
        <message>
            <source>Compared on the {} pixels where the reference and every map have a class. McNemar's test asks how often the pixels that only one of two maps has right would divide so unevenly if both were as good; it takes pixels for independent, which neighbours are not.</source>
            <translation>Comparaison sur les {} pixels où la référence et chaque carte ont une classe. Le test de McNemar demande à quelle fréquence les pixels justes dans une seule de deux cartes se répartiraient aussi inégalement si les deux étaient aussi bonnes ; il suppose les pixels indépendants, ce que des pixels voisins ne sont pas.</translation>
        </message>
        <message>
            <source>Confusions</source>
            <translation>Confusions</translation>
        </message>
        <message>
            <source>Contains modified Copernicus Sentinel data{}.</source>
            <translation>Contient des données Copernicus Sentinel modifiées{}.</translation>
        </message>
        <message>
            <source>Converged</source>
            <translation>Convergence</translation>
        </message>
        <message>
            <source>Coordinate system</source>
            <translation>Système de coordonnées</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Effectifs</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Drawn for the fit</source>
            <translation>Tiré pour l'ajustement</translation>
        </message>
        <message>
            <source>Drawn for the silhouette</source>
            <translation>Tiré pour la silhouette</translation>
        </message>
        <message>
            <source>Each pixel counts as one independent observation in the intervals. Pixels of one polygon or of one field are alike, so the true uncertainty is larger; for figures to publish, draw a probability sample (Accuracy sample) and estimate from it (Area and accuracy from a sample).</source>
            <translation>Chaque pixel compte comme une observation indépendante dans les intervalles. Les pixels d'un même polygone ou d'une même parcelle se ressemblent, donc l'incertitude réelle est plus grande ; pour des chiffres à publier, tirez un échantillon probabiliste (« Échantillon de précision ») et faites l'estimation d'après celui-ci (« Surface et précision d'après un échantillon »).</translation>
        </message>
        <message>
            <source>EfficientNet-Lite0, pretrained on ImageNet</source>
            <translation>EfficientNet-Lite0, préentraîné sur ImageNet</translation>
        </message>
        <message>
            <source>Eigengap</source>
            <translation>Écart spectral</translation>
        </message>
        <message>
            <source>Eigenvalues</source>
            <translation>Valeurs propres</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Époques</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Estimation</translation>
        </message>
        <message>
            <source>Estimated from {} in {}.</source>
            <translation>Estimation d'après {} dans {}.</translation>
        </message>
        <message>
            <source>Estimated shares of the whole area: rows are the reference, columns the map</source>
            <translation>Parts estimées de la surface totale : les lignes sont la référence, les colonnes la carte</translation>
        </message>
        <message>
            <source>First map</source>
            <translation>Première carte</translation>
        </message>
        <message>
            <source>Fit pixels, at most</source>
            <translation>Pixels d'ajustement, au plus</translation>
        </message>
        <message>
            <source>Flows from classes before to classes after; numbers are below</source>
            <translation>Flux des classes d'avant vers les classes d'après ; chiffres ci-dessous</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>From class to class</source>
            <translation>D'une classe à l'autre</translation>
        </message>
        <message>
            <source>Gamma</source>
            <translation>Gamma</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Grille</translation>
        </message>
        <message>
            <source>Heat map of the confusion matrix; numbers are below</source>
            <translation>Carte de chaleur de la matrice de confusion ; chiffres ci-dessous</translation>
        </message>
        <message>
            <source>Heat map of the estimated shares; sample units are below</source>
            <translation>Carte de chaleur des parts estimées ; unités d'échantillonnage ci-dessous</translation>
        </message>
        <message>
            <source>How many classes?</source>
            <translation>Combien de classes ?</translation>
        </message>
        <message>
            <source>Ignored</source>
            <translation>Classes ignorées</translation>
        </message>
        <message>
            <source>In per cent, with 95 % intervals</source>
            <translation>En pour cent, avec intervalles à 95 %</translation>
        </message>
        <message>
            <source>In per cent, with half the width of the 95 % interval</source>
            <translation>En pour cent, avec la demi-largeur de l'intervalle à 95 %</translation>
        </message>
        <message>
            <source>Inertia</source>
            <translation>Inertie</translation>
        </message>
        <message>
            <source>IoU</source>
            <translation>IoU</translation>
        </message>
        <message>
            <source>Iterations</source>
            <translation>Itérations</translation>
        </message>
        <message>
            <source>Joined by</source>
            <translation>Classes associées par</translation>
        </message>
        <message>
            <source>Kappa</source>
            <translation>Kappa</translation>
        </message>
        <message>
            <source>Kappa compares the agreement with one that chance would give. It is reported because many expect it, but it says little that overall accuracy does not, and its chance is no map anyone would make (Pontius and Millones 2011; Stehman and Foody 2019; Foody 2020).</source>
            <translation>Le kappa compare l'accord à celui que donnerait le hasard. Il est indiqué parce que beaucoup l'attendent, mais il ne dit guère plus que l'exactitude globale, et son hasard n'est aucune carte que quelqu'un ferait (Pontius et Millones 2011 ; Stehman et Foody 2019 ; Foody 2020).</translation>
        </message>
        <message>
            <source>Landmarks</source>
            <translation>Repères</translation>
        </message>
        <message>
            <source>Landsat images courtesy of the U.S. Geological Survey.</source>
            <translation>Images Landsat fournies par l'U.S. Geological Survey.</translation>
        </message>
        <message>
            <source>Landsat {}</source>
            <translation>Landsat {}</translation>
        </message>
        <message>
            <source>Largest confusions</source>
            <translation>Principales confusions</translation>
        </message>
        <message>
            <source>Last blocks trained</source>
            <translation>Derniers blocs entraînés</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Taux d'apprentissage</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Écarté</translation>
        </message>
        <message>
            <source>Left out, {}</source>
            <extracomment>words: 0</extracomment>
            <translation>Exclus : {}</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Perte</translation>
        </message>
        <message>
            <source>Loss of training and validation in each epoch</source>
            <translation>Perte de l'entraînement et de la validation à chaque époque</translation>
        </message>
        <message>
            <source>Made with Landclass {}; charts drawn by Apache ECharts.</source>
            <translation>Créé avec Landclass {} ; graphiques tracés par Apache ECharts.</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Map after</source>
            <translation>Carte d'après</translation>
        </message>
        <message>
            <source>Map before</source>
            <translation>Carte d'avant</translation>
        </message>
        <message>
            <source>Map class</source>
            <translation>Classe de la carte</translation>
        </message>
        <message>
            <source>Map of the change</source>
            <translation>Carte du changement</translation>
        </message>
        <message>
            <source>Map of where map and reference disagree</source>
            <translation>Carte des désaccords entre carte et référence</translation>
        </message>
        <message>
            <source>Map of {} classes</source>
            <translation>Carte à {} classes</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>Cartes</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Masque</translation>
        </message>
        <message>
            <source>Max</source>
            <translation>Max</translation>
        </message>
        <message>
            <source>McNemar's test</source>
            <translation>Test de McNemar</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>Mean F1</source>
            <translation>F1 moyen</translation>
        </message>
        <message>
            <source>Mean F1 of the classes</source>
            <translation>F1 moyen des classes</translation>
        </message>
        <message>
            <source>Mean F1 of the classes {}, mean IoU {}, kappa {}.</source>
            <translation>F1 moyen des classes : {}, IoU moyen : {}, kappa : {}.</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>IoU moyen</translation>
        </message>
        <message>
            <source>Mean IoU of the classes</source>
            <translation>IoU moyen des classes</translation>
        </message>
        <message>
            <source>Mean in every band</source>
            <translation>Moyenne dans chaque bande</translation>
        </message>
        <message>
            <source>Mean of every class in every band; the numbers are in the table below</source>
            <translation>Moyenne de chaque classe dans chaque bande ; les chiffres sont dans le tableau ci-dessous</translation>
        </message>
        <message>
            <source>Mean of {} classes in every band</source>
            <translation>Moyennes de {} classes dans chaque bande</translation>
        </message>
        <message>
            <source>Mean, standard deviation and range of {} in every band; the numbers are in the table below</source>
            <translation>{} : moyenne, écart-type et étendue dans chaque bande ; les chiffres sont dans le tableau ci-dessous</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Classes fusionnées</translation>
        </message>
        <message>
            <source>Methods, ready to paste</source>
            <translation>Méthodes, prêtes à coller</translation>
        </message>
        <message>
            <source>Min</source>
            <translation>Min</translation>
        </message>
        <message>
            <source>Net change</source>
            <translation>Changement net</translation>
        </message>
        <message>
            <source>Net change of each class, in {}</source>
            <extracomment>words: 0</extracomment>
            <translation>Changement net de chaque classe, en {}</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>No class is taken for another.</source>
            <translation>Aucune classe n'est prise pour une autre.</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>Remarque :</translation>
        </message>
        <message>
            <source>Number of classes, k</source>
            <translation>Nombre de classes, k</translation>
        </message>
        <message>
            <source>Numbers of {}: rows are the reference, columns the map</source>
            <extracomment>words: 0</extracomment>
            <translation>Effectifs ({}) : les lignes sont la référence, les colonnes la carte</translation>
        </message>
        <message>
            <source>Of all errors</source>
            <translation>Part des erreurs</translation>
        </message>
        <message>
            <source>Of before</source>
            <translation>Par rapport à avant</translation>
        </message>
        <message>
            <source>Of the reference</source>
            <translation>Part de la référence</translation>
        </message>
        <message>
            <source>On its own pixels</source>
            <translation>Sur ses propres pixels</translation>
        </message>
        <message>
            <source>On shared pixels</source>
            <translation>Sur les pixels communs</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>Sur la carte</translation>
        </message>
        <message>
            <source>Only first right</source>
            <translation>Première seule juste</translation>
        </message>
        <message>
            <source>Only second right</source>
            <translation>Seconde seule juste</translation>
        </message>
        <message>
            <source>Overall accuracy</source>
            <translation>Exactitude globale</translation>
        </message>
        <message>
            <source>Overall accuracy {}, 95 % interval {} to {} %.</source>
            <translation>Exactitude globale : {}, intervalle à 95 % de {} à {} %.</translation>
        </message>
        <message>
            <source>Own pixels</source>
            <translation>Pixels propres</translation>
        </message>
        <message>
            <source>Percentiles</source>
            <translation>Centiles</translation>
        </message>
        <message>
            <source>Pixel size</source>
            <translation>Taille des pixels</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Pixels</translation>
        </message>
        <message>
            <source>Pixels and run</source>
            <translation>Pixels et exécution</translation>
        </message>
        <message>
            <source>Pixels: {}; bands: {}.</source>
            <translation>Pixels : {} ; bandes : {}.</translation>
        </message>
        <message>
            <source>Producer's accuracy</source>
            <translation>Précision du producteur</translation>
        </message>
        <message>
            <source>Quantity disagreement</source>
            <translation>Désaccord de quantité</translation>
        </message>
        <message>
            <source>RGB picture of the scene</source>
            <translation>Image RVB de la scène</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Reference class</source>
            <translation>Classe de référence</translation>
        </message>
        <message>
            <source>Reference {}, map {}</source>
            <translation>Référence {}, carte {}</translation>
        </message>
        <message>
            <source>Reference ↓ Map →</source>
            <translation>Référence ↓ Carte →</translation>
        </message>
        <message>
            <source>Resampling</source>
            <translation>Rééchantillonnage</translation>
        </message>
        <message>
            <source>Rows are the reference, columns the map</source>
            <translation>Les lignes sont la référence, les colonnes la carte</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Exécution</translation>
        </message>
        <message>
            <source>Run it again</source>
            <translation>Exécuter de nouveau</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Échantillon</translation>
        </message>
        <message>
            <source>Scaling</source>
            <translation>Mise à l'échelle</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>Scène</translation>
        </message>
        <message>
            <source>Scene classification</source>
            <translation>Classification de scènes</translation>
        </message>
        <message>
            <source>Second map</source>
            <translation>Seconde carte</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <source>Segmentation</source>
            <translation>Segmentation</translation>
        </message>
        <message>
            <source>Segmentation by “{}”</source>
            <translation>Segmentation d'après « {} »</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Sélectionné</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Silhouette</source>
            <translation>Silhouette</translation>
        </message>
        <message>
            <source>Silhouette pixels, at most</source>
            <translation>Pixels de silhouette, au plus</translation>
        </message>
        <message>
            <source>Smallest class</source>
            <translation>Plus petite classe</translation>
        </message>
        <message>
            <source>Spectral curves</source>
            <translation>Courbes spectrales</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Répartition des imagettes</translation>
        </message>
        <message>
            <source>Spread within each class</source>
            <translation>Dispersion dans chaque classe</translation>
        </message>
        <message>
            <source>Std</source>
            <translation>Écart-type</translation>
        </message>
        <message>
            <source>Strata</source>
            <translation>Strates</translation>
        </message>
        <message>
            <source>Stratum</source>
            <translation>Strate</translation>
        </message>
        <message>
            <source>Stratum {}</source>
            <translation>Strate {}</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Test patches</source>
            <translation>Imagettes de test</translation>
        </message>
        <message>
            <source>Test patches: values, labels, map</source>
            <translation>Imagettes de test : valeurs, étiquettes, carte</translation>
        </message>
        <message>
            <source>The class raster was written with {} classes, as chosen.</source>
            <translation>Le raster de classes a été écrit avec {} classes, selon le choix fait.</translation>
        </message>
        <message>
            <source>The clusters were matched with this same reference, so the figures are the best this map can reach, and somewhat optimistic.</source>
            <translation>Les groupes ont été associés avec cette même référence, donc les chiffres sont les meilleurs que cette carte puisse atteindre, et un peu optimistes.</translation>
        </message>
        <message>
            <source>The first {} of {} classes.</source>
            <translation>Les {} premières classes sur {}.</translation>
        </message>
        <message>
            <source>The line is the mean, the strong band one standard deviation to either side of it, the faint band reaches from the lowest to the highest value. All axes are alike; far outliers may lie beyond them.{}</source>
            <translation>La ligne est la moyenne, la zone foncée un écart-type de part et d'autre, la zone pâle va de la plus petite à la plus grande valeur. Tous les axes sont identiques ; des valeurs très éloignées peuvent les dépasser.{}</translation>
        </message>
        <message>
            <source>The worst mistakes</source>
            <translation>Les pires erreurs</translation>
        </message>
        <message>
            <source>The worst test patches</source>
            <translation>Les pires imagettes de test</translation>
        </message>
        <message>
            <source>The {} largest of {} changes; the table of transitions has all.</source>
            <translation>Les {} plus grands changements sur {} ; la table des transitions les contient tous.</translation>
        </message>
        <message>
            <source>The {} largest of {} confusions.</source>
            <translation>Les {} principales confusions sur {}.</translation>
        </message>
        <message>
            <source>There are too many classes to show; see the table.</source>
            <translation>Il y a trop de classes à montrer ; voir la table.</translation>
        </message>
        <message>
            <source>Thin: each epoch. Thick: smoothed. The best epoch is marked; its weights are kept.</source>
            <translation>Trait fin : chaque époque. Trait épais : lissé. La meilleure époque est marquée ; ses poids sont gardés.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Total area</source>
            <translation>Surface totale</translation>
        </message>
        <message>
            <source>Transitions in {}: rows are before, columns after</source>
            <extracomment>words: 0</extracomment>
            <translation>Transitions en {} : les lignes sont avant, les colonnes après</translation>
        </message>
        <message>
            <source>U-Net on EfficientNet-Lite0, pretrained on ImageNet</source>
            <translation>U-Net sur EfficientNet-Lite0, préentraîné sur ImageNet</translation>
        </message>
        <message>
            <source>Unique</source>
            <translation>Valeurs uniques</translation>
        </message>
        <message>
            <source>Units in the reference</source>
            <translation>Unités dans la référence</translation>
        </message>
        <message>
            <source>Units on the map</source>
            <translation>Unités sur la carte</translation>
        </message>
        <message>
            <source>Usable area</source>
            <translation>Surface utilisable</translation>
        </message>
        <message>
            <source>Usable in every band</source>
            <translation>Utilisable dans chaque bande</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <source>User's accuracy</source>
            <translation>Précision de l'utilisateur</translation>
        </message>
        <message>
            <source>User's and producer's accuracy and F1</source>
            <translation>Précisions de l'utilisateur et du producteur, et F1</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <source>Weights of the network</source>
            <translation>Poids du réseau</translation>
        </message>
        <message>
            <source>What became of each class</source>
            <translation>Ce qu'est devenue chaque classe</translation>
        </message>
        <message>
            <source>What the heat map shows</source>
            <translation>Ce que montre la carte de chaleur</translation>
        </message>
        <message>
            <source>Where they disagree</source>
            <translation>Où carte et référence divergent</translation>
        </message>
        <message>
            <source>Who is taken for whom </source>
            <translation>Quelle classe est prise pour laquelle </translation>
        </message>
        <message>
            <source>With 95 % intervals</source>
            <translation>Avec intervalles à 95 %</translation>
        </message>
        <message>
            <source>after</source>
            <translation>après</translation>
        </message>
        <message>
            <source>and {} more</source>
            <translation>et {} de plus</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>automatique</translation>
        </message>
        <message>
            <source>average</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message>
            <source>best: {}</source>
            <translation>meilleure : {}</translation>
        </message>
        <message>
            <source>bilinear</source>
            <translation>bilinéaire</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>par blocs</translation>
        </message>
        <message>
            <source>by their names, else by their numbers</source>
            <translation>par leurs noms, sinon par leurs numéros</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changé</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>choisi</translation>
        </message>
        <message>
            <source>cirrus</source>
            <translation>cirrus</translation>
        </message>
        <message>
            <source>classes measured</source>
            <translation>classes mesurées</translation>
        </message>
        <message>
            <source>classes suggested</source>
            <translation>classes suggérées</translation>
        </message>
        <message>
            <source>click a class to see where its errors go</source>
            <translation>cliquez sur une classe pour voir où vont ses erreurs</translation>
        </message>
        <message>
            <source>coastal</source>
            <translation>côtier</translation>
        </message>
        <message>
            <source>cross entropy</source>
            <translation>entropie croisée</translation>
        </message>
        <message>
            <source>cross entropy dice</source>
            <translation>entropie croisée et Dice</translation>
        </message>
        <message>
            <source>cubic</source>
            <translation>cubique</translation>
        </message>
        <message>
            <source>cubic spline</source>
            <translation>spline cubique</translation>
        </message>
        <message>
            <source>default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'</source>
            <translation>default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'</translation>
        </message>
        <message>
            <source>dice</source>
            <translation>Dice</translation>
        </message>
        <message>
            <source>each band to mean 0 and standard deviation 1</source>
            <translation>chaque bande ramenée à une moyenne de 0 et un écart-type de 1</translation>
        </message>
        <message>
            <source>each band's 2nd and 98th percentile to 0 and 1</source>
            <translation>2e et 98e centiles de chaque bande ramenés à 0 et 1</translation>
        </message>
        <message>
            <source>each band's lowest and highest value to 0 and 255</source>
            <translation>plus petite et plus grande valeur de chaque bande ramenées à 0 et 255</translation>
        </message>
        <message>
            <source>each class is one cluster at most, so that most pixels agree in all</source>
            <translation>chaque classe est au plus un groupe, pour que le plus de pixels concordent au total</translation>
        </message>
        <message>
            <source>each cluster is the class it shares most pixels with</source>
            <translation>chaque groupe est la classe avec laquelle il partage le plus de pixels</translation>
        </message>
        <message>
            <source>early</source>
            <translation>arrêt anticipé</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>époque</translation>
        </message>
        <message>
            <source>estimated</source>
            <translation>estimation</translation>
        </message>
        <message>
            <source>estimated, with 95 % interval</source>
            <translation>estimation, avec intervalle à 95 %</translation>
        </message>
        <message>
            <source>field “{}”</source>
            <translation>champ « {} »</translation>
        </message>
        <message>
            <source>fields “{}” and “{}”</source>
            <translation>champs « {} » et « {} »</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>flips and turns</source>
            <translation>miroirs et rotations</translation>
        </message>
        <message>
            <source>focal</source>
            <translation>focale</translation>
        </message>
        <message>
            <source>from {} to {}</source>
            <translation>de {} à {}</translation>
        </message>
        <message>
            <source>hectares</source>
            <translation>hectares</translation>
        </message>
        <message>
            <source>is {}</source>
            <translation>est {}</translation>
        </message>
        <message>
            <source>labels</source>
            <translation>étiquettes</translation>
        </message>
        <message>
            <source>lanczos</source>
            <translation>Lanczos</translation>
        </message>
        <message>
            <source>many</source>
            <translation>nombreuses</translation>
        </message>
        <message>
            <source>mean IoU of the test</source>
            <translation>IoU moyen du test</translation>
        </message>
        <message>
            <source>mean {} ± {}</source>
            <translation>moyenne {} ± {}</translation>
        </message>
        <message>
            <source>measured on the raster</source>
            <translation>mesurées sur le raster</translation>
        </message>
        <message>
            <source>median</source>
            <translation>médiane</translation>
        </message>
        <message>
            <source>missed by the map: {}</source>
            <translation>manque sur la carte : {}</translation>
        </message>
        <message>
            <source>mode</source>
            <translation>mode</translation>
        </message>
        <message>
            <source>names of the classes</source>
            <translation>noms des classes</translation>
        </message>
        <message>
            <source>nearest</source>
            <translation>plus proche voisin</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouvelle</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>no class</source>
            <translation>pas de classe</translation>
        </message>
        <message>
            <source>none, values as they are</source>
            <translation>aucune, valeurs telles quelles</translation>
        </message>
        <message>
            <source>of pixels changed</source>
            <translation>des pixels ont changé</translation>
        </message>
        <message>
            <source>of test patches right</source>
            <translation>des imagettes de test sont justes</translation>
        </message>
        <message>
            <source>of them</source>
            <translation>l'ensemble</translation>
        </message>
        <message>
            <source>on the map</source>
            <translation>sur la carte</translation>
        </message>
        <message>
            <source>one mean and standard deviation for all bands</source>
            <translation>une seule moyenne et un seul écart-type pour toutes les bandes</translation>
        </message>
        <message>
            <source>one stratum</source>
            <translation>une strate</translation>
        </message>
        <message>
            <source>overall accuracy</source>
            <translation>exactitude globale</translation>
        </message>
        <message>
            <source>p-value</source>
            <translation>valeur p</translation>
        </message>
        <message>
            <source>palette, kept by a class from k to k</source>
            <translation>palette, stable pour une classe d'un k à l'autre</translation>
        </message>
        <message>
            <source>pan</source>
            <translation>pan</translation>
        </message>
        <message>
            <source>patch</source>
            <translation>imagette</translation>
        </message>
        <message>
            <source>producer's accuracy</source>
            <translation>précision du producteur</translation>
        </message>
        <message>
            <source>random</source>
            <translation>au hasard</translation>
        </message>
        <message>
            <source>red edge</source>
            <translation>red edge</translation>
        </message>
        <message>
            <source>red edge {}</source>
            <translation>red edge {}</translation>
        </message>
        <message>
            <source>reference {}: {} ({}) are taken for others</source>
            <translation>référence {} : {} ({}) vont à d'autres classes</translation>
        </message>
        <message>
            <source>reference “{}”</source>
            <translation>référence « {} »</translation>
        </message>
        <message>
            <source>residual network, from scratch</source>
            <translation>réseau résiduel, entraîné de zéro</translation>
        </message>
        <message>
            <source>sample units</source>
            <translation>unités d'échantillonnage</translation>
        </message>
        <message>
            <source>simple random</source>
            <translation>aléatoire simple</translation>
        </message>
        <message>
            <source>simple random, post-stratified by map class</source>
            <translation>aléatoire simple, post-stratifié par classe de la carte</translation>
        </message>
        <message>
            <source>small U-Net</source>
            <translation>petit U-Net</translation>
        </message>
        <message>
            <source>stratified random, strata other than the map classes</source>
            <translation>aléatoire stratifié, strates autres que les classes de la carte</translation>
        </message>
        <message>
            <source>stratified random, the map classes are the strata</source>
            <translation>aléatoire stratifié, les classes de la carte sont les strates</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>suggéré</translation>
        </message>
        <message>
            <source>suggested: {}</source>
            <translation>suggéré : {}</translation>
        </message>
        <message>
            <source>test patches</source>
            <translation>imagettes de test</translation>
        </message>
        <message>
            <source>test pixels</source>
            <translation>pixels de test</translation>
        </message>
        <message>
            <source>that of the class mean in the picture</source>
            <translation>celles des moyennes des classes dans l'image</translation>
        </message>
        <message>
            <source>that of the raster after</source>
            <translation>celle du raster d'après</translation>
        </message>
        <message>
            <source>that of the raster before</source>
            <translation>celle du raster d'avant</translation>
        </message>
        <message>
            <source>that of {}</source>
            <translation>de {}</translation>
        </message>
        <message>
            <source>the one with the coarsest pixels</source>
            <translation>celle aux plus grands pixels</translation>
        </message>
        <message>
            <source>the one with the finest pixels</source>
            <translation>celle aux plus petits pixels</translation>
        </message>
        <message>
            <source>thermal</source>
            <translation>thermique</translation>
        </message>
        <message>
            <source>three convolutions</source>
            <translation>trois convolutions</translation>
        </message>
        <message>
            <source>unknown, for all is one class</source>
            <translation>inconnu, car tout est d'une seule classe</translation>
        </message>
        <message>
            <source>unknown, so no areas are told</source>
            <translation>inconnu, donc aucune surface n'est indiquée</translation>
        </message>
        <message>
            <source>user's accuracy</source>
            <translation>précision de l'utilisateur</translation>
        </message>
        <message>
            <source>values of the classes, for not both rasters have names</source>
            <translation>valeurs des classes, car au moins un des rasters n'a pas de noms</translation>
        </message>
        <message>
            <source>wrongly on the map: {}</source>
            <translation>à tort sur la carte : {}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>{} % of {} labelled test pixels, which took no part in training, are right ({} to {} % if pixels were independent).</source>
            <translation>{} % des {} pixels de test étiquetés, qui n'ont pas participé à l'entraînement, sont justes (de {} à {} % si les pixels étaient indépendants).</translation>
        </message>
        <message>
            <source>{} % right</source>
            <translation>{} % justes</translation>
        </message>
        <message>
            <source>{} % sure</source>
            <translation>sûr à {} %</translation>
        </message>
        <message>
            <source>{} (95 % interval {} to {})</source>
            <translation>{} (intervalle à 95 % de {} à {})</translation>
        </message>
        <message>
            <source>{} ({} columns × {} rows)</source>
            <translation>{} ({} colonnes × {} lignes)</translation>
        </message>
        <message>
            <source>{} classes</source>
            <translation>{} classes</translation>
        </message>
        <message>
            <source>{} features</source>
            <translation>{} entités</translation>
        </message>
        <message>
            <source>{} for every number of classes</source>
            <extracomment>words: 0</extracomment>
            <translation>{} pour chaque nombre de classes</translation>
        </message>
        <message>
            <source>{} of Keras Applications, weights from a file</source>
            <translation>{} de Keras Applications, poids tirés d'un fichier</translation>
        </message>
        <message>
            <source>{} of each class, validation</source>
            <extracomment>words: 0</extracomment>
            <translation>Validation de chaque classe : {}</translation>
        </message>
        <message>
            <source>{} of the map (column)</source>
            <translation>{} de la carte (colonne)</translation>
        </message>
        <message>
            <source>{} of the reference (row)</source>
            <translation>{} de la référence (ligne)</translation>
        </message>
        <message>
            <source>{} of the row, {} of the column</source>
            <translation>{} de la ligne, {} de la colonne</translation>
        </message>
        <message>
            <source>{} of the whole area</source>
            <translation>{} de la surface totale</translation>
        </message>
        <message>
            <source>{} of training and validation in each epoch</source>
            <extracomment>words: 0</extracomment>
            <translation>{} de l'entraînement et de la validation à chaque époque</translation>
        </message>
        <message>
            <source>{} of {} compared pixels changed{}.</source>
            <translation>{} des {} pixels comparés ont changé{}.</translation>
        </message>
        <message>
            <source>{} of {} test patches, which took no part in training, are classified rightly (95 % interval {} to {} %).</source>
            <translation>{} des {} imagettes de test, qui n'ont pas participé à l'entraînement, sont bien classées (intervalle à 95 % de {} à {} %).</translation>
        </message>
        <message>
            <source>{} of {} {} agree with the reference (95 % interval {} to {} %).</source>
            <extracomment>words: 2</extracomment>
            <translation>{0} {2} sur {1} concordent avec la référence (intervalle à 95 % de {3} à {4} %).</translation>
        </message>
        <message>
            <source>{} of {} × {} pixels, {} m</source>
            <translation>{}, chacune de {} × {} pixels, {} m</translation>
        </message>
        <message>
            <source>{} of {} × {} pixels{}</source>
            <translation>{}, chacune de {} × {} pixels{}</translation>
        </message>
        <message>
            <source>{} pixels</source>
            <translation>{} pixels</translation>
        </message>
        <message>
            <source>{} rarer confusions have colours of their own too.</source>
            <translation>{} confusions plus rares ont aussi leurs propres couleurs.</translation>
        </message>
        <message>
            <source>{} rasters</source>
            <translation>{} rasters</translation>
        </message>
        <message>
            <source>{} s with {} thread{}</source>
            <extracomment>words: 2</extracomment>
            <translation>{} s avec {} fil{} d'exécution</translation>
        </message>
        <message>
            <source>{} strata</source>
            <translation>{} strates</translation>
        </message>
        <message>
            <source>{}, each epoch</source>
            <translation>{}, chaque époque</translation>
        </message>
        <message>
            <source>{}, to the grid {}</source>
            <extracomment>words: 0</extracomment>
            <translation>{}, sur la grille {}</translation>
        </message>
        <message>
            <source>{}, {} for the test</source>
            <extracomment>words: 0</extracomment>
            <translation>{}, {} pour le test</translation>
        </message>
        <message>
            <source>{}, {} of the reference</source>
            <translation>{}, {} de la référence</translation>
        </message>
        <message>
            <source>{}: amounts of classes differ</source>
            <translation>{} : les quantités des classes diffèrent</translation>
        </message>
        <message>
            <source>{}: classes lie elsewhere</source>
            <translation>{} : les classes se trouvent ailleurs</translation>
        </message>
        <message>
            <source>{}: {} ha before, {} ha after{}; {} ha gained, {} ha lost, {} ha stayed.</source>
            <translation>{} : {} ha avant, {} ha après{} ; {} ha gagnés, {} ha perdus, {} ha conservés.</translation>
        </message>
        <message>
            <source>{}: {}, taken for {}</source>
            <translation>{} : {}, pris pour {}</translation>
        </message>
    </context>
</TS>
