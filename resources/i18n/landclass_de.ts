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
            <source>A page with maps, curves, class spectra, areas and the settings of the run.</source>
            <translation>Eine Seite mit Karten, Kurven, Klassenspektren, Flächen und den Einstellungen des Laufs.</translation>
        </message>
        <message>
            <source>A page with the curves, the confusion matrix, and test patches beside their labels and maps.</source>
            <translation>Eine Seite mit den Kurven, der Konfusionsmatrix und Testausschnitten neben ihren Labels und Karten.</translation>
        </message>
        <message>
            <source>A page with the curves, the confusion matrix, test patches and the worst mistakes.</source>
            <translation>Eine Seite mit den Kurven, der Konfusionsmatrix, Testausschnitten und den schlimmsten Fehlern.</translation>
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
            <source>Bands by hand</source>
            <translation>Kanäle von Hand</translation>
        </message>
        <message>
            <source>Bands of the confidence</source>
            <translation>Kanäle der Konfidenz</translation>
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
            <source>Classes count from 1 by rising brightness, so water is mostly 1. Look at the preview.</source>
            <translation>Klassen zählen ab 1 nach steigender Helligkeit, Wasser ist also meist 1. Sehen Sie in die Vorschau.</translation>
        </message>
        <message>
            <source>Classes from 1 by rising brightness, 0 where a pixel is not usable.</source>
            <translation>Klassen ab 1 nach steigender Helligkeit, 0 bei unbrauchbaren Pixeln.</translation>
        </message>
        <message>
            <source>Classes is empty; expected numbers or names of classes, such as 1, 3-5 or Water.</source>
            <translation>Klassen ist leer; erwartet werden Nummern oder Namen von Klassen, etwa 1, 3-5 oder Water.</translation>
        </message>
        <message>
            <source>Classes is {}, most classes is {}; expected 0, or a number from {} on.</source>
            <translation>Klassen ist {}, größte Klassenanzahl ist {}; erwartet wird 0 oder eine Zahl ab {}.</translation>
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
            <translation>Klassen der Karte ist {}; erwartet wird 0 oder eine Zahl von {} bis {}.</translation>
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
            <source>Fetched</source>
            <translation>Abgerufen</translation>
        </message>
        <message>
            <source>Fewest classes</source>
            <translation>Kleinste Klassenanzahl</translation>
        </message>
        <message>
            <source>Fewest classes is {}, most classes is {}. Make the first at most the second.</source>
            <translation>Kleinste Klassenanzahl ist {}, größte Klassenanzahl ist {}. Die erste darf höchstens so groß sein wie die zweite.</translation>
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
            <source>Learns to name patches of images from examples, and names the patches of rasters with what it has learnt.</source>
            <translation>Lernt aus Beispielen, Bildausschnitte zu benennen, und benennt mit dem Gelernten die Ausschnitte von Rastern.</translation>
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
            <translation>Maskenbits ist „{}“, aber es ist keine Maske angegeben. Wählen Sie eine oder leeren Sie die Bits.</translation>
        </message>
        <message>
            <source>Mask bits is '{}'; expected numbers such as 1,2,3,4.</source>
            <translation>Maskenbits ist „{}“; erwartet werden Zahlen wie 1,2,3,4.</translation>
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
            <source>One class map for each number of classes, and the metrics as CSV.</source>
            <translation>Eine Klassenkarte für jede Klassenanzahl und die Kennzahlen als CSV.</translation>
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
            <source>Only {free} are free there; {needed} are needed.</source>
            <translation>Dort sind nur {free} frei; benötigt werden {needed}.</translation>
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
            <translation>Perzentile ist „{}“; erwartet werden Zahlen von 0 bis 100, etwa 2, 98.</translation>
        </message>
        <message>
            <source>Percentiles is '{}'; expected numbers from 0 to 100, such as 5, 50, 95.</source>
            <translation>Perzentile ist „{}“; erwartet werden Zahlen von 0 bis 100, etwa 5, 50, 95.</translation>
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
            <source>The field with the class of each sample, which becomes a folder, as Train CNN reads them.</source>
            <translation>Das Feld mit der Klasse jeder Probefläche; sie wird zum Ordner, so wie „CNN trainieren“ sie liest.</translation>
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
            <source>Train CNN</source>
            <translation>CNN trainieren</translation>
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
            <source>Train segmentation</source>
            <translation>Segmentierung trainieren</translation>
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
            <source>Water change between two dates</source>
            <translation>Wasserveränderung zwischen zwei Zeitpunkten</translation>
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
            <translation>keines</translation>
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
            <translation>{} ist {}; erwartet wird eine Datei mit der Endung {}.</translation>
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
</TS>
