<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Landclass</name>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <source>&amp;After:</source>
            <translation>&amp;Nachher:</translation>
        </message>
        <message>
            <source>&amp;Before:</source>
            <translation>&amp;Vorher:</translation>
        </message>
        <message>
            <source>&amp;Class:</source>
            <translation>K&amp;lasse:</translation>
        </message>
        <message>
            <source>&amp;Epochs at most:</source>
            <translation>Epo&amp;chen höchstens:</translation>
        </message>
        <message>
            <source>&amp;Expected right:</source>
            <translation>&amp;Erwartet richtig:</translation>
        </message>
        <message>
            <source>&amp;File:</source>
            <translation>&amp;Datei:</translation>
        </message>
        <message>
            <source>&amp;Folder:</source>
            <translation>O&amp;rdner:</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Labels:</source>
            <translation>&amp;Labels:</translation>
        </message>
        <message>
            <source>&amp;Layer:</source>
            <translation>&amp;Layer:</translation>
        </message>
        <message>
            <source>&amp;Map:</source>
            <translation>Kar&amp;te:</translation>
        </message>
        <message>
            <source>&amp;Nothing: a finished model is applied</source>
            <translation>Nichts: ein &amp;fertiges Modell wird angewendet</translation>
        </message>
        <message>
            <source>&amp;Only inside:</source>
            <translation>Nur &amp;innerhalb:</translation>
        </message>
        <message>
            <source>&amp;Points:</source>
            <translation>&amp;Punkte:</translation>
        </message>
        <message>
            <source>&amp;Raster:</source>
            <translation>&amp;Raster:</translation>
        </message>
        <message>
            <source>&amp;Run</source>
            <translation>&amp;Starten</translation>
        </message>
        <message>
            <source>&amp;Samples: polygons or points on the rasters</source>
            <translation>&amp;Probeflächen: Polygone oder Punkte auf den Rastern</translation>
        </message>
        <message>
            <source>&amp;Side of a patch:</source>
            <translation>Seitenlän&amp;ge eines Ausschnitts:</translation>
        </message>
        <message>
            <source>&amp;Water before:</source>
            <translation>Wasser v&amp;orher:</translation>
        </message>
        <message>
            <source>&amp;to</source>
            <translation>&amp;bis</translation>
        </message>
        <message>
            <source>'{}' is given, but the target grid '{}' does not use it. Empty it, or choose the target grid {}.</source>
            <translation>„{}“ ist angegeben, aber das Zielgitter „{}“ verwendet es nicht. Leeren Sie es oder wählen Sie das Zielgitter {}.</translation>
        </message>
        <message>
            <source>0 takes that of most images, or 64 for samples.</source>
            <translation>0 nimmt die der meisten Bilder, oder 64 bei Probeflächen.</translation>
        </message>
        <message>
            <source>1 / (2 m²), where m is the median distance between pixels</source>
            <translation>1 / (2 m²), wobei m der Median des Abstands zwischen Pixeln ist</translation>
        </message>
        <message>
            <source>1 / number of bands</source>
            <translation>1 / Anzahl der Kanäle</translation>
        </message>
        <message>
            <source>1 feature</source>
            <translation>1 Objekt</translation>
        </message>
        <message>
            <source>1 in the classes, 0 in others, 255 (nodata) where the class map has no class.</source>
            <translation>1 in den Klassen, 0 in anderen, 255 (NoData), wo die Klassenkarte keine Klasse hat.</translation>
        </message>
        <message>
            <source>1 pixel</source>
            <translation>1 Pixel</translation>
        </message>
        <message>
            <source>1 test patch</source>
            <translation>1 Testausschnitt</translation>
        </message>
        <message>
            <source>1 where map and reference agree, another value for each pair of classes that is confused.</source>
            <translation>1, wo Karte und Referenz übereinstimmen, sonst ein eigener Wert für jedes verwechselte Klassenpaar.</translation>
        </message>
        <message>
            <source>1.5 GB</source>
            <translation>1,5 GB</translation>
        </message>
        <message>
            <source>400 MB</source>
            <translation>400 MB</translation>
        </message>
        <message>
            <source>8-bit network for maps</source>
            <translation>8-Bit-Netz für Karten</translation>
        </message>
        <message>
            <source>A .landclass file that K-means sweep or Spectral clustering has written.</source>
            <translation>Eine .landclass-Datei, die „K-means-Reihe“ oder „Spektrales Clustering“ geschrieben hat.</translation>
        </message>
        <message>
            <source>A .landclass file that {} has written. Loading one never runs code from it.</source>
            <translation>Eine .landclass-Datei, die „{}“ geschrieben hat. Beim Laden wird nie Code daraus ausgeführt.</translation>
        </message>
        <message>
            <source>A GeoTIFF of floating point with named bands; nodata where an index has no value.</source>
            <translation>Ein GeoTIFF mit Gleitkommazahlen und benannten Kanälen; NoData, wo ein Index keinen Wert hat.</translation>
        </message>
        <message>
            <source>A GeoTIFF of floating point with the bands PC1, PC2 ...; nodata where any band has no value.</source>
            <translation>Ein GeoTIFF mit Gleitkommazahlen und den Kanälen PC1, PC2 ...; NoData, wo irgendein Kanal keinen Wert hat.</translation>
        </message>
        <message>
            <source>A Python of Landclass's own in {place}: about {size}. QGIS itself is not changed.</source>
            <translation>Ein eigenes Python von Landclass in {place}: etwa {size}. QGIS selbst wird nicht verändert.</translation>
        </message>
        <message>
            <source>A Python with numpy, scipy, scikit-learn and rasterio. Leave it empty for the private environment that Plugins &gt; Landclass &gt; Environment builds, or QGIS's own Python where it has the packages.</source>
            <translation>Ein Python mit numpy, scipy, scikit-learn und rasterio. Leer gilt die eigene Umgebung, die Erweiterungen &gt; Landclass &gt; Umgebung einrichtet, oder das Python von QGIS, wenn es die Pakete hat.</translation>
        </message>
        <message>
            <source>A class is still being written. Try again in a moment.</source>
            <translation>Eine Klasse wird noch geschrieben. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>A class raster on any grid (the nearest pixel counts), or polygons or points in any CRS. Classes are joined by their names, else by their numbers; the log tells which is which.</source>
            <translation>Ein Klassenraster auf beliebigem Gitter (das nächste Pixel zählt), oder Polygone oder Punkte in beliebigem KBS. Klassen werden nach ihren Namen zugeordnet, sonst nach ihren Nummern; das Protokoll sagt, welche welche ist.</translation>
        </message>
        <message>
            <source>A compressed GeoTIFF, or a VRT (.vrt) that only points at the inputs when nothing has to be resampled.</source>
            <translation>Ein komprimiertes GeoTIFF, oder ein VRT (.vrt), das nur auf die Eingaben verweist, wenn nichts umgerechnet werden muss.</translation>
        </message>
        <message>
            <source>A download arrived damaged.</source>
            <translation>Ein Download kam beschädigt an.</translation>
        </message>
        <message>
            <source>A folder of ima&amp;ges, with a subfolder for each class</source>
            <translation>Ein Ordner mit B&amp;ildern, mit einem Unterordner je Klasse</translation>
        </message>
        <message>
            <source>A large one, for much and varied data</source>
            <translation>Ein großes, für viele und vielfältige Daten</translation>
        </message>
        <message>
            <source>A model holds no maps. Open the folder of the sweep to see them.</source>
            <translation>Ein Modell enthält keine Karten. Öffnen Sie den Ordner der Reihe, um sie zu sehen.</translation>
        </message>
        <message>
            <source>A name, such as &lt;i&gt;other&lt;/i&gt;, where polygons show all there is; if left empty, what lies outside takes no part.</source>
            <translation>Ein Name, etwa &lt;i&gt;other&lt;/i&gt;, wenn die Polygone alles zeigen, was es gibt; leer nimmt nicht teil, was außerhalb liegt.</translation>
        </message>
        <message>
            <source>A new or an empty one. The table is in it too, as patches.csv.</source>
            <translation>Ein neuer oder leerer. Die Tabelle liegt auch darin, als patches.csv.</translation>
        </message>
        <message>
            <source>A package was installed but does not run on this computer.</source>
            <translation>Ein Paket wurde installiert, läuft aber auf diesem Computer nicht.</translation>
        </message>
        <message>
            <source>A page with charts, tables and a paragraph on the methods to paste.</source>
            <translation>Eine Seite mit Diagrammen, Tabellen und einem Absatz zu den Methoden zum Einfügen.</translation>
        </message>
        <message>
            <source>A page with heat map, chord diagram, charts and tables.</source>
            <translation>Eine Seite mit Heatmap, Chord-Diagramm, Diagrammen und Tabellen.</translation>
        </message>
        <message>
            <source>A page with maps, curves and class spectra.</source>
            <translation>Eine Seite mit Karten, Kurven und Klassenspektren.</translation>
        </message>
        <message>
            <source>A page with maps, curves, class spectra, areas and the settings of the run.</source>
            <translation>Eine Seite mit Karten, Kurven, Klassenspektren, Flächen und den Einstellungen des Laufs.</translation>
        </message>
        <message>
            <source>A page with the curves, the confusion matrix, and test patches beside their labels and maps.</source>
            <translation>Eine Seite mit den Kurven, der Konfusionsmatrix und Testausschnitten neben ihren Labels und Karten.</translation>
        </message>
        <message>
            <source>A page with the curves, the confusion matrix, and test patches beside their maps.</source>
            <translation>Eine Seite mit den Kurven, der Konfusionsmatrix und Testausschnitten neben ihren Karten.</translation>
        </message>
        <message>
            <source>A page with the curves, the confusion matrix, test patches and the worst mistakes.</source>
            <translation>Eine Seite mit den Kurven, der Konfusionsmatrix, Testausschnitten und den schlimmsten Fehlern.</translation>
        </message>
        <message>
            <source>A page with the maps and the areas.</source>
            <translation>Eine Seite mit den Karten und den Flächen.</translation>
        </message>
        <message>
            <source>A page with the maps, a diagram of the flows between classes and the transitions.</source>
            <translation>Eine Seite mit den Karten, einem Diagramm der Flüsse zwischen den Klassen und den Übergängen.</translation>
        </message>
        <message>
            <source>A page with the spectral curves and the statistics.</source>
            <translation>Eine Seite mit den Spektralkurven und der Statistik.</translation>
        </message>
        <message>
            <source>A pixel for each patch, centred on it, with the model's classes; 0 where less than half of a patch has data.</source>
            <translation>Ein Pixel für jeden Ausschnitt, in dessen Mitte, mit den Klassen des Modells; 0, wo weniger als die Hälfte eines Ausschnitts Daten hat.</translation>
        </message>
        <message>
            <source>A pixel for each patch, with the model's classes.</source>
            <translation>Ein Pixel für jeden Ausschnitt, mit den Klassen des Modells.</translation>
        </message>
        <message>
            <source>A ras&amp;ter of classes</source>
            <translation>Ein Klassenr&amp;aster</translation>
        </message>
        <message>
            <source>A raster for each scene that was fetched, named after the collection and the day.</source>
            <translation>Ein Raster für jede abgerufene Szene, benannt nach der Sammlung und dem Tag.</translation>
        </message>
        <message>
            <source>A raster of class numbers, or of 0 and 1.</source>
            <translation>Ein Raster von Klassennummern oder von 0 und 1.</translation>
        </message>
        <message>
            <source>A raster of class numbers. Leave it out only where two fields of the reference are compared.</source>
            <translation>Ein Raster von Klassennummern. Lassen Sie es nur weg, wenn zwei Felder der Referenz verglichen werden.</translation>
        </message>
        <message>
            <source>A raster of class numbers; 0 and nodata are no class. Its grid is the one the bands are read on.</source>
            <translation>Ein Raster von Klassennummern; 0 und NoData sind keine Klasse. Auf seinem Gitter werden die Kanäle gelesen.</translation>
        </message>
        <message>
            <source>A raster of class numbers; its nodata gets no points.</source>
            <translation>Ein Raster von Klassennummern; sein NoData erhält keine Punkte.</translation>
        </message>
        <message>
            <source>A raster of class numbers; its nodata stays nodata.</source>
            <translation>Ein Raster von Klassennummern; sein NoData bleibt NoData.</translation>
        </message>
        <message>
            <source>A right click, or the Delete key, removes a spectrum.</source>
            <translation>Ein Rechtsklick oder die Entf-Taste entfernt ein Spektrum.</translation>
        </message>
        <message>
            <source>A row for each band, in which each pixel counts once.</source>
            <translation>Eine Zeile für jeden Kanal, in der jedes Pixel einmal zählt.</translation>
        </message>
        <message>
            <source>A row for each pair of maps, with McNemar's test.</source>
            <translation>Eine Zeile für jedes Kartenpaar, mit dem McNemar-Test.</translation>
        </message>
        <message>
            <source>A row for each stratum with its area, where it is not to be measured on the raster.</source>
            <translation>Eine Zeile für jedes Stratum mit seiner Fläche, falls sie nicht im Raster gemessen werden soll.</translation>
        </message>
        <message>
            <source>A small one, quick to train</source>
            <translation>Ein kleines, schnell trainiert</translation>
        </message>
        <message>
            <source>A small plain one</source>
            <translation>Ein kleines, einfaches</translation>
        </message>
        <message>
            <source>A wrong guess makes the sample too small or too large, not the result wrong.</source>
            <translation>Eine falsche Vermutung macht die Stichprobe zu klein oder zu groß, nicht das Ergebnis falsch.</translation>
        </message>
        <message>
            <source>A&amp;ll maps:</source>
            <translation>A&amp;lle Karten:</translation>
        </message>
        <message>
            <source>Accuracies of the classes</source>
            <translation>Genauigkeiten der Klassen</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <source>Accuracy sample</source>
            <translation>Genauigkeitsstichprobe</translation>
        </message>
        <message>
            <source>Accuracy sampling</source>
            <translation>Genauigkeit bewerten</translation>
        </message>
        <message>
            <source>Add files...</source>
            <translation>Dateien hinzufügen...</translation>
        </message>
        <message>
            <source>Add indices</source>
            <translation>Indizes hinzufügen</translation>
        </message>
        <message>
            <source>Added to every value after the scale factor (Landsat Collection 2: -0.2).</source>
            <translation>Wird nach dem Skalierungsfaktor zu jedem Wert addiert (Landsat Collection 2: -0.2).</translation>
        </message>
        <message>
            <source>Address of a Dask cluster that works on the windows instead of threads, such as tcp://HOST:8786 or gateway:NAME; its workers must see the rasters under the same paths. Empty: this computer. The result is the same.</source>
            <translation>Adresse eines Dask-Clusters, der die Bildfenster anstelle von Threads bearbeitet, etwa tcp://HOST:8786 oder gateway:NAME; seine Worker müssen die Raster unter denselben Pfaden sehen. Leer: dieser Computer. Das Ergebnis ist dasselbe.</translation>
        </message>
        <message>
            <source>Address of a STAC API or of a static catalogue (catalog.json), or &lt;i&gt;planetary-computer&lt;/i&gt; or &lt;i&gt;earth-search&lt;/i&gt;, which need no account.</source>
            <translation>Adresse einer STAC-API oder eines statischen Katalogs (catalog.json), oder &lt;i&gt;planetary-computer&lt;/i&gt; oder &lt;i&gt;earth-search&lt;/i&gt;, die kein Konto verlangen.</translation>
        </message>
        <message>
            <source>Adds a field with what the map shows. Leave it off: whoever interprets the points should not know.</source>
            <translation>Fügt ein Feld mit dem hinzu, was die Karte zeigt. Lassen Sie es aus: Wer die Punkte interpretiert, sollte es nicht wissen.</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>After the first epoch, how well each class does.</source>
            <translation>Nach der ersten Epoche: wie gut jede Klasse erkannt wird.</translation>
        </message>
        <message>
            <source>After the first epoch, the validation patches that it does worst on.</source>
            <translation>Nach der ersten Epoche: die am schlechtesten erkannten Validierungsausschnitte.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Allocation</source>
            <translation>Aufteilung</translation>
        </message>
        <message>
            <source>Another class has the colour {} (k = {}). Choose another colour.</source>
            <translation>Eine andere Klasse hat die Farbe {} (k = {}). Wählen Sie eine andere Farbe.</translation>
        </message>
        <message>
            <source>Another program holds a file of the environment: a running job of Landclass or a virus scanner.</source>
            <translation>Ein anderes Programm hält eine Datei der Umgebung fest: ein laufender Auftrag von Landclass oder ein Virenscanner.</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>Applies the scale and offset that the catalogue states, which makes reflectances of the numbers.</source>
            <translation>Wendet Skalierung und Versatz an, die der Katalog angibt; aus den Zahlen werden Reflexionsgrade.</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <source>Apply CNN</source>
            <translation>CNN anwenden</translation>
        </message>
        <message>
            <source>Apply clusters</source>
            <translation>Cluster anwenden</translation>
        </message>
        <message>
            <source>Apply segmentation</source>
            <translation>Segmentierung anwenden</translation>
        </message>
        <message>
            <source>Apply...</source>
            <translation>Anwenden...</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Gebiet</translation>
        </message>
        <message>
            <source>Area (ha)</source>
            <translation>Fläche (ha)</translation>
        </message>
        <message>
            <source>Area and accuracies of each class, with 95 % intervals.</source>
            <translation>Fläche und Genauigkeiten jeder Klasse, mit 95-%-Intervallen.</translation>
        </message>
        <message>
            <source>Area and accuracy from a sample</source>
            <translation>Fläche und Genauigkeit aus einer Stichprobe</translation>
        </message>
        <message>
            <source>Area of interest</source>
            <translation>Interessengebiet</translation>
        </message>
        <message>
            <source>Area of the mask in hectares</source>
            <translation>Fläche der Maske in Hektar</translation>
        </message>
        <message>
            <source>As many as it &amp;takes</source>
            <translation>So viele wie &amp;nötig</translation>
        </message>
        <message>
            <source>Ask your administrator for the company's certificate file and name it with: pip config set global.cert FILE</source>
            <translation>Bitten Sie Ihre Administration um die Zertifikatsdatei der Firma und geben Sie sie an mit: pip config set global.cert FILE</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Bewerten</translation>
        </message>
        <message>
            <source>At &amp;least in each class:</source>
            <translation>&amp;Mindestens je Klasse:</translation>
        </message>
        <message>
            <source>At centres of pixels, with stratum, weight, and an empty field for the reference class.</source>
            <translation>In den Mittelpunkten von Pixeln, mit Stratum, Gewicht und einem leeren Feld für die Referenzklasse.</translation>
        </message>
        <message>
            <source>Authentication</source>
            <translation>Authentifizierung</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Automatic gamma</source>
            <translation>Automatisches Gamma</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>Kanäle</translation>
        </message>
        <message>
            <source>Bands and indices</source>
            <translation>Kanäle und Indizes</translation>
        </message>
        <message>
            <source>Bands by hand</source>
            <translation>Kanäle von Hand</translation>
        </message>
        <message>
            <source>Bands of the confidence</source>
            <translation>Kanäle der Konfidenz</translation>
        </message>
        <message>
            <source>Bands of the first date: one file a band, or a multiband raster.</source>
            <translation>Kanäle des ersten Zeitpunkts: eine Datei je Kanal oder ein Mehrkanalraster.</translation>
        </message>
        <message>
            <source>Bands of the second date; they may lie on another grid.</source>
            <translation>Kanäle des zweiten Zeitpunkts; sie dürfen auf einem anderen Gitter liegen.</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Batchgröße</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Wird zu</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Between the centres of two samples, in units of the CRS; 0 lets them overlap at will.</source>
            <translation>Zwischen den Mittelpunkten zweier Probeflächen, in Einheiten des KBS; bei 0 überlappen sie beliebig.</translation>
        </message>
        <message>
            <source>Bits, from 0, any of which masks a pixel. Landsat QA_PIXEL: 1 dilated cloud, 2 cirrus, 3 cloud, 4 shadow, 5 snow; for example 1,2,3,4.</source>
            <translation>Bits, ab 0, von denen jedes ein Pixel maskiert. Landsat QA_PIXEL: 1 erweiterte Wolke, 2 Zirrus, 3 Wolke, 4 Schatten, 5 Schnee; zum Beispiel 1,2,3,4.</translation>
        </message>
        <message>
            <source>Blocks to fine-tune</source>
            <translation>Blöcke zur Feinabstimmung</translation>
        </message>
        <message>
            <source>Blue band</source>
            <translation>Blauer Kanal</translation>
        </message>
        <message>
            <source>Blue is right, orange is wrong; the stronger the colour, the larger the share.</source>
            <translation>Blau ist richtig, Orange ist falsch; je kräftiger die Farbe, desto größer der Anteil.</translation>
        </message>
        <message>
            <source>Both dates are the same image. Choose images of two dates.</source>
            <translation>Beide Zeitpunkte sind dasselbe Bild. Wählen Sie Bilder zweier Zeitpunkte.</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Helligkeit</translation>
        </message>
        <message>
            <source>Browse...</source>
            <translation>Durchsuchen...</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Einrichten</translation>
        </message>
        <message>
            <source>Build again</source>
            <translation>Neu einrichten</translation>
        </message>
        <message>
            <source>Build again in a few minutes, or build from a folder of wheels.</source>
            <translation>Richten Sie in einigen Minuten erneut ein, oder aus einem Ordner mit Wheels.</translation>
        </message>
        <message>
            <source>Build again in a few minutes.</source>
            <translation>Richten Sie in einigen Minuten erneut ein.</translation>
        </message>
        <message>
            <source>Build again; from a folder of wheels, copy the wheels again.</source>
            <translation>Richten Sie erneut ein; bei einem Ordner mit Wheels kopieren Sie die Wheels neu.</translation>
        </message>
        <message>
            <source>Build the private environment</source>
            <translation>Eigene Umgebung einrichten</translation>
        </message>
        <message>
            <source>By what share values are multiplied up or down in training.</source>
            <translation>Um welchen Anteil Werte im Training vergrößert oder verkleinert werden.</translation>
        </message>
        <message>
            <source>C&amp;lasses of each image:</source>
            <translation>K&amp;lassen je Bild:</translation>
        </message>
        <message>
            <source>CLAHE: higher gives more contrast, and more noise.</source>
            <translation>CLAHE: höher ergibt mehr Kontrast und mehr Rauschen.</translation>
        </message>
        <message>
            <source>CLAHE: the picture is equalised in so many regions a side.</source>
            <translation>CLAHE: Das Bild wird in so vielen Regionen je Seite ausgeglichen.</translation>
        </message>
        <message>
            <source>CNN,deep learning,neural network,Keras,TensorFlow,scene,patch,land use,classification,train,EfficientNet</source>
            <translation>CNN,Deep Learning,neuronales Netz,Keras,TensorFlow,Szene,Ausschnitt,Landnutzung,Klassifikation,trainieren,EfficientNet,train,patch</translation>
        </message>
        <message>
            <source>CNN,deep learning,neural network,Keras,TensorFlow,semantic segmentation,U-Net,train,elevation,buildings</source>
            <translation>CNN,Deep Learning,neuronales Netz,Keras,TensorFlow,semantische Segmentierung,U-Net,trainieren,Höhe,Gebäude,train,elevation,buildings</translation>
        </message>
        <message>
            <source>CRS</source>
            <translation>KBS</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Centres are those of pixels of each of its classes, so that rare classes get samples too.</source>
            <translation>Die Mittelpunkte sind die von Pixeln jeder seiner Klassen, sodass auch seltene Klassen Probeflächen erhalten.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Veränderung</translation>
        </message>
        <message>
            <source>Changed at k = {}.</source>
            <translation>Geändert bei k = {}.</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Veränderungen</translation>
        </message>
        <message>
            <source>Choose a Python that has the packages in Settings &gt; Options &gt; Landclass (conda has them for most computers).</source>
            <translation>Wählen Sie unter Einstellungen &gt; Optionen &gt; Landclass ein Python, das die Pakete hat (conda hat sie für die meisten Computer).</translation>
        </message>
        <message>
            <source>Choose a class map in the layer panel first, then pick a class of it.</source>
            <translation>Wählen Sie zuerst im Layerbedienfeld eine Klassenkarte und dann eine ihrer Klassen.</translation>
        </message>
        <message>
            <source>Choose a class map that is on the map first.</source>
            <translation>Wählen Sie zuerst eine Klassenkarte, die in der Karte zu sehen ist.</translation>
        </message>
        <message>
            <source>Choose an area of interest or, under the advanced parameters, an extent; one of both.</source>
            <translation>Wählen Sie ein Interessengebiet oder, unter den fortgeschrittenen Parametern, eine Ausdehnung; eines von beiden.</translation>
        </message>
        <message>
            <source>Choose another Python with the packages in Settings &gt; Options &gt; Landclass (conda has builds for older systems).</source>
            <translation>Wählen Sie unter Einstellungen &gt; Optionen &gt; Landclass ein anderes Python mit den Paketen (conda hat Fassungen für ältere Systeme).</translation>
        </message>
        <message>
            <source>Choose class means to see which class this is near to.</source>
            <translation>Wählen Sie Klassenmittel, um zu sehen, welcher Klasse dies nahe ist.</translation>
        </message>
        <message>
            <source>Choose samples with the rasters to look at, or a folder of pictures alone.</source>
            <translation>Wählen Sie Probeflächen mit den Rastern, auf denen sie liegen, oder nur einen Ordner mit Bildern.</translation>
        </message>
        <message>
            <source>Choose the folder that holds the wheels.</source>
            <translation>Wählen Sie den Ordner, der die Wheels enthält.</translation>
        </message>
        <message>
            <source>Choose the raster with the bands first.</source>
            <translation>Wählen Sie zuerst das Raster mit den Kanälen.</translation>
        </message>
        <message>
            <source>Choose what to measure: rasters, a class raster, or polygons.</source>
            <translation>Wählen Sie, was gemessen wird: Raster, ein Klassenraster oder Polygone.</translation>
        </message>
        <message>
            <source>Chord graph</source>
            <translation>Chord-Diagramm</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <source>Class &amp;map:</source>
            <translation>Klassenka&amp;rte:</translation>
        </message>
        <message>
            <source>Class &amp;means:</source>
            <translation>Klassen&amp;mittel:</translation>
        </message>
        <message>
            <source>Class change</source>
            <translation>Klassenveränderung</translation>
        </message>
        <message>
            <source>Class map</source>
            <translation>Klassenkarte</translation>
        </message>
        <message>
            <source>Class map or mask after</source>
            <translation>Klassenkarte oder Maske nachher</translation>
        </message>
        <message>
            <source>Class map or mask before</source>
            <translation>Klassenkarte oder Maske vorher</translation>
        </message>
        <message>
            <source>Class maps to compare with the first on the same reference, by McNemar's test.</source>
            <translation>Klassenkarten, die an derselben Referenz mit der ersten verglichen werden, mit dem McNemar-Test.</translation>
        </message>
        <message>
            <source>Class mask</source>
            <translation>Klassenmaske</translation>
        </message>
        <message>
            <source>Class means</source>
            <translation>Klassenmittel</translation>
        </message>
        <message>
            <source>Class of the labels</source>
            <translation>Klasse der Labels</translation>
        </message>
        <message>
            <source>Class of the polygons</source>
            <translation>Klasse der Polygone</translation>
        </message>
        <message>
            <source>Class of the samples</source>
            <translation>Klasse der Probeflächen</translation>
        </message>
        <message>
            <source>Class outside all polygons</source>
            <translation>Klasse außerhalb aller Polygone</translation>
        </message>
        <message>
            <source>Class raster</source>
            <translation>Klassenraster</translation>
        </message>
        <message>
            <source>Class signatures</source>
            <translation>Klassensignaturen</translation>
        </message>
        <message>
            <source>Class {}</source>
            <translation>Klasse {}</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <source>Classes (0: as saved)</source>
            <translation>Klassen (0: wie gespeichert)</translation>
        </message>
        <message>
            <source>Classes after</source>
            <translation>Klassen nachher</translation>
        </message>
        <message>
            <source>Classes before</source>
            <translation>Klassen vorher</translation>
        </message>
        <message>
            <source>Classes count from 1 by rising brightness, so water is mostly 1. Look at the preview.</source>
            <translation>Klassen zählen ab 1 nach steigender Helligkeit, Wasser ist also meist 1. Sehen Sie in die Vorschau.</translation>
        </message>
        <message>
            <source>Classes from 1 by rising brightness, 0 where a pixel has no value.</source>
            <translation>Klassen ab 1 nach steigender Helligkeit, 0, wo ein Pixel keinen Wert hat.</translation>
        </message>
        <message>
            <source>Classes from 1 by rising brightness, 0 where a pixel is not usable.</source>
            <translation>Klassen ab 1 nach steigender Helligkeit, 0 bei unbrauchbaren Pixeln.</translation>
        </message>
        <message>
            <source>Classes is empty; expected numbers or names of classes, such as 1, 3-5 or Water.</source>
            <translation>„Klassen“ ist leer; erwartet werden Nummern oder Namen von Klassen, etwa 1, 3-5 oder Water.</translation>
        </message>
        <message>
            <source>Classes is {}, most classes is {}; expected 0, or a number from {} on.</source>
            <translation>„Klassen“ ist auf {} gesetzt, „Größte Klassenanzahl“ auf {}; erwartet wird 0 oder eine Zahl ab {}.</translation>
        </message>
        <message>
            <source>Classes of both sides by name or number, and what they become: Pines, Forest.</source>
            <translation>Klassen beider Seiten nach Name oder Nummer, und was aus ihnen wird: Pines, Forest.</translation>
        </message>
        <message>
            <source>Classes of the area</source>
            <translation>Klassen des Gebiets</translation>
        </message>
        <message>
            <source>Classes of the map (0: as suggested)</source>
            <translation>Klassen der Karte (0: wie vorgeschlagen)</translation>
        </message>
        <message>
            <source>Classes of the map is {}; expected 0, or a number from {} to {}.</source>
            <translation>„Klassen der Karte“ ist auf {} gesetzt; erwartet wird 0 oder eine Zahl von {} bis {}.</translation>
        </message>
        <message>
            <source>Classes with the model's names and colours, 0 where a pixel is not usable.</source>
            <translation>Klassen mit Namen und Farben des Modells, 0 bei unbrauchbaren Pixeln.</translation>
        </message>
        <message>
            <source>Classified</source>
            <translation>Klassifiziert</translation>
        </message>
        <message>
            <source>Classify samples</source>
            <translation>Probeflächen klassifizieren</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Click a cell to see its pixels or samples on the map.</source>
            <translation>Klicken Sie auf eine Zelle, um ihre Pixel oder Stichproben auf der Karte zu sehen.</translation>
        </message>
        <message>
            <source>Click a class on the map of the active layer: mask, rename, recolour or sample it</source>
            <translation>In der Karte des aktiven Layers auf eine Klasse klicken: maskieren, umbenennen, umfärben oder Probeflächen setzen</translation>
        </message>
        <message>
            <source>Click the map, or drag a little box, and see its band curve over the class means</source>
            <translation>In die Karte klicken oder ein kleines Rechteck ziehen und die Spektralkurve über den Klassenmitteln sehen</translation>
        </message>
        <message>
            <source>Click the map, or drag a little box.</source>
            <translation>Klicken Sie in die Karte oder ziehen Sie ein kleines Rechteck.</translation>
        </message>
        <message>
            <source>Clip limit</source>
            <translation>Kontrastgrenze</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>Clustern</translation>
        </message>
        <message>
            <source>Clustering the sample scene ...</source>
            <translation>Beispielszene wird geclustert ...</translation>
        </message>
        <message>
            <source>Clusters after</source>
            <translation>Cluster nachher</translation>
        </message>
        <message>
            <source>Clusters before</source>
            <translation>Cluster vorher</translation>
        </message>
        <message>
            <source>Clusters rasters by normalised cuts (Nyström method), which also finds classes that are no round clouds of values, on scenes of any size.</source>
            <translation>Clustert Raster durch normalisierte Schnitte (Nyström-Methode); das findet auch Klassen, deren Werte keine runden Wolken bilden, in Szenen jeder Größe.</translation>
        </message>
        <message>
            <source>Clusters rasters into every number of classes of a range, measures each result and suggests a number with its reason.</source>
            <translation>Clustert Raster in jede Klassenanzahl eines Bereichs, bewertet jedes Ergebnis und schlägt eine Anzahl mit Begründung vor.</translation>
        </message>
        <message>
            <source>Clusters the images of two dates, takes the water class of each as a mask, and tells where water was gained and lost.</source>
            <translation>Clustert die Bilder zweier Zeitpunkte, nimmt jeweils die Wasserklasse als Maske und sagt, wo Wasser hinzukam und verloren ging.</translation>
        </message>
        <message>
            <source>Clusters the images of two dates, takes the water class of each as a mask, and tells where water was gained and lost. Classes count from 1 by rising brightness, so water is mostly class 1; look at the class maps and run the model again with other classes where it is not.</source>
            <translation>Clustert die Bilder zweier Zeitpunkte, nimmt jeweils die Wasserklasse als Maske und sagt, wo Wasser hinzukam und verloren ging. Klassen zählen ab 1 nach steigender Helligkeit, Wasser ist also meist Klasse 1; sehen Sie sich die Klassenkarten an und starten Sie das Modell mit anderen Klassen noch einmal, wo das nicht so ist.</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Sammlung</translation>
        </message>
        <message>
            <source>Colour of {}</source>
            <translation>Farbe von {}</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Colours of classes:</source>
            <translation>Farben der Klassen:</translation>
        </message>
        <message>
            <source>Colours of the classes, stable across k.</source>
            <translation>Farben der Klassen, gleichbleibend über alle k.</translation>
        </message>
        <message>
            <source>Common names (blue, nir, swir16) or keys of the assets, separated by commas; empty for all.</source>
            <translation>Übliche Namen (blue, nir, swir16) oder Schlüssel der Assets, durch Kommas getrennt; leer für alle.</translation>
        </message>
        <message>
            <source>Compare the maps of a sweep, and name their classes</source>
            <translation>Vergleicht die Karten einer Reihe und benennt ihre Klassen</translation>
        </message>
        <message>
            <source>Compares two class maps or masks, also on different grids: what was gained, lost and stayed, in pixels and hectares.</source>
            <translation>Vergleicht zwei Klassenkarten oder Masken, auch auf verschiedenen Gittern: was hinzukam, verloren ging und blieb, in Pixeln und Hektar.</translation>
        </message>
        <message>
            <source>Comparison of maps</source>
            <translation>Kartenvergleich</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Komponenten</translation>
        </message>
        <message>
            <source>Composite</source>
            <translation>Komposit</translation>
        </message>
        <message>
            <source>Computes NDVI, NDWI, NDBI and hundreds of other indices, or formulas of your own, as bands.</source>
            <translation>Berechnet NDVI, NDWI, NDBI und Hunderte anderer Indizes oder eigene Formeln als Kanäle.</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Konfidenz</translation>
        </message>
        <message>
            <source>Confusion matrices (*.csv)</source>
            <translation>Konfusionsmatrizen (*.csv)</translation>
        </message>
        <message>
            <source>Confusion matrix</source>
            <translation>Konfusionsmatrix</translation>
        </message>
        <message>
            <source>Confusion matrix with totals</source>
            <translation>Konfusionsmatrix mit Summen</translation>
        </message>
        <message>
            <source>Confusion viewer</source>
            <translation>Konfusionsansicht</translation>
        </message>
        <message>
            <source>Connect and build again, or build from a folder of wheels.</source>
            <translation>Stellen Sie die Verbindung her und richten Sie erneut ein, oder aus einem Ordner mit Wheels.</translation>
        </message>
        <message>
            <source>Constants</source>
            <translation>Konstanten</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>Cop&amp;y as</source>
            <translation>&amp;Kopieren als</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Copy spectra and class means to the clipboard, as CSV</source>
            <translation>Spektren und Klassenmittel als CSV in die Zwischenablage kopieren</translation>
        </message>
        <message>
            <source>Copy this run for a script or a terminal</source>
            <translation>Diesen Lauf für ein Skript oder ein Terminal kopieren</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Anzahlen</translation>
        </message>
        <message>
            <source>Cuts a raster's extent or an area into squares without gaps, side by side or overlapping.</source>
            <translation>Teilt die Ausdehnung eines Rasters oder ein Gebiet lückenlos in Quadrate, nebeneinander oder überlappend.</translation>
        </message>
        <message>
            <source>Cuts samples out of rasters and writes them as images, by class or with masks, with a table.</source>
            <translation>Schneidet Probeflächen aus Rastern aus und schreibt sie als Bilder, nach Klassen oder mit Masken, mit einer Tabelle.</translation>
        </message>
        <message>
            <source>Dask scheduler</source>
            <translation>Dask-Scheduler</translation>
        </message>
        <message>
            <source>Dask scheduler:</source>
            <translation>Dask-Scheduler:</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Defaults of every run</source>
            <translation>Vorgaben für jeden Lauf</translation>
        </message>
        <message>
            <source>Densest place</source>
            <translation>Dichteste Stelle</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>Design</translation>
        </message>
        <message>
            <source>Disagreement</source>
            <translation>Abweichungen</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Abstand</translation>
        </message>
        <message>
            <source>Distinct colours of a palette</source>
            <translation>Deutlich verschiedene Farben einer Palette</translation>
        </message>
        <message>
            <source>Done after {time}; {right:.1%} of the test right</source>
            <translation>Fertig nach {time}; {right:.1%} des Tests richtig</translation>
        </message>
        <message>
            <source>Double-click a name or a colour (F2 and Enter do it too) to change it in every map of the sweep: one colour is one class.</source>
            <translation>Doppelklicken Sie auf einen Namen oder eine Farbe (auch F2 und Eingabe), um sie in jeder Karte der Reihe zu ändern: Eine Farbe ist eine Klasse.</translation>
        </message>
        <message>
            <source>Download the packages</source>
            <translation>Pakete herunterladen</translation>
        </message>
        <message>
            <source>Draws of landmarks</source>
            <translation>Ziehungen der Landmarken</translation>
        </message>
        <message>
            <source>Each can be changed for one run under the advanced parameters of its dialog.</source>
            <translation>Jede lässt sich für einen Lauf unter den fortgeschrittenen Parametern seines Dialogs ändern.</translation>
        </message>
        <message>
            <source>Each class's own colour in the picture</source>
            <translation>Eigene Farbe jeder Klasse im Bild</translation>
        </message>
        <message>
            <source>Each number of the range gives a map; the best is suggested with its reason.</source>
            <translation>Jede Anzahl des Bereichs ergibt eine Karte; die beste wird mit ihrer Begründung vorgeschlagen.</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>Ränder</translation>
        </message>
        <message>
            <source>EfficientNet-Lite0, which has seen a million photographs, with a new last layer; best for pictures</source>
            <translation>EfficientNet-Lite0, das eine Million Fotos gesehen hat, mit neuer letzter Schicht; am besten für Bilder</translation>
        </message>
        <message>
            <source>Eigengap</source>
            <translation>Eigenlücke</translation>
        </message>
        <message>
            <source>End running jobs, or restart QGIS, and build again.</source>
            <translation>Beenden Sie laufende Aufträge oder starten Sie QGIS neu, und richten Sie erneut ein.</translation>
        </message>
        <message>
            <source>End the training now; the best epoch is tested and written as if it had come to its end.</source>
            <translation>Beendet das Training jetzt; die beste Epoche wird getestet und geschrieben, als wäre es zu Ende gelaufen.</translation>
        </message>
        <message>
            <source>Ending with the best epoch ...</source>
            <translation>Endet mit der besten Epoche ...</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Rechenkern</translation>
        </message>
        <message>
            <source>Environment...</source>
            <translation>Umgebung...</translation>
        </message>
        <message>
            <source>Epoch whose weights were kept</source>
            <translation>Epoche, deren Gewichte behalten wurden</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs}</source>
            <translation>Epoche {epoch} von {epochs}</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Epochen</translation>
        </message>
        <message>
            <source>Epochs without a better validation after which it stops; 0 for never.</source>
            <translation>Epochen ohne bessere Validierung, nach denen das Training endet; 0 für nie.</translation>
        </message>
        <message>
            <source>Estimate: {time}, {memory} of memory, {disk} on disk.</source>
            <translation>Schätzung: {time}, {memory} Arbeitsspeicher, {disk} auf dem Datenträger.</translation>
        </message>
        <message>
            <source>Estimates</source>
            <translation>Schätzungen</translation>
        </message>
        <message>
            <source>Estimates the accuracy of a map and the areas of its classes, with intervals, from a sample.</source>
            <translation>Schätzt die Genauigkeit einer Karte und die Flächen ihrer Klassen, mit Intervallen, aus einer Stichprobe.</translation>
        </message>
        <message>
            <source>Every figure of each map and class, with 95 % intervals.</source>
            <translation>Alle Maße für jede Karte und Klasse, mit 95-%-Intervallen.</translation>
        </message>
        <message>
            <source>Every patch with its role, and how much of a test patch is right.</source>
            <translation>Jeder Ausschnitt mit seiner Rolle, und wie viel eines Testausschnitts richtig ist.</translation>
        </message>
        <message>
            <source>Every patch with its role, and what a test patch was taken for.</source>
            <translation>Jeder Ausschnitt mit seiner Rolle, und wofür ein Testausschnitt gehalten wurde.</translation>
        </message>
        <message>
            <source>Every value is multiplied by it (Landsat Collection 2: 0.0000275).</source>
            <translation>Jeder Wert wird damit multipliziert (Landsat Collection 2: 0.0000275).</translation>
        </message>
        <message>
            <source>Every value of every band in every class, with its count.</source>
            <translation>Jeder Wert jedes Kanals in jeder Klasse mit seiner Anzahl.</translation>
        </message>
        <message>
            <source>Expected accuracy</source>
            <translation>Erwartete Genauigkeit</translation>
        </message>
        <message>
            <source>Expected producer's accuracy of that class</source>
            <translation>Erwartete Produzentengenauigkeit dieser Klasse</translation>
        </message>
        <message>
            <source>Export patches</source>
            <translation>Ausschnitte exportieren</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>Ausdehnung</translation>
        </message>
        <message>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <source>Failed: {}</source>
            <translation>Fehlgeschlagen: {}</translation>
        </message>
        <message>
            <source>Faint: as measured. Bold: smoothed. The dashed line is the best epoch.</source>
            <translation>Blass: wie gemessen. Kräftig: geglättet. Die gestrichelte Linie ist die beste Epoche.</translation>
        </message>
        <message>
            <source>Fetch scenes (STAC)</source>
            <translation>Szenen abrufen (STAC)</translation>
        </message>
        <message>
            <source>Fetch the scenes</source>
            <translation>Szenen abrufen</translation>
        </message>
        <message>
            <source>Fetched</source>
            <translation>Abgerufen</translation>
        </message>
        <message>
            <source>Fewest classes</source>
            <translation>Kleinste Klassenanzahl</translation>
        </message>
        <message>
            <source>Fewest classes is {}, most classes is {}. Make the first at most the second.</source>
            <translation>„Kleinste Klassenanzahl“ ist auf {} gesetzt, „Größte Klassenanzahl“ auf {}. Die erste darf höchstens so groß sein wie die zweite.</translation>
        </message>
        <message>
            <source>Fields for each band, separated by commas. The median takes longest; nodata is the share of the sample without a value.</source>
            <translation>Felder für jeden Kanal, durch Kommas getrennt. Der Median dauert am längsten; nodata ist der Anteil der Probefläche ohne Wert.</translation>
        </message>
        <message>
            <source>Fill it on a computer of the same kind with: pip download -r resources/requirements/engine.txt -r resources/requirements/cluster.txt -d FOLDER</source>
            <translation>Füllen Sie ihn auf einem Computer der gleichen Art mit: pip download -r resources/requirements/engine.txt -r resources/requirements/cluster.txt -d FOLDER</translation>
        </message>
        <message>
            <source>Finds satellite images of an area and of dates in a STAC catalogue, reads the part that is needed, adds spectral indices to its bands and clusters them into every number of classes of a range.</source>
            <translation>Findet Satellitenbilder eines Gebiets und Zeitraums in einem STAC-Katalog, liest den Teil, der gebraucht wird, fügt seinen Kanälen Spektralindizes hinzu und clustert sie in jede Klassenanzahl eines Bereichs.</translation>
        </message>
        <message>
            <source>Finds satellite images of an area and of dates in a STAC catalogue, reads the part that is needed, adds spectral indices to its bands and clusters them into every number of classes of a range. The map shows the suggested number; the report says why.</source>
            <translation>Findet Satellitenbilder eines Gebiets und Zeitraums in einem STAC-Katalog, liest den Teil, der gebraucht wird, fügt seinen Kanälen Spektralindizes hinzu und clustert sie in jede Klassenanzahl eines Bereichs. Die Karte zeigt die vorgeschlagene Anzahl; der Bericht sagt, warum.</translation>
        </message>
        <message>
            <source>Finds satellite images of an area in a STAC catalogue, and reads the part of them that is needed.</source>
            <translation>Findet Satellitenbilder eines Gebiets in einem STAC-Katalog und liest nur den Teil, der gebraucht wird.</translation>
        </message>
        <message>
            <source>Finished; the results are loaded.</source>
            <translation>Fertig; die Ergebnisse sind geladen.</translation>
        </message>
        <message>
            <source>First and last day, such as 2020-06-01/2020-08-31; months and years count whole, .. is an open end.</source>
            <translation>Erster und letzter Tag, etwa 2020-06-01/2020-08-31; Monate und Jahre zählen ganz, .. ist ein offenes Ende.</translation>
        </message>
        <message>
            <source>Fit to</source>
            <translation>Anpassen an</translation>
        </message>
        <message>
            <source>Flips and turns</source>
            <translation>Spiegelungen und Drehungen</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Folder of a sweep</source>
            <translation>Ordner einer Reihe</translation>
        </message>
        <message>
            <source>Folder of a sweep...</source>
            <translation>Ordner einer Reihe...</translation>
        </message>
        <message>
            <source>Folder of all class maps</source>
            <translation>Ordner aller Klassenkarten</translation>
        </message>
        <message>
            <source>Folder of images</source>
            <translation>Ordner mit Trainingsbildern</translation>
        </message>
        <message>
            <source>Folder of pictures</source>
            <translation>Ordner mit Bildern</translation>
        </message>
        <message>
            <source>Folder of scenes</source>
            <translation>Ordner der Szenen</translation>
        </message>
        <message>
            <source>Folder of wheels</source>
            <translation>Ordner mit Wheels</translation>
        </message>
        <message>
            <source>Footprints</source>
            <translation>Szenenumrisse</translation>
        </message>
        <message>
            <source>For 0 components: 0.99 keeps 99 % of the variance.</source>
            <translation>Für 0 Komponenten: 0.99 behält 99 % der Varianz.</translation>
        </message>
        <message>
            <source>For 0 points: 0.01 makes the 95 % interval ± 2 %; 0 for no such target.</source>
            <translation>Für 0 Punkte: 0.01 macht das 95-%-Intervall zu ± 2 %; 0, wenn es kein solches Ziel gibt.</translation>
        </message>
        <message>
            <source>For 0 points: number or name of a class whose area is to be known well.</source>
            <translation>Für 0 Punkte: Nummer oder Name einer Klasse, deren Fläche gut bekannt sein soll.</translation>
        </message>
        <message>
            <source>For &lt;i&gt;other_strata&lt;/i&gt;: the field with the stratum, if it is not to be read from the raster.</source>
            <translation>Für &lt;i&gt;other_strata&lt;/i&gt;: das Feld mit dem Stratum, falls es nicht aus dem Raster gelesen werden soll.</translation>
        </message>
        <message>
            <source>For &lt;i&gt;other_strata&lt;/i&gt;: the raster whose classes the strata are.</source>
            <translation>Für &lt;i&gt;other_strata&lt;/i&gt;: das Raster, dessen Klassen die Strata sind.</translation>
        </message>
        <message>
            <source>For a split by blocks; 0 makes about 25 blocks over the samples.</source>
            <translation>Für eine Aufteilung nach Blöcken; 0 macht etwa 25 Blöcke über die Probeflächen.</translation>
        </message>
        <message>
            <source>For a split by blocks; 0 takes ten patches.</source>
            <translation>Für eine Aufteilung nach Blöcken; 0 nimmt zehn Ausschnitte.</translation>
        </message>
        <message>
            <source>For catalogues that ask for a login. It is sent to the host of the catalogue alone.</source>
            <translation>Für Kataloge, die eine Anmeldung verlangen. Sie wird nur an den Host des Katalogs gesendet.</translation>
        </message>
        <message>
            <source>For each class and band: count, minimum, maximum, mean, standard deviation, percentiles, unique values.</source>
            <translation>Für jede Klasse und jeden Kanal: Anzahl, Minimum, Maximum, Mittelwert, Standardabweichung, Perzentile, eindeutige Werte.</translation>
        </message>
        <message>
            <source>For each class its pixels, share and hectares.</source>
            <translation>Für jede Klasse Pixel, Anteil und Hektar.</translation>
        </message>
        <message>
            <source>For each component: eigenvalue, share of variance, and its correlation with every band.</source>
            <translation>Für jede Komponente: Eigenwert, Varianzanteil und ihre Korrelation mit jedem Kanal.</translation>
        </message>
        <message>
            <source>For each k: inertia over all usable pixels, silhouette, share of the smallest class, iterations, converged.</source>
            <translation>Für jedes k: Inertia über alle brauchbaren Pixel, Silhouette, Anteil der kleinsten Klasse, Iterationen, konvergiert.</translation>
        </message>
        <message>
            <source>For each number of classes: eigengap, normalised cut, silhouette, share of the smallest class, converged.</source>
            <translation>Für jede Klassenanzahl: Eigenlücke, normalisierter Schnitt, Silhouette, Anteil der kleinsten Klasse, konvergiert.</translation>
        </message>
        <message>
            <source>For each pair of classes: pixels, hectares, share of the class before, share of all.</source>
            <translation>Für jedes Klassenpaar: Pixel, Hektar, Anteil an der Klasse vorher, Anteil an allem.</translation>
        </message>
        <message>
            <source>For each stratum: pixels, weight, area, points and expected standard error.</source>
            <translation>Für jedes Stratum: Pixel, Gewicht, Fläche, Punkte und erwarteter Standardfehler.</translation>
        </message>
        <message>
            <source>For numbers in the labels: 0: ground; 1: building.</source>
            <translation>Für Nummern in den Labels: 0: ground; 1: building.</translation>
        </message>
        <message>
            <source>For the allocation &lt;i&gt;minimum&lt;/i&gt;.</source>
            <translation>Für die Aufteilung &lt;i&gt;minimum&lt;/i&gt;.</translation>
        </message>
        <message>
            <source>For the allocation &lt;i&gt;minimum&lt;/i&gt;; often 50 to 100.</source>
            <translation>Für die Aufteilung &lt;i&gt;minimum&lt;/i&gt;; oft 50 bis 100.</translation>
        </message>
        <message>
            <source>For the resolution &lt;i&gt;patch&lt;/i&gt;.</source>
            <translation>Für die Auflösung &lt;i&gt;patch&lt;/i&gt;.</translation>
        </message>
        <message>
            <source>For the target grid &lt;i&gt;centre&lt;/i&gt;.</source>
            <translation>Für das Zielgitter &lt;i&gt;centre&lt;/i&gt;.</translation>
        </message>
        <message>
            <source>For the target grid &lt;i&gt;custom&lt;/i&gt;.</source>
            <translation>Für das Zielgitter &lt;i&gt;custom&lt;/i&gt;.</translation>
        </message>
        <message>
            <source>For the target grid &lt;i&gt;layer&lt;/i&gt;.</source>
            <translation>Für das Zielgitter &lt;i&gt;layer&lt;/i&gt;.</translation>
        </message>
        <message>
            <source>For the target grids &lt;i&gt;custom&lt;/i&gt; and &lt;i&gt;centre&lt;/i&gt;; that of the first raster if left empty.</source>
            <translation>Für die Zielgitter &lt;i&gt;custom&lt;/i&gt; und &lt;i&gt;centre&lt;/i&gt;; leer gilt das des ersten Rasters.</translation>
        </message>
        <message>
            <source>For unsupervised maps, whose numbers mean nothing yet.</source>
            <translation>Für unüberwachte Karten, deren Nummern noch nichts bedeuten.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Found as:</source>
            <translation>Gefunden als:</translation>
        </message>
        <message>
            <source>Four bands: red, green, blue and transparency.</source>
            <translation>Vier Kanäle: Rot, Grün, Blau und Transparenz.</translation>
        </message>
        <message>
            <source>Free about 1 GB on the disk of your home folder and build again.</source>
            <translation>Schaffen Sie etwa 1 GB Platz auf dem Datenträger Ihres persönlichen Ordners und richten Sie erneut ein.</translation>
        </message>
        <message>
            <source>Free some space there and build again.</source>
            <translation>Schaffen Sie dort Platz und richten Sie erneut ein.</translation>
        </message>
        <message>
            <source>Free there: {free}. Needed: {needed}.</source>
            <translation>Dort frei: {free}. Benötigt: {needed}.</translation>
        </message>
        <message>
            <source>From a STAC catalogue to a class map</source>
            <translation>Vom STAC-Katalog zur Klassenkarte</translation>
        </message>
        <message>
            <source>From a folder of wheels:</source>
            <translation>Aus einem Ordner mit Wheels:</translation>
        </message>
        <message>
            <source>From bands to class maps: stack rasters, cluster them into every number of classes, take the best</source>
            <translation>Von Kanälen zu Klassenkarten: Raster stapeln, in jede Klassenanzahl clustern, die beste nehmen</translation>
        </message>
        <message>
            <source>Gamma (empty: automatic)</source>
            <translation>Gamma (leer: automatisch)</translation>
        </message>
        <message>
            <source>Gamma that was used</source>
            <translation>Verwendetes Gamma</translation>
        </message>
        <message>
            <source>Gap to the next eigenvalue</source>
            <translation>Lücke zum nächsten Eigenwert</translation>
        </message>
        <message>
            <source>Gives every pixel of rasters a class with a trained segmentation network, without seams.</source>
            <translation>Gibt jedem Pixel von Rastern mit einem trainierten Segmentierungsnetz eine Klasse, ohne Nahtstellen.</translation>
        </message>
        <message>
            <source>Gives majority, and pixels and share of each class.</source>
            <translation>Liefert die Mehrheit sowie Pixel und Anteil jeder Klasse.</translation>
        </message>
        <message>
            <source>Gives the class at each point, the names of the classes, and their areas on the map.</source>
            <translation>Liefert die Klasse an jedem Punkt, die Namen der Klassen und ihre Flächen auf der Karte.</translation>
        </message>
        <message>
            <source>Goes on where a run with the same model file was interrupted.</source>
            <translation>Macht dort weiter, wo ein Lauf mit derselben Modelldatei unterbrochen wurde.</translation>
        </message>
        <message>
            <source>Green band</source>
            <translation>Grüner Kanal</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Gitter</translation>
        </message>
        <message>
            <source>Grid: CRS</source>
            <translation>Gitter: KBS</translation>
        </message>
        <message>
            <source>Grid: buffer</source>
            <translation>Gitter: Puffer</translation>
        </message>
        <message>
            <source>Grid: centre point</source>
            <translation>Gitter: Mittelpunkt</translation>
        </message>
        <message>
            <source>Grid: extent</source>
            <translation>Gitter: Ausdehnung</translation>
        </message>
        <message>
            <source>Grid: layer</source>
            <translation>Gitter: Layer</translation>
        </message>
        <message>
            <source>Grid: resolution</source>
            <translation>Gitter: Auflösung</translation>
        </message>
        <message>
            <source>Guided</source>
            <translation>Assistenten</translation>
        </message>
        <message>
            <source>HTML files (*.html)</source>
            <translation>HTML-Dateien (*.html)</translation>
        </message>
        <message>
            <source>Half the 95 % interval of the overall accuracy.</source>
            <translation>Das halbe 95-%-Intervall der Gesamtgenauigkeit.</translation>
        </message>
        <message>
            <source>Half the 95 % interval, as a share of its area on the map: 0.1 is ± 10 %.</source>
            <translation>Das halbe 95-%-Intervall als Anteil ihrer Fläche auf der Karte: 0.1 ist ± 10 %.</translation>
        </message>
        <message>
            <source>Half the side of the square around the centre point, in units of the CRS.</source>
            <translation>Halbe Seitenlänge des Quadrats um den Mittelpunkt, in Einheiten des KBS.</translation>
        </message>
        <message>
            <source>Hectares that changed</source>
            <translation>Veränderte Hektar</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Here {gained:,.0f} ha of water were gained and {lost:,.0f} ha lost.</source>
            <translation>Hier kamen {gained:,.0f} ha Wasser hinzu und {lost:,.0f} ha gingen verloren.</translation>
        </message>
        <message>
            <source>High percentile</source>
            <translation>Oberes Perzentil</translation>
        </message>
        <message>
            <source>Highest cloud cover (%)</source>
            <translation>Höchste Wolkenbedeckung (%)</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>How bands are ordered.</source>
            <translation>Wie die Kanäle geordnet sind.</translation>
        </message>
        <message>
            <source>How bands of different ranges are made comparable.</source>
            <translation>Wie Kanäle mit verschiedenen Wertebereichen vergleichbar gemacht werden.</translation>
        </message>
        <message>
            <source>How classes share the samples.</source>
            <translation>Wie sich die Klassen die Probeflächen teilen.</translation>
        </message>
        <message>
            <source>How far each pixel lies from the centre of its class, in the model's scaled units: clouds, ships and other oddities.</source>
            <translation>Wie weit jedes Pixel vom Zentrum seiner Klasse entfernt liegt, in den skalierten Einheiten des Modells: Wolken, Schiffe und andere Auffälligkeiten.</translation>
        </message>
        <message>
            <source>How far one patch lies from the next, and so the size of a pixel of the map. Half the stride takes four times as long.</source>
            <translation>Wie weit ein Ausschnitt vom nächsten entfernt liegt, und damit die Größe eines Pixels der Karte. Die halbe Schrittweite dauert viermal so lange.</translation>
        </message>
        <message>
            <source>How good you expect it to be</source>
            <translation>Wie gut sie vermutlich ist</translation>
        </message>
        <message>
            <source>How images are written.</source>
            <translation>Wie die Bilder geschrieben werden.</translation>
        </message>
        <message>
            <source>How many are written; 0 takes as many as have the share of variance below.</source>
            <translation>Wie viele geschrieben werden; 0 nimmt so viele, wie den unten angegebenen Varianzanteil haben.</translation>
        </message>
        <message>
            <source>How many classes the map has.</source>
            <translation>Wie viele Klassen die Karte hat.</translation>
        </message>
        <message>
            <source>How many landmarks all pixels are compared with.</source>
            <translation>Mit wie vielen Landmarken alle Pixel verglichen werden.</translation>
        </message>
        <message>
            <source>How many points</source>
            <translation>Wie viele Punkte</translation>
        </message>
        <message>
            <source>How many scenes are fetched at most, the best first. A scene is all of one day and satellite.</source>
            <translation>Wie viele Szenen höchstens abgerufen werden, die besten zuerst. Eine Szene ist alles von einem Tag und einem Satelliten.</translation>
        </message>
        <message>
            <source>How many windows are worked on at once; 0 takes one thread a core. The result does not depend on it.</source>
            <translation>Wie viele Bildfenster gleichzeitig bearbeitet werden; 0 nimmt einen Thread je Prozessorkern. Das Ergebnis hängt nicht davon ab.</translation>
        </message>
        <message>
            <source>How much memory the engine plans its windows for. Any raster size works with any value.</source>
            <translation>Für wie viel Arbeitsspeicher der Rechenkern seine Bildfenster plant. Jede Rastergröße geht mit jedem Wert.</translation>
        </message>
        <message>
            <source>How much oftener neighbours differ along borders of tiles</source>
            <translation>Wievielmal häufiger sich Nachbarn an Kachelgrenzen unterscheiden</translation>
        </message>
        <message>
            <source>How often all patches are seen; it stops when it gets no better.</source>
            <translation>Wie oft alle Ausschnitte gesehen werden; es endet, wenn es nicht mehr besser wird.</translation>
        </message>
        <message>
            <source>How often all training patches are seen, at most.</source>
            <translation>Wie oft höchstens alle Trainingsausschnitte gesehen werden.</translation>
        </message>
        <message>
            <source>How stratified points are shared among classes.</source>
            <translation>Wie stratifizierte Punkte auf die Klassen verteilt werden.</translation>
        </message>
        <message>
            <source>How test patches are chosen.</source>
            <translation>Wie Testausschnitte gewählt werden.</translation>
        </message>
        <message>
            <source>How the points are drawn.</source>
            <translation>Wie die Punkte gezogen werden.</translation>
        </message>
        <message>
            <source>How the sample was drawn.</source>
            <translation>Wie die Stichprobe gezogen wurde.</translation>
        </message>
        <message>
            <source>How tiles are joined</source>
            <translation>Wie Kacheln verbunden werden</translation>
        </message>
        <message>
            <source>How values are found where a raster has other pixels; labels keep theirs.</source>
            <translation>Wie Werte gefunden werden, wenn ein Raster andere Pixel hat; Labels behalten ihre.</translation>
        </message>
        <message>
            <source>How values are found where the grid of a raster is not the target grid.</source>
            <translation>Wie Werte gefunden werden, wo das Gitter eines Rasters nicht das Zielgitter ist.</translation>
        </message>
        <message>
            <source>How values are found where the pixels of a band are not those of the result.</source>
            <translation>Wie Werte gefunden werden, wo die Pixel eines Kanals nicht die des Ergebnisses sind.</translation>
        </message>
        <message>
            <source>How values become brightness.</source>
            <translation>Wie Werte zu Helligkeit werden.</translation>
        </message>
        <message>
            <source>Ignored classes</source>
            <translation>Ignorierte Klassen</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Images of two dates to a map of the water that was gained and lost</source>
            <translation>Von Bildern zweier Zeitpunkte zu einer Karte des Wassers, das hinzukam und verloren ging</translation>
        </message>
        <message>
            <source>In all; 0 takes as many as the targets need, the larger number where there are two.</source>
            <translation>Insgesamt; 0 nimmt so viele, wie die Ziele erfordern, bei zweien die größere Zahl.</translation>
        </message>
        <message>
            <source>In all; fewer where there is no room for more.</source>
            <translation>Insgesamt; weniger, wenn kein Platz für mehr ist.</translation>
        </message>
        <message>
            <source>In any CRS: how many lie in each sample, what share they cover, and the class of the largest area.</source>
            <translation>In beliebigem KBS: wie viele in jeder Probefläche liegen, welchen Anteil sie bedecken, und die Klasse mit der größten Fläche.</translation>
        </message>
        <message>
            <source>In place of a class raster: the field of the area with the class of each polygon.</source>
            <translation>Anstelle eines Klassenrasters: das Feld des Gebiets mit der Klasse jedes Polygons.</translation>
        </message>
        <message>
            <source>In place of an area of interest.</source>
            <translation>Anstelle eines Interessengebiets.</translation>
        </message>
        <message>
            <source>In place of samples: every picture in it and in its subfolders (tif, jpg, png and others).</source>
            <translation>Anstelle von Probeflächen: jedes Bild darin und in seinen Unterordnern (tif, jpg, png und andere).</translation>
        </message>
        <message>
            <source>In place of those of the catalogue, which the log tells: &lt;i&gt;L=0.5&lt;/i&gt; for the usual SAVI.</source>
            <translation>Anstelle derer des Katalogs, die das Protokoll nennt: &lt;i&gt;L=0.5&lt;/i&gt; für den üblichen SAVI.</translation>
        </message>
        <message>
            <source>In the overlap.</source>
            <translation>In der Überlappung.</translation>
        </message>
        <message>
            <source>Indices</source>
            <translation>Indizes</translation>
        </message>
        <message>
            <source>Inertia</source>
            <translation>Inertia</translation>
        </message>
        <message>
            <source>Inertia of the map</source>
            <translation>Inertia der Karte</translation>
        </message>
        <message>
            <source>Inertia, silhouette and more for each number of classes.</source>
            <translation>Inertia, Silhouette und mehr für jede Klassenanzahl.</translation>
        </message>
        <message>
            <source>Install Python 3.12, or choose a Python that has the packages in Settings &gt; Options &gt; Landclass.</source>
            <translation>Installieren Sie Python 3.12 oder wählen Sie unter Einstellungen &gt; Optionen &gt; Landclass ein Python, das die Pakete hat.</translation>
        </message>
        <message>
            <source>Install it (Debian and Ubuntu: sudo apt install python3-venv) and build again.</source>
            <translation>Installieren Sie es (Debian und Ubuntu: sudo apt install python3-venv) und richten Sie erneut ein.</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Installiert</translation>
        </message>
        <message>
            <source>Installing from the folder {} ...</source>
            <translation>Installation aus dem Ordner {} ...</translation>
        </message>
        <message>
            <source>Installing packages ...</source>
            <translation>Pakete werden installiert ...</translation>
        </message>
        <message>
            <source>Into how many classes</source>
            <translation>In wie viele Klassen</translation>
        </message>
        <message>
            <source>Into how many classes each image is clustered.</source>
            <translation>In wie viele Klassen jedes Bild geclustert wird.</translation>
        </message>
        <message>
            <source>IoU and accuracies of each class on the test.</source>
            <translation>IoU und Genauigkeiten jeder Klasse im Test.</translation>
        </message>
        <message>
            <source>IoU of each class, epoch {}</source>
            <translation>IoU jeder Klasse, Epoche {}</translation>
        </message>
        <message>
            <source>It failed; the log of messages tells why.</source>
            <translation>Fehlgeschlagen; das Nachrichtenprotokoll sagt, warum.</translation>
        </message>
        <message>
            <source>It runs in the background: see the Landclass panel. This dialog may be closed.</source>
            <translation>Es läuft im Hintergrund: siehe das Landclass-Bedienfeld. Dieser Dialog darf geschlossen werden.</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Einträge</translation>
        </message>
        <message>
            <source>Items fetched</source>
            <translation>Abgerufene Einträge</translation>
        </message>
        <message>
            <source>Its extent is cut into samples; without a raster, that of the area.</source>
            <translation>Seine Ausdehnung wird in Probeflächen geteilt; ohne Raster die des Gebiets.</translation>
        </message>
        <message>
            <source>Its id, such as sentinel-2-l2a or landsat-c2-l2. A wrong one is answered with those that there are.</source>
            <translation>Ihre Kennung, etwa sentinel-2-l2a oder landsat-c2-l2. Auf eine falsche werden die vorhandenen genannt.</translation>
        </message>
        <message>
            <source>Its standard error</source>
            <translation>Ihr Standardfehler</translation>
        </message>
        <message>
            <source>JSON files (*.json)</source>
            <translation>JSON-Dateien (*.json)</translation>
        </message>
        <message>
            <source>K-means sweep</source>
            <translation>K-means-Reihe</translation>
        </message>
        <message>
            <source>Kappa</source>
            <translation>Kappa</translation>
        </message>
        <message>
            <source>Keep the bands of the input</source>
            <translation>Kanäle der Eingabe behalten</translation>
        </message>
        <message>
            <source>Keep the best model</source>
            <translation>Bestes Modell behalten</translation>
        </message>
        <message>
            <source>Keep the map of this k as the active layer; the others leave the project, not the disk.</source>
            <translation>Behält die Karte dieses k als aktiven Layer; die anderen verlassen das Projekt, nicht den Datenträger.</translation>
        </message>
        <message>
            <source>Keras back end:</source>
            <translation>Keras-Backend:</translation>
        </message>
        <message>
            <source>Keras weights (*.h5);;All files (*)</source>
            <translation>Keras-Gewichte (*.h5);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Labels a scene with the classes of a saved model: bands are matched by name and scaled as in training.</source>
            <translation>Versieht eine Szene mit den Klassen eines gespeicherten Modells: Kanäle werden nach Namen zugeordnet und wie im Training skaliert.</translation>
        </message>
        <message>
            <source>Labels: polygons</source>
            <translation>Labels: Polygone</translation>
        </message>
        <message>
            <source>Labels: raster</source>
            <translation>Labels: Raster</translation>
        </message>
        <message>
            <source>Landclass</source>
            <translation>Landclass</translation>
        </message>
        <message>
            <source>Landclass models (*.landclass)</source>
            <translation>Landclass-Modelle (*.landclass)</translation>
        </message>
        <message>
            <source>Landclass {}, engine: {} ({})</source>
            <translation>Landclass {}, Rechenkern: {} ({})</translation>
        </message>
        <message>
            <source>Landclass: environment</source>
            <translation>Landclass: Umgebung</translation>
        </message>
        <message>
            <source>Landclass: land-cover maps from satellite images</source>
            <translation>Landclass: Landbedeckungskarten aus Satellitenbildern</translation>
        </message>
        <message>
            <source>Landmarks</source>
            <translation>Landmarken</translation>
        </message>
        <message>
            <source>Landmarks that were used</source>
            <translation>Verwendete Landmarken</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Layer</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Lernen</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <source>Learning rate {rate} · {device}</source>
            <translation>Lernrate {rate} · {device}</translation>
        </message>
        <message>
            <source>Learns to name every pixel of rasters from its surroundings, tells how well it does on ground it has not seen, and saves the model.</source>
            <translation>Lernt, jedes Pixel von Rastern aus seiner Umgebung zu benennen, sagt, wie gut das auf ungesehenem Gelände gelingt, und speichert das Modell.</translation>
        </message>
        <message>
            <source>Learns to name every pixel of rasters from labels, and names the pixels of rasters with what it has learnt.</source>
            <translation>Lernt aus Labels, jedes Pixel von Rastern zu benennen, und benennt mit dem Gelernten die Pixel von Rastern.</translation>
        </message>
        <message>
            <source>Learns to name every pixel of rasters from labels, and names the pixels of rasters with what it has learnt. The report says how well it does on ground it has not seen.</source>
            <translation>Lernt aus Labels, jedes Pixel von Rastern zu benennen, und benennt mit dem Gelernten die Pixel von Rastern. Der Bericht sagt, wie gut das auf ungesehenem Gelände gelingt.</translation>
        </message>
        <message>
            <source>Learns to name patches of images from examples, and names the patches of rasters with what it has learnt.</source>
            <translation>Lernt aus Beispielen, Bildausschnitte zu benennen, und benennt mit dem Gelernten die Ausschnitte von Rastern.</translation>
        </message>
        <message>
            <source>Learns to name patches of images from examples, and names the patches of rasters with what it has learnt. The report says how well it does on patches it has not seen.</source>
            <translation>Lernt aus Beispielen, Bildausschnitte zu benennen, und benennt mit dem Gelernten die Ausschnitte von Rastern. Der Bericht sagt, wie gut das bei ungesehenen Ausschnitten gelingt.</translation>
        </message>
        <message>
            <source>Learns to name patches of images from examples, tells how well it does on patches it has not seen, and saves the model.</source>
            <translation>Lernt aus Beispielen, Bildausschnitte zu benennen, sagt, wie gut das bei ungesehenen Ausschnitten gelingt, und speichert das Modell.</translation>
        </message>
        <message>
            <source>Least distance</source>
            <translation>Mindestabstand</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Load the seven bands of the scene that comes with Landclass, ready to be clustered.</source>
            <translation>Lädt die sieben Kanäle der Szene, die mit Landclass kommt, bereit zum Clustern.</translation>
        </message>
        <message>
            <source>Looking for the engine ...</source>
            <translation>Rechenkern wird gesucht ...</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <source>Loss and accuracy of every epoch.</source>
            <translation>Verlust und Genauigkeit jeder Epoche.</translation>
        </message>
        <message>
            <source>Loss and mean IoU of every epoch.</source>
            <translation>Verlust und mittlerer IoU jeder Epoche.</translation>
        </message>
        <message>
            <source>Low percentile</source>
            <translation>Unteres Perzentil</translation>
        </message>
        <message>
            <source>M&amp;odel file:</source>
            <translation>Mo&amp;delldatei:</translation>
        </message>
        <message>
            <source>Ma&amp;ke a map of them</source>
            <translation>Daraus eine Karte &amp;machen</translation>
        </message>
        <message>
            <source>Ma&amp;p:</source>
            <translation>Kar&amp;te:</translation>
        </message>
        <message>
            <source>Make a mask...</source>
            <translation>Maske erstellen...</translation>
        </message>
        <message>
            <source>Make your user data folder writable, or choose another Python in Settings &gt; Options &gt; Landclass.</source>
            <translation>Machen Sie Ihren Benutzerdatenordner beschreibbar oder wählen Sie unter Einstellungen &gt; Optionen &gt; Landclass ein anderes Python.</translation>
        </message>
        <message>
            <source>Makes a map for every number of classes up to this one; the class map then shows the suggested number.</source>
            <translation>Erstellt eine Karte für jede Klassenanzahl bis zu dieser; die Klassenkarte zeigt dann die vorgeschlagene Anzahl.</translation>
        </message>
        <message>
            <source>Makes a mask of some classes of a class map, such as water, and tells their area.</source>
            <translation>Erstellt eine Maske einiger Klassen einer Klassenkarte, etwa Wasser, und gibt ihre Fläche an.</translation>
        </message>
        <message>
            <source>Makes a picture with balanced contrast of any three bands; nodata becomes transparent.</source>
            <translation>Erstellt aus drei beliebigen Kanälen ein Bild mit ausgewogenem Kontrast; NoData wird transparent.</translation>
        </message>
        <message>
            <source>Making a virtual environment with {} ...</source>
            <translation>Virtuelle Umgebung mit {} wird angelegt ...</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Map class</source>
            <translation>Kartenklasse</translation>
        </message>
        <message>
            <source>Map {column}: {count:,} in all</source>
            <translation>Karte {column}: {count:,} insgesamt</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Maske</translation>
        </message>
        <message>
            <source>Mask bits</source>
            <translation>Maskenbits</translation>
        </message>
        <message>
            <source>Mask bits is '{}', but no mask is given. Choose one, or empty the bits.</source>
            <translation>„Maskenbits“ ist auf „{}“ gesetzt, aber es ist keine Maske angegeben. Wählen Sie eine oder leeren Sie die Bits.</translation>
        </message>
        <message>
            <source>Mask bits is '{}'; expected numbers such as 1,2,3,4.</source>
            <translation>„Maskenbits“ ist auf „{}“ gesetzt; erwartet werden Zahlen wie 1,2,3,4.</translation>
        </message>
        <message>
            <source>Masks: gained, lost, stayed, never. Maps: a value for every pair of classes that occurs.</source>
            <translation>Masken: hinzugekommen, verloren, geblieben, nie. Karten: ein Wert für jedes vorkommende Klassenpaar.</translation>
        </message>
        <message>
            <source>Masks: hectares gained</source>
            <translation>Masken: hinzugekommene Hektar</translation>
        </message>
        <message>
            <source>Masks: hectares gained less those lost</source>
            <translation>Masken: hinzugekommene abzüglich verlorener Hektar</translation>
        </message>
        <message>
            <source>Masks: hectares lost</source>
            <translation>Masken: verlorene Hektar</translation>
        </message>
        <message>
            <source>Masks: hectares that stayed</source>
            <translation>Masken: gebliebene Hektar</translation>
        </message>
        <message>
            <source>Match clusters</source>
            <translation>Cluster zuordnen</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matrix</translation>
        </message>
        <message>
            <source>Mean F1 of the classes</source>
            <translation>Mittlerer F1-Wert der Klassen</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>Mittlerer IoU</translation>
        </message>
        <message>
            <source>Mean IoU of the classes</source>
            <translation>Mittlerer IoU der Klassen</translation>
        </message>
        <message>
            <source>Mean IoU of the test</source>
            <translation>Mittlerer IoU des Tests</translation>
        </message>
        <message>
            <source>Mean squared distance to the class</source>
            <translation>Mittlerer quadrierter Abstand zur Klasse</translation>
        </message>
        <message>
            <source>Measures each sample on rasters, classes and polygons, and all samples together for training.</source>
            <translation>Misst jede Probefläche auf Rastern, Klassen und Polygonen und alle zusammen für das Training.</translation>
        </message>
        <message>
            <source>Measures of a band</source>
            <translation>Maße eines Kanals</translation>
        </message>
        <message>
            <source>Measures the values of every band in every class of a class map: the spectra that tell what a class is.</source>
            <translation>Misst die Werte jedes Kanals in jeder Klasse einer Klassenkarte: die Spektren, an denen man erkennt, was eine Klasse ist.</translation>
        </message>
        <message>
            <source>Memory (MB)</source>
            <translation>Arbeitsspeicher (MB)</translation>
        </message>
        <message>
            <source>Memory:</source>
            <translation>Arbeitsspeicher:</translation>
        </message>
        <message>
            <source>Merged classes</source>
            <translation>Zusammengefasste Klassen</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>Minimum for each class</source>
            <translation>Minimum für jede Klasse</translation>
        </message>
        <message>
            <source>Mo&amp;del:</source>
            <translation>M&amp;odell:</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Model of a sweep</source>
            <translation>Modell einer Reihe</translation>
        </message>
        <message>
            <source>Model of a sweep...</source>
            <translation>Modell einer Reihe...</translation>
        </message>
        <message>
            <source>More makes maps that depend less on where tiles lie, and takes longer.</source>
            <translation>Mehr ergibt Karten, die weniger davon abhängen, wo die Kacheln liegen, und dauert länger.</translation>
        </message>
        <message>
            <source>More maps</source>
            <translation>Weitere Karten</translation>
        </message>
        <message>
            <source>More opt&amp;ions...</source>
            <translation>&amp;Weitere Optionen...</translation>
        </message>
        <message>
            <source>Most classes</source>
            <translation>Größte Klassenanzahl</translation>
        </message>
        <message>
            <source>Most classes of a sweep (0: no sweep)</source>
            <translation>Größte Klassenanzahl einer Reihe (0: keine Reihe)</translation>
        </message>
        <message>
            <source>Most scenes</source>
            <translation>Höchstzahl der Szenen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name (B4) or number from 1; empty takes true colour where the bands are known, else the first three.</source>
            <translation>Name (B4) oder Nummer ab 1; leer gelten Echtfarben, wenn die Kanäle bekannt sind, sonst die ersten drei.</translation>
        </message>
        <message>
            <source>Name of the mask</source>
            <translation>Name der Maske</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>Name:</translation>
        </message>
        <message>
            <source>Names between commas, such as &lt;i&gt;NDVI, NDMI, EVI, SAVI, MNDWI, NBR, BSI = ((S1 + R) - (N + B)) / ((S1 + R) + (N + B))&lt;/i&gt;: those of the spyndex catalogue, or formulas of your own. Formulas are of letters: A coastal, B blue, G green, R red, RE1 to RE3 red edge, N near infrared, N2 narrow near infrared, S1 and S2 short-wave infrared, T thermal. Leave it empty and run, to be told which the bands allow.</source>
            <translation>Namen zwischen Kommas, etwa &lt;i&gt;NDVI, NDMI, EVI, SAVI, MNDWI, NBR, BSI = ((S1 + R) - (N + B)) / ((S1 + R) + (N + B))&lt;/i&gt;: die des spyndex-Katalogs oder eigene Formeln. Formeln bestehen aus Buchstaben: A Küste, B Blau, G Grün, R Rot, RE1 bis RE3 Red Edge, N nahes Infrarot, N2 schmales nahes Infrarot, S1 und S2 kurzwelliges Infrarot, T thermal. Lassen Sie es leer und starten Sie den Lauf, um zu erfahren, welche die Kanäle erlauben.</translation>
        </message>
        <message>
            <source>Names of the bands to use, such as B4, B3, B2; all if left empty.</source>
            <translation>Namen der zu verwendenden Kanäle, etwa B4, B3, B2; leer für alle.</translation>
        </message>
        <message>
            <source>Names of the bands to use; all if left empty.</source>
            <translation>Namen der zu verwendenden Kanäle; leer für alle.</translation>
        </message>
        <message>
            <source>Names of the classes</source>
            <translation>Namen der Klassen</translation>
        </message>
        <message>
            <source>Names polygons, points or pictures with a trained scene classifier, and says how sure it is.</source>
            <translation>Benennt Polygone, Punkte oder Bilder mit einem trainierten Szenenklassifikator und sagt, wie sicher er ist.</translation>
        </message>
        <message>
            <source>Nearest</source>
            <translation>Nächste</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Benötigt</translation>
        </message>
        <message>
            <source>Neither a raster nor an area was given. Choose where the samples shall lie.</source>
            <translation>Weder ein Raster noch ein Gebiet ist angegeben. Wählen Sie, wo die Probeflächen liegen sollen.</translation>
        </message>
        <message>
            <source>Net&amp;work:</source>
            <translation>&amp;Netz:</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>No class is taken for another.</source>
            <translation>Keine Klasse wird für eine andere gehalten.</translation>
        </message>
        <message>
            <source>No class map is chosen. Load the map that is to be judged.</source>
            <translation>Keine Klassenkarte ist gewählt. Laden Sie die Karte, die bewertet werden soll.</translation>
        </message>
        <message>
            <source>No layer with {} is chosen. Load one, or learn from something else.</source>
            <translation>Kein Layer mit {} ist gewählt. Laden Sie einen oder lernen Sie aus etwas anderem.</translation>
        </message>
        <message>
            <source>No maps, no splits</source>
            <translation>Keine Karten, keine Aufspaltung</translation>
        </message>
        <message>
            <source>No model is chosen. Choose a file that ends in .landclass.</source>
            <translation>Kein Modell ist gewählt. Wählen Sie eine Datei mit der Endung .landclass.</translation>
        </message>
        <message>
            <source>No pixel of the box has a value in every band of {}. Drag another box.</source>
            <translation>Kein Pixel des Rechtecks hat in jedem Kanal von {} einen Wert. Ziehen Sie ein anderes Rechteck.</translation>
        </message>
        <message>
            <source>No raster</source>
            <translation>Kein Raster</translation>
        </message>
        <message>
            <source>No raster is chosen that the network shall see. Check one.</source>
            <translation>Kein Raster ist gewählt, das das Netz sehen soll. Haken Sie eines an.</translation>
        </message>
        <message>
            <source>No raster is chosen that {} are read from. Check one.</source>
            <translation>Kein Raster ist angehakt, woraus {} gelesen werden. Haken Sie eines an.</translation>
        </message>
        <message>
            <source>No raster is chosen to make a map of. Check one.</source>
            <translation>Kein Raster ist gewählt, aus dem eine Karte werden soll. Haken Sie eines an.</translation>
        </message>
        <message>
            <source>No raster of classes is chosen. Load one, or learn from polygons.</source>
            <translation>Kein Klassenraster ist gewählt. Laden Sie eines oder lernen Sie aus Polygonen.</translation>
        </message>
        <message>
            <source>No value in {}: nodata.</source>
            <translation>Kein Wert in {}: NoData.</translation>
        </message>
        <message>
            <source>No wheel of a package fits this Python and computer.</source>
            <translation>Kein Wheel eines Pakets passt zu diesem Python und Computer.</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Rauschen</translation>
        </message>
        <message>
            <source>Normalised cut</source>
            <translation>Normalisierter Schnitt</translation>
        </message>
        <message>
            <source>Normalised cut of the map</source>
            <translation>Normalisierter Schnitt der Karte</translation>
        </message>
        <message>
            <source>Number of bands</source>
            <translation>Anzahl der Kanäle</translation>
        </message>
        <message>
            <source>Number of classes</source>
            <translation>Klassenanzahl</translation>
        </message>
        <message>
            <source>Number of classes of the map</source>
            <translation>Klassenanzahl der Karte</translation>
        </message>
        <message>
            <source>Number of patches</source>
            <translation>Anzahl der Ausschnitte</translation>
        </message>
        <message>
            <source>Number of points</source>
            <translation>Anzahl der Punkte</translation>
        </message>
        <message>
            <source>Number of samples</source>
            <translation>Anzahl der Probeflächen</translation>
        </message>
        <message>
            <source>Numbers and names, such as 0; Clouds. Their pixels do not count, in the reference nor on the map.</source>
            <translation>Nummern und Namen, etwa 0; Clouds. Ihre Pixel zählen weder in der Referenz noch auf der Karte.</translation>
        </message>
        <message>
            <source>Numbers from 0 to 100, separated by commas.</source>
            <translation>Zahlen von 0 bis 100, durch Kommas getrennt.</translation>
        </message>
        <message>
            <source>Numbers of classes on any grid; its nodata takes no part. Or give polygons.</source>
            <translation>Klassennummern auf beliebigem Gitter; ihr NoData nimmt nicht teil. Oder geben Sie Polygone an.</translation>
        </message>
        <message>
            <source>Numbers, ranges and names of classes, such as 1, or 1, 3-5, or Water; Class 3.</source>
            <translation>Nummern, Bereiche und Namen von Klassen, etwa 1, oder 1, 3-5, oder Water; Class 3.</translation>
        </message>
        <message>
            <source>Numbers, such as 1, or 1, 3.</source>
            <translation>Nummern, etwa 1, oder 1, 3.</translation>
        </message>
        <message>
            <source>Of Adam, falling to a hundredth of it in the last epoch.</source>
            <translation>Von Adam; sie fällt bis zur letzten Epoche auf ein Hundertstel.</translation>
        </message>
        <message>
            <source>Of Sample statistics: mean and standard deviation that values are scaled by; if left empty, those of the training patches.</source>
            <translation>Aus „Probeflächenstatistik“: Mittelwert und Standardabweichung, mit denen Werte skaliert werden; leer gelten die der Trainingsausschnitte.</translation>
        </message>
        <message>
            <source>Of a backbone: how many of its last blocks learn too; takes longer, reaches more; 0 for none.</source>
            <translation>Bei einem Backbone: wie viele seiner letzten Blöcke mitlernen; dauert länger, erreicht mehr; 0 für keine.</translation>
        </message>
        <message>
            <source>Of a layer: the field with its classes.</source>
            <translation>Bei einem Vektorlayer: das Feld mit seinen Klassen.</translation>
        </message>
        <message>
            <source>Of a layer: the field with the class on the map, to compare two fields instead of a map.</source>
            <translation>Bei einem Vektorlayer: das Feld mit der Klasse auf der Karte, um zwei Felder statt einer Karte zu vergleichen.</translation>
        </message>
        <message>
            <source>Of a scene, as the catalogue tells it. Scenes that tell none stay.</source>
            <translation>Einer Szene, laut Katalog. Szenen ohne Angabe bleiben.</translation>
        </message>
        <message>
            <source>Of all images.</source>
            <translation>Aller Bilder.</translation>
        </message>
        <message>
            <source>Of all samples together: numbers from 0 to 100, separated by commas.</source>
            <translation>Aller Probeflächen zusammen: Zahlen von 0 bis 100, durch Kommas getrennt.</translation>
        </message>
        <message>
            <source>Of neighbours, in the units of the size.</source>
            <translation>Benachbarter Probeflächen, in den Einheiten der Größe.</translation>
        </message>
        <message>
            <source>Of polygons: the field with their class.</source>
            <translation>Bei Polygonen: das Feld mit ihrer Klasse.</translation>
        </message>
        <message>
            <source>Of samples: on the ground; 0 takes the size of the polygons.</source>
            <translation>Bei Probeflächen: am Boden; 0 nimmt die Größe der Polygone.</translation>
        </message>
        <message>
            <source>Of the application, without its last layers: .weights.h5 or .h5. Loading them runs no code.</source>
            <translation>Der Application, ohne ihre letzten Schichten: .weights.h5 oder .h5. Beim Laden wird kein Code ausgeführt.</translation>
        </message>
        <message>
            <source>Of the backbone: makes maps with 8-bit numbers, which is faster, if that gives 97 % of the validation the class that the exact network gives. The test is that of the network that makes maps.</source>
            <translation>Beim Backbone: erzeugt Karten mit 8-Bit-Zahlen, was schneller ist, wenn damit 97 % der Validierung die Klasse erhalten, die das exakte Netz vergibt. Getestet wird das Netz, das die Karten erzeugt.</translation>
        </message>
        <message>
            <source>Of the label raster, beside nodata: 0, 255.</source>
            <translation>Des Label-Rasters, neben NoData: 0, 255.</translation>
        </message>
        <message>
            <source>Of the model, for its card.</source>
            <translation>Des Modells, für seine Modellkarte.</translation>
        </message>
        <message>
            <source>Of the numbers.</source>
            <translation>Der Zahlen.</translation>
        </message>
        <message>
            <source>Of the samples. Left empty it is that of the raster, or else of the area; where that is in degrees or not true to scale, UTM.</source>
            <translation>Der Probeflächen. Bleibt es leer, gilt das des Rasters oder sonst des Gebiets; ist dieses in Grad oder nicht maßstabstreu, UTM.</translation>
        </message>
        <message>
            <source>Of the sweep in the k explorer, of a model beside a class map of the project, or of a table that Class signatures wrote.</source>
            <translation>Der Reihe im k-Explorer, eines Modells neben einer Klassenkarte des Projekts, oder einer Tabelle, die „Klassensignaturen“ geschrieben hat.</translation>
        </message>
        <message>
            <source>Of what standard deviation, in those of the values; for training alone.</source>
            <translation>Mit welcher Standardabweichung, gemessen an jener der Werte; nur für das Training.</translation>
        </message>
        <message>
            <source>Offset</source>
            <translation>Versatz</translation>
        </message>
        <message>
            <source>On the ground; 0 takes the longer side of each sample.</source>
            <translation>Am Boden; 0 nimmt die längere Seite jeder Probefläche.</translation>
        </message>
        <message>
            <source>On which pixels the bands are stacked.</source>
            <translation>Auf welchen Pixeln die Kanäle gestapelt werden.</translation>
        </message>
        <message>
            <source>On which pixels the two are compared (nearest).</source>
            <translation>Auf welchen Pixeln die beiden verglichen werden (nächster Nachbar).</translation>
        </message>
        <message>
            <source>One band</source>
            <translation>Ein Kanal</translation>
        </message>
        <message>
            <source>One band on any grid; pixels where it is not zero are left out, or those with one of the bits below.</source>
            <translation>Ein Kanal auf beliebigem Gitter; Pixel, an denen er nicht null ist, werden ausgelassen, oder jene mit einem der Bits unten.</translation>
        </message>
        <message>
            <source>One class map for each number of classes, and the metrics and mean spectra as CSV.</source>
            <translation>Eine Klassenkarte je Klassenanzahl, dazu Metriken und mittlere Spektren als CSV.</translation>
        </message>
        <message>
            <source>One file a band, multiband rasters, or both. Bands are sorted by their names (B2 before B10), which come from band descriptions or from file names of Landsat and Sentinel-2.</source>
            <translation>Eine Datei je Kanal, mehrkanalige Raster oder beides. Die Kanäle werden nach ihren Namen sortiert (B2 vor B10); diese stammen aus den Kanalbeschreibungen oder aus Dateinamen von Landsat und Sentinel-2.</translation>
        </message>
        <message>
            <source>One that knows nothing yet (many bands, many patches)</source>
            <translation>Eines, das noch nichts weiß (viele Kanäle, viele Ausschnitte)</translation>
        </message>
        <message>
            <source>One that knows photographs (best for three bands)</source>
            <translation>Eines, das Fotos kennt (am besten für drei Kanäle)</translation>
        </message>
        <message>
            <source>One that knows photographs (three bands)</source>
            <translation>Eines, das Fotos kennt (drei Kanäle)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open a confusion matrix that was saved as CSV</source>
            <translation>Eine als CSV gespeicherte Konfusionsmatrix öffnen</translation>
        </message>
        <message>
            <source>Open a model...</source>
            <translation>Modell öffnen...</translation>
        </message>
        <message>
            <source>Open the algorithm's own dialog, filled with this</source>
            <translation>Den Dialog des Algorithmus öffnen, hiermit ausgefüllt</translation>
        </message>
        <message>
            <source>Open the dialog that applies the model</source>
            <translation>Öffnet den Dialog, der das Modell anwendet</translation>
        </message>
        <message>
            <source>Open the page of this dialog</source>
            <translation>Die Seite dieses Dialogs öffnen</translation>
        </message>
        <message>
            <source>Open the report in the browser</source>
            <translation>Bericht im Browser öffnen</translation>
        </message>
        <message>
            <source>Or a mask for each image: from a class raster, or from polygons of classes.</source>
            <translation>Oder eine Maske für jedes Bild: aus einem Klassenraster oder aus Polygonen mit Klassen.</translation>
        </message>
        <message>
            <source>Order of bands</source>
            <translation>Reihenfolge der Kanäle</translation>
        </message>
        <message>
            <source>Outlines of all that was found, and why an item was left out.</source>
            <translation>Umrisse von allem, was gefunden wurde, und warum ein Eintrag ausgelassen wurde.</translation>
        </message>
        <message>
            <source>Outlines of all that was found.</source>
            <translation>Umrisse von allem, was gefunden wurde.</translation>
        </message>
        <message>
            <source>Output data type</source>
            <translation>Ausgabedatentyp</translation>
        </message>
        <message>
            <source>Overall accuracy {}</source>
            <translation>Gesamtgenauigkeit {}</translation>
        </message>
        <message>
            <source>Overall accuracy, 0 to 1</source>
            <translation>Gesamtgenauigkeit, 0 bis 1</translation>
        </message>
        <message>
            <source>Overlap</source>
            <translation>Überlappung</translation>
        </message>
        <message>
            <source>Overlap of tiles (pixels)</source>
            <translation>Überlappung der Kacheln (Pixel)</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>Bedienfeld</translation>
        </message>
        <message>
            <source>Paragraph on the methods</source>
            <translation>Absatz zu den Methoden</translation>
        </message>
        <message>
            <source>Part of a patch that is seen at a time in training; 0: all.</source>
            <translation>Teil eines Ausschnitts, der im Training jeweils gesehen wird; 0: alles.</translation>
        </message>
        <message>
            <source>Patches</source>
            <translation>Ausschnitte</translation>
        </message>
        <message>
            <source>Patches classified</source>
            <translation>Klassifizierte Ausschnitte</translation>
        </message>
        <message>
            <source>Patches left out</source>
            <translation>Ausgelassene Ausschnitte</translation>
        </message>
        <message>
            <source>Patches that are learnt from at once.</source>
            <translation>Ausschnitte, aus denen auf einmal gelernt wird.</translation>
        </message>
        <message>
            <source>Patches that take no part in training.</source>
            <translation>Ausschnitte, die am Training nicht teilnehmen.</translation>
        </message>
        <message>
            <source>Patches that tell when to stop.</source>
            <translation>Ausschnitte, die anzeigen, wann das Training enden soll.</translation>
        </message>
        <message>
            <source>Patience</source>
            <translation>Geduld</translation>
        </message>
        <message>
            <source>Per cent of the map (columns)</source>
            <translation>Prozent der Karte (Spalten)</translation>
        </message>
        <message>
            <source>Per cent of the reference (rows)</source>
            <translation>Prozent der Referenz (Zeilen)</translation>
        </message>
        <message>
            <source>Percentiles</source>
            <translation>Perzentile</translation>
        </message>
        <message>
            <source>Percentiles is '{}'; expected numbers from 0 to 100, such as 2, 98.</source>
            <translation>„Perzentile“ ist auf „{}“ gesetzt; erwartet werden Zahlen von 0 bis 100, etwa 2, 98.</translation>
        </message>
        <message>
            <source>Percentiles is '{}'; expected numbers from 0 to 100, such as 5, 50, 95.</source>
            <translation>„Perzentile“ ist auf „{}“ gesetzt; erwartet werden Zahlen von 0 bis 100, etwa 5, 50, 95.</translation>
        </message>
        <message>
            <source>Pick a class</source>
            <translation>Klasse wählen</translation>
        </message>
        <message>
            <source>Pick on the map</source>
            <translation>In der Karte wählen</translation>
        </message>
        <message>
            <source>Pixel size in units of the CRS, for &lt;i&gt;custom&lt;/i&gt; and &lt;i&gt;centre&lt;/i&gt;; 0 keeps that of the first raster.</source>
            <translation>Pixelgröße in Einheiten des KBS, für &lt;i&gt;custom&lt;/i&gt; und &lt;i&gt;centre&lt;/i&gt;; 0 behält die des ersten Rasters.</translation>
        </message>
        <message>
            <source>Pixels and hectares of each.</source>
            <translation>Pixel und Hektar von jedem.</translation>
        </message>
        <message>
            <source>Pixels drawn for the silhouette.</source>
            <translation>Pixel, die für die Silhouette gezogen werden.</translation>
        </message>
        <message>
            <source>Pixels in the mask</source>
            <translation>Pixel in der Maske</translation>
        </message>
        <message>
            <source>Pixels that changed</source>
            <translation>Veränderte Pixel</translation>
        </message>
        <message>
            <source>Pixels to fit</source>
            <translation>Pixel zur Anpassung</translation>
        </message>
        <message>
            <source>Places squares at random on a raster or in an area, with enough of them in rare classes.</source>
            <translation>Legt Quadrate zufällig auf ein Raster oder in ein Gebiet, mit genügend davon in seltenen Klassen.</translation>
        </message>
        <message>
            <source>Plan and draw points on a class map, to find out how good it is and how large its classes are</source>
            <translation>Punkte auf einer Klassenkarte planen und ziehen, um zu erfahren, wie gut sie ist und wie groß ihre Klassen sind</translation>
        </message>
        <message>
            <source>PlanetScope, eight bands</source>
            <translation>PlanetScope, acht Kanäle</translation>
        </message>
        <message>
            <source>Planned standard error of the overall accuracy</source>
            <translation>Geplanter Standardfehler der Gesamtgenauigkeit</translation>
        </message>
        <message>
            <source>Plans and draws a random sample of points over a class map, for assessing its accuracy and areas.</source>
            <translation>Plant und zieht eine zufällige Stichprobe von Punkten über einer Klassenkarte, um deren Genauigkeit und Flächen zu bewerten.</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Points on the map</source>
            <translation>Punkte auf der Karte</translation>
        </message>
        <message>
            <source>Points or polygons, whose middle counts, in any CRS; a patch as in the training is read around each.</source>
            <translation>Punkte oder Polygone, deren Mitte zählt, in beliebigem KBS; um jedes wird ein Ausschnitt wie im Training gelesen.</translation>
        </message>
        <message>
            <source>Points to assess it...</source>
            <translation>Punkte zur Bewertung...</translation>
        </message>
        <message>
            <source>Poly&amp;gons of classes</source>
            <translation>Pol&amp;ygone mit Klassen</translation>
        </message>
        <message>
            <source>Polygons in any CRS.</source>
            <translation>Polygone in beliebigem KBS.</translation>
        </message>
        <message>
            <source>Polygons in any CRS. Only pixels whose centre lies in one of them are used.</source>
            <translation>Polygone in beliebigem KBS. Nur Pixel, deren Mittelpunkt in einem davon liegt, werden verwendet.</translation>
        </message>
        <message>
            <source>Polygons in any CRS; a square is cut out around the middle of each. Points need the side of a patch.</source>
            <translation>Polygone in beliebigem KBS; um die Mitte jedes Polygons wird ein Quadrat ausgeschnitten. Punkte brauchen die Seitenlänge eines Ausschnitts.</translation>
        </message>
        <message>
            <source>Polygons in any CRS; only pixels in them are clustered and compared.</source>
            <translation>Polygone in beliebigem KBS; nur Pixel darin werden geclustert und verglichen.</translation>
        </message>
        <message>
            <source>Polygons of classes in any CRS.</source>
            <translation>Polygone mit Klassen in beliebigem KBS.</translation>
        </message>
        <message>
            <source>Polygons or points in any CRS, such as Regular samples makes; a patch is centred on each. If left empty: squares all over the labels, half a patch apart.</source>
            <translation>Polygone oder Punkte in beliebigem KBS, etwa aus „Regelmäßige Probeflächen“; auf jeder liegt mittig ein Ausschnitt. Leer: Quadrate über alle Labels, einen halben Ausschnitt auseinander.</translation>
        </message>
        <message>
            <source>Polygons or points in any CRS; a patch is read around the middle of each.</source>
            <translation>Polygone oder Punkte in beliebigem KBS; um die Mitte jedes Objekts wird ein Ausschnitt gelesen.</translation>
        </message>
        <message>
            <source>Polygons with classes</source>
            <translation>Polygone mit Klassen</translation>
        </message>
        <message>
            <source>Polygons; nothing outside them is looked at.</source>
            <translation>Polygone; was außerhalb liegt, wird nicht betrachtet.</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Rechengenauigkeit</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Vorbereiten</translation>
        </message>
        <message>
            <source>Press Copy report and send it with a description of your computer.</source>
            <translation>Drücken Sie „Bericht kopieren“ und senden Sie ihn mit einer Beschreibung Ihres Computers.</translation>
        </message>
        <message>
            <source>Preview of the sample</source>
            <translation>Vorschau der Stichprobe</translation>
        </message>
        <message>
            <source>Preview of what the map canvas shows</source>
            <translation>Vorschau dessen, was das Kartenfenster zeigt</translation>
        </message>
        <message>
            <source>Preview of what the network sees</source>
            <translation>Vorschau dessen, was das Netz sieht</translation>
        </message>
        <message>
            <source>Principal components</source>
            <translation>Hauptkomponenten</translation>
        </message>
        <message>
            <source>Probabilities from 0 to 1, as the model sees them.</source>
            <translation>Wahrscheinlichkeiten von 0 bis 1, wie das Modell sie sieht.</translation>
        </message>
        <message>
            <source>Producer's accuracy</source>
            <translation>Produzentengenauigkeit</translation>
        </message>
        <message>
            <source>Progress of the training</source>
            <translation>Fortschritt des Trainings</translation>
        </message>
        <message>
            <source>Puts bands of one or many files on one grid, into one raster with named bands.</source>
            <translation>Bringt Kanäle aus einer oder vielen Dateien auf ein Gitter, in ein Raster mit benannten Kanälen.</translation>
        </message>
        <message>
            <source>Puts what many bands show into a few that do not repeat each other.</source>
            <translation>Bringt, was viele Kanäle zeigen, in wenige, die sich nicht wiederholen.</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>Python of the engine</source>
            <translation>Python des Rechenkerns</translation>
        </message>
        <message>
            <source>Python:</source>
            <translation>Python:</translation>
        </message>
        <message>
            <source>QGIS's own Python</source>
            <translation>das Python von QGIS</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <source>R&amp;asters:</source>
            <translation>Rast&amp;er:</translation>
        </message>
        <message>
            <source>RGB composite</source>
            <translation>RGB-Komposit</translation>
        </message>
        <message>
            <source>RGB picture</source>
            <translation>RGB-Bild</translation>
        </message>
        <message>
            <source>Random crop (pixels)</source>
            <translation>Zufälliger Zuschnitt (Pixel)</translation>
        </message>
        <message>
            <source>Random samples</source>
            <translation>Zufällige Probeflächen</translation>
        </message>
        <message>
            <source>Rare classes count as much as common ones.</source>
            <translation>Seltene Klassen zählen so viel wie häufige.</translation>
        </message>
        <message>
            <source>Raster</source>
            <translation>Raster</translation>
        </message>
        <message>
            <source>Rasters</source>
            <translation>Raster</translation>
        </message>
        <message>
            <source>Rasters after</source>
            <translation>Raster nachher</translation>
        </message>
        <message>
            <source>Rasters before</source>
            <translation>Raster vorher</translation>
        </message>
        <message>
            <source>Rasters that the model will be put on; if they lack a band that it needs, the run stops before it trains.</source>
            <translation>Raster, auf die das Modell angewendet wird; fehlt ihnen ein benötigter Kanal, hält der Lauf vor dem Training an.</translation>
        </message>
        <message>
            <source>Rasters to classify</source>
            <translation>Zu klassifizierende Raster</translation>
        </message>
        <message>
            <source>Read the class under the cursor on the map; a click adds it, Esc ends it.</source>
            <translation>Zeigt die Klasse unter dem Mauszeiger; ein Klick fügt sie hinzu, Esc beendet.</translation>
        </message>
        <message>
            <source>Reading {} ...</source>
            <translation>{} wird gelesen ...</translation>
        </message>
        <message>
            <source>Reason of the suggestion</source>
            <translation>Begründung des Vorschlags</translation>
        </message>
        <message>
            <source>Recolour...</source>
            <translation>Umfärben...</translation>
        </message>
        <message>
            <source>Red band</source>
            <translation>Roter Kanal</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>Reference class</source>
            <translation>Referenzklasse</translation>
        </message>
        <message>
            <source>Reference {row}, map {column}: {count:,}</source>
            <translation>Referenz {row}, Karte {column}: {count:,}</translation>
        </message>
        <message>
            <source>Reference {row}, map {column}: {count:,}
{row_share} of the reference's {row}, {column_share} of the map's {column}</source>
            <translation>Referenz {row}, Karte {column}: {count:,}
{row_share} von {row} der Referenz, {column_share} von {column} der Karte</translation>
        </message>
        <message>
            <source>Reference {row}, map {column}: {count}</source>
            <translation>Referenz {row}, Karte {column}: {count}</translation>
        </message>
        <message>
            <source>Reference {row}: {count:,} in all</source>
            <translation>Referenz {row}: {count:,} insgesamt</translation>
        </message>
        <message>
            <source>Regions a side</source>
            <translation>Regionen je Seite</translation>
        </message>
        <message>
            <source>Regular samples</source>
            <translation>Regelmäßige Probeflächen</translation>
        </message>
        <message>
            <source>Relation to the area</source>
            <translation>Beziehung zum Gebiet</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Rename class</source>
            <translation>Klasse umbenennen</translation>
        </message>
        <message>
            <source>Rename...</source>
            <translation>Umbenennen...</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Resampling</source>
            <translation>Resampling</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Auflösung</translation>
        </message>
        <message>
            <source>Resolution (m)</source>
            <translation>Auflösung (m)</translation>
        </message>
        <message>
            <source>Restarts</source>
            <translation>Neustarts</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Right in each class, epoch {}</source>
            <translation>Richtig in jeder Klasse, Epoche {}</translation>
        </message>
        <message>
            <source>Rows are reference classes, columns (map_...) classes of the map.</source>
            <translation>Zeilen sind Referenzklassen, Spalten (map_...) Klassen der Karte.</translation>
        </message>
        <message>
            <source>Rows are reference classes, columns (map_...) map classes.</source>
            <translation>Zeilen sind Referenzklassen, Spalten (map_...) Kartenklassen.</translation>
        </message>
        <message>
            <source>Rows are the true classes, columns (map_...) those of the map.</source>
            <translation>Zeilen sind die wahren Klassen, Spalten (map_...) die der Karte.</translation>
        </message>
        <message>
            <source>Rows are the true classes, columns (map_...) what they are taken for.</source>
            <translation>Zeilen sind die wahren Klassen, Spalten (map_...), wofür sie gehalten werden.</translation>
        </message>
        <message>
            <source>Run Confusion matrix or train a model: its matrix is shown here. Or open one saved as CSV.</source>
            <translation>Starten Sie „Konfusionsmatrix“ oder trainieren Sie ein Modell: Die Matrix erscheint hier. Oder öffnen Sie eine als CSV gespeicherte.</translation>
        </message>
        <message>
            <source>Run K-means sweep or Spectral clustering, or open the folder or model of one.</source>
            <translation>Starten Sie „K-means-Reihe“ oder „Spektrales Clustering“, oder öffnen Sie deren Ordner oder Modell.</translation>
        </message>
        <message>
            <source>Run Train a scene classifier or Train a segmentation: its training is shown here.</source>
            <translation>Starten Sie „Szenenklassifikator trainieren“ oder „Segmentierung trainieren“: Das Training erscheint hier.</translation>
        </message>
        <message>
            <source>Run in the background; this dialog may be closed</source>
            <translation>Im Hintergrund starten; dieser Dialog darf geschlossen werden</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>Same seed and same rasters give the same maps, byte for byte.</source>
            <translation>Derselbe Startwert und dieselben Raster ergeben dieselben Karten, Byte für Byte.</translation>
        </message>
        <message>
            <source>Sample counts</source>
            <translation>Stichprobenzählung</translation>
        </message>
        <message>
            <source>Sample points in any CRS, such as those of &lt;i&gt;Accuracy sample&lt;/i&gt;, or a table.</source>
            <translation>Stichprobenpunkte in beliebigem KBS, etwa die der &lt;i&gt;Genauigkeitsstichprobe&lt;/i&gt;, oder eine Tabelle.</translation>
        </message>
        <message>
            <source>Sample statistics</source>
            <translation>Probeflächenstatistik</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Probeflächen</translation>
        </message>
        <message>
            <source>Samples in view...</source>
            <translation>Probeflächen im Ausschnitt...</translation>
        </message>
        <message>
            <source>Samples lie on it whole. Without one they lie on the class raster, or in the area.</source>
            <translation>Die Probeflächen liegen ganz darauf. Ohne Raster liegen sie auf dem Klassenraster oder im Gebiet.</translation>
        </message>
        <message>
            <source>Samples of the chosen pair</source>
            <translation>Stichproben des gewählten Paars</translation>
        </message>
        <message>
            <source>Samples with statistics</source>
            <translation>Probeflächen mit Statistik</translation>
        </message>
        <message>
            <source>Sampling design</source>
            <translation>Stichprobendesign</translation>
        </message>
        <message>
            <source>Scale factor</source>
            <translation>Skalierungsfaktor</translation>
        </message>
        <message>
            <source>Scale the values</source>
            <translation>Werte skalieren</translation>
        </message>
        <message>
            <source>Scaling</source>
            <translation>Skalierung</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>Szene</translation>
        </message>
        <message>
            <source>Scenes fetched</source>
            <translation>Abgerufene Szenen</translation>
        </message>
        <message>
            <source>Scores of the classes</source>
            <translation>Werte der Klassen</translation>
        </message>
        <message>
            <source>See the band curves of clicked pixels over class means</source>
            <translation>Zeigt die Spektralkurven angeklickter Pixel über den Klassenmitteln</translation>
        </message>
        <message>
            <source>See which classes are taken for which, and where on the map</source>
            <translation>Zeigt, welche Klassen für welche gehalten werden und wo auf der Karte</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <source>Self-test</source>
            <translation>Selbsttest</translation>
        </message>
        <message>
            <source>Sensor</source>
            <translation>Sensor</translation>
        </message>
        <message>
            <source>Set HTTPS_PROXY to your proxy in QGIS's Settings &gt; Options &gt; System &gt; Environment and restart QGIS.</source>
            <translation>Setzen Sie HTTPS_PROXY in QGIS unter Einstellungen &gt; Optionen &gt; System &gt; Umgebung auf Ihren Proxy und starten Sie QGIS neu.</translation>
        </message>
        <message>
            <source>Settings &gt; Options &gt; Landclass</source>
            <translation>Einstellungen &gt; Optionen &gt; Landclass</translation>
        </message>
        <message>
            <source>Settings...</source>
            <translation>Einstellungen...</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Share for the test</source>
            <translation>Anteil für den Test</translation>
        </message>
        <message>
            <source>Share for validation</source>
            <translation>Anteil für die Validierung</translation>
        </message>
        <message>
            <source>Share of all classified pixels</source>
            <translation>Anteil an allen klassifizierten Pixeln</translation>
        </message>
        <message>
            <source>Share of compared pixels that changed</source>
            <translation>Anteil der verglichenen Pixel, die sich verändert haben</translation>
        </message>
        <message>
            <source>Share of test patches that are right</source>
            <translation>Anteil richtiger Testausschnitte</translation>
        </message>
        <message>
            <source>Share of test pixels that are right</source>
            <translation>Anteil richtiger Testpixel</translation>
        </message>
        <message>
            <source>Share of variance</source>
            <translation>Varianzanteil</translation>
        </message>
        <message>
            <source>Share of variance of the components</source>
            <translation>Varianzanteil der Komponenten</translation>
        </message>
        <message>
            <source>Show the map on the canvas</source>
            <translation>Karte im Kartenfenster zeigen</translation>
        </message>
        <message>
            <source>Show the steps of the work, what runs and what came out</source>
            <translation>Zeigt die Arbeitsschritte, laufende Berechnungen und ihre Ergebnisse</translation>
        </message>
        <message>
            <source>Shows patches mirrored and turned too.</source>
            <translation>Zeigt die Ausschnitte auch gespiegelt und gedreht.</translation>
        </message>
        <message>
            <source>Side of a block (m)</source>
            <translation>Seitenlänge eines Blocks (m)</translation>
        </message>
        <message>
            <source>Side of a patch (m)</source>
            <translation>Seitenlänge eines Ausschnitts (m)</translation>
        </message>
        <message>
            <source>Side of a patch (pixels)</source>
            <translation>Seitenlänge eines Ausschnitts (Pixel)</translation>
        </message>
        <message>
            <source>Side of a sample.</source>
            <translation>Seitenlänge einer Probefläche.</translation>
        </message>
        <message>
            <source>Side of a tile (pixels)</source>
            <translation>Seitenlänge einer Kachel (Pixel)</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signaturen</translation>
        </message>
        <message>
            <source>Silhouette</source>
            <translation>Silhouette</translation>
        </message>
        <message>
            <source>Silhouette of the map</source>
            <translation>Silhouette der Karte</translation>
        </message>
        <message>
            <source>Silhouette pixels</source>
            <translation>Pixel für die Silhouette</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Size of a pixel that rasters and labels are resampled to; 0 divides the size of the samples by the pixels, or, without samples, keeps that of the first raster.</source>
            <translation>Pixelgröße, auf die Raster und Labels umgerechnet werden; 0 teilt die Größe der Probeflächen durch die Pixel oder behält ohne Probeflächen die des ersten Rasters.</translation>
        </message>
        <message>
            <source>Size of a pixel that the rasters are read in; 0 takes that of the training. The model knows things by the number of their pixels: other sizes are tried at your own risk, and the log says so.</source>
            <translation>Pixelgröße, in der die Raster gelesen werden; 0 nimmt die des Trainings. Das Modell erkennt Dinge an der Zahl ihrer Pixel: Andere Größen erproben Sie auf eigenes Risiko, und das Protokoll weist darauf hin.</translation>
        </message>
        <message>
            <source>Size of pixels in units of the target CRS; 0 for that of the finest band.</source>
            <translation>Pixelgröße in Einheiten des Ziel-KBS; 0 für die des feinsten Kanals.</translation>
        </message>
        <message>
            <source>Slides a trained scene classifier over rasters; every patch becomes a pixel of a class map.</source>
            <translation>Führt einen trainierten Szenenklassifikator über Raster; jeder Ausschnitt wird ein Pixel einer Klassenkarte.</translation>
        </message>
        <message>
            <source>So that rare classes are judged too; often 50.</source>
            <translation>Damit auch seltene Klassen bewertet werden; oft 50.</translation>
        </message>
        <message>
            <source>Spectra</source>
            <translation>Spektren</translation>
        </message>
        <message>
            <source>Spectra by wavelength (nm)</source>
            <translation>Spektren nach Wellenlänge (nm)</translation>
        </message>
        <message>
            <source>Spectra, placed by k-means, that all pixels are compared with. Time grows with their number.</source>
            <translation>Spektren, durch k-means gesetzt, mit denen alle Pixel verglichen werden. Die Zeit wächst mit ihrer Anzahl.</translation>
        </message>
        <message>
            <source>Spectral clustering</source>
            <translation>Spektrales Clustering</translation>
        </message>
        <message>
            <source>Spectral indices</source>
            <translation>Spektralindizes</translation>
        </message>
        <message>
            <source>Spectrum</source>
            <translation>Spektrum</translation>
        </message>
        <message>
            <source>Spectrum tool</source>
            <translation>Spektrumwerkzeug</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Aufteilung</translation>
        </message>
        <message>
            <source>Splits</source>
            <translation>Aufspaltung</translation>
        </message>
        <message>
            <source>Squares.</source>
            <translation>Quadrate.</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Kanalstapel</translation>
        </message>
        <message>
            <source>Stack and sweep</source>
            <translation>Stapel und Reihe</translation>
        </message>
        <message>
            <source>Stack bands</source>
            <translation>Kanäle stapeln</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>Statistics file</source>
            <translation>Statistikdatei</translation>
        </message>
        <message>
            <source>Statistics of all samples</source>
            <translation>Statistik aller Probeflächen</translation>
        </message>
        <message>
            <source>Stop and keep the best</source>
            <translation>Beenden, bestes behalten</translation>
        </message>
        <message>
            <source>Stop this run; no model is written.</source>
            <translation>Diesen Lauf anhalten; kein Modell wird geschrieben.</translation>
        </message>
        <message>
            <source>Stop this run; nothing is written</source>
            <translation>Diesen Lauf anhalten; nichts wird geschrieben</translation>
        </message>
        <message>
            <source>Stopped on request; nothing was written.</source>
            <translation>Auf Wunsch angehalten; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>Stopped; what was installed before is unchanged.</source>
            <translation>Angehalten; was vorher installiert war, ist unverändert.</translation>
        </message>
        <message>
            <source>Stopping ...</source>
            <translation>Wird angehalten ...</translation>
        </message>
        <message>
            <source>Strata</source>
            <translation>Strata</translation>
        </message>
        <message>
            <source>Stratum</source>
            <translation>Stratum</translation>
        </message>
        <message>
            <source>Stride (0: half a patch)</source>
            <translation>Schrittweite (0: halber Ausschnitt)</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <source>Suggested here: {}</source>
            <translation>Hier vorgeschlagen: {}</translation>
        </message>
        <message>
            <source>Suggested number of classes</source>
            <translation>Vorgeschlagene Klassenanzahl</translation>
        </message>
        <message>
            <source>Suggested: {}</source>
            <translation>Vorgeschlagen: {}</translation>
        </message>
        <message>
            <source>Table of areas</source>
            <translation>Flächentabelle</translation>
        </message>
        <message>
            <source>Table of areas: area</source>
            <translation>Flächentabelle: Fläche</translation>
        </message>
        <message>
            <source>Table of areas: stratum</source>
            <translation>Flächentabelle: Stratum</translation>
        </message>
        <message>
            <source>Table of components</source>
            <translation>Tabelle der Komponenten</translation>
        </message>
        <message>
            <source>Take rasters that are not in the project</source>
            <translation>Raster nehmen, die nicht im Projekt sind</translation>
        </message>
        <message>
            <source>Take what is marked off the map</source>
            <translation>Markierungen von der Karte nehmen</translation>
        </message>
        <message>
            <source>Target CRS</source>
            <translation>Ziel-KBS</translation>
        </message>
        <message>
            <source>Target grid</source>
            <translation>Zielgitter</translation>
        </message>
        <message>
            <source>Target: class whose area matters</source>
            <translation>Ziel: Klasse, auf deren Fläche es ankommt</translation>
        </message>
        <message>
            <source>Target: interval of its area</source>
            <translation>Ziel: Intervall ihrer Fläche</translation>
        </message>
        <message>
            <source>Target: standard error of the overall accuracy</source>
            <translation>Ziel: Standardfehler der Gesamtgenauigkeit</translation>
        </message>
        <message>
            <source>Teach a network to name every pixel from its surroundings, and let it name those of a scene</source>
            <translation>Einem Netz beibringen, jedes Pixel aus seiner Umgebung zu benennen, und es die einer Szene benennen lassen</translation>
        </message>
        <message>
            <source>Teach a network to name patches of images, and let it name those of a scene</source>
            <translation>Einem Netz beibringen, Bildausschnitte zu benennen, und es die einer Szene benennen lassen</translation>
        </message>
        <message>
            <source>Tell the map class</source>
            <translation>Kartenklasse angeben</translation>
        </message>
        <message>
            <source>Tells how far class maps agree with a reference, class by class, and where they do not.</source>
            <translation>Sagt, wie weit Klassenkarten mit einer Referenz übereinstimmen, Klasse für Klasse, und wo sie es nicht tun.</translation>
        </message>
        <message>
            <source>Test matrix</source>
            <translation>Testmatrix</translation>
        </message>
        <message>
            <source>Testing it ...</source>
            <translation>Test läuft ...</translation>
        </message>
        <message>
            <source>That lies outside what the project's CRS can show.</source>
            <translation>Das liegt außerhalb dessen, was das KBS des Projekts darstellen kann.</translation>
        </message>
        <message>
            <source>That of most scenes if left empty, mostly their UTM zone.</source>
            <translation>Leer gilt das der meisten Szenen, meist ihre UTM-Zone.</translation>
        </message>
        <message>
            <source>The area of interest '{}' has no CRS. Give the layer its CRS first.</source>
            <translation>Das Interessengebiet „{}“ hat kein KBS. Weisen Sie dem Layer zuerst sein KBS zu.</translation>
        </message>
        <message>
            <source>The authentication configuration {} adds no header to requests, or cannot be opened. Choose one of the kinds Basic, API Header or OAuth2, and enter the master password.</source>
            <translation>Die Authentifizierungskonfiguration {} fügt Anfragen keinen Header hinzu oder kann nicht geöffnet werden. Wählen Sie eine der Arten Basic, API Header oder OAuth2 und geben Sie das Masterpasswort ein.</translation>
        </message>
        <message>
            <source>The bands of each date; names with a year are put in order.</source>
            <translation>Die Kanäle jedes Zeitpunkts; Namen mit einer Jahreszahl werden geordnet.</translation>
        </message>
        <message>
            <source>The bands of one scene: one file each, or rasters of several bands.</source>
            <translation>Die Kanäle einer Szene: je eine Datei oder mehrkanalige Raster.</translation>
        </message>
        <message>
            <source>The bands, and the indices behind them: what is clustered.</source>
            <translation>Die Kanäle und dahinter die Indizes: was geclustert wird.</translation>
        </message>
        <message>
            <source>The bands, with a value where a scene has one.</source>
            <translation>Die Kanäle, mit einem Wert, wo eine Szene einen hat.</translation>
        </message>
        <message>
            <source>The best epoch so far</source>
            <translation>Die bisher beste Epoche</translation>
        </message>
        <message>
            <source>The box has {} x {} pixels of {} bands; expected at most {:,} values. Drag a smaller box.</source>
            <translation>Das Rechteck hat {} x {} Pixel mit {} Kanälen; erwartet werden höchstens {:,} Werte. Ziehen Sie ein kleineres Rechteck.</translation>
        </message>
        <message>
            <source>The build stopped: {}</source>
            <translation>Das Einrichten brach ab: {}</translation>
        </message>
        <message>
            <source>The certificate of the server could not be checked, as happens where a company inspects its traffic.</source>
            <translation>Das Zertifikat des Servers konnte nicht geprüft werden, wie es vorkommt, wenn eine Firma ihren Datenverkehr überwacht.</translation>
        </message>
        <message>
            <source>The class means have the bands {}, the raster has {}: no name is the same.</source>
            <translation>Die Klassenmittel haben die Kanäle {}, das Raster hat {}: Kein Name ist gleich.</translation>
        </message>
        <message>
            <source>The class of the {} is missing. Choose the field that has it.</source>
            <translation>Die Klasse der {} fehlt. Wählen Sie das Feld, das sie enthält.</translation>
        </message>
        <message>
            <source>The class that the uppermost class map shows there</source>
            <translation>Die Klasse, die die oberste Klassenkarte dort zeigt</translation>
        </message>
        <message>
            <source>The class whose mean is nearest</source>
            <translation>Die Klasse mit dem nächsten Mittel</translation>
        </message>
        <message>
            <source>The classes of water are '{}'; expected numbers from 1 to {}.</source>
            <translation>Die Wasserklassen sind „{}“; erwartet werden Nummern von 1 bis {}.</translation>
        </message>
        <message>
            <source>The classifier, for Apply CNN and Classify samples.</source>
            <translation>Der Klassifikator, für „CNN anwenden“ und „Probeflächen klassifizieren“.</translation>
        </message>
        <message>
            <source>The clusters for every number of classes, for the algorithm Apply clusters.</source>
            <translation>Die Cluster für jede Klassenanzahl, für den Algorithmus „Cluster anwenden“.</translation>
        </message>
        <message>
            <source>The composite, or the first scene, with named bands; where it comes from is in its metadata.</source>
            <translation>Das Komposit oder die erste Szene, mit benannten Kanälen; woher sie stammen, steht in den Metadaten.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <source>The engine could not be run: {}</source>
            <translation>Der Rechenkern konnte nicht ausgeführt werden: {}</translation>
        </message>
        <message>
            <source>The engine ended with exit code {}.</source>
            <translation>Der Rechenkern endete mit Exit-Code {}.</translation>
        </message>
        <message>
            <source>The engine ended without a result ({}); nothing was written. If the computer ran out of memory, lower MEMORY_MB or FIT_PIXELS or close other programs; else please report it with the log above.</source>
            <translation>Der Rechenkern endete ohne Ergebnis ({}); nichts wurde geschrieben. Falls der Arbeitsspeicher nicht reichte, verringern Sie MEMORY_MB oder FIT_PIXELS oder schließen Sie andere Programme; sonst melden Sie es bitte mit dem Protokoll oben.</translation>
        </message>
        <message>
            <source>The engine is not installed yet: {}.</source>
            <translation>Der Rechenkern ist noch nicht eingerichtet: {}.</translation>
        </message>
        <message>
            <source>The engine is ready.</source>
            <translation>Der Rechenkern ist bereit.</translation>
        </message>
        <message>
            <source>The engine works: it clustered the sample scene ({} bands) into 3 classes in {:.1f} s.</source>
            <translation>Der Rechenkern funktioniert: Er hat die Beispielszene ({} Kanäle) in {:.1f} s in 3 Klassen geclustert.</translation>
        </message>
        <message>
            <source>The engine's Python ({}) lacks {}: {}.</source>
            <translation>Dem Python des Rechenkerns ({}) fehlt {}: {}.</translation>
        </message>
        <message>
            <source>The engine's Python {} cannot be started: {}. Choose another one in the Landclass settings, or build it again in Plugins &gt; Landclass &gt; Environment.</source>
            <translation>Das Python {} des Rechenkerns kann nicht gestartet werden: {}. Wählen Sie in den Landclass-Einstellungen ein anderes oder richten Sie es unter Erweiterungen &gt; Landclass &gt; Umgebung neu ein.</translation>
        </message>
        <message>
            <source>The environment is built.</source>
            <translation>Die Umgebung ist eingerichtet.</translation>
        </message>
        <message>
            <source>The environment's folder may not be written.</source>
            <translation>In den Ordner der Umgebung darf nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The extent {} has no CRS. Write its code behind the numbers, such as [EPSG:4326].</source>
            <translation>Die Ausdehnung {} hat kein KBS. Schreiben Sie dessen Code hinter die Zahlen, etwa [EPSG:4326].</translation>
        </message>
        <message>
            <source>The field with its area, in the unit above.</source>
            <translation>Das Feld mit seiner Fläche, in der Einheit oben.</translation>
        </message>
        <message>
            <source>The field with its name or number.</source>
            <translation>Das Feld mit seinem Namen oder seiner Nummer.</translation>
        </message>
        <message>
            <source>The field with the class of each polygon.</source>
            <translation>Das Feld mit der Klasse jedes Polygons.</translation>
        </message>
        <message>
            <source>The field with the class of each sample, which becomes a folder, as Train scene classifier reads them.</source>
            <translation>Das Feld mit der Klasse jeder Probefläche; sie wird zum Ordner, so wie „Szenenklassifikator trainieren“ sie liest.</translation>
        </message>
        <message>
            <source>The field with the class of each sample.</source>
            <translation>Das Feld mit der Klasse jeder Probefläche.</translation>
        </message>
        <message>
            <source>The field with their class.</source>
            <translation>Das Feld mit ihrer Klasse.</translation>
        </message>
        <message>
            <source>The field with what is there in truth, by name or number; rows where it is empty are left out.</source>
            <translation>Das Feld mit dem, was in Wirklichkeit dort ist, als Name oder Nummer; Zeilen, in denen es leer ist, werden ausgelassen.</translation>
        </message>
        <message>
            <source>The field with what the map shows, if it is not to be read from the class map at the points.</source>
            <translation>Das Feld mit dem, was die Karte zeigt, falls es nicht an den Punkten aus der Klassenkarte gelesen werden soll.</translation>
        </message>
        <message>
            <source>The field {} of {} holds something else than numbers; expected one in every row.</source>
            <translation>Das Feld {} von {} enthält etwas anderes als Zahlen; erwartet wird in jeder Zeile eine.</translation>
        </message>
        <message>
            <source>The field {} of {} is empty in a row; expected a name or number in every row.</source>
            <translation>Das Feld {} von {} ist in einer Zeile leer; erwartet wird in jeder Zeile ein Name oder eine Zahl.</translation>
        </message>
        <message>
            <source>The first k of the sweep.</source>
            <translation>Das erste k der Reihe.</translation>
        </message>
        <message>
            <source>The folder of images has {} subfolders; expected one for each class, at least 2.</source>
            <translation>Der Ordner mit Bildern hat {} Unterordner; erwartet wird einer je Klasse, mindestens 2.</translation>
        </message>
        <message>
            <source>The folder of wheels lacks a package that fits this Python and computer.</source>
            <translation>Dem Ordner mit Wheels fehlt ein Paket, das zu diesem Python und Computer passt.</translation>
        </message>
        <message>
            <source>The folder takes the map of every number, for the k explorer.</source>
            <translation>Der Ordner nimmt die Karte jeder Anzahl auf, für den k-Explorer.</translation>
        </message>
        <message>
            <source>The image {} has fewer than 2 bands. Check more rasters.</source>
            <translation>Das Bild {} hat weniger als 2 Kanäle. Haken Sie mehr Raster an.</translation>
        </message>
        <message>
            <source>The labels are a layer of polygons. Choose its field with their class.</source>
            <translation>Die Labels sind ein Polygonlayer. Wählen Sie sein Feld mit der Klasse.</translation>
        </message>
        <message>
            <source>The labels {} do not overlap {}. Choose others.</source>
            <translation>Die Labels {} überlappen {} nicht. Wählen Sie andere.</translation>
        </message>
        <message>
            <source>The landmarks are placed as often as this; those with the best classes are kept.</source>
            <translation>So oft werden die Landmarken gesetzt; die mit den besten Klassen werden behalten.</translation>
        </message>
        <message>
            <source>The last k of the sweep.</source>
            <translation>Das letzte k der Reihe.</translation>
        </message>
        <message>
            <source>The layer '{}' has no CRS. Give it its CRS first.</source>
            <translation>Der Layer „{}“ hat kein KBS. Weisen Sie ihm zuerst sein KBS zu.</translation>
        </message>
        <message>
            <source>The layer {} comes from {}, which only draws pictures. Export it to a GeoTIFF first, or choose a raster file.</source>
            <translation>Der Layer {} stammt von {}, das nur Bilder zeichnet. Exportieren Sie ihn zuerst als GeoTIFF oder wählen Sie eine Rasterdatei.</translation>
        </message>
        <message>
            <source>The layer {} does not overlap {}. Choose another one.</source>
            <translation>Der Layer {} überlappt {} nicht. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>The layer {} has no CRS. Give it its CRS first.</source>
            <translation>Der Layer {} hat kein KBS. Weisen Sie ihm zuerst sein KBS zu.</translation>
        </message>
        <message>
            <source>The layer {} has one band, and the project no other one-band raster of its folder; a curve takes two. Add the other bands, or choose a raster that has several.</source>
            <translation>Der Layer {} hat einen Kanal, und das Projekt kein anderes einkanaliges Raster seines Ordners; eine Kurve braucht zwei. Fügen Sie die anderen Kanäle hinzu oder wählen Sie ein mehrkanaliges Raster.</translation>
        </message>
        <message>
            <source>The layer {} has only {}: add the rasters with the others, or choose another layer.</source>
            <translation>Der Layer {} hat nur {}: Fügen Sie die Raster mit den übrigen hinzu oder wählen Sie einen anderen Layer.</translation>
        </message>
        <message>
            <source>The layer {} has pixels of {:.3g} m and will be resampled to those.</source>
            <translation>Der Layer {} hat Pixel von {:.3g} m und wird darauf umgerechnet.</translation>
        </message>
        <message>
            <source>The layer {} is empty. Choose another one, or draw something in it.</source>
            <translation>Der Layer {} ist leer. Wählen Sie einen anderen oder zeichnen Sie etwas darin.</translation>
        </message>
        <message>
            <source>The layer {} is in memory, so only this project knows it. Save it before you use the copy.</source>
            <translation>Der Layer {} liegt im Arbeitsspeicher, nur dieses Projekt kennt ihn also. Speichern Sie ihn, bevor Sie die Kopie verwenden.</translation>
        </message>
        <message>
            <source>The layer {} is no raster file. Export it to a GeoTIFF first, or choose another raster.</source>
            <translation>Der Layer {} ist keine Rasterdatei. Exportieren Sie ihn zuerst als GeoTIFF oder wählen Sie ein anderes Raster.</translation>
        </message>
        <message>
            <source>The likeness of two pixels is exp(-gamma d²), where d is their distance in scaled units.</source>
            <translation>Die Ähnlichkeit zweier Pixel ist exp(-gamma d²), wobei d ihr Abstand in skalierten Einheiten ist.</translation>
        </message>
        <message>
            <source>The low percentile is {}, the high one {}. Make the low one smaller.</source>
            <translation>Das untere Perzentil ist {}, das obere {}. Machen Sie das untere kleiner.</translation>
        </message>
        <message>
            <source>The matrix as people publish it, with totals.</source>
            <translation>Die Matrix, wie sie veröffentlicht wird, mit Summen.</translation>
        </message>
        <message>
            <source>The middle of each patch with its file, class, sample, and share with data.</source>
            <translation>Die Mitte jedes Ausschnitts mit seiner Datei, Klasse, Probefläche und dem Anteil mit Daten.</translation>
        </message>
        <message>
            <source>The middle of what the canvas shows, in pixels of the model.</source>
            <translation>Die Mitte dessen, was das Kartenfenster zeigt, in Pixeln des Modells.</translation>
        </message>
        <message>
            <source>The model is {}; expected a file that ends in .landclass.</source>
            <translation>Das Modell ist {}; erwartet wird eine Datei mit der Endung .landclass.</translation>
        </message>
        <message>
            <source>The model takes the bands {} in pixels of {:.3g} m.</source>
            <translation>Das Modell nimmt die Kanäle {} in Pixeln von {:.3g} m.</translation>
        </message>
        <message>
            <source>The model takes the bands {}.</source>
            <translation>Das Modell nimmt die Kanäle {}.</translation>
        </message>
        <message>
            <source>The model's classes, pixel by pixel.</source>
            <translation>Die Klassen des Modells, Pixel für Pixel.</translation>
        </message>
        <message>
            <source>The model's classes; 0 where a band has no value.</source>
            <translation>Die Klassen des Modells; 0, wo ein Kanal keinen Wert hat.</translation>
        </message>
        <message>
            <source>The network, for Apply segmentation.</source>
            <translation>Das Netz, für „Segmentierung anwenden“.</translation>
        </message>
        <message>
            <source>The package index cannot be reached: there seems to be no connection to the internet.</source>
            <translation>Der Paketindex ist nicht erreichbar: Anscheinend besteht keine Verbindung zum Internet.</translation>
        </message>
        <message>
            <source>The package index is out of order at the moment.</source>
            <translation>Der Paketindex ist derzeit gestört.</translation>
        </message>
        <message>
            <source>The preview is being made</source>
            <translation>Die Vorschau wird erstellt</translation>
        </message>
        <message>
            <source>The proxy refused the connection.</source>
            <translation>Der Proxy hat die Verbindung abgelehnt.</translation>
        </message>
        <message>
            <source>The range goes from {} to {}; make the first number the smaller one.</source>
            <translation>Der Bereich geht von {} bis {}; machen Sie die erste Zahl zur kleineren.</translation>
        </message>
        <message>
            <source>The raster lacks {} of the class means, so that no distance can be taken.</source>
            <translation>Dem Raster fehlt {} der Klassenmittel, sodass sich kein Abstand bilden lässt.</translation>
        </message>
        <message>
            <source>The raster of disagreement {} is gone or was written anew.</source>
            <translation>Das Abweichungsraster {} ist nicht mehr da oder wurde neu geschrieben.</translation>
        </message>
        <message>
            <source>The raster that the dialogs below open with; it follows the active layer.</source>
            <translation>Das Raster, mit dem die Dialoge unten öffnen; es folgt dem aktiven Layer.</translation>
        </message>
        <message>
            <source>The raster with the bands; it follows the active layer. A one-band file goes with those of its folder.</source>
            <translation>Das Raster mit den Kanälen; es folgt dem aktiven Layer. Eine einkanalige Datei gehört zu denen ihres Ordners.</translation>
        </message>
        <message>
            <source>The raster {} has no CRS, others have one. Give it its CRS, or leave it out.</source>
            <translation>Das Raster {} hat kein KBS, andere haben eines. Weisen Sie ihm sein KBS zu oder lassen Sie es weg.</translation>
        </message>
        <message>
            <source>The rasters</source>
            <translation>Die Raster</translation>
        </message>
        <message>
            <source>The rasters have too few bands: {}; images have red, green and blue. Check more.</source>
            <translation>Die Raster haben zu wenige Kanäle: {}; Bilder haben Rot, Grün und Blau. Haken Sie mehr an.</translation>
        </message>
        <message>
            <source>The rasters {} and {} do not overlap. Leave one out.</source>
            <translation>Die Raster {} und {} überlappen sich nicht. Lassen Sie eines weg.</translation>
        </message>
        <message>
            <source>The reference is a layer of features. Choose its field with the reference class.</source>
            <translation>Die Referenz ist ein Vektorlayer. Wählen Sie sein Feld mit der Referenzklasse.</translation>
        </message>
        <message>
            <source>The same for programs, to scale the values by.</source>
            <translation>Dasselbe für Programme, um die Werte damit zu skalieren.</translation>
        </message>
        <message>
            <source>The same number draws the same points.</source>
            <translation>Dieselbe Zahl zieht dieselben Punkte.</translation>
        </message>
        <message>
            <source>The same number places the same samples.</source>
            <translation>Dieselbe Zahl setzt dieselben Probeflächen.</translation>
        </message>
        <message>
            <source>The same of a later date. Classes are joined by name where both maps carry names, else by number.</source>
            <translation>Dasselbe zu einem späteren Zeitpunkt. Klassen werden nach Namen zugeordnet, wenn beide Karten Namen tragen, sonst nach Nummer.</translation>
        </message>
        <message>
            <source>The same seed gives the same split and the same model.</source>
            <translation>Derselbe Startwert ergibt dieselbe Aufteilung und dasselbe Modell.</translation>
        </message>
        <message>
            <source>The samples with all of their fields and the new ones.</source>
            <translation>Die Probeflächen mit allen ihren Feldern und den neuen.</translation>
        </message>
        <message>
            <source>The samples with the fields class, confidence, second and second_confidence; of pictures a table.</source>
            <translation>Die Probeflächen mit den Feldern class, confidence, second und second_confidence; bei Bildern eine Tabelle.</translation>
        </message>
        <message>
            <source>The server did not answer in time.</source>
            <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>The table {} cannot be written to {}.</source>
            <translation>Die Tabelle {} kann nicht nach {} geschrieben werden.</translation>
        </message>
        <message>
            <source>The target grid is '{}', but '{}' is empty. Fill it in, or choose another grid.</source>
            <translation>Das Zielgitter ist „{}“, aber „{}“ ist leer. Füllen Sie es aus oder wählen Sie ein anderes Gitter.</translation>
        </message>
        <message>
            <source>There are no packages for this version of Python.</source>
            <translation>Für diese Python-Version gibt es keine Pakete.</translation>
        </message>
        <message>
            <source>There are {} spectra, as many as can be told apart. Remove one first, or press Clear.</source>
            <translation>Es gibt {} Spektren, mehr lassen sich nicht unterscheiden. Entfernen Sie zuerst eines oder drücken Sie „Leeren“.</translation>
        </message>
        <message>
            <source>There is no Python at {}: choose another one in {}.</source>
            <translation>Bei {} gibt es kein Python: Wählen Sie ein anderes in {}.</translation>
        </message>
        <message>
            <source>There is no Python for the engine.</source>
            <translation>Es gibt kein Python für den Rechenkern.</translation>
        </message>
        <message>
            <source>There is no preview: {}</source>
            <translation>Es gibt keine Vorschau: {}</translation>
        </message>
        <message>
            <source>They are not among the samples that were kept for showing.</source>
            <translation>Sie gehören nicht zu den Stichproben, die zum Anzeigen behalten wurden.</translation>
        </message>
        <message>
            <source>They come first, and the components behind them.</source>
            <translation>Sie stehen vorn, die Komponenten dahinter.</translation>
        </message>
        <message>
            <source>They come first, and the indices behind them, so that both can be clustered or classified together.</source>
            <translation>Sie stehen vorn, die Indizes dahinter, sodass beide zusammen geclustert oder klassifiziert werden können.</translation>
        </message>
        <message>
            <source>This &amp;number</source>
            <translation>Diese An&amp;zahl</translation>
        </message>
        <message>
            <source>This Python cannot make virtual environments: its venv module is missing.</source>
            <translation>Dieses Python kann keine virtuellen Umgebungen anlegen: Sein Modul venv fehlt.</translation>
        </message>
        <message>
            <source>This patch has no place on the map.</source>
            <translation>Dieser Ausschnitt hat keine Lage in der Karte.</translation>
        </message>
        <message>
            <source>This patch lies outside what the project's CRS can show.</source>
            <translation>Dieser Ausschnitt liegt außerhalb dessen, was das KBS des Projekts darstellen kann.</translation>
        </message>
        <message>
            <source>This place cannot be given in the CRS of {}, {}. Click nearer to the raster.</source>
            <translation>Diese Stelle lässt sich im KBS von {}, {}, nicht angeben. Klicken Sie näher am Raster.</translation>
        </message>
        <message>
            <source>This place lies outside {}. Click on the raster.</source>
            <translation>Diese Stelle liegt außerhalb von {}. Klicken Sie auf das Raster.</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>Threads:</source>
            <translation>Threads:</translation>
        </message>
        <message>
            <source>To see them on the map, add the raster of disagreement of this matrix to the project.</source>
            <translation>Um sie auf der Karte zu sehen, fügen Sie das Abweichungsraster dieser Matrix zum Projekt hinzu.</translation>
        </message>
        <message>
            <source>To see them on the map, run Confusion matrix again and tick Disagreement.</source>
            <translation>Um sie auf der Karte zu sehen, starten Sie „Konfusionsmatrix“ noch einmal mit „Abweichungen“.</translation>
        </message>
        <message>
            <source>To that mean, in the units of the model; without a model in those of the table</source>
            <translation>Zu diesem Mittel, in den Einheiten des Modells; ohne Modell in denen der Tabelle</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Trainieren</translation>
        </message>
        <message>
            <source>Train and apply a scene classifier</source>
            <translation>Szenenklassifikator trainieren und anwenden</translation>
        </message>
        <message>
            <source>Train and apply a segmentation</source>
            <translation>Segmentierung trainieren und anwenden</translation>
        </message>
        <message>
            <source>Train scene classifier (CNN)</source>
            <translation>Szenenklassifikator trainieren (CNN)</translation>
        </message>
        <message>
            <source>Train segmentation (U-Net)</source>
            <translation>Segmentierung trainieren (U-Net)</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Training monitor</source>
            <translation>Trainingsmonitor</translation>
        </message>
        <message>
            <source>Transitions</source>
            <translation>Übergänge</translation>
        </message>
        <message>
            <source>Try it on the sample scene</source>
            <translation>Mit der Beispielszene ausprobieren</translation>
        </message>
        <message>
            <source>Two-date change</source>
            <translation>Veränderung zwischen zwei Zeitpunkten</translation>
        </message>
        <message>
            <source>Type of the values.</source>
            <translation>Typ der Werte.</translation>
        </message>
        <message>
            <source>Unique values</source>
            <translation>Eindeutige Werte</translation>
        </message>
        <message>
            <source>Unit of areas</source>
            <translation>Flächeneinheit</translation>
        </message>
        <message>
            <source>Unit of the stride</source>
            <translation>Einheit der Schrittweite</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>Unlabelled values</source>
            <translation>Werte ohne Label</translation>
        </message>
        <message>
            <source>Usable pixels</source>
            <translation>Brauchbare Pixel</translation>
        </message>
        <message>
            <source>Usable pixels drawn to find the classes.</source>
            <translation>Brauchbare Pixel, die gezogen werden, um die Klassen zu finden.</translation>
        </message>
        <message>
            <source>Use this k</source>
            <translation>Dieses k verwenden</translation>
        </message>
        <message>
            <source>User's accuracy</source>
            <translation>Nutzergenauigkeit</translation>
        </message>
        <message>
            <source>User's accuracy (precision): how much of a class on the map is right. Producer's accuracy (recall): how much of a class in the reference the map has. F1: their harmonic mean. Whiskers: 95 % intervals.</source>
            <translation>Nutzergenauigkeit (Precision): wie viel einer Klasse auf der Karte richtig ist. Produzentengenauigkeit (Recall): wie viel einer Klasse der Referenz die Karte enthält. F1: deren harmonisches Mittel. Striche: 95-%-Intervalle.</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validierung</translation>
        </message>
        <message>
            <source>Validation patches after epoch {}; a click shows one on the map.</source>
            <translation>Validierungsausschnitte nach Epoche {}; ein Klick zeigt einen in der Karte.</translation>
        </message>
        <message>
            <source>Values above this percentile become full colour, with either method.</source>
            <translation>Werte über diesem Perzentil werden volle Farbe, bei beiden Methoden.</translation>
        </message>
        <message>
            <source>Values below this percentile become black, with either method.</source>
            <translation>Werte unter diesem Perzentil werden schwarz, bei beiden Methoden.</translation>
        </message>
        <message>
            <source>Values to measure, each band by itself: rasters of any CRS and resolution.</source>
            <translation>Zu messende Werte, jeder Kanal für sich: Raster mit beliebigem KBS und beliebiger Auflösung.</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Wa&amp;ter after:</source>
            <translation>W&amp;asser nachher:</translation>
        </message>
        <message>
            <source>Watch a training: its curves, its classes, the patches it does worst on</source>
            <translation>Verfolgt ein Training: seine Kurven, seine Klassen und die Ausschnitte, die es am schlechtesten erkennt</translation>
        </message>
        <message>
            <source>Water after</source>
            <translation>Wasser nachher</translation>
        </message>
        <message>
            <source>Water after: classes</source>
            <translation>Wasser nachher: Klassen</translation>
        </message>
        <message>
            <source>Water before</source>
            <translation>Wasser vorher</translation>
        </message>
        <message>
            <source>Water before: classes</source>
            <translation>Wasser vorher: Klassen</translation>
        </message>
        <message>
            <source>Water change</source>
            <translation>Veränderung des Wassers</translation>
        </message>
        <message>
            <source>Water change between two dates</source>
            <translation>Wasserveränderung zwischen zwei Zeitpunkten</translation>
        </message>
        <message>
            <source>Water gained, lost, stayed, and never there.</source>
            <translation>Wasser, das hinzukam, verloren ging, blieb und nie da war.</translation>
        </message>
        <message>
            <source>Weigh classes</source>
            <translation>Klassen gewichten</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>What areas are told in.</source>
            <translation>Worin Flächen angegeben werden.</translation>
        </message>
        <message>
            <source>What bands count.</source>
            <translation>Wie viel Kanäle zählen.</translation>
        </message>
        <message>
            <source>What gamma is when it is empty.</source>
            <translation>Wie Gamma gewählt wird, wenn das Feld leer ist.</translation>
        </message>
        <message>
            <source>What goes through the network at once.</source>
            <translation>Was auf einmal durch das Netz geht.</translation>
        </message>
        <message>
            <source>What is classified when the training is over; they need the bands of the examples.</source>
            <translation>Was nach dem Training klassifiziert wird; sie brauchen die Kanäle der Beispiele.</translation>
        </message>
        <message>
            <source>What is classified when the training is over; they need the bands of the training.</source>
            <translation>Was nach dem Training klassifiziert wird; sie brauchen die Kanäle des Trainings.</translation>
        </message>
        <message>
            <source>What is clustered</source>
            <translation>Was geclustert wird</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>Was verglichen wird</translation>
        </message>
        <message>
            <source>What is cut out: rasters of any CRS and resolution, whose bands are put together.</source>
            <translation>Was ausgeschnitten wird: Raster mit beliebigem KBS und beliebiger Auflösung, deren Kanäle zusammengesetzt werden.</translation>
        </message>
        <message>
            <source>What is made of several scenes.</source>
            <translation>Was aus mehreren Szenen gemacht wird.</translation>
        </message>
        <message>
            <source>What is made of several scenes. &lt;i&gt;least_cloudy&lt;/i&gt;: the best scene, and where it has no value the next best; &lt;i&gt;each_scene&lt;/i&gt;: a raster a scene, in the folder below; &lt;i&gt;median&lt;/i&gt;: the middle value of the scenes where their mask shows clear ground.</source>
            <translation>Was aus mehreren Szenen wird. &lt;i&gt;least_cloudy&lt;/i&gt;: die beste Szene, und wo sie keinen Wert hat, die nächstbeste; &lt;i&gt;each_scene&lt;/i&gt;: ein Raster je Szene, im Ordner unten; &lt;i&gt;median&lt;/i&gt;: der mittlere Wert der Szenen, wo ihre Maske freien Boden zeigt.</translation>
        </message>
        <message>
            <source>What it is told in.</source>
            <translation>Worin sie angegeben ist.</translation>
        </message>
        <message>
            <source>What it learns from</source>
            <translation>Woraus es lernt</translation>
        </message>
        <message>
            <source>What learns</source>
            <translation>Was lernt</translation>
        </message>
        <message>
            <source>What learns.</source>
            <translation>Was lernt.</translation>
        </message>
        <message>
            <source>What learns. &lt;i&gt;backbone&lt;/i&gt;: EfficientNet-Lite0, which has seen a million photographs, with a new last layer; best for pictures; &lt;i&gt;seed&lt;/i&gt;: three plain convolutions; &lt;i&gt;scratch&lt;/i&gt;: a residual network without any knowledge, for many bands and many patches; &lt;i&gt;application&lt;/i&gt;: a network of Keras Applications with weights of your own, for three bands.</source>
            <translation>Was lernt. &lt;i&gt;backbone&lt;/i&gt;: EfficientNet-Lite0, das eine Million Fotos gesehen hat, mit neuer letzter Schicht; am besten für Bilder; &lt;i&gt;seed&lt;/i&gt;: drei einfache Faltungen; &lt;i&gt;scratch&lt;/i&gt;: ein Residualnetz ohne jedes Vorwissen, für viele Kanäle und viele Ausschnitte; &lt;i&gt;application&lt;/i&gt;: ein Netz aus Keras Applications mit eigenen Gewichten, für drei Kanäle.</translation>
        </message>
        <message>
            <source>What learns. &lt;i&gt;unet_small&lt;/i&gt;: a U-Net of 0.45 million weights; quick to train and to apply; &lt;i&gt;unet&lt;/i&gt;: a U-Net of 7 million weights, for much and varied training data; &lt;i&gt;unet_backbone&lt;/i&gt;: a U-Net on EfficientNet-Lite0, which has seen a million photographs; for pictures.</source>
            <translation>Was lernt. &lt;i&gt;unet_small&lt;/i&gt;: ein U-Net mit 0,45 Millionen Gewichten; schnell trainiert und angewendet; &lt;i&gt;unet&lt;/i&gt;: ein U-Net mit 7 Millionen Gewichten, für viele und vielfältige Trainingsdaten; &lt;i&gt;unet_backbone&lt;/i&gt;: ein U-Net auf EfficientNet-Lite0, das eine Million Fotos gesehen hat; für Bilder.</translation>
        </message>
        <message>
            <source>What neural networks are trained with. TensorFlow is what Landclass is tested with; install the others yourself in the Python above.</source>
            <translation>Womit neuronale Netze trainiert werden. Getestet ist Landclass mit TensorFlow; die anderen installieren Sie selbst im Python oben.</translation>
        </message>
        <message>
            <source>What no name tells: &lt;i&gt;N=B5, R=4&lt;/i&gt; gives letters the band of a name or number, from 1.</source>
            <translation>Was kein Name sagt: &lt;i&gt;N=B5, R=4&lt;/i&gt; gibt Buchstaben den Kanal eines Namens oder einer Nummer, ab 1.</translation>
        </message>
        <message>
            <source>What of the rasters is measured.</source>
            <translation>Was von den Rastern gemessen wird.</translation>
        </message>
        <message>
            <source>What samples are read from, and what the model is put on.</source>
            <translation>Woraus Probeflächen gelesen werden, und worauf das Modell angewendet wird.</translation>
        </message>
        <message>
            <source>What share of each map class you expect to be right: 0.8 for all, or 0.8; Water: 0.95; 3: 0.6. It decides how many points are needed, not what is found with them.</source>
            <translation>Welcher Anteil jeder Klasse der Karte voraussichtlich richtig ist: 0.8 für alle, oder 0.8; Water: 0.95; 3: 0.6. Das entscheidet, wie viele Punkte nötig sind, nicht, was mit ihnen gefunden wird.</translation>
        </message>
        <message>
            <source>What share of the class you expect the map to show.</source>
            <translation>Welchen Anteil der Klasse die Karte voraussichtlich zeigt.</translation>
        </message>
        <message>
            <source>What the build and the self-test say appears here.</source>
            <translation>Hier erscheint, was Einrichtung und Selbsttest melden.</translation>
        </message>
        <message>
            <source>What the cells tell</source>
            <translation>Was die Zellen sagen</translation>
        </message>
        <message>
            <source>What the confidence raster, if there is one, holds.</source>
            <translation>Was das Konfidenzraster enthält, falls es eines gibt.</translation>
        </message>
        <message>
            <source>What the mask shows; the names of its classes if left empty.</source>
            <translation>Was die Maske zeigt; leer gelten die Namen ihrer Klassen.</translation>
        </message>
        <message>
            <source>What the network is to make small.</source>
            <translation>Was das Netz klein machen soll.</translation>
        </message>
        <message>
            <source>What the network sees at a time, a multiple of 32; more shows more of the surroundings.</source>
            <translation>Was das Netz auf einmal sieht, ein Vielfaches von 32; mehr zeigt mehr von der Umgebung.</translation>
        </message>
        <message>
            <source>What the network sees at a time; more shows more surroundings.</source>
            <translation>Was das Netz auf einmal sieht; mehr zeigt mehr Umgebung.</translation>
        </message>
        <message>
            <source>What the network sees: elevation, image bands, indices; any CRS and resolution.</source>
            <translation>Was das Netz sieht: Höhen, Bildkanäle, Indizes; beliebiges KBS und beliebige Auflösung.</translation>
        </message>
        <message>
            <source>What the network sees: image bands, elevation, indices.</source>
            <translation>Was das Netz sieht: Bildkanäle, Höhen, Indizes.</translation>
        </message>
        <message>
            <source>What the patches of samples are read from; any CRS and resolution.</source>
            <translation>Woraus die Ausschnitte der Probeflächen gelesen werden; beliebiges KBS und beliebige Auflösung.</translation>
        </message>
        <message>
            <source>What the samples are looked up on: rasters of any CRS and resolution with the model's bands.</source>
            <translation>Worauf die Probeflächen gelesen werden: Raster in beliebigem KBS und beliebiger Auflösung mit den Kanälen des Modells.</translation>
        </message>
        <message>
            <source>What the size is in.</source>
            <translation>Worin die Größe angegeben ist.</translation>
        </message>
        <message>
            <source>What to do where the extent is no multiple of the size.</source>
            <translation>Was geschieht, wenn die Ausdehnung kein Vielfaches der Größe ist.</translation>
        </message>
        <message>
            <source>What was found, and why it was taken or left out.</source>
            <translation>Was gefunden wurde, und warum es genommen oder ausgelassen wurde.</translation>
        </message>
        <message>
            <source>What you run is shown here, with its progress and its results.</source>
            <translation>Was Sie starten, erscheint hier mit Fortschritt und Ergebnissen.</translation>
        </message>
        <message>
            <source>Where the map goes</source>
            <translation>Wohin die Karte kommt</translation>
        </message>
        <message>
            <source>Where the maps go</source>
            <translation>Wohin die Karten kommen</translation>
        </message>
        <message>
            <source>Where the points go</source>
            <translation>Wohin die Punkte kommen</translation>
        </message>
        <message>
            <source>Where the results go</source>
            <translation>Wohin die Ergebnisse kommen</translation>
        </message>
        <message>
            <source>Which Python runs the engine, what it has, and the button that builds it</source>
            <translation>Welches Python den Rechenkern ausführt, was es enthält, und die Schaltfläche, die es einrichtet</translation>
        </message>
        <message>
            <source>Which class is taken for which</source>
            <translation>Welche Klasse für welche gehalten wird</translation>
        </message>
        <message>
            <source>Which class splits into which</source>
            <translation>Welche Klasse sich in welche aufspaltet</translation>
        </message>
        <message>
            <source>Which classes are water</source>
            <translation>Welche Klassen Wasser sind</translation>
        </message>
        <message>
            <source>Which classes of the first date are water, such as 1, or 1, 3.</source>
            <translation>Welche Klassen des ersten Zeitpunkts Wasser sind, etwa 1, oder 1, 3.</translation>
        </message>
        <message>
            <source>Which classes of the second date are water.</source>
            <translation>Welche Klassen des zweiten Zeitpunkts Wasser sind.</translation>
        </message>
        <message>
            <source>Which k the map shows; 0 takes the suggested one.</source>
            <translation>Welches k die Karte zeigt; 0 nimmt das vorgeschlagene.</translation>
        </message>
        <message>
            <source>Which map is judged</source>
            <translation>Welche Karte bewertet wird</translation>
        </message>
        <message>
            <source>Which network of Keras Applications, where the network is &lt;i&gt;application&lt;/i&gt;.</source>
            <translation>Welches Netz aus Keras Applications, wenn das Netz &lt;i&gt;application&lt;/i&gt; ist.</translation>
        </message>
        <message>
            <source>Which of the saved numbers of classes; 0 takes the chosen one.</source>
            <translation>Welche der gespeicherten Klassenanzahlen; 0 nimmt die gewählte.</translation>
        </message>
        <message>
            <source>Which part of the target grid is used.</source>
            <translation>Welcher Teil des Zielgitters verwendet wird.</translation>
        </message>
        <message>
            <source>Which pixels decide where the class centres lie.</source>
            <translation>Welche Pixel bestimmen, wo die Klassenzentren liegen.</translation>
        </message>
        <message>
            <source>Which samples are kept. To touch an edge is to share no ground.</source>
            <translation>Welche Probeflächen behalten werden. Nur eine Kante zu berühren ist keine Überschneidung.</translation>
        </message>
        <message>
            <source>Whose band numbers (B4, B8A) the bands bear. Names such as &lt;i&gt;nir&lt;/i&gt; are known for any.</source>
            <translation>Der Sensor, dessen Kanalnummern (B4, B8A) die Kanäle tragen. Namen wie &lt;i&gt;nir&lt;/i&gt; sind für jeden bekannt.</translation>
        </message>
        <message>
            <source>With one subfolder of images for each class. Or leave it empty and give samples and rasters.</source>
            <translation>Mit einem Unterordner von Bildern für jede Klasse. Oder lassen Sie ihn leer und geben Sie Probeflächen und Raster an.</translation>
        </message>
        <message>
            <source>Worst patches</source>
            <translation>Schlechteste Ausschnitte</translation>
        </message>
        <message>
            <source>Writes the model whenever it is better, so that Cancel keeps it.</source>
            <translation>Schreibt das Modell, sobald es besser ist, sodass es beim Abbrechen erhalten bleibt.</translation>
        </message>
        <message>
            <source>Writing the class ...</source>
            <translation>Klasse wird geschrieben ...</translation>
        </message>
        <message>
            <source>Zoom to all pixels of the pair</source>
            <translation>Auf alle Pixel des Paars zoomen</translation>
        </message>
        <message>
            <source>Zoom to where most pixels of the pair are together</source>
            <translation>Dorthin zoomen, wo die meisten Pixel des Paars beisammen liegen</translation>
        </message>
        <message>
            <source>a U-Net of 0.45 million weights; quick to train and to apply</source>
            <translation>ein U-Net mit 0,45 Millionen Gewichten; schnell trainiert und angewendet</translation>
        </message>
        <message>
            <source>a U-Net of 7 million weights, for much and varied training data</source>
            <translation>ein U-Net mit 7 Millionen Gewichten, für viele und vielfältige Trainingsdaten</translation>
        </message>
        <message>
            <source>a U-Net on EfficientNet-Lite0, which has seen a million photographs; for pictures</source>
            <translation>ein U-Net auf EfficientNet-Lite0, das eine Million Fotos gesehen hat; für Bilder</translation>
        </message>
        <message>
            <source>a network of Keras Applications with weights of your own, for three bands</source>
            <translation>ein Netz aus Keras Applications mit eigenen Gewichten, für drei Kanäle</translation>
        </message>
        <message>
            <source>a raster a scene, in the folder below</source>
            <translation>ein Raster je Szene, im Ordner unten</translation>
        </message>
        <message>
            <source>a residual network without any knowledge, for many bands and many patches</source>
            <translation>ein Residualnetz ohne jedes Vorwissen, für viele Kanäle und viele Ausschnitte</translation>
        </message>
        <message>
            <source>a smoother cubic</source>
            <translation>wie cubic, aber glatter</translation>
        </message>
        <message>
            <source>a square around the centre point given below</source>
            <translation>ein Quadrat um den unten angegebenen Mittelpunkt</translation>
        </message>
        <message>
            <source>a square lattice with a random start</source>
            <translation>ein quadratisches Punktgitter mit zufälligem Anfang</translation>
        </message>
        <message>
            <source>about {}</source>
            <translation>etwa {}</translation>
        </message>
        <message>
            <source>accuracy,area,confidence interval,Olofsson,Stehman,stratified,estimate,error matrix</source>
            <translation>Genauigkeit,Fläche,Konfidenzintervall,Olofsson,Stehman,stratifiziert,Schätzung,Fehlermatrix,accuracy,area,confidence interval</translation>
        </message>
        <message>
            <source>accuracy,error matrix,kappa,F1,IoU,producer,user,validation,ground truth,McNemar,disagreement,chord</source>
            <translation>Genauigkeit,Fehlermatrix,Kappa,F1,IoU,Produzent,Nutzer,Validierung,Bodenwahrheit,McNemar,Abweichung,Chord,accuracy,error matrix,ground truth</translation>
        </message>
        <message>
            <source>accuracy,sample,sampling design,stratified,random points,sample size,validation</source>
            <translation>Genauigkeit,Stichprobe,Stichprobendesign,stratifiziert,Zufallspunkte,Stichprobenumfang,Validierung,accuracy,sample,sampling design,stratified</translation>
        </message>
        <message>
            <source>after</source>
            <translation>nachher</translation>
        </message>
        <message>
            <source>all bands as arrays for Python: rows, columns, bands</source>
            <translation>alle Kanäle als Arrays für Python: Zeilen, Spalten, Kanäle</translation>
        </message>
        <message>
            <source>all bands as they are, with their place on Earth</source>
            <translation>alle Kanäle, wie sie sind, mit ihrer Lage auf der Erde</translation>
        </message>
        <message>
            <source>all of the layer or raster whose grid it is</source>
            <translation>die ganze Ausdehnung des Layers oder Rasters, dessen Gitter es ist</translation>
        </message>
        <message>
            <source>all rasters must have one grid already</source>
            <translation>alle Raster müssen bereits dasselbe Gitter haben</translation>
        </message>
        <message>
            <source>all samples overlap a little more, so that they reach the edge</source>
            <translation>alle Probeflächen überlappen etwas mehr, sodass sie bis an den Rand reichen</translation>
        </message>
        <message>
            <source>apply,predict,deep learning,neural network,cnn,scene,patch,classification,land use</source>
            <translation>anwenden,vorhersagen,Deep Learning,neuronales Netz,CNN,Szene,Ausschnitt,Klassifikation,Landnutzung,apply,predict,patch</translation>
        </message>
        <message>
            <source>apply,predict,deep learning,neural network,semantic segmentation,U-Net,classification,tiles</source>
            <translation>anwenden,vorhersagen,Deep Learning,neuronales Netz,semantische Segmentierung,U-Net,Klassifikation,Kacheln,apply,predict</translation>
        </message>
        <message>
            <source>apply,predict,model,cluster,kmeans,classification,distance,anomaly</source>
            <translation>anwenden,vorhersagen,Modell,Cluster,K-means,Klassifikation,Abstand,Anomalie,apply,predict,kmeans,distance</translation>
        </message>
        <message>
            <source>as file names and tags tell, band by band</source>
            <translation>wie Dateinamen und Tags es sagen, Kanal für Kanal</translation>
        </message>
        <message>
            <source>as many landmarks as said under Advanced</source>
            <translation>so viele Landmarken, wie unter den fortgeschrittenen Parametern angegeben</translation>
        </message>
        <message>
            <source>as the rasters are listed</source>
            <translation>wie die Raster aufgelistet sind</translation>
        </message>
        <message>
            <source>at most {}</source>
            <translation>höchstens {}</translation>
        </message>
        <message>
            <source>bands count as much as they vary, for bands of one unit</source>
            <translation>Kanäle zählen so viel, wie sie streuen; für Kanäle mit einer Einheit</translation>
        </message>
        <message>
            <source>before</source>
            <translation>vorher</translation>
        </message>
        <message>
            <source>below {}</source>
            <translation>unter {}</translation>
        </message>
        <message>
            <source>blocks where patches have places, else random</source>
            <translation>Blöcke, wenn die Ausschnitte eine Lage haben, sonst zufällig</translation>
        </message>
        <message>
            <source>by band name, B2 before B10</source>
            <translation>nach Kanalnamen, B2 vor B10</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>change,transition,from-to,gain,loss,water,difference,sankey,post-classification</source>
            <translation>Veränderung,Übergang,von-nach,Zuwachs,Verlust,Wasser,Differenz,Sankey,Post-Klassifikation,change,transition,gain,loss</translation>
        </message>
        <message>
            <source>chips,tiles,images,masks,dataset,training,deep learning,GeoTIFF,npy,png,folder</source>
            <translation>Ausschnitte,Kacheln,Bilder,Masken,Datensatz,Training,Deep Learning,GeoTIFF,npy,png,Ordner,chips,tiles,dataset</translation>
        </message>
        <message>
            <source>colours that are easy to tell apart</source>
            <translation>Farben, die sich leicht unterscheiden lassen</translation>
        </message>
        <message>
            <source>contrast is equalised region by region (CLAHE), so that dark and bright parts both show detail</source>
            <translation>der Kontrast wird Region für Region ausgeglichen (CLAHE), sodass dunkle und helle Teile Einzelheiten zeigen</translation>
        </message>
        <message>
            <source>cross-entropy that looks more at what is hard</source>
            <translation>Kreuzentropie, die mehr auf das Schwierige achtet</translation>
        </message>
        <message>
            <source>each band is divided by its standard deviation, for bands of different units</source>
            <translation>jeder Kanal wird durch seine Standardabweichung geteilt; für Kanäle mit verschiedenen Einheiten</translation>
        </message>
        <message>
            <source>each band is stretched between two percentiles</source>
            <translation>jeder Kanal wird zwischen zwei Perzentilen gestreckt</translation>
        </message>
        <message>
            <source>each band's 2nd to 98th percentile becomes 0 to 1</source>
            <translation>das 2. bis 98. Perzentil jedes Kanals werden zu 0 bis 1</translation>
        </message>
        <message>
            <source>each band's minimum to maximum becomes 0 to 255</source>
            <translation>Minimum bis Maximum jedes Kanals werden zu 0 bis 255</translation>
        </message>
        <message>
            <source>each band's own mean and standard deviation</source>
            <translation>Mittelwert und Standardabweichung jedes einzelnen Kanals</translation>
        </message>
        <message>
            <source>each class as it looks in the RGB picture</source>
            <translation>jede Klasse so, wie sie im RGB-Bild aussieht</translation>
        </message>
        <message>
            <source>each class of the map is what most of its pixels are in the reference</source>
            <translation>jede Klasse der Karte ist das, was die meisten ihrer Pixel in der Referenz sind</translation>
        </message>
        <message>
            <source>each class of the reference is one class of the map at most, so that most pixels agree</source>
            <translation>jede Klasse der Referenz ist höchstens eine Klasse der Karte, sodass möglichst viele Pixel übereinstimmen</translation>
        </message>
        <message>
            <source>each counts up to the middle of the overlap</source>
            <translation>jede zählt bis zur Mitte der Überlappung</translation>
        </message>
        <message>
            <source>each patch by itself, within its class; neighbours on both sides make the test optimistic</source>
            <translation>jeder Ausschnitt für sich, innerhalb seiner Klasse; Nachbarn auf beiden Seiten machen den Test zu optimistisch</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>genau</translation>
        </message>
        <message>
            <source>exit code {}</source>
            <translation>Exit-Code {}</translation>
        </message>
        <message>
            <source>failed: {}</source>
            <translation>fehlgeschlagen: {}</translation>
        </message>
        <message>
            <source>faster where the processor or the card has it</source>
            <translation>schneller, wenn Prozessor oder Grafikkarte es beherrschen</translation>
        </message>
        <message>
            <source>floating point, for scaled values</source>
            <translation>Gleitkommazahlen, für skalierte Werte</translation>
        </message>
        <message>
            <source>found by itself</source>
            <translation>selbst gefunden</translation>
        </message>
        <message>
            <source>grid,tiles,patches,chips,samples,fishnet,overlap,training,deep learning</source>
            <translation>Gitter,Kacheln,Ausschnitte,Probeflächen,Überlappung,Training,Deep Learning,grid,tiles,patches,chips,samples,fishnet</translation>
        </message>
        <message>
            <source>hectares</source>
            <translation>Hektar</translation>
        </message>
        <message>
            <source>in proportion to the classes</source>
            <translation>im Verhältnis der Klassen</translation>
        </message>
        <message>
            <source>in proportion to the classes, but the minimum for each</source>
            <translation>im Verhältnis der Klassen, aber mindestens das Minimum für jede</translation>
        </message>
        <message>
            <source>in proportion to their size</source>
            <translation>im Verhältnis ihrer Größe</translation>
        </message>
        <message>
            <source>in proportion to their size, but the minimum for each</source>
            <translation>im Verhältnis ihrer Größe, aber mindestens das Minimum für jede</translation>
        </message>
        <message>
            <source>index,ndvi,ndwi,ndbi,evi,savi,vegetation,water,band math,raster calculator,spyndex</source>
            <translation>Index,NDVI,NDWI,NDBI,EVI,SAVI,Vegetation,Wasser,Bandmathematik,Rasterrechner,spyndex,band math,raster calculator</translation>
        </message>
        <message>
            <source>install {} there, or choose another in {}</source>
            <translation>installieren Sie {} dort oder wählen Sie ein anderes in {}</translation>
        </message>
        <message>
            <source>international acres</source>
            <translation>internationale Acres</translation>
        </message>
        <message>
            <source>it is of kind '{}', which this version does not know</source>
            <translation>es ist von der Art „{}“, die diese Version nicht kennt</translation>
        </message>
        <message>
            <source>its card is too large</source>
            <translation>seine Modellkarte ist zu groß</translation>
        </message>
        <message>
            <source>k explorer</source>
            <translation>k-Explorer</translation>
        </message>
        <message>
            <source>k explorer: {name}, {k} classes</source>
            <translation>k-Explorer: {name}, {k} Klassen</translation>
        </message>
        <message>
            <source>k-means++ starts for each k; the best is kept.</source>
            <translation>Starts mit k-means++ für jedes k; der beste wird behalten.</translation>
        </message>
        <message>
            <source>kappa {:.2f}</source>
            <translation>Kappa {:.2f}</translation>
        </message>
        <message>
            <source>kmeans,cluster,unsupervised,classification,silhouette,elbow,inertia,landcover,isodata</source>
            <translation>K-means,kmeans,Cluster,unüberwacht,Klassifikation,Silhouette,Ellenbogen,Inertia,Landbedeckung,isodata,unsupervised,elbow,landcover</translation>
        </message>
        <message>
            <source>less than 1 MB</source>
            <translation>weniger als 1 MB</translation>
        </message>
        <message>
            <source>mask,class,binary,water,extract,reclassify,area</source>
            <translation>Maske,Klasse,binär,Wasser,extrahieren,reklassifizieren,Fläche,mask,class,extract</translation>
        </message>
        <message>
            <source>mean of {} pixels</source>
            <translation>Mittel von {} Pixeln</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>more where the class is large and its accuracy uncertain, best for the overall accuracy</source>
            <translation>mehr, wo die Klasse groß und ihre Genauigkeit unsicher ist; am besten für die Gesamtgenauigkeit</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>no class here</source>
            <translation>keine Klasse hier</translation>
        </message>
        <message>
            <source>no labels</source>
            <translation>keine Labels</translation>
        </message>
        <message>
            <source>no message</source>
            <translation>keine Meldung</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>none: this computer</source>
            <translation>keiner: dieser Computer</translation>
        </message>
        <message>
            <source>nothing was said</source>
            <translation>keine Meldung</translation>
        </message>
        <message>
            <source>of each pixel by itself</source>
            <translation>jedes Pixels für sich</translation>
        </message>
        <message>
            <source>one a core</source>
            <translation>einer je Kern</translation>
        </message>
        <message>
            <source>one mean and standard deviation for all bands</source>
            <translation>ein Mittelwert und eine Standardabweichung für alle Kanäle</translation>
        </message>
        <message>
            <source>pca,principal components,eigenvalues,decorrelate,dimension reduction,karhunen-loeve</source>
            <translation>PCA,Hauptkomponenten,Eigenwerte,Dekorrelation,Dimensionsreduktion,Karhunen-Loève,principal components,eigenvalues</translation>
        </message>
        <message>
            <source>pictures of three bands or one, with a world file; other values than bytes are stretched</source>
            <translation>Bilder aus drei Kanälen oder einem, mit World-Datei; andere Werte als Bytes werden gestreckt</translation>
        </message>
        <message>
            <source>pixels of the raster, on whose edges the samples' edges then lie</source>
            <translation>Pixel des Rasters, auf deren Kanten dann die Kanten der Probeflächen liegen</translation>
        </message>
        <message>
            <source>pixels of the size that the model was trained on</source>
            <translation>Pixel der Größe, mit der das Modell trainiert wurde</translation>
        </message>
        <message>
            <source>polygons</source>
            <translation>Polygonen</translation>
        </message>
        <message>
            <source>predict,deep learning,neural network,cnn,scene,patch,pictures,images,polygons,points</source>
            <translation>vorhersagen,Deep Learning,neuronales Netz,CNN,Szene,Ausschnitt,Bilder,Polygone,Punkte,predict,patch</translation>
        </message>
        <message>
            <source>press Build in Plugins &gt; Landclass &gt; Environment, or run {}</source>
            <translation>drücken Sie „Einrichten“ in Erweiterungen &gt; Landclass &gt; Umgebung, oder führen Sie {} aus</translation>
        </message>
        <message>
            <source>private environment</source>
            <translation>eigene Umgebung</translation>
        </message>
        <message>
            <source>qgis_process command</source>
            <translation>qgis_process-Befehl</translation>
        </message>
        <message>
            <source>random over all classes</source>
            <translation>zufällig über alle Klassen</translation>
        </message>
        <message>
            <source>random within each map class, so that rare classes get enough points</source>
            <translation>zufällig innerhalb jeder Klasse der Karte, sodass seltene Klassen genügend Punkte erhalten</translation>
        </message>
        <message>
            <source>random,patches,chips,samples,stratified,minimum distance,training,deep learning</source>
            <translation>zufällig,Ausschnitte,Probeflächen,stratifiziert,Mindestabstand,Training,Deep Learning,random,patches,chips,samples</translation>
        </message>
        <message>
            <source>rasters in their own pixels, each by the share of it that the sample covers</source>
            <translation>Raster in ihren eigenen Pixeln, jedes nach dem Anteil, den die Probefläche davon bedeckt</translation>
        </message>
        <message>
            <source>rgb,composite,picture,true colour,false colour,contrast,clahe,equalize,stretch</source>
            <translation>RGB,Komposit,Bild,Echtfarben,Falschfarben,Kontrast,CLAHE,Histogrammausgleich,Streckung,composite,true colour,false colour,stretch</translation>
        </message>
        <message>
            <source>samples</source>
            <translation>Probeflächen</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <source>setting (Settings &gt; Options &gt; Landclass)</source>
            <translation>Einstellung (Einstellungen &gt; Optionen &gt; Landclass)</translation>
        </message>
        <message>
            <source>sharp, weighs thirty-six</source>
            <translation>scharf, gewichtet sechsunddreißig</translation>
        </message>
        <message>
            <source>signal {}</source>
            <translation>Signal {}</translation>
        </message>
        <message>
            <source>signature,spectrum,statistics,zonal,class,mean,percentile,unique values</source>
            <translation>Signatur,Spektrum,Statistik,zonal,Klasse,Mittelwert,Perzentil,eindeutige Werte,signature,spectrum,statistics</translation>
        </message>
        <message>
            <source>spectral,cluster,unsupervised,classification,nystroem,normalised cut,eigengap,water</source>
            <translation>spektral,Cluster,unüberwacht,Klassifikation,Nyström,normalisierter Schnitt,Eigenlücke,Wasser,spectral,unsupervised,normalised cut,eigengap</translation>
        </message>
        <message>
            <source>square kilometres</source>
            <translation>Quadratkilometer</translation>
        </message>
        <message>
            <source>stac,download,catalogue,sentinel,landsat,cloud,composite,median,mosaic,cog,s3</source>
            <translation>STAC,Download,herunterladen,Katalog,Sentinel,Landsat,Wolken,Komposit,Median,Mosaik,COG,S3,catalogue,cloud,composite</translation>
        </message>
        <message>
            <source>stack,merge,bands,layer,landsat,sentinel,resample,clip,reflectance,mask,cloud</source>
            <translation>Stapel,stapeln,zusammenführen,Kanäle,Layer,Landsat,Sentinel,Resampling,zuschneiden,Reflexion,Maske,Wolken,stack,merge,bands</translation>
        </message>
        <message>
            <source>starting</source>
            <translation>startet</translation>
        </message>
        <message>
            <source>stratified by something else, such as the classes of another map</source>
            <translation>stratifiziert nach etwas anderem, etwa den Klassen einer anderen Karte</translation>
        </message>
        <message>
            <source>stratified by the classes of this map</source>
            <translation>stratifiziert nach den Klassen dieser Karte</translation>
        </message>
        <message>
            <source>temporary file</source>
            <translation>temporäre Datei</translation>
        </message>
        <message>
            <source>temporary folder</source>
            <translation>temporärer Ordner</translation>
        </message>
        <message>
            <source>that of the first raster</source>
            <translation>das des ersten Rasters</translation>
        </message>
        <message>
            <source>that of the layer given below</source>
            <translation>das des unten angegebenen Layers</translation>
        </message>
        <message>
            <source>that of the map after</source>
            <translation>das der Karte nachher</translation>
        </message>
        <message>
            <source>that of the map before</source>
            <translation>das der Karte vorher</translation>
        </message>
        <message>
            <source>that of the raster with the largest pixels</source>
            <translation>das des Rasters mit den größten Pixeln</translation>
        </message>
        <message>
            <source>that of the raster with the smallest pixels</source>
            <translation>das des Rasters mit den kleinsten Pixeln</translation>
        </message>
        <message>
            <source>the CRS, resolution and extent given below</source>
            <translation>KBS, Auflösung und Ausdehnung, die unten angegeben sind</translation>
        </message>
        <message>
            <source>the best scene, and where it has no value the next best</source>
            <translation>die beste Szene, und wo sie keinen Wert hat, die nächstbeste</translation>
        </message>
        <message>
            <source>the environment variable {}</source>
            <translation>der Umgebungsvariable {}</translation>
        </message>
        <message>
            <source>the last blocks</source>
            <translation>die letzten Blöcke</translation>
        </message>
        <message>
            <source>the last column and row are moved back to the edge and overlap more</source>
            <translation>die letzte Spalte und Zeile werden an den Rand zurückgeschoben und überlappen mehr</translation>
        </message>
        <message>
            <source>the last layer</source>
            <translation>die letzte Schicht</translation>
        </message>
        <message>
            <source>the map's classes are known</source>
            <translation>die Klassen der Karte sind bekannt</translation>
        </message>
        <message>
            <source>the mean of all, for coarser targets</source>
            <translation>der Mittelwert aller, für gröbere Ziele</translation>
        </message>
        <message>
            <source>the middle of all</source>
            <translation>der Median aller</translation>
        </message>
        <message>
            <source>the middle value of the scenes where their mask shows clear ground</source>
            <translation>der mittlere Wert der Szenen, wo ihre Maske freien Boden zeigt</translation>
        </message>
        <message>
            <source>the most frequent, for classes</source>
            <translation>der häufigste Wert, für Klassen</translation>
        </message>
        <message>
            <source>the nearest pixel, keeps values as they are</source>
            <translation>das nächste Pixel, lässt die Werte, wie sie sind</translation>
        </message>
        <message>
            <source>the one with the larger pixels</source>
            <translation>das mit den größeren Pixeln</translation>
        </message>
        <message>
            <source>the one with the smaller pixels</source>
            <translation>das mit den kleineren Pixeln</translation>
        </message>
        <message>
            <source>the overlap of each class, for rare ones</source>
            <translation>die Überlappung jeder Klasse, für seltene</translation>
        </message>
        <message>
            <source>the pixels drawn, as good as all on most scenes</source>
            <translation>die gezogenen Pixel, in den meisten Szenen so gut wie alle</translation>
        </message>
        <message>
            <source>the pixels drawn, then every usable pixel, in several passes over the rasters</source>
            <translation>die gezogenen Pixel, dann jedes brauchbare Pixel, in mehreren Durchgängen über die Raster</translation>
        </message>
        <message>
            <source>the probability of every class</source>
            <translation>die Wahrscheinlichkeit jeder Klasse</translation>
        </message>
        <message>
            <source>the probability of the class on the map</source>
            <translation>die Wahrscheinlichkeit der Klasse auf der Karte</translation>
        </message>
        <message>
            <source>the same for each</source>
            <translation>für jede gleich viele</translation>
        </message>
        <message>
            <source>the same for each class</source>
            <translation>für jede Klasse gleich viele</translation>
        </message>
        <message>
            <source>the smallest type that holds all bands</source>
            <translation>der kleinste Typ, der alle Kanäle fasst</translation>
        </message>
        <message>
            <source>the square around the sample, resampled as a network sees it</source>
            <translation>das Quadrat um die Probefläche, umgerechnet, wie ein Netz es sieht</translation>
        </message>
        <message>
            <source>the sum of both, a good start</source>
            <translation>die Summe von beiden, ein guter Anfang</translation>
        </message>
        <message>
            <source>their probabilities fade into each other all over the overlap</source>
            <translation>ihre Wahrscheinlichkeiten gehen über die ganze Überlappung ineinander über</translation>
        </message>
        <message>
            <source>those of the CRS of the samples</source>
            <translation>die des KBS der Probeflächen</translation>
        </message>
        <message>
            <source>those on the raster that share no ground with it</source>
            <translation>jene auf dem Raster, die sich nicht mit ihm überschneiden</translation>
        </message>
        <message>
            <source>those that lie in it whole</source>
            <translation>jene, die ganz in ihm liegen</translation>
        </message>
        <message>
            <source>those that share some ground with it</source>
            <translation>jene, die sich mit ihm überschneiden</translation>
        </message>
        <message>
            <source>those whose centre lies in it</source>
            <translation>jene, deren Mittelpunkt in ihm liegt</translation>
        </message>
        <message>
            <source>three plain convolutions</source>
            <translation>drei einfache Faltungen</translation>
        </message>
        <message>
            <source>three times as many, nearer to the exact method, about three times the time</source>
            <translation>dreimal so viele, näher an der exakten Methode, etwa dreifache Zeit</translation>
        </message>
        <message>
            <source>to &amp;know the accuracy to ±</source>
            <translation>für eine &amp;Genauigkeit auf ±</translation>
        </message>
        <message>
            <source>units of the map, often metres</source>
            <translation>Einheiten der Karte, meist Meter</translation>
        </message>
        <message>
            <source>values as they are</source>
            <translation>Werte, wie sie sind</translation>
        </message>
        <message>
            <source>weighs the four nearest</source>
            <translation>gewichtet die vier nächsten</translation>
        </message>
        <message>
            <source>weighs the sixteen nearest</source>
            <translation>gewichtet die sechzehn nächsten</translation>
        </message>
        <message>
            <source>what is left at the right and lower edge has no sample</source>
            <translation>was am rechten und unteren Rand übrig bleibt, erhält keine Probefläche</translation>
        </message>
        <message>
            <source>where all rasters overlap</source>
            <translation>wo sich alle Raster überlappen</translation>
        </message>
        <message>
            <source>where any raster is</source>
            <translation>wo irgendein Raster liegt</translation>
        </message>
        <message>
            <source>whole blocks of land, so that the test lies elsewhere</source>
            <translation>ganze Geländeblöcke, sodass der Test anderswo liegt</translation>
        </message>
        <message>
            <source>without strata, but estimated by map class, which narrows the intervals</source>
            <translation>ohne Strata, aber nach Kartenklassen geschätzt, was die Intervalle verkleinert</translation>
        </message>
        <message>
            <source>without strata; a systematic sample counts as such</source>
            <translation>ohne Strata; eine systematische Stichprobe zählt dazu</translation>
        </message>
        <message>
            <source>zonal statistics,mean,standard deviation,median,majority,histogram,share,nodata,normalisation,training</source>
            <translation>zonale Statistik,Mittelwert,Standardabweichung,Median,Mehrheit,Histogramm,Anteil,NoData,Normierung,Training,zonal statistics</translation>
        </message>
        <message>
            <source>{:,} / {:,} / {:,} patches for training, validation and test; for each class below.</source>
            <translation>{:,} / {:,} / {:,} Ausschnitte für Training, Validierung und Test; für jede Klasse unten.</translation>
        </message>
        <message>
            <source>{:,} features</source>
            <translation>{:,} Objekte</translation>
        </message>
        <message>
            <source>{:,} pixels</source>
            <translation>{:,} Pixel</translation>
        </message>
        <message>
            <source>{:,} test patches</source>
            <translation>{:,} Testausschnitte</translation>
        </message>
        <message>
            <source>{:.0f} MB</source>
            <translation>{:.0f} MB</translation>
        </message>
        <message>
            <source>{:.1f} GB</source>
            <translation>{:.1f} GB</translation>
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
            <translation>{count:,} insgesamt</translation>
        </message>
        <message>
            <source>{first} (k = {k}) becomes {second} (k = {next_k}): {pixels:,} pixels, {share:.0%} of it</source>
            <translation>{first} (k = {k}) wird zu {second} (k = {next_k}): {pixels:,} Pixel, {share:.0%} davon</translation>
        </message>
        <message>
            <source>{name} cannot be read: {error}.</source>
            <translation>{name} kann nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <source>{name}: {actual} taken for {predicted}, probability of {actual} {score:.0%}</source>
            <translation>{name}: {actual} für {predicted} gehalten, Wahrscheinlichkeit von {actual} {score:.0%}</translation>
        </message>
        <message>
            <source>{name}: {missed:,} missed by the map, {added:,} wrongly on the map</source>
            <translation>{name}: {missed:,} von der Karte verfehlt, {added:,} zu Unrecht auf der Karte</translation>
        </message>
        <message>
            <source>{name}: {score:.0%} of the pixels right, mostly {actual} taken for {predicted}</source>
            <translation>{name}: {score:.0%} der Pixel richtig, meist {actual} für {predicted} gehalten</translation>
        </message>
        <message>
            <source>{passed}, at most {left} to go</source>
            <translation>{passed}, höchstens noch {left}</translation>
        </message>
        <message>
            <source>{points:,} points; planned standard error of the overall accuracy {error:.4f}, so ± {half:.1f} %.</source>
            <translation>{points:,} Punkte; geplanter Standardfehler der Gesamtgenauigkeit {error:.4f}, also ± {half:.1f} %.</translation>
        </message>
        <message>
            <source>{title}, {k} classes</source>
            <translation>{title}, {k} Klassen</translation>
        </message>
        <message>
            <source>{} ({} bands)</source>
            <translation>{} ({} Kanäle)</translation>
        </message>
        <message>
            <source>{} classes</source>
            <translation>{} Klassen</translation>
        </message>
        <message>
            <source>{} files (*.{})</source>
            <translation>{}-Dateien (*.{})</translation>
        </message>
        <message>
            <source>{} has no field '{}'; it has {}. Choose one of them.</source>
            <translation>{} hat kein Feld „{}“; vorhanden: {}. Wählen Sie eines davon.</translation>
        </message>
        <message>
            <source>{} has no place on the map.</source>
            <translation>{} hat keine Lage auf der Karte.</translation>
        </message>
        <message>
            <source>{} has no value here: nodata in every band.</source>
            <translation>{} hat hier keinen Wert: NoData in jedem Kanal.</translation>
        </message>
        <message>
            <source>{} has {} MB free, the environment needs {} MB while it is built.</source>
            <translation>{} hat {} MB frei, die Umgebung braucht {} MB, während sie eingerichtet wird.</translation>
        </message>
        <message>
            <source>{} has {} bands; a class map has one. Choose a map that a clustering or a network has made.</source>
            <translation>{} hat {} Kanäle; eine Klassenkarte hat einen. Wählen Sie eine Karte, die ein Clustering oder ein Netz erstellt hat.</translation>
        </message>
        <message>
            <source>{} is Python {}, the engine needs {} or newer: {}.</source>
            <translation>{} ist Python {}, der Rechenkern braucht {} oder neuer: {}.</translation>
        </message>
        <message>
            <source>{} is a model of another kind. Choose one that this dialog trains.</source>
            <translation>{} ist ein Modell anderer Art. Wählen Sie eines, das dieser Dialog trainiert.</translation>
        </message>
        <message>
            <source>{} is a model of spectral clustering, which keeps no means of bands. Take those of its sweep in the k explorer, or a table of Class signatures.</source>
            <translation>{} ist ein Modell des spektralen Clusterings, das keine Mittelwerte der Kanäle behält. Nehmen Sie die seiner Reihe im k-Explorer oder eine Tabelle von „Klassensignaturen“.</translation>
        </message>
        <message>
            <source>{} is a network, which knows no class means.</source>
            <translation>{} ist ein Netz, das keine Klassenmittel kennt.</translation>
        </message>
        <message>
            <source>{} is both labels and what the network sees. Uncheck it, or choose other labels.</source>
            <translation>{} ist zugleich Label und was das Netz sieht. Entfernen Sie den Haken oder wählen Sie andere Labels.</translation>
        </message>
        <message>
            <source>{} is chosen; clustering takes 2 bands or more. Check more rasters.</source>
            <translation>{} ist gewählt; Clustern braucht 2 Kanäle oder mehr. Haken Sie mehr Raster an.</translation>
        </message>
        <message>
            <source>{} is given without its fields. Choose {} and {}.</source>
            <translation>{} ist ohne seine Felder angegeben. Wählen Sie {} und {}.</translation>
        </message>
        <message>
            <source>{} is no confusion matrix of Landclass. Choose the CSV of Confusion matrix, or the table MATRIX of it or of a training, saved as CSV.</source>
            <translation>{} ist keine Konfusionsmatrix von Landclass. Wählen Sie die CSV-Datei von „Konfusionsmatrix“, oder die Tabelle MATRIX davon oder von einem Training, als CSV gespeichert.</translation>
        </message>
        <message>
            <source>{} is not a Landclass model, or it is damaged: {}. Choose another file.</source>
            <translation>{} ist kein Landclass-Modell oder beschädigt: {}. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{} is not a working Python ({}): {}.</source>
            <translation>{} ist kein funktionierendes Python ({}): {}.</translation>
        </message>
        <message>
            <source>{} is the active layer now.</source>
            <translation>{} ist jetzt der aktive Layer.</translation>
        </message>
        <message>
            <source>{} is too large for a confusion matrix.</source>
            <translation>{} ist zu groß für eine Konfusionsmatrix.</translation>
        </message>
        <message>
            <source>{} is {}; expected a file that ends in {}.</source>
            <translation>„{}“ ist auf {} gesetzt; erwartet wird eine Datei mit der Endung {}.</translation>
        </message>
        <message>
            <source>{} min</source>
            <translation>{} min</translation>
        </message>
        <message>
            <source>{} or newer</source>
            <translation>{} oder neuer</translation>
        </message>
        <message>
            <source>{} pixels</source>
            <translation>{} Pixel</translation>
        </message>
        <message>
            <source>{} right. Click a cell beside the diagonal to see errors.</source>
            <translation>{} richtig. Klicken Sie auf eine Zelle neben der Diagonale, um Fehler zu sehen.</translation>
        </message>
        <message>
            <source>{} s</source>
            <translation>{} s</translation>
        </message>
        <message>
            <source>{} so far</source>
            <translation>bisher {}</translation>
        </message>
        <message>
            <source>{}. A click on one of the {} below shows it.</source>
            <translation>{}. Ein Klick auf eines der {} unten zeigt es.</translation>
        </message>
        <message>
            <source>{}. Looking where they lie ...</source>
            <translation>{}. Ihre Lage wird gesucht ...</translation>
        </message>
        <message>
            <source>{}. Nothing to show.</source>
            <translation>{}. Nichts anzuzeigen.</translation>
        </message>
        <message>
            <source>{}. The raster has no such pixel.</source>
            <translation>{}. Das Raster hat kein solches Pixel.</translation>
        </message>
        <message>
            <source>{}. They have no place on the map.</source>
            <translation>{}. Sie haben keine Lage auf der Karte.</translation>
        </message>
    </context>
    <context>
        <name>Landclass engine</name>
        <message>
            <source> (k = {} has a silhouette of {}, but its smallest class holds only {} % of the pixels.)</source>
            <translation> (k = {} hat eine Silhouette von {}, aber seine kleinste Klasse enthält nur {} % der Pixel.)</translation>
        </message>
        <message>
            <source> ({}; now {})</source>
            <translation> ({}; jetzt {})</translation>
        </message>
        <message>
            <source> At every k the smallest class holds less than {} % of the pixels.</source>
            <translation> Bei jedem k enthält die kleinste Klasse weniger als {} % der Pixel.</translation>
        </message>
        <message>
            <source> Choose one of its {} subdatasets.</source>
            <translation> Wählen Sie eines seiner {} Subdatasets.</translation>
        </message>
        <message>
            <source> It has {}.</source>
            <translation> Vorhanden: {}.</translation>
        </message>
        <message>
            <source> Parts that are kept: {} of {}; run again to go on from them.</source>
            <translation> Erhaltene Teile: {} von {}; starten Sie erneut, um dort weiterzumachen.</translation>
        </message>
        <message>
            <source> So do {} more of the {} rasters.</source>
            <translation> Weitere abweichende Raster: {} von {}.</translation>
        </message>
        <message>
            <source> The points are taken to be in {}, {} is in {}.</source>
            <translation> Für die Punkte wird {} angenommen, {} ist in {}.</translation>
        </message>
        <message>
            <source> and {} more</source>
            <translation> und {} weitere</translation>
        </message>
        <message>
            <source> and {} others</source>
            <translation> und {} weitere</translation>
        </message>
        <message>
            <source> at least {} {} apart</source>
            <extracomment>words: 1</extracomment>
            <translation> mit mindestens {} {} Abstand</translation>
        </message>
        <message>
            <source> of files with {} MB</source>
            <translation> aus Dateien mit {} MB</translation>
        </message>
        <message>
            <source>+proj=laea +lat_0={} +lon_0={} +datum=WGS84 +units=m</source>
            <translation>+proj=laea +lat_0={} +lon_0={} +datum=WGS84 +units=m</translation>
        </message>
        <message>
            <source>, and the inertia curve bends most here too.</source>
            <translation>, und auch die Inertia-Kurve knickt hier am stärksten.</translation>
        </message>
        <message>
            <source>, band {}</source>
            <translation>, Kanal {}</translation>
        </message>
        <message>
            <source>1 / number of bands</source>
            <translation>1 / Anzahl der Kanäle</translation>
        </message>
        <message>
            <source>1 class has</source>
            <translation>1 Klasse hat</translation>
        </message>
        <message>
            <source>1 sample unit</source>
            <translation>1 Stichprobeneinheit</translation>
        </message>
        <message>
            <source>8 bits: {} of {} patches get the class that the exact network gives them.</source>
            <translation>8 Bit: {} von {} Ausschnitten erhalten die Klasse, die ihnen das exakte Netz gibt.</translation>
        </message>
        <message>
            <source>; left out: {}</source>
            <translation>; ausgelassen: {}</translation>
        </message>
        <message>
            <source>; left out: {}.</source>
            <translation>; ausgelassen: {}.</translation>
        </message>
        <message>
            <source>; the inertia curve bends most at k = {}, where the silhouette is {}.</source>
            <translation>; die Inertia-Kurve knickt am stärksten bei k = {}, wo die Silhouette {} ist.</translation>
        </message>
        <message>
            <source>; validation {}, {}</source>
            <translation>; Validierung {}, {}</translation>
        </message>
        <message>
            <source>; {} left out, for less than half of their pixels have data</source>
            <translation>; {} ausgelassen, denn weniger als die Hälfte ihrer Pixel hat Daten</translation>
        </message>
        <message>
            <source>; {} lie in those of two classes</source>
            <translation>; {} liegen in Objekten zweier Klassen</translation>
        </message>
        <message>
            <source>A VRT only points at its inputs, so it cannot hold {}. Choose an output that ends in .tif.</source>
            <translation>Ein VRT verweist nur auf seine Eingaben und kann daher {} nicht enthalten. Wählen Sie eine Ausgabe mit der Endung .tif.</translation>
        </message>
        <message>
            <source>A centre and a buffer above 0 are needed: the point and half the side of the square.</source>
            <translation>Es braucht einen Mittelpunkt und einen Puffer über 0: den Punkt und die halbe Seitenlänge des Quadrats.</translation>
        </message>
        <message>
            <source>A class has no pixels; expected at least one in every stratum. Leave the class out.</source>
            <translation>Eine Klasse hat keine Pixel; erwartet wird mindestens eines in jedem Stratum. Lassen Sie die Klasse weg.</translation>
        </message>
        <message>
            <source>A class map and a field with the map's class are given. Choose one of the two.</source>
            <translation>Eine Klassenkarte und ein Feld mit der Klasse der Karte sind angegeben. Wählen Sie eines von beiden.</translation>
        </message>
        <message>
            <source>A crop of {} x {} pixels cannot be cut from patches of {} x {}.</source>
            <translation>Ein Zuschnitt von {} x {} Pixeln lässt sich nicht aus Ausschnitten von {} x {} schneiden.</translation>
        </message>
        <message>
            <source>A lattice of {} units has {} on a class; expected at least {}. Take more units.</source>
            <translation>Von einem Punktgitter mit {} Einheiten liegen {} auf einer Klasse; erwartet werden mindestens {}. Nehmen Sie mehr Einheiten.</translation>
        </message>
        <message>
            <source>A map is given twice. Choose each map once.</source>
            <translation>Eine Karte ist doppelt angegeben. Wählen Sie jede Karte nur einmal.</translation>
        </message>
        <message>
            <source>A percentile is {}; expected a number from 0 to 100.</source>
            <translation>Ein Perzentil ist {}; erwartet wird eine Zahl von 0 bis 100.</translation>
        </message>
        <message>
            <source>A point of the reference {} has broken coordinates. Repair its geometry.</source>
            <translation>Ein Punkt der Referenz {} hat fehlerhafte Koordinaten. Reparieren Sie seine Geometrie.</translation>
        </message>
        <message>
            <source>A polygon of the area has broken coordinates. Repair its geometry.</source>
            <translation>Ein Polygon des Gebiets hat fehlerhafte Koordinaten. Reparieren Sie seine Geometrie.</translation>
        </message>
        <message>
            <source>A preview of change takes the water of 2 dates; found {}. Name the classes of each.</source>
            <translation>Eine Vorschau der Veränderung nimmt das Wasser von 2 Zeitpunkten; gefunden: {}. Nennen Sie für jeden die Klassen.</translation>
        </message>
        <message>
            <source>A preview of {} takes {} records of options; found {}.</source>
            <translation>Eine Vorschau der Art {} nimmt {} Optionssätze; gefunden: {}.</translation>
        </message>
        <message>
            <source>A record of options is no JSON: {}. Write the options of a job as an object.</source>
            <translation>Ein Optionssatz ist kein JSON: {}. Schreiben Sie die Optionen eines Auftrags als Objekt.</translation>
        </message>
        <message>
            <source>A record of options is {}; expected an object with the options of a job.</source>
            <translation>Ein Optionssatz ist {}; erwartet wird ein Objekt mit den Optionen eines Auftrags.</translation>
        </message>
        <message>
            <source>A standard error of {} needs more units than N; 0 computes how many.</source>
            <translation>Ein Standardfehler von {} braucht mehr Einheiten als N; 0 berechnet, wie viele.</translation>
        </message>
        <message>
            <source>A worker wrote a window to {}, which cannot be read here ({}); nothing was written. Try again, write to another folder, or leave the scheduler empty to use this computer.</source>
            <translation>Ein Worker hat ein Bildfenster nach {} geschrieben, das hier nicht gelesen werden kann ({}); nichts wurde geschrieben. Versuchen Sie es erneut, schreiben Sie in einen anderen Ordner oder lassen Sie den Scheduler leer, um diesen Computer zu verwenden.</translation>
        </message>
        <message>
            <source>About {} % of the values are negative, as reflectance of dark water may come out. Ratios of such values, as in {}, may be of any size.</source>
            <translation>Etwa {} % der Werte sind negativ, wie es bei Reflexionsgraden von dunklem Wasser vorkommt. Verhältnisse solcher Werte, wie in {}, können beliebig groß sein.</translation>
        </message>
        <message>
            <source>Accuracies of 0 or 1 are expected alone, so the plan knows of no errors and its standard error is 0. Expect something in between, such as 0.9.</source>
            <translation>Es werden nur Genauigkeiten von 0 oder 1 erwartet; der Plan kennt daher keine Fehler, und sein Standardfehler ist 0. Erwarten Sie etwas dazwischen, etwa 0.9.</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <source>Accuracy and area estimates</source>
            <translation>Schätzungen von Genauigkeit und Fläche</translation>
        </message>
        <message>
            <source>Accuracy and area were estimated from {}. All figures are given with half the width of their 95 % confidence interval.</source>
            <translation>Genauigkeit und Fläche wurden aus {} geschätzt. Alle Werte sind mit der halben Breite ihres 95-%-Konfidenzintervalls angegeben.</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Alle Klassen</translation>
        </message>
        <message>
            <source>All classes of {} or of the reference are ignored. Ignore fewer.</source>
            <translation>Alle Klassen von {} oder der Referenz werden ignoriert. Ignorieren Sie weniger.</translation>
        </message>
        <message>
            <source>All expected user's accuracies are 0 or 1, so the Neyman allocation has no variance to go by. Expect less certain accuracies, or allocate in proportion.</source>
            <translation>Alle erwarteten Nutzergenauigkeiten sind 0 oder 1; der Neyman-Aufteilung fehlt damit eine Varianz, nach der sie sich richten könnte. Erwarten Sie weniger sichere Genauigkeiten oder teilen Sie im Verhältnis auf.</translation>
        </message>
        <message>
            <source>All of a custom grid is asked for, but it has no extent. Give one, or its intersection.</source>
            <translation>Die ganze Ausdehnung eines eigenen Gitters ist verlangt, aber es hat keine. Geben Sie eine an oder wählen Sie die Schnittmenge.</translation>
        </message>
        <message>
            <source>All patches lie in one block of {} m, so none can be held back. Choose smaller blocks.</source>
            <translation>Alle Ausschnitte liegen in einem Block von {} m, sodass keiner zurückgehalten werden kann. Wählen Sie kleinere Blöcke.</translation>
        </message>
        <message>
            <source>All usable pixels are the same, so there is no variance to tell components by.</source>
            <translation>Alle brauchbaren Pixel sind gleich; es gibt keine Varianz, an der sich Komponenten unterscheiden ließen.</translation>
        </message>
        <message>
            <source>Band {} of {} holds complex numbers, which have no order. Leave it out.</source>
            <translation>Kanal {} von {} enthält komplexe Zahlen, die keine Ordnung haben. Lassen Sie ihn weg.</translation>
        </message>
        <message>
            <source>Band {}: {} ({}{})</source>
            <translation>Kanal {}: {} ({}{})</translation>
        </message>
        <message>
            <source>Bands of the formulas: {}.</source>
            <translation>Kanäle der Formeln: {}.</translation>
        </message>
        <message>
            <source>Bands of the pictures: {}.</source>
            <translation>Kanäle der Bilder: {}.</translation>
        </message>
        <message>
            <source>Bands: {}</source>
            <translation>Kanäle: {}</translation>
        </message>
        <message>
            <source>Before and after are the same raster. Choose the class rasters of two dates.</source>
            <translation>Vorher und Nachher sind dasselbe Raster. Wählen Sie die Klassenraster zweier Zeitpunkte.</translation>
        </message>
        <message>
            <source>Blocks of {} are to be fine-tuned, {} in all; only those of the network 'backbone' can be. Choose 0 blocks.</source>
            <translation>Blöcke von {} sollen feinabgestimmt werden, insgesamt {}; das geht nur beim Netz „backbone“. Wählen Sie 0 Blöcke.</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Both a field with a class for each sample and labels for each pixel were given. Choose one of the two.</source>
            <translation>Ein Feld mit einer Klasse je Probefläche und Labels für jedes Pixel sind zugleich angegeben. Wählen Sie eines von beiden.</translation>
        </message>
        <message>
            <source>Both maps only number their classes, and the same number need not mean the same land cover on both dates. Name the classes, or compare masks (Class mask), before you read this change as land cover.</source>
            <translation>Beide Karten nummerieren ihre Klassen nur, und dieselbe Nummer muss nicht zu beiden Zeitpunkten dieselbe Landbedeckung meinen. Benennen Sie die Klassen oder vergleichen Sie Masken („Klassenmaske“), bevor Sie diese Veränderung als Landbedeckung lesen.</translation>
        </message>
        <message>
            <source>Both samples and</source>
            <translation>Sowohl Probeflächen als auch</translation>
        </message>
        <message>
            <source>Cannot read the model {}: {}.</source>
            <translation>Das Modell {} kann nicht gelesen werden: {}.</translation>
        </message>
        <message>
            <source>Cannot read {}: {}.</source>
            <translation>{} kann nicht gelesen werden: {}.</translation>
        </message>
        <message>
            <source>Cannot replace {}: {}. It may be open in another program; close it there or choose another name.</source>
            <translation>{} kann nicht ersetzt werden: {}. Vielleicht ist die Datei in einem anderen Programm geöffnet; schließen Sie sie dort oder wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>Cannot write to the folder {}: {}. Choose a folder you may write to.</source>
            <translation>In den Ordner {} kann nicht geschrieben werden: {}. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
        </message>
        <message>
            <source>Cannot write {}: {}</source>
            <translation>{} kann nicht geschrieben werden: {}</translation>
        </message>
        <message>
            <source>Change of {}</source>
            <translation>Veränderung von {}</translation>
        </message>
        <message>
            <source>Changed: {} pixels ({}), in {} s.</source>
            <translation>Verändert: {} Pixel ({}), in {} s.</translation>
        </message>
        <message>
            <source>Check the CRS of the samples and that they lie on the rasters.</source>
            <translation>Prüfen Sie das KBS der Probeflächen, und dass sie auf den Rastern liegen.</translation>
        </message>
        <message>
            <source>Choose a target grid (GRID = {}), or {}.</source>
            <translation>Wählen Sie ein Zielgitter (GRID = {}) oder {}.</translation>
        </message>
        <message>
            <source>Choose an output that ends in .tif.</source>
            <translation>Wählen Sie eine Ausgabe mit der Endung .tif.</translation>
        </message>
        <message>
            <source>Choose labels with</source>
            <translation>Wählen Sie Labels mit</translation>
        </message>
        <message>
            <source>Class change</source>
            <translation>Klassenveränderung</translation>
        </message>
        <message>
            <source>Class signatures</source>
            <translation>Klassensignaturen</translation>
        </message>
        <message>
            <source>Class {}</source>
            <translation>Klasse {}</translation>
        </message>
        <message>
            <source>Classes without a patch for training: {}. Give each class at least two that can be told apart, or choose smaller blocks.</source>
            <translation>Klassen ohne Ausschnitt für das Training: {}. Geben Sie jeder Klasse mindestens zwei, die sich unterscheiden lassen, oder wählen Sie kleinere Blöcke.</translation>
        </message>
        <message>
            <source>Classes without a patch in {}, of which nothing is known: {}.</source>
            <extracomment>words: 0</extracomment>
            <translation>Klassen ohne Ausschnitt ({}), über die nichts bekannt ist: {}.</translation>
        </message>
        <message>
            <source>Classes without a pixel here: {}.</source>
            <translation>Klassen, die hier kein Pixel haben: {}.</translation>
        </message>
        <message>
            <source>Classes: {}.</source>
            <translation>Klassen: {}.</translation>
        </message>
        <message>
            <source>Classified</source>
            <translation>Klassifiziert</translation>
        </message>
        <message>
            <source>Classifying patches</source>
            <translation>Ausschnitte werden klassifiziert</translation>
        </message>
        <message>
            <source>Classifying pixels</source>
            <translation>Pixel werden klassifiziert</translation>
        </message>
        <message>
            <source>Cluster {} has no pixel in the reference.</source>
            <translation>Cluster {} hat kein Pixel in der Referenz.</translation>
        </message>
        <message>
            <source>Cluster {} is no class.</source>
            <translation>Cluster {} ist keine Klasse.</translation>
        </message>
        <message>
            <source>Cluster {} is {}: {} of its pixels are, {} in all.</source>
            <translation>Cluster {} ist {}: {} seiner insgesamt {} Pixel sind es.</translation>
        </message>
        <message>
            <source>Clustering all pixels, pass {}</source>
            <translation>Alle Pixel werden geclustert, Durchgang {}</translation>
        </message>
        <message>
            <source>Clustering drawn pixels</source>
            <translation>Gezogene Pixel werden geclustert</translation>
        </message>
        <message>
            <source>Comparing maps</source>
            <translation>Karten werden verglichen</translation>
        </message>
        <message>
            <source>Comparing samples with the area</source>
            <translation>Probeflächen werden mit dem Gebiet verglichen</translation>
        </message>
        <message>
            <source>Comparison of maps</source>
            <translation>Kartenvergleich</translation>
        </message>
        <message>
            <source>Components: {}, with {} % of the variance.</source>
            <translation>Komponenten: {}, mit {} % der Varianz.</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Berechnung</translation>
        </message>
        <message>
            <source>Computing features</source>
            <translation>Merkmale werden berechnet</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Konfidenz</translation>
        </message>
        <message>
            <source>Confusion matrix</source>
            <translation>Konfusionsmatrix</translation>
        </message>
        <message>
            <source>Constants: {}.</source>
            <translation>Konstanten: {}.</translation>
        </message>
        <message>
            <source>Counting classes</source>
            <translation>Klassen werden gezählt</translation>
        </message>
        <message>
            <source>Counting values</source>
            <translation>Werte werden gezählt</translation>
        </message>
        <message>
            <source>Disagreement</source>
            <translation>Abweichungen</translation>
        </message>
        <message>
            <source>Distance to class centre</source>
            <translation>Abstand zum Klassenzentrum</translation>
        </message>
        <message>
            <source>Drawing pixels</source>
            <translation>Pixel werden gezogen</translation>
        </message>
        <message>
            <source>Drew {} units ({}, seed {}); planned standard error of the overall accuracy {}.</source>
            <translation>{} Einheiten gezogen ({}, Startwert {}); geplanter Standardfehler der Gesamtgenauigkeit {}.</translation>
        </message>
        <message>
            <source>Each scene was asked for, but no folder for them: only the first is written. Choose a folder.</source>
            <translation>Jede Szene ist verlangt, aber kein Ordner dafür: Nur die erste wird geschrieben. Wählen Sie einen Ordner.</translation>
        </message>
        <message>
            <source>Eigenvalues are those of the normalised likeness of pixels: groups that are not alike at all would each have one of 1, so a wide gap after the k-th speaks for k classes (von Luxburg 2007). The normalised cut (Shi and Malik 2000) is what classes lose in likeness by being cut apart, from 0 to k; it grows with k. The silhouette is taken in the space of the eigenvectors. All three are estimated from the pixels drawn for the fit.</source>
            <translation>Die Eigenwerte sind die der normalisierten Ähnlichkeit der Pixel: Gruppen, die einander überhaupt nicht ähneln, hätten jeweils einen von 1, sodass eine große Lücke nach dem k-ten für k Klassen spricht (von Luxburg 2007). Der normalisierte Schnitt (Shi und Malik 2000) ist das, was Klassen an Ähnlichkeit verlieren, wenn sie getrennt werden, von 0 bis k; er wächst mit k. Die Silhouette wird im Raum der Eigenvektoren gemessen. Alle drei sind aus den Pixeln geschätzt, die zur Anpassung gezogen wurden.</translation>
        </message>
        <message>
            <source>Either the mask {} or the rasters have no CRS. Give them their CRS first.</source>
            <translation>Entweder die Maske {} oder die Raster haben kein KBS. Weisen Sie ihnen zuerst ihr KBS zu.</translation>
        </message>
        <message>
            <source>Either the raster or the class raster has no CRS. Give it its CRS first.</source>
            <translation>Entweder das Raster oder das Klassenraster hat kein KBS. Weisen Sie ihm zuerst sein KBS zu.</translation>
        </message>
        <message>
            <source>Epoch {} of {}: loss {}, {} {}{}; {} s, at most {} s to go.</source>
            <extracomment>words: 3</extracomment>
            <translation>Epoche {} von {}: Verlust {}, {} {}{}; {} s, noch höchstens {} s.</translation>
        </message>
        <message>
            <source>Exported patches</source>
            <translation>Exportierte Ausschnitte</translation>
        </message>
        <message>
            <source>Features of {} without a class, left out: {}.</source>
            <translation>Objekte von {} ohne Klasse, ausgelassen: {}.</translation>
        </message>
        <message>
            <source>Fetching, {} MB of pixels</source>
            <translation>Wird abgerufen, {} MB Pixeldaten</translation>
        </message>
        <message>
            <source>Finding classes</source>
            <translation>Klassen werden bestimmt</translation>
        </message>
        <message>
            <source>Finding percentiles</source>
            <translation>Perzentile werden bestimmt</translation>
        </message>
        <message>
            <source>Fine-tuning made the validation no better; the weights before it are kept.</source>
            <translation>Die Feinabstimmung hat die Validierung nicht verbessert; die Gewichte davor werden behalten.</translation>
        </message>
        <message>
            <source>Finished in {} s.</source>
            <translation>Fertig nach {} s.</translation>
        </message>
        <message>
            <source>Finished in {} s; {}.</source>
            <translation>Fertig nach {} s; {}.</translation>
        </message>
        <message>
            <source>Fitted to</source>
            <translation>Angepasst an</translation>
        </message>
        <message>
            <source>For {}, the user's accuracy is {}, the producer's accuracy {}, F1 {} and the area {}.</source>
            <translation>Für {} ist die Nutzergenauigkeit {}, die Produzentengenauigkeit {}, F1 {} und die Fläche {}.</translation>
        </message>
        <message>
            <source>Found the schedule {} and {} epochs; expected {}.</source>
            <translation>Gefunden: Zeitplan {} und {} Epochen; erwartet wird {}.</translation>
        </message>
        <message>
            <source>Found {} bands and {} classes; expected at least 1 band and 2 classes.</source>
            <translation>Gefunden: {} Kanäle und {} Klassen; erwartet werden mindestens 1 Kanal und 2 Klassen.</translation>
        </message>
        <message>
            <source>Found {} patches in batches of {}; expected 1 and more.</source>
            <translation>Gefunden: {} Ausschnitte in Batches von {}; erwartet wird jeweils 1 oder mehr.</translation>
        </message>
        <message>
            <source>Gamma: {}{}.</source>
            <translation>Gamma: {}{}.</translation>
        </message>
        <message>
            <source>Geometry {} of {} has broken coordinates; expected numbers. Repair it, or leave it out.</source>
            <translation>Geometrie {} von {} hat fehlerhafte Koordinaten; erwartet werden Zahlen. Reparieren Sie sie oder lassen Sie sie weg.</translation>
        </message>
        <message>
            <source>Give a background class, or choose labels with</source>
            <translation>Geben Sie eine Hintergrundklasse an oder wählen Sie Labels mit</translation>
        </message>
        <message>
            <source>Give an area or an extent, one of the two: what to look for scenes of.</source>
            <translation>Geben Sie ein Gebiet oder eine Ausdehnung an, eines von beiden: wofür Szenen gesucht werden.</translation>
        </message>
        <message>
            <source>Give the scale and offset (Landsat Collection 2: 0.0000275 and -0.2).</source>
            <translation>Geben Sie Skalierung und Versatz an (Landsat Collection 2: 0.0000275 und -0.2).</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Grid: {} x {} pixels in {}, read as {}.</source>
            <translation>Gitter: {} x {} Pixel in {}, gelesen als {}.</translation>
        </message>
        <message>
            <source>Grid: {} x {} pixels of {} in {}.</source>
            <translation>Gitter: {} x {} Pixel von {} in {}.</translation>
        </message>
        <message>
            <source>Half the width of the interval</source>
            <translation>Die halbe Breite des Intervalls</translation>
        </message>
        <message>
            <source>Ignored: {}.</source>
            <translation>Ignoriert: {}.</translation>
        </message>
        <message>
            <source>Images that are not {} x {} pixels as most, and are {}: {}.</source>
            <extracomment>words: 0 1 2</extracomment>
            <translation>Bilder, die nicht wie die meisten {} x {} Pixel haben und {} werden: {}.</translation>
        </message>
        <message>
            <source>Inertia is the sum of squared distances of all usable pixels to the centre of their class, in scaled units; it always falls as k grows, and the bend counts. The silhouette (Rousseeuw 1987, drawn from a sample) is 1 for classes that stand apart and 0 for classes that touch.</source>
            <translation>Inertia ist die Summe der quadrierten Abstände aller brauchbaren Pixel zum Zentrum ihrer Klasse, in skalierten Einheiten; sie fällt mit wachsendem k immer, es zählt der Knick. Die Silhouette (Rousseeuw 1987, aus einer Stichprobe) ist 1 bei klar getrennten Klassen und 0 bei Klassen, die sich berühren.</translation>
        </message>
        <message>
            <source>Inputs given more than once, used once: {}.</source>
            <translation>Mehrfach angegebene Eingaben, einmal verwendet: {}.</translation>
        </message>
        <message>
            <source>Invalid URL</source>
            <translation>Ungültige URL</translation>
        </message>
        <message>
            <source>Items that fit: {}</source>
            <translation>Passende Einträge: {}</translation>
        </message>
        <message>
            <source>Items with neither a scene classification nor a QA mask, whose clouds are not left out, {} in all: {}{}.</source>
            <extracomment>words: 2</extracomment>
            <translation>Einträge ohne Szenenklassifikation und ohne QA-Maske, deren Wolken nicht ausgelassen werden, insgesamt {}: {}{}.</translation>
        </message>
        <message>
            <source>Its first layer, which knows red, green and blue, takes other bands: {}.</source>
            <translation>Seine erste Schicht, die Rot, Grün und Blau kennt, wird auf eine andere Anzahl von Kanälen umgestellt: {}.</translation>
        </message>
        <message>
            <source>JSON file with the job's options, or - for standard input</source>
            <translation>JSON-Datei mit den Optionen des Auftrags, oder - für die Standardeingabe</translation>
        </message>
        <message>
            <source>K-means sweep</source>
            <translation>K-means-Reihe</translation>
        </message>
        <message>
            <source>Keras runs the model, more slowly than ONNX Runtime would. {}</source>
            <translation>Keras führt das Modell aus, langsamer als ONNX Runtime es täte. {}</translation>
        </message>
        <message>
            <source>Keras {} with {}</source>
            <translation>Keras {} mit {}</translation>
        </message>
        <message>
            <source>Labelling pixels</source>
            <translation>Pixeln werden Klassen zugewiesen</translation>
        </message>
        <message>
            <source>Labels and the classes of the map: {}.</source>
            <translation>Labels und die Klassen der Karte: {}.</translation>
        </message>
        <message>
            <source>Labels come from a raster or from polygons; {} given. Choose one of the two.</source>
            <translation>Labels kommen aus einem Raster oder aus Polygonen; {} angegeben. Wählen Sie eines von beiden.</translation>
        </message>
        <message>
            <source>Landclass engine {}. Run a job from a JSON file of options.</source>
            <translation>Landclass-Rechenkern {}. Führt einen Auftrag aus einer JSON-Datei mit Optionen aus.</translation>
        </message>
        <message>
            <source>Leave gamma empty, so that it follows the distances between pixels, or choose another scaling.</source>
            <translation>Lassen Sie gamma leer, damit es sich nach den Abständen zwischen den Pixeln richtet, oder wählen Sie eine andere Skalierung.</translation>
        </message>
        <message>
            <source>Left out, for they have fewer than two {}: {}.</source>
            <extracomment>words: 0</extracomment>
            <translation>Ausgelassen, weil es davon weniger als zwei gibt: {1}.</translation>
        </message>
        <message>
            <source>Left out, for they hold no image: {}.</source>
            <translation>Ausgelassen, denn sie enthalten kein Bild: {}.</translation>
        </message>
        <message>
            <source>Left out, for {}: {} ({}{}).</source>
            <extracomment>words: 3</extracomment>
            <translation>Ausgelassen, denn {}: {} ({}{}).</translation>
        </message>
        <message>
            <source>Left out, {} of {} sample units: {}.</source>
            <translation>Ausgelassene Stichprobeneinheiten, {} von {}: {}.</translation>
        </message>
        <message>
            <source>Licence: {}. Attribution: {}.</source>
            <translation>Lizenz: {}. Quellenangabe: {}.</translation>
        </message>
        <message>
            <source>Line {} of the headers is none; expected a line such as Authorization: Bearer ...</source>
            <translation>Zeile {} der Header ist kein Header; erwartet wird eine Zeile wie Authorization: Bearer ...</translation>
        </message>
        <message>
            <source>Look at its log</source>
            <translation>Sehen Sie in sein Protokoll</translation>
        </message>
        <message>
            <source>Looking for the class</source>
            <translation>Klasse wird gesucht</translation>
        </message>
        <message>
            <source>Looking through the catalogue, {} read</source>
            <translation>Katalog wird durchgesehen, {} gelesen</translation>
        </message>
        <message>
            <source>Map and reference have no pixel in common: all counts are 0. Check that they overlap, that neither is nodata there, and that their classes are matched.</source>
            <translation>Karte und Referenz haben kein Pixel gemeinsam: Alle Anzahlen sind 0. Prüfen Sie, dass sie sich überlappen, dort keine von beiden NoData ist und ihre Klassen zugeordnet sind.</translation>
        </message>
        <message>
            <source>Masking classes</source>
            <translation>Klassen werden maskiert</translation>
        </message>
        <message>
            <source>Measuring</source>
            <translation>Messung</translation>
        </message>
        <message>
            <source>Measuring all patches together</source>
            <translation>Alle Ausschnitte zusammen werden gemessen</translation>
        </message>
        <message>
            <source>Measuring all samples together</source>
            <translation>Alle Probeflächen zusammen werden gemessen</translation>
        </message>
        <message>
            <source>Measuring classes</source>
            <translation>Klassen werden gemessen</translation>
        </message>
        <message>
            <source>Measuring polygons</source>
            <translation>Polygone werden gemessen</translation>
        </message>
        <message>
            <source>Measuring samples</source>
            <translation>Probeflächen werden gemessen</translation>
        </message>
        <message>
            <source>Metrics of {}</source>
            <translation>Kennzahlen von {}</translation>
        </message>
        <message>
            <source>More than {} pairs of classes are confused. Merge classes.</source>
            <translation>Mehr als {} Klassenpaare werden verwechselt. Fassen Sie Klassen zusammen.</translation>
        </message>
        <message>
            <source>Moving outputs into place</source>
            <translation>Ausgaben werden an ihren Ort verschoben</translation>
        </message>
        <message>
            <source>Name or service</source>
            <translation>Name oder Dienst</translation>
        </message>
        <message>
            <source>Neighbouring {} overlap by {}{} {}.</source>
            <extracomment>words: 0 3</extracomment>
            <translation>Benachbarte {} überlappen sich um {}{} {}.</translation>
        </message>
        <message>
            <source>Neither a class raster nor a model was given. Choose what the class is in.</source>
            <translation>Weder ein Klassenraster noch ein Modell ist angegeben. Wählen Sie, worin die Klasse vorkommt.</translation>
        </message>
        <message>
            <source>Neither a folder nor a model of a sweep was given. Choose one of them.</source>
            <translation>Weder ein Ordner noch ein Modell einer Reihe ist angegeben. Wählen Sie eines davon.</translation>
        </message>
        <message>
            <source>Neither a number of sample units nor a target was given. Give N, or the standard error to reach.</source>
            <translation>Weder eine Anzahl von Stichprobeneinheiten noch ein Ziel ist angegeben. Geben Sie N an, oder den Standardfehler, der erreicht werden soll.</translation>
        </message>
        <message>
            <source>Neither a raster nor an area was given. Choose where the samples shall lie.</source>
            <translation>Weder ein Raster noch ein Gebiet ist angegeben. Wählen Sie, wo die Probeflächen liegen sollen.</translation>
        </message>
        <message>
            <source>Neither rasters nor a class raster nor a layer of polygons was given. Choose what to measure.</source>
            <translation>Weder Raster noch ein Klassenraster noch ein Polygonlayer ist angegeben. Wählen Sie, was gemessen wird.</translation>
        </message>
        <message>
            <source>Neither samples nor</source>
            <translation>Weder Probeflächen noch</translation>
        </message>
        <message>
            <source>Network: {}, {} weights, seed {}.</source>
            <translation>Netz: {}, {} Gewichte, Startwert {}.</translation>
        </message>
        <message>
            <source>No accuracy is expected of {}. Add an entry for all others, such as 0.8.</source>
            <translation>Für {} wird keine Genauigkeit erwartet. Fügen Sie einen Eintrag für alle anderen hinzu, etwa 0.8.</translation>
        </message>
        <message>
            <source>No class has the colour {}. Were the rasters written anew? Open them again.</source>
            <translation>Keine Klasse hat die Farbe {}. Wurden die Raster neu geschrieben? Öffnen Sie sie erneut.</translation>
        </message>
        <message>
            <source>No class map was given. Choose a raster of classes.</source>
            <translation>Keine Klassenkarte ist angegeben. Wählen Sie ein Klassenraster.</translation>
        </message>
        <message>
            <source>No class map was given. Choose one, or the field of the reference layer that tells it.</source>
            <translation>Keine Klassenkarte ist angegeben. Wählen Sie eine, oder das Feld des Referenzlayers, das ihre Klasse enthält.</translation>
        </message>
        <message>
            <source>No class map was given. Choose the raster of classes to draw the sample from.</source>
            <translation>Keine Klassenkarte ist angegeben. Wählen Sie das Klassenraster, aus dem die Stichprobe gezogen wird.</translation>
        </message>
        <message>
            <source>No class of the reference ({}) is one of the map ({}). Name the classes as the map does, or choose another field.</source>
            <translation>Keine Klasse der Referenz ({}) ist eine der Karte ({}). Benennen Sie die Klassen wie in der Karte oder wählen Sie ein anderes Feld.</translation>
        </message>
        <message>
            <source>No class of the reference ({}) is one of {} ({}). Name the classes of the map, merge classes, or match clusters.</source>
            <translation>Keine Klasse der Referenz ({}) ist eine von {} ({}). Benennen Sie die Klassen der Karte, fassen Sie Klassen zusammen oder ordnen Sie Cluster zu.</translation>
        </message>
        <message>
            <source>No class raster was given. Choose a raster of classes.</source>
            <translation>Kein Klassenraster ist angegeben. Wählen Sie ein Raster mit Klassen.</translation>
        </message>
        <message>
            <source>No class raster was given. Choose one.</source>
            <translation>Kein Klassenraster ist angegeben. Wählen Sie eines.</translation>
        </message>
        <message>
            <source>No class was given. Name the classes of the mask, such as 1, 2-4 or Water.</source>
            <translation>Keine Klasse ist angegeben. Nennen Sie die Klassen der Maske, etwa 1, 2-4 oder Water.</translation>
        </message>
        <message>
            <source>No connection adapters</source>
            <translation>Keine Verbindungsadapter</translation>
        </message>
        <message>
            <source>No feature of the reference has a class in the field {}. Choose a field that is filled.</source>
            <translation>Kein Objekt der Referenz hat im Feld {} eine Klasse. Wählen Sie ein Feld, das gefüllt ist.</translation>
        </message>
        <message>
            <source>No feature of {} has a class in both fields, {} and {}. Choose fields that are filled.</source>
            <translation>Kein Objekt von {} hat in beiden Feldern, {} und {}, eine Klasse. Wählen Sie Felder, die gefüllt sind.</translation>
        </message>
        <message>
            <source>No file for the model was given. Choose a name that ends in .landclass.</source>
            <translation>Keine Datei für das Modell ist angegeben. Wählen Sie einen Namen mit der Endung .landclass.</translation>
        </message>
        <message>
            <source>No folder was given. Choose a new or an empty one.</source>
            <translation>Kein Ordner ist angegeben. Wählen Sie einen neuen oder leeren.</translation>
        </message>
        <message>
            <source>No formula holds the constant {}. Leave it out.</source>
            <translation>Keine Formel enthält die Konstante {}. Lassen Sie sie weg.</translation>
        </message>
        <message>
            <source>No host</source>
            <translation>Kein Host</translation>
        </message>
        <message>
            <source>No index was named. From the bands {} these {} can be computed: {}.</source>
            <translation>Kein Index ist genannt. Aus den Kanälen {} lassen sich diese {} berechnen: {}.</translation>
        </message>
        <message>
            <source>No item of {} fits: the area, {}, at most {} % clouds.{} Choose other dates, more clouds or another area.</source>
            <translation>Kein Eintrag von {} passt: das Gebiet, {}, höchstens {} % Wolken.{} Wählen Sie einen anderen Zeitraum, mehr Wolken oder ein anderes Gebiet.</translation>
        </message>
        <message>
            <source>No model was given. Choose a .landclass file that Train scene classifier (CNN) has written.</source>
            <translation>Kein Modell ist angegeben. Wählen Sie eine .landclass-Datei, die „Szenenklassifikator trainieren (CNN)“ geschrieben hat.</translation>
        </message>
        <message>
            <source>No model was given. Choose a .landclass file that Train segmentation (U-Net) has written.</source>
            <translation>Kein Modell ist angegeben. Wählen Sie eine .landclass-Datei, die „Segmentierung trainieren (U-Net)“ geschrieben hat.</translation>
        </message>
        <message>
            <source>No model was given. Choose a .landclass file.</source>
            <translation>Kein Modell ist angegeben. Wählen Sie eine .landclass-Datei.</translation>
        </message>
        <message>
            <source>No output was given. Name the class raster, the confidence raster, or both.</source>
            <translation>Keine Ausgabe ist angegeben. Nennen Sie das Klassenraster, das Konfidenzraster oder beide.</translation>
        </message>
        <message>
            <source>No patch has labelled pixels with values in all bands. Check the CRS of rasters, labels and samples, and that they meet.</source>
            <translation>Kein Ausschnitt hat Pixel mit Label und mit Werten in allen Kanälen. Prüfen Sie das KBS von Rastern, Labels und Probeflächen, und dass sie sich überlappen.</translation>
        </message>
        <message>
            <source>No patch is centred in the area {}. Choose an area on the rasters, or a finer stride.</source>
            <translation>Kein Ausschnitt hat seine Mitte im Gebiet {}. Wählen Sie ein Gebiet auf den Rastern oder eine feinere Schrittweite.</translation>
        </message>
        <message>
            <source>No patch is left for the test. Give more patches that differ, or choose smaller blocks.</source>
            <translation>Für den Test bleibt kein Ausschnitt übrig. Geben Sie mehr verschiedene Ausschnitte an oder wählen Sie kleinere Blöcke.</translation>
        </message>
        <message>
            <source>No patch is left for {}. Draw more samples, choose smaller patches or blocks of another size.</source>
            <extracomment>words: 0</extracomment>
            <translation>Kein Ausschnitt bleibt übrig ({}). Zeichnen Sie mehr Probeflächen, wählen Sie kleinere Ausschnitte oder Blöcke anderer Größe.</translation>
        </message>
        <message>
            <source>No patch of the scene has data in more than half of its pixels. Choose another scene.</source>
            <translation>Kein Ausschnitt der Szene hat in mehr als der Hälfte seiner Pixel Daten. Wählen Sie eine andere Szene.</translation>
        </message>
        <message>
            <source>No pixel has a class both in {} and in {}: where one has a class, the other has none. Check that they overlap, and their nodata values.</source>
            <translation>Kein Pixel hat sowohl in {} als auch in {} eine Klasse: Wo das eine Raster eine Klasse hat, hat das andere keine. Prüfen Sie, dass sie sich überlappen, und ihre NoData-Werte.</translation>
        </message>
        <message>
            <source>No pixel has a class in both rasters: where one has a class, the other has nodata.</source>
            <translation>Kein Pixel hat in beiden Rastern eine Klasse: Wo das eine eine Klasse hat, hat das andere NoData.</translation>
        </message>
        <message>
            <source>No pixel has a class in the reference and all maps. Compare maps that overlap.</source>
            <translation>Kein Pixel hat in der Referenz und in allen Karten eine Klasse. Vergleichen Sie Karten, die sich überlappen.</translation>
        </message>
        <message>
            <source>No pixel has values in all bands of the model (and lies in the area). Choose others.</source>
            <translation>Kein Pixel hat Werte in allen Kanälen des Modells (und liegt im Gebiet). Wählen Sie andere.</translation>
        </message>
        <message>
            <source>No pixel is in {}.</source>
            <translation>Kein Pixel ist in {}.</translation>
        </message>
        <message>
            <source>No pixel is usable: everywhere at least one band is nodata, not a number or masked, or the area holds no pixel. Check the nodata values, the mask and the area, or leave a band out.</source>
            <translation>Kein Pixel ist brauchbar: Überall ist mindestens ein Kanal NoData, keine Zahl oder maskiert, oder im Gebiet liegt kein Pixel. Prüfen Sie die NoData-Werte, die Maske und das Gebiet oder lassen Sie einen Kanal weg.</translation>
        </message>
        <message>
            <source>No pixel is usable: everywhere at least one of the bands shown is nodata, not a number or masked. Choose other bands or check the nodata values, the mask and the area.</source>
            <translation>Kein Pixel ist brauchbar: Überall ist mindestens einer der gezeigten Kanäle NoData, keine Zahl oder maskiert. Wählen Sie andere Kanäle oder prüfen Sie die NoData-Werte, die Maske und das Gebiet.</translation>
        </message>
        <message>
            <source>No pixel of the scene is usable: everywhere at least one band is nodata or masked.</source>
            <translation>Kein Pixel der Szene ist brauchbar: Überall ist mindestens ein Kanal NoData oder maskiert.</translation>
        </message>
        <message>
            <source>No pixel of {} lies in a feature of {}{}. Check that they overlap, and the CRS of both.</source>
            <translation>Kein Pixel von {} liegt in einem Objekt von {}{}. Prüfen Sie, dass sie sich überlappen, und das KBS beider.</translation>
        </message>
        <message>
            <source>No polygon of the area has a value in the field {}. Choose another.</source>
            <translation>Kein Polygon des Gebiets hat im Feld {} einen Wert. Wählen Sie ein anderes.</translation>
        </message>
        <message>
            <source>No raster was given. Choose at least one raster as input.</source>
            <translation>Kein Raster ist angegeben. Wählen Sie mindestens ein Raster als Eingabe.</translation>
        </message>
        <message>
            <source>No raster was given. Choose at least one.</source>
            <translation>Kein Raster ist angegeben. Wählen Sie mindestens eines.</translation>
        </message>
        <message>
            <source>No reference was given. Choose a class raster, or a layer with a field of classes.</source>
            <translation>Keine Referenz ist angegeben. Wählen Sie ein Klassenraster oder einen Layer mit einem Klassenfeld.</translation>
        </message>
        <message>
            <source>No reference was given. Choose the sample units and their field with the reference class.</source>
            <translation>Keine Referenz ist angegeben. Wählen Sie die Stichprobeneinheiten und ihr Feld mit der Referenzklasse.</translation>
        </message>
        <message>
            <source>No sample can lie both on the raster and as the area wants it. Choose another area.</source>
            <translation>Keine Probefläche kann auf dem Raster liegen und zugleich die Beziehung zum Gebiet erfüllen. Wählen Sie ein anderes Gebiet.</translation>
        </message>
        <message>
            <source>No sample has a pixel with a value on the rasters. Check the CRS of the samples and that of the rasters.</source>
            <translation>Keine Probefläche hat auf den Rastern ein Pixel mit einem Wert. Prüfen Sie das KBS der Probeflächen und das der Raster.</translation>
        </message>
        <message>
            <source>No sample has a place in {}. Check the CRS of the samples.</source>
            <translation>Keine Probefläche hat eine Lage in {}. Prüfen Sie das KBS der Probeflächen.</translation>
        </message>
        <message>
            <source>No sample has a place. Choose a layer of points or polygons.</source>
            <translation>Keine Probefläche hat eine Lage. Wählen Sie einen Punkt- oder Polygonlayer.</translation>
        </message>
        <message>
            <source>No sample has a place. Choose a layer of polygons.</source>
            <translation>Keine Probefläche hat eine Lage. Wählen Sie einen Polygonlayer.</translation>
        </message>
        <message>
            <source>No sample lies on the rasters. Check the CRS of the samples and that of the rasters.</source>
            <translation>Keine Probefläche liegt auf den Rastern. Prüfen Sie das KBS der Probeflächen und das der Raster.</translation>
        </message>
        <message>
            <source>No sample of {} fits: no place that was tried has room. Choose a smaller size or a larger area.</source>
            <translation>Keine Probefläche von {} passt: An keiner der versuchten Stellen ist Platz. Wählen Sie eine kleinere Größe oder ein größeres Gebiet.</translation>
        </message>
        <message>
            <source>No sample unit can be used: {}.{} Check the layer, its fields and its CRS.</source>
            <translation>Keine Stichprobeneinheit ist verwendbar: {}.{} Prüfen Sie den Layer, seine Felder und sein KBS.</translation>
        </message>
        <message>
            <source>No sample unit is {} in the reference, so its area remains unknown.</source>
            <translation>Keine Stichprobeneinheit ist in der Referenz {}, daher bleibt die Fläche unbekannt.</translation>
        </message>
        <message>
            <source>No sample unit is {} on the map, so its user's accuracy remains unknown.</source>
            <translation>Keine Stichprobeneinheit ist auf der Karte {}, daher bleibt die Nutzergenauigkeit unbekannt.</translation>
        </message>
        <message>
            <source>No sample {}. Choose another size, area or relation.</source>
            <translation>Keine Probefläche {}. Wählen Sie eine andere Größe, ein anderes Gebiet oder eine andere Beziehung.</translation>
        </message>
        <message>
            <source>No samples were given. Choose a layer of polygons.</source>
            <translation>Keine Probeflächen sind angegeben. Wählen Sie einen Polygonlayer.</translation>
        </message>
        <message>
            <source>No scene covers the whole area; pixels that it does not cover have no value.</source>
            <translation>Keine Szene bedeckt das ganze Gebiet; Pixel, die keine bedeckt, haben keinen Wert.</translation>
        </message>
        <message>
            <source>No scene has a band {}; there are {}. Choose some of them.</source>
            <translation>Keine Szene hat einen Kanal {}; es gibt {}. Wählen Sie daraus.</translation>
        </message>
        <message>
            <source>No scene has all of {}; the first has {}. Choose others.</source>
            <translation>Keine Szene hat alle von {}; die erste hat {}. Wählen Sie andere.</translation>
        </message>
        <message>
            <source>No training patch has a pixel of {}. Draw samples there, or choose other blocks or another seed.</source>
            <translation>Kein Trainingsausschnitt hat ein Pixel von {}. Zeichnen Sie dort Probeflächen oder wählen Sie andere Blöcke oder einen anderen Startwert.</translation>
        </message>
        <message>
            <source>No usable pixel is in {}; their statistics are empty.</source>
            <translation>Kein brauchbares Pixel liegt in {}; deren Statistik ist leer.</translation>
        </message>
        <message>
            <source>No {} patch has a pixel of {}; how well it does there is unknown.</source>
            <extracomment>words: 0</extracomment>
            <translation>Kein Ausschnitt ({}) hat ein Pixel von {}; wie gut das Netz dort ist, bleibt unbekannt.</translation>
        </message>
        <message>
            <source>No {} was given. Name one, such as {}.</source>
            <extracomment>words: 0</extracomment>
            <translation>Die Angabe „{}“ fehlt. Erwartet wird etwas wie {}.</translation>
        </message>
        <message>
            <source>Normalised cut</source>
            <translation>Normalisierter Schnitt</translation>
        </message>
        <message>
            <source>Not one pixel of the area has a value: the scenes only touch it, or all of it is masked. Choose other dates, more clouds or another area.</source>
            <translation>Nicht ein Pixel des Gebiets hat einen Wert: Die Szenen berühren es nur, oder es ist ganz maskiert. Wählen Sie einen anderen Zeitraum, mehr Wolken oder ein anderes Gebiet.</translation>
        </message>
        <message>
            <source>Not one pixel of the target grid lies in all rasters. Choose smaller pixels (in units of the target CRS), or the union of the extents.</source>
            <translation>Nicht ein Pixel des Zielgitters liegt in allen Rastern. Wählen Sie kleinere Pixel (in Einheiten des Ziel-KBS) oder die Vereinigung der Ausdehnungen.</translation>
        </message>
        <message>
            <source>Not one pixel of {} has a value. Check that the rasters overlap, what their nodata value is, and whether a mask, an area or the formula leaves all pixels out.</source>
            <translation>Nicht ein Pixel von {} hat einen Wert. Prüfen Sie, ob sich die Raster überlappen, was ihr NoData-Wert ist und ob eine Maske, ein Gebiet oder die Formel alle Pixel ausschließt.</translation>
        </message>
        <message>
            <source>Nothing could be classified: {}.</source>
            <translation>Nichts konnte klassifiziert werden: {}.</translation>
        </message>
        <message>
            <source>Nothing tells the stratum of the units. Choose the raster of strata, or the field with the stratum.</source>
            <translation>Nichts gibt das Stratum der Einheiten an. Wählen Sie das Raster der Strata oder das Feld mit dem Stratum.</translation>
        </message>
        <message>
            <source>Nothing tells what the map shows at the units. Choose the class map, or the field with its class.</source>
            <translation>Nichts gibt an, was die Karte an den Einheiten zeigt. Wählen Sie die Klassenkarte oder das Feld mit ihrer Klasse.</translation>
        </message>
        <message>
            <source>Numbers of classes</source>
            <translation>Klassenanzahlen</translation>
        </message>
        <message>
            <source>ONNX Runtime {} on the CPU{}, threads: {}</source>
            <translation>ONNX Runtime {} auf der CPU{}, Threads: {}</translation>
        </message>
        <message>
            <source>Olofsson, P., Foody, G. M., Herold, M., Stehman, S. V., Woodcock, C. E., Wulder, M. A. (2014). Good practices for estimating area and assessing accuracy of land change. Remote Sensing of Environment 148, 42-57. https://doi.org/10.1016/j.rse.2014.02.015</source>
            <translation>Olofsson, P., Foody, G. M., Herold, M., Stehman, S. V., Woodcock, C. E., Wulder, M. A. (2014). Good practices for estimating area and assessing accuracy of land change. Remote Sensing of Environment 148, 42-57. https://doi.org/10.1016/j.rse.2014.02.015</translation>
        </message>
        <message>
            <source>On the worker {}: {}</source>
            <translation>Auf dem Worker {}: {}</translation>
        </message>
        <message>
            <source>One window holds all pixels: not worth the Dask cluster {}.</source>
            <translation>Ein Bildfenster fasst alle Pixel: Der Dask-Cluster {} lohnt sich dafür nicht.</translation>
        </message>
        <message>
            <source>Only the field with the map's class was given. Choose the field of the reference too.</source>
            <translation>Nur das Feld mit der Klasse der Karte ist angegeben. Wählen Sie auch das Feld der Referenz.</translation>
        </message>
        <message>
            <source>Only the first {} items were looked at. Choose a smaller area or fewer days.</source>
            <translation>Nur die ersten {} Einträge wurden betrachtet. Wählen Sie ein kleineres Gebiet oder weniger Tage.</translation>
        </message>
        <message>
            <source>Options and their defaults:
</source>
            <translation>Optionen und ihre Vorgaben:
</translation>
        </message>
        <message>
            <source>Overall accuracy {}, standard error {}, from {} units.</source>
            <translation>Gesamtgenauigkeit {}, Standardfehler {}, aus {} Einheiten.</translation>
        </message>
        <message>
            <source>PC{}: eigenvalue {}, {} % of the variance.</source>
            <translation>PC{}: Eigenwert {}, {} % der Varianz.</translation>
        </message>
        <message>
            <source>Painting</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>Parts fetched: {}, with {} MB of pixels{}.</source>
            <translation>Abgerufene Teile: {}, mit {} MB Pixeldaten{}.</translation>
        </message>
        <message>
            <source>Parts that are there from an earlier run: {} of {}.</source>
            <translation>Von einem früheren Lauf vorhandene Teile: {} von {}.</translation>
        </message>
        <message>
            <source>Patches</source>
            <translation>Ausschnitte</translation>
        </message>
        <message>
            <source>Patches are read in {}, with pixels of {}.</source>
            <translation>Ausschnitte werden in {} gelesen, mit Pixeln von {}.</translation>
        </message>
        <message>
            <source>Patches at edges of blocks that share ground with a patch of another role, unused: {}.</source>
            <translation>Ausschnitte an Blockrändern, die sich mit einem Ausschnitt einer anderen Rolle überschneiden, ungenutzt: {}.</translation>
        </message>
        <message>
            <source>Patches come from a folder of images or from samples; {} given. Choose one of the two.</source>
            <translation>Ausschnitte kommen aus einem Ordner mit Bildern oder aus Probeflächen; {} angegeben. Wählen Sie eines von beiden.</translation>
        </message>
        <message>
            <source>Patches have a side of {} m, the median of the polygons.</source>
            <translation>Ausschnitte haben eine Seitenlänge von {} m, dem Median der Polygone.</translation>
        </message>
        <message>
            <source>Patches have a side of {} m, the median of the samples.</source>
            <extracomment>words: 0</extracomment>
            <translation>Ausschnitte haben eine Seitenlänge von {} m, dem Median der Probeflächen.</translation>
        </message>
        <message>
            <source>Patches in {}: {}.</source>
            <translation>Ausschnitte in {}: {}.</translation>
        </message>
        <message>
            <source>Patches of {} m, {} x {} pixels, in {}.</source>
            <translation>Ausschnitte von {} m, {} x {} Pixel, in {}.</translation>
        </message>
        <message>
            <source>Patches of {} x {} pixels are read in {}.</source>
            <translation>Ausschnitte von {} x {} Pixeln werden in {} gelesen.</translation>
        </message>
        <message>
            <source>Patches of {} x {} pixels of {}, one every {} pixels: a class map of {} x {} pixels of {}.</source>
            <translation>Ausschnitte von {} x {} Pixeln zu {}, einer alle {} Pixel: eine Klassenkarte von {} x {} Pixeln zu {}.</translation>
        </message>
        <message>
            <source>Patches with next to no labelled pixel that has values in all bands, left out: {} of {}.</source>
            <translation>Ausschnitte mit so gut wie keinem Pixel mit Label und mit Werten in allen Kanälen, ausgelassen: {} von {}.</translation>
        </message>
        <message>
            <source>Patches with the same pixels as another one, which go to one side together: {}.</source>
            <translation>Ausschnitte mit denselben Pixeln wie ein anderer, die gemeinsam auf eine Seite kommen: {}.</translation>
        </message>
        <message>
            <source>Patches with the same pixels as one of another class: {}. Look at them.</source>
            <translation>Ausschnitte mit denselben Pixeln wie ein Ausschnitt einer anderen Klasse: {}. Sehen Sie sich diese an.</translation>
        </message>
        <message>
            <source>Patches: {} in {} s ({} a second).</source>
            <translation>Ausschnitte: {} in {} s ({} je Sekunde).</translation>
        </message>
        <message>
            <source>Patches: {} in {} s ({} a second){}. Mean confidence {}.</source>
            <translation>Ausschnitte: {} in {} s ({} je Sekunde){}. Mittlere Konfidenz {}.</translation>
        </message>
        <message>
            <source>Pixels drawn for the fit: {} (seed {}).</source>
            <translation>Zur Anpassung gezogene Pixel: {} (Startwert {}).</translation>
        </message>
        <message>
            <source>Pixels in labels of different classes, left unlabelled: {}.</source>
            <translation>Pixel in Labels verschiedener Klassen, die ohne Label bleiben: {}.</translation>
        </message>
        <message>
            <source>Pixels in polygons of different classes, which take no part: {}.</source>
            <translation>Pixel in Polygonen verschiedener Klassen, die nicht teilnehmen: {}.</translation>
        </message>
        <message>
            <source>Pixels of {} with the value {}, which now stands for nodata, were changed by the smallest step: {}.</source>
            <translation>Pixel von {} mit dem Wert {}, der jetzt für NoData steht, um den kleinstmöglichen Schritt verändert: {}.</translation>
        </message>
        <message>
            <source>Pixels without {}, whose formula divides by zero or has no result there: {}.</source>
            <translation>Pixel ohne Wert für {}, dessen Formel dort durch null teilt oder kein Ergebnis hat: {}.</translation>
        </message>
        <message>
            <source>Placing samples</source>
            <translation>Probeflächen werden gesetzt</translation>
        </message>
        <message>
            <source>Placing the reference</source>
            <translation>Referenz wird auf das Gitter gelegt</translation>
        </message>
        <message>
            <source>Polygons without a class or a place, left out: {}.</source>
            <translation>Polygone ohne Klasse oder ohne Lage, ausgelassen: {}.</translation>
        </message>
        <message>
            <source>Polygons without a place where the samples are, left out: {}.</source>
            <translation>Polygone ohne Lage dort, wo die Probeflächen sind, ausgelassen: {}.</translation>
        </message>
        <message>
            <source>Polygons without a value in the field {} get no sample: {}.</source>
            <translation>Polygone ohne Wert im Feld {} erhalten keine Probefläche: {}.</translation>
        </message>
        <message>
            <source>Principal components</source>
            <translation>Hauptkomponenten</translation>
        </message>
        <message>
            <source>Put the images of each class in a subfolder of {}.</source>
            <translation>Legen Sie die Bilder jeder Klasse in einen Unterordner von {}.</translation>
        </message>
        <message>
            <source>Random samples</source>
            <translation>Zufällige Probeflächen</translation>
        </message>
        <message>
            <source>Rasters were given beside a folder of pictures, which needs none. Leave them out.</source>
            <translation>Neben einem Ordner mit Bildern, der keine braucht, sind Raster angegeben. Lassen Sie sie weg.</translation>
        </message>
        <message>
            <source>Rasters whose classes were rewritten: {} of {}.</source>
            <translation>Raster, deren Klassen neu geschrieben wurden: {} von {}.</translation>
        </message>
        <message>
            <source>Reading classes</source>
            <translation>Klassen werden gelesen</translation>
        </message>
        <message>
            <source>Reading images</source>
            <translation>Bilder werden gelesen</translation>
        </message>
        <message>
            <source>Reading patches</source>
            <translation>Ausschnitte werden gelesen</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <source>Red, green, blue: </source>
            <translation>Rot, Grün, Blau: </translation>
        </message>
        <message>
            <source>Reference {} is matched with map class {}{}.</source>
            <translation>Referenz {} wird der Kartenklasse {}{} zugeordnet.</translation>
        </message>
        <message>
            <source>Reference {} is no class of the map.</source>
            <translation>Referenz {} ist keine Klasse der Karte.</translation>
        </message>
        <message>
            <source>References:</source>
            <translation>Literatur:</translation>
        </message>
        <message>
            <source>Regular samples</source>
            <translation>Regelmäßige Probeflächen</translation>
        </message>
        <message>
            <source>Resampled ({}) from {} to {} pixels: {}</source>
            <extracomment>words: 0</extracomment>
            <translation>Umgerechnet ({}) von {} auf {} Pixelgröße: {}</translation>
        </message>
        <message>
            <source>Runs on the Dask cluster {}; {}. Dashboard: {}</source>
            <translation>Läuft auf dem Dask-Cluster {}; {}. Dashboard: {}</translation>
        </message>
        <message>
            <source>Runs on {}.</source>
            <translation>Läuft mit {}.</translation>
        </message>
        <message>
            <source>Sample counts</source>
            <translation>Stichprobenzählung</translation>
        </message>
        <message>
            <source>Sample points</source>
            <translation>Stichprobenpunkte</translation>
        </message>
        <message>
            <source>Sample size: {}.</source>
            <translation>Stichprobenumfang: {}.</translation>
        </message>
        <message>
            <source>Samples are in {}, true to scale in the middle of {}, whose own CRS {} is not. Choose a CRS for another.</source>
            <translation>Die Probeflächen liegen in {}, das in der Mitte von {} maßstabstreu ist; dessen eigenes KBS {} ist es nicht. Für ein anderes wählen Sie ein KBS.</translation>
        </message>
        <message>
            <source>Samples beside the area have none of its strata. Choose another relation, or no field.</source>
            <translation>Probeflächen außerhalb des Gebiets liegen in keinem seiner Strata. Wählen Sie eine andere Beziehung oder kein Feld.</translation>
        </message>
        <message>
            <source>Samples beside the area need a raster to lie on and an area. Choose both.</source>
            <translation>Probeflächen außerhalb des Gebiets brauchen ein Raster, auf dem sie liegen, und ein Gebiet. Wählen Sie beides.</translation>
        </message>
        <message>
            <source>Samples beside the rasters or mostly on nodata, left out: {}.</source>
            <translation>Probeflächen neben den Rastern oder größtenteils auf NoData, ausgelassen: {}.</translation>
        </message>
        <message>
            <source>Samples of {} x {} {} would be {} rows and {} columns; expected at most {} samples. Choose a larger size or a smaller area.</source>
            <extracomment>words: 2</extracomment>
            <translation>Probeflächen von {} x {} {} ergäben {} Zeilen und {} Spalten; erwartet werden höchstens {} Probeflächen. Wählen Sie eine größere Seitenlänge oder ein kleineres Gebiet.</translation>
        </message>
        <message>
            <source>Samples with statistics</source>
            <translation>Probeflächen mit Statistik</translation>
        </message>
        <message>
            <source>Samples without a class or a place, left out: {}.</source>
            <translation>Probeflächen ohne Klasse oder ohne Lage, ausgelassen: {}.</translation>
        </message>
        <message>
            <source>Samples without a class, left out: {} of {}.</source>
            <translation>Probeflächen ohne Klasse, ausgelassen: {} von {}.</translation>
        </message>
        <message>
            <source>Samples without a pixel that has a value on {}: {} of {}.</source>
            <translation>Probeflächen ohne ein Pixel mit einem Wert auf {}: {} von {}.</translation>
        </message>
        <message>
            <source>Samples without a pixel that has a value, left out: {} of {}.</source>
            <translation>Probeflächen ohne ein Pixel mit einem Wert, ausgelassen: {} von {}.</translation>
        </message>
        <message>
            <source>Samples without a place in {}, left out: {}.</source>
            <translation>Probeflächen ohne Lage in {}, ausgelassen: {}.</translation>
        </message>
        <message>
            <source>Samples: {} of {} in {} (seed {}).</source>
            <translation>Probeflächen: {} zu je {} in {} (Startwert {}).</translation>
        </message>
        <message>
            <source>Samples: {} of {} x {} {} in {}, out of {} x {} (rows x columns).</source>
            <extracomment>words: 3</extracomment>
            <translation>Probeflächen: {} zu je {} x {} {} in {}, aus {} x {} (Zeilen x Spalten).</translation>
        </message>
        <message>
            <source>Samples: {}; new fields: {}.</source>
            <translation>Probeflächen: {}; neue Felder: {}.</translation>
        </message>
        <message>
            <source>Sampling design</source>
            <translation>Stichprobendesign</translation>
        </message>
        <message>
            <source>Scene of {}: {}, covers {} of the area ({}).</source>
            <translation>Szene vom {}: {}, bedeckt {} des Gebiets ({}).</translation>
        </message>
        <message>
            <source>Scenes in the median: only {}, so clouds that the mask misses stay. Choose more dates.</source>
            <translation>Szenen im Median: nur {}; Wolken, die der Maske entgehen, bleiben daher. Wählen Sie einen längeren Zeitraum.</translation>
        </message>
        <message>
            <source>Scores of the classes</source>
            <translation>Werte der Klassen</translation>
        </message>
        <message>
            <source>Seams: {} of neighbouring pixels differ along borders of tiles, {} elsewhere.</source>
            <translation>Nahtstellen: {} der benachbarten Pixel unterscheiden sich an Kachelgrenzen, {} anderswo.</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Searching {}; cloud cover is sent as {}.</source>
            <translation>{} wird durchsucht; die Wolkenbedeckung wird gesendet als {}.</translation>
        </message>
        <message>
            <source>Settings &gt; Options &gt; Landclass (or the environment variable {})</source>
            <translation>Einstellungen &gt; Optionen &gt; Landclass (oder der Umgebungsvariable {})</translation>
        </message>
        <message>
            <source>Some samples lie where {} is not defined. Check their CRS, or remove them.</source>
            <translation>Einige Probeflächen liegen, wo {} nicht definiert ist. Prüfen Sie ihr KBS oder entfernen Sie sie.</translation>
        </message>
        <message>
            <source>Some values are too large to be squared: nodata that the rasters do not state? Set their nodata value.</source>
            <translation>Manche Werte sind zu groß, um quadriert zu werden: NoData, das die Raster nicht angeben? Setzen Sie ihren NoData-Wert.</translation>
        </message>
        <message>
            <source>Spectral clustering</source>
            <translation>Spektrales Clustering</translation>
        </message>
        <message>
            <source>Spectral clusters</source>
            <translation>Spektrale Cluster</translation>
        </message>
        <message>
            <source>Spectral indices</source>
            <translation>Spektralindizes</translation>
        </message>
        <message>
            <source>Stacked bands</source>
            <translation>Gestapelte Kanäle</translation>
        </message>
        <message>
            <source>Stacking</source>
            <translation>Stapeln</translation>
        </message>
        <message>
            <source>Start it again</source>
            <translation>Starten Sie ihn neu</translation>
        </message>
        <message>
            <source>Starts per k</source>
            <translation>Starts je k</translation>
        </message>
        <message>
            <source>Statistics of all samples</source>
            <translation>Statistik aller Probeflächen</translation>
        </message>
        <message>
            <source>Stehman, S. V. (2014). Estimating area and map accuracy for stratified random sampling when the strata are different from the map classes. International Journal of Remote Sensing 35(13), 4923-4939. https://doi.org/10.1080/01431161.2014.930207</source>
            <translation>Stehman, S. V. (2014). Estimating area and map accuracy for stratified random sampling when the strata are different from the map classes. International Journal of Remote Sensing 35(13), 4923-4939. https://doi.org/10.1080/01431161.2014.930207</translation>
        </message>
        <message>
            <source>Stopped on request; nothing was written.</source>
            <translation>Auf Wunsch angehalten; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>Stopped; nothing was written.</source>
            <translation>Angehalten; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>Strata are given, but the design is {}. Choose the design other_strata, or no strata.</source>
            <translation>Strata sind angegeben, aber das Design ist {}. Wählen Sie das Design other_strata oder keine Strata.</translation>
        </message>
        <message>
            <source>Strata come from a class raster or from a field of the area; both were given.</source>
            <translation>Strata kommen aus einem Klassenraster oder aus einem Feld des Gebiets; beides ist angegeben.</translation>
        </message>
        <message>
            <source>Suggested number of classes: {}</source>
            <extracomment>words: 0</extracomment>
            <translation>Vorgeschlagene Klassenanzahl: {}</translation>
        </message>
        <message>
            <source>Table of components</source>
            <translation>Tabelle der Komponenten</translation>
        </message>
        <message>
            <source>Test and validation take {} of the patches; expected {} at most. Choose smaller shares.</source>
            <translation>Test und Validierung nehmen {} der Ausschnitte; erwartet werden höchstens {}. Wählen Sie kleinere Anteile.</translation>
        </message>
        <message>
            <source>Test matrix</source>
            <translation>Testmatrix</translation>
        </message>
        <message>
            <source>Test: mean IoU {} ({}); {} of {} labelled pixels right; {} s in all.</source>
            <translation>Test: mittlerer IoU {} ({}); {} von {} Pixeln mit Label richtig; insgesamt {} s.</translation>
        </message>
        <message>
            <source>Test: {} of {} patches right ({} to {}), mean F1 {}; {} s in all.</source>
            <translation>Test: {} von {} Ausschnitten richtig ({} bis {}), mittlerer F1-Wert {}; insgesamt {} s.</translation>
        </message>
        <message>
            <source>Testing</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>The CRS of the area {} is not known: {}.</source>
            <translation>Das KBS des Gebiets {} ist nicht bekannt: {}.</translation>
        </message>
        <message>
            <source>The CRS of the reference {} is not known: {}.</source>
            <translation>Das KBS der Referenz {} ist nicht bekannt: {}.</translation>
        </message>
        <message>
            <source>The CRS {} is not known. Choose a target CRS such as EPSG:32630.</source>
            <translation>Das KBS {} ist nicht bekannt. Wählen Sie ein Ziel-KBS wie EPSG:32630.</translation>
        </message>
        <message>
            <source>The CRS {} is not known. Give a code such as EPSG:32630.</source>
            <translation>Das KBS {} ist nicht bekannt. Geben Sie einen Code wie EPSG:32630 an.</translation>
        </message>
        <message>
            <source>The CRS {} of the extent is not known. Give a code such as EPSG:4326.</source>
            <translation>Das KBS {} der Ausdehnung ist nicht bekannt. Geben Sie einen Code wie EPSG:4326 an.</translation>
        </message>
        <message>
            <source>The Dask scheduler {} cannot be reached ({}). Start it, correct the address, or leave the scheduler empty to use this computer.</source>
            <translation>Der Dask-Scheduler {} ist nicht erreichbar ({}). Starten Sie ihn, berichtigen Sie die Adresse oder lassen Sie den Scheduler leer, um diesen Computer zu verwenden.</translation>
        </message>
        <message>
            <source>The Dask scheduler {} has had no worker for {} seconds. Start some, or leave the scheduler empty to use this computer.</source>
            <translation>Der Dask-Scheduler {} hat seit {} Sekunden keinen Worker. Starten Sie welche oder lassen Sie den Scheduler leer, um diesen Computer zu verwenden.</translation>
        </message>
        <message>
            <source>The Dask scheduler {} has no workers. Start some with: dask worker ADDRESS</source>
            <translation>Der Dask-Scheduler {} hat keine Worker. Starten Sie welche mit: dask worker ADDRESS</translation>
        </message>
        <message>
            <source>The Dask scheduler {} {} ({}); nothing was written. {}, or leave the scheduler empty to use this computer.</source>
            <translation>Der Dask-Scheduler {} {} ({}); nichts wurde geschrieben. {} oder lassen Sie den Scheduler leer, um diesen Computer zu verwenden.</translation>
        </message>
        <message>
            <source>The Neyman allocation needs the expected user's accuracy of every class; none was given.</source>
            <translation>Die Neyman-Aufteilung braucht die erwartete Nutzergenauigkeit jeder Klasse; keine ist angegeben.</translation>
        </message>
        <message>
            <source>The ONNX part of the model cannot be read: {}.</source>
            <translation>Der ONNX-Teil des Modells kann nicht gelesen werden: {}.</translation>
        </message>
        <message>
            <source>The ONNX part of the model holds operations that no model has: {}.</source>
            <translation>Der ONNX-Teil des Modells enthält Operationen, die kein Modell hat: {}.</translation>
        </message>
        <message>
            <source>The ONNX part of the model is for other patches: found {}, expected {}.</source>
            <translation>Der ONNX-Teil des Modells ist für andere Ausschnitte: gefunden {}, erwartet {}.</translation>
        </message>
        <message>
            <source>The ONNX part of the model points at other files or holds graphs within graphs.</source>
            <translation>Der ONNX-Teil des Modells verweist auf andere Dateien oder enthält Graphen in Graphen.</translation>
        </message>
        <message>
            <source>The Python package {} is missing in {}. Build the engine in the Environment dialog of Landclass, or run make setup.</source>
            <translation>Das Python-Paket {} fehlt in {}. Richten Sie den Rechenkern im Dialog „Umgebung“ von Landclass ein oder führen Sie make setup aus.</translation>
        </message>
        <message>
            <source>The Python package {} is missing in {}: press Build in Plugins &gt; Landclass &gt; Environment, or run python -m processing_provider.environment_build --tier deep-learning.</source>
            <translation>Das Python-Paket {} fehlt in {}: Drücken Sie „Einrichten“ in Erweiterungen &gt; Landclass &gt; Umgebung, oder führen Sie python -m processing_provider.environment_build --tier deep-learning aus.</translation>
        </message>
        <message>
            <source>The Python package {}, which Keras is set to run on, is missing in {}: choose {} in {}, or install {} there.</source>
            <extracomment>words: 2</extracomment>
            <translation>Das Python-Paket {}, das als Backend von Keras eingestellt ist, fehlt in {}: Wählen Sie {} in {} oder installieren Sie {} dort.</translation>
        </message>
        <message>
            <source>The Python package {}, which a Dask cluster needs, is missing. Install it with: {} -m pip install {} - or leave the scheduler empty to use this computer.</source>
            <translation>Das Python-Paket {}, das ein Dask-Cluster braucht, fehlt. Installieren Sie es mit: {} -m pip install {} - oder lassen Sie den Scheduler leer, um diesen Computer zu verwenden.</translation>
        </message>
        <message>
            <source>The allocation is {}; expected one of {}.</source>
            <translation>Die Aufteilung ist {}; erwartet wird eine von {}.</translation>
        </message>
        <message>
            <source>The area has polygons without any extent. Choose others.</source>
            <translation>Das Gebiet hat Polygone ohne Ausdehnung. Wählen Sie andere.</translation>
        </message>
        <message>
            <source>The area lies beside {}. Choose an area on it.</source>
            <translation>Das Gebiet liegt außerhalb von {}. Wählen Sie ein Gebiet darauf.</translation>
        </message>
        <message>
            <source>The area lies nowhere on Earth by its CRS. Check its coordinates, and that its CRS is right.</source>
            <translation>Das Gebiet liegt nach seinem KBS nirgends auf der Erde. Prüfen Sie seine Koordinaten, und dass sein KBS richtig ist.</translation>
        </message>
        <message>
            <source>The area reaches beyond where the rasters' CRS is defined. Choose a smaller area.</source>
            <translation>Das Gebiet reicht über den Bereich hinaus, in dem das KBS der Raster definiert ist. Wählen Sie ein kleineres Gebiet.</translation>
        </message>
        <message>
            <source>The area {} holds no polygon. Draw at least one, or run without an area.</source>
            <translation>Das Gebiet {} enthält kein Polygon. Zeichnen Sie mindestens eines oder starten Sie ohne Gebiet.</translation>
        </message>
        <message>
            <source>The area {} holds {}; expected polygons only.</source>
            <translation>Das Gebiet {} enthält Geometrien vom Typ {}; erwartet werden nur Polygone.</translation>
        </message>
        <message>
            <source>The area {} is not valid GeoJSON; expected features with polygons.</source>
            <translation>Das Gebiet {} ist kein gültiges GeoJSON; erwartet werden Objekte mit Polygonen.</translation>
        </message>
        <message>
            <source>The area {} lies beside the rasters. Choose an area on them.</source>
            <translation>Das Gebiet {} liegt außerhalb der Raster. Wählen Sie ein Gebiet auf ihnen.</translation>
        </message>
        <message>
            <source>The areas of the strata are negative, unknown or all 0; expected the area of each stratum.</source>
            <translation>Die Flächen der Strata sind negativ, unbekannt oder alle 0; erwartet wird die Fläche jedes Stratums.</translation>
        </message>
        <message>
            <source>The areas of the strata are unknown. Choose the raster to measure them on, or a table of areas.</source>
            <translation>Die Flächen der Strata sind unbekannt. Wählen Sie das Raster, auf dem sie gemessen werden, oder eine Flächentabelle.</translation>
        </message>
        <message>
            <source>The back end of Keras is {}; expected {}. Choose one in {}.</source>
            <translation>Das Backend von Keras ist {}; erwartet wird {}. Wählen Sie eines in {}.</translation>
        </message>
        <message>
            <source>The band {} is asked for twice. Name each band once.</source>
            <translation>Der Kanal {} ist doppelt verlangt. Nennen Sie jeden Kanal nur einmal.</translation>
        </message>
        <message>
            <source>The bands hold {} on average, like stored numbers and not like reflectance of 0 to 1.</source>
            <translation>Die Kanäle enthalten im Mittel {}, wie gespeicherte Zahlen und nicht wie Reflexionsgrade von 0 bis 1.</translation>
        </message>
        <message>
            <source>The bands {} name one twice. Name each once.</source>
            <translation>Die Kanäle {} nennen einen doppelt. Nennen Sie jeden nur einmal.</translation>
        </message>
        <message>
            <source>The catalogue is static: its items are read one by one.</source>
            <translation>Der Katalog ist statisch: Seine Einträge werden einzeln gelesen.</translation>
        </message>
        <message>
            <source>The catalogue of spectral indices, the package spyndex, is not installed. Build the environment anew: Plugins &gt; Landclass &gt; Environment, or make setup.</source>
            <translation>Der Katalog der Spektralindizes, das Paket spyndex, ist nicht installiert. Richten Sie die Umgebung neu ein: Erweiterungen &gt; Landclass &gt; Umgebung, oder make setup.</translation>
        </message>
        <message>
            <source>The catalogue states no scale for {}; its values stay as they are.</source>
            <translation>Der Katalog gibt für {} keine Skalierung an; die Werte bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>The catalogue {} cannot be read: {}.</source>
            <translation>Der Katalog {} kann nicht gelesen werden: {}.</translation>
        </message>
        <message>
            <source>The catalogue {} does not exist. Check its path, or choose a short name: {}.</source>
            <translation>Der Katalog {} existiert nicht. Prüfen Sie seinen Pfad oder wählen Sie einen Kurznamen: {}.</translation>
        </message>
        <message>
            <source>The certificate of {} is not trusted. Check the address, or the certificates of the engine's Python.</source>
            <translation>Dem Zertifikat von {} wird nicht vertraut. Prüfen Sie die Adresse oder die Zertifikate im Python des Rechenkerns.</translation>
        </message>
        <message>
            <source>The checkpoint {} is damaged: {}. Remove it, and train from the start.</source>
            <translation>Der Checkpoint {} ist beschädigt: {}. Entfernen Sie ihn und trainieren Sie von vorn.</translation>
        </message>
        <message>
            <source>The checkpoint {} is of another training: it differs in the {}{}. Train with the same settings and data, or from the start.</source>
            <translation>Der Checkpoint {} stammt von einem anderen Training; unterschiedlich ist: {}{}. Trainieren Sie mit denselben Einstellungen und Daten oder von vorn.</translation>
        </message>
        <message>
            <source>The class map is the only raster. Choose the rasters to be measured as well.</source>
            <translation>Die Klassenkarte ist das einzige Raster. Wählen Sie auch die Raster, die gemessen werden sollen.</translation>
        </message>
        <message>
            <source>The class map {} has {} bands; expected one.</source>
            <translation>Die Klassenkarte {} hat {} Kanäle; erwartet wird einer.</translation>
        </message>
        <message>
            <source>The class name {} is not understood; expected such as 0: ground; 1: building.</source>
            <translation>Der Klassenname {} wird nicht verstanden; erwartet wird etwas wie 0: ground; 1: building.</translation>
        </message>
        <message>
            <source>The class raster {} has {} bands; expected one.</source>
            <translation>Das Klassenraster {} hat {} Kanäle; erwartet wird einer.</translation>
        </message>
        <message>
            <source>The class weights are {}; expected a number above 0 for each class.</source>
            <translation>Die Klassengewichte sind {}; erwartet wird eine Zahl über 0 für jede Klasse.</translation>
        </message>
        <message>
            <source>The classes {} are no range; expected the lower number first, such as 3-5.</source>
            <translation>Die Klassen {} sind kein Bereich; erwartet wird die kleinere Nummer zuerst, etwa 3-5.</translation>
        </message>
        <message>
            <source>The colour is {}; expected six hexadecimal digits in lower case: #1f5a99.</source>
            <translation>Die Farbe ist {}; erwartet werden sechs Hexadezimalziffern in Kleinbuchstaben: #1f5a99.</translation>
        </message>
        <message>
            <source>The confusion matrix has the shape {}; expected rows and columns of classes.</source>
            <translation>Die Konfusionsmatrix hat die Form {}; erwartet werden Zeilen und Spalten von Klassen.</translation>
        </message>
        <message>
            <source>The confusion matrix has {} rows (reference) and {} columns (map); expected a column for every row. Add empty columns for classes that the map has not.</source>
            <translation>Die Konfusionsmatrix hat {} Zeilen (Referenz) und {} Spalten (Karte); erwartet wird eine Spalte für jede Zeile. Fügen Sie leere Spalten für Klassen hinzu, die die Karte nicht hat.</translation>
        </message>
        <message>
            <source>The confusion matrix holds negative or unknown numbers; expected counts.</source>
            <translation>Die Konfusionsmatrix enthält negative oder unbekannte Zahlen; erwartet werden Anzahlen.</translation>
        </message>
        <message>
            <source>The constant {} ({}) is needed, and it has no default. Give it under constants, such as {}=1.</source>
            <translation>Die Konstante {} ({}) wird gebraucht und hat keine Vorgabe. Geben Sie sie unter den Konstanten an, etwa {}=1.</translation>
        </message>
        <message>
            <source>The constant {} is {}; expected a number.</source>
            <translation>Die Konstante {} ist {}; erwartet wird eine Zahl.</translation>
        </message>
        <message>
            <source>The dates are {}; expected the first and the last day such as 2020-06-01/2020-08-31, in this order.</source>
            <translation>Der Zeitraum ist {}; erwartet werden der erste und der letzte Tag, etwa 2020-06-01/2020-08-31, in dieser Reihenfolge.</translation>
        </message>
        <message>
            <source>The expected accuracy {} is above 1; expected 0 to 1, or per cent such as 85 %.</source>
            <translation>Die erwartete Genauigkeit {} ist größer als 1; erwartet wird 0 bis 1, oder Prozent wie 85 %.</translation>
        </message>
        <message>
            <source>The expected accuracy {} is not understood; expected entries between semicolons such as 0.85; Water: 0.95.</source>
            <translation>Die erwartete Genauigkeit {} wird nicht verstanden; erwartet werden Einträge zwischen Semikolons, etwa 0.85; Water: 0.95.</translation>
        </message>
        <message>
            <source>The expected producer's accuracy is {}; expected more than 0, at most 1.</source>
            <translation>Die erwartete Produzentengenauigkeit ist {}; erwartet wird mehr als 0 und höchstens 1.</translation>
        </message>
        <message>
            <source>The expected shares or accuracies are {}; expected numbers from 0 to 1.</source>
            <translation>Die erwarteten Anteile oder Genauigkeiten sind {}; erwartet werden Zahlen von 0 bis 1.</translation>
        </message>
        <message>
            <source>The extent is {} {} and a sample {} x {}; expected an extent that holds one. Choose a smaller size.</source>
            <extracomment>words: 1</extracomment>
            <translation>Die Ausdehnung ist {} {} und eine Probefläche {} x {}; erwartet wird eine Ausdehnung, in die eine passt. Wählen Sie eine kleinere Größe.</translation>
        </message>
        <message>
            <source>The extent is {}; expected xmin, ymin, xmax, ymax, the first two below the others.</source>
            <translation>Die Ausdehnung ist {}; erwartet werden xmin, ymin, xmax, ymax, die ersten beiden kleiner als die anderen.</translation>
        </message>
        <message>
            <source>The field of strata is {}, but no area was given. Choose one.</source>
            <translation>Das Feld der Strata ist {}, aber kein Gebiet ist angegeben. Wählen Sie eines.</translation>
        </message>
        <message>
            <source>The field of the polygons with their class is missing. Choose it.</source>
            <translation>Das Feld der Polygone mit ihrer Klasse fehlt. Wählen Sie es.</translation>
        </message>
        <message>
            <source>The field of the samples with their class is missing. Choose it.</source>
            <translation>Das Feld der Probeflächen mit ihrer Klasse fehlt. Wählen Sie es.</translation>
        </message>
        <message>
            <source>The field {} has no layer of labels. Choose the layer.</source>
            <translation>Zum Feld {} fehlt der Layer mit den Labels. Wählen Sie den Layer.</translation>
        </message>
        <message>
            <source>The field {} has {} different values. Choose a field of classes.</source>
            <translation>Das Feld {} hat {} verschiedene Werte. Wählen Sie ein Feld mit Klassen.</translation>
        </message>
        <message>
            <source>The field {} is given both for the reference and for the {}, which would always agree. Choose another one.</source>
            <extracomment>words: 1</extracomment>
            <translation>Das Feld {} ist sowohl für die Referenz als auch für die {} angegeben; beide würden immer übereinstimmen. Wählen Sie ein anderes.</translation>
        </message>
        <message>
            <source>The field {} says {}, which is none of the classes of the {}: {}. Choose the raster and field that belong together.</source>
            <extracomment>words: 2</extracomment>
            <translation>Das Feld {} enthält {}, was keine der Klassen der {} ist: {}. Wählen Sie Raster und Feld, die zusammengehören.</translation>
        </message>
        <message>
            <source>The folder {} does not exist. Choose one with a subfolder of images for each class.</source>
            <translation>Der Ordner {} existiert nicht. Wählen Sie einen mit einem Unterordner von Bildern für jede Klasse.</translation>
        </message>
        <message>
            <source>The folder {} has no subfolder; expected one with images for each class.</source>
            <translation>Der Ordner {} hat keinen Unterordner; erwartet wird einer mit Bildern für jede Klasse.</translation>
        </message>
        <message>
            <source>The folder {} holds files already; expected a new or an empty one. Choose another.</source>
            <translation>Der Ordner {} enthält bereits Dateien; erwartet wird ein neuer oder leerer. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>The folder {} holds no picture; expected some of {}.</source>
            <translation>Der Ordner {} enthält kein Bild; erwartet werden solche mit {}.</translation>
        </message>
        <message>
            <source>The formula of {} holds no band; expected one of {}.</source>
            <translation>Die Formel von {} enthält keinen Kanal; erwartet wird einer von {}.</translation>
        </message>
        <message>
            <source>The formula of {} holds {}; expected letters of bands ({}) and constants ({}).</source>
            <translation>Die Formel von {} enthält {}; erwartet werden Buchstaben von Kanälen ({}) und Konstanten ({}).</translation>
        </message>
        <message>
            <source>The formula {} is not understood{}; expected letters of bands, constants, numbers, + - * / ** and parentheses, such as (N - R) / (N + R).</source>
            <extracomment>words: 1</extracomment>
            <translation>Die Formel {} wird nicht verstanden{}; erwartet werden Buchstaben von Kanälen, Konstanten, Zahlen, + - * / ** und Klammern, etwa (N - R) / (N + R).</translation>
        </message>
        <message>
            <source>The grid of a layer was asked for, but no layer was given. Choose the layer.</source>
            <translation>Das Gitter eines Layers ist verlangt, aber kein Layer ist angegeben. Wählen Sie den Layer.</translation>
        </message>
        <message>
            <source>The headers are no text; expected lines such as Authorization: Bearer ...</source>
            <translation>Die Header sind kein Text; erwartet werden Zeilen wie Authorization: Bearer ...</translation>
        </message>
        <message>
            <source>The input has bands called {} already. Write the new bands alone, or leave these out.</source>
            <translation>Die Eingabe hat bereits Kanäle mit den Namen {}. Schreiben Sie nur die neuen Kanäle oder lassen Sie diese weg.</translation>
        </message>
        <message>
            <source>The input has one band, {}; expected at least two.</source>
            <translation>Die Eingabe hat nur einen Kanal, {}; erwartet werden mindestens zwei.</translation>
        </message>
        <message>
            <source>The item {} of the catalogue is no STAC: its date, assets or footprint are missing or broken. Tell those who keep the catalogue.</source>
            <translation>Der Eintrag {} des Katalogs ist kein STAC: Datum, Assets oder Umriss fehlen oder sind fehlerhaft. Melden Sie es denen, die den Katalog pflegen.</translation>
        </message>
        <message>
            <source>The job's name must be a word and its options an object.</source>
            <translation>Der Name des Auftrags muss ein Wort sein, seine Optionen ein Objekt.</translation>
        </message>
        <message>
            <source>The labels {} have no CRS, so they lie nowhere. Give them their CRS first.</source>
            <translation>Die Labels {} haben kein KBS und liegen daher nirgends. Weisen Sie ihnen zuerst ihr KBS zu.</translation>
        </message>
        <message>
            <source>The labels {} hold {}; expected whole numbers, those of classes.</source>
            <translation>Die Labels {} enthalten {}; erwartet werden ganze Zahlen, die von Klassen.</translation>
        </message>
        <message>
            <source>The last {} blocks are asked for; choose 0 to {}.</source>
            <translation>Verlangt sind die letzten {} Blöcke; wählen Sie 0 bis {}.</translation>
        </message>
        <message>
            <source>The last {} blocks are asked for; the network has {}. Choose 1 to {}.</source>
            <translation>Verlangt sind die letzten {} Blöcke; das Netz hat {}. Wählen Sie 1 bis {}.</translation>
        </message>
        <message>
            <source>The layer {} ends in {}, which has no form in ONNX here.</source>
            <translation>Die Schicht {} endet mit {}, wofür es hier keine Form in ONNX gibt.</translation>
        </message>
        <message>
            <source>The layer {} is a leaky ReLU, which has no form in ONNX here.</source>
            <translation>Die Schicht {} ist eine Leaky ReLU, für die es hier keine Form in ONNX gibt.</translation>
        </message>
        <message>
            <source>The layer {} is a {}, which has no form in ONNX here.</source>
            <translation>Die Schicht {} ist vom Typ {}, für den es hier keine Form in ONNX gibt.</translation>
        </message>
        <message>
            <source>The learning rate is {} and the weight decay {}; expected a rate above 0 and a decay of 0 or more.</source>
            <translation>Die Lernrate ist {} und der Weight Decay {}; erwartet wird eine Lernrate über 0 und ein Weight Decay von 0 oder mehr.</translation>
        </message>
        <message>
            <source>The loss is not a number after epoch {}: training has run away. Choose a lower learning rate than {}.</source>
            <translation>Der Verlust ist nach Epoche {} keine Zahl mehr: Das Training ist divergiert. Wählen Sie eine kleinere Lernrate als {}.</translation>
        </message>
        <message>
            <source>The map and the reference are the same raster. Choose a reference that is independent.</source>
            <translation>Karte und Referenz sind dasselbe Raster. Wählen Sie eine unabhängige Referenz.</translation>
        </message>
        <message>
            <source>The map has no class {}; it has {}.</source>
            <translation>Die Karte hat keine Klasse {}; sie hat {}.</translation>
        </message>
        <message>
            <source>The mask bits are {}; expected whole numbers from 0 to 31.</source>
            <translation>Die Maskenbits sind {}; erwartet werden ganze Zahlen von 0 bis 31.</translation>
        </message>
        <message>
            <source>The mask {} does not cover all rasters; pixels beyond it count as masked.</source>
            <translation>Die Maske {} bedeckt nicht alle Raster; Pixel außerhalb gelten als maskiert.</translation>
        </message>
        <message>
            <source>The mask {} does not overlap the rasters. Choose their own mask, or none.</source>
            <translation>Die Maske {} überlappt die Raster nicht. Wählen Sie ihre eigene Maske oder keine.</translation>
        </message>
        <message>
            <source>The mask {} has {} bands; expected one.</source>
            <translation>Die Maske {} hat {} Kanäle; erwartet wird einer.</translation>
        </message>
        <message>
            <source>The mask {} holds {} values, which have no bits to look at.</source>
            <translation>Die Maske {} enthält Werte vom Typ {}, deren Bits sich nicht prüfen lassen.</translation>
        </message>
        <message>
            <source>The matching of clusters is "{}"; expected "majority" or "one_to_one".</source>
            <translation>Die Zuordnung der Cluster ist „{}“; erwartet wird „majority“ oder „one_to_one“.</translation>
        </message>
        <message>
            <source>The mean spectra of the classes are left out: {} is missing or not the table that a sweep writes.</source>
            <translation>Die mittleren Spektren der Klassen fehlen: {} ist nicht vorhanden oder nicht die Tabelle, die eine Reihe schreibt.</translation>
        </message>
        <message>
            <source>The measures are {}; expected some of {}.</source>
            <translation>Ungültige Auswahl der Maße: {}; erwartet werden welche aus {}.</translation>
        </message>
        <message>
            <source>The model does not know how large its patches are on the ground; pixels are taken as they are.</source>
            <translation>Das Modell weiß nicht, wie groß seine Ausschnitte am Boden sind; die Pixel werden genommen, wie sie sind.</translation>
        </message>
        <message>
            <source>The model has no ONNX part and will be slower to apply: {}</source>
            <extracomment>words: 0</extracomment>
            <translation>Das Modell hat keinen ONNX-Teil und wird langsamer anzuwenden sein: {}</translation>
        </message>
        <message>
            <source>The model has no ONNX part: its network has none, or the package onnx was missing in its training.</source>
            <translation>Das Modell hat keinen ONNX-Teil: Sein Netz hat keinen, oder beim Training fehlte das Paket onnx.</translation>
        </message>
        <message>
            <source>The model has no {} classes; it was saved with k = {}.</source>
            <translation>Das Modell hat keine {} Klassen; gespeichert wurde es mit k = {}.</translation>
        </message>
        <message>
            <source>The model takes the bands {}; the scene has {}, so {} cannot be found. Add the files of these bands, or give the bands these names (Stack bands writes names from file names).</source>
            <translation>Das Modell nimmt die Kanäle {}; die Szene hat {}; nicht zu finden: {}. Fügen Sie die Dateien dieser Kanäle hinzu oder geben Sie den Kanälen diese Namen („Kanäle stapeln“ schreibt Namen aus Dateinamen).</translation>
        </message>
        <message>
            <source>The model's weights are not those of the network {}: {} arrays for {}; {}. The file is damaged, or another version of the plugin wrote it.</source>
            <translation>Die Gewichte des Modells sind nicht die des Netzes {}: {} Arrays statt {}; {}. Die Datei ist beschädigt, oder eine andere Version der Erweiterung hat sie geschrieben.</translation>
        </message>
        <message>
            <source>The name {} is too long. Choose a shorter one.</source>
            <translation>Der Name {} ist zu lang. Wählen Sie einen kürzeren.</translation>
        </message>
        <message>
            <source>The network stays exact: in 8 bits it would give only {} of {} patches the same class; expected {}.</source>
            <translation>Das Netz bleibt exakt: Mit 8 Bit erhielten nur {} von {} Ausschnitten dieselbe Klasse; erwartet werden {}.</translation>
        </message>
        <message>
            <source>The network stays exact: {}</source>
            <translation>Das Netz bleibt exakt: {}</translation>
        </message>
        <message>
            <source>The new name of the class is empty. Give it at least one letter.</source>
            <translation>Der neue Name der Klasse ist leer. Geben Sie ihm mindestens einen Buchstaben.</translation>
        </message>
        <message>
            <source>The numbers of units are {} and {}; expected no negative number.</source>
            <translation>Die Anzahlen der Einheiten sind {} und {}; erwartet wird keine negative Zahl.</translation>
        </message>
        <message>
            <source>The output is {}; expected a file name that ends in .tif or .vrt.</source>
            <translation>Die Ausgabe ist {}; erwartet wird ein Dateiname mit der Endung .tif oder .vrt.</translation>
        </message>
        <message>
            <source>The output is {}; expected a file name that ends in .tif.</source>
            <translation>Die Ausgabe ist {}; erwartet wird ein Dateiname mit der Endung .tif.</translation>
        </message>
        <message>
            <source>The output {} is one of the inputs. Choose another name.</source>
            <translation>Die Ausgabe {} ist eine der Eingaben. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>The overall accuracy is {}.</source>
            <translation>Die Gesamtgenauigkeit beträgt {}.</translation>
        </message>
        <message>
            <source>The overlap is {} and the size {}; expected a smaller overlap than the size.</source>
            <translation>Die Überlappung ist {} und die Größe {}; erwartet wird eine Überlappung, die kleiner als die Größe ist.</translation>
        </message>
        <message>
            <source>The patches have no band {}; they have {}.</source>
            <translation>Die Ausschnitte haben keinen Kanal {}; sie haben {}.</translation>
        </message>
        <message>
            <source>The patches have no places, so they cannot be divided by blocks. Choose a random split.</source>
            <translation>Die Ausschnitte haben keine Lage und lassen sich daher nicht nach Blöcken aufteilen. Wählen Sie eine zufällige Aufteilung.</translation>
        </message>
        <message>
            <source>The patches have places but were divided at random: neighbours that look alike may lie on both sides, so the test is optimistic. A split by blocks is honest.</source>
            <translation>Die Ausschnitte haben eine Lage, wurden aber zufällig aufgeteilt: Nachbarn, die sich gleichen, können auf beiden Seiten liegen; der Test ist daher zu optimistisch. Eine Aufteilung nach Blöcken ist ehrlich.</translation>
        </message>
        <message>
            <source>The patches have {} pixels; expected a multiple of 32, such as {}.</source>
            <translation>Die Ausschnitte haben {} Pixel; erwartet wird ein Vielfaches von 32, etwa {}.</translation>
        </message>
        <message>
            <source>The patches have {} x {} pixels; the network {} needs a multiple of {}. Choose another side.</source>
            <extracomment>words: 3</extracomment>
            <translation>Die Ausschnitte haben {} x {} Pixel; das Netz {} braucht ein Vielfaches von {}. Wählen Sie eine andere Seitenlänge.</translation>
        </message>
        <message>
            <source>The patches have {} x {} pixels; the network {} needs at least {}. Choose larger patches, or enlarge them.</source>
            <extracomment>words: 3</extracomment>
            <translation>Die Ausschnitte haben {} x {} Pixel; das Netz {} braucht mindestens {}. Wählen Sie größere Ausschnitte oder vergrößern Sie sie.</translation>
        </message>
        <message>
            <source>The pixels lie on average {} times as far from their class centres as in the scene the model was trained on: other units, another season or other land cover. Look at the distance raster before use.</source>
            <translation>Die Pixel liegen im Mittel {}-mal so weit von ihren Klassenzentren entfernt wie in der Szene, mit der das Modell trainiert wurde: andere Einheiten, eine andere Jahreszeit oder eine andere Landbedeckung. Sehen Sie sich vor der Verwendung das Abstandsraster an.</translation>
        </message>
        <message>
            <source>The pixels of {} are turned or mirrored against those of {}.</source>
            <translation>Die Pixel von {} sind gegenüber denen von {} gedreht oder gespiegelt.</translation>
        </message>
        <message>
            <source>The pixels of {} differ by {} % in size on the ground, but all of a stratum are as likely to be drawn. Warp the map to an equal-area CRS first.</source>
            <translation>Die Pixel von {} unterscheiden sich am Boden um {} % in der Größe, aber alle eines Stratums werden mit gleicher Wahrscheinlichkeit gezogen. Transformieren Sie die Karte zuerst in ein flächentreues KBS.</translation>
        </message>
        <message>
            <source>The pixels of {} differ by {} % in size on the ground; the estimates hold where units were drawn by area, not by pixel.</source>
            <translation>Die Pixel von {} unterscheiden sich am Boden um {} % in der Größe; die Schätzungen gelten, wenn die Einheiten nach Fläche gezogen wurden, nicht nach Pixeln.</translation>
        </message>
        <message>
            <source>The preview has no folder for its files. Name one that may be removed.</source>
            <translation>Die Vorschau hat keinen Ordner für ihre Dateien. Nennen Sie einen, der entfernt werden darf.</translation>
        </message>
        <message>
            <source>The range of classes {} is too long; expected at most {} numbers.</source>
            <translation>Der Klassenbereich {} ist zu lang; erwartet werden höchstens {} Nummern.</translation>
        </message>
        <message>
            <source>The raster after has no CRS, the raster before has one.</source>
            <translation>Das Raster „Nachher“ hat kein KBS, das Raster „Vorher“ hat eines.</translation>
        </message>
        <message>
            <source>The raster before has no CRS, the raster after has one.</source>
            <translation>Das Raster „Vorher“ hat kein KBS, das Raster „Nachher“ hat eines.</translation>
        </message>
        <message>
            <source>The raster has no class {}; it has {}.</source>
            <translation>Das Raster hat keine Klasse {}; es hat {}.</translation>
        </message>
        <message>
            <source>The raster has {}.</source>
            <translation>Das Raster hat {}.</translation>
        </message>
        <message>
            <source>The raster names no classes; expected numbers such as 1, 3-5.</source>
            <translation>Das Raster nennt keine Klassen; erwartet werden Nummern wie 1, 3-5.</translation>
        </message>
        <message>
            <source>The raster would have {} x {} pixels of {}. Choose a smaller area, or larger pixels: the resolution is in units of {} ({}).</source>
            <extracomment>words: 4</extracomment>
            <translation>Das Raster hätte {} x {} Pixel von {}. Wählen Sie ein kleineres Gebiet oder größere Pixel: Die Auflösung ist in Einheiten von {} ({}).</translation>
        </message>
        <message>
            <source>The raster {} does not exist. Was it moved or renamed?</source>
            <translation>Das Raster {} existiert nicht. Wurde es verschoben oder umbenannt?</translation>
        </message>
        <message>
            <source>The rasters before and after do not overlap, so there is nothing to compare. Choose two of the same place, or check their georeference.</source>
            <translation>Die Raster „Vorher“ und „Nachher“ überlappen sich nicht, also gibt es nichts zu vergleichen. Wählen Sie zwei vom selben Ort oder prüfen Sie ihre Georeferenzierung.</translation>
        </message>
        <message>
            <source>The rasters have no CRS, so the area cannot be placed on them. Give them their CRS first.</source>
            <translation>Die Raster haben kein KBS, daher lässt sich das Gebiet nicht auf ihnen verorten. Weisen Sie ihnen zuerst ihr KBS zu.</translation>
        </message>
        <message>
            <source>The rasters have no CRS, so they cannot be brought to {}.</source>
            <translation>Die Raster haben kein KBS und lassen sich daher nicht nach {} bringen.</translation>
        </message>
        <message>
            <source>The rasters that the samples are read from are missing. Choose at least one.</source>
            <translation>Die Raster, aus denen die Probeflächen gelesen werden, fehlen. Wählen Sie mindestens eines.</translation>
        </message>
        <message>
            <source>The reference has no field {}; it has {}. Choose one of them.</source>
            <translation>Die Referenz hat kein Feld {}; sie hat {}. Wählen Sie eines davon.</translation>
        </message>
        <message>
            <source>The reference has no points, so the raster of the {} cannot be read at them. Choose the field that holds its class.</source>
            <extracomment>words: 0</extracomment>
            <translation>Die Referenz hat keine Punkte, an denen das Raster der {} gelesen werden könnte. Wählen Sie das Feld mit dessen Klasse.</translation>
        </message>
        <message>
            <source>The reference has {}, which the map has not: check the spelling.</source>
            <translation>Die Referenz hat {}; die Karte hat das nicht: Prüfen Sie die Schreibweise.</translation>
        </message>
        <message>
            <source>The reference holds a {}; expected points. Take points inside it, or its centroid.</source>
            <translation>Die Referenz enthält Geometrien vom Typ {}; erwartet werden Punkte. Nehmen Sie Punkte darin oder deren Zentroide.</translation>
        </message>
        <message>
            <source>The reference holds {}; expected polygons or points.</source>
            <translation>Die Referenz enthält Geometrien vom Typ {}; erwartet werden Polygone oder Punkte.</translation>
        </message>
        <message>
            <source>The reference {} is empty. Choose a layer with some features.</source>
            <translation>Die Referenz {} ist leer. Wählen Sie einen Layer mit Objekten.</translation>
        </message>
        <message>
            <source>The reference {} is not valid GeoJSON; expected a collection of features.</source>
            <translation>Die Referenz {} ist kein gültiges GeoJSON; erwartet wird eine Sammlung von Objekten.</translation>
        </message>
        <message>
            <source>The same window ended several workers one after the other, most likely for want of memory. Give workers more memory or fewer threads, or lower the memory limit, which makes windows smaller.</source>
            <translation>Dasselbe Bildfenster hat mehrere Worker nacheinander beendet, höchstwahrscheinlich aus Mangel an Arbeitsspeicher. Geben Sie den Workern mehr Arbeitsspeicher oder weniger Threads, oder senken Sie die Speichergrenze, was die Bildfenster verkleinert.</translation>
        </message>
        <message>
            <source>The sample has the shape {} and there are {} weights; expected counts by stratum, reference class and map class, and a weight for every stratum.</source>
            <translation>Die Stichprobe hat die Form {}, und es gibt {} Gewichte; erwartet werden Anzahlen nach Stratum, Referenzklasse und Kartenklasse und ein Gewicht für jedes Stratum.</translation>
        </message>
        <message>
            <source>The sample has {} units; expected at least {}, with {} for each class. Take more units, or a smaller minimum.</source>
            <translation>Die Stichprobe hat {} Einheiten; erwartet werden mindestens {}, mit {} je Klasse. Nehmen Sie mehr Einheiten oder ein kleineres Minimum.</translation>
        </message>
        <message>
            <source>The sample has {} units; expected at most the {} pixels of the map.</source>
            <translation>Die Stichprobe hat {} Einheiten; erwartet werden höchstens die {} Pixel der Karte.</translation>
        </message>
        <message>
            <source>The sample holds negative or unknown numbers of units; expected counts.</source>
            <translation>Die Stichprobe enthält negative oder unbekannte Anzahlen von Einheiten; erwartet werden Anzahlen.</translation>
        </message>
        <message>
            <source>The samples are points, which have no size. Give the side of a patch in metres.</source>
            <translation>Die Probeflächen sind Punkte, die keine Größe haben. Geben Sie die Seitenlänge eines Ausschnitts in Metern an.</translation>
        </message>
        <message>
            <source>The samples have no rasters to be cut from. Choose at least one.</source>
            <translation>Für die Probeflächen fehlen Raster, aus denen sie ausgeschnitten werden. Wählen Sie mindestens eines.</translation>
        </message>
        <message>
            <source>The samples have no rasters to look at. Choose at least one.</source>
            <translation>Für die Probeflächen fehlen Raster, auf denen sie liegen. Wählen Sie mindestens eines.</translation>
        </message>
        <message>
            <source>The samples have no size. Choose polygons, or give the side of a patch in metres.</source>
            <translation>Die Probeflächen haben keine Größe. Wählen Sie Polygone oder geben Sie die Seitenlänge eines Ausschnitts in Metern an.</translation>
        </message>
        <message>
            <source>The sampling design is {}; expected one of {}.</source>
            <translation>Das Stichprobendesign ist {}; erwartet wird eines von {}.</translation>
        </message>
        <message>
            <source>The scene has no CRS, so its pixels are taken as they are, whatever their size.</source>
            <translation>Die Szene hat kein KBS; ihre Pixel werden daher genommen, wie sie sind, gleich wie groß.</translation>
        </message>
        <message>
            <source>The scene has {} x {} pixels of {}, a patch of the model {} x {}. Choose a larger scene, or classify it as a picture (Classify samples).</source>
            <extracomment>words: 3 4</extracomment>
            <translation>Die Szene hat {} x {} Pixel von {}, ein Ausschnitt des Modells {} x {}. Wählen Sie eine größere Szene oder klassifizieren Sie sie als Bild („Probeflächen klassifizieren“).</translation>
        </message>
        <message>
            <source>The scene has {} x {} pixels; expected at least one.</source>
            <translation>Die Szene hat {} x {} Pixel; erwartet wird mindestens eines.</translation>
        </message>
        <message>
            <source>The scene is read in pixels of {} m, {} times those of the training ({} m): things have another size for the model than it has learnt.</source>
            <translation>Die Szene wird in Pixeln von {} m gelesen, dem {}-Fachen der Pixel des Trainings ({} m): Dinge haben für das Modell eine andere Größe, als es gelernt hat.</translation>
        </message>
        <message>
            <source>The scene is smaller than a pixel of the model, {} m. Choose a larger scene.</source>
            <translation>Die Szene ist kleiner als ein Pixel des Modells, {} m. Wählen Sie eine größere Szene.</translation>
        </message>
        <message>
            <source>The scene's pixels are {} times as large as the {} m that the model was trained on: it misses the detail that the model looks for. Take a sharper scene, or another model.</source>
            <translation>Die Pixel der Szene sind {}-mal so groß wie die {} m, mit denen das Modell trainiert wurde: Der Szene fehlen die Einzelheiten, auf die das Modell achtet. Nehmen Sie eine schärfere Szene oder ein anderes Modell.</translation>
        </message>
        <message>
            <source>The scenes differ in what the values of {} mean. Choose to scale the values.</source>
            <translation>Die Szenen unterscheiden sich darin, was die Werte von {} bedeuten. Wählen Sie „Werte skalieren“.</translation>
        </message>
        <message>
            <source>The scheduler {} is named, but the job was called without it. Call the job within engine.executor.run_on({}, progress), or leave the scheduler empty to use this computer.</source>
            <translation>Der Scheduler {} ist angegeben, aber der Auftrag wurde ohne ihn aufgerufen. Rufen Sie den Auftrag innerhalb von engine.executor.run_on({}, progress) auf oder lassen Sie den Scheduler leer, um diesen Computer zu verwenden.</translation>
        </message>
        <message>
            <source>The size is 0; expected more. Give the side of a sample.</source>
            <translation>Die Größe ist 0; erwartet wird mehr. Geben Sie die Seitenlänge einer Probefläche an.</translation>
        </message>
        <message>
            <source>The size is in pixels of {}, whose CRS is {}, but the CRS of the samples is {}. Leave it empty, or give the size in map units.</source>
            <translation>Die Größe ist in Pixeln von {} angegeben, dessen KBS {} ist, das KBS der Probeflächen ist aber {}. Lassen Sie es leer oder geben Sie die Größe in Karteneinheiten an.</translation>
        </message>
        <message>
            <source>The size is in pixels, but no raster was given. Choose one, or give map units.</source>
            <translation>Die Größe ist in Pixeln, aber es ist kein Raster angegeben. Wählen Sie eines oder verwenden Sie Karteneinheiten.</translation>
        </message>
        <message>
            <source>The smallest stratum has only {}, so the intervals are approximate.</source>
            <translation>Das kleinste Stratum hat nur {}, daher sind die Intervalle nur Näherungen.</translation>
        </message>
        <message>
            <source>The standard error</source>
            <translation>Der Standardfehler</translation>
        </message>
        <message>
            <source>The statistics of all samples need rasters of values. Choose some, or no file for them.</source>
            <translation>Die Statistik aller Probeflächen braucht Raster mit Werten. Wählen Sie welche oder keine Datei dafür.</translation>
        </message>
        <message>
            <source>The statistics {} know nothing of {}; they have {}.</source>
            <translation>Die Statistik {} enthält nichts zu {}; vorhanden: {}.</translation>
        </message>
        <message>
            <source>The table of areas has {} twice; expected a row for each stratum.</source>
            <translation>Die Flächentabelle enthält {} zweimal; erwartet wird eine Zeile für jedes Stratum.</translation>
        </message>
        <message>
            <source>The table of areas has {}, which no stratum is called; the strata are {}. Give the areas by their names or numbers.</source>
            <translation>Die Flächentabelle enthält {}, aber kein Stratum heißt so; die Strata sind {}. Geben Sie die Flächen nach deren Namen oder Nummern an.</translation>
        </message>
        <message>
            <source>The table of areas holds no area for some stratum; expected a number, 0 or more, for each.</source>
            <translation>In der Flächentabelle fehlt für mindestens ein Stratum die Fläche; erwartet wird für jedes eine Zahl, 0 oder mehr.</translation>
        </message>
        <message>
            <source>The table of areas lacks {}; expected an area for every stratum.</source>
            <translation>In der Flächentabelle fehlt {}; erwartet wird eine Fläche für jedes Stratum.</translation>
        </message>
        <message>
            <source>The table of merged classes has an empty cell; expected a class and what it becomes.</source>
            <translation>Die Tabelle der zusammengefassten Klassen hat eine leere Zelle; erwartet wird eine Klasse und was aus ihr wird.</translation>
        </message>
        <message>
            <source>The target grid would have {} x {} pixels. Choose larger pixels: the resolution is in units of {} ({}).</source>
            <extracomment>words: 3</extracomment>
            <translation>Das Zielgitter hätte {} x {} Pixel. Wählen Sie größere Pixel: Die Auflösung ist in Einheiten von {} ({}).</translation>
        </message>
        <message>
            <source>The target of an area is {} and its class {}; expected both or neither. Give the class and half the width of its interval, such as 0.1 for 10 %.</source>
            <translation>Das Ziel für eine Fläche ist {} und dessen Klasse {}; erwartet wird beides oder keines. Geben Sie die Klasse und die halbe Breite ihres Intervalls an, etwa 0.1 für 10 %.</translation>
        </message>
        <message>
            <source>The targets need {} units; expected at most {}. Choose wider targets, or give N.</source>
            <translation>Die Ziele erfordern {} Einheiten; erwartet werden höchstens {}. Wählen Sie weniger strenge Ziele oder geben Sie N an.</translation>
        </message>
        <message>
            <source>The token service {} answers without a token; expected one with its expiry. Check the address of the service.</source>
            <translation>Der Token-Dienst {} antwortet ohne Token; erwartet wird eines mit Ablaufzeit. Prüfen Sie die Adresse des Dienstes.</translation>
        </message>
        <message>
            <source>The unfinished training in {} differs in the option {}{}. Resume it with the same settings and patches, or train from the start.</source>
            <translation>Das unfertige Training in {} unterscheidet sich in der Option {}{}. Setzen Sie es mit denselben Einstellungen und Ausschnitten fort oder trainieren Sie von Anfang an.</translation>
        </message>
        <message>
            <source>The unlabelled values are {}; expected whole numbers such as 0, 255.</source>
            <translation>Die Werte ohne Label sind {}; erwartet werden ganze Zahlen wie 0, 255.</translation>
        </message>
        <message>
            <source>The values take up {} of the range that the model was trained on</source>
            <translation>Die Werte nehmen {} des Bereichs ein, mit dem das Modell trainiert wurde</translation>
        </message>
        <message>
            <source>The weights are {}, and other files may hold code: {}.</source>
            <translation>Die Gewichte sind {}, und andere Dateien können Code enthalten: {}.</translation>
        </message>
        <message>
            <source>The weights of {} are missing: {}.</source>
            <translation>Die Gewichte von {} fehlen: {}.</translation>
        </message>
        <message>
            <source>The weights {} are for a network of Keras Applications, the network is {}. Choose the network 'application', or no weights.</source>
            <translation>Die Gewichte {} sind für ein Netz aus Keras Applications, das Netz ist {}. Wählen Sie das Netz „application“ oder keine Gewichte.</translation>
        </message>
        <message>
            <source>The weights {} are not those of {} without its last layers ({}). Choose another file, or the application that it is of.</source>
            <translation>Die Gewichte {} sind nicht die von {} ohne seine letzten Schichten ({}). Wählen Sie eine andere Datei oder die Application, zu der sie gehört.</translation>
        </message>
        <message>
            <source>The weights {} do not exist. Choose the file with those of {}.</source>
            <translation>Die Gewichte {} gibt es nicht. Wählen Sie die Datei mit denen von {}.</translation>
        </message>
        <message>
            <source>The worker {} cannot be used ({}). Mend it or take it away, or leave the scheduler empty to use this computer.</source>
            <translation>Der Worker {} kann nicht verwendet werden ({}). Beheben Sie das, entfernen Sie ihn oder lassen Sie den Scheduler leer, um diesen Computer zu verwenden.</translation>
        </message>
        <message>
            <source>The worker {} has {}, this computer {}: results could differ. Install {} {} there, or leave the scheduler empty to use this computer.</source>
            <extracomment>words: 3</extracomment>
            <translation>Der Worker {} hat {}, dieser Computer {}: Die Ergebnisse könnten abweichen. Installieren Sie dort {} {} oder lassen Sie den Scheduler leer, um diesen Computer zu verwenden.</translation>
        </message>
        <message>
            <source>The worker {} {}. Put the file where all workers see it under one path, or leave the scheduler empty to use this computer.</source>
            <translation>Der Worker {} {}. Legen Sie die Datei dorthin, wo alle Worker sie unter demselben Pfad sehen, oder lassen Sie den Scheduler leer, um diesen Computer zu verwenden.</translation>
        </message>
        <message>
            <source>The {} accuracy of {} has a standard error of 0 because the sample shows no variation there, which does not prove that there is none.</source>
            <extracomment>words: 0</extracomment>
            <translation>Die {}genauigkeit von {} hat einen Standardfehler von 0, weil die Stichprobe dort keine Variation zeigt; das beweist nicht, dass es keine gibt.</translation>
        </message>
        <message>
            <source>The {} are of the type {}; expected polygons.</source>
            <extracomment>words: 0</extracomment>
            <translation>Erwartet werden Polygone; der Typ von „{}“ ist {}.</translation>
        </message>
        <message>
            <source>The {} have no geometry. Choose a layer of polygons.</source>
            <extracomment>words: 0</extracomment>
            <translation>Die Eingabe „{}“ hat keine Geometrie. Wählen Sie einen Polygonlayer.</translation>
        </message>
        <message>
            <source>The {} is {} pixels; expected whole pixels.</source>
            <extracomment>words: 0</extracomment>
            <translation>Erwartet werden ganze Pixel; „{}“ ist {}.</translation>
        </message>
        <message>
            <source>The {} {} does not exist.</source>
            <extracomment>words: 0</extracomment>
            <translation>Die Eingabe {} ({}) gibt es nicht.</translation>
        </message>
        <message>
            <source>The {} {} is not GeoJSON that can be read: {}.</source>
            <extracomment>words: 0</extracomment>
            <translation>Die Eingabe {} ({}) ist kein lesbares GeoJSON: {}.</translation>
        </message>
        <message>
            <source>The {} {} is not valid GeoJSON; expected an object.</source>
            <extracomment>words: 0</extracomment>
            <translation>Die Eingabe {} ({}) ist kein gültiges GeoJSON; erwartet wird ein JSON-Objekt.</translation>
        </message>
        <message>
            <source>Their pixels line up: GRID = first stacks them without resampling, over your EXTENT. Or {}.</source>
            <translation>Die Pixelgrenzen fallen zusammen: GRID = first stapelt die Raster ohne Resampling, über Ihre Ausdehnung (EXTENT). Oder {}.</translation>
        </message>
        <message>
            <source>There are more than {} different changes. Compare maps of fewer classes, or masks of some.</source>
            <translation>Es gibt mehr als {} verschiedene Veränderungen. Vergleichen Sie Karten mit weniger Klassen oder Masken von einigen.</translation>
        </message>
        <message>
            <source>There are {} classes and {} expected shares or accuracies; expected one for each class, in the same order.</source>
            <translation>Es gibt {} Klassen und {} erwartete Anteile oder Genauigkeiten; erwartet wird je Klasse ein Wert, in derselben Reihenfolge.</translation>
        </message>
        <message>
            <source>There are {} samples; expected at most {}. Take a part of them.</source>
            <translation>Es gibt {} Probeflächen; erwartet werden höchstens {}. Nehmen Sie einen Teil davon.</translation>
        </message>
        <message>
            <source>There is no band {} for {}; expected one of {}.</source>
            <extracomment>words: 1</extracomment>
            <translation>Es gibt keinen Kanal {} für {}; erwartet wird einer von {}.</translation>
        </message>
        <message>
            <source>There is no band {}; the rasters have {}.</source>
            <translation>Es gibt keinen Kanal {}; die Raster haben {}.</translation>
        </message>
        <message>
            <source>There is no class {}. </source>
            <translation>Es gibt keine Klasse {}. </translation>
        </message>
        <message>
            <source>There is no constant {}; expected some of {}.</source>
            <translation>Es gibt keine Konstante {}; erwartet werden Konstanten aus {}.</translation>
        </message>
        <message>
            <source>There is no folder {}. Choose a folder of pictures.</source>
            <translation>Es gibt keinen Ordner {}. Wählen Sie einen Ordner mit Bildern.</translation>
        </message>
        <message>
            <source>There is no host {}, or no network. Check the address of the catalogue and the connection.</source>
            <translation>Es gibt keinen Host {} oder keine Netzwerkverbindung. Prüfen Sie die Adresse des Katalogs und die Verbindung.</translation>
        </message>
        <message>
            <source>There is no index {} in the catalogue; {}. A formula of your own is written NAME = (N - R) / (N + R).</source>
            <translation>Es gibt keinen Index {} im Katalog; {}. Eine eigene Formel schreibt man NAME = (N - R) / (N + R).</translation>
        </message>
        <message>
            <source>There is no job {}; expected one of {}.</source>
            <translation>Es gibt keinen Auftrag {}; erwartet wird einer von {}.</translation>
        </message>
        <message>
            <source>There is no letter {} for a band; expected one of {}.</source>
            <translation>Es gibt keinen Buchstaben {} für einen Kanal; erwartet wird einer von {}.</translation>
        </message>
        <message>
            <source>There is no loss {}. Choose one of {}.</source>
            <translation>Es gibt keinen Verlust {}. Wählen Sie einen von {}.</translation>
        </message>
        <message>
            <source>There is no network {}. Choose one of {}.</source>
            <translation>Es gibt kein Netz {}. Wählen Sie eines von {}.</translation>
        </message>
        <message>
            <source>There is no network {}; known are {}.</source>
            <translation>Es gibt kein Netz {}; bekannt sind {}.</translation>
        </message>
        <message>
            <source>There is no precision {}. Choose one of {}.</source>
            <translation>Es gibt keine Rechengenauigkeit {}. Wählen Sie eine von {}.</translation>
        </message>
        <message>
            <source>There is no unfinished training of this model; it starts at the beginning.</source>
            <translation>Es gibt kein unfertiges Training dieses Modells; es beginnt am Anfang.</translation>
        </message>
        <message>
            <source>There is no way {} to join tiles. Choose one of {}.</source>
            <translation>Es gibt keine Art {}, Kacheln zu verbinden. Wählen Sie eine von {}.</translation>
        </message>
        <message>
            <source>There is not enough memory. Lower the memory limit or the number of fit pixels, or close programs.</source>
            <translation>Der Arbeitsspeicher reicht nicht. Senken Sie die Speichergrenze oder die Anzahl der Pixel zur Anpassung, oder schließen Sie andere Programme.</translation>
        </message>
        <message>
            <source>There is room for fewer samples of {}{} than asked: {}.</source>
            <translation>Für Probeflächen von {}{} ist weniger Platz als verlangt: {}.</translation>
        </message>
        <message>
            <source>They do not overlap anywhere either, so {}, or check the georeference.</source>
            <translation>Sie überlappen sich auch nirgends, also {} oder prüfen Sie die Georeferenzierung.</translation>
        </message>
        <message>
            <source>Tiles of {} pixels overlap by {}; expected a multiple of 4, from 0 to half a tile.</source>
            <extracomment>words: 0</extracomment>
            <translation>Kacheln von {} Pixeln überlappen sich um {}; erwartet wird ein Vielfaches von 4, von 0 bis zur halben Kachel.</translation>
        </message>
        <message>
            <source>Tiles of {} pixels overlap by {}; expected half a tile at most. Choose larger tiles or a smaller overlap.</source>
            <translation>Kacheln von {} Pixeln überlappen sich um {}; erwartet wird höchstens die halbe Kachel. Wählen Sie größere Kacheln oder eine kleinere Überlappung.</translation>
        </message>
        <message>
            <source>Train scene classifier (CNN)</source>
            <translation>Szenenklassifikator trainieren (CNN)</translation>
        </message>
        <message>
            <source>Train segmentation (U-Net)</source>
            <translation>Segmentierung trainieren (U-Net)</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Training history</source>
            <translation>Trainingsverlauf</translation>
        </message>
        <message>
            <source>Training in float32.</source>
            <translation>Training in float32.</translation>
        </message>
        <message>
            <source>Training in float32: this processor has no instructions for bfloat16, it would be slower.</source>
            <translation>Training in float32: Dieser Prozessor hat keine Befehle für bfloat16, es wäre langsamer.</translation>
        </message>
        <message>
            <source>Training in mixed bfloat16 on {}.</source>
            <translation>Training mit gemischter Rechengenauigkeit (bfloat16) auf {}.</translation>
        </message>
        <message>
            <source>Training in mixed bfloat16: the processor has instructions for it.</source>
            <translation>Training mit gemischter Rechengenauigkeit (bfloat16): Der Prozessor hat Befehle dafür.</translation>
        </message>
        <message>
            <source>Transitions</source>
            <translation>Übergänge</translation>
        </message>
        <message>
            <source>Two class rasters are needed: one before, one after.</source>
            <translation>Es werden zwei Klassenraster benötigt: eines vorher, eines nachher.</translation>
        </message>
        <message>
            <source>Two fields of a layer are compared, where there are no pixels. Leave out the area and the raster of disagreement, or choose a class map.</source>
            <translation>Verglichen werden zwei Felder eines Layers; dort gibt es keine Pixel. Lassen Sie das Gebiet und das Abweichungsraster weg oder wählen Sie eine Klassenkarte.</translation>
        </message>
        <message>
            <source>Two indices are called {}. Give each a name of its own.</source>
            <translation>Zwei Indizes heißen {}. Geben Sie jedem einen eigenen Namen.</translation>
        </message>
        <message>
            <source>Two outputs are called {}. Give each a name of its own.</source>
            <translation>Zwei Ausgaben heißen {}. Geben Sie jeder einen eigenen Namen.</translation>
        </message>
        <message>
            <source>Two sample units lie at {}, {}: one is {} in the reference, the other {}. Decide on one, and remove the other.</source>
            <translation>Zwei Stichprobeneinheiten liegen bei {}, {}: Die eine ist in der Referenz {}, die andere {}. Entscheiden Sie sich für eine und entfernen Sie die andere.</translation>
        </message>
        <message>
            <source>Unexpected {}: {}</source>
            <translation>Unerwarteter Fehler {}: {}</translation>
        </message>
        <message>
            <source>Units: {}.</source>
            <translation>Einheiten: {}.</translation>
        </message>
        <message>
            <source>Unknown options {}; expected some of {}.</source>
            <translation>Unbekannte Optionen {}; erwartet werden Optionen aus {}.</translation>
        </message>
        <message>
            <source>Usable pixels: {}; expected at least 2. Check the nodata values, the mask and the area.</source>
            <translation>Brauchbare Pixel: {}; erwartet werden mindestens 2. Prüfen Sie die NoData-Werte, die Maske und das Gebiet.</translation>
        </message>
        <message>
            <source>Values are standardised by the statistics of {}.</source>
            <translation>Die Werte werden mit der Statistik von {} standardisiert.</translation>
        </message>
        <message>
            <source>Values from the 2nd to the 98th percentile of all patches become 0 to 255: {}.</source>
            <translation>Werte vom 2. bis zum 98. Perzentil aller Ausschnitte werden zu 0 bis 255: {}.</translation>
        </message>
        <message>
            <source>Where rasters and labels meet there are {} x {} pixels of {}, less than a patch of {}. Choose smaller patches or a finer resolution, and check that the labels lie on the rasters.</source>
            <translation>Wo Raster und Labels zusammentreffen, gibt es {} x {} Pixel von {}, weniger als ein Ausschnitt von {}. Wählen Sie kleinere Ausschnitte oder eine feinere Auflösung und prüfen Sie, ob die Labels auf den Rastern liegen.</translation>
        </message>
        <message>
            <source>With a producer's accuracy of {} the map would miss more of the class than there are pixels of other classes. Expect a higher producer's accuracy.</source>
            <translation>Bei einer Produzentengenauigkeit von {} würde die Karte mehr von der Klasse verfehlen, als es Pixel anderer Klassen gibt. Erwarten Sie eine höhere Produzentengenauigkeit.</translation>
        </message>
        <message>
            <source>With gamma = {} all pixels count as alike, so none can be told apart. {}</source>
            <translation>Mit gamma = {} gelten alle Pixel als ähnlich, sodass sich keine unterscheiden lassen. {}</translation>
        </message>
        <message>
            <source>With gamma = {} the pixels fall apart into {} groups or more that are not alike at all; expected at most {} for {} classes. {}</source>
            <translation>Mit gamma = {} zerfallen die Pixel in {} oder mehr Gruppen, die sich überhaupt nicht ähneln; erwartet werden höchstens {} für {} Klassen. {}</translation>
        </message>
        <message>
            <source>Without a sample at the {} edge: {} {}.</source>
            <extracomment>words: 0 2</extracomment>
            <translation>Ohne Probefläche am {} Rand: {} {}.</translation>
        </message>
        <message>
            <source>Writing changes</source>
            <translation>Veränderungen werden geschrieben</translation>
        </message>
        <message>
            <source>Writing disagreement</source>
            <translation>Abweichungen werden geschrieben</translation>
        </message>
        <message>
            <source>Writing patches</source>
            <translation>Ausschnitte werden geschrieben</translation>
        </message>
        <message>
            <source>Writing samples</source>
            <translation>Probeflächen werden geschrieben</translation>
        </message>
        <message>
            <source>Writing {}</source>
            <translation>{} wird geschrieben</translation>
        </message>
        <message>
            <source>Written by Landclass</source>
            <translation>Von Landclass geschrieben</translation>
        </message>
        <message>
            <source>a CQL2 filter</source>
            <translation>CQL2-Filter</translation>
        </message>
        <message>
            <source>a CRS without a name</source>
            <translation>KBS ohne Namen</translation>
        </message>
        <message>
            <source>a class lacks its name or colour</source>
            <translation>einer Klasse fehlt Name oder Farbe</translation>
        </message>
        <message>
            <source>a list of {}{}s</source>
            <extracomment>words: 1</extracomment>
            <translation>eine Liste ({}{}s)</translation>
        </message>
        <message>
            <source>a minimum of {} in each of {} classes</source>
            <translation>ein Minimum von {} in jeder von {} Klassen</translation>
        </message>
        <message>
            <source>a scale is not positive</source>
            <translation>eine Skalierung ist nicht positiv</translation>
        </message>
        <message>
            <source>a scale or offset</source>
            <translation>eine Skalierung oder einen Versatz</translation>
        </message>
        <message>
            <source>a simple random sample of {} units, by the estimators of Stehman (2014) for a single stratum</source>
            <translation>einer einfachen Zufallsstichprobe von {} Einheiten, mit den Schätzern von Stehman (2014) für ein einziges Stratum</translation>
        </message>
        <message>
            <source>a simple random sample of {} units, post-stratified by map class (Olofsson et al. 2014), with F1 as a ratio estimate (Stehman 2014)</source>
            <translation>einer einfachen Zufallsstichprobe von {} Einheiten, nachträglich nach Kartenklassen stratifiziert (Olofsson et al. 2014), mit F1 als Verhältnisschätzung (Stehman 2014)</translation>
        </message>
        <message>
            <source>a standard error of {} of the overall accuracy</source>
            <translation>einen Standardfehler der Gesamtgenauigkeit von {}</translation>
        </message>
        <message>
            <source>a stratified random sample of {} units, with strata other than the map classes (Stehman 2014)</source>
            <translation>einer stratifizierten Zufallsstichprobe von {} Einheiten, mit anderen Strata als den Kartenklassen (Stehman 2014)</translation>
        </message>
        <message>
            <source>a stratified random sample of {} units, with the map classes as strata (Olofsson et al. 2014) and F1 as a ratio estimate (Stehman 2014)</source>
            <translation>einer stratifizierten Zufallsstichprobe von {} Einheiten, mit den Kartenklassen als Strata (Olofsson et al. 2014) und F1 als Verhältnisschätzung (Stehman 2014)</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <source>access is denied. Choose a folder you may write to.</source>
            <translation>der Zugriff ist verweigert. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
        </message>
        <message>
            <source>accuracy</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <source>all pixels</source>
            <translation>alle Pixel</translation>
        </message>
        <message>
            <source>all rasters together</source>
            <translation>alle Raster zusammen</translation>
        </message>
        <message>
            <source>an area</source>
            <translation>ein Gebiet</translation>
        </message>
        <message>
            <source>an area of {} known to ± {} % of that on the map</source>
            <translation>eine Fläche von {}, bekannt auf ± {} % derjenigen auf der Karte</translation>
        </message>
        <message>
            <source>an output</source>
            <translation>eine Ausgabe</translation>
        </message>
        <message>
            <source>another data type</source>
            <translation>einen anderen Datentyp</translation>
        </message>
        <message>
            <source>array {} does not have the size its header states</source>
            <translation>das Array {} hat nicht die Größe, die sein Header angibt</translation>
        </message>
        <message>
            <source>array {} has the shape {}, not {}</source>
            <translation>das Array {} hat die Form {}, nicht {}</translation>
        </message>
        <message>
            <source>array {} holds numbers that are not finite</source>
            <translation>das Array {} enthält Zahlen, die nicht endlich sind</translation>
        </message>
        <message>
            <source>array {} holds {}, not plain numbers</source>
            <translation>das Array {} enthält {}, keine einfachen Zahlen</translation>
        </message>
        <message>
            <source>as given</source>
            <translation>wie angegeben</translation>
        </message>
        <message>
            <source>at the place of another</source>
            <translation>am Ort einer anderen</translation>
        </message>
        <message>
            <source>batch size</source>
            <translation>Batchgröße</translation>
        </message>
        <message>
            <source>beside the area</source>
            <translation>neben dem Gebiet</translation>
        </message>
        <message>
            <source>beyond the limit of scenes, {}</source>
            <translation>über der Höchstzahl der Szenen, {}</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>blau</translation>
        </message>
        <message>
            <source>both</source>
            <translation>beides</translation>
        </message>
        <message>
            <source>both were</source>
            <translation>beides ist</translation>
        </message>
        <message>
            <source>by its name</source>
            <translation>nach seinem Namen</translation>
        </message>
        <message>
            <source>cannot read {} ({})</source>
            <translation>kann {} nicht lesen ({})</translation>
        </message>
        <message>
            <source>catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>centres or classes of k = {} have the wrong size</source>
            <translation>Zentren oder Klassen von k = {} haben die falsche Größe</translation>
        </message>
        <message>
            <source>choose a .weights.h5 or .h5 file with those of {} without its last layers</source>
            <translation>wählen Sie eine Datei .weights.h5 oder .h5 mit denen von {} ohne seine letzten Schichten</translation>
        </message>
        <message>
            <source>chosen_k is {}; expected 0 or one of {} to {}.</source>
            <translation>chosen_k ist {}; erwartet wird 0 oder eine Zahl von {} bis {}.</translation>
        </message>
        <message>
            <source>classes_max is {} and classes is {}; expected 0, or at least classes.</source>
            <translation>classes_max ist {} und classes ist {}; erwartet wird 0 oder mindestens classes.</translation>
        </message>
        <message>
            <source>cloud cover unknown</source>
            <translation>Wolkenbedeckung unbekannt</translation>
        </message>
        <message>
            <source>cloud cover {} %</source>
            <translation>Wolkenbedeckung {} %</translation>
        </message>
        <message>
            <source>cloud cover {} % is above {} %</source>
            <translation>Wolkenbedeckung von {} % liegt über {} %</translation>
        </message>
        <message>
            <source>cluster model</source>
            <translation>Clustermodell</translation>
        </message>
        <message>
            <source>collection</source>
            <translation>Sammlung</translation>
        </message>
        <message>
            <source>columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>cost has {} rows and {} columns; expected no more rows than columns</source>
            <translation>cost hat {} Zeilen und {} Spalten; erwartet werden nicht mehr Zeilen als Spalten</translation>
        </message>
        <message>
            <source>could not run the job</source>
            <translation>konnte den Auftrag nicht ausführen</translation>
        </message>
        <message>
            <source>cut in the middle</source>
            <translation>mittig zugeschnitten</translation>
        </message>
        <message>
            <source>degrees</source>
            <translation>Grad</translation>
        </message>
        <message>
            <source>does not exist</source>
            <translation>existiert nicht</translation>
        </message>
        <message>
            <source>drawn pixels</source>
            <translation>gezogene Pixel</translation>
        </message>
        <message>
            <source>features</source>
            <translation>Objekte</translation>
        </message>
        <message>
            <source>filled up by reflection</source>
            <translation>durch Spiegelung aufgefüllt</translation>
        </message>
        <message>
            <source>first, layer, finest, coarsest, custom or centre</source>
            <translation>first, layer, finest, coarsest, custom oder centre</translation>
        </message>
        <message>
            <source>from the median distance between pixels</source>
            <translation>aus dem Median des Abstands zwischen Pixeln</translation>
        </message>
        <message>
            <source>gamma is not positive</source>
            <translation>gamma ist nicht positiv</translation>
        </message>
        <message>
            <source>gives it twice</source>
            <translation>ist doppelt</translation>
        </message>
        <message>
            <source>green</source>
            <translation>grün</translation>
        </message>
        <message>
            <source>has a single sample unit, so no variance; expected at least 2 in every stratum. Interpret more there</source>
            <translation>hat nur eine Stichprobeneinheit, also keine Varianz; erwartet werden mindestens 2 in jedem Stratum. Interpretieren Sie dort weitere</translation>
        </message>
        <message>
            <source>has another file at {}</source>
            <translation>hat unter {} eine andere Datei</translation>
        </message>
        <message>
            <source>has its centre in the area</source>
            <translation>hat ihren Mittelpunkt im Gebiet</translation>
        </message>
        <message>
            <source>has more sample units than units in all; expected each once. Check the numbers of units</source>
            <translation>hat mehr Stichprobeneinheiten, als es dort Einheiten gibt; erwartet wird jede einmal. Prüfen Sie die Anzahlen der Einheiten</translation>
        </message>
        <message>
            <source>has no band {}</source>
            <translation>hat keinen Kanal {}</translation>
        </message>
        <message>
            <source>has no sample unit; expected at least 2 in every stratum. Interpret some there</source>
            <translation>hat keine Stichprobeneinheit; erwartet werden mindestens 2 in jedem Stratum. Interpretieren Sie dort einige</translation>
        </message>
        <message>
            <source>has sample units but no area; expected an area for it. Check the areas</source>
            <translation>hat Stichprobeneinheiten, aber keine Fläche; erwartet wird auch dafür eine Fläche. Prüfen Sie die Flächen</translation>
        </message>
        <message>
            <source>head</source>
            <translation>letzte Schicht</translation>
        </message>
        <message>
            <source>images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>is gone</source>
            <translation>ist nicht mehr da</translation>
        </message>
        <message>
            <source>is not understood</source>
            <translation>wird nicht verstanden</translation>
        </message>
        <message>
            <source>is of {}</source>
            <translation>gehört zu {}</translation>
        </message>
        <message>
            <source>it asks for a login. Choose an authentication configuration for it</source>
            <translation>er verlangt eine Anmeldung. Wählen Sie dafür eine Authentifizierungskonfiguration</translation>
        </message>
        <message>
            <source>it asks for a login; choose an authentication configuration for it</source>
            <translation>er verlangt eine Anmeldung; wählen Sie dafür eine Authentifizierungskonfiguration</translation>
        </message>
        <message>
            <source>it does not answer as a scheduler does; is this the port of the dashboard?</source>
            <translation>er antwortet nicht wie ein Scheduler; ist dies der Port des Dashboards?</translation>
        </message>
        <message>
            <source>it does not take the request</source>
            <translation>er nimmt die Anfrage nicht an</translation>
        </message>
        <message>
            <source>it has a fault of its own</source>
            <translation>er hat selbst eine Störung</translation>
        </message>
        <message>
            <source>it has no place on Earth</source>
            <translation>es liegt nirgends auf der Erde</translation>
        </message>
        <message>
            <source>it has nothing there. Check the address of the catalogue</source>
            <translation>er hat dort nichts. Prüfen Sie die Adresse des Katalogs</translation>
        </message>
        <message>
            <source>it has {} classes</source>
            <translation>es hat {} Klassen</translation>
        </message>
        <message>
            <source>it holds {}</source>
            <translation>sie enthält {}</translation>
        </message>
        <message>
            <source>it is asked too often. Wait a while and run again</source>
            <translation>er wird zu oft gefragt. Warten Sie eine Weile und starten Sie dann noch einmal</translation>
        </message>
        <message>
            <source>it is asked too often; wait a while</source>
            <translation>er wird zu oft gefragt; warten Sie eine Weile</translation>
        </message>
        <message>
            <source>it is longer than {} characters</source>
            <translation>sie ist länger als {} Zeichen</translation>
        </message>
        <message>
            <source>it refuses access. Choose an authentication configuration that may read it, or another collection</source>
            <translation>er verweigert den Zugriff. Wählen Sie eine Authentifizierungskonfiguration, die dort lesen darf, oder eine andere Sammlung</translation>
        </message>
        <message>
            <source>it refuses access; the files may need an authentication configuration or a signing service</source>
            <translation>er verweigert den Zugriff; die Dateien brauchen vielleicht eine Authentifizierungskonfiguration oder einen Signaturdienst</translation>
        </message>
        <message>
            <source>its ONNX part is none</source>
            <translation>sein ONNX-Teil ist keiner</translation>
        </message>
        <message>
            <source>its bands have no names of their own</source>
            <translation>seine Kanäle haben keine eindeutigen Namen</translation>
        </message>
        <message>
            <source>its classes are not numbered from 1 on</source>
            <translation>seine Klassen sind nicht ab 1 durchnummeriert</translation>
        </message>
        <message>
            <source>its network is {}; known are {}</source>
            <translation>sein Netz ist {}; bekannt sind {}</translation>
        </message>
        <message>
            <source>its overviews are not whole</source>
            <translation>die Übersichten (Pyramiden) sind unvollständig</translation>
        </message>
        <message>
            <source>its patches have a side of {} metres</source>
            <translation>seine Ausschnitte haben eine Seitenlänge von {} Metern</translation>
        </message>
        <message>
            <source>its patches have a side of {} pixels</source>
            <translation>seine Ausschnitte haben eine Seitenlänge von {} Pixeln</translation>
        </message>
        <message>
            <source>its patches have no side in metres</source>
            <translation>seine Ausschnitte haben keine Seitenlänge in Metern</translation>
        </message>
        <message>
            <source>its weights are no numbers of a network</source>
            <translation>seine Gewichte sind keine Zahlen eines Netzes</translation>
        </message>
        <message>
            <source>k = {} is out of range</source>
            <translation>k = {} liegt außerhalb des Bereichs</translation>
        </message>
        <message>
            <source>k = {}: at no k do the pixels fall into two or more classes.</source>
            <translation>k = {}: Bei keinem k zerfallen die Pixel in zwei oder mehr Klassen.</translation>
        </message>
        <message>
            <source>k = {}: its silhouette of {} is the highest, so the classes stand apart best</source>
            <translation>k = {}: Die Silhouette von {} ist die höchste, die Klassen sind also am besten getrennt</translation>
        </message>
        <message>
            <source>k = {}: its silhouette of {} is within {} % of the highest ({} at k = {}), and of these the inertia curve bends most here.</source>
            <translation>k = {}: Die Silhouette von {} liegt höchstens {} % unter der höchsten ({} bei k = {}), und unter diesen knickt die Inertia-Kurve hier am stärksten.</translation>
        </message>
        <message>
            <source>k = {}: no pixel is in class {}; the scene has fewer distinct spectra than classes.</source>
            <translation>k = {}: Kein Pixel ist in Klasse {}; die Szene hat weniger verschiedene Spektren als Klassen.</translation>
        </message>
        <message>
            <source>k = {}: of {} to {}, the gap between one eigenvalue and the next is widest here.</source>
            <translation>k = {}: Von {} bis {} ist die Lücke zwischen einem Eigenwert und dem nächsten hier am größten.</translation>
        </message>
        <message>
            <source>k = {}: of {} to {}, the gap between one eigenvalue and the next is widest here: from {} to {}.</source>
            <translation>k = {}: Von {} bis {} ist die Lücke zwischen einem Eigenwert und dem nächsten hier am größten: von {} auf {}.</translation>
        </message>
        <message>
            <source>k = {}: passes over all pixels: {}, inertia {} to {}; last squared shift {} of the variance.</source>
            <translation>k = {}: Durchgänge über alle Pixel: {}, Inertia von {} auf {}; letzte quadrierte Verschiebung {} der Varianz.</translation>
        </message>
        <message>
            <source>k = {}: the centres still moved when the iterations ended.</source>
            <translation>k = {}: Die Zentren bewegten sich noch, als die Iterationen endeten.</translation>
        </message>
        <message>
            <source>k = {}: the inertia curve has a sharp elbow here, and the silhouette of {} is not far below the highest ({} at k = {}).</source>
            <translation>k = {}: Die Inertia-Kurve hat hier einen scharfen Knick, und die Silhouette von {} liegt nicht weit unter der höchsten ({} bei k = {}).</translation>
        </message>
        <message>
            <source>k = {}: the model was saved with it.</source>
            <translation>k = {}: Damit wurde das Modell gespeichert.</translation>
        </message>
        <message>
            <source>k = {}: the pixels differ too little to tell.</source>
            <translation>k = {}: Die Pixel unterscheiden sich zu wenig für einen Vorschlag.</translation>
        </message>
        <message>
            <source>k_min is {} and k_max is {}; expected k_min at most k_max.</source>
            <translation>k_min ist {} und k_max ist {}; k_min darf höchstens so groß sein wie k_max.</translation>
        </message>
        <message>
            <source>last blocks</source>
            <translation>letzte Blöcke</translation>
        </message>
        <message>
            <source>learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <source>leave them out</source>
            <translation>lassen Sie sie weg</translation>
        </message>
        <message>
            <source>leave {} out</source>
            <translation>lassen Sie {} weg</translation>
        </message>
        <message>
            <source>less cloudy scenes cover the same</source>
            <translation>weniger bewölkte Szenen decken dasselbe ab</translation>
        </message>
        <message>
            <source>less than half of their pixels have data</source>
            <translation>weniger als die Hälfte ihrer Pixel hat Daten</translation>
        </message>
        <message>
            <source>lies beside the area</source>
            <translation>liegt neben dem Gebiet</translation>
        </message>
        <message>
            <source>lies within the area</source>
            <translation>liegt innerhalb des Gebiets</translation>
        </message>
        <message>
            <source>low_percent is {} and high_percent is {}; expected low_percent below high_percent.</source>
            <translation>low_percent ist {} und high_percent ist {}; low_percent muss kleiner sein als high_percent.</translation>
        </message>
        <message>
            <source>lower</source>
            <translation>unteren</translation>
        </message>
        <message>
            <source>map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>maskiert</translation>
        </message>
        <message>
            <source>mean IoU</source>
            <translation>mittlerer IoU</translation>
        </message>
        <message>
            <source>metadata.txt carries no version</source>
            <translation>metadata.txt enthält keine Version</translation>
        </message>
        <message>
            <source>minimum</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>model of kind {}</source>
            <translation>Modell der Art {}</translation>
        </message>
        <message>
            <source>more than {} different values</source>
            <translation>mehr als {} verschiedene Werte</translation>
        </message>
        <message>
            <source>most have {} of {}</source>
            <translation>die meisten haben {} vom Typ {}</translation>
        </message>
        <message>
            <source>neither</source>
            <translation>keines</translation>
        </message>
        <message>
            <source>neither was</source>
            <translation>keines ist</translation>
        </message>
        <message>
            <source>network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>next_bits is {}, expected one of {}</source>
            <translation>next_bits ist {}, erwartet wird eines von {}</translation>
        </message>
        <message>
            <source>no CRS</source>
            <translation>kein KBS</translation>
        </message>
        <message>
            <source>no answer within {} seconds</source>
            <translation>keine Antwort innerhalb von {} Sekunden</translation>
        </message>
        <message>
            <source>no condition, and looked at here</source>
            <translation>keine Bedingung und hier geprüft</translation>
        </message>
        <message>
            <source>nodata in both</source>
            <translation>NoData in beiden</translation>
        </message>
        <message>
            <source>nodata in {} only</source>
            <extracomment>words: 0</extracomment>
            <translation>NoData nur in {}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>none: every pixel is nodata</source>
            <translation>keine: Jedes Pixel ist NoData</translation>
        </message>
        <message>
            <source>not finite</source>
            <translation>nicht endlich</translation>
        </message>
        <message>
            <source>not in {}</source>
            <translation>nicht in {}</translation>
        </message>
        <message>
            <source>not recognized</source>
            <translation>nicht erkannt</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>nothing, for no class is meant</source>
            <translation>nichts, denn keine Klasse ist gemeint</translation>
        </message>
        <message>
            <source>of class 0</source>
            <translation>mit Klasse 0</translation>
        </message>
        <message>
            <source>of ignored classes</source>
            <translation>mit ignorierter Klasse</translation>
        </message>
        <message>
            <source>of other collections</source>
            <translation>aus anderen Sammlungen</translation>
        </message>
        <message>
            <source>on nodata of {}</source>
            <translation>auf NoData von {}</translation>
        </message>
        <message>
            <source>on request</source>
            <translation>auf Wunsch</translation>
        </message>
        <message>
            <source>outside the area</source>
            <translation>außerhalb des Gebiets</translation>
        </message>
        <message>
            <source>outside the dates</source>
            <translation>außerhalb des Zeitraums</translation>
        </message>
        <message>
            <source>outside {}</source>
            <translation>außerhalb von {}</translation>
        </message>
        <message>
            <source>overlap</source>
            <translation>Überlappung</translation>
        </message>
        <message>
            <source>parts of it are missing on the disk</source>
            <translation>Teile davon fehlen auf dem Datenträger</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <source>pixels in features of different classes, left out</source>
            <translation>Pixel in Objekten verschiedener Klassen, ausgelassen</translation>
        </message>
        <message>
            <source>points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>points beside {}, left out</source>
            <translation>Punkte neben {}, ausgelassen</translation>
        </message>
        <message>
            <source>points in a pixel that already has one of their class, which count once</source>
            <translation>Punkte in einem Pixel, das schon einen ihrer Klasse hat, einmal gezählt</translation>
        </message>
        <message>
            <source>polygons</source>
            <translation>Polygonen</translation>
        </message>
        <message>
            <source>producer's</source>
            <translation>Produzenten</translation>
        </message>
        <message>
            <source>python -m engine</source>
            <translation>python -m engine</translation>
        </message>
        <message>
            <source>red</source>
            <translation>rot</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>right</source>
            <translation>rechten</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>samples</source>
            <translation>Probeflächen</translation>
        </message>
        <message>
            <source>samples on the rasters</source>
            <translation>Probeflächen auf den Rastern</translation>
        </message>
        <message>
            <source>scale {}, offset {}</source>
            <translation>Skalierung {}, Versatz {}</translation>
        </message>
        <message>
            <source>scene classification model</source>
            <translation>Szenenklassifikationsmodell</translation>
        </message>
        <message>
            <source>scheduler is {}; expected an address such as tcp://192.168.1.5:8786, gateway:NAME, or nothing.</source>
            <translation>scheduler ist {}; erwartet wird eine Adresse wie tcp://192.168.1.5:8786, gateway:NAME oder nichts.</translation>
        </message>
        <message>
            <source>see the manual</source>
            <translation>siehe Handbuch</translation>
        </message>
        <message>
            <source>segmentation model</source>
            <translation>Segmentierungsmodell</translation>
        </message>
        <message>
            <source>shapes of the optimizer</source>
            <translation>Formen des Optimierers</translation>
        </message>
        <message>
            <source>shapes of the weights</source>
            <translation>Formen der Gewichte</translation>
        </message>
        <message>
            <source>shares ground with the area</source>
            <translation>überschneidet sich mit dem Gebiet</translation>
        </message>
        <message>
            <source>size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>some are missing</source>
            <translation>einige fehlen</translation>
        </message>
        <message>
            <source>spelt alike are {}</source>
            <translation>ähnlich geschrieben sind {}</translation>
        </message>
        <message>
            <source>strata</source>
            <translation>Strata</translation>
        </message>
        <message>
            <source>test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>that is described</source>
            <translation>der beschrieben ist</translation>
        </message>
        <message>
            <source>the CPU (cores: {})</source>
            <translation>CPU (Kerne: {})</translation>
        </message>
        <message>
            <source>the GPU {}</source>
            <translation>GPU {}</translation>
        </message>
        <message>
            <source>the area</source>
            <translation>dem Gebiet</translation>
        </message>
        <message>
            <source>the chosen number of classes is not among those saved</source>
            <translation>die gewählte Klassenanzahl ist nicht unter den gespeicherten</translation>
        </message>
        <message>
            <source>the connection is lost</source>
            <translation>die Verbindung ist abgebrochen</translation>
        </message>
        <message>
            <source>the disk</source>
            <translation>Datenträger</translation>
        </message>
        <message>
            <source>the disk is full. Free some space or choose another folder.</source>
            <translation>der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>the disk is read-only. Choose another folder.</source>
            <translation>der Datenträger ist schreibgeschützt. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>the disk quota is used up. Free some space or choose another folder.</source>
            <translation>das Speicherkontingent ist aufgebraucht. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>the embedding does not fit the bands</source>
            <translation>die Einbettung passt nicht zu den Kanälen</translation>
        </message>
        <message>
            <source>the scaling does not fit the bands</source>
            <translation>die Skalierung passt nicht zu den Kanälen</translation>
        </message>
        <message>
            <source>the scaling of a band has no span</source>
            <translation>die Skalierung eines Kanals hat keine Spanne</translation>
        </message>
        <message>
            <source>the scene has</source>
            <translation>die Szene hat</translation>
        </message>
        <message>
            <source>the step {} does not take {}: {}</source>
            <translation>der Schritt {} nimmt seine Angaben ({}) nicht an: {}</translation>
        </message>
        <message>
            <source>the step {} has numbers that are not finite</source>
            <translation>der Schritt {} hat Zahlen, die nicht endlich sind</translation>
        </message>
        <message>
            <source>the suggested one</source>
            <translation>das vorgeschlagene</translation>
        </message>
        <message>
            <source>the test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>the whole map</source>
            <translation>die ganze Karte</translation>
        </message>
        <message>
            <source>there is no step {}; known are {}</source>
            <translation>es gibt keinen Schritt {}; bekannt sind {}</translation>
        </message>
        <message>
            <source>there is no such file; the catalogue may be out of date</source>
            <translation>es gibt keine solche Datei; der Katalog ist vielleicht veraltet</translation>
        </message>
        <message>
            <source>they cannot be read</source>
            <translation>sie lassen sich nicht lesen</translation>
        </message>
        <message>
            <source>they cannot be read as images of numbers</source>
            <translation>sie lassen sich nicht als Bilder aus Zahlen lesen</translation>
        </message>
        <message>
            <source>they have</source>
            <translation>sie haben</translation>
        </message>
        <message>
            <source>they have no place</source>
            <translation>sie haben keine Lage</translation>
        </message>
        <message>
            <source>threads in use: {}</source>
            <translation>verwendete Threads: {}</translation>
        </message>
        <message>
            <source>timed out</source>
            <translation>Zeitüberschreitung</translation>
        </message>
        <message>
            <source>to its end</source>
            <translation>bis zum Ende</translation>
        </message>
        <message>
            <source>too cloudy</source>
            <translation>zu bewölkt</translation>
        </message>
        <message>
            <source>training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>training patches</source>
            <translation>Trainingsausschnitte</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <source>units</source>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>unknown scaling {}</source>
            <translation>unbekannte Skalierung {}</translation>
        </message>
        <message>
            <source>user's</source>
            <translation>Nutzer</translation>
        </message>
        <message>
            <source>validation</source>
            <translation>Validierung</translation>
        </message>
        <message>
            <source>validation patches</source>
            <translation>Validierungsausschnitte</translation>
        </message>
        <message>
            <source>values that are not whole numbers</source>
            <translation>Werte, die keine ganzen Zahlen sind</translation>
        </message>
        <message>
            <source>vectors</source>
            <translation>Vektoren</translation>
        </message>
        <message>
            <source>weight decay</source>
            <translation>Weight Decay</translation>
        </message>
        <message>
            <source>which job to run</source>
            <translation>welcher Auftrag ausgeführt wird</translation>
        </message>
        <message>
            <source>without a class in one of the fields</source>
            <translation>ohne Klasse in einem der Felder</translation>
        </message>
        <message>
            <source>without a class in {}</source>
            <translation>ohne Klasse in {}</translation>
        </message>
        <message>
            <source>without a point</source>
            <translation>ohne Punkt</translation>
        </message>
        <message>
            <source>without a reference class</source>
            <translation>ohne Referenzklasse</translation>
        </message>
        <message>
            <source>workers: {}, threads: {}</source>
            <translation>Worker: {}, Threads: {}</translation>
        </message>
        <message>
            <source>{} ({} % of the area)</source>
            <translation>{} ({} % der Fläche)</translation>
        </message>
        <message>
            <source>{} ({}) for the {}</source>
            <extracomment>words: 1 2</extracomment>
            <translation>{} ({}) für: {}</translation>
        </message>
        <message>
            <source>{} ({}): other units, or another sensor? What the model says is worth little then. Bring the rasters to the units of the training first, such as bytes with RGB composite.</source>
            <translation>{} ({}): andere Einheiten oder ein anderer Sensor? Was das Modell sagt, ist dann wenig wert. Bringen Sie die Raster zuerst in die Einheiten des Trainings, etwa mit „RGB-Komposit“ in Bytes.</translation>
        </message>
        <message>
            <source>{} +lon_wrap={}</source>
            <translation>{} +lon_wrap={}</translation>
        </message>
        <message>
            <source>{} Give it its CRS (Raster &gt; Projections &gt; Assign Projection).</source>
            <translation>{} Weisen Sie ihm sein KBS zu (Raster &gt; Projektionen &gt; Projektion zuweisen).</translation>
        </message>
        <message>
            <source>{} Keras runs it.</source>
            <translation>{} Keras führt es aus.</translation>
        </message>
        <message>
            <source>{} Keras {} with {} on {}.</source>
            <translation>{} Keras {} mit {} auf {}.</translation>
        </message>
        <message>
            <source>{} Ratios do not feel a scale, but they feel an offset, if there is one. {}</source>
            <translation>{} Für Verhältnisse spielt eine Skalierung keine Rolle, wohl aber ein Versatz, falls es einen gibt. {}</translation>
        </message>
        <message>
            <source>{} among the {} {}; expected entries such as {}, with commas.</source>
            <extracomment>words: 1 2</extracomment>
            <translation>Der Eintrag {} unter {} {}; erwartet werden Einträge wie {}, durch Kommas getrennt.</translation>
        </message>
        <message>
            <source>{} among them</source>
            <translation>{}</translation>
        </message>
        <message>
            <source>{} and the names of Keras Applications</source>
            <translation>{} und die Namen von Keras Applications</translation>
        </message>
        <message>
            <source>{} answers {} for {}: {}.</source>
            <extracomment>words: 3</extracomment>
            <translation>{} antwortet mit {} auf die Anfrage nach {}: {}.</translation>
        </message>
        <message>
            <source>{} at least two {}; expected two classes or more. {}{}</source>
            <extracomment>words: 1</extracomment>
            <translation>{} mindestens zwei {}; erwartet werden zwei oder mehr Klassen. {}{}</translation>
        </message>
        <message>
            <source>{} bands</source>
            <translation>{} Kanäle</translation>
        </message>
        <message>
            <source>{} breaks off: the transfer from {} was cut, or the file there is damaged. Try again.</source>
            <translation>{} bricht ab: Die Übertragung von {} wurde unterbrochen, oder die Datei dort ist beschädigt. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>{} cannot be computed: no band is known to be {}; the bands are {}. Choose the sensor, or say which band it is, such as {}={}.</source>
            <translation>Nicht berechenbar: {}. Kein Kanal ist bekannt als {}; die Kanäle sind {}. Wählen Sie den Sensor oder geben Sie an, welcher Kanal es ist, etwa {}={}.</translation>
        </message>
        <message>
            <source>{} cannot be reached for {}. Check the network, or try again later.</source>
            <translation>{} ist für {} nicht erreichbar. Prüfen Sie das Netzwerk oder versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>{} cannot be reached, or breaks off: the connection failed. Check the address and the network.</source>
            <translation>{} ist nicht erreichbar oder bricht ab: Die Verbindung schlug fehl. Prüfen Sie die Adresse und das Netzwerk.</translation>
        </message>
        <message>
            <source>{} cannot be read as a raster: {}.</source>
            <extracomment>words: 1</extracomment>
            <translation>{} lässt sich nicht als Raster lesen: {}.</translation>
        </message>
        <message>
            <source>{} cannot be read to its end; the file may be damaged ({}).</source>
            <extracomment>words: 1</extracomment>
            <translation>{} lässt sich nicht bis zum Ende lesen; die Datei ist vielleicht beschädigt ({}).</translation>
        </message>
        <message>
            <source>{} cannot be read: {}</source>
            <translation>{} lässt sich nicht lesen: {}</translation>
        </message>
        <message>
            <source>{} cannot be written: the disk is full. Free some space or choose a folder elsewhere.</source>
            <translation>{} lässt sich nicht schreiben: Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen Ordner anderswo.</translation>
        </message>
        <message>
            <source>{} cannot be written: the folder {} is gone. Choose another folder.</source>
            <translation>{} lässt sich nicht schreiben: Den Ordner {} gibt es nicht mehr. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{} cannot be written: {} (free on the disk: {} MB). Choose another folder, or another name.</source>
            <extracomment>words: 1</extracomment>
            <translation>{} lässt sich nicht schreiben: {} (frei auf dem Datenträger: {} MB). Wählen Sie einen anderen Ordner oder einen anderen Namen.</translation>
        </message>
        <message>
            <source>{} cannot be written: {}. Choose another folder.</source>
            <translation>{} lässt sich nicht schreiben: {}. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{} classes have</source>
            <translation>{} Klassen haben</translation>
        </message>
        <message>
            <source>{} components are asked for; expected at most {}, one for each band.</source>
            <translation>{} Komponenten sind verlangt; erwartet werden höchstens {}, eine je Kanal.</translation>
        </message>
        <message>
            <source>{} does not answer for {}. Check the network, or try again later.</source>
            <translation>{} antwortet nicht auf die Anfrage nach {}. Prüfen Sie das Netzwerk oder versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>{} does not answer with STAC, but with something else, such as a web page. Check the address; that of an API ends before /search, that of a static catalogue in catalog.json.</source>
            <translation>{} antwortet nicht mit STAC, sondern mit etwas anderem, etwa einer Webseite. Prüfen Sie die Adresse; die einer API endet vor /search, die eines statischen Katalogs auf catalog.json.</translation>
        </message>
        <message>
            <source>{} does not answer. Check the address and the network, or try again later.</source>
            <translation>{} antwortet nicht. Prüfen Sie die Adresse und das Netzwerk oder versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>{} does not exist at {}; the catalogue may be out of date.</source>
            <translation>{} gibt es unter {} nicht; der Katalog ist vielleicht veraltet.</translation>
        </message>
        <message>
            <source>{} does not overlap the target grid. Choose another extent, or leave {} out.</source>
            <translation>{} überlappt das Zielgitter nicht. Wählen Sie eine andere Ausdehnung oder lassen Sie {} weg.</translation>
        </message>
        <message>
            <source>{} does not overlap {}, so there is nothing to stack. Leave {} out, or check its georeference.</source>
            <translation>{} überlappt {} nicht, also gibt es nichts zu stapeln. Lassen Sie {} weg oder prüfen Sie die Georeferenzierung.</translation>
        </message>
        <message>
            <source>{} does not reach over the whole grid and has no nodata value for the rest. {}</source>
            <translation>{} reicht nicht über das ganze Gitter und hat keinen NoData-Wert für den Rest. {}</translation>
        </message>
        <message>
            <source>{} footprints</source>
            <translation>{} Szenenumrisse</translation>
        </message>
        <message>
            <source>{} has model format {}; this version of Landclass reads format {}. Upgrade the plugin, or train the model again.</source>
            <translation>{} hat das Modellformat {}; diese Version von Landclass liest das Format {}. Aktualisieren Sie die Erweiterung oder trainieren Sie das Modell neu.</translation>
        </message>
        <message>
            <source>{} has no CRS, so it cannot be placed. Choose other bands or another collection.</source>
            <translation>{} hat kein KBS und daher keine Lage. Wählen Sie andere Kanäle oder eine andere Sammlung.</translation>
        </message>
        <message>
            <source>{} has no CRS, so no sample can be placed on it. Give it its CRS first.</source>
            <translation>{} hat kein KBS, daher lässt sich keine Probefläche darauf legen. Weisen Sie zuerst das KBS zu.</translation>
        </message>
        <message>
            <source>{} has no CRS, so nothing else can be placed on it. Give it its CRS first.</source>
            <translation>{} hat kein KBS, daher lässt sich nichts anderes darauf legen. Weisen Sie zuerst das KBS zu.</translation>
        </message>
        <message>
            <source>{} has no CRS, so {} cannot be placed on it. Give it its CRS first.</source>
            <translation>{} hat kein KBS, daher lässt sich {} nicht darauf legen. Weisen Sie zuerst das KBS zu.</translation>
        </message>
        <message>
            <source>{} has no CRS, {} is in {}. Give {} its CRS (Raster &gt; Projections &gt; Assign Projection), or leave it out.</source>
            <translation>{} hat kein KBS, {} ist in {}. Weisen Sie {} das KBS zu (Raster &gt; Projektionen &gt; Projektion zuweisen) oder lassen Sie es weg.</translation>
        </message>
        <message>
            <source>{} has no band {}, which the catalogue tells of. Tell those who keep the catalogue, or choose other bands.</source>
            <translation>{} hat keinen Kanal {}, den der Katalog aber nennt. Melden Sie es den Betreibern des Katalogs oder wählen Sie andere Kanäle.</translation>
        </message>
        <message>
            <source>{} has no band {}; it has {}.</source>
            <translation>{} hat keinen Kanal {}; vorhanden: {}.</translation>
        </message>
        <message>
            <source>{} has no collection {}; it has {}{}. Choose one of them.</source>
            <translation>{} hat keine Sammlung {}; vorhanden: {}{}. Wählen Sie eine davon.</translation>
        </message>
        <message>
            <source>{} has no pixel with a value in {}.</source>
            <translation>{} hat kein Pixel mit einem Wert in {}.</translation>
        </message>
        <message>
            <source>{} has pixels of size 0; its georeference is broken.</source>
            <translation>{} hat Pixel der Größe 0; die Georeferenzierung ist fehlerhaft.</translation>
        </message>
        <message>
            <source>{} has pixels of {}, {} of {}.</source>
            <translation>{} hat Pixel von {}, {} von {}.</translation>
        </message>
        <message>
            <source>{} has the colour {} already ({}). Choose another colour.</source>
            <translation>{} hat schon die Farbe {} ({}). Wählen Sie eine andere Farbe.</translation>
        </message>
        <message>
            <source>{} has to be resampled, and a VRT only points at pixels as they are. {}</source>
            <translation>{} muss umgerechnet werden, und ein VRT verweist nur auf Pixel, wie sie sind. {}</translation>
        </message>
        <message>
            <source>{} has {} bands; expected a class raster of one.</source>
            <translation>{} hat {} Kanäle; erwartet wird ein Klassenraster mit einem.</translation>
        </message>
        <message>
            <source>{} has {} x {} pixels, the catalogue says {} x {} (rows x columns).</source>
            <translation>{} hat {} x {} Pixel, laut Katalog {} x {} (Zeilen x Spalten).</translation>
        </message>
        <message>
            <source>{} has {} x {} pixels, {} has {} x {} (columns x rows).</source>
            <translation>{} hat {} x {} Pixel, {} hat {} x {} (Spalten x Zeilen).</translation>
        </message>
        <message>
            <source>{} has {} {} where the patches lie; expected 2 to {}. {} other classes too, and check where the samples lie.</source>
            <extracomment>words: 0 2</extracomment>
            <translation>Anzahl der Klassen von {0} dort, wo die Ausschnitte liegen: {1}; erwartet werden 2 bis {3}. {4} weiteren Klassen und prüfen Sie, wo die Probeflächen liegen.</translation>
        </message>
        <message>
            <source>{} holds a character that no file name may have. Choose another name.</source>
            <translation>{} enthält ein Zeichen, das in keinem Dateinamen stehen darf. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>{} holds more than {} different values. Choose a raster of classes.</source>
            <translation>{} enthält mehr als {} verschiedene Werte. Wählen Sie ein Klassenraster.</translation>
        </message>
        <message>
            <source>{} holds no JSON object; expected STAC. Check the address.</source>
            <translation>{} enthält kein JSON-Objekt; erwartet wird STAC. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>{} holds no bands itself.{}</source>
            <translation>{} enthält selbst keine Kanäle.{}</translation>
        </message>
        <message>
            <source>{} holds no class in the area. Choose another area.</source>
            <translation>{} enthält im Gebiet keine Klasse. Wählen Sie ein anderes Gebiet.</translation>
        </message>
        <message>
            <source>{} holds no class raster for k = {}. Was it moved or removed? Run the sweep again.</source>
            <translation>{} enthält kein Klassenraster für k = {}. Wurde es verschoben oder entfernt? Starten Sie die Reihe noch einmal.</translation>
        </message>
        <message>
            <source>{} holds no class where it overlaps the rasters: only 0 and nodata.</source>
            <translation>{} enthält dort, wo es die Raster überlappt, keine Klasse: nur 0 und NoData.</translation>
        </message>
        <message>
            <source>{} holds no class where the samples lie. Check the CRS of both.</source>
            <translation>{} enthält dort, wo die Probeflächen liegen, keine Klasse. Prüfen Sie das KBS von beiden.</translation>
        </message>
        <message>
            <source>{} holds no class: every pixel is nodata.</source>
            <translation>{} enthält keine Klasse: Jedes Pixel ist NoData.</translation>
        </message>
        <message>
            <source>{} holds no class: every pixel is nodata. Choose a raster of classes.</source>
            <translation>{} enthält keine Klasse: Jedes Pixel ist NoData. Wählen Sie ein Klassenraster.</translation>
        </message>
        <message>
            <source>{} holds no metrics.csv. Choose the folder of all class maps that a sweep has written.</source>
            <translation>{} enthält keine metrics.csv. Wählen Sie den Ordner aller Klassenkarten, den eine Reihe geschrieben hat.</translation>
        </message>
        <message>
            <source>{} holds other numbers than those of classes. Choose a class map.</source>
            <translation>{} enthält andere Zahlen als die von Klassen. Wählen Sie eine Klassenkarte.</translation>
        </message>
        <message>
            <source>{} holds two members of one name. Do not use it unless you know its origin.</source>
            <translation>{} enthält zwei Bestandteile mit demselben Namen. Verwenden Sie die Datei nur, wenn Sie ihre Herkunft kennen.</translation>
        </message>
        <message>
            <source>{} holds values that are not whole numbers. Choose a raster of classes.</source>
            <translation>{} enthält Werte, die keine ganzen Zahlen sind. Wählen Sie ein Klassenraster.</translation>
        </message>
        <message>
            <source>{} holds {} values, which a VRT cannot tell to all programs. {}</source>
            <translation>{} enthält Werte vom Typ {}, den ein VRT nicht allen Programmen vermitteln kann. {}</translation>
        </message>
        <message>
            <source>{} holds {}, which no model has. Do not use it unless you know its origin.</source>
            <translation>{} enthält {}, was kein Modell hat. Verwenden Sie die Datei nur, wenn Sie ihre Herkunft kennen.</translation>
        </message>
        <message>
            <source>{} holds {}. Choose a raster of classes as the class map.</source>
            <translation>{} enthält {}. Wählen Sie ein Klassenraster als Klassenkarte.</translation>
        </message>
        <message>
            <source>{} holds {}; expected options by name, as --help shows.</source>
            <translation>{} enthält {}; erwartet werden Optionen mit Namen, wie --help sie zeigt.</translation>
        </message>
        <message>
            <source>{} is a file; expected a folder.</source>
            <translation>{} ist eine Datei; erwartet wird ein Ordner.</translation>
        </message>
        <message>
            <source>{} is a folder; expected the name of a file to write.</source>
            <translation>{} ist ein Ordner; erwartet wird der Name einer Datei, die geschrieben werden soll.</translation>
        </message>
        <message>
            <source>{} is a zip, but not a Landclass model.</source>
            <translation>{} ist ein ZIP-Archiv, aber kein Landclass-Modell.</translation>
        </message>
        <message>
            <source>{} is a {}; expected a cluster model.</source>
            <translation>{} ist ein {}; erwartet wird ein Clustermodell.</translation>
        </message>
        <message>
            <source>{} is a {}; expected one that {} wrote.</source>
            <translation>{} ist ein {}; erwartet wird eines, das „{}“ geschrieben hat.</translation>
        </message>
        <message>
            <source>{} is as it is stored; the catalogue states {}.</source>
            <translation>{} bleibt so, wie es gespeichert ist; der Katalog nennt {}.</translation>
        </message>
        <message>
            <source>{} is damaged: {} {}.</source>
            <translation>{} ist beschädigt: {} {}.</translation>
        </message>
        <message>
            <source>{} is damaged: {}.</source>
            <translation>{} ist beschädigt: {}.</translation>
        </message>
        <message>
            <source>{} is encrypted or packed in another way than models are.</source>
            <translation>{} ist verschlüsselt oder anders gepackt als Modelle.</translation>
        </message>
        <message>
            <source>{} is in {}, degrees, but reaches beyond a pole. Give it the CRS that its coordinates are in (Raster &gt; Projections &gt; Assign Projection).</source>
            <translation>{} ist in {}, also in Grad, reicht aber über einen Pol hinaus. Weisen Sie ihm das KBS zu, in dem seine Koordinaten sind (Raster &gt; Projektionen &gt; Projektion zuweisen).</translation>
        </message>
        <message>
            <source>{} is in {}, {} in {}.</source>
            <translation>{} ist in {}, {} in {}.</translation>
        </message>
        <message>
            <source>{} is larger than {} MB</source>
            <translation>{} ist größer als {} MB</translation>
        </message>
        <message>
            <source>{} is no STAC catalogue: it names no STAC version. Check the address.</source>
            <translation>{} ist kein STAC-Katalog: Es ist keine STAC-Version angegeben. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>{} is no address; expected one such as https://earth-search.aws.element84.com/v1.</source>
            <translation>{} ist keine Adresse; erwartet wird eine wie https://earth-search.aws.element84.com/v1.</translation>
        </message>
        <message>
            <source>{} is no raster: {} sends something else, such as a web page to sign in.</source>
            <translation>{} ist kein Raster: {} sendet etwas anderes, etwa eine Webseite zur Anmeldung.</translation>
        </message>
        <message>
            <source>{} is not JSON: {}.</source>
            <translation>{} ist kein JSON: {}.</translation>
        </message>
        <message>
            <source>{} is not a Landclass model, or it is damaged: {}.</source>
            <extracomment>words: 1</extracomment>
            <translation>{} ist kein Landclass-Modell oder beschädigt: {}.</translation>
        </message>
        <message>
            <source>{} is not the table of metrics that a sweep writes. Run the sweep again.</source>
            <translation>{} ist nicht die Tabelle der Kennzahlen, die eine Reihe schreibt. Starten Sie die Reihe noch einmal.</translation>
        </message>
        <message>
            <source>{} is nowhere on Earth, or not where the data are. Choose another CRS.</source>
            <translation>{} liegt nirgends auf der Erde oder nicht dort, wo die Daten sind. Wählen Sie ein anderes KBS.</translation>
        </message>
        <message>
            <source>{} is placed by ground control points only. Warp it first (Raster &gt; Projections &gt; Warp).</source>
            <translation>{} hat seine Lage nur durch Passpunkte. Transformieren Sie es zuerst: Raster &gt; Projektionen &gt; Transformieren (Reprojizieren).</translation>
        </message>
        <message>
            <source>{} is scaled: {}.</source>
            <translation>{} wird skaliert: {}.</translation>
        </message>
        <message>
            <source>{} is the same in all usable pixels and adds nothing.</source>
            <translation>{} ist in allen brauchbaren Pixeln gleich und trägt nichts bei.</translation>
        </message>
        <message>
            <source>{} is to be merged, but there is no such class; there are {}.</source>
            <translation>{} soll zusammengefasst werden, aber eine solche Klasse gibt es nicht; vorhanden: {}.</translation>
        </message>
        <message>
            <source>{} is {}; expected a number.</source>
            <translation>{} ist {}; erwartet wird eine Zahl.</translation>
        </message>
        <message>
            <source>{} is {}; expected more than 0 and at most 0.5, as a share of 1 (0.01 is 1 %).</source>
            <translation>{} ist {}; erwartet wird mehr als 0 und höchstens 0.5, als Anteil an 1 (0.01 ist 1 %).</translation>
        </message>
        <message>
            <source>{} is {}; expected one of {}.</source>
            <translation>{} ist {}; erwartet wird eines von {}.</translation>
        </message>
        <message>
            <source>{} is {}; expected {}.</source>
            <translation>{} ist {}; erwartet wird {}.</translation>
        </message>
        <message>
            <source>{} items</source>
            <translation>{} Einträge</translation>
        </message>
        <message>
            <source>{} lies where the CRS of the samples is not defined. Choose another CRS.</source>
            <translation>{} liegt dort, wo das KBS der Probeflächen nicht definiert ist. Wählen Sie ein anderes KBS.</translation>
        </message>
        <message>
            <source>{} maps are given; expected at most {}. Compare fewer at once.</source>
            <translation>{} Karten sind angegeben; erwartet werden höchstens {}. Vergleichen Sie weniger auf einmal.</translation>
        </message>
        <message>
            <source>{} marks its unusable pixels by a mask, which a VRT would lose. {}</source>
            <translation>{} markiert unbrauchbare Pixel mit einer Maske, die in einem VRT verloren ginge. {}</translation>
        </message>
        <message>
            <source>{} may be {}; {} is used. Say which it is, such as {}={}.</source>
            <translation>{} kann {} sein; verwendet wird {}. Geben Sie an, welcher es ist, etwa {}={}.</translation>
        </message>
        <message>
            <source>{} of the values lie at or beyond the ends of those that the model was trained on</source>
            <translation>{} der Werte liegen an oder jenseits der Grenzen derer, mit denen das Modell trainiert wurde</translation>
        </message>
        <message>
            <source>{} of the values lie far from those of the training ({}): other units, or another sensor? What the model says is worth little then. Bring the rasters to the units of the training first (SCALE and OFFSET).</source>
            <translation>{} der Werte liegen weit von denen des Trainings entfernt ({}): andere Einheiten oder ein anderer Sensor? Was das Modell sagt, ist dann wenig wert. Bringen Sie die Raster zuerst in die Einheiten des Trainings (SCALE und OFFSET).</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} von {}</translation>
        </message>
        <message>
            <source>{} of {} left out: {}.</source>
            <extracomment>words: 2</extracomment>
            <translation>{} von {} ausgelassen: {}.</translation>
        </message>
        <message>
            <source>{} of {} pixels ({} %) are usable in every band</source>
            <translation>{} von {} Pixeln ({} %) sind in jedem Kanal brauchbar</translation>
        </message>
        <message>
            <source>{} of {} sample units are used{}.</source>
            <translation>{} von {} Stichprobeneinheiten werden verwendet{}.</translation>
        </message>
        <message>
            <source>{} or less</source>
            <translation>{} oder weniger</translation>
        </message>
        <message>
            <source>{} or more</source>
            <translation>{} oder mehr</translation>
        </message>
        <message>
            <source>{} patches of {} classes: {} for training, {} for validation, {} for the test.</source>
            <translation>{} Ausschnitte von {} Klassen: {} für das Training, {} für die Validierung, {} für den Test.</translation>
        </message>
        <message>
            <source>{} patches: {} for training, {} for validation, {} for the test.</source>
            <extracomment>words: 0</extracomment>
            <translation>{} Ausschnitte: {} für das Training, {} für die Validierung, {} für den Test.</translation>
        </message>
        <message>
            <source>{} pictures in a folder were given. Choose one of the two.</source>
            <translation>{} Bilder in einem Ordner wurden angegeben. Wählen Sie eines von beiden.</translation>
        </message>
        <message>
            <source>{} pixels in {} s ({} million a second). Mean confidence {}.</source>
            <translation>{} Pixel in {} s ({} Millionen je Sekunde). Mittlere Konfidenz {}.</translation>
        </message>
        <message>
            <source>{} reaches beyond where {} is defined. Choose another CRS of the samples.</source>
            <translation>{} reicht über den Bereich hinaus, in dem {} definiert ist. Wählen Sie ein anderes KBS der Probeflächen.</translation>
        </message>
        <message>
            <source>{} sample units</source>
            <translation>{} Stichprobeneinheiten</translation>
        </message>
        <message>
            <source>{} shows {} where the model was trained and {} in this scene: the sensors differ. Train a model on this sensor, or rename the bands so that equal names show the same.</source>
            <translation>{} zeigt {}, wo das Modell trainiert wurde, und {} in dieser Szene: Die Sensoren unterscheiden sich. Trainieren Sie ein Modell mit diesem Sensor oder benennen Sie die Kanäle so um, dass gleiche Namen dasselbe zeigen.</translation>
        </message>
        <message>
            <source>{} starts {} away from {}.</source>
            <translation>{} beginnt {} von {} entfernt.</translation>
        </message>
        <message>
            <source>{} states a scale and offset of its own; its raw numbers are used.</source>
            <translation>{} gibt eine eigene Skalierung und einen eigenen Versatz an; verwendet werden die Rohwerte.</translation>
        </message>
        <message>
            <source>{} takes red, green and blue; the number of bands is {}. Choose three by BANDS, in this order.</source>
            <translation>{} nimmt Rot, Grün und Blau; die Anzahl der Kanäle ist {}. Wählen Sie mit BANDS drei, in dieser Reihenfolge.</translation>
        </message>
        <message>
            <source>{} to {}</source>
            <translation>{} bis {}</translation>
        </message>
        <message>
            <source>{} units for {}</source>
            <translation>{} Einheiten für {}</translation>
        </message>
        <message>
            <source>{} was not written by Sample statistics ({}). Choose its JSON file.</source>
            <translation>{} wurde nicht von „Probeflächenstatistik“ geschrieben ({}). Wählen Sie deren JSON-Datei.</translation>
        </message>
        <message>
            <source>{} was trained on the bands {}; the scene has {}, so {} cannot be found. Add the files of these bands, or give the bands these names (Stack bands writes names from file names).</source>
            <translation>{} wurde mit den Kanälen {} trainiert; die Szene hat {}; nicht zu finden: {}. Fügen Sie die Dateien dieser Kanäle hinzu oder geben Sie den Kanälen diese Namen („Kanäle stapeln“ schreibt Namen aus Dateinamen).</translation>
        </message>
        <message>
            <source>{} would run the model, and {} elsewhere: results could differ. Install the same packages on all computers.</source>
            <translation>{} würde das Modell hier ausführen, {} anderswo: Die Ergebnisse könnten abweichen. Installieren Sie auf allen Computern dieselben Pakete.</translation>
        </message>
        <message>
            <source>{} would take {} MB of memory; a model has at most {} MB.</source>
            <translation>{} würde {} MB Arbeitsspeicher belegen; ein Modell hat höchstens {} MB.</translation>
        </message>
        <message>
            <source>{} x {} pixels of {}, in tiles of {} pixels that overlap by {}: {}.</source>
            <extracomment>words: 3</extracomment>
            <translation>{} x {} Pixel von {}, in Kacheln von {} Pixeln, die sich um {} überlappen: {}.</translation>
        </message>
        <message>
            <source>{} x {} {}</source>
            <extracomment>words: 2</extracomment>
            <translation>{} x {} {}</translation>
        </message>
        <message>
            <source>{} {} mean something for reflectance alone. {}</source>
            <translation>{} Nur bei Reflexionsgraden aussagekräftig: {}. {}</translation>
        </message>
        <message>
            <source>{}, class map</source>
            <translation>{}, Klassenkarte</translation>
        </message>
        <message>
            <source>{}, the CRS of {}, is not true to scale, and no CRS is over so wide an extent. Choose the CRS of the samples.</source>
            <translation>{}, das KBS von {}, ist nicht maßstabstreu, und über eine so weite Ausdehnung ist es kein KBS. Wählen Sie das KBS der Probeflächen.</translation>
        </message>
        <message>
            <source>{}, the best of {} draws</source>
            <translation>{}, die beste von {} Ziehungen</translation>
        </message>
        <message>
            <source>{}, where the map shows {} {}</source>
            <extracomment>words: 2</extracomment>
            <translation>{}, während die Karte {} {} zeigt</translation>
        </message>
        <message>
            <source>{}, where the training would be kept until it ends, is there already and not of one. Move it, or choose another name for the model.</source>
            <translation>{}, wo das Training bis zu seinem Ende aufbewahrt würde, gibt es schon und stammt nicht von einem Training. Verschieben Sie es oder wählen Sie einen anderen Namen für das Modell.</translation>
        </message>
        <message>
            <source>{}, whose grid was chosen, has no CRS. Give it its CRS first.</source>
            <translation>{}, dessen Gitter gewählt wurde, hat kein KBS. Weisen Sie ihm zuerst sein KBS zu.</translation>
        </message>
        <message>
            <source>{}: no polygon of it is on the raster, so that it gets no sample.</source>
            <translation>{}: Kein Polygon davon liegt auf dem Raster, daher gibt es dort keine Probefläche.</translation>
        </message>
        <message>
            <source>{}: pixels with a value: {}.</source>
            <translation>{}: Pixel mit einem Wert: {}.</translation>
        </message>
        <message>
            <source>{}: pixels with one class: {}.</source>
            <translation>{}: Pixel mit genau einer Klasse: {}.</translation>
        </message>
        <message>
            <source>{}: where a class has more than {} different values these are not counted; their number is left empty, and the list of all values is without them.</source>
            <translation>{}: Wo eine Klasse mehr als {} verschiedene Werte hat, werden diese nicht gezählt; ihre Anzahl bleibt leer, und in der Liste aller Werte fehlen sie.</translation>
        </message>
        <message>
            <source>{}: {} from {} to {}.</source>
            <extracomment>words: 0</extracomment>
            <translation>{}: {} von {} bis {}.</translation>
        </message>
        <message>
            <source>{}: {} of {} pixels{}, in {} s.</source>
            <translation>{}: {} von {} Pixeln{}, in {} s.</translation>
        </message>
        <message>
            <source>{}; left out: {}.</source>
            <translation>{}; ausgelassen: {}.</translation>
        </message>
        <message>
            <source>{}Overall accuracy {} ({} to {}), kappa {}, mean F1 {}, mean IoU {}, from {} {}.</source>
            <extracomment>words: 8</extracomment>
            <translation>{0}Gesamtgenauigkeit {1} ({2} bis {3}), Kappa {4}, mittlerer F1-Wert {5}, mittlerer IoU {6} (n = {7}).</translation>
        </message>
        <message>
            <source>{}{} {}, or merge the stratum with one that is like it.</source>
            <translation>{}{} {} oder legen Sie das Stratum mit einem ähnlichen zusammen.</translation>
        </message>
    </context>
    <context>
        <name>Landclass names</name>
        <message>
            <source>Class {}</source>
            <translation>Klasse {}</translation>
        </message>
        <message>
            <source>Feature {}</source>
            <translation>Objekt {}</translation>
        </message>
        <message>
            <source>Map and reference agree</source>
            <translation>Karte und Referenz stimmen überein</translation>
        </message>
        <message>
            <source>Not {}</source>
            <translation>Nicht {}</translation>
        </message>
        <message>
            <source>Reference {}, map {}</source>
            <translation>Referenz {}, Karte {}</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>Wasser</translation>
        </message>
        <message>
            <source>no class</source>
            <translation>keine Klasse</translation>
        </message>
        <message>
            <source>sample {}</source>
            <translation>Probefläche {}</translation>
        </message>
        <message>
            <source>{} (unchanged)</source>
            <translation>{} (unverändert)</translation>
        </message>
        <message>
            <source>{} and {}</source>
            <translation>{} und {}</translation>
        </message>
        <message>
            <source>{} gained</source>
            <translation>{}: hinzugekommen</translation>
        </message>
        <message>
            <source>{} lost</source>
            <translation>{}: verloren</translation>
        </message>
        <message>
            <source>{} never</source>
            <translation>{}: nie</translation>
        </message>
        <message>
            <source>{} stayed</source>
            <translation>{}: geblieben</translation>
        </message>
    </context>
    <context>
        <name>Landclass pages</name>
        <message>
            <source> The {} largest of {} classes are drawn.</source>
            <translation> Gezeichnet sind die {} größten von {} Klassen.</translation>
        </message>
        <message>
            <source>% of map (column)</source>
            <translation>% der Karte (Spalte)</translation>
        </message>
        <message>
            <source>% of reference (row)</source>
            <translation>% der Referenz (Zeile)</translation>
        </message>
        <message>
            <source>, bits {}</source>
            <translation>, Bits {}</translation>
        </message>
        <message>
            <source>0 and 1 of both masks</source>
            <translation>nach 0 und 1 beider Masken</translation>
        </message>
        <message>
            <source>A line a class, in each epoch</source>
            <translation>Eine Linie je Klasse, über die Epochen</translation>
        </message>
        <message>
            <source>Accuracies of each class with intervals; numbers are below</source>
            <translation>Genauigkeiten jeder Klasse mit Intervallen; die Zahlen stehen darunter</translation>
        </message>
        <message>
            <source>Accuracies with intervals; numbers are below</source>
            <translation>Genauigkeiten mit Intervallen; die Zahlen stehen darunter</translation>
        </message>
        <message>
            <source>Accuracy and area</source>
            <translation>Genauigkeit und Fläche</translation>
        </message>
        <message>
            <source>Accuracy of each class</source>
            <translation>Genauigkeit jeder Klasse</translation>
        </message>
        <message>
            <source>Accuracy of “{}”</source>
            <translation>Genauigkeit von „{}“</translation>
        </message>
        <message>
            <source>Accuracy with 95 % interval</source>
            <translation>Genauigkeit mit 95-%-Intervall</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>All classes together</source>
            <translation>Alle Klassen zusammen</translation>
        </message>
        <message>
            <source>All statistics</source>
            <translation>Vollständige Statistik</translation>
        </message>
        <message>
            <source>Allocation disagreement</source>
            <translation>Lageabweichung</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Gebiet</translation>
        </message>
        <message>
            <source>Area and accuracy</source>
            <translation>Fläche und Genauigkeit</translation>
        </message>
        <message>
            <source>Area of each class</source>
            <translation>Fläche jeder Klasse</translation>
        </message>
        <message>
            <source>Area, ha</source>
            <translation>Fläche (ha)</translation>
        </message>
        <message>
            <source>Area, {}</source>
            <translation>Fläche ({})</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Flächen</translation>
        </message>
        <message>
            <source>Areas in {}</source>
            <extracomment>words: 0</extracomment>
            <translation>Flächen ({})</translation>
        </message>
        <message>
            <source>Areas with intervals; numbers are below</source>
            <translation>Flächen mit Intervallen; die Zahlen stehen darunter</translation>
        </message>
        <message>
            <source>Augmentation</source>
            <translation>Augmentierung</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>Kanäle</translation>
        </message>
        <message>
            <source>Bands, in this order</source>
            <translation>Kanäle, in dieser Reihenfolge</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Batchgröße</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Calling all {} the commonest class would be right for {} %.</source>
            <extracomment>words: 0</extracomment>
            <translation>Würden alle der häufigsten Klasse zugeordnet, wären {1} % richtig.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Veränderung</translation>
        </message>
        <message>
            <source>Change of “{}”</source>
            <translation>Veränderung von „{}“</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Veränderungen</translation>
        </message>
        <message>
            <source>Chi-square</source>
            <translation>Chi-Quadrat</translation>
        </message>
        <message>
            <source>Chord diagram of the confusions; the largest are listed beside it</source>
            <translation>Chord-Diagramm der Verwechslungen; die größten stehen daneben</translation>
        </message>
        <message>
            <source>Chosen k</source>
            <translation>Gewähltes k</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <source>Class map</source>
            <translation>Klassenkarte</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <source>Classes joined</source>
            <translation>Zuordnung der Klassen</translation>
        </message>
        <message>
            <source>Classes weighted</source>
            <translation>Klassen gewichtet</translation>
        </message>
        <message>
            <source>Classifier of “{}”</source>
            <translation>Klassifikator aus „{}“</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Verglichen</translation>
        </message>
        <message>
            <source>Compared on the {} pixels where the reference and every map have a class. McNemar's test asks how often the pixels that only one of two maps has right would divide so unevenly if both were as good; it takes pixels for independent, which neighbours are not.</source>
            <translation>Verglichen auf den {} Pixeln, auf denen die Referenz und jede Karte eine Klasse haben. Der McNemar-Test fragt, wie oft sich die Pixel, die nur eine von zwei Karten richtig hat, so ungleich verteilen würden, wenn beide gleich gut wären; er nimmt die Pixel als unabhängig an, was Nachbarn nicht sind.</translation>
        </message>
        <message>
            <source>Confusions</source>
            <translation>Verwechslungen</translation>
        </message>
        <message>
            <source>Contains modified Copernicus Sentinel data{}.</source>
            <translation>Enthält modifizierte Copernicus-Sentinel-Daten{}.</translation>
        </message>
        <message>
            <source>Converged</source>
            <translation>Konvergiert</translation>
        </message>
        <message>
            <source>Coordinate system</source>
            <translation>Koordinatensystem</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Anzahlen</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>Design</translation>
        </message>
        <message>
            <source>Drawn for the fit</source>
            <translation>Zur Anpassung gezogen</translation>
        </message>
        <message>
            <source>Drawn for the silhouette</source>
            <translation>Für die Silhouette gezogen</translation>
        </message>
        <message>
            <source>Each pixel counts as one independent observation in the intervals. Pixels of one polygon or of one field are alike, so the true uncertainty is larger; for figures to publish, draw a probability sample (Accuracy sample) and estimate from it (Area and accuracy from a sample).</source>
            <translation>In den Intervallen zählt jedes Pixel als eine unabhängige Beobachtung. Pixel eines Polygons oder eines Feldes gleichen sich, die wahre Unsicherheit ist daher größer; für Werte, die Sie veröffentlichen, ziehen Sie eine Wahrscheinlichkeitsstichprobe („Genauigkeitsstichprobe“) und schätzen Sie daraus („Fläche und Genauigkeit aus einer Stichprobe“).</translation>
        </message>
        <message>
            <source>EfficientNet-Lite0, pretrained on ImageNet</source>
            <translation>EfficientNet-Lite0, mit ImageNet vortrainiert</translation>
        </message>
        <message>
            <source>Eigengap</source>
            <translation>Eigenlücke</translation>
        </message>
        <message>
            <source>Eigenvalues</source>
            <translation>Eigenwerte</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Epochen</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Schätzung</translation>
        </message>
        <message>
            <source>Estimated from {} in {}.</source>
            <translation>Geschätzt aus {} in {}.</translation>
        </message>
        <message>
            <source>Estimated shares of the whole area: rows are the reference, columns the map</source>
            <translation>Geschätzte Anteile an der Gesamtfläche: Zeilen sind die Referenz, Spalten die Karte</translation>
        </message>
        <message>
            <source>First map</source>
            <translation>Erste Karte</translation>
        </message>
        <message>
            <source>Fit pixels, at most</source>
            <translation>Pixel zur Anpassung, höchstens</translation>
        </message>
        <message>
            <source>Flows from classes before to classes after; numbers are below</source>
            <translation>Flüsse von den Klassen vorher zu den Klassen nachher; die Zahlen stehen darunter</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>From class to class</source>
            <translation>Von Klasse zu Klasse</translation>
        </message>
        <message>
            <source>Gamma</source>
            <translation>Gamma</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Gitter</translation>
        </message>
        <message>
            <source>Heat map of the confusion matrix; numbers are below</source>
            <translation>Heatmap der Konfusionsmatrix; die Zahlen stehen darunter</translation>
        </message>
        <message>
            <source>Heat map of the estimated shares; sample units are below</source>
            <translation>Heatmap der geschätzten Anteile; die Stichprobeneinheiten stehen darunter</translation>
        </message>
        <message>
            <source>How many classes?</source>
            <translation>Wie viele Klassen?</translation>
        </message>
        <message>
            <source>Ignored</source>
            <translation>Ignoriert</translation>
        </message>
        <message>
            <source>In per cent, with 95 % intervals</source>
            <translation>In Prozent, mit 95-%-Intervallen</translation>
        </message>
        <message>
            <source>In per cent, with half the width of the 95 % interval</source>
            <translation>In Prozent, mit der halben Breite des 95-%-Intervalls</translation>
        </message>
        <message>
            <source>Inertia</source>
            <translation>Inertia</translation>
        </message>
        <message>
            <source>IoU</source>
            <translation>IoU</translation>
        </message>
        <message>
            <source>Iterations</source>
            <translation>Iterationen</translation>
        </message>
        <message>
            <source>Joined by</source>
            <translation>Zuordnung</translation>
        </message>
        <message>
            <source>Kappa</source>
            <translation>Kappa</translation>
        </message>
        <message>
            <source>Kappa compares the agreement with one that chance would give. It is reported because many expect it, but it says little that overall accuracy does not, and its chance is no map anyone would make (Pontius and Millones 2011; Stehman and Foody 2019; Foody 2020).</source>
            <translation>Kappa vergleicht die Übereinstimmung mit der, die der Zufall ergäbe. Es wird angegeben, weil viele es erwarten, sagt aber wenig, was die Gesamtgenauigkeit nicht sagt, und sein Zufall ist keine Karte, die irgendjemand erstellen würde (Pontius und Millones 2011; Stehman und Foody 2019; Foody 2020).</translation>
        </message>
        <message>
            <source>Landmarks</source>
            <translation>Landmarken</translation>
        </message>
        <message>
            <source>Landsat images courtesy of the U.S. Geological Survey.</source>
            <translation>Landsat-Bilder mit freundlicher Genehmigung des U.S. Geological Survey.</translation>
        </message>
        <message>
            <source>Landsat {}</source>
            <translation>Landsat {}</translation>
        </message>
        <message>
            <source>Largest confusions</source>
            <translation>Größte Verwechslungen</translation>
        </message>
        <message>
            <source>Last blocks trained</source>
            <translation>Letzte trainierte Blöcke</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Left out, {}</source>
            <extracomment>words: 0</extracomment>
            <translation>Ausgelassen: {}</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <source>Loss of training and validation in each epoch</source>
            <translation>Verlust im Training und in der Validierung je Epoche</translation>
        </message>
        <message>
            <source>Made with Landclass {}; charts drawn by Apache ECharts.</source>
            <translation>Erstellt mit Landclass {}; Diagramme gezeichnet von Apache ECharts.</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Map after</source>
            <translation>Karte nachher</translation>
        </message>
        <message>
            <source>Map before</source>
            <translation>Karte vorher</translation>
        </message>
        <message>
            <source>Map class</source>
            <translation>Kartenklasse</translation>
        </message>
        <message>
            <source>Map of the change</source>
            <translation>Karte der Veränderung</translation>
        </message>
        <message>
            <source>Map of where map and reference disagree</source>
            <translation>Karte der Stellen, an denen Karte und Referenz voneinander abweichen</translation>
        </message>
        <message>
            <source>Map of {} classes</source>
            <translation>Karte mit {} Klassen</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>Karten</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Maske</translation>
        </message>
        <message>
            <source>Max</source>
            <translation>Max</translation>
        </message>
        <message>
            <source>McNemar's test</source>
            <translation>McNemar-Test</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <source>Mean F1</source>
            <translation>Mittlerer F1-Wert</translation>
        </message>
        <message>
            <source>Mean F1 of the classes</source>
            <translation>Mittlerer F1-Wert der Klassen</translation>
        </message>
        <message>
            <source>Mean F1 of the classes {}, mean IoU {}, kappa {}.</source>
            <translation>Mittlerer F1-Wert der Klassen {}, mittlerer IoU {}, Kappa {}.</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>Mittlerer IoU</translation>
        </message>
        <message>
            <source>Mean IoU of the classes</source>
            <translation>Mittlerer IoU der Klassen</translation>
        </message>
        <message>
            <source>Mean in every band</source>
            <translation>Mittelwert in jedem Kanal</translation>
        </message>
        <message>
            <source>Mean of every class in every band; the numbers are in the table below</source>
            <translation>Mittelwert jeder Klasse in jedem Kanal; die Zahlen stehen in der Tabelle darunter</translation>
        </message>
        <message>
            <source>Mean of {} classes in every band</source>
            <translation>Mittelwerte von {} Klassen in jedem Kanal</translation>
        </message>
        <message>
            <source>Mean, standard deviation and range of {} in every band; the numbers are in the table below</source>
            <translation>Mittelwert, Standardabweichung und Wertebereich von {} in jedem Kanal; die Zahlen stehen in der Tabelle darunter</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Zusammengefasst</translation>
        </message>
        <message>
            <source>Methods, ready to paste</source>
            <translation>Methoden, zum Einfügen bereit</translation>
        </message>
        <message>
            <source>Min</source>
            <translation>Min</translation>
        </message>
        <message>
            <source>Net change</source>
            <translation>Nettoveränderung</translation>
        </message>
        <message>
            <source>Net change of each class, in {}</source>
            <extracomment>words: 0</extracomment>
            <translation>Nettoveränderung jeder Klasse ({})</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>No class is taken for another.</source>
            <translation>Keine Klasse wird für eine andere gehalten.</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>Hinweis:</translation>
        </message>
        <message>
            <source>Number of classes, k</source>
            <translation>Anzahl der Klassen, k</translation>
        </message>
        <message>
            <source>Numbers of {}: rows are the reference, columns the map</source>
            <extracomment>words: 0</extracomment>
            <translation>Anzahl der {}: Zeilen sind die Referenz, Spalten die Karte</translation>
        </message>
        <message>
            <source>Of all errors</source>
            <translation>Anteil an allen Fehlern</translation>
        </message>
        <message>
            <source>Of before</source>
            <translation>Gegenüber vorher</translation>
        </message>
        <message>
            <source>Of the reference</source>
            <translation>Anteil an der Referenz</translation>
        </message>
        <message>
            <source>On its own pixels</source>
            <translation>Auf eigenen Pixeln</translation>
        </message>
        <message>
            <source>On shared pixels</source>
            <translation>Auf gemeinsamen Pixeln</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>Auf der Karte</translation>
        </message>
        <message>
            <source>Only first right</source>
            <translation>Nur erste richtig</translation>
        </message>
        <message>
            <source>Only second right</source>
            <translation>Nur zweite richtig</translation>
        </message>
        <message>
            <source>Overall accuracy</source>
            <translation>Gesamtgenauigkeit</translation>
        </message>
        <message>
            <source>Overall accuracy {}, 95 % interval {} to {} %.</source>
            <translation>Gesamtgenauigkeit {}, 95-%-Intervall {} bis {} %.</translation>
        </message>
        <message>
            <source>Own pixels</source>
            <translation>Eigene Pixel</translation>
        </message>
        <message>
            <source>Percentiles</source>
            <translation>Perzentile</translation>
        </message>
        <message>
            <source>Pixel size</source>
            <translation>Pixelgröße</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <source>Pixels and run</source>
            <translation>Pixel und Lauf</translation>
        </message>
        <message>
            <source>Pixels: {}; bands: {}.</source>
            <translation>Pixel: {}; Kanäle: {}.</translation>
        </message>
        <message>
            <source>Producer's accuracy</source>
            <translation>Produzentengenauigkeit</translation>
        </message>
        <message>
            <source>Quantity disagreement</source>
            <translation>Mengenabweichung</translation>
        </message>
        <message>
            <source>RGB picture of the scene</source>
            <translation>RGB-Bild der Szene</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>Reference class</source>
            <translation>Referenzklasse</translation>
        </message>
        <message>
            <source>Reference {}, map {}</source>
            <translation>Referenz {}, Karte {}</translation>
        </message>
        <message>
            <source>Reference ↓ Map →</source>
            <translation>Referenz ↓ Karte →</translation>
        </message>
        <message>
            <source>Resampling</source>
            <translation>Resampling</translation>
        </message>
        <message>
            <source>Rows are the reference, columns the map</source>
            <translation>Zeilen sind die Referenz, Spalten die Karte</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Lauf</translation>
        </message>
        <message>
            <source>Run it again</source>
            <translation>Noch einmal starten</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Stichprobe</translation>
        </message>
        <message>
            <source>Scaling</source>
            <translation>Skalierung</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>Szene</translation>
        </message>
        <message>
            <source>Scene classification</source>
            <translation>Szenenklassifikation</translation>
        </message>
        <message>
            <source>Second map</source>
            <translation>Zweite Karte</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <source>Segmentation</source>
            <translation>Segmentierung</translation>
        </message>
        <message>
            <source>Segmentation by “{}”</source>
            <translation>Segmentierung nach „{}“</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Markiert</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Silhouette</source>
            <translation>Silhouette</translation>
        </message>
        <message>
            <source>Silhouette pixels, at most</source>
            <translation>Pixel für die Silhouette, höchstens</translation>
        </message>
        <message>
            <source>Smallest class</source>
            <translation>Kleinste Klasse</translation>
        </message>
        <message>
            <source>Spectral curves</source>
            <translation>Spektralkurven</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Aufteilung</translation>
        </message>
        <message>
            <source>Spread within each class</source>
            <translation>Streuung innerhalb jeder Klasse</translation>
        </message>
        <message>
            <source>Std</source>
            <translation>StdAbw</translation>
        </message>
        <message>
            <source>Strata</source>
            <translation>Strata</translation>
        </message>
        <message>
            <source>Stratum</source>
            <translation>Stratum</translation>
        </message>
        <message>
            <source>Stratum {}</source>
            <translation>Stratum {}</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Test patches</source>
            <translation>Testausschnitte</translation>
        </message>
        <message>
            <source>Test patches: values, labels, map</source>
            <translation>Testausschnitte: Werte, Labels, Karte</translation>
        </message>
        <message>
            <source>The class raster was written with {} classes, as chosen.</source>
            <translation>Das Klassenraster wurde wie gewählt mit {} Klassen geschrieben.</translation>
        </message>
        <message>
            <source>The clusters were matched with this same reference, so the figures are the best this map can reach, and somewhat optimistic.</source>
            <translation>Die Cluster wurden mit eben dieser Referenz zugeordnet; die Werte sind daher die besten, die diese Karte erreichen kann, und etwas zu optimistisch.</translation>
        </message>
        <message>
            <source>The first {} of {} classes.</source>
            <translation>Die ersten {} von {} Klassen.</translation>
        </message>
        <message>
            <source>The line is the mean, the strong band one standard deviation to either side of it, the faint band reaches from the lowest to the highest value. All axes are alike; far outliers may lie beyond them.{}</source>
            <translation>Die Linie ist der Mittelwert, das kräftige Band eine Standardabweichung zu beiden Seiten, das blasse Band reicht vom kleinsten bis zum größten Wert. Alle Achsen sind gleich; weit entfernte Ausreißer können außerhalb liegen.{}</translation>
        </message>
        <message>
            <source>The worst mistakes</source>
            <translation>Die schlimmsten Fehler</translation>
        </message>
        <message>
            <source>The worst test patches</source>
            <translation>Die schlechtesten Testausschnitte</translation>
        </message>
        <message>
            <source>The {} largest of {} changes; the table of transitions has all.</source>
            <translation>Die {} größten von {} Veränderungen; die Tabelle der Übergänge enthält alle.</translation>
        </message>
        <message>
            <source>The {} largest of {} confusions.</source>
            <translation>Die {} größten von {} Verwechslungen.</translation>
        </message>
        <message>
            <source>There are too many classes to show; see the table.</source>
            <translation>Es sind zu viele Klassen, um sie zu zeigen; siehe Tabelle.</translation>
        </message>
        <message>
            <source>Thin: each epoch. Thick: smoothed. The best epoch is marked; its weights are kept.</source>
            <translation>Dünn: jede Epoche. Dick: geglättet. Die beste Epoche ist markiert; ihre Gewichte werden behalten.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Total area</source>
            <translation>Gesamtfläche</translation>
        </message>
        <message>
            <source>Transitions in {}: rows are before, columns after</source>
            <extracomment>words: 0</extracomment>
            <translation>Übergänge ({}): Zeilen sind vorher, Spalten nachher</translation>
        </message>
        <message>
            <source>U-Net on EfficientNet-Lite0, pretrained on ImageNet</source>
            <translation>U-Net auf EfficientNet-Lite0, mit ImageNet vortrainiert</translation>
        </message>
        <message>
            <source>Unique</source>
            <translation>Verschiedene</translation>
        </message>
        <message>
            <source>Units in the reference</source>
            <translation>Einheiten in der Referenz</translation>
        </message>
        <message>
            <source>Units on the map</source>
            <translation>Einheiten auf der Karte</translation>
        </message>
        <message>
            <source>Usable area</source>
            <translation>Brauchbare Fläche</translation>
        </message>
        <message>
            <source>Usable in every band</source>
            <translation>In jedem Kanal brauchbar</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Verwendet</translation>
        </message>
        <message>
            <source>User's accuracy</source>
            <translation>Nutzergenauigkeit</translation>
        </message>
        <message>
            <source>User's and producer's accuracy and F1</source>
            <translation>Nutzer- und Produzentengenauigkeit und F1</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validierung</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>Weights of the network</source>
            <translation>Gewichte des Netzes</translation>
        </message>
        <message>
            <source>What became of each class</source>
            <translation>Was aus jeder Klasse wurde</translation>
        </message>
        <message>
            <source>What the heat map shows</source>
            <translation>Was die Heatmap zeigt</translation>
        </message>
        <message>
            <source>Where they disagree</source>
            <translation>Wo sie voneinander abweichen</translation>
        </message>
        <message>
            <source>Who is taken for whom </source>
            <translation>Welche Klasse für welche gehalten wird </translation>
        </message>
        <message>
            <source>With 95 % intervals</source>
            <translation>Mit 95-%-Intervallen</translation>
        </message>
        <message>
            <source>after</source>
            <translation>nachher</translation>
        </message>
        <message>
            <source>and {} more</source>
            <translation>und {} weitere</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>automatisch</translation>
        </message>
        <message>
            <source>average</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <source>before</source>
            <translation>vorher</translation>
        </message>
        <message>
            <source>best: {}</source>
            <translation>beste: {}</translation>
        </message>
        <message>
            <source>bilinear</source>
            <translation>bilinear</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>nach Blöcken</translation>
        </message>
        <message>
            <source>by their names, else by their numbers</source>
            <translation>nach ihren Namen, sonst nach ihren Nummern</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>verändert</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>gewählt</translation>
        </message>
        <message>
            <source>cirrus</source>
            <translation>Cirrus</translation>
        </message>
        <message>
            <source>classes measured</source>
            <translation>Klassen gemessen</translation>
        </message>
        <message>
            <source>classes suggested</source>
            <translation>Klassen vorgeschlagen</translation>
        </message>
        <message>
            <source>click a class to see where its errors go</source>
            <translation>klicken Sie auf eine Klasse, um zu sehen, wohin ihre Fehler gehen</translation>
        </message>
        <message>
            <source>coastal</source>
            <translation>Küste</translation>
        </message>
        <message>
            <source>cross entropy</source>
            <translation>Kreuzentropie</translation>
        </message>
        <message>
            <source>cross entropy dice</source>
            <translation>Kreuzentropie und Dice</translation>
        </message>
        <message>
            <source>cubic</source>
            <translation>kubisch</translation>
        </message>
        <message>
            <source>cubic spline</source>
            <translation>kubischer Spline</translation>
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
            <translation>jeder Kanal auf Mittelwert 0 und Standardabweichung 1</translation>
        </message>
        <message>
            <source>each band's 2nd and 98th percentile to 0 and 1</source>
            <translation>2. und 98. Perzentil jedes Kanals auf 0 und 1</translation>
        </message>
        <message>
            <source>each band's lowest and highest value to 0 and 255</source>
            <translation>kleinster und größter Wert jedes Kanals auf 0 und 255</translation>
        </message>
        <message>
            <source>each class is one cluster at most, so that most pixels agree in all</source>
            <translation>jede Klasse ist höchstens ein Cluster, sodass insgesamt die meisten Pixel übereinstimmen</translation>
        </message>
        <message>
            <source>each cluster is the class it shares most pixels with</source>
            <translation>jeder Cluster ist die Klasse, mit der er die meisten Pixel teilt</translation>
        </message>
        <message>
            <source>early</source>
            <translation>vorzeitig</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <source>estimated</source>
            <translation>geschätzt</translation>
        </message>
        <message>
            <source>estimated, with 95 % interval</source>
            <translation>geschätzt, mit 95-%-Intervall</translation>
        </message>
        <message>
            <source>field “{}”</source>
            <translation>Feld „{}“</translation>
        </message>
        <message>
            <source>fields “{}” and “{}”</source>
            <translation>Felder „{}“ und „{}“</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>vollständig</translation>
        </message>
        <message>
            <source>flips and turns</source>
            <translation>Spiegelungen und Drehungen</translation>
        </message>
        <message>
            <source>focal</source>
            <translation>Focal</translation>
        </message>
        <message>
            <source>from {} to {}</source>
            <translation>von {} bis {}</translation>
        </message>
        <message>
            <source>hectares</source>
            <translation>Hektar</translation>
        </message>
        <message>
            <source>is {}</source>
            <translation>ist {}</translation>
        </message>
        <message>
            <source>labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>lanczos</source>
            <translation>Lanczos</translation>
        </message>
        <message>
            <source>many</source>
            <translation>viele</translation>
        </message>
        <message>
            <source>mean IoU of the test</source>
            <translation>mittlerer IoU des Tests</translation>
        </message>
        <message>
            <source>mean {} ± {}</source>
            <translation>Mittelwert {} ± {}</translation>
        </message>
        <message>
            <source>measured on the raster</source>
            <translation>auf dem Raster gemessen</translation>
        </message>
        <message>
            <source>median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>missed by the map: {}</source>
            <translation>von der Karte verfehlt: {}</translation>
        </message>
        <message>
            <source>mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>names of the classes</source>
            <translation>nach den Namen der Klassen</translation>
        </message>
        <message>
            <source>nearest</source>
            <translation>nächster Nachbar</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>no class</source>
            <translation>keine Klasse</translation>
        </message>
        <message>
            <source>none, values as they are</source>
            <translation>keine, Werte wie sie sind</translation>
        </message>
        <message>
            <source>of pixels changed</source>
            <translation>der Pixel verändert</translation>
        </message>
        <message>
            <source>of test patches right</source>
            <translation>der Testausschnitte richtig</translation>
        </message>
        <message>
            <source>of them</source>
            <translation>davon</translation>
        </message>
        <message>
            <source>on the map</source>
            <translation>auf der Karte</translation>
        </message>
        <message>
            <source>one mean and standard deviation for all bands</source>
            <translation>ein Mittelwert und eine Standardabweichung für alle Kanäle</translation>
        </message>
        <message>
            <source>one stratum</source>
            <translation>einem Stratum</translation>
        </message>
        <message>
            <source>overall accuracy</source>
            <translation>Gesamtgenauigkeit</translation>
        </message>
        <message>
            <source>p-value</source>
            <translation>p-Wert</translation>
        </message>
        <message>
            <source>palette, kept by a class from k to k</source>
            <translation>Palette; eine Klasse behält ihre Farbe von k zu k</translation>
        </message>
        <message>
            <source>pan</source>
            <translation>Pan</translation>
        </message>
        <message>
            <source>patch</source>
            <translation>Ausschnitt</translation>
        </message>
        <message>
            <source>producer's accuracy</source>
            <translation>Produzentengenauigkeit</translation>
        </message>
        <message>
            <source>random</source>
            <translation>zufällig</translation>
        </message>
        <message>
            <source>red edge</source>
            <translation>Red Edge</translation>
        </message>
        <message>
            <source>red edge {}</source>
            <translation>Red Edge {}</translation>
        </message>
        <message>
            <source>reference {}: {} ({}) are taken for others</source>
            <translation>Referenz {}: {} ({}) werden für andere gehalten</translation>
        </message>
        <message>
            <source>reference “{}”</source>
            <translation>Referenz „{}“</translation>
        </message>
        <message>
            <source>residual network, from scratch</source>
            <translation>Residualnetz, ohne Vorwissen</translation>
        </message>
        <message>
            <source>sample units</source>
            <translation>Stichprobeneinheiten</translation>
        </message>
        <message>
            <source>simple random</source>
            <translation>einfach zufällig</translation>
        </message>
        <message>
            <source>simple random, post-stratified by map class</source>
            <translation>einfach zufällig, nachträglich nach Kartenklassen stratifiziert</translation>
        </message>
        <message>
            <source>small U-Net</source>
            <translation>kleines U-Net</translation>
        </message>
        <message>
            <source>stratified random, strata other than the map classes</source>
            <translation>stratifiziert zufällig, mit anderen Strata als den Kartenklassen</translation>
        </message>
        <message>
            <source>stratified random, the map classes are the strata</source>
            <translation>stratifiziert zufällig, mit den Kartenklassen als Strata</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>vorgeschlagen</translation>
        </message>
        <message>
            <source>suggested: {}</source>
            <translation>vorgeschlagen: {}</translation>
        </message>
        <message>
            <source>test patches</source>
            <translation>Testausschnitte</translation>
        </message>
        <message>
            <source>test pixels</source>
            <translation>Testpixel</translation>
        </message>
        <message>
            <source>that of the class mean in the picture</source>
            <translation>die des Klassenmittels im Bild</translation>
        </message>
        <message>
            <source>that of the raster after</source>
            <translation>das des Rasters „Nachher“</translation>
        </message>
        <message>
            <source>that of the raster before</source>
            <translation>das des Rasters „Vorher“</translation>
        </message>
        <message>
            <source>that of {}</source>
            <translation>das von {}</translation>
        </message>
        <message>
            <source>the one with the coarsest pixels</source>
            <translation>das mit den gröbsten Pixeln</translation>
        </message>
        <message>
            <source>the one with the finest pixels</source>
            <translation>das mit den feinsten Pixeln</translation>
        </message>
        <message>
            <source>thermal</source>
            <translation>thermal</translation>
        </message>
        <message>
            <source>three convolutions</source>
            <translation>drei Faltungen</translation>
        </message>
        <message>
            <source>unknown, for all is one class</source>
            <translation>unbekannt, denn alles ist eine Klasse</translation>
        </message>
        <message>
            <source>unknown, so no areas are told</source>
            <translation>unbekannt, daher ohne Flächenangaben</translation>
        </message>
        <message>
            <source>user's accuracy</source>
            <translation>Nutzergenauigkeit</translation>
        </message>
        <message>
            <source>values of the classes, for not both rasters have names</source>
            <translation>nach den Werten der Klassen, denn nicht beide Raster haben Namen</translation>
        </message>
        <message>
            <source>wrongly on the map: {}</source>
            <translation>fälschlich auf der Karte: {}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>{} % of {} labelled test pixels, which took no part in training, are right ({} to {} % if pixels were independent).</source>
            <translation>{} % von {} Testpixeln mit Label, die am Training nicht teilnahmen, sind richtig ({} bis {} %, wenn die Pixel unabhängig wären).</translation>
        </message>
        <message>
            <source>{} % right</source>
            <translation>{} % richtig</translation>
        </message>
        <message>
            <source>{} % sure</source>
            <translation>{} % sicher</translation>
        </message>
        <message>
            <source>{} (95 % interval {} to {})</source>
            <translation>{} (95-%-Intervall {} bis {})</translation>
        </message>
        <message>
            <source>{} ({} columns × {} rows)</source>
            <translation>{} ({} Spalten × {} Zeilen)</translation>
        </message>
        <message>
            <source>{} classes</source>
            <translation>{} Klassen</translation>
        </message>
        <message>
            <source>{} features</source>
            <translation>{} Objekte</translation>
        </message>
        <message>
            <source>{} for every number of classes</source>
            <extracomment>words: 0</extracomment>
            <translation>{} für jede Klassenanzahl</translation>
        </message>
        <message>
            <source>{} of Keras Applications, weights from a file</source>
            <translation>{} aus Keras Applications, Gewichte aus einer Datei</translation>
        </message>
        <message>
            <source>{} of each class, validation</source>
            <extracomment>words: 0</extracomment>
            <translation>Validierung je Klasse: {}</translation>
        </message>
        <message>
            <source>{} of the map (column)</source>
            <translation>{} der Karte (Spalte)</translation>
        </message>
        <message>
            <source>{} of the reference (row)</source>
            <translation>{} der Referenz (Zeile)</translation>
        </message>
        <message>
            <source>{} of the row, {} of the column</source>
            <translation>{} der Zeile, {} der Spalte</translation>
        </message>
        <message>
            <source>{} of the whole area</source>
            <translation>{} der Gesamtfläche</translation>
        </message>
        <message>
            <source>{} of training and validation in each epoch</source>
            <extracomment>words: 0</extracomment>
            <translation>{} im Training und in der Validierung je Epoche</translation>
        </message>
        <message>
            <source>{} of {} compared pixels changed{}.</source>
            <translation>{} von {} verglichenen Pixeln haben sich verändert{}.</translation>
        </message>
        <message>
            <source>{} of {} test patches, which took no part in training, are classified rightly (95 % interval {} to {} %).</source>
            <translation>{} von {} Testausschnitten, die am Training nicht teilnahmen, sind richtig klassifiziert (95-%-Intervall {} bis {} %).</translation>
        </message>
        <message>
            <source>{} of {} {} agree with the reference (95 % interval {} to {} %).</source>
            <extracomment>words: 2</extracomment>
            <translation>{2}: {0} von {1} stimmen mit der Referenz überein (95-%-Intervall {3} bis {4} %).</translation>
        </message>
        <message>
            <source>{} of {} × {} pixels, {} m</source>
            <translation>{} mit je {} × {} Pixeln, {} m</translation>
        </message>
        <message>
            <source>{} of {} × {} pixels{}</source>
            <translation>{} mit je {} × {} Pixeln{}</translation>
        </message>
        <message>
            <source>{} pixels</source>
            <translation>{} Pixel</translation>
        </message>
        <message>
            <source>{} rarer confusions have colours of their own too.</source>
            <translation>Auch {} seltenere Verwechslungen haben eigene Farben.</translation>
        </message>
        <message>
            <source>{} rasters</source>
            <translation>{} Raster</translation>
        </message>
        <message>
            <source>{} s with {} thread{}</source>
            <extracomment>words: 2</extracomment>
            <translation>{0} s, Threads: {1}</translation>
        </message>
        <message>
            <source>{} strata</source>
            <translation>{} Strata</translation>
        </message>
        <message>
            <source>{}, each epoch</source>
            <translation>{}, jede Epoche</translation>
        </message>
        <message>
            <source>{}, to the grid {}</source>
            <extracomment>words: 0</extracomment>
            <translation>{}, Gitter: {}</translation>
        </message>
        <message>
            <source>{}, {} for the test</source>
            <extracomment>words: 0</extracomment>
            <translation>{}, {} für den Test</translation>
        </message>
        <message>
            <source>{}, {} of the reference</source>
            <translation>{}, {} der Referenz</translation>
        </message>
        <message>
            <source>{}: amounts of classes differ</source>
            <translation>{}: die Mengen der Klassen unterscheiden sich</translation>
        </message>
        <message>
            <source>{}: classes lie elsewhere</source>
            <translation>{}: Klassen liegen anderswo</translation>
        </message>
        <message>
            <source>{}: {} ha before, {} ha after{}; {} ha gained, {} ha lost, {} ha stayed.</source>
            <translation>{}: {} ha vorher, {} ha nachher{}; {} ha hinzugekommen, {} ha verloren, {} ha geblieben.</translation>
        </message>
        <message>
            <source>{}: {}, taken for {}</source>
            <translation>{}: {}, gehalten für {}</translation>
        </message>
    </context>
</TS>
