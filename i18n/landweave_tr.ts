<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
 <context>
  <name>AgreementMeasure</name>
  <message>
   <location filename="../ui/pages/agreement_measure.py" />
   <source>This raster has several bands: an image, not a map of classes.</source>
   <translation>Bu rasterin birden çok bandı var: bir görüntü, sınıf haritası değil.</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_measure.py" />
   <source>Choose the layer that the map is to be compared with.</source>
   <translation>Haritanın karşılaştırılacağı katmanı seçin.</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_measure.py" />
   <source>This layer does not touch the map. Choose one of the same area.</source>
   <translation>Bu katman haritayla örtüşmüyor. Aynı alana ait bir katman seçin.</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_measure.py" />
   <source>Agreement of {0} with {1}</source>
   <translation>{0} ile {1} arasındaki uyum</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_measure.py" />
   <source>As the File Says</source>
   <translation>Dosyada Belirtildiği Gibi</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_measure.py" />
   <source>Recognised by Themselves</source>
   <translation>Kendiliğinden Tanınan</translation>
  </message>
 </context>
 <context>
  <name>AgreementPage</name>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Level</source>
   <translation>Düzey</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Map</source>
   <translation>Harita</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Agreement</source>
   <translation>Uyum</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>see how far a map agrees with a reference layer, and where it does not</source>
   <translation>bir haritanın referans katmanıyla ne kadar ve nerede uyuştuğunu görün</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>What the Map Shows</source>
   <translation>Haritanın Gösterdiği</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>What the Reference Shows</source>
   <translation>Referansın Gösterdiği</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>All That Was Compared</source>
   <translation>Karşılaştırılan Tüm Alan</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Rows are the map, columns the reference. Click a cell to see its places.</source>
   <translation>Satırlar harita, sütunlar referanstır. Yerlerini görmek için bir hücreye tıklayın.</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Percent</source>
   <translation>Yüzde</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>User's</source>
   <translation>Kullanıcı</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Producer's</source>
   <translation>Üretici</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>IoU</source>
   <translation>IoU</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Of what the map shows as this class, the share that the reference shows so</source>
   <translation>Haritanın bu sınıf olarak gösterdiği alanın, referansın da öyle gösterdiği payı</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Of what the reference shows as this class, the share that the map found</source>
   <translation>Referansın bu sınıf olarak gösterdiği alanın, haritanın bulduğu payı</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Agreed area ÷ area that map or reference shows as this class</source>
   <translation>Uyuşan alan ÷ haritanın ya da referansın bu sınıf olarak gösterdiği alan</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Class</source>
   <translation>Sınıf</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Reference</source>
   <translation>Referans</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>More</source>
   <translation>Fark</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Area on the ground, where both have a class</source>
   <translation>Her ikisinde de sınıf bulunan yerlerde, arazideki alan</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Map less reference</source>
   <translation>Harita eksi referans</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Choose the Folder of a Run</source>
   <translation>Bir Çalıştırmanın Klasörünü Seçin</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>No agreement is known yet. Make a map with a reference layer, or measure one below.</source>
   <translation>Henüz bilinen bir uyum yok. Referans katmanıyla bir harita yapın ya da aşağıda ölçün.</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Generalised</source>
   <translation>Genelleştirilmiş</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>The map after the minimum mapping unit and width</source>
   <translation>En küçük haritalama birimi ve genişlik uygulandıktan sonraki harita</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Raw</source>
   <translation>Ham</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>The map as the network saw it</source>
   <translation>Ağın gördüğü hâliyle harita</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Classes of level {0}</source>
   <translation>Düzey {0} sınıfları</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>generalised map</source>
   <translation>genelleştirilmiş harita</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>map</source>
   <translation>harita</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>of the area show the same class in the {0} and in {1}</source>
   <translation>oranında alan, {0} ile {1} içinde aynı sınıfı gösteriyor</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>of the area show the same class in the {0} and in {1}, at level {2}</source>
   <translation>oranında alan, {2}. düzeyde {0} ile {1} içinde aynı sınıfı gösteriyor</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Areas ({0})</source>
   <translation>Alanlar ({0})</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Map {0}, reference {1}</source>
   <translation>Harita {0}, referans {1}</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>This folder holds no report. Choose the folder of a run.</source>
   <translation>Bu klasörde rapor yok. Bir çalıştırmanın klasörünü seçin.</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>The report of this run is damaged. Measure the map again below.</source>
   <translation>Bu çalıştırmanın raporu bozuk. Haritayı aşağıda yeniden ölçün.</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>This map was not compared with a reference layer. Measure it below.</source>
   <translation>Bu harita bir referans katmanıyla karşılaştırılmamış. Aşağıda ölçün.</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Run</source>
   <translation>Çalıştırma</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>The run whose agreement is shown: the project's runs and those in the folder for results</source>
   <translation>Uyumu gösterilen çalıştırma: projenin çalıştırmaları ve sonuç klasöründekiler</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>…</source>
   <translation>…</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Choose the folder of a run</source>
   <translation>Bir çalıştırmanın klasörünü seç</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Overall agreement</source>
   <translation>Genel uyum</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Confusion Table</source>
   <translation>Hata Matrisi</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Percent of</source>
   <translation>Yüzdenin tabanı</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>What the figures in the cells are shares of</source>
   <translation>Hücrelerdeki değerlerin neyin payı olduğu</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Classes</source>
   <translation>Sınıflar</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Agreement of each class</source>
   <translation>Sınıf başına uyum</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Areas</source>
   <translation>Alanlar</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Area of each class in map and reference</source>
   <translation>Haritada ve referansta her sınıfın alanı</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Suspects</source>
   <translation>Şüpheli alanlar</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Polygons of the reference that the map contradicts</source>
   <translation>Haritanın çeliştiği referans poligonları</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Report</source>
   <translation>Rapor</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Open the report in the browser</source>
   <translation>Raporu tarayıcıda aç</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Tables</source>
   <translation>Tablolar</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Open the folder with the tables as CSV</source>
   <translation>CSV tablolarının bulunduğu klasörü aç</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Measure a Map</source>
   <translation>Bir Haritayı Ölç</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>A raster of classes: one that Landweave made, or any other whose scheme is named below</source>
   <translation>Bir sınıf rasteri: Landweave'in yaptığı ya da şeması aşağıda belirtilen herhangi biri</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Choose a raster file</source>
   <translation>Bir raster dosyası seç</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>What the values of the map mean; Landweave's maps say it themselves</source>
   <translation>Harita değerlerinin anlamı; Landweave'in haritaları bunu kendileri söyler</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>An official layer to compare the map with, polygons or raster</source>
   <translation>Haritanın karşılaştırılacağı resmî katman, poligon ya da raster</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>The field that holds the class codes, such as CODE_18</source>
   <translation>CODE_18 gibi, sınıf kodlarını içeren alan</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Code field of the reference layer</source>
   <translation>Referans katmanının kod alanı</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Codes</source>
   <translation>Kodlar</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>What the codes of the reference layer mean, where they leave it open</source>
   <translation>Belirsiz kaldıklarında, referans katmanındaki kodların anlamı</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Measure</source>
   <translation>Ölç</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Compare the map with the reference</source>
   <translation>Haritayı referansla karşılaştır</translation>
  </message>
 </context>
 <context>
  <name>AgreementPlaces</name>
  <message>
   <location filename="../ui/pages/agreement_places.py" />
   <source>{0}: nowhere</source>
   <translation>{0}: hiçbir yerde</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_places.py" />
   <source>This run has not kept its places. Measure the map again below to see them.</source>
   <translation>Bu çalıştırma yerlerini saklamamış. Görmek için haritayı aşağıda yeniden ölçün.</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_places.py" />
   <source>Clear</source>
   <translation>Temizle</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_places.py" />
   <source>Places of {0}</source>
   <translation>{0} yerleri</translation>
  </message>
 </context>
 <context>
  <name>CardComparison</name>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Weights side by side</source>
   <translation>Ağırlıklar yan yana</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Title</source>
   <translation>Başlık</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Region</source>
   <translation>Bölge</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Sensor</source>
   <translation>Algılayıcı</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Bands</source>
   <translation>Bantlar</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Pixel size</source>
   <translation>Piksel boyutu</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Images from</source>
   <translation>Görüntü tarihleri</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Scheme</source>
   <translation>Şema</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Number of classes</source>
   <translation>Sınıf sayısı</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Limits</source>
   <translation>Sınırlamalar</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Trained on</source>
   <translation>Eğitim verisi</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Licence</source>
   <translation>Lisans</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Agreement in {0}</source>
   <translation>{0} için uyum</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Classes not in all</source>
   <translation>Hepsinde bulunmayan sınıflar</translation>
  </message>
 </context>
 <context>
  <name>CardView</name>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Agreement With Labels Never Trained On</source>
   <translation>Hiç Eğitilmediği Etiketlerle Uyum</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Agreement by region and level</source>
   <translation>Bölgeye ve düzeye göre uyum</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Classes of these weights</source>
   <translation>Bu ağırlıkların sınıfları</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Limits</source>
   <translation>Sınırlamalar</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Region</source>
   <translation>Bölge</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Sensor</source>
   <translation>Algılayıcı</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Bands</source>
   <translation>Bantlar</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Pixel size</source>
   <translation>Piksel boyutu</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Images from</source>
   <translation>Görüntü tarihleri</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Trained on</source>
   <translation>Eğitim verisi</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Licence</source>
   <translation>Lisans</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Attribution</source>
   <translation>Atıf</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Name</source>
   <translation>Ad</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Place</source>
   <translation>Yer</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>In {0} they agree {1} points less than in {2}.</source>
   <translation>{0} içinde {2} içindekinden {1} puan daha az uyuşuyorlar.</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>{0} Classes of {1}</source>
   <translation>{0} {1} sınıfı</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Class</source>
   <translation>Sınıf</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Share</source>
   <translation>Pay</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>F1, the mean of user's and producer's agreement, in {0}</source>
   <translation>{0} için F1: kullanıcı ve üretici uyumunun ortalaması</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Of the training data</source>
   <translation>Eğitim verisindeki pay</translation>
  </message>
 </context>
 <context>
  <name>CodeSchemes</name>
  <message>
   <location filename="../ui/code_schemes.py" />
   <source>CORINE Codes (111 to 523)</source>
   <translation>CORINE kodları (111–523)</translation>
  </message>
  <message>
   <location filename="../ui/code_schemes.py" />
   <source>CORINE Grid Codes (1 to 44)</source>
   <translation>CORINE ızgara kodları (1–44)</translation>
  </message>
  <message>
   <location filename="../ui/code_schemes.py" />
   <source>Use {0}</source>
   <translation>{0} kullan</translation>
  </message>
 </context>
 <context>
  <name>CompareAsk</name>
  <message>
   <location filename="../ui/pages/compare_ask.py" />
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_ask.py" />
   <source>Reference</source>
   <translation>Referans</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_ask.py" />
   <source>Without a reference one learns where the maps differ, not who is right.</source>
   <translation>Referans olmadan haritaların nerede ayrıştığı öğrenilir, hangisinin haklı olduğu değil.</translation>
  </message>
 </context>
 <context>
  <name>CompareForm</name>
  <message>
   <location filename="../ui/pages/compare_form.py" />
   <source>Check two to six weights.</source>
   <translation>İki ile altı arasında ağırlık işaretleyin.</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_form.py" />
   <source>Give every area a reference, or none.</source>
   <translation>Her alana bir referans verin ya da hiçbirine vermeyin.</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_form.py" />
   <source>The code fields of all references must have one name.</source>
   <translation>Tüm referansların kod alanları aynı adı taşımalıdır.</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_form.py" />
   <source>Comparison of {0} weights</source>
   <translation>{0} ağırlığın karşılaştırması</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_form.py" />
   <source>{0} has a file for each band. Build a virtual raster of them first.</source>
   <translation>{0} rasterinin her bandı ayrı bir dosyada. Önce bunlardan bir sanal raster oluşturun.</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_form.py" />
   <source>{0}: the bands of {1} have no names that Landweave knows ({2}).</source>
   <translation>{0}: {1} bantlarının Landweave'in bildiği adları yok ({2}).</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_form.py" />
   <source>{0} does not touch {1}.</source>
   <translation>{0}, {1} ile örtüşmüyor.</translation>
  </message>
 </context>
 <context>
  <name>CompareLayers</name>
  <message>
   <location filename="../ui/pages/compare_layers.py" />
   <source>Comparison</source>
   <translation>Karşılaştırma</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_layers.py" />
   <source>{0}, generalised</source>
   <translation>{0}, genelleştirilmiş</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_layers.py" />
   <source>{0} or {1} right</source>
   <translation>{0} ya da {1} doğru</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_layers.py" />
   <source>Both right</source>
   <translation>İkisi de doğru</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_layers.py" />
   <source>Only {0} right</source>
   <translation>Yalnızca {0} doğru</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_layers.py" />
   <source>Neither right</source>
   <translation>Hiçbiri doğru değil</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_layers.py" />
   <source>Suspects</source>
   <translation>Şüpheli alanlar</translation>
  </message>
 </context>
 <context>
  <name>ComparePage</name>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>Compare</source>
   <translation>Karşılaştır</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>find out which regional weights to use where</source>
   <translation>hangi bölgesel ağırlıkların nerede kullanılacağını bulun</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>The report of this comparison is damaged. Compare again.</source>
   <translation>Bu karşılaştırmanın raporu bozuk. Yeniden karşılaştırın.</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>This folder holds no comparison. Choose the folder of one.</source>
   <translation>Bu klasörde karşılaştırma yok. Bir karşılaştırmanın klasörünü seçin.</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>Choose the Folder of a Comparison</source>
   <translation>Bir Karşılaştırmanın Klasörünü Seçin</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>No comparison is known yet. Check weights above and press Compare.</source>
   <translation>Henüz bilinen bir karşılaştırma yok. Yukarıda ağırlıkları işaretleyip Karşılaştır'a basın.</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>{0}: without a reference nobody knows which map is right.</source>
   <translation>{0}: referans olmadan hangi haritanın doğru olduğunu kimse bilemez.</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>{0}: use &lt;b&gt;{1}&lt;/b&gt;.</source>
   <translation>{0}: &lt;b&gt;{1}&lt;/b&gt; kullanın.</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>{0}: &lt;b&gt;{1}&lt;/b&gt;, but the lead may be chance.</source>
   <translation>{0}: &lt;b&gt;{1}&lt;/b&gt;, ancak üstünlüğü rastlantı olabilir.</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>Overall agreement in percent, and the interval that holds it in 95 % of the draws</source>
   <translation>Yüzde olarak genel uyum ve çekimlerin % 95'inde onu içeren aralık</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>Percent</source>
   <translation>Yüzde</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>⌂ their own region</source>
   <translation>⌂ kendi bölgeleri</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>away from their region</source>
   <translation>kendi bölgelerinin dışında</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>★ a lead that is more than chance</source>
   <translation>★ rastlantıdan öte bir üstünlük</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>sure</source>
   <translation>kesin</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>within noise</source>
   <translation>gürültü içinde</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>too little ground</source>
   <translation>alan çok küçük</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>Weights</source>
   <translation>Ağırlıklar</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>Points</source>
   <translation>Puan</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>Class</source>
   <translation>Sınıf</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>New Comparison</source>
   <translation>Yeni Karşılaştırma</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Check two to six regional weights; those that do not fit the rasters are grey</source>
   <translation>İki ile altı arasında bölgesel ağırlık işaretleyin; rasterlere uymayanlar gridir</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>An image of the area to compare in</source>
   <translation>Karşılaştırma yapılacak alanın bir görüntüsü</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>…</source>
   <translation>…</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Choose a raster file</source>
   <translation>Bir raster dosyası seç</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Reference</source>
   <translation>Referans</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>An official layer of the area; without it one learns only where the weights differ</source>
   <translation>Alanın resmî bir katmanı; o olmadan yalnızca ağırlıkların nerede ayrıştığı öğrenilir</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>The field that holds the class codes, such as CODE_18</source>
   <translation>CODE_18 gibi, sınıf kodlarını içeren alan</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Code field of the reference layer</source>
   <translation>Referans katmanının kod alanı</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Add Area</source>
   <translation>Alan Ekle</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Compare in this area as well as in those below</source>
   <translation>Aşağıdakilerin yanında bu alanda da karşılaştır</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Areas to compare in</source>
   <translation>Karşılaştırma yapılacak alanlar</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Remove Area</source>
   <translation>Alanı Kaldır</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Take the selected area off the list</source>
   <translation>Seçili alanı listeden çıkar</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Generalised maps as well</source>
   <translation>Genelleştirilmiş haritalar da</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Generalise every map by the CORINE rules (25 ha, 100 m) and compare those too</source>
   <translation>Her haritayı CORINE kurallarıyla (25 ha, 100 m) genelleştir ve onları da karşılaştır</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Map every area with every weights and compare the maps</source>
   <translation>Her alanı her ağırlıkla haritala ve haritaları karşılaştır</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Comparison</source>
   <translation>Karşılaştırma</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>The comparison that is shown</source>
   <translation>Gösterilen karşılaştırma</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Choose the folder of a comparison</source>
   <translation>Bir karşılaştırmanın klasörünü seç</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Agreement of each weights in each area</source>
   <translation>Her ağırlığın her alandaki uyumu</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Area</source>
   <translation>Alan</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>The area whose differences, classes and maps are shown below</source>
   <translation>Farkları, sınıfları ve haritaları aşağıda gösterilen alan</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Differences</source>
   <translation>Farklar</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Differences between the weights</source>
   <translation>Ağırlıklar arasındaki farklar</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Classes (F1, Percent)</source>
   <translation>Sınıflar (F1, yüzde)</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>F1 of each class</source>
   <translation>Her sınıfın F1 değeri</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Suspects</source>
   <translation>Şüpheli alanlar</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Polygons of the reference that most maps contradict</source>
   <translation>Çoğu haritanın çeliştiği referans poligonları</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Maps</source>
   <translation>Haritalar</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>The raster of the area whose maps are shown</source>
   <translation>Alanın, haritaları gösterilen rasteri</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Left</source>
   <translation>Sol</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>What is shown left of the line</source>
   <translation>Çizginin solunda gösterilen</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Right</source>
   <translation>Sağ</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>What is shown right of the line</source>
   <translation>Çizginin sağında gösterilen</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Add Layers</source>
   <translation>Katmanları Ekle</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Add the maps and the layers of who is right to the project</source>
   <translation>Haritaları ve hangisinin doğru olduğunu gösteren katmanları projeye ekle</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Swipe</source>
   <translation>Kaydırma</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Draw a line on the canvas: left of it one map, right of it the other; drag it or use the arrow keys</source>
   <translation>Tuvale bir çizgi çiz: solunda bir harita, sağında öteki; sürükleyin ya da ok tuşlarını kullanın</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Report</source>
   <translation>Rapor</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Open the comparison's page in the browser</source>
   <translation>Karşılaştırmanın sayfasını tarayıcıda aç</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Tables</source>
   <translation>Tablolar</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Open the folder with the tables as CSV</source>
   <translation>CSV tablolarının bulunduğu klasörü aç</translation>
  </message>
 </context>
 <context>
  <name>ConfusionModel</name>
  <message>
   <location filename="../ui/widgets/confusion_view.py" />
   <source>Map</source>
   <translation>Harita</translation>
  </message>
  <message>
   <location filename="../ui/widgets/confusion_view.py" />
   <source>Reference</source>
   <translation>Referans</translation>
  </message>
  <message>
   <location filename="../ui/widgets/confusion_view.py" />
   <source>of what the map shows as {0}</source>
   <translation>haritanın {0} olarak gösterdiğinin</translation>
  </message>
  <message>
   <location filename="../ui/widgets/confusion_view.py" />
   <source>of what the reference shows as {0}</source>
   <translation>referansın {0} olarak gösterdiğinin</translation>
  </message>
  <message>
   <location filename="../ui/widgets/confusion_view.py" />
   <source>of all that was compared</source>
   <translation>karşılaştırılan her şeyin</translation>
  </message>
  <message>
   <location filename="../ui/widgets/confusion_view.py" />
   <source>Map: {0}</source>
   <translation>Harita: {0}</translation>
  </message>
  <message>
   <location filename="../ui/widgets/confusion_view.py" />
   <source>Reference: {0}</source>
   <translation>Referans: {0}</translation>
  </message>
 </context>
 <context>
  <name>ConfusionView</name>
  <message>
   <location filename="../ui/widgets/confusion_view.py" />
   <source>Confusion table, rows are the map, columns the reference</source>
   <translation>Hata matrisi; satırlar harita, sütunlar referans</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <location filename="../core/agreement/accuracy.py" />
   <source>Stratified by the map's classes, estimators of Olofsson et al. 2014.</source>
   <translation>Haritanın sınıflarına göre tabakalı; Olofsson ve ark. 2014 kestiricileri.</translation>
  </message>
  <message>
   <location filename="../core/agreement/accuracy.py" />
   <source>A {0} sample, stratified afterwards by the map's classes (Olofsson et al. 2014).</source>
   <translation>{0} tasarımlı örneklem, sonradan haritanın sınıflarına göre tabakalandı (Olofsson ve ark. 2014).</translation>
  </message>
  <message>
   <location filename="../core/agreement/accuracy.py" />
   <source>A {0} sample without strata: some of the map's classes have fewer than two points.</source>
   <translation>{0} tasarımlı, tabakasız örneklem: haritanın bazı sınıflarında ikiden az nokta var.</translation>
  </message>
  <message>
   <location filename="../core/agreement/accuracy.py" />
   <source>The strata are not this map's classes: ratio estimators of Stehman 2014.</source>
   <translation>Tabakalar bu haritanın sınıfları değil: Stehman 2014 oran kestiricileri.</translation>
  </message>
  <message>
   <location filename="../core/agreement/accuracy.py" />
   <source>{0} points have no label and are left out; unless they are a random part of all points, the figures are skewed.</source>
   <translation>{0} noktanın etiketi yok ve bunlar dışarıda bırakıldı; tüm noktaların rastgele bir parçası değillerse değerler çarpık çıkar.</translation>
  </message>
  <message>
   <location filename="../core/agreement/accuracy.py" />
   <source>{0} labelled points lie where the map has no class and are left out.</source>
   <translation>{0} etiketli nokta, haritanın sınıf göstermediği yerde; dışarıda bırakıldı.</translation>
  </message>
  <message>
   <location filename="../core/agreement/accuracy.py" />
   <source>{0} strata have fewer than two points: errors that depend on them are undefined.</source>
   <translation>{0} tabakada ikiden az nokta var: bunlara bağlı hatalar tanımsız.</translation>
  </message>
  <message>
   <location filename="../core/agreement/agreement.py" />
   <source>Map and reference agree hardly more often than chance would make them (kappa {0}): is {1}, {2}, really in {3} ({4})? If not, name its scheme.</source>
   <translation>Harita ile referans rastlantının sağlayacağından pek de sık uyuşmuyor (kappa {0}): {2} alanındaki {1} gerçekten {3} şemasında mı ({4})? Değilse şemasını belirtin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/agreement.py" />
   <source>No pixel of the map has a class in the reference layer {0} as well.</source>
   <translation>Haritanın hiçbir pikseli {0} referans katmanında da sınıf taşımıyor.</translation>
  </message>
  <message>
   <location filename="../core/agreement/agreement.py" />
   <source>Choose a layer that covers the map's area.</source>
   <translation>Haritanın alanını kapsayan bir katman seçin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/agreement.py" />
   <source>The map's scheme {0} and the reference's scheme {1} share no level.</source>
   <translation>Haritanın {0} şeması ile referansın {1} şemasının ortak düzeyi yok.</translation>
  </message>
  <message>
   <location filename="../core/agreement/agreement.py" />
   <source>Choose a reference layer with the map's classes.</source>
   <translation>Haritanın sınıflarını taşıyan bir referans katmanı seçin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/crosswalk.py" />
   <source>{0} has codes that {1} or {2} lacks: {3}.</source>
   <translation>{0}, {1} ya da {2} şemasında olmayan kodlar içeriyor: {3}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/detail.py" />
   <source>{0} m are {1} pixels; a tolerance may have {2}.</source>
   <translation>{0} m, {1} piksel ediyor; bir tolerans en çok {2} piksel olabilir.</translation>
  </message>
  <message>
   <location filename="../core/agreement/detail.py" />
   <source>Use a smaller radius, or a coarser map.</source>
   <translation>Daha küçük bir yarıçap ya da daha kaba bir harita kullanın.</translation>
  </message>
  <message>
   <location filename="../core/agreement/detail.py" />
   <source>{0} has {1} different zones in the field {2}; there may be 1 to 250.</source>
   <translation>{0} katmanının {2} alanında {1} farklı bölge var; 1 ile 250 arasında olabilir.</translation>
  </message>
  <message>
   <location filename="../core/agreement/detail.py" />
   <source>Choose a field with fewer names.</source>
   <translation>Daha az ad içeren bir alan seçin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/estimators.py" />
   <source>{0} of {1} strata have no labelled point, so nothing can be estimated.</source>
   <translation>{1} tabakanın {0} tanesinde etiketli nokta yok; bu yüzden hiçbir şey kestirilemiyor.</translation>
  </message>
  <message>
   <location filename="../core/agreement/estimators.py" />
   <source>Label at least two points in each stratum.</source>
   <translation>Her tabakada en az iki noktayı etiketleyin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/extents.py" />
   <source>The reference layer and the map cannot be brought into one coordinate reference system.</source>
   <translation>Referans katmanı ile harita ortak bir koordinat referans sistemine getirilemiyor.</translation>
  </message>
  <message>
   <location filename="../core/agreement/extents.py" />
   <source>Check the coordinate reference systems of both.</source>
   <translation>Her ikisinin koordinat referans sistemini denetleyin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>{0} exists already and may hold labels.</source>
   <translation>{0} zaten var ve etiketler içeriyor olabilir.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>Choose another name, or remove it if it is not needed.</source>
   <translation>Başka bir ad seçin ya da gerekmiyorsa onu kaldırın.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>{0} cannot be written: {1}.</source>
   <translation>{0} yazılamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>Check the folder and the disk space.</source>
   <translation>Klasörü ve disk alanını denetleyin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>{0}: no point has a label.</source>
   <translation>{0}: hiçbir noktanın etiketi yok.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>Write class codes into the field first.</source>
   <translation>Önce alana sınıf kodlarını yazın.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>{0}: no labelled point lies where the map has a class.</source>
   <translation>{0}: etiketli hiçbir nokta, haritanın sınıf gösterdiği bir yerde değil.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>Check the layers.</source>
   <translation>Katmanları denetleyin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>{0} is no layer of points.</source>
   <translation>{0} bir nokta katmanı değil.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>Choose the layer that landweave sample wrote.</source>
   <translation>landweave sample komutunun yazdığı katmanı seçin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>{0} has no coordinate reference system.</source>
   <translation>{0} için koordinat referans sistemi belirtilmemiş.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>Set it in QGIS and save the layer.</source>
   <translation>Onu QGIS'te belirleyip katmanı kaydedin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>{0} has no field {1}.</source>
   <translation>{0} katmanında {1} alanı yok.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>It has: {0}.</source>
   <translation>Alanları: {0}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>The points cannot be brought into the map's coordinate reference system.</source>
   <translation>Noktalar, haritanın koordinat referans sistemine getirilemiyor.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>Check the layer's own.</source>
   <translation>Katmanın kendi sistemini denetleyin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/raster_layer.py" />
   <source>it has more than {0} different numbers</source>
   <translation>{0} taneden çok farklı sayı içeriyor</translation>
  </message>
  <message>
   <location filename="../core/agreement/raster_layer.py" />
   <source>its numbers are of type {0}</source>
   <translation>sayıları {0} türünde</translation>
  </message>
  <message>
   <location filename="../core/agreement/raster_layer.py" />
   <source>its numbers are not whole</source>
   <translation>sayıları tam sayı değil</translation>
  </message>
  <message>
   <location filename="../core/agreement/raster_layer.py" />
   <source>{0}, {1}, is no raster of classes: {2}.</source>
   <translation>{0}, {1}, bir sınıf rasteri değil: {2}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/raster_layer.py" />
   <source>Choose a raster or band with class codes.</source>
   <translation>Sınıf kodları içeren bir raster ya da bant seçin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/raster_layer.py" />
   <source>{0} has no band {1}; it is a raster with {2} band(s).</source>
   <translation>{0} dosyasında {1} bandı yok; {2} bantlı bir raster.</translation>
  </message>
  <message>
   <location filename="../core/agreement/raster_layer.py" />
   <source>Give a band's number from 1.</source>
   <translation>1'den başlayan bir bant numarası verin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/raster_on_grid.py" />
   <source>{0} breaks off or is damaged in the map's extent.</source>
   <translation>{0} haritanın kapsamında yarım kalıyor ya da bozuk.</translation>
  </message>
  <message>
   <location filename="../core/agreement/raster_on_grid.py" />
   <source>Copy or download it again.</source>
   <translation>Yeniden kopyalayın ya da indirin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/recognition.py" />
   <source>{0} holds no class codes.</source>
   <translation>{0} sınıf kodu içermiyor.</translation>
  </message>
  <message>
   <location filename="../core/agreement/recognition.py" />
   <source>Choose another field or layer.</source>
   <translation>Başka bir alan ya da katman seçin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/recognition.py" />
   <source>The codes of {0} ({1}) may be {2}; nothing says which.</source>
   <translation>{0} katmanının kodları ({1}) {2} olabilir; hangisi olduğunu söyleyen bir şey yok.</translation>
  </message>
  <message>
   <location filename="../core/agreement/recognition.py" />
   <source>Name the scheme of the reference layer: {0}.</source>
   <translation>Referans katmanının şemasını belirtin: {0}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/recognition.py" />
   <source>{0} uses the scheme {1}, which shares no level with the map's scheme {2}.</source>
   <translation>{0}, haritanın {2} şemasıyla ortak düzeyi olmayan {1} şemasını kullanıyor.</translation>
  </message>
  <message>
   <location filename="../core/agreement/recognition.py" />
   <source>Choose a reference layer with the map's classes, or weights with those of the layer.</source>
   <translation>Haritanın sınıflarını taşıyan bir referans katmanı ya da katmanın sınıflarını taşıyan ağırlıklar seçin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/recognition.py" />
   <source>{0} holds nothing but nodata.</source>
   <translation>{0} yalnızca veri yok değerleri içeriyor.</translation>
  </message>
  <message>
   <location filename="../core/agreement/recognition.py" />
   <source>{0} holds {1}, which the scheme {2} does not have.</source>
   <translation>{0}, {2} şemasında olmayan {1} içeriyor.</translation>
  </message>
  <message>
   <location filename="../core/agreement/recognition.py" />
   <source>Its codes fit {0}, which shares no classes with the map: choose another layer.</source>
   <translation>Kodları {0} şemasına uyuyor, ama bunun haritayla ortak sınıfı yok: başka bir katman seçin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/recognition.py" />
   <source>Correct the layer, or choose another field; {0} has {1}.</source>
   <translation>Katmanı düzeltin ya da başka bir alan seçin; {0} içinde şunlar var: {1}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/reference.py" />
   <source>{0} cannot be left out: the reference layer's scheme has no such class.</source>
   <translation>{0} dışarıda bırakılamıyor: referans katmanının şemasında böyle bir sınıf yok.</translation>
  </message>
  <message>
   <location filename="../core/agreement/reference.py" />
   <source>Use codes of {0}.</source>
   <translation>Şunlara ait kodları kullanın: {0}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/reference.py" />
   <source>The reference layer {0}</source>
   <translation>{0} referans katmanı</translation>
  </message>
  <message>
   <location filename="../core/agreement/reference.py" />
   <source>the reference layer</source>
   <translation>referans katmanı</translation>
  </message>
  <message>
   <location filename="../core/agreement/reference.py" />
   <source>The reference layer {0} does not overlap the raster: it covers {1}, the raster {2}.</source>
   <translation>{0} referans katmanı rasterle örtüşmüyor: katmanın kapsamı {1}, rasterinki {2}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/reference.py" />
   <source>Choose a layer of the same area, or check the coordinate reference systems.</source>
   <translation>Aynı alandan bir katman seçin ya da koordinat referans sistemlerini denetleyin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/sample.py" />
   <source>The map has {0} pixels with a class, which is less than {1} points.</source>
   <translation>Haritada sınıfı olan {0} piksel var; bu, {1} noktadan az.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>Some polygons of {0} cannot be brought into the map's coordinate reference system.</source>
   <translation>{0} katmanının bazı poligonları, haritanın koordinat referans sistemine getirilemiyor.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>Check the layer's own, or cut the layer to the map's extent.</source>
   <translation>Katmanın kendi sistemini denetleyin ya da katmanı haritanın kapsamına kesin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>Set the right one in QGIS and save the layer.</source>
   <translation>Doğrusunu QGIS'te belirleyip katmanı kaydedin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>{0} has no polygons.</source>
   <translation>{0} içinde poligon yok.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>Choose another reference layer.</source>
   <translation>Başka bir referans katmanı seçin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>{0} cannot be read as a layer.</source>
   <translation>{0} katman olarak okunamıyor.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>Choose a polygon layer or a raster of class codes.</source>
   <translation>Bir poligon katmanı ya da sınıf kodları içeren bir raster seçin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>{0} has no polygon layer.</source>
   <translation>{0} içinde poligon katmanı yok.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>Choose a layer of polygons.</source>
   <translation>Bir poligon katmanı seçin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>{0} has no layer {1} that can be read.</source>
   <translation>{0} içinde okunabilen bir {1} katmanı yok.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>Check the layer's name.</source>
   <translation>Katmanın adını denetleyin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>{0} has several layers with class codes: {1}.</source>
   <translation>{0} içinde sınıf kodları taşıyan birden çok katman var: {1}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>Choose one, for instance {0}|layername={1}.</source>
   <translation>Birini seçin, örneğin {0}|layername={1}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>{0} has several fields with class codes: {1}.</source>
   <translation>{0} içinde sınıf kodları taşıyan birden çok alan var: {1}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>Name the one to compare with.</source>
   <translation>Karşılaştırılacak olanı belirtin.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>Name the field with the class codes; it has: {0}.</source>
   <translation>Sınıf kodlarını içeren alanı belirtin; alanlar: {0}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>{0} is damaged or cannot be read.</source>
   <translation>{0} bozuk ya da okunamıyor.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>{0}, neighbours of the same code united</source>
   <translation>{0}, aynı kodlu komşular birleştirilmiş</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>no coordinate reference system</source>
   <translation>koordinat referans sistemi yok</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>Choose another layer, or set its CRS in QGIS and save.</source>
   <translation>Başka bir katman seçin ya da KRS'sini QGIS'te belirleyip kaydedin.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>Feature {0} of {1} is no polygon, or lies nowhere.</source>
   <translation>{1} katmanının {0} numaralı öğesi bir çokgen değil ya da hiçbir yerde bulunmuyor.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>Choose a layer of polygons, or delete the feature.</source>
   <translation>Bir çokgen katmanı seçin ya da bu öğeyi silin.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>The layer's CRS cannot be used to measure areas.</source>
   <translation>Katmanın KRS'siyle alan ölçülemiyor.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>Check the layer's CRS.</source>
   <translation>Katmanın KRS'sini denetleyin.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>several polygon layers: {0}</source>
   <translation>birden çok poligon katmanı: {0}</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>no polygon layer</source>
   <translation>poligon katmanı yok</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>Name one, for instance {0}|layername=NAME.</source>
   <translation>Birini belirtin, örneğin {0}|layername=AD.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>A layer of changes needs two fields of codes, such as CODE_18 and CODE_24.</source>
   <translation>Değişim katmanında iki kod alanı bulunmalı; CODE_18 ve CODE_24 gibi.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>The layer has several fields with class codes: {0}.</source>
   <translation>Katmanda sınıf kodları taşıyan birden çok alan var: {0}.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>Name the field, or use the profile clc-change for a layer of changes.</source>
   <translation>Alanı belirtin ya da değişim katmanı için clc-change profilini kullanın.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>The layer has no field {0}.</source>
   <translation>Katmanda {0} alanı yok.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>It has: {0}; name the field.</source>
   <translation>Alanları: {0}; alanı belirtin.</translation>
  </message>
  <message>
   <location filename="../core/comparison/domain_distance.py" />
   <source>lies {0} km outside of the area that {1} was trained on</source>
   <translation>{1} ağırlıklarının eğitildiği alanın {0} km dışında</translation>
  </message>
  <message>
   <location filename="../core/comparison/domain_distance.py" />
   <source>looks unlike the training data of {0} ({1}: mean {2} deviations higher, {3} of the pixels outside of the usual range)</source>
   <translation>{0} ağırlıklarının eğitim verisine benzemiyor ({1}: ortalama {2} sapma daha yüksek, piksellerin {3} kadarı olağan aralığın dışında)</translation>
  </message>
  <message>
   <location filename="../core/comparison/domain_distance.py" />
   <source>looks unlike the training data of {0} ({1}: mean {2} deviations lower, {3} of the pixels outside of the usual range)</source>
   <translation>{0} ağırlıklarının eğitim verisine benzemiyor ({1}: ortalama {2} sapma daha düşük, piksellerin {3} kadarı olağan aralığın dışında)</translation>
  </message>
  <message>
   <location filename="../core/comparison/domain_distance.py" />
   <source>The raster {0}. {1}</source>
   <translation>Raster: {0}. {1}</translation>
  </message>
  <message>
   <location filename="../core/comparison/domain_distance.py" />
   <source>How much that costs was never measured for these weights; measure it with a reference layer.</source>
   <translation>Bunun bu ağırlıklarda ne kadara mal olduğu hiç ölçülmedi; bir referans katmanıyla ölçün.</translation>
  </message>
  <message>
   <location filename="../core/comparison/domain_distance.py" />
   <source>a loss of about {0} points</source>
   <translation>yaklaşık {0} puanlık bir kayıp</translation>
  </message>
  <message>
   <location filename="../core/comparison/domain_distance.py" />
   <source>no loss that could be foreseen</source>
   <translation>öngörülebilecek bir kayıp olmadığını</translation>
  </message>
  <message>
   <location filename="../core/comparison/domain_distance.py" />
   <source>In {0} these weights agreed {1} with the labels, in {2} {3}: expect {4}, and measure it with a reference layer.</source>
   <translation>Bu ağırlıkların etiketlerle uyumu {0} içinde {1}, {2} içinde {3} idi: {4} bekleyin ve bir referans katmanıyla ölçün.</translation>
  </message>
  <message>
   <location filename="../core/comparison/legend.py" />
   <source>The class schemes share no level ({0}).</source>
   <translation>Sınıf şemalarının ortak düzeyi yok ({0}).</translation>
  </message>
  <message>
   <location filename="../core/comparison/legend.py" />
   <source>Compare weights and reference layers of related schemes.</source>
   <translation>Birbirine yakın şemaların ağırlıklarını ve referans katmanlarını karşılaştırın.</translation>
  </message>
  <message>
   <location filename="../core/comparison/pass_over.py" />
   <source>The maps of {0} have no pixel with a class in common.</source>
   <translation>{0} haritalarında sınıfı olan ortak piksel yok.</translation>
  </message>
  <message>
   <location filename="../core/comparison/setup.py" />
   <source>no reference layer</source>
   <translation>referans katmanı yok</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0} agrees with the reference on {1} of the pixels, {2} on {3}: {4}</source>
   <translation>{0} referansla piksellerin {1} kadarında, {2} ise {3} kadarında uyuşuyor: {4}</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0}: use {1}. {2}, more than chance would make.{3}</source>
   <translation>{0}: {1} kullanın. {2}; bu fark rastlantıyla açıklanamaz.{3}</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0}: either will do. {1}, which is within the noise of the place.{2}</source>
   <translation>{0}: ikisi de olur. {1}; bu fark yerin gürültüsü içinde.{2}</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0}: not to be told. {1}, but the area has only {2} {3} that tell anything; compare on a larger area, or on more rasters under one name.</source>
   <translation>{0}: söylenemiyor. {1}, ama alanda bilgi veren yalnızca {2} {3} var; daha büyük bir alanda ya da aynı adı taşıyan daha çok rasterde karşılaştırın.</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0} for {1} (F1 {2} points higher)</source>
   <translation>{1} için {0} (F1 {2} puan daha yüksek)</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>Better there for single classes: {0}.</source>
   <translation>Orada tek tek sınıflarda daha iyi: {0}.</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0}: {1} and {2} show the same class on {3} of the pixels. Without a reference layer nothing tells which of them is right where they differ.</source>
   <translation>{0}: {1} ile {2} piksellerin {3} kadarında aynı sınıfı gösteriyor. Referans katmanı olmadan, ayrıldıkları yerde hangisinin doğru olduğunu söyleyen bir şey yok.</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>This is agreement with a reference layer, not accuracy: the layer has errors and a date of its own, and they count against all weights alike.</source>
   <translation>Bu, bir referans katmanıyla uyumdur, doğruluk değil: katmanın kendi hataları ve kendi tarihi vardır ve bunlar tüm ağırlıkların aleyhine eşit sayılır.</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>Of the up to {0} differences by class in a table, about one in twenty seems real by chance alone.</source>
   <translation>Bir tabloda sınıflara göre en çok {0} farktan yaklaşık yirmide biri yalnızca rastlantıyla gerçek görünür.</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>Weights trained on simulated landscapes are good for demonstrations only.</source>
   <translation>Benzetimle üretilmiş arazilerde eğitilmiş ağırlıklar yalnızca gösterim içindir.</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0}: intervals rest on its {1} rasters drawn anew, each as a whole, because places that lie apart differ more than pixels or blocks of one place do.</source>
   <translation>{0}: aralıklar, {1} rasterin her biri bütün olarak yeniden çekilerek bulundu; çünkü birbirinden uzak yerler, tek bir yerin piksellerinden ya da bloklarından daha çok ayrılır.</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0}: intervals rest on {1} blocks of about {2} m drawn anew, because neighbouring pixels are alike</source>
   <translation>{0}: komşu pikseller birbirine benzediği için aralıklar, yeniden çekilen yaklaşık {2} m'lik {1} bloğa dayanıyor</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0}; these are too few to tell a difference from chance.</source>
   <translation>{0}; bir farkı rastlantıdan ayırmak için bunlar çok az.</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>; they tell of these {0} rasters, not of what lies between them</source>
   <translation>; bunlar aralarındaki yerleri değil, bu {0} rasteri anlatır</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0}; with fewer than {1} the intervals are rough.</source>
   <translation>{0}; {1} taneden azıyla aralıklar kabadır.</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0}; where likeness reaches farther than a block, the true intervals are wider.</source>
   <translation>{0}; benzerlik bir bloktan öteye uzanıyorsa gerçek aralıklar daha geniştir.</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>Outside of the area that {0} was trained on, or unlike its data: {1}. {2}</source>
   <translation>{0} ağırlıklarının eğitildiği alanın dışında ya da verilerine benzemiyor: {1}. {2}</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0} in {1}, outside of its region: {2}</source>
   <translation>{0}, bölgesinin dışındaki {1} içinde: {2}</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>, {0} points against its own region</source>
   <translation>, kendi bölgesine göre {0} puan</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>; its card foretold {0} points</source>
   <translation>; kartı {0} puan öngörmüştü</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>too few units</source>
   <translation>çok az birim</translation>
  </message>
  <message>
   <location filename="../core/comparison/write.py" />
   <source>The report cannot be written to {0}: {1}.</source>
   <translation>Rapor {0} konumuna yazılamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/comparison/write.py" />
   <source>Check the free disk space, and that no other program has the files open.</source>
   <translation>Boş disk alanını denetleyin; dosyaların başka bir programda açık olmadığından emin olun.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>The log of the run cannot be written: {0}.</source>
   <translation>Çalıştırmanın günlüğü yazılamıyor: {0}.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>Check the folder and the disk.</source>
   <translation>Klasörü ve diski denetleyin.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>{0} A new engine process goes on.</source>
   <translation>{0} Yeni bir motor süreci devam ediyor.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>The engine cannot be started: {0}.</source>
   <translation>Motor başlatılamıyor: {0}.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>Repair the engine, or choose another one.</source>
   <translation>Motoru onarın ya da başka birini seçin.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>The engine sent a line that is not part of the protocol.</source>
   <translation>Motor, protokolde olmayan bir satır gönderdi.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>Repair the engine.</source>
   <translation>Motoru onarın.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>The engine speaks for Landweave {0}, protocol {1}; this is Landweave {2}, protocol {3}.</source>
   <translation>Motor Landweave {0}, protokol {1} konuşuyor; bu Landweave {2}, protokol {3}.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>Restart QGIS, so that both parts are of the same version.</source>
   <translation>İki parçanın da aynı sürümde olması için QGIS'i yeniden başlatın.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>The engine did not introduce itself.</source>
   <translation>Motor kendini tanıtmadı.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>The engine did not start within {0} s.</source>
   <translation>Motor {0} s içinde başlamadı.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>Cancelled; the engine had to be ended.</source>
   <translation>İptal edildi; motorun sonlandırılması gerekti.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The engine was ended by the system, most likely because the computer ran out of memory.</source>
   <translation>Motor sistem tarafından sonlandırıldı; büyük olasılıkla bilgisayarın belleği bitti.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>Close other programs, map a smaller extent, or use a computer with more memory.</source>
   <translation>Öteki programları kapatın, daha küçük bir kapsam haritalayın ya da daha çok belleği olan bir bilgisayar kullanın.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The engine crashed in one of its libraries.</source>
   <translation>Motor, kitaplıklarından birinde çöktü.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>Run it again with the device set to CPU; if it crashes again, repair the engine and send the log.</source>
   <translation>Aygıtı CPU yapıp yeniden çalıştırın; yine çökerse motoru onarın ve günlüğü gönderin.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The engine could not load one of its libraries.</source>
   <translation>Motor, kitaplıklarından birini yükleyemedi.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>On Windows install the Visual C++ redistributable 2015-2022 (x64) from Microsoft, then repair the engine.</source>
   <translation>Windows'ta Microsoft'un Visual C++ 2015-2022 (x64) yeniden dağıtılabilir paketini kurun, sonra motoru onarın.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The engine lost its connection to Landweave and ended.</source>
   <translation>Motorun Landweave ile bağlantısı koptu ve motor sona erdi.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>Run it again.</source>
   <translation>Yeniden çalıştırın.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The disk is full.</source>
   <translation>Disk dolu.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>Free some space and repeat.</source>
   <translation>Yer açıp yineleyin.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The package index could not be trusted: its certificate is not known to this computer.</source>
   <translation>Paket dizinine güvenilemedi: sertifikası bu bilgisayarca tanınmıyor.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>Behind a proxy that inspects traffic, let your administrator add its certificate to the system.</source>
   <translation>Trafiği inceleyen bir vekil sunucunun arkasındaysanız yöneticiniz sertifikasını sisteme eklesin.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The package index could not be reached.</source>
   <translation>Paket dizinine ulaşılamadı.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>Check the connection and QGIS's proxy settings; offline, choose an existing Python.</source>
   <translation>Bağlantıyı ve QGIS'in vekil sunucu ayarlarını denetleyin; çevrimdışıysanız var olan bir Python seçin.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>There are no libraries for this system and this Python.</source>
   <translation>Bu sistem ve bu Python için kitaplık yok.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>Use Python 3.11 or 3.12; macOS must be 14 or newer.</source>
   <translation>Python 3.11 ya da 3.12 kullanın; macOS 14 ya da daha yeni olmalı.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>This Python cannot make virtual environments.</source>
   <translation>Bu Python sanal ortam oluşturamıyor.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>On Debian and Ubuntu install python3-venv, or install uv.</source>
   <translation>Debian ve Ubuntu'da python3-venv kurun ya da uv kurun.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The libraries were installed but do not start.</source>
   <translation>Kitaplıklar kuruldu ama başlamıyor.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>Install the Visual C++ redistributable 2015-2022 (x64) from Microsoft and repeat.</source>
   <translation>Microsoft'un Visual C++ 2015-2022 (x64) yeniden dağıtılabilir paketini kurup yineleyin.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>Its last words: {0}</source>
   <translation>Son sözleri: {0}</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The engine ended with the exit code {0} before it had finished.{1}</source>
   <translation>Motor, işini bitirmeden {0} çıkış koduyla sona erdi.{1}</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The log has more; repair the engine if this happens again.</source>
   <translation>Günlükte daha fazlası var; bu yinelenirse motoru onarın.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The installation failed at the step {0}: {1}</source>
   <translation>Kurulum {0} adımında başarısız oldu: {1}</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>install.log has more.</source>
   <translation>install.log içinde daha fazlası var.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>The engine is not installed.</source>
   <translation>Motor kurulu değil.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>Install it in the dock, or with: landweave engine install.</source>
   <translation>Panelden ya da şu komutla kurun: landweave engine install.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>The engine's Python {0} is gone.</source>
   <translation>Motorun Python'u {0} artık yok.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>Repair the engine, or choose another Python.</source>
   <translation>Motoru onarın ya da başka bir Python seçin.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>it does not start</source>
   <translation>başlamıyor</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>{0} cannot be the engine: {1}.</source>
   <translation>{0} motor olamaz: {1}.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>Choose a Python that has the libraries.</source>
   <translation>Kitaplıkları içeren bir Python seçin.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>{0} cannot be started: {1}.</source>
   <translation>{0} başlatılamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>{0} cannot build the engine: it is no 64-bit Python of a supported version.</source>
   <translation>{0} motoru kuramaz: desteklenen sürümde 64 bitlik bir Python değil.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>The engine's folder cannot be replaced: {0}.</source>
   <translation>Motorun klasörü değiştirilemiyor: {0}.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>End all runs and repeat.</source>
   <translation>Tüm çalıştırmaları bitirip yineleyin.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>The engine needs {0} GB in {1}; only {2} GB are free.</source>
   <translation>Motor {1} içinde {0} GB yer istiyor; yalnızca {2} GB boş.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>Free some space, or set LANDWEAVE_HOME to a folder on another disk.</source>
   <translation>Yer açın ya da LANDWEAVE_HOME değişkenini başka bir diskteki bir klasöre ayarlayın.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment_plan.py" />
   <source>There is no engine for {0} on {1}.</source>
   <translation>{1} üzerinde {0} için motor yok.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment_plan.py" />
   <source>Make a Python environment with torch, rasterio and geopandas yourself and choose it as existing Python.</source>
   <translation>torch, rasterio ve geopandas içeren bir Python ortamını kendiniz oluşturup var olan Python olarak seçin.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment_plan.py" />
   <source>The engine needs macOS {0} or newer on this processor; this is macOS {1}.</source>
   <translation>Motor bu işlemcide macOS {0} ya da daha yenisini gerektirir; bu macOS {1}.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment_plan.py" />
   <source>Update macOS, or choose an existing Python with torch, rasterio and geopandas.</source>
   <translation>macOS'u güncelleyin ya da torch, rasterio ve geopandas içeren var olan bir Python seçin.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment_plan.py" />
   <source>No Python to build the engine with was found; it takes one of {0}.</source>
   <translation>Motoru kuracak bir Python bulunamadı; şunlardan biri gerekir: {0}.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment_plan.py" />
   <source>Install one of them, or name its path.</source>
   <translation>Birini kurun ya da yolunu belirtin.</translation>
  </message>
  <message>
   <location filename="../core/engine/interpreter.py" />
   <source>no answer within {0} s</source>
   <translation>{0} s içinde yanıt yok</translation>
  </message>
  <message>
   <location filename="../core/engine/lock.py" />
   <source>waiting for process {0}</source>
   <translation>{0} numaralı süreç bekleniyor</translation>
  </message>
  <message>
   <location filename="../core/engine/watch.py" />
   <source>The engine hung in the stage {0} for {1} minutes and was ended.</source>
   <translation>Motor {0} aşamasında {1} dakika takılı kaldı ve sonlandırıldı.</translation>
  </message>
  <message>
   <location filename="../core/engine/watch.py" />
   <source>Run it again: what was done by then is kept.</source>
   <translation>Yeniden çalıştırın: o ana dek yapılanlar saklandı.</translation>
  </message>
  <message>
   <location filename="../core/engine/watch.py" />
   <source>No progress for {0}, but the engine is computing</source>
   <translation>{0} süredir ilerleme yok, ama motor hesaplıyor</translation>
  </message>
  <message>
   <location filename="../core/engine/watch.py" />
   <source>The engine has done nothing for {0} and may hang; cancel it and run it again, what was done by then is kept</source>
   <translation>Motor {0} süredir hiçbir şey yapmadı ve takılmış olabilir; iptal edip yeniden çalıştırın, o ana dek yapılanlar saklanır</translation>
  </message>
  <message>
   <location filename="../core/engine/worker.py" />
   <source>Run it again, or choose the CPU as device.</source>
   <translation>Yeniden çalıştırın ya da aygıt olarak CPU'yu seçin.</translation>
  </message>
  <message>
   <location filename="../core/engine/worker.py" />
   <source>The GPU failed: {0}.</source>
   <translation>GPU hata verdi: {0}.</translation>
  </message>
  <message>
   <location filename="../core/engine/worker.py" />
   <source>Free some space, or choose an output folder on another disk.</source>
   <translation>Yer açın ya da başka bir diskte bir çıktı klasörü seçin.</translation>
  </message>
  <message>
   <location filename="../core/engine/worker.py" />
   <source>{0} may not be read or written.</source>
   <translation>{0} için okuma ya da yazma izni yok.</translation>
  </message>
  <message>
   <location filename="../core/engine/worker.py" />
   <source>Choose another folder or file.</source>
   <translation>Başka bir klasör ya da dosya seçin.</translation>
  </message>
  <message>
   <location filename="../core/engine/worker.py" />
   <source>The engine lacks a library or cannot load it: {0}.</source>
   <translation>Motorda bir kitaplık eksik ya da yüklenemiyor: {0}.</translation>
  </message>
  <message>
   <location filename="../core/engine/worker.py" />
   <source>Something went wrong that Landweave did not foresee: {0}: {1}</source>
   <translation>Landweave'in öngörmediği bir şey ters gitti: {0}: {1}</translation>
  </message>
  <message>
   <location filename="../core/engine/worker.py" />
   <source>See the log.</source>
   <translation>Günlüğe bakın.</translation>
  </message>
  <message>
   <location filename="../core/errors.py" />
   <source>There is not enough memory for this job.</source>
   <translation>Bu iş için yeterli bellek yok.</translation>
  </message>
  <message>
   <location filename="../core/errors.py" />
   <source>Close other programs, map a smaller extent, or choose the CPU as device.</source>
   <translation>Öteki programları kapatın, daha küçük bir kapsam haritalayın ya da aygıt olarak CPU'yu seçin.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>docs/experiments holds files to start from.</source>
   <translation>docs/experiments klasöründe başlangıç için dosyalar var.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>{0} is larger than {1} kB.</source>
   <translation>{0}, {1} kB boyutundan büyük.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The experiment {0} cannot be read: {1}.</source>
   <translation>{0} deneyi okunamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>says {0}, which no experiment knows</source>
   <translation>hiçbir deneyin bilmediği {0} geçiyor</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>lacks its scheme or its areas</source>
   <translation>şeması ya da alanları eksik</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The experiment {0} {1}.</source>
   <translation>{0} deneyi: {1}.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>{0} makes {1} combinations.</source>
   <translation>{0} toplam {1} birleşim oluşturuyor.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>1 to {0} can be trained.</source>
   <translation>1 ile {0} arası birleşim eğitilebilir.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The area {0} must be a table with rasters and references.</source>
   <translation>{0} alanı, rasterleri ve referansları olan bir tablo olmalı.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The area {0} has {1} {2}rasters and {3} {4}references.</source>
   <translation>{0} alanında {1} {2}raster ve {3} {4}referans var.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>Each raster needs its own reference, in the same order.</source>
   <translation>Her raster kendi referansını ister, aynı sırayla.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The area {0} has no rasters.</source>
   <translation>{0} alanının rasteri yok.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The area {0} lies in a folder that the variable {1} names, and this is not set.</source>
   <translation>{0} alanı, {1} değişkeninin gösterdiği klasörde, ancak bu değişken ayarlanmamış.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>Set it to the folder of the data, or write whole paths into the file.</source>
   <translation>Bunu verilerin klasörüne ayarlayın ya da dosyaya tam yolları yazın.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The area {0} lacks {1} and {2} more.</source>
   <translation>{0} alanında {1} ve {2} tane daha eksik.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The area {0} lacks {1}.</source>
   <translation>{0} alanında {1} eksik.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The comments of the file tell which data it needs; put them there, or change its paths.</source>
   <translation>Dosyanın açıklamaları hangi verilere gerek olduğunu söyler; onları oraya koyun ya da yollarını değiştirin.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>{0} is no list of paths.</source>
   <translation>{0} bir yol listesi değil.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The factor {0} must be a list of values or a table of named ones.</source>
   <translation>{0} etmeni bir değer listesi ya da adlandırılmış değerlerin tablosu olmalı.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The factor area names {0}.</source>
   <translation>area etmeni şunu belirtiyor: {0}.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The areas are {0}.</source>
   <translation>Alanlar: {0}.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>A training has no option {0}.</source>
   <translation>Eğitimin {0} diye bir seçeneği yok.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>landweave train --help lists them, with _ for -.</source>
   <translation>landweave train --help onları listeler; - yerine _ yazın.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The experiment asks for something odd: {0}.</source>
   <translation>Deney tuhaf bir şey istiyor: {0}.</translation>
  </message>
  <message>
   <location filename="../core/experiments/perform.py" />
   <source>{0} cannot be made: {1}.</source>
   <translation>{0} oluşturulamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/experiments/perform.py" />
   <source>Choose another folder.</source>
   <translation>Başka bir klasör seçin.</translation>
  </message>
  <message>
   <location filename="../core/generalise/composition.py" />
   <source>The scheme lacks {0}, so the composition rules cannot be applied.</source>
   <translation>Şemada {0} yok, bu yüzden bileşim kuralları uygulanamıyor.</translation>
  </message>
  <message>
   <location filename="../core/generalise/composition.py" />
   <source>Use them with level 3 of CORINE only.</source>
   <translation>Onları yalnızca CORINE'in 3. düzeyiyle kullanın.</translation>
  </message>
  <message>
   <location filename="../core/generalise/generalise.py" />
   <source>The rules name {0}, which the scheme lacks.</source>
   <translation>Kurallar, şemada olmayan {0} sınıfını belirtiyor.</translation>
  </message>
  <message>
   <location filename="../core/generalise/generalise.py" />
   <source>It has {0}.</source>
   <translation>Şunlar var: {0}.</translation>
  </message>
  <message>
   <location filename="../core/generalise/priority.py" />
   <source>The priority table {0} names no class of the scheme {1}.</source>
   <translation>{0} öncelik tablosu {1} şemasının hiçbir sınıfını belirtmiyor.</translation>
  </message>
  <message>
   <location filename="../core/generalise/priority.py" />
   <source>Its CODE must be a code such as {0}, or two of them joined.</source>
   <translation>CODE sütununda {0} gibi bir kod ya da birleştirilmiş iki kod olmalı.</translation>
  </message>
  <message>
   <location filename="../core/generalise/priority.py" />
   <source>The priority table {0} cannot be read: {1}.</source>
   <translation>{0} öncelik tablosu okunamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/generalise/priority.py" />
   <source>It must be a CSV or DBF file with the columns CODE and PRI.</source>
   <translation>CODE ve PRI sütunları olan bir CSV ya da DBF dosyası olmalı.</translation>
  </message>
  <message>
   <location filename="../core/generalise/priority.py" />
   <source>The priority table {0} has priorities below 0 or above {1}.</source>
   <translation>{0} öncelik tablosunda 0'ın altında ya da {1} üstünde öncelikler var.</translation>
  </message>
  <message>
   <location filename="../core/generalise/priority.py" />
   <source>The priority table {0}</source>
   <translation>{0} öncelik tablosu</translation>
  </message>
  <message>
   <location filename="../core/generalise/ranks.py" />
   <source>The raster holds the values {0}, which the scheme lacks.</source>
   <translation>Raster, şemada olmayan {0} değerlerini içeriyor.</translation>
  </message>
  <message>
   <location filename="../core/generalise/ranks.py" />
   <source>Choose the scheme that the raster was made with.</source>
   <translation>Rasterin yapıldığı şemayı seçin.</translation>
  </message>
  <message>
   <location filename="../core/job.py" />
   <source>This is not a job that Landweave knows: {0}.</source>
   <translation>Bu, Landweave'in bildiği bir iş değil: {0}.</translation>
  </message>
  <message>
   <location filename="../core/jobs/agreement.py" />
   <source>The map is missing.</source>
   <translation>Harita eksik.</translation>
  </message>
  <message>
   <location filename="../core/jobs/agreement.py" />
   <source>The reference layer is missing.</source>
   <translation>Referans katmanı eksik.</translation>
  </message>
  <message>
   <location filename="../core/jobs/agreement.py" />
   <source>The output folder is missing.</source>
   <translation>Çıktı klasörü eksik.</translation>
  </message>
  <message>
   <location filename="../core/jobs/classes.py" />
   <source>The raster of classes is missing.</source>
   <translation>Sınıf rasteri eksik.</translation>
  </message>
  <message>
   <location filename="../core/jobs/classes.py" />
   <source>The scheme is missing.</source>
   <translation>Şema eksik.</translation>
  </message>
  <message>
   <location filename="../core/jobs/classes.py" />
   <source>The output file is missing.</source>
   <translation>Çıktı dosyası eksik.</translation>
  </message>
  <message>
   <location filename="../core/jobs/classes.py" />
   <source>The tolerance of the simplification must be 0 m or more.</source>
   <translation>Yalınlaştırma toleransı 0 m ya da daha çok olmalı.</translation>
  </message>
  <message>
   <location filename="../core/jobs/classes.py" />
   <source>The layer is missing.</source>
   <translation>Katman eksik.</translation>
  </message>
  <message>
   <location filename="../core/jobs/comparison.py" />
   <source>The weights is missing.</source>
   <translation>Ağırlıklar eksik.</translation>
  </message>
  <message>
   <location filename="../core/jobs/comparison.py" />
   <source>The raster is missing.</source>
   <translation>Raster eksik.</translation>
  </message>
  <message>
   <location filename="../core/jobs/comparison.py" />
   <source>Comparing takes two or more different weights.</source>
   <translation>Karşılaştırma iki ya da daha çok farklı ağırlık ister.</translation>
  </message>
  <message>
   <location filename="../core/jobs/comparison.py" />
   <source>At most six weights can be compared at a time.</source>
   <translation>Bir kerede en çok altı ağırlık karşılaştırılabilir.</translation>
  </message>
  <message>
   <location filename="../core/jobs/comparison.py" />
   <source>names of areas</source>
   <translation>alan adı</translation>
  </message>
  <message>
   <location filename="../core/jobs/comparison.py" />
   <source>There are {0} rasters and {1} {2}; give one for each raster.</source>
   <translation>{0} raster ve {1} {2} var; her raster için bir tane verin.</translation>
  </message>
  <message>
   <location filename="../core/jobs/comparison.py" />
   <source>A raster is named twice.</source>
   <translation>Bir raster iki kez belirtilmiş.</translation>
  </message>
  <message>
   <location filename="../core/jobs/comparison.py" />
   <source>The side of the blocks must be 0 m or more.</source>
   <translation>Blokların kenarı 0 m ya da daha çok olmalı.</translation>
  </message>
  <message>
   <location filename="../core/jobs/comparison.py" />
   <source>Fusing by pixel or by class needs reference layers; without them fuse by cards.</source>
   <translation>Piksele ya da sınıfa göre birleştirmek referans katmanı ister; yoksa kartlara göre (cards) birleştirin.</translation>
  </message>
  <message>
   <location filename="../core/jobs/comparison.py" />
   <source>The seed must be 0 or more.</source>
   <translation>Tohum 0 ya da daha büyük olmalı.</translation>
  </message>
  <message>
   <location filename="../core/jobs/experiment.py" />
   <source>The experiment file is missing.</source>
   <translation>Deney dosyası eksik.</translation>
  </message>
  <message>
   <location filename="../core/jobs/learning.py" />
   <source>Each raster needs its own reference layer, in the same order.</source>
   <translation>Her raster kendi referans katmanını ister, aynı sırayla.</translation>
  </message>
  <message>
   <location filename="../core/jobs/mapping.py" />
   <source>The extent is empty: xmin must be below xmax and ymin below ymax.</source>
   <translation>Kapsam boş: xmin xmax'tan, ymin ymax'tan küçük olmalı.</translation>
  </message>
  <message>
   <location filename="../core/jobs/mapping.py" />
   <source>Bands count from 1.</source>
   <translation>Bantlar 1'den sayılır.</translation>
  </message>
  <message>
   <location filename="../core/jobs/pretraining.py" />
   <source>Give either a folder of patches, or rasters with references.</source>
   <translation>Ya bir yama klasörü ya da referanslarıyla rasterler verin.</translation>
  </message>
  <message>
   <location filename="../core/jobs/pretraining.py" />
   <source>A patch must be a multiple of 32 px and at least 64.</source>
   <translation>Bir yama 32 pikselin katı ve en az 64 olmalı.</translation>
  </message>
  <message>
   <location filename="../core/jobs/pretraining.py" />
   <source>Say how large the patches' pixels are, in metres, for their files do not.</source>
   <translation>Yamaların piksel boyutunu metre olarak belirtin; dosyaları bunu söylemiyor.</translation>
  </message>
  <message>
   <location filename="../core/jobs/pretraining.py" />
   <source>An encoder has 3 to 5 levels.</source>
   <translation>Bir kodlayıcının 3 ile 5 arası düzeyi olur.</translation>
  </message>
  <message>
   <location filename="../core/jobs/pretraining.py" />
   <source>Patches can be magnified 1 to 4 times.</source>
   <translation>Yamalar 1 ile 4 kat arası büyütülebilir.</translation>
  </message>
  <message>
   <location filename="../core/jobs/pretraining.py" />
   <source>Epochs must be at least 1, the batch at least 2 and the learning rate above 0, at most 1.</source>
   <translation>Epok sayısı en az 1, yığın en az 2, öğrenme hızı 0'dan büyük ve en çok 1 olmalıdır.</translation>
  </message>
  <message>
   <location filename="../core/jobs/pretraining.py" />
   <source>Smoothing, the smallest share and relighting run from 0 to 1.</source>
   <translation>Yumuşatma, en küçük pay ve ışık oynaması 0 ile 1 arasındadır.</translation>
  </message>
  <message>
   <location filename="../core/jobs/problems.py" />
   <source>The {0} is missing.</source>
   <translation>Eksik: {0}.</translation>
  </message>
  <message>
   <location filename="../core/jobs/problems.py" />
   <source>The tolerance must be 0 m or more.</source>
   <translation>Tolerans 0 m ya da daha çok olmalı.</translation>
  </message>
  <message>
   <location filename="../core/jobs/problems.py" />
   <source>Zones need both a layer and the field with their names.</source>
   <translation>Bölgeler hem bir katman hem de adlarını içeren alanı ister.</translation>
  </message>
  <message>
   <location filename="../core/jobs/problems.py" />
   <source>{0} is no date; write it as 2024-06-30.</source>
   <translation>{0} bir tarih değil; 2024-06-30 biçiminde yazın.</translation>
  </message>
  <message>
   <location filename="../core/jobs/rerun.py" />
   <source>The record is missing.</source>
   <translation>Kayıt eksik.</translation>
  </message>
  <message>
   <location filename="../core/jobs/rules.py" />
   <source>The minimum mapping unit{0} is {1} ha; it must be 0 or more.</source>
   <translation>En küçük haritalama birimi{0} {1} ha; 0 ya da daha çok olmalı.</translation>
  </message>
  <message>
   <location filename="../core/jobs/rules.py" />
   <source>The minimum width is {0} m; it must be 0 or more.</source>
   <translation>En küçük genişlik {0} m; 0 ya da daha çok olmalı.</translation>
  </message>
  <message>
   <location filename="../core/jobs/rules.py" />
   <source>There is no profile {0}.</source>
   <translation>{0} diye bir profil yok.</translation>
  </message>
  <message>
   <location filename="../core/jobs/rules.py" />
   <source>Use one of {0}.</source>
   <translation>Şunlardan birini kullanın: {0}.</translation>
  </message>
  <message>
   <location filename="../core/jobs/sample.py" />
   <source>There is no design {0}; use simple, systematic or stratified.</source>
   <translation>{0} diye bir tasarım yok; simple, systematic ya da stratified kullanın.</translation>
  </message>
  <message>
   <location filename="../core/jobs/sample.py" />
   <source>The points are written as a GeoPackage; use the ending .gpkg.</source>
   <translation>Noktalar GeoPackage olarak yazılır; .gpkg uzantısını kullanın.</translation>
  </message>
  <message>
   <location filename="../core/jobs/sample.py" />
   <source>Points, minimum and seed must be 0 or more.</source>
   <translation>Nokta sayısı, en az sayı ve tohum 0 ya da daha büyük olmalı.</translation>
  </message>
  <message>
   <location filename="../core/jobs/sample.py" />
   <source>Each class needs at least two points, or its error cannot be told.</source>
   <translation>Her sınıfa en az iki nokta gerekir, yoksa hatası söylenemez.</translation>
  </message>
  <message>
   <location filename="../core/jobs/sample.py" />
   <source>Expected accuracies lie between 0 and 1.</source>
   <translation>Beklenen doğruluklar 0 ile 1 arasındadır.</translation>
  </message>
  <message>
   <location filename="../core/jobs/sample.py" />
   <source>The standard error must lie between 0 and 0.5, for instance 0.01.</source>
   <translation>Standart hata 0 ile 0.5 arasında olmalı, örneğin 0.01.</translation>
  </message>
  <message>
   <location filename="../core/jobs/sample.py" />
   <source>The points is missing.</source>
   <translation>Noktalar eksik.</translation>
  </message>
  <message>
   <location filename="../core/jobs/sample.py" />
   <source>The field is missing.</source>
   <translation>Alan eksik.</translation>
  </message>
  <message>
   <location filename="../core/jobs/simulation.py" />
   <source>The profile is missing.</source>
   <translation>Profil eksik.</translation>
  </message>
  <message>
   <location filename="../core/jobs/simulation.py" />
   <source>There is no profile {0}; use north or south.</source>
   <translation>{0} diye bir profil yok; north ya da south kullanın.</translation>
  </message>
  <message>
   <location filename="../core/jobs/simulation.py" />
   <source>A landscape of {0} px cannot be made; use 64 to 60000.</source>
   <translation>{0} piksellik bir arazi üretilemiyor; 64 ile 60000 arasında bir değer kullanın.</translation>
  </message>
  <message>
   <location filename="../core/jobs/tasks.py" />
   <source>There are {0} scenes and {1} reference layers; give none, one for all, or one for each scene.</source>
   <translation>{0} sahne ve {1} referans katmanı var; hiç vermeyin, tümü için bir tane ya da her sahne için birer tane verin.</translation>
  </message>
  <message>
   <location filename="../core/jobs/tasks.py" />
   <source>A scene has no raster.</source>
   <translation>Bir sahnenin rasteri yok.</translation>
  </message>
  <message>
   <location filename="../core/jobs/tasks.py" />
   <source>A scene is named twice.</source>
   <translation>Bir sahne iki kez belirtilmiş.</translation>
  </message>
  <message>
   <location filename="../core/jobs/tasks.py" />
   <source>A task needs more than 0 million pixels.</source>
   <translation>Bir görev 0 milyon pikselden büyük olmalı.</translation>
  </message>
  <message>
   <location filename="../core/jobs/tasks.py" />
   <source>The plan is missing.</source>
   <translation>Plan eksik.</translation>
  </message>
  <message>
   <location filename="../core/jobs/tasks.py" />
   <source>Tasks count from 0.</source>
   <translation>Görevler 0'dan sayılır.</translation>
  </message>
  <message>
   <location filename="../core/jobs/tasks.py" />
   <source>The number of workers must be 0 or more.</source>
   <translation>İşçi sayısı 0 ya da daha büyük olmalı.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>The reference is missing.</source>
   <translation>Referans eksik.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>A folder needs its layout, one of {0}.</source>
   <translation>Bir klasörün düzeni belirtilmeli; şunlardan biri: {0}.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>Areas are held back with the split {0} alone.</source>
   <translation>Alanlar yalnızca {0} bölmesiyle ayrılır.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>Give areas to hold back or rasters of their own, not both.</source>
   <translation>Ya ayrılacak alanlar ya da kendi rasterlerini verin, ikisini birden değil.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>Each training raster needs its own weight raster, in the same order.</source>
   <translation>Her eğitim rasteri kendi ağırlık rasterini ister, aynı sırayla.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>A patch has {0} px; it must have 32 to 2048.</source>
   <translation>Bir yama {0} piksel; 32 ile 2048 arasında olmalı.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>Epochs and batch must be at least 1 and the learning rate above 0, at most 1.</source>
   <translation>Epok sayısı ve yığın en az 1, öğrenme hızı 0'dan büyük ve en çok 1 olmalıdır.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>Smoothing, balance, rarity and relighting run from 0 to 1.</source>
   <translation>Yumuşatma, denge, nadirlik ve ışık değişimi 0 ile 1 arasındadır.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>Scales are two factors from 0.25 to 4, the smaller one first.</source>
   <translation>Ölçekler 0.25 ile 4 arasında iki çarpandır, küçüğü önce gelir.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>The share of the training land runs from above 0 to 1.</source>
   <translation>Eğitim arazisinin payı 0'ın üstünden 1'e kadardır.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>The overlap runs from 0 to below 1.</source>
   <translation>Örtüşme 0'dan 1'in altına kadardır.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>The smallest class share runs from 0 to below a half, the strip along borders from 0 m.</source>
   <translation>En küçük sınıf payı 0'dan yarının altına kadardır, sınır boyundaki şerit 0 m'den başlar.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>Frozen epochs, weight decay, minutes and patience must be 0 or more.</source>
   <translation>Dondurulmuş epoklar, ağırlık sönümü, dakika ve sabır 0 ya da daha büyük olmalı.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>measure to keep a state by</source>
   <translation>durumun saklanacağı ölçüt</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>There is no {0} {1}; use one of {2}.</source>
   <translation>{0} için {1} diye bir değer yok; şunlardan birini kullanın: {2}.</translation>
  </message>
  <message>
   <location filename="../core/jobs/weights.py" />
   <source>Give either a card or a form.</source>
   <translation>Ya bir kart ya da bir form verin.</translation>
  </message>
  <message>
   <location filename="../core/mapping/area.py" />
   <source>The area {0} holds no polygons.</source>
   <translation>{0} alanında poligon yok.</translation>
  </message>
  <message>
   <location filename="../core/mapping/area.py" />
   <source>Choose a polygon layer.</source>
   <translation>Bir poligon katmanı seçin.</translation>
  </message>
  <message>
   <location filename="../core/mapping/area.py" />
   <source>The area {0} has no coordinate reference system.</source>
   <translation>{0} alanı için koordinat referans sistemi belirtilmemiş.</translation>
  </message>
  <message>
   <location filename="../core/mapping/area.py" />
   <source>Set the right one.</source>
   <translation>Doğrusunu belirleyin.</translation>
  </message>
  <message>
   <location filename="../core/mapping/area.py" />
   <source>The area {0} and the raster do not overlap.</source>
   <translation>{0} alanı ile raster örtüşmüyor.</translation>
  </message>
  <message>
   <location filename="../core/mapping/area.py" />
   <source>Choose an area inside the raster.</source>
   <translation>Rasterin içinde bir alan seçin.</translation>
  </message>
  <message>
   <location filename="../core/mapping/bands.py" />
   <source>The raster has {0} bands without names; the weights expect {1} ({2}).</source>
   <translation>Rasterin adsız {0} bandı var; ağırlıklar {1} bant bekliyor ({2}).</translation>
  </message>
  <message>
   <location filename="../core/mapping/bands.py" />
   <source>The raster's bands have no names; they are taken in the weights' order: {0}.</source>
   <translation>Rasterin bantlarının adı yok; ağırlıkların sırasıyla alınıyorlar: {0}.</translation>
  </message>
  <message>
   <location filename="../core/mapping/bands.py" />
   <source>The bands {0} do not fit: the raster has {1} bands and the weights expect {2} ({3}), each another one.</source>
   <translation>{0} bantları uymuyor: rasterin {1} bandı var, ağırlıklar ise her biri ayrı {2} bant bekliyor ({3}).</translation>
  </message>
  <message>
   <location filename="../core/mapping/bands.py" />
   <source>band {0} ({1}) is used as {2}</source>
   <translation>{0}. bant ({1}), {2} olarak kullanılıyor</translation>
  </message>
  <message>
   <location filename="../core/mapping/bands.py" />
   <source>As you chose, {0}.</source>
   <translation>Seçtiğiniz gibi: {0}.</translation>
  </message>
  <message>
   <location filename="../core/mapping/bands.py" />
   <source>The raster's {0} bands are {1}; the weights expect {2}, and {3} is not among them.</source>
   <translation>Rasterin {0} bandı {1}; ağırlıklar {2} bekliyor ve {3} bunların arasında yok.</translation>
  </message>
  <message>
   <location filename="../core/mapping/bands.py" />
   <source>The raster's {0} bands are {1}; the weights expect {2}, and {3} is there more than once.</source>
   <translation>Rasterin {0} bandı {1}; ağırlıklar {2} bekliyor ve {3} birden çok kez geçiyor.</translation>
  </message>
  <message>
   <location filename="../core/mapping/bands.py" />
   <source>Two bands of the weights would be the same band of the raster ({0}).</source>
   <translation>Ağırlıkların iki bandı rasterin aynı bandı olurdu ({0}).</translation>
  </message>
  <message>
   <location filename="../core/mapping/bands.py" />
   <source>Say which raster band is which in the weights' order, for instance --bands {0}.</source>
   <translation>Hangi raster bandının hangisi olduğunu ağırlıkların sırasıyla belirtin, örneğin --bands {0}.</translation>
  </message>
  <message>
   <location filename="../core/mapping/device.py" />
   <source>These weights have no int8 form.</source>
   <translation>Bu ağırlıkların int8 biçimi yok.</translation>
  </message>
  <message>
   <location filename="../core/mapping/device.py" />
   <source>Use the precision auto, fp32 or bf16.</source>
   <translation>auto, fp32 ya da bf16 hassasiyetini kullanın.</translation>
  </message>
  <message>
   <location filename="../core/mapping/device.py" />
   <source>The device {0} cannot be used: {1}</source>
   <translation>{0} aygıtı kullanılamıyor: {1}</translation>
  </message>
  <message>
   <location filename="../core/mapping/device.py" />
   <source>Use --device auto or cpu.</source>
   <translation>--device auto ya da cpu kullanın.</translation>
  </message>
  <message>
   <location filename="../core/mapping/device.py" />
   <source>The device {0} does not compute in bf16.</source>
   <translation>{0} aygıtı bf16 ile hesaplamıyor.</translation>
  </message>
  <message>
   <location filename="../core/mapping/device.py" />
   <source>Use the precision auto or fp32.</source>
   <translation>auto ya da fp32 hassasiyetini kullanın.</translation>
  </message>
  <message>
   <location filename="../core/mapping/device.py" />
   <source>the fastest here</source>
   <translation>buradaki en hızlısı</translation>
  </message>
  <message>
   <location filename="../core/mapping/device.py" />
   <source>no {0} device or driver is found.</source>
   <translation>{0} aygıtı ya da sürücüsü bulunamadı.</translation>
  </message>
  <message>
   <location filename="../core/mapping/gpu.py" />
   <source>no {0} device or driver is found, or torch was built without it.</source>
   <translation>{0} aygıtı ya da sürücüsü bulunamadı ya da torch onsuz derlenmiş.</translation>
  </message>
  <message>
   <location filename="../core/mapping/gpu.py" />
   <source>a first computation failed: {0}.</source>
   <translation>ilk hesaplama başarısız oldu: {0}.</translation>
  </message>
  <message>
   <location filename="../core/mapping/gpu.py" />
   <source>a first computation gave a wrong result.</source>
   <translation>ilk hesaplama yanlış sonuç verdi.</translation>
  </message>
  <message>
   <location filename="../core/mapping/graph.py" />
   <source>The network of {0} cannot be written to {1}.</source>
   <translation>{0} ağı {1} konumuna yazılamıyor.</translation>
  </message>
  <message>
   <location filename="../core/mapping/graph.py" />
   <source>Check the free disk space.</source>
   <translation>Boş disk alanını denetleyin.</translation>
  </message>
  <message>
   <location filename="../core/mapping/graph.py" />
   <source>cannot run these weights</source>
   <translation>bu ağırlıkları çalıştıramıyor</translation>
  </message>
  <message>
   <location filename="../core/mapping/graph.py" />
   <source>The engine cannot start another process: {0}.</source>
   <translation>Motor başka bir süreç başlatamıyor: {0}.</translation>
  </message>
  <message>
   <location filename="../core/mapping/graph.py" />
   <source>no reason was told</source>
   <translation>neden belirtilmedi</translation>
  </message>
  <message>
   <location filename="../core/mapping/graph.py" />
   <source>The network of {0} cannot be made ready: {1}.</source>
   <translation>{0} ağı hazırlanamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/mapping/journal.py" />
   <source>What is done of the map cannot be kept in {0}: {1}.</source>
   <translation>Haritanın tamamlanan kısmı {0} içinde saklanamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/mapping/journal.py" />
   <source>Check the free space and the permissions of the folder.</source>
   <translation>Klasörün boş alanını ve izinlerini denetleyin.</translation>
  </message>
  <message>
   <location filename="../core/mapping/mosaic.py" />
   <source>{0} holds nothing but nodata in the area to be mapped.</source>
   <translation>{0} haritalanacak alanda yalnızca veri yok değerleri içeriyor.</translation>
  </message>
  <message>
   <location filename="../core/mapping/mosaic.py" />
   <source>Choose another area.</source>
   <translation>Başka bir alan seçin.</translation>
  </message>
  <message>
   <location filename="../core/mapping/mosaic.py" />
   <source>{0} of {1} windows were done before; the run goes on behind them.</source>
   <translation>{1} pencerenin {0} tanesi önceden yapılmıştı; çalıştırma onların ardından sürüyor.</translation>
  </message>
  <message>
   <location filename="../core/mapping/mosaic.py" />
   <source>The network gave no finite answer for {0} pixels in rows {1} to {2}, columns {3} to {4}.</source>
   <translation>Ağ, {1}–{2}. satırlar ile {3}–{4}. sütunlardaki {0} piksel için sonlu bir yanıt vermedi.</translation>
  </message>
  <message>
   <location filename="../core/mapping/mosaic.py" />
   <source>Try --precision fp32; if it happens again, the weights are broken.</source>
   <translation>--precision fp32 deneyin; yinelenirse ağırlıklar bozuktur.</translation>
  </message>
  <message>
   <location filename="../core/mapping/pipeline.py" />
   <source>Each window is looked at several times, about {0} × the time.</source>
   <translation>Her pencereye birkaç kez bakılıyor; süre yaklaşık {0} katına çıkar.</translation>
  </message>
  <message>
   <location filename="../core/mapping/predict_onnx.py" />
   <source>CPU, OpenVINO on ONNX, {0}</source>
   <translation>CPU, ONNX üzerinde OpenVINO, {0}</translation>
  </message>
  <message>
   <location filename="../core/mapping/predict_onnx.py" />
   <source>failed in the middle of the map</source>
   <translation>haritanın ortasında hata verdi</translation>
  </message>
  <message>
   <location filename="../core/mapping/predict_openvino.py" />
   <source>cannot be loaded</source>
   <translation>yüklenemiyor</translation>
  </message>
  <message>
   <location filename="../core/mapping/predict_torch.py" />
   <source>Run it again: it goes on where it was. If it fails again, choose the CPU as device.</source>
   <translation>Yeniden çalıştırın: kaldığı yerden sürer. Yine başarısız olursa aygıt olarak CPU'yu seçin.</translation>
  </message>
  <message>
   <location filename="../core/mapping/predict_torch.py" />
   <source>{0} failed in the middle of the map: {1}.</source>
   <translation>{0} haritanın ortasında hata verdi: {1}.</translation>
  </message>
  <message>
   <location filename="../core/mapping/predict_torch.py" />
   <source>{0} has too little memory for one window.</source>
   <translation>{0} aygıtında tek bir pencere için bile bellek yetmiyor.</translation>
  </message>
  <message>
   <location filename="../core/mapping/predict_torch.py" />
   <source>Close other programs, or choose the CPU as device.</source>
   <translation>Öteki programları kapatın ya da aygıt olarak CPU'yu seçin.</translation>
  </message>
  <message>
   <location filename="../core/mapping/predictors.py" />
   <source>{0} are a foreign network, which looks once.</source>
   <translation>{0} yabancı bir ağdır ve yalnızca bir kez bakar.</translation>
  </message>
  <message>
   <location filename="../core/mapping/predictors.py" />
   <source>Use --test-time none.</source>
   <translation>--test-time none kullanın.</translation>
  </message>
  <message>
   <location filename="../core/mapping/preparation.py" />
   <source>{0} names whole patches, not pixels, so no map can be made with it.</source>
   <translation>{0} pikselleri değil bütün yamaları adlandırır; bu yüzden onunla harita yapılamaz.</translation>
  </message>
  <message>
   <location filename="../core/mapping/preparation.py" />
   <source>The extent {0} leaves the raster of {1} × {2} pixels.</source>
   <translation>{0} kapsamı, {1} × {2} piksellik rasterin dışına taşıyor.</translation>
  </message>
  <message>
   <location filename="../core/mapping/preparation.py" />
   <source>The extent and the area have no pixel in common.</source>
   <translation>Kapsam ile alanın ortak pikseli yok.</translation>
  </message>
  <message>
   <location filename="../core/mapping/preparation.py" />
   <source>Leave one of them out.</source>
   <translation>Birini bırakın.</translation>
  </message>
  <message>
   <location filename="../core/mapping/scaling.py" />
   <source>The file's scale of {0} is undone, for the weights were made from unscaled numbers.</source>
   <translation>Dosyanın {0} ölçeği geri alındı; çünkü ağırlıklar ölçeklenmemiş sayılarla yapıldı.</translation>
  </message>
  <message>
   <location filename="../core/mapping/scaling.py" />
   <source>The raster's values run from {0} to {1}, those that the weights were trained on from {2} to {3}</source>
   <translation>Rasterin değerleri {0} ile {1} arasında, ağırlıkların eğitildiği değerler ise {2} ile {3} arasında</translation>
  </message>
  <message>
   <location filename="../core/mapping/scaling.py" />
   <source>{0}; the map may be poor.</source>
   <translation>{0}; harita zayıf olabilir.</translation>
  </message>
  <message>
   <location filename="../core/mapping/scaling.py" />
   <source>{0}: they would have to be about {1}.</source>
   <translation>{0}: yaklaşık {1} olmaları gerekirdi.</translation>
  </message>
  <message>
   <location filename="../core/mapping/scaling.py" />
   <source>Multiply the raster by {0} with the raster calculator, or state its scale with gdal_edit -scale.</source>
   <translation>Rasteri raster hesaplayıcıyla {0} ile çarpın ya da ölçeğini gdal_edit -scale ile belirtin.</translation>
  </message>
  <message>
   <location filename="../core/mapping/suitability.py" />
   <source>The raster's pixels are {0} m on the ground; the weights {1} are made for {2}.</source>
   <translation>Rasterin pikselleri arazide {0} m; {1} ağırlıkları ise {2} için yapılmış.</translation>
  </message>
  <message>
   <location filename="../core/mapping/suitability.py" />
   <source>Resample the raster to {0} m with gdalwarp -tr, or choose other weights.</source>
   <translation>Rasteri gdalwarp -tr ile {0} m'ye yeniden örnekleyin ya da başka ağırlıklar seçin.</translation>
  </message>
  <message>
   <location filename="../core/provenance.py" />
   <source>What was written to {0} cannot be read again: {1}.</source>
   <translation>{0} konumuna yazılan geri okunamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/provenance.py" />
   <source>Check the disk.</source>
   <translation>Diski denetleyin.</translation>
  </message>
  <message>
   <location filename="../core/provenance.py" />
   <source>Nothing can be written to {0}: {1}.</source>
   <translation>{0} konumuna hiçbir şey yazılamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/provenance.py" />
   <source>Choose another output folder.</source>
   <translation>Başka bir çıktı klasörü seçin.</translation>
  </message>
  <message>
   <location filename="../core/provenance.py" />
   <source>{0} holds the results of another run.</source>
   <translation>{0} başka bir çalıştırmanın sonuçlarını içeriyor.</translation>
  </message>
  <message>
   <location filename="../core/provenance.py" />
   <source>Choose a new or an empty folder.</source>
   <translation>Yeni ya da boş bir klasör seçin.</translation>
  </message>
  <message>
   <location filename="../core/provenance.py" />
   <source>{0} holds an unfinished map.</source>
   <translation>{0} bitmemiş bir harita içeriyor.</translation>
  </message>
  <message>
   <location filename="../core/provenance.py" />
   <source>Finish it first, or choose another folder.</source>
   <translation>Önce onu bitirin ya da başka bir klasör seçin.</translation>
  </message>
  <message>
   <location filename="../core/raster/alignment.py" />
   <source>{0} and {1} have different coordinate reference systems.</source>
   <translation>{0} ile {1} farklı koordinat referans sistemlerinde.</translation>
  </message>
  <message>
   <location filename="../core/raster/alignment.py" />
   <source>Give bands of one scene, or warp them to one grid first.</source>
   <translation>Tek bir sahnenin bantlarını verin ya da önce onları ortak bir ızgaraya getirin.</translation>
  </message>
  <message>
   <location filename="../core/raster/alignment.py" />
   <source>The pixels of {0} are {1} times as large as those of {2}; only whole multiples fit one grid.</source>
   <translation>{0} dosyasının pikselleri {2} dosyasınınkilerin {1} katı; tek bir ızgaraya yalnızca tam katlar uyar.</translation>
  </message>
  <message>
   <location filename="../core/raster/alignment.py" />
   <source>Warp the files to one grid first.</source>
   <translation>Önce dosyaları ortak bir ızgaraya getirin.</translation>
  </message>
  <message>
   <location filename="../core/raster/classes.py" />
   <source>Its values are {0}; name the scheme that was used.</source>
   <translation>Değerleri {0}; kullanılan şemayı belirtin.</translation>
  </message>
  <message>
   <location filename="../core/raster/classes.py" />
   <source>{0} is no raster of classes: it has {1} band(s) of {2}; one band of whole numbers is needed.</source>
   <translation>{0} bir sınıf rasteri değil: {2} türünde {1} bandı var; tam sayılardan oluşan tek bir bant gerekir.</translation>
  </message>
  <message>
   <location filename="../core/raster/classes.py" />
   <source>Nothing says which class scheme {0} uses.</source>
   <translation>{0} rasterinin hangi sınıf şemasını kullandığını söyleyen bir şey yok.</translation>
  </message>
  <message>
   <location filename="../core/raster/classes.py" />
   <source>Name it, for instance clc.</source>
   <translation>Onu belirtin, örneğin clc.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} cannot be read in rows {1} to {2}, columns {3} to {4}: the file breaks off or is damaged there.</source>
   <translation>{0} dosyasının {1}–{2}. satırları ile {3}–{4}. sütunları okunamıyor: dosya orada yarım kalıyor ya da bozuk.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} cannot be read: {1}</source>
   <translation>{0} okunamıyor: {1}</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>Give it one with gdalwarp, or with QGIS's Warp (reproject).</source>
   <translation>gdalwarp ile ya da QGIS'in Warp (yeniden projeksiyon) aracıyla bir tane verin.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} has ground control points instead of a regular grid.</source>
   <translation>{0} düzenli bir ızgara yerine yer kontrol noktaları içeriyor.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} has no georeference: nothing says where its pixels lie.</source>
   <translation>{0} dosyasının konum bilgisi yok: piksellerinin nerede olduğunu söyleyen bir şey yok.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>Set the right one, for instance with QGIS's Assign Projection.</source>
   <translation>Doğrusunu belirleyin, örneğin QGIS'in Projeksiyon Ata aracıyla.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>The grid of {0} is rotated, sheared or mirrored.</source>
   <translation>{0} dosyasının ızgarası döndürülmüş, yamultulmuş ya da aynalanmış.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>Landweave needs north up. {0}</source>
   <translation>Landweave kuzeyin yukarıda olmasını ister. {0}</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} cannot be opened as a raster: {1}</source>
   <translation>{0} raster olarak açılamıyor: {1}</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} is a folder, not a raster.</source>
   <translation>{0} bir raster değil, klasör.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>Choose the file or files in it.</source>
   <translation>İçindeki dosyayı ya da dosyaları seçin.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>There is no raster {0}.</source>
   <translation>{0} diye bir raster yok.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>Check the path.</source>
   <translation>Yolu denetleyin.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} cannot be read: {1}.</source>
   <translation>{0} okunamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>Check the path and the permissions.</source>
   <translation>Yolu ve izinleri denetleyin.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} is a description, not a raster.</source>
   <translation>{0} bir raster değil, tanım dosyası.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} is empty, not a raster.</source>
   <translation>{0} bir raster değil, boş.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>Choose a raster file.</source>
   <translation>Bir raster dosyası seçin.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} has {1} bands; Landweave reads 1 to {2}.</source>
   <translation>{0} dosyasında {1} bant var; Landweave 1 ile {2} arası bant okur.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} is stored in pieces of {1} × {2} pixels, too large to read one by one.</source>
   <translation>{0}, {1} × {2} piksellik parçalar hâlinde saklanmış; bunlar tek tek okunamayacak kadar büyük.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>Convert it to tiles: gdal_translate -co TILED=YES.</source>
   <translation>Karolara dönüştürün: gdal_translate -co TILED=YES.</translation>
  </message>
  <message>
   <location filename="../core/raster/ground.py" />
   <source>The CRS {0} is neither projected nor geographic, so areas cannot be measured.</source>
   <translation>{0} KRS'si ne projeksiyonlu ne de coğrafi; bu yüzden alan ölçülemiyor.</translation>
  </message>
  <message>
   <location filename="../core/raster/ground.py" />
   <source>Assign the raster a projected or geographic CRS.</source>
   <translation>Rastere projeksiyonlu ya da coğrafi bir KRS atayın.</translation>
  </message>
  <message>
   <location filename="../core/raster/ground.py" />
   <source>The CRS {0} is not one that PROJ knows.</source>
   <translation>{0} KRS'sini PROJ tanımıyor.</translation>
  </message>
  <message>
   <location filename="../core/raster/ground.py" />
   <source>Assign the raster a known CRS.</source>
   <translation>Rastere bilinen bir KRS atayın.</translation>
  </message>
  <message>
   <location filename="../core/raster/ground.py" />
   <source>The raster reaches beyond a pole, so areas cannot be measured.</source>
   <translation>Raster bir kutbun ötesine uzanıyor; bu yüzden alan ölçülemiyor.</translation>
  </message>
  <message>
   <location filename="../core/raster/ground.py" />
   <source>Check its CRS and its extent.</source>
   <translation>KRS'sini ve kapsamını denetleyin.</translation>
  </message>
  <message>
   <location filename="../core/raster/ground.py" />
   <source>The raster lies where its CRS {0} is not defined, so areas cannot be measured.</source>
   <translation>Raster, {0} KRS'sinin tanımlı olmadığı bir yerde; bu yüzden alan ölçülemiyor.</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>{0} lies elsewhere than the other files.</source>
   <translation>{0} öteki dosyalardan başka bir yerde.</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>Give bands of one scene.</source>
   <translation>Tek bir sahnenin bantlarını verin.</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>moved by whole pixels</source>
   <translation>tam piksel kadar kaydırıldı</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>resampled linearly from {0}</source>
   <translation>{0} değerinden doğrusal olarak yeniden örneklendi</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>{0} was {1} to the grid of {2} (units of the CRS).</source>
   <translation>{0}, {2} birimlik ızgaraya getirildi (KRS birimi): {1}.</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>{0} has nothing but an alpha band.</source>
   <translation>{0} dosyasında alfa bandından başka bir şey yok.</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>Band {0} of {1} holds palette numbers, not colours.</source>
   <translation>{1} dosyasının {0}. bandı renk değil, palet numarası içeriyor.</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>Convert it first: gdal_translate -expand rgb.</source>
   <translation>Önce dönüştürün: gdal_translate -expand rgb.</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>Band {0} of {1} holds complex numbers.</source>
   <translation>{1} dosyasının {0}. bandı karmaşık sayılar içeriyor.</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>Give amplitudes instead.</source>
   <translation>Yerine genlikleri verin.</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>The scale tag of band {0} of {1} is {2}, the offset {3}.</source>
   <translation>{1} dosyasının {0}. bandının ölçek etiketi {2}, ötelemesi {3}.</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>Correct them with gdal_edit -scale 1 -offset 0, or to what they should be.</source>
   <translation>gdal_edit -scale 1 -offset 0 ile ya da olması gereken değerlerle düzeltin.</translation>
  </message>
  <message>
   <location filename="../core/raster/source.py" />
   <source>No raster is named.</source>
   <translation>Raster belirtilmemiş.</translation>
  </message>
  <message>
   <location filename="../core/raster/source.py" />
   <source>A raster file is named twice.</source>
   <translation>Bir raster dosyası iki kez belirtilmiş.</translation>
  </message>
  <message>
   <location filename="../core/raster/source.py" />
   <source>{0} is stored south up; it is read north up.</source>
   <translation>{0} güney yukarıda saklanmış; kuzey yukarıda okunuyor.</translation>
  </message>
  <message>
   <location filename="../core/raster/space.py" />
   <source>The disk of {0} has {1} free; the results may need {2}.</source>
   <translation>{0} konumunun diskinde {1} boş yer var; sonuçlar {2} isteyebilir.</translation>
  </message>
  <message>
   <location filename="../core/raster/space.py" />
   <source>Free some space, or choose another output folder.</source>
   <translation>Yer açın ya da başka bir çıktı klasörü seçin.</translation>
  </message>
  <message>
   <location filename="../core/raster/vrt.py" />
   <source>{0} cannot be read as a virtual raster: {1}.</source>
   <translation>{0} sanal raster olarak okunamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/raster/vrt.py" />
   <source>nested too deep</source>
   <translation>çok derin iç içe</translation>
  </message>
  <message>
   <location filename="../core/raster/vrt.py" />
   <source>The virtual raster {0} does more than put files together ({1}).</source>
   <translation>{0} sanal rasteri dosyaları bir araya getirmekten fazlasını yapıyor ({1}).</translation>
  </message>
  <message>
   <location filename="../core/raster/vrt.py" />
   <source>Convert it to a GeoTIFF with gdal_translate.</source>
   <translation>Onu gdal_translate ile GeoTIFF'e dönüştürün.</translation>
  </message>
  <message>
   <location filename="../core/raster/vrt.py" />
   <source>The virtual raster {0} names {1}, which is not a file in its own folder.</source>
   <translation>{0} sanal rasteri, kendi klasöründe bir dosya olmayan {1} adını veriyor.</translation>
  </message>
  <message>
   <location filename="../core/raster/vrt.py" />
   <source>Put the files beside it, or convert it to a GeoTIFF with gdal_translate.</source>
   <translation>Dosyaları onun yanına koyun ya da gdal_translate ile GeoTIFF'e dönüştürün.</translation>
  </message>
  <message>
   <location filename="../core/raster/vrt.py" />
   <source>The virtual raster {0} names {1}, which is not a raster.</source>
   <translation>{0} sanal rasteri, raster olmayan {1} adını veriyor.</translation>
  </message>
  <message>
   <location filename="../core/raster/writer.py" />
   <source>There is no folder {0}.</source>
   <translation>{0} diye bir klasör yok.</translation>
  </message>
  <message>
   <location filename="../core/raster/writer.py" />
   <source>Choose an existing output folder.</source>
   <translation>Var olan bir çıktı klasörü seçin.</translation>
  </message>
  <message>
   <location filename="../core/raster/writer.py" />
   <source>{0} cannot be written to {1}: {2}.</source>
   <translation>{0} dosyası {1} konumuna yazılamıyor: {2}.</translation>
  </message>
  <message>
   <location filename="../core/raster/writer.py" />
   <source>Check the free space and the permissions of the folder, and that no other program has the file open.</source>
   <translation>Klasörün boş alanını ve izinlerini denetleyin; dosyanın başka bir programda açık olmadığından emin olun.</translation>
  </message>
  <message>
   <location filename="../core/runs/accuracy.py" />
   <source>The points do not say how they were drawn, and accuracy can only be told from a probability sample.</source>
   <translation>Noktalar nasıl çekildiklerini söylemiyor; doğruluk ise yalnızca bir olasılık örnekleminden söylenebilir.</translation>
  </message>
  <message>
   <location filename="../core/runs/accuracy.py" />
   <source>Name the design: --design simple, systematic, or stratified by the map's classes.</source>
   <translation>Tasarımı belirtin: --design simple, systematic ya da haritanın sınıflarına göre stratified.</translation>
  </message>
  <message>
   <location filename="../core/runs/agree.py" />
   <source>Reference {0}, {1}: {2} ({3}), {4} codes, covers about {5} of the map's extent.</source>
   <translation>Referans {0}, {1}: {2} ({3}), {4} kod, harita kapsamının yaklaşık {5} kadarını kaplıyor.</translation>
  </message>
  <message>
   <location filename="../core/runs/agree.py" />
   <source>Recoded for the comparison: {0}.</source>
   <translation>Karşılaştırma için yeniden kodlandı: {0}.</translation>
  </message>
  <message>
   <location filename="../core/runs/audit.py" />
   <source>{0} is a raster and has no field {1}.</source>
   <translation>{0} bir raster ve {1} alanı yok.</translation>
  </message>
  <message>
   <location filename="../core/runs/audit.py" />
   <source>Name the scheme alone.</source>
   <translation>Yalnızca şemayı belirtin.</translation>
  </message>
  <message>
   <location filename="../core/runs/cluster.py" />
   <source>Ray is not installed in the engine.</source>
   <translation>Ray motorda kurulu değil.</translation>
  </message>
  <message>
   <location filename="../core/runs/cluster.py" />
   <source>Install it with pip, by the Python that landweave engine python names, or run the tasks one by one.</source>
   <translation>Onu landweave engine python komutunun gösterdiği Python'un pip'iyle kurun ya da görevleri tek tek çalıştırın.</translation>
  </message>
  <message>
   <location filename="../core/runs/cluster.py" />
   <source>{0} tasks are done by {1} workers; {2} were done before.</source>
   <translation>{0} görev {1} işçiyle yapıldı; {2} görev önceden yapılmıştı.</translation>
  </message>
  <message>
   <location filename="../core/runs/doctor.py" />
   <source>Landweave's own files</source>
   <translation>Landweave'in kendi dosyaları</translation>
  </message>
  <message>
   <location filename="../core/runs/doctor.py" />
   <source>results in your home folder</source>
   <translation>ana klasörünüzdeki sonuçlar</translation>
  </message>
  <message>
   <location filename="../core/runs/experiment.py" />
   <source>The folder {0} cannot be made: {1}.</source>
   <translation>{0} klasörü oluşturulamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/runs/experiment.py" />
   <source>Choose another one.</source>
   <translation>Başka birini seçin.</translation>
  </message>
  <message>
   <location filename="../core/runs/map.py" />
   <source>Reference layer {0}: {1} classes of {2} in {3}, {4} overlap.</source>
   <translation>{0} referans katmanı: {3} içinde {2} şemasından {1} sınıf, örtüşme {4}.</translation>
  </message>
  <message>
   <location filename="../core/runs/options.py" />
   <source>The extent {0} lies outside the raster, which reaches from {1}.</source>
   <translation>{0} kapsamı rasterin dışında; rasterin kapsamı: {1}.</translation>
  </message>
  <message>
   <location filename="../core/runs/options.py" />
   <source>Give xmin, ymin, xmax, ymax in the raster's own coordinates.</source>
   <translation>xmin, ymin, xmax, ymax değerlerini rasterin kendi koordinatlarında verin.</translation>
  </message>
  <message>
   <location filename="../core/runs/plan.py" />
   <source>{0} tasks, 0 to {1}, for {2} scenes.</source>
   <translation>{2} sahne için 0 ile {1} arası {0} görev.</translation>
  </message>
  <message>
   <location filename="../core/runs/reduce.py" />
   <source>Agreement of the {0} map over all scenes: {1}</source>
   <translation>Tüm sahnelerde {0} haritasının uyumu: {1}</translation>
  </message>
  <message>
   <location filename="../core/runs/reduce.py" />
   <source>Check the free space.</source>
   <translation>Boş alanı denetleyin.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>{0} input(s) are as they were; running {1} again.</source>
   <translation>{0} girdi eskisi gibi; {1} yeniden çalıştırılıyor.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>The run came to something else than on {0}: {1}.</source>
   <translation>Çalıştırma {0} tarihindekinden başka sonuç verdi: {1}.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>Versions differ: {0}.</source>
   <translation>Sürümler farklı: {0}.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>Another device or processor computes other last digits.</source>
   <translation>Başka bir aygıt ya da işlemci son basamakları başka hesaplar.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>The same as on {0}: {1}.</source>
   <translation>{0} tarihindekiyle aynı: {1}.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>{0} cannot be read as the record of a run: {1}.</source>
   <translation>{0} bir çalıştırma kaydı olarak okunamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>{0} is no record of a run, or one by a version that did not note what it came to.</source>
   <translation>{0} bir çalıştırma kaydı değil ya da ne sonuç çıktığını yazmayan bir sürümün kaydı.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>Give a run.json that has job, inputs and outputs.</source>
   <translation>job, inputs ve outputs içeren bir run.json verin.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>A run of {0} cannot be done again.</source>
   <translation>Bir {0} çalıştırması yeniden yapılamaz.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>Give the run.json of another run.</source>
   <translation>Başka bir çalıştırmanın run.json dosyasını verin.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>The input {0} is not at {1} any more.</source>
   <translation>{0} girdisi artık {1} konumunda değil.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>Put it there again.</source>
   <translation>Onu yeniden oraya koyun.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>does not hold the rows of then</source>
   <translation>o zamanki satırları içermiyor</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>is not the file of then: it had {0} bytes, now it has {1}</source>
   <translation>o zamanki dosya değil: {0} bayttı, şimdi {1} bayt</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>is not the file of then: it had {0} bytes, now it has {1}, but others</source>
   <translation>o zamanki dosya değil: {0} bayttı, şimdi de {1} bayt, ama içeriği başka</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>The input {0} {1}.</source>
   <translation>{0} girdisi: {1}.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>Run it anew with the file of now, or put that of then in its place.</source>
   <translation>Şimdiki dosyayla yeniden çalıştırın ya da o zamankini yerine koyun.</translation>
  </message>
  <message>
   <location filename="../core/runs/run.py" />
   <source>Task {0} of {1} was done before.</source>
   <translation>{1} görevden {0} numaralısı önceden yapılmıştı.</translation>
  </message>
  <message>
   <location filename="../core/runs/run.py" />
   <source>Task {0} of {1} is done.</source>
   <translation>{1} görevden {0} numaralısı tamam.</translation>
  </message>
  <message>
   <location filename="../core/runs/sample.py" />
   <source>The map has no class anywhere.</source>
   <translation>Harita hiçbir yerde sınıf göstermiyor.</translation>
  </message>
  <message>
   <location filename="../core/runs/sample.py" />
   <source>Choose another map.</source>
   <translation>Başka bir harita seçin.</translation>
  </message>
  <message>
   <location filename="../core/runs/sample.py" />
   <source>Write the class code of each point into the field {0}, without looking at the map.</source>
   <translation>Her noktanın sınıf kodunu, haritaya bakmadan {0} alanına yazın.</translation>
  </message>
  <message>
   <location filename="../core/runs/sample.py" />
   <source>The scheme {0} has no class {1}.</source>
   <translation>{0} şemasında {1} sınıfı yok.</translation>
  </message>
  <message>
   <location filename="../core/runs/weights.py" />
   <source>: an encoder for trainings to start from</source>
   <translation>: eğitimlerin başlayabileceği bir kodlayıcı</translation>
  </message>
  <message>
   <location filename="../core/runs/weights.py" />
   <source>There are no weights yet; landweave weights import adds some.</source>
   <translation>Henüz ağırlık yok; landweave weights import ile eklenir.</translation>
  </message>
  <message>
   <location filename="../core/runs/weights.py" />
   <source>Agreement in {0}: {1} of {2} {3} {4}</source>
   <translation>{0} uyumu: {1}, {2} {3} {4}</translation>
  </message>
  <message>
   <location filename="../core/runs/weights.py" />
   <source>Trained on simulated landscapes: good for demonstrations only.</source>
   <translation>Benzetimle üretilmiş arazilerde eğitildi: yalnızca gösterim içindir.</translation>
  </message>
  <message>
   <location filename="../core/runs/weights.py" />
   <source>a graph of its own</source>
   <translation>kendi grafiği</translation>
  </message>
  <message>
   <location filename="../core/runs/weights.py" />
   <source>{0} is whole: hashes, shapes and numbers are right ({1}).</source>
   <translation>{0} sağlam: sağlama değerleri, biçimler ve sayılar doğru ({1}).</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>The scheme {0} has the {1} {2} more than once.</source>
   <translation>{0} şemasında {1} {2} birden çok kez geçiyor.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>The scheme {0} has no classes.</source>
   <translation>{0} şemasında sınıf yok.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>Its codes are {0}.</source>
   <translation>Kodları: {0}.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>The scheme {0} has no class with the value {1}.</source>
   <translation>{0} şemasında {1} değerli bir sınıf yok.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>The scheme {0} has levels 1 to {1}, not {2}.</source>
   <translation>{0} şemasında 1 ile {1} arası düzeyler var, {2} yok.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>There is no class scheme {0}.</source>
   <translation>{0} diye bir sınıf şeması yok.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>Use one of {0}, or a CSV file with the columns {1}.</source>
   <translation>Şunlardan birini kullanın: {0}; ya da {1} sütunları olan bir CSV dosyası verin.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>The class scheme {0} cannot be read: {1}.</source>
   <translation>{0} sınıf şeması okunamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>The class scheme {0} lacks the columns {1}.</source>
   <translation>{0} sınıf şemasında {1} sütunları eksik.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>Its first line needs {0}; the last three may be left out.</source>
   <translation>İlk satırında {0} bulunmalı; son üçü bırakılabilir.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>Row {0} of {1} has the value {2}; it must be a number from 0 to 254.</source>
   <translation>{1} dosyasının {0}. satırındaki değer {2}; 0 ile 254 arasında bir sayı olmalı.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>Row {0} of {1} has the colour {2}; it must look like #80ff00.</source>
   <translation>{1} dosyasının {0}. satırındaki renk {2}; #80ff00 biçiminde olmalı.</translation>
  </message>
  <message>
   <location filename="../core/simulate/files.py" />
   <source>Simulated landscape; no real place looks like this.</source>
   <translation>Benzetimle üretilmiş arazi; gerçekte böyle bir yer yok.</translation>
  </message>
  <message>
   <location filename="../core/simulate/files.py" />
   <source>image.tif cannot be written to {0}: {1}.</source>
   <translation>image.tif {0} konumuna yazılamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/simulate/files.py" />
   <source>Check the free space and the permissions.</source>
   <translation>Boş alanı ve izinleri denetleyin.</translation>
  </message>
  <message>
   <location filename="../core/simulate/landscape.py" />
   <source>A landscape of {0} × {1} px with the seed {2} cannot be made.</source>
   <translation>{2} tohumuyla {0} × {1} piksellik bir arazi üretilemiyor.</translation>
  </message>
  <message>
   <location filename="../core/simulate/profile.py" />
   <source>Use north or south.</source>
   <translation>north ya da south kullanın.</translation>
  </message>
  <message>
   <location filename="../core/tasks/assemble.py" />
   <source>{0} of {1} tasks are not done: {2}.</source>
   <translation>{1} görevin {0} tanesi yapılmadı: {2}.</translation>
  </message>
  <message>
   <location filename="../core/tasks/assemble.py" />
   <source>Run each: landweave run --plan {0} --task N.</source>
   <translation>Her birini çalıştırın: landweave run --plan {0} --task N.</translation>
  </message>
  <message>
   <location filename="../core/tasks/assemble.py" />
   <source>{0} is not what its task has written.</source>
   <translation>{0} görevinin yazdığı dosya değil.</translation>
  </message>
  <message>
   <location filename="../core/tasks/assemble.py" />
   <source>Delete {0} and run the task again.</source>
   <translation>{0} dosyasını silip görevi yeniden çalıştırın.</translation>
  </message>
  <message>
   <location filename="../core/tasks/cluster.py" />
   <source>on this machine</source>
   <translation>bu makinede</translation>
  </message>
  <message>
   <location filename="../core/tasks/cluster.py" />
   <source>The Ray cluster {0} cannot be used: {1}.</source>
   <translation>{0} Ray kümesi kullanılamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/tasks/cluster.py" />
   <source>The workers of the cluster keep dying: {0}.</source>
   <translation>Kümenin işçileri sürekli ölüyor: {0}.</translation>
  </message>
  <message>
   <location filename="../core/tasks/cluster.py" />
   <source>See Ray's logs.</source>
   <translation>Ray'in günlüklerine bakın.</translation>
  </message>
  <message>
   <location filename="../core/tasks/do.py" />
   <source>The plan has no task {0}.</source>
   <translation>Planda {0} numaralı görev yok.</translation>
  </message>
  <message>
   <location filename="../core/tasks/do.py" />
   <source>Its tasks are 0 to {0}.</source>
   <translation>Görevleri 0 ile {0} arasındadır.</translation>
  </message>
  <message>
   <location filename="../core/tasks/do.py" />
   <source>The weights {0} are not those that the plan was made with.</source>
   <translation>{0} ağırlıkları, planın yapıldığı ağırlıklar değil.</translation>
  </message>
  <message>
   <location filename="../core/tasks/do.py" />
   <source>Make the plan again, or bring back those weights.</source>
   <translation>Planı yeniden yapın ya da o ağırlıkları geri getirin.</translation>
  </message>
  <message>
   <location filename="../core/tasks/plan.py" />
   <source>{0} holds another plan.</source>
   <translation>{0} başka bir plan içeriyor.</translation>
  </message>
  <message>
   <location filename="../core/tasks/plan.py" />
   <source>The plan cannot be written to {0}: {1}.</source>
   <translation>Plan {0} konumuna yazılamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/tasks/plan.py" />
   <source>There is no plan in {0}.</source>
   <translation>{0} içinde plan yok.</translation>
  </message>
  <message>
   <location filename="../core/tasks/plan.py" />
   <source>Make one: landweave plan RASTER --weights ID --out DIR.</source>
   <translation>Bir tane yapın: landweave plan RASTER --weights ID --out DIR.</translation>
  </message>
  <message>
   <location filename="../core/tasks/plan.py" />
   <source>{0} is not a plan: {1}.</source>
   <translation>{0} bir plan değil: {1}.</translation>
  </message>
  <message>
   <location filename="../core/tasks/plan.py" />
   <source>Make the plan again.</source>
   <translation>Planı yeniden yapın.</translation>
  </message>
  <message>
   <location filename="../core/tasks/plan.py" />
   <source>{0} is not the file that the plan was made with.</source>
   <translation>{0}, planın yapıldığı dosya değil.</translation>
  </message>
  <message>
   <location filename="../core/tasks/results.py" />
   <source>{0} is damaged: {1}.</source>
   <translation>{0} bozuk: {1}.</translation>
  </message>
  <message>
   <location filename="../core/tasks/results.py" />
   <source>Delete {0} and run task {1} again.</source>
   <translation>{0} dosyasını silip {1} numaralı görevi yeniden çalıştırın.</translation>
  </message>
  <message>
   <location filename="../core/tasks/results.py" />
   <source>Check the folder's permissions.</source>
   <translation>Klasörün izinlerini denetleyin.</translation>
  </message>
  <message>
   <location filename="../core/tasks/results.py" />
   <source>Delete it and run the task again.</source>
   <translation>Onu silip görevi yeniden çalıştırın.</translation>
  </message>
  <message>
   <location filename="../core/training/areas.py" />
   <source>The area {0} touches none of the training rasters.</source>
   <translation>{0} alanı eğitim rasterlerinin hiçbirine değmiyor.</translation>
  </message>
  <message>
   <location filename="../core/training/areas.py" />
   <source>Draw it on one of them.</source>
   <translation>Onu bunlardan birinin üzerine çizin.</translation>
  </message>
  <message>
   <location filename="../core/training/areas.py" />
   <source>The areas that are held back leave nothing to train on.</source>
   <translation>Ayrılan alanlar geriye eğitilecek bir şey bırakmıyor.</translation>
  </message>
  <message>
   <location filename="../core/training/areas.py" />
   <source>Hold back less.</source>
   <translation>Daha azını ayırın.</translation>
  </message>
  <message>
   <location filename="../core/training/augment.py" />
   <source>flips, quarter turns, radiometric {0}</source>
   <translation>çevirme, çeyrek dönüş, radyometrik {0}</translation>
  </message>
  <message>
   <location filename="../core/training/bands.py" />
   <source>{0} has the bands {1}; {2} cannot be told among them.</source>
   <translation>{0} dosyasının bantları {1}; {2} bunların arasında ayırt edilemiyor.</translation>
  </message>
  <message>
   <location filename="../core/training/bands.py" />
   <source>Give rasters with the same bands, or name those that all of them have.</source>
   <translation>Aynı bantları olan rasterler verin ya da hepsinde bulunanları belirtin.</translation>
  </message>
  <message>
   <location filename="../core/training/checkpoint.py" />
   <source>The training's state cannot be written to {0}: {1}.</source>
   <translation>Eğitimin durumu {0} konumuna yazılamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/fit.py" />
   <source>The loss stopped being a number in step {0}.</source>
   <translation>Kayıp {0}. adımda sayı olmaktan çıktı.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/fit.py" />
   <source>Try a lower learning rate, and look for odd values in the patches.</source>
   <translation>Daha düşük bir öğrenme hızı deneyin ve yamalarda tuhaf değerler arayın.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/fit.py" />
   <source>Goes on from step {0} of {1}.</source>
   <translation>{1} adımın {0}. adımından sürüyor.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>{0} is neither a folder nor a .tar that can be read: {1}.</source>
   <translation>{0} ne bir klasör ne de okunabilen bir .tar: {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>Unpack it and give its folder.</source>
   <translation>Onu açıp klasörünü verin.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>{0} has images in the folders {1}; fewer than two of them are called as classes of {2} and hold {3} images.</source>
   <translation>{0} görüntüleri {1} klasörlerinde; bunların ikiden azı {2} sınıflarının adını taşıyıp {3} görüntü içeriyor.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>Call them {0}, or give a scheme of your own as .csv.</source>
   <translation>Adlarını {0} yapın ya da .csv olarak kendi şemanızı verin.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>{0} has {1} × {2} px.</source>
   <translation>{0}, {1} × {2} piksel.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>Patches have up to {0}.</source>
   <translation>Yamalar en çok {0} olabilir.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>{0} cannot be read as an image: {1}.</source>
   <translation>{0} görüntü olarak okunamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>Remove or replace it.</source>
   <translation>Onu kaldırın ya da değiştirin.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>{0} has {1} bytes.</source>
   <translation>{0}, {1} bayt.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>An image has 1 to {0}; remove this one.</source>
   <translation>Bir görüntü 1 ile {0} bayt arasındadır; bunu kaldırın.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>Patches are squares of {0} px or more.</source>
   <translation>Yamalar, kenarı {0} piksel ya da daha uzun karelerdir.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>{0} is {1} × {2} px with {3} bands of {4}; the first image is {5} × {6} with {7} of {8}.</source>
   <translation>{0}, {4} türünde {3} bantlı {1} × {2} piksel; ilk görüntü ise {8} türünde {7} bantlı {5} × {6} piksel.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>All patches must be alike.</source>
   <translation>Tüm yamalar aynı türden olmalı.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/measures.py" />
   <source>{0} patches: {1} exact, {2} partial, {3} incorrect; precision {4}, recall {5}, F1 {6}</source>
   <translation>{0} yama: {1} tam, {2} kısmen doğru, {3} yanlış; kesinlik {4}, duyarlık {5}, F1 {6}</translation>
  </message>
  <message>
   <location filename="../core/training/classification/pretrain.py" />
   <source>There is no encoder {0}.</source>
   <translation>{0} diye bir kodlayıcı yok.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/pretrain.py" />
   <source>held back, never trained on</source>
   <translation>ayrıldı, hiç eğitilmedi</translation>
  </message>
  <message>
   <location filename="../core/training/classification/pretrain.py" />
   <source>chose the best state, so slightly flattering</source>
   <translation>en iyi durumu seçti, bu yüzden biraz iyimser</translation>
  </message>
  <message>
   <location filename="../core/training/classification/sources.py" />
   <source>The patches have {0} bands, and {1} are named: {2}.</source>
   <translation>Yamaların {0} bandı var, adlandırılan ise {1}: {2}.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/sources.py" />
   <source>Name all of them in their order.</source>
   <translation>Hepsini sırasıyla adlandırın.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/sources.py" />
   <source>Too few patches hold a class: one of training, validation and test is left without any.</source>
   <translation>Çok az yama bir sınıf içeriyor: eğitim, doğrulama ve testten biri yamasız kalıyor.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/sources.py" />
   <source>Use a lower smallest share, smaller patches, or larger rasters.</source>
   <translation>Daha düşük bir en küçük pay, daha küçük yamalar ya da daha büyük rasterler kullanın.</translation>
  </message>
  <message>
   <location filename="../core/training/doubt.py" />
   <source>No label of {0} is left: all of them lie near a border or in suspect places.</source>
   <translation>{0} için hiç etiket kalmadı: hepsi bir sınıra yakın ya da şüpheli yerlerde.</translation>
  </message>
  <message>
   <location filename="../core/training/doubt.py" />
   <source>Ignore a narrower strip along borders, or fewer suspects.</source>
   <translation>Sınırlar boyunca daha dar bir şeridi ya da daha az şüpheli alanı yok sayın.</translation>
  </message>
  <message>
   <location filename="../core/training/doubt.py" />
   <source>do not overlap</source>
   <translation>örtüşmüyor</translation>
  </message>
  <message>
   <location filename="../core/training/fit.py" />
   <source>Try a lower learning rate or fp32, and look for odd values in the rasters.</source>
   <translation>Daha düşük bir öğrenme hızı ya da fp32 deneyin ve rasterlerde tuhaf değerler arayın.</translation>
  </message>
  <message>
   <location filename="../core/training/fit.py" />
   <source>Goes on from step {0} of {1}, where it was cut off.</source>
   <translation>Kesildiği yerden, {1} adımın {0}. adımından sürüyor.</translation>
  </message>
  <message>
   <location filename="../core/training/fit.py" />
   <source>The time was up after step {0} of {1}.</source>
   <translation>Süre {1} adımın {0}. adımından sonra doldu.</translation>
  </message>
  <message>
   <location filename="../core/training/fit.py" />
   <source>Finished early, as asked, after step {0} of {1}.</source>
   <translation>İstendiği gibi {1} adımın {0}. adımından sonra erken bitirildi.</translation>
  </message>
  <message>
   <location filename="../core/training/fit.py" />
   <source>Nothing was gained any more; ended after step {0} of {1}.</source>
   <translation>Artık bir kazanç yoktu; {1} adımın {0}. adımından sonra bitti.</translation>
  </message>
  <message>
   <location filename="../core/training/fit.py" />
   <source>The loss stopped being a number in step {0}, before anything was learnt.</source>
   <translation>Kayıp, daha hiçbir şey öğrenilmeden {0}. adımda sayı olmaktan çıktı.</translation>
  </message>
  <message>
   <location filename="../core/training/fit.py" />
   <source>The loss stopped being a number in step {0}; the best state is kept. {1}</source>
   <translation>Kayıp {0}. adımda sayı olmaktan çıktı; en iyi durum saklandı. {1}</translation>
  </message>
  <message>
   <location filename="../core/training/fit.py" />
   <source>{0} A training that is cut off will begin anew.</source>
   <translation>{0} Kesilen bir eğitim baştan başlayacak.</translation>
  </message>
  <message>
   <location filename="../core/training/labels.py" />
   <source>The reference layer is in the scheme {0}, from which {1} cannot be derived.</source>
   <translation>Referans katmanı, {1} şemasının türetilemediği {0} şemasında.</translation>
  </message>
  <message>
   <location filename="../core/training/labels.py" />
   <source>Train in {0}, or give a reference layer in {1}.</source>
   <translation>{0} şemasında eğitin ya da {1} şemasında bir referans katmanı verin.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/bigearthnet.py" />
   <source>BigEarthNet's labels are CORINE's, from which {0} cannot be derived.</source>
   <translation>BigEarthNet'in etiketleri CORINE'indir; bunlardan {0} türetilemez.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/bigearthnet.py" />
   <source>Train in bigearthnet19, clc, clc-l2 or clc-l1.</source>
   <translation>bigearthnet19, clc, clc-l2 ya da clc-l1 şemasında eğitin.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/landcovernet.py" />
   <source>The bands of {0} differ in size, or its labels have no score in a second band.</source>
   <translation>{0} bantlarının boyutları farklı ya da etiketlerinin ikinci bandında puan yok.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/layout.py" />
   <source>{0} holds no images as {1} has them.</source>
   <translation>{0}, {1} düzenindeki gibi görüntüler içermiyor.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/layout.py" />
   <source>{0} images with labels, of {1}.</source>
   <translation>{1} düzeninde etiketli {0} görüntü.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/layout.py" />
   <source>None of the images in {0} is for training.</source>
   <translation>{0} içindeki görüntülerin hiçbiri eğitim için değil.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/layout.py" />
   <source>Leave the domains out.</source>
   <translation>Alan adlarını (domains) bırakın.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/layout.py" />
   <source>{0} data set, {1} images for training.</source>
   <translation>{0} veri kümesi, eğitim için {1} görüntü.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/layout.py" />
   <source>There is no domain {0}.</source>
   <translation>{0} diye bir alan adı (domain) yok.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/layout.py" />
   <source>There are {0}.</source>
   <translation>Var olanlar: {0}.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/layout.py" />
   <source>The image {0} has {1} × {2} px, its labels {3} × {4}.</source>
   <translation>{0} görüntüsü {1} × {2} piksel, etiketleri ise {3} × {4}.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/piece.py" />
   <source>{0} cannot be read as a GeoTIFF, PNG or JPEG: {1}</source>
   <translation>{0} GeoTIFF, PNG ya da JPEG olarak okunamıyor: {1}</translation>
  </message>
  <message>
   <location filename="../core/training/learner.py" />
   <source>The {0} device stopped working in step {1}: {2}.</source>
   <translation>{0} aygıtı {1}. adımda çalışmaz oldu: {2}.</translation>
  </message>
  <message>
   <location filename="../core/training/learner.py" />
   <source>The same command goes on from the last state that was saved; with --device cpu it needs no GPU.</source>
   <translation>Aynı komut son saklanan durumdan sürer; --device cpu ile GPU gerekmez.</translation>
  </message>
  <message>
   <location filename="../core/training/learner.py" />
   <source>The {0} device has too little memory even for the fewest windows at a time.</source>
   <translation>{0} aygıtının belleği, aynı anda en az sayıda pencereye bile yetmiyor.</translation>
  </message>
  <message>
   <location filename="../core/training/learner.py" />
   <source>Close other programs, use smaller patches or a smaller encoder, or train with --device cpu.</source>
   <translation>Öteki programları kapatın, daha küçük yamalar ya da daha küçük bir kodlayıcı kullanın ya da --device cpu ile eğitin.</translation>
  </message>
  <message>
   <location filename="../core/training/learner.py" />
   <source>There is too little memory for {0} windows at once: each batch is done in {1} parts from now on, and their gradients are added up.</source>
   <translation>Aynı anda {0} pencereye bellek yetmiyor: bundan sonra her yığın {1} parçada işlenip gradyanları toplanıyor.</translation>
  </message>
  <message>
   <location filename="../core/training/losses.py" />
   <source>The loss background needs a class {0}; those learnt are {1}.</source>
   <translation>background kaybı {0} sınıfını ister; öğrenilen sınıflar {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/losses.py" />
   <source>Name one of them with --background.</source>
   <translation>Bunlardan birini --background ile belirtin.</translation>
  </message>
  <message>
   <location filename="../core/training/package.py" />
   <source>{0} exists and is no weights package.</source>
   <translation>{0} zaten var ve bir ağırlık paketi değil.</translation>
  </message>
  <message>
   <location filename="../core/training/package.py" />
   <source>Name a new folder.</source>
   <translation>Yeni bir klasör belirtin.</translation>
  </message>
  <message>
   <location filename="../core/training/package.py" />
   <source>{0} cannot be written to: {1}.</source>
   <translation>{0} konumuna yazılamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/package.py" />
   <source>Name another folder.</source>
   <translation>Başka bir klasör belirtin.</translation>
  </message>
  <message>
   <location filename="../core/training/package.py" />
   <source>The trained weights are not usable: {0}</source>
   <translation>Eğitilen ağırlıklar kullanılamaz: {0}</translation>
  </message>
  <message>
   <location filename="../core/training/package.py" />
   <source>Try a lower learning rate or another seed.</source>
   <translation>Daha düşük bir öğrenme hızı ya da başka bir tohum deneyin.</translation>
  </message>
  <message>
   <location filename="../core/training/package.py" />
   <source>The weights cannot be written to {0}: {1}.</source>
   <translation>Ağırlıklar {0} konumuna yazılamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/package.py" />
   <source>{0} cannot be replaced: {1}.</source>
   <translation>{0} değiştirilemiyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/package.py" />
   <source>Is a file of it open?</source>
   <translation>Bir dosyası açık mı?</translation>
  </message>
  <message>
   <location filename="../core/training/pixel_weights.py" />
   <source>The weights {0} cannot be brought onto the raster: {1}</source>
   <translation>{0} ağırlık rasteri, rasterin üzerine getirilemiyor: {1}</translation>
  </message>
  <message>
   <location filename="../core/training/pixel_weights.py" />
   <source>The weights in {0} run from {1} to {2}; shares up to 1 or percent up to 100 are expected.</source>
   <translation>{0} içindeki ağırlıklar {1} ile {2} arasında; 1'e kadar pay ya da 100'e kadar yüzde beklenir.</translation>
  </message>
  <message>
   <location filename="../core/training/pixel_weights.py" />
   <source>Give a raster whose last band holds the score of each pixel.</source>
   <translation>Son bandı her pikselin puanını içeren bir raster verin.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>Patches held back lie side by side with those trained on, as in many papers: the scores flatter.</source>
   <translation>Ayrılan yamalar, birçok makaledeki gibi eğitilenlerle yan yana: puanlar olduğundan iyi görünür.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>Windows held back share pixels with those trained on: the scores say next to nothing about other land.</source>
   <translation>Ayrılan pencereler eğitilenlerle ortak piksel taşıyor: puanlar başka araziler için neredeyse hiçbir şey söylemez.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>The pixels of {0} are {1} m on the ground, the first raster's {2} m.</source>
   <translation>{0} rasterinin pikselleri arazide {1} m, ilk rasterinkiler {2} m.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>Resample the rasters to one pixel size with gdalwarp -tr.</source>
   <translation>Rasterleri gdalwarp -tr ile tek bir piksel boyutuna getirin.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>The reference layers hold no pixel of {0} in the training rasters.</source>
   <translation>Referans katmanları eğitim rasterlerinde {0} için hiç piksel içermiyor.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>They hold {0}.</source>
   <translation>Şunları içeriyorlar: {0}.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>no class at all</source>
   <translation>hiç sınıf yok</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>These classes are too rare to be learnt, below {0} of the labels; their labels do not count: {1}.</source>
   <translation>Bu sınıflar öğrenilemeyecek kadar seyrek, etiketlerin {0} payının altında; etiketleri sayılmıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>The training rasters hold {0}; at least two classes are needed.</source>
   <translation>Eğitim rasterlerinde {0} var; en az iki sınıf gerekir.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>Add other areas.</source>
   <translation>Başka alanlar ekleyin.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>These classes of {0} are not learnt, for want of labels: {1}.</source>
   <translation>{0} şemasının bu sınıfları etiket olmadığı için öğrenilmiyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>No window of {0} px with labels fits the {1} part.</source>
   <translation>Etiketli {0} piksellik hiçbir pencere {1} bölümüne sığmıyor.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>Use smaller patches, larger rasters, or rasters of their own for validation and test.</source>
   <translation>Daha küçük yamalar, daha büyük rasterler ya da doğrulama ve test için ayrı rasterler kullanın.</translation>
  </message>
  <message>
   <location filename="../core/training/scene.py" />
   <source>All pixels of {0} are nodata.</source>
   <translation>{0} dosyasının tüm pikselleri veri yok değerinde.</translation>
  </message>
  <message>
   <location filename="../core/training/scene.py" />
   <source>Check its nodata value, or leave it out.</source>
   <translation>Veri yok değerini denetleyin ya da onu bırakın.</translation>
  </message>
  <message>
   <location filename="../core/training/scene.py" />
   <source>No pixel of {0} has a label: its reference layer lies elsewhere or holds no classes there.</source>
   <translation>{0} dosyasının hiçbir pikselinde etiket yok: referans katmanı başka yerde ya da orada sınıf içermiyor.</translation>
  </message>
  <message>
   <location filename="../core/training/scene.py" />
   <source>Check the CRS of both, the field and the order of the reference layers.</source>
   <translation>Her ikisinin KRS'sini, alanı ve referans katmanlarının sırasını denetleyin.</translation>
  </message>
  <message>
   <location filename="../core/training/score.py" />
   <source>; single rasters {0} to {1}</source>
   <translation>; tek tek rasterler {0} ile {1} arası</translation>
  </message>
  <message>
   <location filename="../core/training/shape.py" />
   <source>There is no architecture {0}.</source>
   <translation>{0} diye bir mimari yok.</translation>
  </message>
  <message>
   <location filename="../core/training/shape.py" />
   <source>The weights to start from have the encoder {0}, the training asks for {1}.</source>
   <translation>Başlangıç ağırlıklarının kodlayıcısı {0}, eğitim ise {1} istiyor.</translation>
  </message>
  <message>
   <location filename="../core/training/shape.py" />
   <source>Leave the encoder out, or start from weights with {0}.</source>
   <translation>Kodlayıcıyı belirtmeyin ya da {0} kodlayıcılı ağırlıklardan başlayın.</translation>
  </message>
  <message>
   <location filename="../core/training/shape.py" />
   <source>{0} needs patches of {1} px at least.</source>
   <translation>{0} en az {1} piksellik yamalar ister.</translation>
  </message>
  <message>
   <location filename="../core/training/shape.py" />
   <source>Use larger patches or a U-Net.</source>
   <translation>Daha büyük yamalar ya da bir U-Net kullanın.</translation>
  </message>
  <message>
   <location filename="../core/training/shape.py" />
   <source>Its widths follow the encoder's; give none.</source>
   <translation>Genişlikleri kodlayıcıyı izler; belirtmeyin.</translation>
  </message>
  <message>
   <location filename="../core/training/shape.py" />
   <source>Give one width, a multiple of 32 up to 1024.</source>
   <translation>Tek bir genişlik verin: 32'nin katı, en çok 1024.</translation>
  </message>
  <message>
   <location filename="../core/training/shape.py" />
   <source>Give 3 to 5 widths from 1 to 1024, one for each level.</source>
   <translation>1 ile 1024 arasında, her düzey için bir tane olmak üzere 3 ile 5 genişlik verin.</translation>
  </message>
  <message>
   <location filename="../core/training/shape.py" />
   <source>Give one width from 1 to 1024.</source>
   <translation>1 ile 1024 arasında tek bir genişlik verin.</translation>
  </message>
  <message>
   <location filename="../core/training/shape.py" />
   <source>The decoder {0} is not possible for {1}.</source>
   <translation>{1} için {0} kod çözücüsü olamaz.</translation>
  </message>
  <message>
   <location filename="../core/training/split.py" />
   <source>The rasters have only {0} blocks of {1} px, too few to hold some back for testing while each class stays in the training.</source>
   <translation>Rasterlerde {1} piksellik yalnızca {0} blok var; her sınıf eğitimde kalırken test için bir kısmını ayırmaya yetmiyor.</translation>
  </message>
  <message>
   <location filename="../core/training/split.py" />
   <source>Give test rasters, more data or smaller patches.</source>
   <translation>Test rasterleri, daha çok veri ya da daha küçük yamalar verin.</translation>
  </message>
  <message>
   <location filename="../core/training/split.py" />
   <source>The rasters hold only {0} windows of {1} px with labels, too few to hold some back.</source>
   <translation>Rasterlerde {1} piksellik etiketli yalnızca {0} pencere var; bir kısmını ayırmaya yetmiyor.</translation>
  </message>
  <message>
   <location filename="../core/training/split.py" />
   <source>Give more data or smaller patches.</source>
   <translation>Daha çok veri ya da daha küçük yamalar verin.</translation>
  </message>
  <message>
   <location filename="../core/training/start.py" />
   <source>The encoder started from published ImageNet weights; look up their terms.</source>
   <translation>Kodlayıcı yayımlanmış ImageNet ağırlıklarından başladı; koşullarına bakın.</translation>
  </message>
  <message>
   <location filename="../core/training/start.py" />
   <source>Started from the weights {0} (licence: {1}), trained on: {2}</source>
   <translation>{0} ağırlıklarından başladı (lisans: {1}); eğitildiği veri: {2}</translation>
  </message>
  <message>
   <location filename="../core/training/start.py" />
   <source>There are no published ImageNet weights of a fixed version for {0}.</source>
   <translation>{0} için sürümü belirli, yayımlanmış ImageNet ağırlıkları yok.</translation>
  </message>
  <message>
   <location filename="../core/training/start.py" />
   <source>Use --encoder resnet18, resnet34, resnet50, resnet101, mobilenet_v2 or efficientnet-b0.</source>
   <translation>--encoder resnet18, resnet34, resnet50, resnet101, mobilenet_v2 ya da efficientnet-b0 kullanın.</translation>
  </message>
  <message>
   <location filename="../core/training/start.py" />
   <source>The ImageNet weights of {0} cannot be fetched, and none are kept here from an earlier time.</source>
   <translation>{0} için ImageNet ağırlıkları indirilemiyor ve burada önceden saklanmış olanı da yok.</translation>
  </message>
  <message>
   <location filename="../core/training/start.py" />
   <source>Connect this machine to the internet, or start from weights that lie here.</source>
   <translation>Bu makineyi internete bağlayın ya da burada bulunan ağırlıklardan başlayın.</translation>
  </message>
  <message>
   <location filename="../core/training/start.py" />
   <source>{0} of the network's numbers are copied{1}.</source>
   <translation>ağın sayılarının {0} kadarı kopyalandı{1}.</translation>
  </message>
  <message>
   <location filename="../core/training/statistics.py" />
   <source>All pixels of the training part are nodata.</source>
   <translation>Eğitim bölümünün tüm pikselleri veri yok değerinde.</translation>
  </message>
  <message>
   <location filename="../core/training/statistics.py" />
   <source>Check the rasters' nodata values.</source>
   <translation>Rasterlerin veri yok değerlerini denetleyin.</translation>
  </message>
  <message>
   <location filename="../core/training/statistics.py" />
   <source>Pixels of band {0} hold values up to {1}, which no sensor measures.</source>
   <translation>{0}. bandın piksellerinde {1} düzeyine varan değerler var; hiçbir algılayıcı böyle değerler ölçmez.</translation>
  </message>
  <message>
   <location filename="../core/training/statistics.py" />
   <source>If they stand for missing data, write them into the rasters as their nodata value.</source>
   <translation>Eksik veri anlamına geliyorlarsa onları rasterlere veri yok değeri olarak yazın.</translation>
  </message>
  <message>
   <location filename="../core/training/train.py" />
   <source>Starts from {0}: {1}</source>
   <translation>{0} ile başlıyor: {1}</translation>
  </message>
  <message>
   <location filename="../core/training/train.py" />
   <source>of which drawn areas were held back</source>
   <translation>bunun çizilen alanları ayrıldı</translation>
  </message>
  <message>
   <location filename="../core/training/train.py" />
   <source>never trained on</source>
   <translation>hiç eğitilmedi</translation>
  </message>
  <message>
   <location filename="../core/training/train.py" />
   <source>of another region, never trained on</source>
   <translation>başka bir bölgeden, hiç eğitilmedi</translation>
  </message>
  <message>
   <location filename="../core/training/unfinished.py" />
   <source>Another training writes to {0}.</source>
   <translation>Başka bir eğitim {0} konumuna yazıyor.</translation>
  </message>
  <message>
   <location filename="../core/training/unfinished.py" />
   <source>Wait for its end, or name another folder.</source>
   <translation>Bitmesini bekleyin ya da başka bir klasör belirtin.</translation>
  </message>
  <message>
   <location filename="../core/unfinished.py" />
   <source>Another run is writing to {0}.</source>
   <translation>Başka bir çalıştırma {0} konumuna yazıyor.</translation>
  </message>
  <message>
   <location filename="../core/unfinished.py" />
   <source>Wait for its end, or choose another folder.</source>
   <translation>Bitmesini bekleyin ya da başka bir klasör seçin.</translation>
  </message>
  <message>
   <location filename="../core/unfinished.py" />
   <source>{0} holds an unfinished run of another request, or its inputs have changed since.</source>
   <translation>{0} başka bir isteğin bitmemiş çalıştırmasını içeriyor ya da girdileri o zamandan beri değişti.</translation>
  </message>
  <message>
   <location filename="../core/unfinished.py" />
   <source>Choose another folder, or delete {0} in it.</source>
   <translation>Başka bir klasör seçin ya da içindeki {0} öğesini silin.</translation>
  </message>
  <message>
   <location filename="../core/vector/opening.py" />
   <source>does not exist</source>
   <translation>yok</translation>
  </message>
  <message>
   <location filename="../core/vector/opening.py" />
   <source>cannot be read ({0})</source>
   <translation>okunamıyor ({0})</translation>
  </message>
  <message>
   <location filename="../core/vector/opening.py" />
   <source>is no GeoPackage, shapefile, FlatGeobuf or GeoJSON</source>
   <translation>GeoPackage, shapefile, FlatGeobuf ya da GeoJSON değil</translation>
  </message>
  <message>
   <location filename="../core/vector/opening.py" />
   <source>is too large for GeoJSON</source>
   <translation>GeoJSON için çok büyük</translation>
  </message>
  <message>
   <location filename="../core/vector/opening.py" />
   <source>is damaged or no GeoJSON</source>
   <translation>bozuk ya da GeoJSON değil</translation>
  </message>
  <message>
   <location filename="../core/vector/opening.py" />
   <source>is JSON, but no GeoJSON with polygons</source>
   <translation>JSON, ama poligonlu bir GeoJSON değil</translation>
  </message>
  <message>
   <location filename="../core/vector/opening.py" />
   <source>There is no layer {0}.</source>
   <translation>{0} diye bir katman yok.</translation>
  </message>
  <message>
   <location filename="../core/vector/opening.py" />
   <source>Choose a GeoPackage or a shapefile, or save it as one first.</source>
   <translation>Bir GeoPackage ya da shapefile seçin veya önce öyle kaydedin.</translation>
  </message>
  <message>
   <location filename="../core/vector/opening.py" />
   <source>{0} is damaged or cannot be read: {1}.</source>
   <translation>{0} bozuk ya da okunamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/vector/opening.py" />
   <source>Repair or copy it, or save it anew.</source>
   <translation>Onu onarın, kopyalayın ya da yeniden kaydedin.</translation>
  </message>
  <message>
   <location filename="../core/vector/shapefile.py" />
   <source>A shapefile cannot hold the fields {0}.</source>
   <translation>Bir shapefile şu alanları taşıyamaz: {0}.</translation>
  </message>
  <message>
   <location filename="../core/vector/shapefile.py" />
   <source>Write a GeoPackage (.gpkg).</source>
   <translation>GeoPackage (.gpkg) yazın.</translation>
  </message>
  <message>
   <location filename="../core/vector/shapefile.py" />
   <source>A shapefile of {0} GB would pass the format's limit of 2 GB.</source>
   <translation>{0} GB boyutunda bir shapefile, biçimin 2 GB sınırını aşardı.</translation>
  </message>
  <message>
   <location filename="../core/vector/shapefile.py" />
   <source>{0} does not read back as it was written.</source>
   <translation>{0} yazıldığı gibi geri okunmuyor.</translation>
  </message>
  <message>
   <location filename="../core/vector/shapefile.py" />
   <source>Check the free disk space and the folder.</source>
   <translation>Boş disk alanını ve klasörü denetleyin.</translation>
  </message>
  <message>
   <location filename="../core/vector/simplify.py" />
   <source>The polygons overlap, so their borders cannot be simplified.</source>
   <translation>Poligonlar üst üste biniyor; bu yüzden sınırları yalınlaştırılamıyor.</translation>
  </message>
  <message>
   <location filename="../core/vector/simplify.py" />
   <source>Vectorise the raster anew.</source>
   <translation>Rasteri yeniden vektörleştirin.</translation>
  </message>
  <message>
   <location filename="../core/vector/tangles.py" />
   <source>Polygon {0} of {1} crosses its own outline more than {2} times.</source>
   <translation>{1} katmanının {0}. poligonu kendi sınırını {2} kereden çok kesiyor.</translation>
  </message>
  <message>
   <location filename="../core/vector/tangles.py" />
   <source>Draw it anew, or delete it.</source>
   <translation>Yeniden çizin ya da silin.</translation>
  </message>
  <message>
   <location filename="../core/vector/write.py" />
   <source>Close the programs that have it open, or choose another folder.</source>
   <translation>Onu açık tutan programları kapatın ya da başka bir klasör seçin.</translation>
  </message>
  <message>
   <location filename="../core/vector/write.py" />
   <source>Polygons cannot be written as {0}.</source>
   <translation>Poligonlar {0} olarak yazılamıyor.</translation>
  </message>
  <message>
   <location filename="../core/vector/write.py" />
   <source>a file without an ending</source>
   <translation>uzantısız bir dosya</translation>
  </message>
  <message>
   <location filename="../core/vector/write.py" />
   <source>{0}.parquet cannot be written: this engine lacks pyarrow.</source>
   <translation>{0}.parquet yazılamıyor: bu motorda pyarrow yok.</translation>
  </message>
  <message>
   <location filename="../core/vector/write.py" />
   <source>Write a GeoPackage (.gpkg) instead.</source>
   <translation>Yerine GeoPackage (.gpkg) yazın.</translation>
  </message>
  <message>
   <location filename="../core/weights/convert.py" />
   <source>Save the network's state_dict() alone, or better as safetensors.</source>
   <translation>Ağın yalnızca state_dict() değerini, daha iyisi safetensors olarak kaydedin.</translation>
  </message>
  <message>
   <location filename="../core/weights/deepness.py" />
   <source>{0} is a {1}; only segmentors make land cover maps.</source>
   <translation>{0} bir {1}; arazi örtüsü haritalarını yalnızca segmentor modelleri yapar.</translation>
  </message>
  <message>
   <location filename="../core/weights/deepness.py" />
   <source>Choose another model.</source>
   <translation>Başka bir model seçin.</translation>
  </message>
  <message>
   <location filename="../core/weights/deepness.py" />
   <source>{0} names {1} classes and answers {2}.</source>
   <translation>{0}, {1} sınıf adlandırıyor ama {2} yanıt veriyor.</translation>
  </message>
  <message>
   <location filename="../core/weights/deepness.py" />
   <source># source: class names of an imported ONNX model</source>
   <translation># kaynak: içe aktarılan bir ONNX modelinin sınıf adları</translation>
  </message>
  <message>
   <location filename="../core/weights/form.py" />
   <source>The form {0} is larger than {1} kB.</source>
   <translation>{0} formu {1} kB boyutundan büyük.</translation>
  </message>
  <message>
   <location filename="../core/weights/form.py" />
   <source>The form {0} cannot be used: {1}.</source>
   <translation>{0} formu kullanılamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/weights/form.py" />
   <source>It may say {0}.</source>
   <translation>Şunları söyleyebilir: {0}.</translation>
  </message>
  <message>
   <location filename="../core/weights/form.py" />
   <source>Imported from {0}.</source>
   <translation>{0} dosyasından içe aktarıldı.</translation>
  </message>
  <message>
   <location filename="../core/weights/form.py" />
   <source>Not stated; imported weights.</source>
   <translation>Belirtilmemiş; içe aktarılmış ağırlıklar.</translation>
  </message>
  <message>
   <location filename="../core/weights/form.py" />
   <source>Not stated by their author. Nobody has measured these weights here.</source>
   <translation>Yapanı belirtmemiş. Bu ağırlıkları burada kimse ölçmedi.</translation>
  </message>
  <message>
   <location filename="../core/weights/form.py" />
   <source>does not tell its {0}</source>
   <translation>şunu söylemiyor: {0}</translation>
  </message>
  <message>
   <location filename="../core/weights/form.py" />
   <source>has not one {0} for each band</source>
   <translation>her bant için bir değeri yok: {0}</translation>
  </message>
  <message>
   <location filename="../core/weights/form.py" />
   <source>Say it in a form: weights import FILE --form FORM.json, or by options.</source>
   <translation>Bunu bir formla ya da seçeneklerle söyleyin: weights import DOSYA --form FORM.json.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>Landweave imports a weights package (a folder or .zip), an .onnx network, or a .safetensors, .pt or .pth file together with --card or --form.</source>
   <translation>Landweave bir ağırlık paketini (klasör ya da .zip), bir .onnx ağını ya da --card veya --form ile birlikte bir .safetensors, .pt ya da .pth dosyasını içe aktarır.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>There is no file or folder {0}.</source>
   <translation>{0} diye bir dosya ya da klasör yok.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>{0} is a package and has its own card.</source>
   <translation>{0} bir paket ve kendi kartı var.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>Leave --card and --form out.</source>
   <translation>--card ve --form seçeneklerini bırakın.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>{0} is not a weights file that is safe to read.</source>
   <translation>{0} güvenle okunabilecek bir ağırlık dosyası değil.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>{0} has no card that says which bands and classes it is for.</source>
   <translation>{0} için hangi bantlara ve sınıflara göre olduğunu söyleyen bir kart yok.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>{0} takes {1} bands and tells {2} classes; its card or form describes {3} bands and {4} classes.</source>
   <translation>{0}, {1} bant alıp {2} sınıf söylüyor; kartı ya da formu ise {3} bant ve {4} sınıf tanımlıyor.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>Name as many, in the network's order.</source>
   <translation>Ağın sırasıyla aynı sayıda belirtin.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>{0} takes windows of {1} px alone.</source>
   <translation>{0} yalnızca {1} piksellik pencereler alıyor.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>Leave patch_px out.</source>
   <translation>patch_px değerini bırakın.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>The card {0} is larger than {1} kB.</source>
   <translation>{0} kartı {1} kB boyutundan büyük.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>The card {0} cannot be read: {1}.</source>
   <translation>{0} kartı okunamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>The id {0} cannot be a folder's name.</source>
   <translation>{0} kimliği bir klasör adı olamaz.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>Use letters, digits, dots and hyphens.</source>
   <translation>Harf, rakam, nokta ve tire kullanın.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>{0} is the id of weights that come with Landweave.</source>
   <translation>{0}, Landweave ile gelen ağırlıkların kimliği.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>Give the card another id.</source>
   <translation>Karta başka bir kimlik verin.</translation>
  </message>
  <message>
   <location filename="../core/weights/limited.py" />
   <source>{0} must be a regular file of at most 2 GB.</source>
   <translation>{0}, en çok 2 GB boyutunda sıradan bir dosya olmalı.</translation>
  </message>
  <message>
   <location filename="../core/weights/limited.py" />
   <source>{0} took longer than {1} s to read and was given up.</source>
   <translation>{0} dosyasının okunması {1} s süreyi aştı ve bırakıldı.</translation>
  </message>
  <message>
   <location filename="../core/weights/limited.py" />
   <source>{0} cannot be used: {1}.</source>
   <translation>{0} kullanılamıyor: {1}.</translation>
  </message>
  <message>
   <location filename="../core/weights/limited.py" />
   <source>it holds more than numbers, and Landweave runs no code of strangers</source>
   <translation>sayılardan fazlasını içeriyor ve Landweave yabancıların kodunu çalıştırmaz</translation>
  </message>
  <message>
   <location filename="../core/weights/limited.py" />
   <source>it needs too much memory or time</source>
   <translation>çok fazla bellek ya da süre istiyor</translation>
  </message>
  <message>
   <location filename="../core/weights/onnx_export.py" />
   <source>{0} cannot be exported as ONNX.</source>
   <translation>{0} ONNX olarak dışa aktarılamıyor.</translation>
  </message>
  <message>
   <location filename="../core/weights/onnx_export.py" />
   <source>Export the package instead: leave --onnx out.</source>
   <translation>Yerine paketi dışa aktarın: --onnx seçeneğini bırakın.</translation>
  </message>
  <message>
   <location filename="../core/weights/onnx_form.py" />
   <source>Export the network as one ONNX file with one input of several bands and one output of class scores.</source>
   <translation>Ağı, çok bantlı tek bir girdisi ve sınıf puanlarından oluşan tek bir çıktısı olan tek bir ONNX dosyası olarak dışa aktarın.</translation>
  </message>
  <message>
   <location filename="../core/weights/opened.py" />
   <source>Train regional weights that start from it: train --start-from.</source>
   <translation>Ondan başlayan bölgesel ağırlıklar eğitin: train --start-from.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>The card of {0} is not valid: {1}</source>
   <translation>{0} kartı geçerli değil: {1}</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>The architecture must be one of {0}.</source>
   <translation>Mimari şunlardan biri olmalı: {0}.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>The encoder must be one of {0}.</source>
   <translation>Kodlayıcı şunlardan biri olmalı: {0}.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>The depth must be 3, 4 or 5.</source>
   <translation>Derinlik 3, 4 ya da 5 olmalı.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>The decoder needs {0} widths, one for each level that has its own.</source>
   <translation>Kod çözücü, kendi genişliği olan her düzey için bir tane olmak üzere {0} genişlik ister.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>Decoder widths run from 1 to 1024.</source>
   <translation>Kod çözücü genişlikleri 1 ile 1024 arasındadır.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>There must be 1 to {0} bands.</source>
   <translation>1 ile {0} arası bant olmalı.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>There must be 2 to {0} classes.</source>
   <translation>2 ile {0} arası sınıf olmalı.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>A class code stands twice.</source>
   <translation>Bir sınıf kodu iki kez geçiyor.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>A band name stands twice.</source>
   <translation>Bir bant adı iki kez geçiyor.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>The patch must have 32 to 2048 pixels a side.</source>
   <translation>Yamanın kenarı 32 ile 2048 piksel arasında olmalı.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>The range of pixel sizes is empty.</source>
   <translation>Piksel boyutu aralığı boş.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>Scale, offset, means and percentiles must be finite and deviations above 0.</source>
   <translation>Ölçek, öteleme, ortalamalar ve yüzdelikler sonlu, sapmalar 0'dan büyük olmalı.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>The footprint must be west, south, east, north in degrees.</source>
   <translation>Kapsam alanı derece olarak batı, güney, doğu, kuzey olmalı.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>Names must be 1 to 128 printable characters.</source>
   <translation>Adlar 1 ile 128 arası yazdırılabilir karakter olmalı.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>{0} of the weights {1} is not the file that the package was made with. Get the package again from its author.</source>
   <translation>{1} ağırlıklarının {0} dosyası, paketin yapıldığı dosya değil. Paketi yapanından yeniden alın.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>There are no weights {0}. Installed: {1}; or give the path of a package.</source>
   <translation>{0} diye ağırlıklar yok. Kurulu olanlar: {1}; ya da bir paketin yolunu verin.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>The card of {0} is larger than {1} kB.</source>
   <translation>{0} kartı {1} kB boyutundan büyük.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>The card of {0} cannot be read: {1}</source>
   <translation>{0} kartı okunamıyor: {1}</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>{0} of {1} must list {2} and {3}, each with its SHA-256.</source>
   <translation>{1} paketinin {0} dosyası, her biri SHA-256 değeriyle {2} ile {3} dosyalarını listelemeli.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>The weights package {0} lacks {1}.</source>
   <translation>{0} ağırlık paketinde {1} eksik.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>In the weights package {0}, {1} is a link; it must be a file.</source>
   <translation>{0} ağırlık paketinde {1} bir bağlantı; dosya olmalı.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>{0} of {1} cannot be read: {2}</source>
   <translation>{1} paketinin {0} dosyası okunamıyor: {2}</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>Import {0} first, then use the weights by their name.</source>
   <translation>Önce {0} dosyasını içe aktarın, sonra ağırlıkları adlarıyla kullanın.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>{0} holds {1}, which does not belong in a weights package.</source>
   <translation>{0}, bir ağırlık paketinde yeri olmayan {1} dosyasını içeriyor.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>{0} holds a file name twice.</source>
   <translation>{0} bir dosya adını iki kez içeriyor.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>{0} unpacks to more than 2 GB.</source>
   <translation>{0} açılınca 2 GB'tan büyük oluyor.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>{0} is not a readable zip: {1}</source>
   <translation>{0} okunabilir bir zip değil: {1}</translation>
  </message>
  <message>
   <location filename="../models/network.py" />
   <source>{0} is a network with a graph of its own, which is run as it is and not opened.</source>
   <translation>{0}, kendi grafiği olan bir ağ; olduğu gibi çalıştırılır, açılmaz.</translation>
  </message>
  <message>
   <location filename="../models/network.py" />
   <source>{0} is not a readable safetensors file: {1}</source>
   <translation>{0} okunabilir bir safetensors dosyası değil: {1}</translation>
  </message>
  <message>
   <location filename="../models/network.py" />
   <source>{0} holds numbers that are not finite, first in {1}.</source>
   <translation>{0} sonlu olmayan sayılar içeriyor; ilki {1} içinde.</translation>
  </message>
  <message>
   <location filename="../models/network.py" />
   <source>in the file only</source>
   <translation>yalnızca dosyada</translation>
  </message>
  <message>
   <location filename="../models/network.py" />
   <source>in the card's network only</source>
   <translation>yalnızca kartın ağında</translation>
  </message>
  <message>
   <location filename="../models/network.py" />
   <source>{0} does not fit its card: {1} tensors differ; {2} is {3}.</source>
   <translation>{0} kartına uymuyor: {1} tensör farklı; {2}: {3}.</translation>
  </message>
  <message>
   <location filename="../models/network.py" />
   <source>{0} does not fit its card: {1} is {2}, the network needs {3}.</source>
   <translation>{0} kartına uymuyor: {1} için {2} bulundu, ağ ise {3} istiyor.</translation>
  </message>
  <message>
   <location filename="../models/network.py" />
   <source>{0} holds {1} as {2}; use one of {3}.</source>
   <translation>{0} dosyasında {1} {2} türünde; şunlardan birini kullanın: {3}.</translation>
  </message>
  <message>
   <location filename="../models/stac.py" />
   <source>The card is larger than {0} kB.</source>
   <translation>Kart {0} kB boyutundan büyük.</translation>
  </message>
  <message>
   <location filename="../models/stac.py" />
   <source>The card lacks {0}.</source>
   <translation>Kartta {0} eksik.</translation>
  </message>
  <message>
   <location filename="../models/stac.py" />
   <source>The card is not readable: {0}</source>
   <translation>Kart okunamıyor: {0}</translation>
  </message>
  <message>
   <location filename="../models/stac.py" />
   <source>Network as ONNX</source>
   <translation>ONNX olarak ağ</translation>
  </message>
  <message>
   <location filename="../models/stac.py" />
   <source>Weights in safetensors format</source>
   <translation>safetensors biçiminde ağırlıklar</translation>
  </message>
  <message>
   <location filename="../models/stac.py" />
   <source>scores of the classes before softmax</source>
   <translation>sınıfların softmax öncesi puanları</translation>
  </message>
 </context>
 <context>
  <name>EngineMenu</name>
  <message>
   <location filename="../ui/engine_menu.py" />
   <source>Repair Engine</source>
   <translation>Motoru Onar</translation>
  </message>
  <message>
   <location filename="../ui/engine_menu.py" />
   <source>Make the engine anew</source>
   <translation>Motoru yeniden kur</translation>
  </message>
  <message>
   <location filename="../ui/engine_menu.py" />
   <source>Use Existing Python…</source>
   <translation>Var Olan Python'u Kullan…</translation>
  </message>
  <message>
   <location filename="../ui/engine_menu.py" />
   <source>One that has the libraries</source>
   <translation>Kitaplıkları içeren bir Python</translation>
  </message>
  <message>
   <location filename="../ui/engine_menu.py" />
   <source>Remove Engine…</source>
   <translation>Motoru Kaldır…</translation>
  </message>
  <message>
   <location filename="../ui/engine_menu.py" />
   <source>Delete the engine's folder</source>
   <translation>Motorun klasörünü sil</translation>
  </message>
  <message>
   <location filename="../ui/engine_menu.py" />
   <source>Open Logs</source>
   <translation>Günlükleri Aç</translation>
  </message>
  <message>
   <location filename="../ui/engine_menu.py" />
   <source>The folder with the logs of all runs</source>
   <translation>Tüm çalıştırmaların günlüklerini içeren klasör</translation>
  </message>
  <message>
   <location filename="../ui/engine_menu.py" />
   <source>Copy Diagnostics</source>
   <translation>Tanılama Bilgisini Kopyala</translation>
  </message>
  <message>
   <location filename="../ui/engine_menu.py" />
   <source>Versions and last log</source>
   <translation>Sürümler ve son günlük</translation>
  </message>
 </context>
 <context>
  <name>Estimate</name>
  <message>
   <location filename="../ui/estimate.py" />
   <source>About {0}</source>
   <translation>Yaklaşık {0}</translation>
  </message>
  <message>
   <location filename="../ui/estimate.py" />
   <source>{0} memory</source>
   <translation>{0} bellek</translation>
  </message>
  <message>
   <location filename="../ui/estimate.py" />
   <source>{0} on disk</source>
   <translation>{0} disk alanı</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <location filename="../ui/results/export_dialog.py" />
   <source>Shapefile (.shp)</source>
   <translation>Shapefile (.shp)</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.py" />
   <source>GeoPackage (.gpkg)</source>
   <translation>GeoPackage (.gpkg)</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.py" />
   <source>FlatGeobuf (.fgb)</source>
   <translation>FlatGeobuf (.fgb)</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.py" />
   <source>GeoParquet (.parquet)</source>
   <translation>GeoParquet (.parquet)</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.py" />
   <source>This file is drawn anew from the map, in the map's CRS and with all attributes.</source>
   <translation>Bu dosya haritadan yeniden çizilir: haritanın KRS'sinde ve tüm özniteliklerle.</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.py" />
   <source>Give the whole path of the file, from its drive or root.</source>
   <translation>Dosyanın tam yolunu, sürücüden ya da kökten başlayarak verin.</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.ui" />
   <source>Export Polygons</source>
   <translation>Poligonları Dışa Aktar</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.ui" />
   <source>&amp;Format</source>
   <translation>&amp;Biçim</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.ui" />
   <source>A shapefile can be read everywhere; a GeoPackage holds longer names and more than 2 GB</source>
   <translation>Shapefile her yerde okunur; GeoPackage daha uzun adları ve 2 GB'tan fazlasını taşır</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.ui" />
   <source>F&amp;ile</source>
   <translation>&amp;Dosya</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.ui" />
   <source>Where the polygons are written; its styles (QML, SLD) come beside it</source>
   <translation>Poligonların yazılacağı yer; stilleri (QML, SLD) yanına konur</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.ui" />
   <source>&amp;CRS</source>
   <translation>&amp;KRS</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.ui" />
   <source>Reference system of the new file; areas stay those measured on the ground</source>
   <translation>Yeni dosyanın referans sistemi; alanlar arazide ölçülen değerleriyle kalır</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.ui" />
   <source>&amp;Attributes</source>
   <translation>Ö&amp;znitelikler</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.ui" />
   <source>Fields of the new file; the class code always stays</source>
   <translation>Yeni dosyanın alanları; sınıf kodu her zaman kalır</translation>
  </message>
 </context>
 <context>
  <name>FileWords</name>
  <message>
   <location filename="../ui/file_words.py" />
   <source>{0} cannot be read.</source>
   <translation>{0} okunamıyor.</translation>
  </message>
  <message>
   <location filename="../ui/file_words.py" />
   <source>{0} cannot be written: {1}</source>
   <translation>{0} yazılamıyor: {1}</translation>
  </message>
 </context>
 <context>
  <name>Fit</name>
  <message>
   <location filename="../ui/fit.py" />
   <source>The raster has {0}; these weights need {1} ({2}).</source>
   <translation>Rasterde {0} var; bu ağırlıklar {1} bant istiyor ({2}).</translation>
  </message>
  <message>
   <location filename="../ui/fit.py" />
   <source>{0} to {1} m</source>
   <translation>{0}–{1} m</translation>
  </message>
  <message>
   <location filename="../ui/fit.py" />
   <source>The raster's pixels measure {0}; these weights expect {1}.</source>
   <translation>Rasterin pikselleri {0}; bu ağırlıklar {1} bekliyor.</translation>
  </message>
  <message>
   <location filename="../ui/fit.py" />
   <source>The raster holds values from 0 to 255; these weights expect values up to {0}.</source>
   <translation>Raster 0–255 arası değerler içeriyor; bu ağırlıklar {0} değerine kadar bekliyor.</translation>
  </message>
  <message>
   <location filename="../ui/fit.py" />
   <source>These weights expect values from 0 to 255; this raster can hold others.</source>
   <translation>Bu ağırlıklar 0–255 arası değerler bekliyor; bu raster başkalarını da içerebilir.</translation>
  </message>
  <message>
   <location filename="../ui/fit.py" />
   <source>1 band</source>
   <translation>1 bant</translation>
  </message>
  <message>
   <location filename="../ui/fit.py" />
   <source>{0} bands</source>
   <translation>{0} bant</translation>
  </message>
 </context>
 <context>
  <name>JobRun</name>
  <message>
   <location filename="../ui/runs.py" />
   <source>The layer {0} is gone.</source>
   <translation>{0} katmanı artık yok.</translation>
  </message>
  <message>
   <location filename="../ui/runs.py" />
   <source>The layer {0} cannot be copied: {1}</source>
   <translation>{0} katmanı kopyalanamıyor: {1}</translation>
  </message>
 </context>
 <context>
  <name>LandweaveAlgorithm</name>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Accuracy from labelled points</source>
   <translation>Etiketli noktalardan doğruluk</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Estimates accuracy and areas, with their errors, from the labels of a probability sample.</source>
   <translation>Bir olasılık örnekleminin etiketlerinden doğruluğu ve alanları hatalarıyla kestirir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>accuracy,olofsson,area estimation,confidence interval,validation,points</source>
   <translation>doğruluk,olofsson,alan kestirimi,güven aralığı,doğrulama,noktalar</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>&lt;p&gt;Estimates overall, user's and producer's accuracy and the area of each class from points whose true class is known, with 95 % intervals, weighted by how the points were drawn.&lt;/p&gt;&lt;p&gt;The points must come from a probability sample; those that Landweave draws say how.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Gerçek sınıfı bilinen noktalardan genel, kullanıcı ve üretici doğruluğunu ve her sınıfın alanını, noktaların nasıl çekildiğine göre ağırlıklandırarak % 95 aralıklarıyla kestirir.&lt;/p&gt;&lt;p&gt;Noktalar bir olasılık örnekleminden gelmelidir; Landweave'in çektikleri bunu kendileri söyler.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Map</source>
   <translation>Harita</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>The raster of classes that the points were drawn from.</source>
   <translation>Noktaların çekildiği sınıf rasteri.</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Points</source>
   <translation>Noktalar</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Points with class codes.</source>
   <translation>Sınıf kodlarını içeren noktalar.</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Field with the labels</source>
   <translation>Etiketlerin alanı</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Its values are class codes.</source>
   <translation>Değerleri sınıf kodlarıdır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>How the points were drawn. Empty: what the points themselves say.</source>
   <translation>Noktaların nasıl çekildiği. Boş: noktaların kendilerinin söylediği.</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Design</source>
   <translation>Tasarım</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Takes accuracy.html, accuracy.json and the tables.</source>
   <translation>accuracy.html, accuracy.json ve tablolar buraya yazılır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Accuracy</source>
   <translation>Doğruluk</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Figures (JSON)</source>
   <translation>Değerler (JSON)</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Overall accuracy</source>
   <translation>Genel doğruluk</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Half its 95 % interval</source>
   <translation>% 95 aralığının yarısı</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Number of points</source>
   <translation>Nokta sayısı</translation>
  </message>
  <message>
   <location filename="../ui/processing/agree_algorithm.py" />
   <source>Agreement with a reference layer</source>
   <translation>Referans katmanıyla uyum</translation>
  </message>
  <message>
   <location filename="../ui/processing/agree_algorithm.py" />
   <source>Compares a raster of classes with an official layer.</source>
   <translation>Bir sınıf rasterini resmî bir katmanla karşılaştırır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/agree_algorithm.py" />
   <source>accuracy,confusion matrix,validation,kappa,user's accuracy,producer's accuracy</source>
   <translation>doğruluk,hata matrisi,doğrulama,kappa,kullanıcı doğruluğu,üretici doğruluğu</translation>
  </message>
  <message>
   <location filename="../ui/processing/agree_algorithm.py" />
   <source>&lt;p&gt;Compares a raster of classes with a reference layer (polygons or raster) pixel by pixel: confusion table (rows = map, columns = reference), overall agreement, user's and producer's accuracy, F1 and IoU of each class, areas in km², at every level that both share.&lt;/p&gt;&lt;p&gt;An official layer has errors of its own: this is agreement, not accuracy. The figures run from 0 to 1.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Bir sınıf rasterini bir referans katmanıyla (poligon ya da raster) piksel piksel karşılaştırır: hata matrisi (satırlar = harita, sütunlar = referans), genel uyum, her sınıfın kullanıcı ve üretici doğruluğu, F1 ve IoU değerleri, km² olarak alanlar; ikisinin paylaştığı her düzeyde.&lt;/p&gt;&lt;p&gt;Resmî bir katmanın da kendi hataları vardır: bu uyumdur, doğruluk değil. Değerler 0 ile 1 arasındadır.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/agree_algorithm.py" />
   <source>A raster of classes.</source>
   <translation>Bir sınıf rasteri.</translation>
  </message>
  <message>
   <location filename="../ui/processing/agree_algorithm.py" />
   <source>Takes report.html, report.json, the tables and the suspects.</source>
   <translation>report.html, report.json, tablolar ve şüpheli alanlar buraya yazılır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/agree_algorithm.py" />
   <source>Report</source>
   <translation>Rapor</translation>
  </message>
  <message>
   <location filename="../ui/processing/agree_algorithm.py" />
   <source>Suspects</source>
   <translation>Şüpheli alanlar</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Audit of a land cover layer</source>
   <translation>Bir arazi örtüsü katmanının denetimi</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Checks a layer by the acceptance rules of CORINE Land Cover deliveries.</source>
   <translation>Bir katmanı CORINE arazi örtüsü teslimatlarının kabul kurallarına göre denetler.</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>quality,validation,topology,mmu,minimum width,corine,clc,eea</source>
   <translation>kalite,doğrulama,topoloji,mmu,en küçük genişlik,corine,clc,eea</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>&lt;p&gt;Checks codes, geometry, gaps, overlaps, minimum mapping unit, neighbours of the same class and minimum width of a polygon layer, or of a raster of classes, as the European Environment Agency does before it accepts a delivery. Each check ends as passed, warning or failed; the page shows where.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Bir poligon katmanının ya da sınıf rasterinin kodlarını, geometrisini, boşluklarını, örtüşmelerini, en küçük haritalama birimini, aynı sınıftan komşularını ve en küçük genişliğini, Avrupa Çevre Ajansı'nın bir teslimatı kabul etmeden önce yaptığı gibi denetler. Her denetim geçti, uyarı ya da kaldı olarak biter; sayfa yerlerini gösterir.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Layer</source>
   <translation>Katman</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Polygons with class codes, or a raster of classes.</source>
   <translation>Sınıf kodlarını içeren poligonlar ya da bir sınıf rasteri.</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Empty: recognised by its name, such as CODE_18.</source>
   <translation>Boş: CODE_18 gibi adından tanınır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Code field</source>
   <translation>Kod alanı</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Unites neighbours of the same code first, as official layers need that were cut at borders.</source>
   <translation>Sınırlarda kesilmiş resmî katmanların gerektirdiği gibi, önce aynı koddaki komşuları birleştirir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Dissolve first</source>
   <translation>Önce birleştir</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Takes audit.html and audit.json.</source>
   <translation>audit.html ve audit.json buraya yazılır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Audit</source>
   <translation>Denetim</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>How the audit ended</source>
   <translation>Denetimin sonucu</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Number of polygons</source>
   <translation>Poligon sayısı</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Polygons below the minimum mapping unit</source>
   <translation>En küçük haritalama biriminin altındaki poligonlar</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>The official layer: polygons with class codes, or a raster of them, in any reference system.</source>
   <translation>Resmî katman: sınıf kodlarını içeren poligonlar ya da raster; herhangi bir referans sisteminde.</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>Reference layer</source>
   <translation>Referans katmanı</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>Code field of the reference layer</source>
   <translation>Referans katmanının kod alanı</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>Class codes of the reference, for instance 523, that are not compared.</source>
   <translation>Referansın karşılaştırılmayan sınıf kodları, örneğin 523.</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>Classes to leave out</source>
   <translation>Dışarıda bırakılan sınıflar</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>A second figure beside the strict one counts a pixel as right where the reference shows its class within this radius; 0: no second figure.</source>
   <translation>Sıkı değerin yanındaki ikinci bir değer, referansın bu yarıçap içinde aynı sınıfı gösterdiği pikseli doğru sayar; 0: ikinci değer yok.</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>Tolerance (metres)</source>
   <translation>Tolerans (metre)</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>The agreement is told in each polygon as well, for instance in districts.</source>
   <translation>Uyum ayrıca her poligonda, örneğin ilçelerde, söylenir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>Zones</source>
   <translation>Bölümler</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>The field with the zones' names; needed with zones.</source>
   <translation>Bölümlerin adlarını içeren alan; bölüm verilirse gereklidir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>Name field of the zones</source>
   <translation>Bölümlerin ad alanı</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Compare regional weights</source>
   <translation>Bölgesel ağırlıkları karşılaştır</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Tells which regional weights to use where, with intervals.</source>
   <translation>Hangi bölgesel ağırlıkların nerede kullanılacağını aralıklarıyla söyler.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>weights,transfer,cross-regional,confidence interval,agreement,deep learning</source>
   <translation>ağırlıklar,aktarım,bölgeler arası,güven aralığı,uyum,derin öğrenme</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>&lt;p&gt;Maps each raster with each of the weights and compares the maps with the reference layers: agreement with intervals from blocks, where the weights differ, and whether the best is surely the best. Without references the weights are only compared with each other.&lt;/p&gt;&lt;p&gt;Each raster takes as long as one map for each of the weights.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Her rasteri her ağırlıkla haritalar ve haritaları referans katmanlarıyla karşılaştırır: bloklardan elde edilen aralıklarla uyum, ağırlıkların ayrıştığı yerler ve en iyisinin gerçekten en iyi olup olmadığı. Referans yoksa ağırlıklar yalnızca birbiriyle karşılaştırılır.&lt;/p&gt;&lt;p&gt;Her raster, ağırlıkların her biri için bir harita kadar sürer.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Regional weights</source>
   <translation>Bölgesel ağırlıklar</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Two to six.</source>
   <translation>İki ile altı arasında.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Rasters</source>
   <translation>Rasterler</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>One for each place.</source>
   <translation>Her yer için bir tane.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>One for each raster, in the same order.</source>
   <translation>Her raster için bir tane, aynı sırayla.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Reference layers</source>
   <translation>Referans katmanları</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Name of each raster's test area, with commas; rasters of one name are counted together.</source>
   <translation>Her rasterin sınama alanının adı, virgülle; aynı adlı rasterler birlikte sayılır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Test areas</source>
   <translation>Sınama alanları</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Of all reference layers. Empty: recognised by its name.</source>
   <translation>Tüm referans katmanlarının. Boş: adından tanınır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Side of the squares that the intervals rest on; 0: 2 km, or less on small ground.</source>
   <translation>Aralıkların dayandığı karelerin kenarı; 0: 2 km, küçük alanda daha az.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Blocks (metres)</source>
   <translation>Bloklar (metre)</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>The same number gives the same intervals.</source>
   <translation>Aynı sayı aynı aralıkları verir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Seed</source>
   <translation>Tohum</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Compares the maps after generalising by this profile as well. Empty: as predicted only.</source>
   <translation>Haritaları bu profile göre genelleştirdikten sonra da karşılaştırır. Boş: yalnızca tahmin edildikleri gibi.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Generalisation profile</source>
   <translation>Genelleştirme profili</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Makes one map of all weights' maps; where they differ decides how often a class was right (class), that at the confidence of the pixel (pixel), or the scores on the cards (cards), which need no reference.</source>
   <translation>Tüm ağırlıkların haritalarından tek bir harita yapar; ayrıştıkları yerde bir sınıfın ne sıklıkta doğru çıktığı (class), bunun pikselin güvenindeki değeri (pixel) ya da referans gerektirmeyen kart puanları (cards) karar verir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Fuse the maps</source>
   <translation>Haritaları birleştir</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Takes the page, its tables and the maps.</source>
   <translation>Sayfa, tabloları ve haritalar buraya yazılır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Comparison</source>
   <translation>Karşılaştırma</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Folder of the maps</source>
   <translation>Haritaların klasörü</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Best weights of the first area</source>
   <translation>İlk alanın en iyi ağırlıkları</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Their overall agreement</source>
   <translation>Bunların genel uyumu</translation>
  </message>
  <message>
   <location filename="../ui/processing/description.py" />
   <source>Maps</source>
   <translation>Haritalar</translation>
  </message>
  <message>
   <location filename="../ui/processing/description.py" />
   <source>Agreement and accuracy</source>
   <translation>Uyum ve doğruluk</translation>
  </message>
  <message>
   <location filename="../ui/processing/description.py" />
   <source>Large maps and the engine</source>
   <translation>Büyük haritalar ve motor</translation>
  </message>
  <message>
   <location filename="../ui/processing/description.py" />
   <source>Parameters</source>
   <translation>Parametreler</translation>
  </message>
  <message>
   <location filename="../ui/processing/description.py" />
   <source>Outputs</source>
   <translation>Çıktılar</translation>
  </message>
  <message>
   <location filename="../ui/processing/description.py" />
   <source>Example</source>
   <translation>Örnek</translation>
  </message>
  <message>
   <location filename="../ui/processing/description.py" />
   <source>Default: {0}.</source>
   <translation>Varsayılan: {0}.</translation>
  </message>
  <message>
   <location filename="../ui/processing/doctor_algorithm.py" />
   <source>Check of the engine</source>
   <translation>Motorun denetimi</translation>
  </message>
  <message>
   <location filename="../ui/processing/doctor_algorithm.py" />
   <source>Tells the engine's versions, and the devices, memory and disk of this computer.</source>
   <translation>Motorun sürümlerini, bu bilgisayarın aygıtlarını, belleğini ve diskini söyler.</translation>
  </message>
  <message>
   <location filename="../ui/processing/doctor_algorithm.py" />
   <source>engine,diagnostics,graphics card,versions,memory</source>
   <translation>motor,tanılama,ekran kartı,sürümler,bellek</translation>
  </message>
  <message>
   <location filename="../ui/processing/doctor_algorithm.py" />
   <source>&lt;p&gt;Tries the engine's libraries and devices, and lists them. Send the log with a question.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Motorun kitaplıklarını ve aygıtlarını dener ve listeler. Bir sorunuz olduğunda günlüğü de gönderin.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/doctor_algorithm.py" />
   <source>Whole (1) or not (0)</source>
   <translation>Sağlam (1) ya da değil (0)</translation>
  </message>
  <message>
   <location filename="../ui/processing/doctor_algorithm.py" />
   <source>Version</source>
   <translation>Sürüm</translation>
  </message>
  <message>
   <location filename="../ui/processing/doctor_algorithm.py" />
   <source>Devices that work</source>
   <translation>Çalışan aygıtlar</translation>
  </message>
  <message>
   <location filename="../ui/processing/engine_algorithm.py" />
   <source>Open the Landweave dock (menu Raster) and press Set Up.</source>
   <translation>Landweave panelini açın (Raster menüsü) ve Kur'a basın.</translation>
  </message>
  <message>
   <location filename="../ui/processing/engine_algorithm.py" />
   <source>Log: {0}</source>
   <translation>Günlük: {0}</translation>
  </message>
  <message>
   <location filename="../ui/processing/engine_algorithm.py" />
   <source>Cancelled.</source>
   <translation>İptal edildi.</translation>
  </message>
  <message>
   <location filename="../ui/processing/engine_algorithm.py" />
   <source>Device: {0}</source>
   <translation>Aygıt: {0}</translation>
  </message>
  <message>
   <location filename="../ui/processing/experiment_algorithm.py" />
   <source>Experiment with training</source>
   <translation>Eğitimle deney</translation>
  </message>
  <message>
   <location filename="../ui/processing/experiment_algorithm.py" />
   <source>Trains all combinations of factors that a file lists, and tells what each factor is worth.</source>
   <translation>Bir dosyanın listelediği etmenlerin tüm birleşimlerini eğitir ve her etmenin ne kazandırdığını söyler.</translation>
  </message>
  <message>
   <location filename="../ui/processing/experiment_algorithm.py" />
   <source>training,factors,ablation,cross-regional,transfer,design</source>
   <translation>eğitim,etmenler,ablasyon,bölgeler arası,aktarım,tasarım</translation>
  </message>
  <message>
   <location filename="../ui/processing/experiment_algorithm.py" />
   <source>&lt;p&gt;A TOML file names areas with their rasters and reference layers, factors such as bands, encoder or area, and options. Every combination is trained and tested in every area; the tables tell agreement, what each factor changes, and each class. What is finished is kept, so that an experiment can go on.&lt;/p&gt;&lt;p&gt;Files to start from lie in docs/experiments. This takes as long as all its trainings.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Bir TOML dosyası alanları rasterleri ve referans katmanlarıyla, bantlar, kodlayıcı ya da alan gibi etmenleri ve seçenekleri belirtir. Her birleşim eğitilir ve her alanda sınanır; tablolar uyumu, her etmenin neyi değiştirdiğini ve sınıfları verir. Bitenler saklanır; böylece bir deney sürdürülebilir.&lt;/p&gt;&lt;p&gt;Başlangıç için dosyalar docs/experiments klasöründedir. Bu, tüm eğitimlerinin toplamı kadar sürer.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/experiment_algorithm.py" />
   <source>Areas, factors and options.</source>
   <translation>Alanlar, etmenler ve seçenekler.</translation>
  </message>
  <message>
   <location filename="../ui/processing/experiment_algorithm.py" />
   <source>Experiment (TOML)</source>
   <translation>Deney (TOML)</translation>
  </message>
  <message>
   <location filename="../ui/processing/experiment_algorithm.py" />
   <source>Takes the page, the tables and a weights package for each combination.</source>
   <translation>Sayfa, tablolar ve her birleşimin ağırlık paketi buraya yazılır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/experiment_algorithm.py" />
   <source>Folder of the tables</source>
   <translation>Tabloların klasörü</translation>
  </message>
  <message>
   <location filename="../ui/processing/experiment_algorithm.py" />
   <source>Number of trainings</source>
   <translation>Eğitim sayısı</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>Generalise a land cover map</source>
   <translation>Arazi örtüsü haritasını genelleştir</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>Merges small and narrow regions of a raster of classes into their most similar neighbours.</source>
   <translation>Bir sınıf rasterinin küçük ve dar bölgelerini en benzer komşularına katar.</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>mmu,minimum mapping unit,minimum width,sieve,corine,clc,generalize</source>
   <translation>mmu,en küçük haritalama birimi,en küçük genişlik,eleme,corine,clc,genelleştirme</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>&lt;p&gt;Merges every region below the minimum mapping unit into the neighbour that is most similar, the smallest first, and removes what is narrower than the minimum width. Areas and widths are measured on the ground, in geographic and in strongly distorting systems as well. Regions that the raster's edge cuts stay and are remarked.&lt;/p&gt;</source>
   <translation>&lt;p&gt;En küçük haritalama biriminin altındaki her bölgeyi, en küçüğünden başlayarak en benzer komşusuna katar ve en küçük genişlikten dar olanı kaldırır. Alanlar ve genişlikler, coğrafi ve güçlü bozulmalı sistemlerde de arazi üzerinde ölçülür. Raster kenarının kestiği bölgeler kalır ve işaretlenir.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>A raster whose values are those of the class scheme; 255 is nodata.</source>
   <translation>Değerleri sınıf şemasınınkiler olan bir raster; 255 veri yok demektir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>Takes clc.tif, clc.gpkg, the shapefile and the audit.</source>
   <translation>clc.tif, clc.gpkg, shapefile ve denetim buraya yazılır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>Polygons</source>
   <translation>Poligonlar</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>Generalised map</source>
   <translation>Genelleştirilmiş harita</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>Shapefile</source>
   <translation>Shapefile</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>Regions before</source>
   <translation>Önceki bölge sayısı</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>Regions after</source>
   <translation>Sonraki bölge sayısı</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>Share of the area that changed (0 to 1)</source>
   <translation>Değişen alanın payı (0–1)</translation>
  </message>
  <message>
   <location filename="../ui/processing/inputs.py" />
   <source>{0} is no class with its number; write it as 111=5,311=50.</source>
   <translation>{0} sayısıyla birlikte bir sınıf değil; 111=5,311=50 biçiminde yazın.</translation>
  </message>
  <message>
   <location filename="../ui/processing/inputs.py" />
   <source>The layer {0} has edits, a filter or fields of QGIS only. Export it to a file first.</source>
   <translation>{0} katmanında düzenlemeler, bir süzgeç ya da yalnızca QGIS'te bulunan alanlar var. Önce bir dosyaya aktarın.</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>Map sheet of a run (PDF)</source>
   <translation>Bir çalıştırmanın harita paftası (PDF)</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>Draws the map of a run on an A4 sheet, with legend, areas, agreement and sources.</source>
   <translation>Bir çalıştırmanın haritasını lejant, alanlar, uyum ve kaynaklarla bir A4 paftaya çizer.</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>layout,print,pdf,legend,atlas,map sheet</source>
   <translation>düzen,baskı,pdf,lejant,atlas,harita paftası</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>&lt;p&gt;Draws the generalised map of a run, or its raw map, on a sheet with the classes that occur, their areas in km², the agreement with the reference layer, scale bar and sources, and writes it as PDF. The print layout stays in the project, where it can be changed.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Bir çalıştırmanın genelleştirilmiş ya da ham haritasını; bulunan sınıflar, km² olarak alanları, referans katmanıyla uyum, ölçek çubuğu ve kaynaklarla birlikte bir paftaya çizer ve PDF olarak yazar. Baskı düzeni projede kalır, orada değiştirilebilir.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>The folder that a run was written to, with its run.json.</source>
   <translation>Bir çalıştırmanın yazıldığı klasör, run.json dosyasıyla.</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>Folder of the run</source>
   <translation>Çalıştırmanın klasörü</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>Map sheet</source>
   <translation>Harita paftası</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>The PDF to write.</source>
   <translation>Yazılacak PDF.</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>The run in {0} has no map.</source>
   <translation>{0} içindeki çalıştırmanın haritası yok.</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>Layout: {0}</source>
   <translation>Düzen: {0}</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>There is no run in {0}: it has no run.json.</source>
   <translation>{0} içinde çalıştırma yok: run.json bulunmuyor.</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Land cover map</source>
   <translation>Arazi örtüsü haritası</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Maps the land cover of a raster with regional weights.</source>
   <translation>Bölgesel ağırlıklarla bir rasterin arazi örtüsünü haritalar.</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>classification,corine,clc,deep learning,segmentation,sentinel,generalise,accuracy</source>
   <translation>sınıflandırma,corine,clc,derin öğrenme,bölütleme,sentinel,genelleştirme,doğruluk</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>&lt;p&gt;Maps the land cover of a raster with regional weights: a network that was trained on one region. The map is generalised to a minimum mapping unit and a minimum width on the ground (CORINE: 25 ha and 100 m), drawn as gap-free polygons and, with a reference layer, compared with it class by class.&lt;/p&gt;&lt;p&gt;The output folder takes classes.tif, confidence.tif (0 to 100), clc.tif (generalised), clc.gpkg, the shapefile, report.html and report.json. It must not hold another run's results.&lt;/p&gt;&lt;p&gt;Large rasters take minutes; the run can be cancelled at any time.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Bir rasterin arazi örtüsünü bölgesel ağırlıklarla, yani tek bir bölgede eğitilmiş bir ağla haritalar. Harita, arazideki en küçük haritalama birimine ve en küçük genişliğe (CORINE: 25 ha ve 100 m) genelleştirilir, boşluksuz poligonlar olarak çizilir ve bir referans katmanı varsa sınıf sınıf karşılaştırılır.&lt;/p&gt;&lt;p&gt;Çıktı klasörüne classes.tif, confidence.tif (0–100), clc.tif (genelleştirilmiş), clc.gpkg, shapefile, report.html ve report.json yazılır. Klasörde başka bir çalıştırmanın sonuçları bulunmamalıdır.&lt;/p&gt;&lt;p&gt;Büyük rasterler dakikalar sürer; çalıştırma her an iptal edilebilir.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>A raster file with the bands that the weights expect, recognised by their names.</source>
   <translation>Ağırlıkların beklediği, adlarından tanınan bantları içeren bir raster dosyası.</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Nothing is mapped outside these polygons.</source>
   <translation>Bu poligonların dışında hiçbir şey haritalanmaz.</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Only inside polygons</source>
   <translation>Yalnızca poligonların içi</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Generalise</source>
   <translation>Genelleştir</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Without it, only the raw map is made.</source>
   <translation>Bu olmadan yalnızca ham harita yapılır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Folder of the run; it is made when missing.</source>
   <translation>Çalıştırmanın klasörü; yoksa oluşturulur.</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Confidence</source>
   <translation>Güven</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Number of classes</source>
   <translation>Sınıf sayısı</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Numbers from 1, in the order of the weights' bands, for instance 3 2 1. Empty: by their names.</source>
   <translation>Ağırlıkların bant sırasıyla, 1'den başlayan numaralar, örneğin 3 2 1. Boş: adlarına göre.</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Bands in the order of the weights</source>
   <translation>Ağırlıkların sırasıyla bantlar</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Where each band is a file of its own: the other bands, in their order.</source>
   <translation>Her bant ayrı bir dosyaysa: öteki bantlar, sırasıyla.</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Files of further bands</source>
   <translation>Diğer bantların dosyaları</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Looks at each window several times, turned over or at other scales: a little better, much slower.</source>
   <translation>Her pencereye, çevrilmiş ya da başka ölçeklerde, birkaç kez bakar: biraz daha iyi, çok daha yavaş.</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Repeated looks</source>
   <translation>Yinelenen bakış</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Extent</source>
   <translation>Kapsam</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Only this part is mapped, exactly as it would be in the whole. Empty: the whole raster.</source>
   <translation>Yalnızca bu kısım, bütünde olacağının tıpatıp aynısı olarak haritalanır. Boş: rasterin tümü.</translation>
  </message>
  <message>
   <location filename="../ui/processing/outputs.py" />
   <source>Overall agreement, finest level</source>
   <translation>Genel uyum, en ince düzey</translation>
  </message>
  <message>
   <location filename="../ui/processing/outputs.py" />
   <source>Overall agreement, coarsest level</source>
   <translation>Genel uyum, en kaba düzey</translation>
  </message>
  <message>
   <location filename="../ui/processing/parameters.py" />
   <source>Output folder</source>
   <translation>Çıktı klasörü</translation>
  </message>
  <message>
   <location filename="../ui/processing/parameters.py" />
   <source>Switch it off in models whose maps are only a step on the way.</source>
   <translation>Haritanın yalnızca bir ara adım olduğu modellerde kapatın.</translation>
  </message>
  <message>
   <location filename="../ui/processing/parameters.py" />
   <source>Add the layers to the project</source>
   <translation>Katmanları projeye ekle</translation>
  </message>
  <message>
   <location filename="../ui/processing/parameters.py" />
   <source>Which values stand for which classes; clc are the grid codes 1 to 44 of CORINE.</source>
   <translation>Hangi değerin hangi sınıf olduğu; clc, CORINE'in 1–44 arası ızgara kodlarıdır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/parameters.py" />
   <source>Empty: what the raster itself says, as Landweave writes it.</source>
   <translation>Boş: Landweave'in yazdığı gibi, rasterin kendisinin söylediği.</translation>
  </message>
  <message>
   <location filename="../ui/processing/parameters.py" />
   <source>Class scheme</source>
   <translation>Sınıf şeması</translation>
  </message>
  <message>
   <location filename="../ui/processing/parameters.py" />
   <source>A table with the columns value, code, label, and if you like colour and parents; it wins over the list.</source>
   <translation>value, code, label ve isterseniz colour ile parents sütunlarını içeren bir tablo; listeden önce gelir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/parameters.py" />
   <source>Own class scheme (CSV)</source>
   <translation>Kendi sınıf şemanız (CSV)</translation>
  </message>
  <message>
   <location filename="../ui/processing/parameters.py" />
   <source>Scheme of the reference's codes</source>
   <translation>Referans kodlarının şeması</translation>
  </message>
  <message>
   <location filename="../ui/processing/parameters.py" />
   <source>Needed only where the codes leave it open; empty: recognised.</source>
   <translation>Yalnızca kodlar belirsiz kaldığında gerekir; boş: tanınır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>Plan of a large map</source>
   <translation>Büyük bir haritanın planı</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>Cuts scenes into tasks that any number of processes or machines can do in any order.</source>
   <translation>Sahneleri, istenen sayıda sürecin ya da makinenin herhangi bir sırayla yapabileceği görevlere böler.</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>cluster,hpc,parallel,country,scenes,tasks</source>
   <translation>küme,hpc,koşut,ülke,sahneler,görevler</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>&lt;p&gt;For more scenes than one run can bear: a country, a year of mosaics. The plan lists tasks; Do one task of a plan does each of them, on this computer or on others that reach the folder under the same path; Put a plan's parts together then makes the results, pixel by pixel those of a single run.&lt;/p&gt;&lt;p&gt;A task that is lost with its machine is done again; one that is done is never repeated.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Tek bir çalıştırmanın kaldıramayacağı kadar çok sahne için: bir ülke, bir yılın mozaikleri. Plan görevleri listeler; Bir planın tek görevini yap, her birini bu bilgisayarda ya da klasöre aynı yoldan ulaşan başkalarında yapar; Bir planın parçalarını birleştir ise, piksel piksel tek bir çalıştırmanınkiyle aynı olan sonuçları üretir.&lt;/p&gt;&lt;p&gt;Makinesiyle birlikte kaybolan bir görev yeniden yapılır; yapılmış olan hiç yinelenmez.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>One raster for each scene. Bands in files of their own have to be put together first.</source>
   <translation>Her sahne için bir raster. Ayrı dosyalardaki bantlar önce bir araya getirilmelidir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>Scenes</source>
   <translation>Sahneler</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>None, one for all scenes, or one for each in the same order.</source>
   <translation>Hiç, tüm sahneler için bir tane ya da her biri için birer tane, aynı sırayla.</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>About how much a task maps: what is lost when a machine dies.</source>
   <translation>Bir görevin yaklaşık ne kadar haritaladığı: bir makine öldüğünde yitirilen.</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>Size of a task (million pixels)</source>
   <translation>Bir görevin boyutu (milyon piksel)</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>Without it, only the raw maps are made.</source>
   <translation>Kapalıysa yalnızca ham haritalar yapılır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>Folder of the plan and of the parts; every machine must reach it by this path.</source>
   <translation>Planın ve parçaların klasörü; her makine ona bu yoldan ulaşabilmelidir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>Plan (JSON)</source>
   <translation>Plan (JSON)</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>Number of scenes</source>
   <translation>Sahne sayısı</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>Number of tasks</source>
   <translation>Görev sayısı</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>Pixels to be mapped</source>
   <translation>Haritalanacak piksel</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Train an encoder</source>
   <translation>Kodlayıcı eğit</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Trains weights that name whole patches, for trainings of regional weights to start from.</source>
   <translation>Bütün yamaları adlandıran ağırlıkları eğitir; bölgesel ağırlıkların eğitimleri bunlardan başlar.</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>deep learning,encoder,pre-training,transfer,patches,eurosat</source>
   <translation>derin öğrenme,kodlayıcı,ön eğitim,aktarım,yamalar,eurosat</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>&lt;p&gt;Learns what the classes look like from patches with a name: images of one size in a folder for each class, as EuroSAT has them, or patches that are cut from rasters and named by the classes that the reference shows in them. Regional weights that start from such an encoder need less ground.&lt;/p&gt;&lt;p&gt;No map can be made with an encoder alone. This takes long: Minutes bounds it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Sınıfların neye benzediğini adı olan yamalardan öğrenir: EuroSAT'taki gibi her sınıf için bir klasörde tek boyda görüntüler ya da rasterlerden kesilip referansın onlarda gösterdiği sınıflarla adlandırılan yamalar. Böyle bir kodlayıcıdan başlayan bölgesel ağırlıklara daha az arazi yeter.&lt;/p&gt;&lt;p&gt;Yalnızca bir kodlayıcıyla harita yapılamaz. Uzun sürer: Dakika bunu sınırlar.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Images of one size, in a folder for each class that is called as its code.</source>
   <translation>Tek boyda görüntüler; her sınıf için kodunun adını taşıyan bir klasörde.</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Folder of patches</source>
   <translation>Yama klasörü</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Of patches in folders, whose files do not say it; 0: not known.</source>
   <translation>Dosyaları bunu söylemeyen, klasörlerdeki yamaların; 0: bilinmiyor.</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Pixel size (metres)</source>
   <translation>Piksel boyutu (metre)</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>The part of the network that regional weights will share with this one.</source>
   <translation>Ağın, bölgesel ağırlıkların bununla paylaşacağı parçası.</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Encoder</source>
   <translation>Kodlayıcı</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Levels of the encoder, each at half the resolution of the one before.</source>
   <translation>Kodlayıcının düzeyleri; her biri bir öncekinin yarı çözünürlüğünde.</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Depth</source>
   <translation>Derinlik</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Folder of the new package; its name becomes the weights' id.</source>
   <translation>Yeni paketin klasörü; adı ağırlıkların kimliği olur.</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Id of the weights</source>
   <translation>Ağırlıkların kimliği</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Share of held-back patches named exactly</source>
   <translation>Ayrılmış yamalardan tam doğru adlandırılanların payı</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Training time (seconds)</source>
   <translation>Eğitim süresi (saniye)</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Classes learnt</source>
   <translation>Öğrenilen sınıflar</translation>
  </message>
  <message>
   <location filename="../ui/processing/rerun_algorithm.py" />
   <source>Repeat a recorded run</source>
   <translation>Kayıtlı bir çalıştırmayı yinele</translation>
  </message>
  <message>
   <location filename="../ui/processing/rerun_algorithm.py" />
   <source>Does a run again as its run.json records it, and compares what came out.</source>
   <translation>Bir çalıştırmayı run.json dosyasında kayıtlı olduğu gibi yineler ve çıkanı karşılaştırır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/rerun_algorithm.py" />
   <source>reproduce,provenance,verify,history</source>
   <translation>yineleme,köken,doğrulama,geçmiş</translation>
  </message>
  <message>
   <location filename="../ui/processing/rerun_algorithm.py" />
   <source>&lt;p&gt;Reads the run.json of a run, checks that its inputs are still the same, does the run again in a new folder, and says whether pixels and figures came to the same.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Bir çalıştırmanın run.json dosyasını okur, girdilerinin hâlâ aynı olduğunu denetler, çalıştırmayı yeni bir klasörde yineler ve piksellerle değerlerin aynı çıkıp çıkmadığını söyler.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/rerun_algorithm.py" />
   <source>The run.json in the folder of a run.</source>
   <translation>Bir çalıştırmanın klasöründeki run.json.</translation>
  </message>
  <message>
   <location filename="../ui/processing/rerun_algorithm.py" />
   <source>Record of the run</source>
   <translation>Çalıştırmanın kaydı</translation>
  </message>
  <message>
   <location filename="../ui/processing/rerun_algorithm.py" />
   <source>Folder of the new run.</source>
   <translation>Yeni çalıştırmanın klasörü.</translation>
  </message>
  <message>
   <location filename="../ui/processing/rerun_algorithm.py" />
   <source>Kind of run</source>
   <translation>Çalıştırmanın türü</translation>
  </message>
  <message>
   <location filename="../ui/processing/rerun_algorithm.py" />
   <source>Files that came to the same</source>
   <translation>Aynı çıkan dosyalar</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>{0}: {1:g} ha and {2:g} m ({3})</source>
   <translation>{0}: {1:g} ha ve {2:g} m ({3})</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Regions below it are merged into their most similar neighbour. Empty: the profile's.</source>
   <translation>Altındaki bölgeler en benzer komşularına katılır. Boş: profildeki.</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Minimum mapping unit (hectares)</source>
   <translation>En küçük haritalama birimi (hektar)</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>What is narrower on the ground is removed; 0 keeps it. Empty: the profile's.</source>
   <translation>Arazide daha dar olan kaldırılır; 0 bırakır. Boş: profildeki.</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Minimum width (metres)</source>
   <translation>En küçük genişlik (metre)</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Class codes with hectares, for instance 111=5,311=50; they win over all other minima.</source>
   <translation>Hektarlarıyla sınıf kodları, örneğin 111=5,311=50; öteki tüm alt sınırlardan önce gelirler.</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Minimum mapping units of single classes</source>
   <translation>Tek tek sınıfların en küçük haritalama birimleri</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Class codes, for instance 122,511, that may be as narrow as they are.</source>
   <translation>Olduğu kadar dar kalabilen sınıf kodları, örneğin 122,511.</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Classes of any width</source>
   <translation>Her genişlikte olabilen sınıflar</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Codes of linear classes, for instance 122,511, whose slightly narrow stretches are widened, not cut.</source>
   <translation>Biraz dar kesimleri kesilmek yerine genişletilen çizgisel sınıfların kodları, örneğin 122,511.</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Linear classes to keep connected</source>
   <translation>Bağlı tutulacak çizgisel sınıflar</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Small pieces become 111, 112, 242, 243 or 313 by what lies around them, before anything is merged.</source>
   <translation>Hiçbir şey birleştirilmeden önce küçük parçalar, çevrelerine göre 111, 112, 242, 243 ya da 313 olur.</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Form CORINE's mixed classes</source>
   <translation>CORINE'in karışık sınıflarını oluştur</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>A CSV file with the columns CODE and PRI (small numbers are merged first). Empty: Landweave's table.</source>
   <translation>CODE ve PRI sütunlarını içeren bir CSV dosyası (küçük sayılar önce katılır). Boş: Landweave'in tablosu.</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Own priority table</source>
   <translation>Kendi öncelik tablonuz</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>Points for an accuracy assessment</source>
   <translation>Doğruluk değerlendirmesi için noktalar</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>Draws a probability sample of points from a map.</source>
   <translation>Bir haritadan olasılık örneklemi olarak noktalar çeker.</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>sampling,stratified,olofsson,accuracy,validation,points</source>
   <translation>örnekleme,tabakalı,olofsson,doğruluk,doğrulama,noktalar</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>&lt;p&gt;Draws the points whose true class you will look up in better images. Only from such a sample can the accuracy of a map be told, with its uncertainty. Without a number of points, as many are drawn as the wanted standard error needs.&lt;/p&gt;&lt;p&gt;Write the class code of each point into its field reference, without looking at the map, then run Accuracy from labelled points.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Gerçek sınıfına daha iyi görüntülerde bakacağınız noktaları çeker. Bir haritanın doğruluğu, belirsizliğiyle birlikte, ancak böyle bir örneklemden söylenebilir. Nokta sayısı verilmezse istenen standart hatanın gerektirdiği kadar nokta çekilir.&lt;/p&gt;&lt;p&gt;Her noktanın sınıf kodunu haritaya bakmadan reference alanına yazın, sonra Etiketli noktalardan doğruluk algoritmasını çalıştırın.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>stratified: by the map's classes, so that rare ones get enough points.</source>
   <translation>stratified: haritanın sınıflarına göre tabakalı; böylece seyrek sınıflar da yeterince nokta alır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>0: as many as the standard error needs.</source>
   <translation>0: standart hatanın gerektirdiği kadar.</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>Wanted standard error of the overall accuracy; 0.01 means about ±2 points at 95 %.</source>
   <translation>Genel doğruluğun istenen standart hatası; 0.01, % 95 düzeyinde yaklaşık ±2 puan demektir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>Standard error</source>
   <translation>Standart hata</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>Accuracy that classes are expected to have, 0 to 1.</source>
   <translation>Sınıflardan beklenen doğruluk, 0–1.</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>Expected accuracy</source>
   <translation>Beklenen doğruluk</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>The same of single classes, for instance 111=0.7,311=0.9.</source>
   <translation>Tek tek sınıflar için aynısı, örneğin 111=0.7,311=0.9.</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>Expected accuracy of single classes</source>
   <translation>Tek tek sınıfların beklenen doğruluğu</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>Points that each class gets at least, in the stratified design.</source>
   <translation>Tabakalı tasarımda her sınıfın en az alacağı nokta sayısı.</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>Points of each class</source>
   <translation>Her sınıfın noktaları</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>The same number draws the same points.</source>
   <translation>Aynı sayı aynı noktaları çeker.</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>Field for the labels</source>
   <translation>Etiketler için alan</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>Simulated landscape</source>
   <translation>Benzetimle üretilmiş arazi</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>Makes an image with its land cover and a reference layer to try things with.</source>
   <translation>Denemeler için, arazi örtüsü ve referans katmanıyla birlikte bir görüntü üretir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>sample,demo,test,synthetic,landscape</source>
   <translation>örnek,gösterim,sınama,yapay,arazi</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>&lt;p&gt;Makes a landscape that does not exist: an image like Sentinel-2 (bands B02, B03, B04, B08, 10 m), the land cover that it shows, and a generalised reference layer with CORINE codes. The same seed gives the same landscape.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Var olmayan bir arazi üretir: Sentinel-2 benzeri bir görüntü (B02, B03, B04, B08 bantları, 10 m), gösterdiği arazi örtüsü ve CORINE kodlu, genelleştirilmiş bir referans katmanı. Aynı tohum aynı araziyi verir.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>The kind of region; each has weights of its own, sim-north and sim-south.</source>
   <translation>Bölgenin türü; her birinin kendi ağırlıkları vardır: sim-north ve sim-south.</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>Region</source>
   <translation>Bölge</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>Another number gives another landscape.</source>
   <translation>Başka bir sayı başka bir arazi verir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>Width and height; a pixel is 10 m.</source>
   <translation>Genişlik ve yükseklik; bir piksel 10 m'dir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>Size (pixels)</source>
   <translation>Boyut (piksel)</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>Takes image.tif, truth.tif and reference.gpkg.</source>
   <translation>image.tif, truth.tif ve reference.gpkg buraya yazılır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>Land cover</source>
   <translation>Arazi örtüsü</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>Image</source>
   <translation>Görüntü</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>Area (hectares)</source>
   <translation>Alan (hektar)</translation>
  </message>
  <message>
   <location filename="../ui/processing/survey_algorithm.py" />
   <source>Survey of training data</source>
   <translation>Eğitim verisine genel bakış</translation>
  </message>
  <message>
   <location filename="../ui/processing/survey_algorithm.py" />
   <source>Tells which places a training would learn from, and how much of each class.</source>
   <translation>Bir eğitimin hangi yerlerden ve her sınıftan ne kadar öğreneceğini söyler.</translation>
  </message>
  <message>
   <location filename="../ui/processing/survey_algorithm.py" />
   <source>training,validation,split,patches,classes</source>
   <translation>eğitim,doğrulama,bölme,yamalar,sınıflar</translation>
  </message>
  <message>
   <location filename="../ui/processing/survey_algorithm.py" />
   <source>&lt;p&gt;Divides the ground of rasters and reference layers as a training would: places to learn from, places that choose the best state, places that are held back to score the result. Their outlines are written as GeoJSON.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Rasterlerin ve referans katmanlarının alanını bir eğitimin yapacağı gibi böler: öğrenilecek yerler, en iyi durumu seçen yerler, sonucu puanlamak için ayrılan yerler. Bunların sınırları GeoJSON olarak yazılır.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/survey_algorithm.py" />
   <source>Side of a patch in pixels, a multiple of 32.</source>
   <translation>Bir yamanın piksel olarak kenarı, 32'nin katı.</translation>
  </message>
  <message>
   <location filename="../ui/processing/survey_algorithm.py" />
   <source>Patch (pixels)</source>
   <translation>Yama (piksel)</translation>
  </message>
  <message>
   <location filename="../ui/processing/survey_algorithm.py" />
   <source>Another number holds back other places.</source>
   <translation>Başka bir sayı başka yerleri ayırır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/survey_algorithm.py" />
   <source>Takes patches.geojson.</source>
   <translation>patches.geojson buraya yazılır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/survey_algorithm.py" />
   <source>Patches</source>
   <translation>Yamalar</translation>
  </message>
  <message>
   <location filename="../ui/processing/survey_algorithm.py" />
   <source>Classes that would be learnt</source>
   <translation>Öğrenilecek sınıflar</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Do one task of a plan</source>
   <translation>Bir planın tek görevini yap</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Maps the part of a scene that one task of a plan stands for.</source>
   <translation>Bir sahnenin, planın tek bir görevine karşılık gelen parçasını haritalar.</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>cluster,hpc,parallel,task,worker</source>
   <translation>küme,hpc,koşut,görev,işçi</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>&lt;p&gt;Maps the rows of one task and keeps them in the plan's folder. Tasks may be done in any order, at the same time and on several machines; nothing happens where a task is done already.&lt;/p&gt;&lt;p&gt;For all tasks in turn use a batch with a row for each number, or Do all tasks of a plan.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Tek bir görevin satırlarını haritalar ve planın klasöründe saklar. Görevler herhangi bir sırayla, aynı anda ve birkaç makinede yapılabilir; bir görev zaten yapılmışsa hiçbir şey olmaz.&lt;/p&gt;&lt;p&gt;Tüm görevleri sırayla yapmak için her numaraya bir satır olan bir toplu işlem ya da Bir planın tüm görevlerini yap aracını kullanın.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Number of the task</source>
   <translation>Görevin numarası</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>From 0 to one less than there are tasks.</source>
   <translation>0'dan, görev sayısının bir eksiğine kadar.</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Pixels with a class</source>
   <translation>Sınıfı olan piksel</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Done before (1) or now (0)</source>
   <translation>Önceden (1) ya da şimdi (0) yapıldı</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Device</source>
   <translation>Aygıt</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Do all tasks of a plan</source>
   <translation>Bir planın tüm görevlerini yap</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Does the open tasks of a plan with the workers of a Ray cluster.</source>
   <translation>Bir planın açık görevlerini bir Ray kümesinin işçileriyle yapar.</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>cluster,hpc,parallel,ray,worker,tasks</source>
   <translation>küme,hpc,koşut,ray,işçi,görevler</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>&lt;p&gt;Spreads the tasks that are not done yet over the workers of a Ray cluster: one that is running, or one that is started on this computer. A worker that dies is replaced and its task done again.&lt;/p&gt;&lt;p&gt;Needs Ray, which the engine does not bring along: install it with pip, by the Python that &lt;code&gt;landweave engine python&lt;/code&gt; names.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Henüz yapılmamış görevleri bir Ray kümesinin işçilerine dağıtır: çalışan bir kümeye ya da bu bilgisayarda başlatılan birine. Ölen bir işçinin yerine yenisi geçer ve görevi yeniden yapılır.&lt;/p&gt;&lt;p&gt;Motorun beraberinde getirmediği Ray gerekir: onu &lt;code&gt;landweave engine python&lt;/code&gt; komutunun gösterdiği Python'un pip'iyle kurun.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Host and port of a running cluster. Empty: one is started on this computer.</source>
   <translation>Çalışan bir kümenin makinesi ve kapısı. Boş: bu bilgisayarda bir küme başlatılır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Address of the cluster</source>
   <translation>Kümenin adresi</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>0: as many as there are processors or graphics cards for.</source>
   <translation>0: işlemcilerin ya da ekran kartlarının yettiği kadar.</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Number of workers</source>
   <translation>İşçi sayısı</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Tasks done now</source>
   <translation>Şimdi yapılan görev</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Tasks done before</source>
   <translation>Önceden yapılmış görev</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Workers</source>
   <translation>İşçi</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Put a plan's parts together</source>
   <translation>Bir planın parçalarını birleştir</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Makes the results of each scene from the finished tasks, and the agreement over all.</source>
   <translation>Biten görevlerden her sahnenin sonuçlarını ve hepsinin uyumunu üretir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>cluster,hpc,mosaic,assemble,agreement,parallel</source>
   <translation>küme,hpc,mozaik,birleştirme,uyum,koşut</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>&lt;p&gt;Once all tasks of a plan are done: puts their parts together, then generalises, draws polygons, compares and reports as Land cover map does, in a folder for each scene. Where every scene has a reference layer, their tables are added up to one agreement.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Bir planın tüm görevleri bitince: parçalarını birleştirir, sonra Arazi örtüsü haritası gibi genelleştirir, poligonları çizer, karşılaştırır ve raporlar; her sahne için bir klasörde. Her sahnenin bir referans katmanı varsa tabloları tek bir uyumda toplanır.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Takes a folder for each scene.</source>
   <translation>Her sahne için bir klasör buraya yazılır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Agreement over all scenes (JSON)</source>
   <translation>Tüm sahnelerdeki uyum (JSON)</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>The folder that Plan of a large map has written.</source>
   <translation>Büyük bir haritanın planı aracının yazdığı klasör.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Train regional weights</source>
   <translation>Bölgesel ağırlıkları eğit</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Trains weights for a region from rasters and reference layers.</source>
   <translation>Rasterlerden ve referans katmanlarından bir bölge için ağırlık eğitir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>deep learning,u-net,training,weights,region,segmentation</source>
   <translation>derin öğrenme,u-net,eğitim,ağırlıklar,bölge,bölütleme</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>&lt;p&gt;Trains a network that maps land cover as the reference layers show it, and writes it as a weights package with a card: region, bands, pixel size, classes, scores. A part of the ground is held back to choose the best state, another to score it.&lt;/p&gt;&lt;p&gt;This takes long: minutes for a small raster on a graphics card, hours on a processor. Minutes bounds it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Arazi örtüsünü referans katmanlarının gösterdiği gibi haritalayan bir ağ eğitir ve onu kartlı bir ağırlık paketi olarak yazar: bölge, bantlar, piksel boyutu, sınıflar, puanlar. Arazinin bir kısmı en iyi durumu seçmek, bir başka kısmı onu puanlamak için ayrılır.&lt;/p&gt;&lt;p&gt;Bu uzun sürer: ekran kartında küçük bir raster için dakikalar, işlemcide saatler. Dakika parametresi süreyi sınırlar.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Id of weights that know something like it already: less ground and time are needed. Empty: none.</source>
   <translation>Benzer bir şeyi zaten bilen ağırlıkların kimliği: daha az arazi ve zaman gerekir. Boş: yok.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Start from these weights</source>
   <translation>Bu ağırlıklardan başla</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Agreement on the ground that was held back</source>
   <translation>Ayrılmış arazideki uyum</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Empty: that of the weights to start from, else a small one that any computer can train.</source>
   <translation>Boş: başlangıç ağırlıklarınınki, yoksa her bilgisayarın eğitebileceği küçük bir tane.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Architecture</source>
   <translation>Mimari</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>What counts as a mistake while learning; class-balanced and dice help rare classes.</source>
   <translation>Öğrenirken neyin yanlış sayıldığı; class-balanced ve dice seyrek sınıflara yardım eder.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Loss</source>
   <translation>Kayıp</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>blocks hold back places that lie apart; the others test nearer to what was learnt, and flatter.</source>
   <translation>blocks birbirinden uzak yerleri ayırır; ötekiler öğrenilene daha yakın yerde sınar ve sonucu olduğundan iyi gösterir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>What is held back</source>
   <translation>Ayrılanlar</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>0 weighs all pixels alike, 1 all classes alike.</source>
   <translation>0 tüm piksellere, 1 tüm sınıflara eşit ağırlık verir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Weight of rare classes</source>
   <translation>Seyrek sınıfların ağırlığı</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Images with the same bands in the same order.</source>
   <translation>Aynı bantları aynı sırayla içeren görüntüler.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>The classes to learn; clc-l2 are the 15 classes of CORINE's second level.</source>
   <translation>Öğrenilecek sınıflar; clc-l2, CORINE'in ikinci düzeyindeki 15 sınıftır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>A table with the columns value, code, label; it wins over the list.</source>
   <translation>value, code, label sütunlarını içeren bir tablo; listeden önce gelir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Class codes, for instance 311,312. Empty: all that the references hold.</source>
   <translation>Sınıf kodları, örneğin 311,312. Boş: referanslardakilerin tümü.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Classes</source>
   <translation>Sınıflar</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Title</source>
   <translation>Başlık</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>What the card calls the weights. Empty: the folder's name.</source>
   <translation>Ağırlıkların kartta geçen adı. Boş: klasörün adı.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>What the region is called.</source>
   <translation>Bölgenin adı.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Sensor</source>
   <translation>Algılayıcı</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>For instance Sentinel-2 L2A.</source>
   <translation>Örneğin Sentinel-2 L2A.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Upper bound of the training; 0: none.</source>
   <translation>Eğitim süresinin üst sınırı; 0: yok.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Minutes</source>
   <translation>Dakika</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Under which the weights may be shared, for instance CC-BY-4.0.</source>
   <translation>Ağırlıkların hangi lisansla paylaşılabileceği, örneğin CC-BY-4.0.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Licence</source>
   <translation>Lisans</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>How often, on average, each place or patch is seen.</source>
   <translation>Her yerin ya da yamanın ortalama kaç kez görüldüğü.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Epochs</source>
   <translation>Epok sayısı</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Side of the patches that are learnt from, a multiple of 32.</source>
   <translation>Öğrenilen yamaların kenarı, 32'nin katı.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Patches that are learnt from together; fewer need less memory.</source>
   <translation>Birlikte öğrenilen yama sayısı; azı daha az bellek ister.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Batch</source>
   <translation>Yığın</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Highest rate of the training; a smaller one is slower and steadier.</source>
   <translation>Eğitimin en yüksek hızı; daha küçüğü daha yavaş ve daha kararlıdır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Learning rate</source>
   <translation>Öğrenme oranı</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>The same number gives the same weights on the same machine.</source>
   <translation>Aynı sayı, aynı makinede aynı ağırlıkları verir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>Polygons of a land cover map</source>
   <translation>Bir arazi örtüsü haritasının poligonları</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>Draws a raster of classes as gap-free polygons.</source>
   <translation>Bir sınıf rasterini boşluksuz poligonlar olarak çizer.</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>polygonize,vectorize,shapefile,geopackage,corine,clc</source>
   <translation>poligonlaştırma,vektörleştirme,shapefile,geopackage,corine,clc</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>&lt;p&gt;Draws a raster of classes as polygons without gaps and overlaps, with code, label, hectares and the codes of the coarser levels, in the scheme's official colours. The ending of the file names the format: .gpkg, .shp, .fgb or .parquet.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Bir sınıf rasterini boşluksuz ve örtüşmesiz poligonlar olarak; kod, etiket, hektar ve daha kaba düzeylerin kodlarıyla, şemanın resmî renklerinde çizer. Biçimi dosyanın uzantısı belirler: .gpkg, .shp, .fgb ya da .parquet.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>A raster whose values are those of the class scheme.</source>
   <translation>Değerleri sınıf şemasınınkiler olan bir raster.</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>Bends smaller than about this are drawn straight, the same for both neighbours; 0: none is.</source>
   <translation>Yaklaşık bundan küçük kıvrımlar, iki komşu için de aynı olacak biçimde düz çizilir; 0: hiçbiri.</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>Tolerance of the simplification (metres)</source>
   <translation>Sadeleştirme toleransı (metre)</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>Cuts the corners of the borders, the same for both neighbours.</source>
   <translation>Sınırların köşelerini, iki komşu için de aynı olacak biçimde keser.</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>Smooth the borders</source>
   <translation>Sınırları yumuşat</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>No polygon of at least this area falls below it because of the two above.</source>
   <translation>En az bu alandaki hiçbir poligon, yukarıdaki ikisi yüzünden bunun altına düşmez.</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>Area of all polygons (hectares)</source>
   <translation>Tüm poligonların alanı (hektar)</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>List regional weights</source>
   <translation>Bölgesel ağırlıkları listele</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Tells which regional weights are installed.</source>
   <translation>Hangi bölgesel ağırlıkların kurulu olduğunu söyler.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>weights,models,catalogue,installed</source>
   <translation>ağırlıklar,modeller,katalog,kurulu</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>&lt;p&gt;Lists the installed weights with region, sensor, bands, pixel size and classes.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Kurulu ağırlıkları bölge, algılayıcı, bantlar, piksel boyutu ve sınıflarıyla listeler.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Ids, with commas</source>
   <translation>Kimlikler, virgülle</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Number of weights</source>
   <translation>Ağırlık sayısı</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Check regional weights</source>
   <translation>Bölgesel ağırlıkları denetle</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Tells whether a weights package is whole and unchanged.</source>
   <translation>Bir ağırlık paketinin tam ve değiştirilmemiş olup olmadığını söyler.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>weights,models,verify,hash,integrity</source>
   <translation>ağırlıklar,modeller,denetim,sağlama,bütünlük</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>&lt;p&gt;Compares the package with its hashes and fills the network with its numbers.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Paketi sağlama değerleriyle karşılaştırır ve ağı sayılarıyla doldurur.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Number of parameters</source>
   <translation>Parametre sayısı</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Import regional weights</source>
   <translation>Bölgesel ağırlıkları içe aktar</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Installs a weights package, or a bare file of weights with a card.</source>
   <translation>Bir ağırlık paketini ya da kartıyla birlikte yalın bir ağırlık dosyasını kurar.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>weights,models,install,zip,safetensors</source>
   <translation>ağırlıklar,modeller,kurulum,zip,safetensors</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>&lt;p&gt;Checks a weights package (.zip or folder) and installs it. A bare .safetensors file, or a state dict of PyTorch, needs a card that says what it maps.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Bir ağırlık paketini (.zip ya da klasör) denetler ve kurar. Yalın bir .safetensors dosyası ya da PyTorch'un bir state dict'i, neyi haritaladığını söyleyen bir kart gerektirir.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>A .zip of a package, or a bare file of weights.</source>
   <translation>Bir paketin .zip'i ya da yalın bir ağırlık dosyası.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Weights package</source>
   <translation>Ağırlık paketi</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Card</source>
   <translation>Kart</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Needed for a bare file only.</source>
   <translation>Yalnızca yalın dosya için gerekir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Folder of the package</source>
   <translation>Paketin klasörü</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Export regional weights</source>
   <translation>Bölgesel ağırlıkları dışa aktar</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Writes installed weights as one file to share.</source>
   <translation>Kurulu ağırlıkları paylaşmak için tek bir dosyaya yazar.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>weights,models,share,zip,package</source>
   <translation>ağırlıklar,modeller,paylaşım,zip,paket</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>&lt;p&gt;Writes card, weights and hashes into one .zip that another Landweave can import.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Kartı, ağırlıkları ve sağlama değerlerini, başka bir Landweave'in içe aktarabileceği tek bir .zip dosyasına yazar.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>The file to write.</source>
   <translation>Yazılacak dosya.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Weights package (*.zip)</source>
   <translation>Ağırlık paketi (*.zip)</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_parameters.py" />
   <source>The region should be like that of the raster; the page Weights of the dock shows the cards.</source>
   <translation>Bölge, rasterin bölgesine benzemelidir; panelin Ağırlıklar sayfası kartları gösterir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_parameters.py" />
   <source>Folder of a weights package that is not installed; it wins over the list.</source>
   <translation>Kurulu olmayan bir ağırlık paketinin klasörü; listeden önce gelir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_parameters.py" />
   <source>auto takes a graphics card where there is one that the engine can use.</source>
   <translation>auto, motorun kullanabileceği bir ekran kartı varsa onu alır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_parameters.py" />
   <source>auto takes the fastest that does not change the map noticeably on this device.</source>
   <translation>auto, bu aygıtta haritayı gözle görülür biçimde değiştirmeyen en hızlısını alır.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_parameters.py" />
   <source>Precision</source>
   <translation>Sayı duyarlığı</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_parameters.py" />
   <source>There are no weights. Import a weights package first.</source>
   <translation>Ağırlık yok. Önce bir ağırlık paketi içe aktarın.</translation>
  </message>
 </context>
 <context>
  <name>LandweaveDock</name>
  <message>
   <location filename="../ui/dock.py" />
   <source>Landweave</source>
   <translation>Landweave</translation>
  </message>
  <message>
   <location filename="../ui/dock.py" />
   <source>Try It With a Sample Landscape</source>
   <translation>Örnek Bir Araziyle Deneyin</translation>
  </message>
  <message>
   <location filename="../ui/dock.py" />
   <source>The engine is ready</source>
   <translation>Motor hazır</translation>
  </message>
  <message>
   <location filename="../ui/dock.py" />
   <source>Open Log</source>
   <translation>Günlüğü Aç</translation>
  </message>
  <message>
   <location filename="../ui/dock.py" />
   <source>Copy Diagnostics</source>
   <translation>Tanılama Bilgisini Kopyala</translation>
  </message>
  <message>
   <location filename="../ui/dock.py" />
   <source>Repair Engine</source>
   <translation>Motoru Onar</translation>
  </message>
  <message>
   <location filename="../ui/dock.py" />
   <source>The run {0} was cancelled.</source>
   <translation>{0} çalıştırması iptal edildi.</translation>
  </message>
  <message>
   <location filename="../ui/dock.ui" />
   <source>Help on this page</source>
   <translation>Bu sayfa için yardım</translation>
  </message>
  <message>
   <location filename="../ui/dock.ui" />
   <source>Help</source>
   <translation>Yardım</translation>
  </message>
  <message>
   <location filename="../ui/dock.ui" />
   <source>Engine and weights</source>
   <translation>Motor ve ağırlıklar</translation>
  </message>
 </context>
 <context>
  <name>LandweaveExpressions</name>
  <message>
   <location filename="../ui/expressions.py" />
   <source>The name of a land cover class, or of the class above it at a coarser level.&lt;br&gt;&lt;b&gt;code&lt;/b&gt;: class code, text or number&lt;br&gt;&lt;b&gt;level&lt;/b&gt;: 1 is the coarsest; left out: the code's own level&lt;br&gt;&lt;b&gt;scheme&lt;/b&gt;: id of the class scheme; left out: clc, CORINE&lt;br&gt;Empty (NULL) where the scheme lacks the code or the level.</source>
   <translation>Bir arazi örtüsü sınıfının ya da daha kaba bir düzeydeki üst sınıfının adı.&lt;br&gt;&lt;b&gt;code&lt;/b&gt;: sınıf kodu, metin ya da sayı&lt;br&gt;&lt;b&gt;level&lt;/b&gt;: 1 en kaba düzeydir; verilmezse kodun kendi düzeyi&lt;br&gt;&lt;b&gt;scheme&lt;/b&gt;: sınıf şemasının kimliği; verilmezse clc, CORINE&lt;br&gt;Şemada bu kod ya da düzey yoksa boştur (NULL).</translation>
  </message>
  <message>
   <location filename="../ui/expressions.py" />
   <source>The official colour of a land cover class, as a colour that symbols and labels take.&lt;br&gt;&lt;b&gt;code&lt;/b&gt;: class code, text or number&lt;br&gt;&lt;b&gt;scheme&lt;/b&gt;: id of the class scheme; left out: clc, CORINE&lt;br&gt;Empty (NULL) where the scheme lacks the code.</source>
   <translation>Bir arazi örtüsü sınıfının resmî rengi; semboller ve etiketler bu rengi doğrudan alır.&lt;br&gt;&lt;b&gt;code&lt;/b&gt;: sınıf kodu, metin ya da sayı&lt;br&gt;&lt;b&gt;scheme&lt;/b&gt;: sınıf şemasının kimliği; verilmezse clc, CORINE&lt;br&gt;Şemada bu kod yoksa boştur (NULL).</translation>
  </message>
  <message>
   <location filename="../ui/expressions.py" />
   <source>Examples</source>
   <translation>Örnekler</translation>
  </message>
 </context>
 <context>
  <name>LandweavePlugin</name>
  <message>
   <location filename="../plugin.py" />
   <source>Landweave</source>
   <translation>Landweave</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>Make a land cover map with regional weights</source>
   <translation>Bölgesel ağırlıklarla bir arazi örtüsü haritası yap</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>&amp;Landweave</source>
   <translation>&amp;Landweave</translation>
  </message>
 </context>
 <context>
  <name>LandweaveProvider</name>
  <message>
   <location filename="../ui/processing/provider.py" />
   <source>Landweave (land cover maps)</source>
   <translation>Landweave (arazi örtüsü haritaları)</translation>
  </message>
 </context>
 <context>
  <name>LayerSource</name>
  <message>
   <location filename="../ui/vector_layers.py" />
   <source>QGIS cannot read this layer.</source>
   <translation>QGIS bu katmanı okuyamıyor.</translation>
  </message>
  <message>
   <location filename="../ui/vector_layers.py" />
   <source>This layer has no polygons.</source>
   <translation>Bu katmanda poligon yok.</translation>
  </message>
  <message>
   <location filename="../ui/vector_layers.py" />
   <source>This layer has no coordinate reference system. Set one in its properties first.</source>
   <translation>Bu katmanın koordinat referans sistemi yok. Önce özelliklerinden bir tane ayarlayın.</translation>
  </message>
 </context>
 <context>
  <name>LivePainting</name>
  <message>
   <location filename="../ui/painting.py" />
   <source>Map in the making</source>
   <translation>Yapılmakta olan harita</translation>
  </message>
 </context>
 <context>
  <name>Locator</name>
  <message>
   <location filename="../ui/widgets/locator.py" />
   <source>Region on the map: {0}</source>
   <translation>Haritadaki bölge: {0}</translation>
  </message>
 </context>
 <context>
  <name>MapChoices</name>
  <message>
   <location filename="../ui/pages/map_choices.py" />
   <source>Whole Layer</source>
   <translation>Katmanın Tümü</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_choices.py" />
   <source>Visible Part</source>
   <translation>Görünen Kısım</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_choices.py" />
   <source>Polygons of a Layer</source>
   <translation>Bir Katmanın Poligonları</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_choices.py" />
   <source>CORINE (25 ha, 100 m)</source>
   <translation>CORINE (25 ha, 100 m)</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_choices.py" />
   <source>Custom</source>
   <translation>Özel</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_choices.py" />
   <source>None</source>
   <translation>Yok</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_choices.py" />
   <source>Recognised by Themselves</source>
   <translation>Kendiliğinden Tanınan</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_choices.py" />
   <source>Choose a Folder for the Results</source>
   <translation>Sonuçlar İçin Bir Klasör Seçin</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_choices.py" />
   <source>Automatic</source>
   <translation>Otomatik</translation>
  </message>
 </context>
 <context>
  <name>MapExport</name>
  <message>
   <location filename="../ui/map_export.py" />
   <source>Export of {0}</source>
   <translation>{0} dışa aktarılıyor</translation>
  </message>
  <message>
   <location filename="../ui/map_export.py" />
   <source>Map Sheet</source>
   <translation>Harita Paftası</translation>
  </message>
  <message>
   <location filename="../ui/map_export.py" />
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../ui/map_export.py" />
   <source>The files of this run are gone.</source>
   <translation>Bu çalıştırmanın dosyaları artık yok.</translation>
  </message>
  <message>
   <location filename="../ui/map_export.py" />
   <source>{0} was saved, and its print layout joined the project</source>
   <translation>{0} kaydedildi ve baskı düzeni projeye eklendi</translation>
  </message>
  <message>
   <location filename="../ui/map_export.py" />
   <source>Open PDF</source>
   <translation>PDF'yi Aç</translation>
  </message>
  <message>
   <location filename="../ui/map_export.py" />
   <source>Edit Layout</source>
   <translation>Düzeni Düzenle</translation>
  </message>
  <message>
   <location filename="../ui/map_export.py" />
   <source>{0} was saved</source>
   <translation>{0} kaydedildi</translation>
  </message>
  <message>
   <location filename="../ui/map_export.py" />
   <source>Show Folder</source>
   <translation>Klasörü Göster</translation>
  </message>
  <message>
   <location filename="../ui/map_export.py" />
   <source>The export was cancelled.</source>
   <translation>Dışa aktarma iptal edildi.</translation>
  </message>
 </context>
 <context>
  <name>MapForm</name>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>Land cover of {0}</source>
   <translation>{0} arazi örtüsü</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>There are no weights. Import a weights package first.</source>
   <translation>Ağırlık yok. Önce bir ağırlık paketi içe aktarın.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>The map view does not show any of the raster.</source>
   <translation>Harita görünümünde rasterin hiçbir parçası yok.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>Choose a polygon layer.</source>
   <translation>Bir poligon katmanı seçin.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>This layer does not touch the raster. Choose one of the same area.</source>
   <translation>Bu katman rasterle örtüşmüyor. Aynı alana ait bir katman seçin.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>Choose a folder for the results.</source>
   <translation>Sonuçlar için bir klasör seçin.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>Give the whole path of the folder, from its drive or root.</source>
   <translation>Klasörün tam yolunu, sürücüden ya da kökten başlayarak verin.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>This is not a folder.</source>
   <translation>Bu bir klasör değil.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>Only {0} are free here; the run needs about {1}. Choose a folder on another disk.</source>
   <translation>Burada yalnızca {0} boş yer var; çalıştırma yaklaşık {1} istiyor. Başka bir diskte bir klasör seçin.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>The bands have no names that Landweave knows. The weights expect {0}, in this order.</source>
   <translation>Bantların Landweave'in bildiği adları yok. Ağırlıklar şu sırayla bekliyor: {0}.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>Write the numbers of the bands, for instance 3 2 1.</source>
   <translation>Bant numaralarını yazın, örneğin 3 2 1.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>Give {0} band numbers, for {1}.</source>
   <translation>{1} için {0} bant numarası verin.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>The raster has the bands 1 to {0}.</source>
   <translation>Rasterin 1 ile {0} arasında bantları var.</translation>
  </message>
 </context>
 <context>
  <name>MapHints</name>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>A run is under way; wait for its end or cancel it.</source>
   <translation>Bir çalıştırma sürüyor; bitmesini bekleyin ya da iptal edin.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Make the map</source>
   <translation>Haritayı yap</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Choose a raster, then Run.</source>
   <translation>Bir raster seçin, sonra Çalıştır'a basın.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>One field needs your attention.</source>
   <translation>Bir alan ilginizi bekliyor.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>{0} fields need your attention.</source>
   <translation>{0} alan ilginizi bekliyor.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Show</source>
   <translation>Göster</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>What was done is kept.</source>
   <translation>Yapılanlar saklandı.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>The run was cancelled. </source>
   <translation>Çalıştırma iptal edildi. </translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Resume</source>
   <translation>Sürdür</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Each run makes its own folder in here.</source>
   <translation>Her çalıştırma burada kendi klasörünü oluşturur.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Bands {0}</source>
   <translation>Bantlar {0}</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Only the selected polygons</source>
   <translation>Yalnızca seçili poligonlar</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Without a reference layer the agreement is not measured.</source>
   <translation>Referans katmanı olmadan uyum ölçülmez.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Covers only about {0} % of the raster</source>
   <translation>Rasterin yalnızca yaklaşık % {0} kadarını kapsıyor</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Covers about {0} % of the raster</source>
   <translation>Rasterin yaklaşık % {0} kadarını kapsıyor</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Choose…</source>
   <translation>Seç…</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Use {0}</source>
   <translation>{0} kullan</translation>
  </message>
 </context>
 <context>
  <name>MapMends</name>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>Look at {0}</source>
   <translation>{0} değerlerine bak</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>Copy of {0}</source>
   <translation>{0} kopyası</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>The values run from {0} to {1}; these weights were trained on {2} to {3}: another unit.</source>
   <translation>Değerler {0} ile {1} arasında; bu ağırlıklar {2} ile {3} arasında eğitilmiş: başka bir birim.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>{0} % of the pixels are 0 in all bands, and the file does not say that 0 means no data.</source>
   <translation>Piksellerin % {0} kadarı tüm bantlarda 0 ve dosya 0'ın veri yok anlamına geldiğini söylemiyor.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>This is one band of a scene: its folder has {0}.</source>
   <translation>Bu, bir sahnenin tek bandı: klasöründe {0} var.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>Copy With the Project's {0}</source>
   <translation>Projenin {0} Sistemiyle Kopya</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>Copy × {0}</source>
   <translation>Kopya × {0}</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>Copy With 0 as Nodata</source>
   <translation>0'ı Veri Yok Sayan Kopya</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>Copy as One Layer</source>
   <translation>Tek Katman Olarak Kopya</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>Use All {0}</source>
   <translation>{0} Dosyanın Tümünü Kullan</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>Copy With Pixels of {0}</source>
   <translation>{0} Pikselli Kopya</translation>
  </message>
 </context>
 <context>
  <name>MapPage</name>
  <message>
   <location filename="../ui/pages/map_page.py" />
   <source>Map</source>
   <translation>Harita</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.py" />
   <source>make a land cover map of a raster with regional weights</source>
   <translation>bölgesel ağırlıklarla bir rasterin arazi örtüsü haritasını yapın</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>The image to map: a raster layer of the project that is a file</source>
   <translation>Haritalanacak görüntü: projenin, dosya olan bir raster katmanı</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>…</source>
   <translation>…</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Choose raster files; several files are taken as one band each</source>
   <translation>Raster dosyaları seç; birden çok dosyanın her biri bir bant sayılır</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Choose raster files</source>
   <translation>Raster dosyaları seç</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Weights</source>
   <translation>Ağırlıklar</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Regional weights: a network trained on one region; those that do not fit the raster are grey</source>
   <translation>Bölgesel ağırlıklar: tek bir bölgede eğitilmiş ağ; rastere uymayanlar gridir</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Area</source>
   <translation>Alan</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Which part of the raster is mapped</source>
   <translation>Rasterin hangi kısmının haritalanacağı</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Only the raster inside these polygons is mapped; selected polygons come first</source>
   <translation>Yalnızca bu poligonların içindeki raster haritalanır; seçili poligonlar önceliklidir</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Polygon layer of the area</source>
   <translation>Alanın poligon katmanı</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Reference</source>
   <translation>Referans</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>An official layer to compare the map with, polygons or raster; may be left empty</source>
   <translation>Haritanın karşılaştırılacağı resmî katman, poligon ya da raster; boş bırakılabilir</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>The field that holds the class codes, such as CODE_18</source>
   <translation>CODE_18 gibi, sınıf kodlarını içeren alan</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Code field of the reference layer</source>
   <translation>Referans katmanının kod alanı</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Generalise</source>
   <translation>Genelleştir</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Minimum mapping unit and minimum width; smaller areas join their most similar neighbour</source>
   <translation>En küçük haritalama birimi ve en küçük genişlik; daha küçük alanlar en benzer komşularına katılır</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Minimum mapping unit on the ground</source>
   <translation>Arazideki en küçük haritalama birimi</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Minimum mapping unit in hectares</source>
   <translation>Hektar olarak en küçük haritalama birimi</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source> ha</source>
   <translation> ha</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Minimum width on the ground; 0 switches the rule off</source>
   <translation>Arazideki en küçük genişlik; 0 kuralı kapatır</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Minimum width in metres</source>
   <translation>Metre olarak en küçük genişlik</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source> m</source>
   <translation> m</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Results in</source>
   <translation>Sonuçların yeri</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Each run makes its own folder in here</source>
   <translation>Her çalıştırma burada kendi klasörünü oluşturur</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Advanced</source>
   <translation>Gelişmiş</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Bands</source>
   <translation>Bantlar</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Numbers of the raster's bands in the order that the weights expect; empty: recognised by name</source>
   <translation>Ağırlıkların beklediği sırayla raster bantlarının numaraları; boşsa adlarından tanınır</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Reference codes</source>
   <translation>Referans kodları</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>What the codes of the reference layer mean, where they leave it open</source>
   <translation>Belirsiz kaldıklarında, referans katmanındaki kodların anlamı</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Device</source>
   <translation>Aygıt</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Where the network runs</source>
   <translation>Ağın nerede çalıştığı</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Precision</source>
   <translation>Sayı duyarlığı</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>The numbers that the network computes with; automatic takes the fastest that keeps the map the same</source>
   <translation>Ağın hesapladığı sayı türü; otomatik seçenek, haritayı aynı bırakan en hızlısını alır</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Preview</source>
   <translation>Önizle</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Map what the map view shows of the raster, at most 1024 px wide and high, within seconds; its middle where nothing of it is in view</source>
   <translation>Rasterin harita görünümündeki kısmını, en çok 1024 piksel genişlik ve yükseklikte, saniyeler içinde haritala; görünümde hiçbir yeri yoksa ortasını</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Run</source>
   <translation>Çalıştırma</translation>
  </message>
 </context>
 <context>
  <name>MapPreview</name>
  <message>
   <location filename="../ui/pages/map_preview.py" />
   <source>Preview</source>
   <translation>Önizle</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_preview.py" />
   <source>Preview of {0}</source>
   <translation>{0} önizlemesi</translation>
  </message>
 </context>
 <context>
  <name>MapResult</name>
  <message>
   <location filename="../ui/map_result.py" />
   <source>Map of {0} classes</source>
   <translation>{0} sınıflı harita</translation>
  </message>
  <message>
   <location filename="../ui/map_result.py" />
   <source>, {0} agreement with {1}</source>
   <translation>, {1} ile uyum {0}</translation>
  </message>
  <message>
   <location filename="../ui/map_result.py" />
   <source>Show Folder</source>
   <translation>Klasörü Göster</translation>
  </message>
  <message>
   <location filename="../ui/map_result.py" />
   <source>Open Report</source>
   <translation>Raporu Aç</translation>
  </message>
  <message>
   <location filename="../ui/map_result.py" />
   <source>. The project was changed meanwhile, so the layers were not added</source>
   <translation>. Proje bu arada değiştiği için katmanlar eklenmedi</translation>
  </message>
  <message>
   <location filename="../ui/map_result.py" />
   <source>Add to Project</source>
   <translation>Projeye Ekle</translation>
  </message>
 </context>
 <context>
  <name>MapSheet</name>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>Land cover of {0}</source>
   <translation>{0} arazi örtüsü</translation>
  </message>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>Map that was not generalised</source>
   <translation>Genelleştirilmemiş harita</translation>
  </message>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>Generalised: minimum mapping unit {0} ha, minimum width {1} m</source>
   <translation>Genelleştirilmiş: en küçük haritalama birimi {0} ha, en küçük genişlik {1} m</translation>
  </message>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>{0} of the area shows the same class as {1}.</source>
   <translation>Alanın {0} kadarı {1} ile aynı sınıfı gösteriyor.</translation>
  </message>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>{0} of the area shows the same class as {1} at level {2}.</source>
   <translation>Alanın {0} kadarı {2}. düzeyde {1} ile aynı sınıfı gösteriyor.</translation>
  </message>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>Image: {0}.</source>
   <translation>Görüntü: {0}.</translation>
  </message>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>Regional weights: {0} ({1}).</source>
   <translation>Bölgesel ağırlıklar: {0} ({1}).</translation>
  </message>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>Reference layer: {0}.</source>
   <translation>Referans katmanı: {0}.</translation>
  </message>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>Simulated data: this land does not exist.</source>
   <translation>Benzetim verisi: böyle bir arazi yoktur.</translation>
  </message>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>Classes: {0}.</source>
   <translation>Sınıflar: {0}.</translation>
  </message>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>Made with Landweave, run {0}.</source>
   <translation>Landweave ile yapıldı, çalıştırma {0}.</translation>
  </message>
 </context>
 <context>
  <name>RasterChooser</name>
  <message>
   <location filename="../ui/widgets/raster_chooser.py" />
   <source>{0} files, one per band</source>
   <translation>{0} dosya, her bant için bir tane</translation>
  </message>
  <message>
   <location filename="../ui/widgets/raster_chooser.py" />
   <source>Choose Raster Files</source>
   <translation>Raster Dosyalarını Seçin</translation>
  </message>
 </context>
 <context>
  <name>RasterSupport</name>
  <message>
   <location filename="../ui/raster_layers.py" />
   <source>Add an image to the project, or choose files with the button …</source>
   <translation>Projeye bir görüntü ekleyin ya da … düğmesiyle dosya seçin</translation>
  </message>
  <message>
   <location filename="../ui/raster_layers.py" />
   <source>QGIS cannot read this layer. Repair its data source first.</source>
   <translation>QGIS bu katmanı okuyamıyor. Önce veri kaynağını onarın.</translation>
  </message>
  <message>
   <location filename="../ui/raster_layers.py" />
   <source>This layer comes from a web service. Export it to a GeoTIFF first.</source>
   <translation>Bu katman bir web hizmetinden geliyor. Önce GeoTIFF olarak dışa aktarın.</translation>
  </message>
  <message>
   <location filename="../ui/raster_layers.py" />
   <source>This layer lies in a database. Export it to a GeoTIFF first.</source>
   <translation>Bu katman bir veritabanında. Önce GeoTIFF olarak dışa aktarın.</translation>
  </message>
  <message>
   <location filename="../ui/raster_layers.py" />
   <source>This layer is computed on the fly. Export it to a GeoTIFF first.</source>
   <translation>Bu katman anında hesaplanıyor. Önce GeoTIFF olarak dışa aktarın.</translation>
  </message>
  <message>
   <location filename="../ui/raster_layers.py" />
   <source>This layer lies inside an archive. Unpack the archive first.</source>
   <translation>Bu katman bir arşivin içinde. Önce arşivi açın.</translation>
  </message>
  <message>
   <location filename="../ui/raster_layers.py" />
   <source>The file of this layer is gone. Repair its data source first.</source>
   <translation>Bu katmanın dosyası artık yok. Önce veri kaynağını onarın.</translation>
  </message>
  <message>
   <location filename="../ui/raster_layers.py" />
   <source>This raster has no coordinate reference system in its file. Assign one with Assign Projection first.</source>
   <translation>Bu rasterin dosyasında koordinat referans sistemi yok. Önce Projeksiyon Ata ile bir tane atayın.</translation>
  </message>
  <message>
   <location filename="../ui/raster_layers.py" />
   <source>This layer is not a raster file. Export it to a GeoTIFF first.</source>
   <translation>Bu katman bir raster dosyası değil. Önce GeoTIFF olarak dışa aktarın.</translation>
  </message>
 </context>
 <context>
  <name>RasterText</name>
  <message>
   <location filename="../ui/widgets/raster_text.py" />
   <source>1 band</source>
   <translation>1 bant</translation>
  </message>
  <message>
   <location filename="../ui/widgets/raster_text.py" />
   <source>{0} bands</source>
   <translation>{0} bant</translation>
  </message>
  <message>
   <location filename="../ui/widgets/raster_text.py" />
   <source>own CRS</source>
   <translation>özel KRS</translation>
  </message>
 </context>
 <context>
  <name>Region</name>
  <message>
   <location filename="../ui/region.py" />
   <source>{0} km from the region of these weights</source>
   <translation>Bu ağırlıkların bölgesine {0} km</translation>
  </message>
  <message>
   <location filename="../ui/region.py" />
   <source>{0}: expect an agreement about {1} points lower.</source>
   <translation>{0}: uyumun yaklaşık {1} puan daha düşük olmasını bekleyin.</translation>
  </message>
  <message>
   <location filename="../ui/region.py" />
   <source>{0}: what that costs was not measured.</source>
   <translation>{0}: bunun neye mal olduğu ölçülmedi.</translation>
  </message>
 </context>
 <context>
  <name>ResultView</name>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>Level</source>
   <translation>Düzey</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>Raw</source>
   <translation>Ham</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>Generalised</source>
   <translation>Genelleştirilmiş</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>Class</source>
   <translation>Sınıf</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>km²</source>
   <translation>km²</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>User's</source>
   <translation>Kullanıcı</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>Producer's</source>
   <translation>Üretici</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>Area in the map</source>
   <translation>Haritadaki alan</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>Of what the map shows as this class, the share that the reference shows so</source>
   <translation>Haritanın bu sınıf olarak gösterdiği alanın, referansın da öyle gösterdiği payı</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>Of what the reference shows as this class, the share that the map found</source>
   <translation>Referansın bu sınıf olarak gösterdiği alanın, haritanın bulduğu payı</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>Map of {0} classes. No reference layer was given.</source>
   <translation>{0} sınıflı harita. Referans katmanı verilmedi.</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>generalised map</source>
   <translation>genelleştirilmiş harita</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>map</source>
   <translation>harita</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>agreement of the {0} with {1} at level {2}; the map has {3} classes</source>
   <translation>{0} ile {1} arasında {2}. düzeydeki uyum; haritada {3} sınıf var</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>agreement of the {0} with {1}; the map has {3} classes</source>
   <translation>{0} ile {1} arasındaki uyum; haritada {3} sınıf var</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>{0} of the reference is {1}: the overall agreement says little about other classes.</source>
   <translation>Referansın {0} kadarı {1}: genel uyum öteki sınıflar hakkında az şey söyler.</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>All classes</source>
   <translation>Tüm sınıflar</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Result</source>
   <translation>Sonuç</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Agreement by level</source>
   <translation>Düzeye göre uyum</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Share of the area on which map and reference show the same class</source>
   <translation>Haritanın ve referansın aynı sınıfı gösterdiği alanın payı</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Agreement by class</source>
   <translation>Sınıfa göre uyum</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Open Report</source>
   <translation>Raporu Aç</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>All figures and tables, in the browser</source>
   <translation>Tüm değerler ve tablolar, tarayıcıda</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Show Folder</source>
   <translation>Klasörü Göster</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>The folder with all files of this run</source>
   <translation>Bu çalıştırmanın tüm dosyalarını içeren klasör</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Export…</source>
   <translation>Dışa Aktar…</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Save the polygons as a shapefile or in another format, with their styles</source>
   <translation>Poligonları shapefile ya da başka bir biçimde, stilleriyle kaydet</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Map Sheet (PDF)…</source>
   <translation>Harita Paftası (PDF)…</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>A print layout with the classes, their areas, the agreement and the sources, saved as PDF</source>
   <translation>Sınıfları, alanlarını, uyumu ve kaynakları içeren bir baskı düzeni, PDF olarak kaydedilir</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Zoom to Result</source>
   <translation>Sonuca Yakınlaş</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Show the whole map of this run</source>
   <translation>Bu çalıştırmanın tüm haritasını göster</translation>
  </message>
 </context>
 <context>
  <name>RunBar</name>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Progress of the run</source>
   <translation>Çalıştırmanın ilerlemesi</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Cancel</source>
   <translation>İptal</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Stop the run; a map can go on from there later</source>
   <translation>Çalıştırmayı durdur; harita sonra oradan sürdürülebilir</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Starting the engine</source>
   <translation>Motor başlatılıyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Cancelling</source>
   <translation>İptal ediliyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Reading the raster</source>
   <translation>Raster okunuyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Mapping</source>
   <translation>Haritalanıyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Putting the parts together</source>
   <translation>Parçalar birleştiriliyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Generalising</source>
   <translation>Genelleştiriliyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Drawing polygons</source>
   <translation>Poligonlar çiziliyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Auditing</source>
   <translation>Denetleniyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Reading the reference</source>
   <translation>Referans okunuyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Comparing with the reference</source>
   <translation>Referansla karşılaştırılıyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Looking closer at the agreement</source>
   <translation>Uyuma daha yakından bakılıyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Comparing the maps</source>
   <translation>Haritalar karşılaştırılıyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Fusing the maps</source>
   <translation>Haritalar tek haritada toplanıyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Looking for suspects</source>
   <translation>Şüpheli alanlar aranıyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Counting pixels</source>
   <translation>Pikseller sayılıyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Drawing points</source>
   <translation>Noktalar çekiliyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Reading the labels</source>
   <translation>Etiketler okunuyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Writing the report</source>
   <translation>Rapor yazılıyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Writing files</source>
   <translation>Dosyalar yazılıyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Drawing a sample landscape</source>
   <translation>Örnek bir arazi çiziliyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Looking at the training data</source>
   <translation>Eğitim verisine bakılıyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Training</source>
   <translation>Eğitiliyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Scoring the new weights</source>
   <translation>Yeni ağırlıklar puanlanıyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Training the combinations</source>
   <translation>Birleşimler eğitiliyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>{0} left</source>
   <translation>{0} kaldı</translation>
  </message>
 </context>
 <context>
  <name>RunGroup</name>
  <message>
   <location filename="../ui/results/group.py" />
   <source>Land cover</source>
   <translation>Arazi örtüsü</translation>
  </message>
  <message>
   <location filename="../ui/results/layers.py" />
   <source>Polygons</source>
   <translation>Poligonlar</translation>
  </message>
  <message>
   <location filename="../ui/results/layers.py" />
   <source>Generalised map</source>
   <translation>Genelleştirilmiş harita</translation>
  </message>
  <message>
   <location filename="../ui/results/layers.py" />
   <source>Map</source>
   <translation>Harita</translation>
  </message>
  <message>
   <location filename="../ui/results/layers.py" />
   <source>Difference</source>
   <translation>Fark</translation>
  </message>
  <message>
   <location filename="../ui/results/layers.py" />
   <source>Map and reference differ</source>
   <translation>Harita ile referans ayrışıyor</translation>
  </message>
  <message>
   <location filename="../ui/results/layers.py" />
   <source>Confidence</source>
   <translation>Güven</translation>
  </message>
  <message>
   <location filename="../ui/results/layers.py" />
   <source>{0} of {1}, made with Landweave.</source>
   <translation>{0} – {1}, Landweave ile yapıldı.</translation>
  </message>
 </context>
 <context>
  <name>RunLayout</name>
  <message>
   <location filename="../ui/results/layout.py" />
   <source>Class</source>
   <translation>Sınıf</translation>
  </message>
  <message>
   <location filename="../ui/results/layout.py" />
   <source>km²</source>
   <translation>km²</translation>
  </message>
  <message>
   <location filename="../ui/results/layout.py" />
   <source>Share</source>
   <translation>Pay</translation>
  </message>
  <message>
   <location filename="../ui/results/layout.py" />
   <source>All</source>
   <translation>Tümü</translation>
  </message>
 </context>
 <context>
  <name>RunText</name>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>{0} · unfinished</source>
   <translation>{0} · bitmemiş</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>{0} · {1} agreement</source>
   <translation>{0} · uyum {1}</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Map</source>
   <translation>Harita</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Generalisation</source>
   <translation>Genelleştirme</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Polygons</source>
   <translation>Poligonlar</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Audit</source>
   <translation>Denetim</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Agreement</source>
   <translation>Uyum</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Comparison of weights</source>
   <translation>Ağırlıkların karşılaştırması</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Accuracy from points</source>
   <translation>Noktalardan doğruluk</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Simulated landscape</source>
   <translation>Benzetimle üretilmiş arazi</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Run</source>
   <translation>Çalıştırma</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Kind</source>
   <translation>Tür</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Began</source>
   <translation>Başlangıç</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Input</source>
   <translation>Girdi</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Weights</source>
   <translation>Ağırlıklar</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Reference</source>
   <translation>Referans</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Generalise</source>
   <translation>Genelleştir</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Classes</source>
   <translation>Sınıflar</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Device</source>
   <translation>Aygıt</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Time</source>
   <translation>Süre</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Landweave</source>
   <translation>Landweave</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Folder</source>
   <translation>Klasör</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>no</source>
   <translation>hayır</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>{0} ha, {1} m</source>
   <translation>{0} ha, {1} m</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>{0} (before generalising {1})</source>
   <translation>{0} (genelleştirmeden önce {1})</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Agreement, level {0}</source>
   <translation>Uyum, düzey {0}</translation>
  </message>
 </context>
 <context>
  <name>RunThemes</name>
  <message>
   <location filename="../ui/results/themes.py" />
   <source>Image</source>
   <translation>Görüntü</translation>
  </message>
  <message>
   <location filename="../ui/results/themes.py" />
   <source>Map</source>
   <translation>Harita</translation>
  </message>
  <message>
   <location filename="../ui/results/themes.py" />
   <source>Generalised</source>
   <translation>Genelleştirilmiş</translation>
  </message>
  <message>
   <location filename="../ui/results/themes.py" />
   <source>Difference</source>
   <translation>Fark</translation>
  </message>
 </context>
 <context>
  <name>RunsPage</name>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Result</source>
   <translation>Sonuç</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Runs</source>
   <translation>Çalıştırmalar</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>find earlier results again, repeat or resume a run</source>
   <translation>önceki sonuçları yeniden bulun, bir çalıştırmayı yineleyin ya da sürdürün</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>{0} holds no run. Choose a folder with a run.json in it.</source>
   <translation>{0} içinde çalıştırma yok. İçinde run.json bulunan bir klasör seçin.</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>{0} of {1}</source>
   <translation>{0} / {1}</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Delete the run {0} with all its files? They go to the trash where there is one.</source>
   <translation>{0} çalıştırması tüm dosyalarıyla silinsin mi? Çöp kutusu varsa dosyalar oraya gider.</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Delete Run</source>
   <translation>Çalıştırmayı Sil</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>{0} is ready</source>
   <translation>{0} hazır</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Show Folder</source>
   <translation>Klasörü Göster</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Add the Folder of a Run</source>
   <translation>Bir Çalıştırmanın Klasörünü Ekle</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>No run matches the search.</source>
   <translation>Aramaya uyan çalıştırma yok.</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>There are no runs yet. Make a map on the page Map, or add a run's folder.</source>
   <translation>Henüz çalıştırma yok. Harita sayfasında bir harita yapın ya da bir çalıştırmanın klasörünü ekleyin.</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Cannot be run again: {0} has gone.</source>
   <translation>Yeniden çalıştırılamaz: {0} artık yok.</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Made by another version of Landweave; it cannot be run again.</source>
   <translation>Landweave'in başka bir sürümüyle yapılmış; yeniden çalıştırılamaz.</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>This run was cut off. Resume it to go on where it stopped.</source>
   <translation>Bu çalıştırma yarıda kesilmiş. Kaldığı yerden sürmesi için sürdürün.</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Resume</source>
   <translation>Sürdür</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Run Again</source>
   <translation>Yeniden Çalıştır</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Go on where the run stopped</source>
   <translation>Çalıştırmanın durduğu yerden sürdür</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Do the same into a new folder</source>
   <translation>Aynısını yeni bir klasöre yap</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Show only runs whose raster, weights, reference or folder contain this</source>
   <translation>Yalnızca rasteri, ağırlıkları, referansı ya da klasörü bunu içeren çalıştırmaları göster</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Search the runs</source>
   <translation>Çalıştırmalarda ara</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Search</source>
   <translation>Ara</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Add Folder…</source>
   <translation>Klasör Ekle…</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Add a run that was made elsewhere, in Processing or by the command line, by its folder</source>
   <translation>Başka yerde, İşlemler'de ya da komut satırında yapılmış bir çalıştırmayı klasöründen ekle</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Runs of this project and of the folder for results, the newest first; a double click loads the layers</source>
   <translation>Bu projenin ve sonuç klasörünün çalıştırmaları, en yenisi önce; çift tıklama katmanları yükler</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Load Layers</source>
   <translation>Katmanları Yükle</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Add the run's maps and polygons to the project</source>
   <translation>Çalıştırmanın haritalarını ve poligonlarını projeye ekle</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Open Report</source>
   <translation>Raporu Aç</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Open the run's report in the browser</source>
   <translation>Çalıştırmanın raporunu tarayıcıda aç</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Open the folder with the run's files</source>
   <translation>Çalıştırmanın dosyalarının bulunduğu klasörü aç</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Agreement</source>
   <translation>Uyum</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Look at the run's agreement with its reference layer, class by class</source>
   <translation>Çalıştırmanın referans katmanıyla uyumuna sınıf sınıf bak</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Delete…</source>
   <translation>Sil…</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Move the run's folder to the trash</source>
   <translation>Çalıştırmanın klasörünü çöp kutusuna taşı</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>What was asked for and what came out</source>
   <translation>Ne istendiği ve ne çıktığı</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Parameters and results of the run</source>
   <translation>Çalıştırmanın parametreleri ve sonuçları</translation>
  </message>
 </context>
 <context>
  <name>SampleLandscape</name>
  <message>
   <location filename="../ui/sample_landscape.py" />
   <source>Try It With a Sample Landscape</source>
   <translation>Örnek Bir Araziyle Deneyin</translation>
  </message>
  <message>
   <location filename="../ui/sample_landscape.py" />
   <source>Draw a landscape, map it and compare it with its reference: about a minute, and no data needed</source>
   <translation>Bir arazi çiz, haritala ve referansıyla karşılaştır: yaklaşık bir dakika, veri gerekmez</translation>
  </message>
  <message>
   <location filename="../ui/sample_landscape.py" />
   <source>The weights {0}, which come with Landweave, are missing. Install Landweave again.</source>
   <translation>Landweave ile gelen {0} ağırlıkları eksik. Landweave'i yeniden kurun.</translation>
  </message>
  <message>
   <location filename="../ui/sample_landscape.py" />
   <source>Sample landscape</source>
   <translation>Örnek arazi</translation>
  </message>
  <message>
   <location filename="../ui/sample_landscape.py" />
   <source>the sample's reference</source>
   <translation>örneğin referansı</translation>
  </message>
  <message>
   <location filename="../ui/sample_landscape.py" />
   <source>Land cover of the sample landscape</source>
   <translation>Örnek arazinin arazi örtüsü</translation>
  </message>
  <message>
   <location filename="../ui/sample_landscape.py" />
   <source>Sample reference</source>
   <translation>Örnek referans</translation>
  </message>
 </context>
 <context>
  <name>SetupPage</name>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Setting up Landweave's engine</source>
   <translation>Landweave'in motoru kuruluyor</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Choose a Python With the Engine's Libraries</source>
   <translation>Motorun Kitaplıklarını İçeren Bir Python Seçin</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Trying this Python</source>
   <translation>Bu Python deneniyor</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Remove the engine? Maps and weights stay. It can be set up again at any time.</source>
   <translation>Motor kaldırılsın mı? Haritalar ve ağırlıklar kalır. Motor istendiğinde yeniden kurulabilir.</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Remove Engine</source>
   <translation>Motoru Kaldır</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Removing the engine</source>
   <translation>Motor kaldırılıyor</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Cancelling</source>
   <translation>İptal ediliyor</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Up to {0} GB while it is made, about two thirds of it afterwards</source>
   <translation>Kurulurken en çok {0} GB, sonrasında bunun yaklaşık üçte ikisi</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>This version of Landweave needs newer libraries than the engine that is there.</source>
   <translation>Landweave'in bu sürümü, var olan motordan daha yeni kitaplıklar gerektiriyor.</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Repair Engine</source>
   <translation>Motoru Onar</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Set Up</source>
   <translation>Kur</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Clearing up</source>
   <translation>Temizleniyor</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Preparing Python</source>
   <translation>Python hazırlanıyor</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Fetching the installer</source>
   <translation>Kurucu indiriliyor</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Downloading and installing libraries</source>
   <translation>Kitaplıklar indirilip kuruluyor</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Trying the libraries</source>
   <translation>Kitaplıklar deneniyor</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Cancelled. What was downloaded is kept for the next time.</source>
   <translation>İptal edildi. İndirilenler bir sonraki sefer için saklandı.</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Removed; {0:.1f} GB are free again.</source>
   <translation>Kaldırıldı; {0:.1f} GB yeniden boş.</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Set Up the Engine</source>
   <translation>Motoru Kur</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Landweave computes in a Python environment of its own, apart from QGIS. It is made once, from the Python Package Index, and serves all projects. Nothing else on this computer is changed.</source>
   <translation>Landweave, QGIS'ten ayrı, kendine ait bir Python ortamında hesaplar. Bu ortam Python Paket Dizini'nden (PyPI) bir kez kurulur ve tüm projelere hizmet eder. Bu bilgisayarda başka hiçbir şey değişmez.</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Size</source>
   <translation>Boyut</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Folder</source>
   <translation>Klasör</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Download and install the engine; QGIS can be used meanwhile</source>
   <translation>Motoru indir ve kur; bu sırada QGIS kullanılabilir</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Use Existing Python…</source>
   <translation>Var Olan Python'u Kullan…</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Choose a Python 3 that has the libraries already, for computers without access to the internet</source>
   <translation>İnternet erişimi olmayan bilgisayarlar için, kitaplıkları zaten içeren bir Python 3 seç</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>%p %</source>
   <translation>% %p</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Progress of the set-up</source>
   <translation>Kurulumun ilerlemesi</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Cancel</source>
   <translation>İptal</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Stop the set-up; an engine that was there before stays</source>
   <translation>Kurulumu durdur; önceden var olan motor kalır</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>What the installer says</source>
   <translation>Kurucunun bildirdikleri</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Log of the set-up</source>
   <translation>Kurulumun günlüğü</translation>
  </message>
 </context>
 <context>
  <name>Stepper</name>
  <message>
   <location filename="../ui/widgets/stepper.py" />
   <source>Previous</source>
   <translation>Önceki</translation>
  </message>
  <message>
   <location filename="../ui/widgets/stepper.py" />
   <source>Next</source>
   <translation>Sonraki</translation>
  </message>
  <message>
   <location filename="../ui/widgets/stepper.py" />
   <source>{0} of {1}</source>
   <translation>{0} / {1}</translation>
  </message>
 </context>
 <context>
  <name>SurveyView</name>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>Share of each class in the training data</source>
   <translation>Eğitim verisinde her sınıfın payı</translation>
  </message>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>Learnt from</source>
   <translation>Öğrenilen</translation>
  </message>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>Chooses the best state</source>
   <translation>En iyi durumu seçen</translation>
  </message>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>Held back, to score the result</source>
   <translation>Sonucu puanlamak için ayrılan</translation>
  </message>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>{0}: {1} km², {2} patches</source>
   <translation>{0}: {1} km², {2} yama</translation>
  </message>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>Class</source>
   <translation>Sınıf</translation>
  </message>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>Training</source>
   <translation>Eğitiliyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>Validation</source>
   <translation>Doğrulama</translation>
  </message>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>Test</source>
   <translation>Sınama</translation>
  </message>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>Too little to be learnt well: {0}. Add areas that hold more, or leave these classes out.</source>
   <translation>İyi öğrenilemeyecek kadar az: {0}. Daha çoğunu içeren alanlar ekleyin ya da bu sınıfları dışarıda bırakın.</translation>
  </message>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>Cannot be scored, for none was held back: {0}.</source>
   <translation>Ayrılan olmadığı için puanlanamaz: {0}.</translation>
  </message>
 </context>
 <context>
  <name>SuspectsList</name>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>What you see there; it is kept in suspects.gpkg</source>
   <translation>Orada gördüğünüz; suspects.gpkg içinde saklanır</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>Verdict</source>
   <translation>Karar</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>Polygons of the reference that the map contradicts: errors of either, or changes.</source>
   <translation>Haritanın çeliştiği referans poligonları: ikisinden birinin hatası ya da bir değişim.</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>Sure</source>
   <translation>Güven</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>How confident the map is where it contradicts</source>
   <translation>Haritanın çeliştiği yerde ne kadar emin olduğu</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>Polygons of the reference that most maps contradict; look first where all agree.</source>
   <translation>Çoğu haritanın çeliştiği referans poligonları; önce hepsinin uyuştuğu yerlere bakın.</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>Agree</source>
   <translation>Uyuşan</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>How many of the weights show the same class there</source>
   <translation>Orada ağırlıklardan kaçının aynı sınıfı gösterdiği</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>Reference → map</source>
   <translation>Referans → harita</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>Area</source>
   <translation>Alan</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>What the reference says, and what the map shows instead</source>
   <translation>Referansın söylediği ve haritanın onun yerine gösterdiği</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>How much of the polygon the map contradicts</source>
   <translation>Poligonun ne kadarının haritayla çeliştiği</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>{0} of {1} looked at ({2}).</source>
   <translation>{1} yerden {0} tanesine bakıldı ({2}).</translation>
  </message>
 </context>
 <context>
  <name>TrainForm</name>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>Training of {0}</source>
   <translation>{0} eğitimi</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>Look at the training data</source>
   <translation>Eğitim verisine bak</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>Bands in single files: put them together with Build Virtual Raster first.</source>
   <translation>Bantlar ayrı dosyalarda: önce Sanal Raster Oluştur ile birleştirin.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>A raster stands twice among the areas.</source>
   <translation>Bir raster alanlar arasında iki kez geçiyor.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>{0} and {1} have different bands.</source>
   <translation>{0} ile {1} farklı bantlar içeriyor.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>{0} and {1} have different pixel sizes.</source>
   <translation>{0} ile {1} farklı piksel boyutlarında.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>Choose the layer that says which class is where.</source>
   <translation>Hangi sınıfın nerede olduğunu söyleyen katmanı seçin.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>{0} does not touch its raster. Choose a layer of the same area.</source>
   <translation>{0}, kendi rasteriyle örtüşmüyor. Aynı alana ait bir katman seçin.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>The scheme has no class {0}. Its codes are {1}.</source>
   <translation>Şemada {0} sınıfı yok. Kodları: {1}.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>Name two classes or more, or none to learn them all.</source>
   <translation>İki ya da daha çok sınıf yazın; tümünü öğrenmek için boş bırakın.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>Give the new weights a name, such as the region and the year.</source>
   <translation>Yeni ağırlıklara bölge ve yıl gibi bir ad verin.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>The name needs some letters from A to Z or digits.</source>
   <translation>Adda A–Z arası harfler ya da rakamlar bulunmalıdır.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>Weights of this name come with Landweave. Choose another name.</source>
   <translation>Bu addaki ağırlıklar Landweave ile gelir. Başka bir ad seçin.</translation>
  </message>
 </context>
 <context>
  <name>TrainHints</name>
  <message>
   <location filename="../ui/pages/train_hints.py" />
   <source>Covers about {0} % of the raster</source>
   <translation>Rasterin yaklaşık % {0} kadarını kapsıyor</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_hints.py" />
   <source>{0} classes at most</source>
   <translation>en çok {0} sınıf</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_hints.py" />
   <source>Replaces the weights {0} once the training is done</source>
   <translation>Eğitim bitince {0} ağırlıklarının yerini alır</translation>
  </message>
 </context>
 <context>
  <name>TrainPage</name>
  <message>
   <location filename="../ui/pages/train_page.py" />
   <source>Train</source>
   <translation>Eğit</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.py" />
   <source>make regional weights from rasters and reference layers</source>
   <translation>rasterlerden ve referans katmanlarından bölgesel ağırlıklar üretin</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.py" />
   <source>Train the weights</source>
   <translation>Ağırlıkları eğit</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.py" />
   <source>Scratch</source>
   <translation>Sıfırdan</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.py" />
   <source>Finishing: the best weights so far are scored and kept.</source>
   <translation>Bitiriliyor: şimdiye kadarki en iyi ağırlıklar puanlanıp saklanıyor.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.py" />
   <source>Cancelled.</source>
   <translation>İptal edildi.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.py" />
   <source>{0} is ready.</source>
   <translation>{0} hazır.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.py" />
   <source>{0} agreement on ground it has never seen.</source>
   <translation>Hiç görmediği arazide {0} uyum.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.py" />
   <source>Show Card</source>
   <translation>Kartı Göster</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>The image to learn from: a raster layer of the project that is a file</source>
   <translation>Öğrenilecek görüntü: projenin, dosya olan bir raster katmanı</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>…</source>
   <translation>…</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Choose a raster file with all bands</source>
   <translation>Tüm bantları içeren bir raster dosyası seç</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Choose a raster file</source>
   <translation>Bir raster dosyası seç</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Reference</source>
   <translation>Referans</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>The layer that says which class is where, polygons or raster</source>
   <translation>Hangi sınıfın nerede olduğunu söyleyen katman, poligon ya da raster</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>The field that holds the class codes, such as CODE_18</source>
   <translation>CODE_18 gibi, sınıf kodlarını içeren alan</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Code field of the reference layer</source>
   <translation>Referans katmanının kod alanı</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Add Another Area</source>
   <translation>Başka Bir Alan Ekle</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Keep this raster with its reference, and choose one more</source>
   <translation>Bu rasteri referansıyla birlikte tut ve bir tane daha seç</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Areas that are learnt from, besides the one above</source>
   <translation>Yukarıdakinin yanında, öğrenmede kullanılan alanlar</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Further areas</source>
   <translation>Diğer alanlar</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>−</source>
   <translation>−</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Take the chosen area off the list</source>
   <translation>Seçilen alanı listeden çıkar</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Remove the chosen area</source>
   <translation>Seçilen alanı kaldır</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Classes</source>
   <translation>Sınıflar</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>The classes that the weights shall map; fewer classes are learnt better</source>
   <translation>Ağırlıkların haritalayacağı sınıflar; az sınıf daha iyi öğrenilir</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Name</source>
   <translation>Ad</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>What the new weights are called, such as the region and the year</source>
   <translation>Yeni ağırlıkların adı, örneğin bölge ve yıl</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>At most</source>
   <translation>En çok</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>The training ends by then with the best that it has; 0: it takes as long as it needs</source>
   <translation>Eğitim bu sürede, elindeki en iyi sonuçla biter; 0: ne kadar gerekiyorsa</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>As long as it needs</source>
   <translation>Gerektiği kadar</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source> min</source>
   <translation> dk</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Start from</source>
   <translation>Başlangıç</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Weights that know something like it already: the training needs less ground and less time</source>
   <translation>Benzer bir şeyi zaten bilen ağırlıklar: eğitim daha az arazi ve daha az zaman ister</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>More Options</source>
   <translation>Diğer Seçenekler</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Region</source>
   <translation>Bölge</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>What the region is called, for the card</source>
   <translation>Kart için, bölgenin adı</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Sensor</source>
   <translation>Algılayıcı</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>What took the images, such as Sentinel-2 L2A, for the card</source>
   <translation>Kart için, görüntüleri çeken algılayıcı, örneğin Sentinel-2 L2A</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Only these</source>
   <translation>Yalnızca bunlar</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Codes of the classes to learn, such as 21 31 51; empty: all that the reference holds</source>
   <translation>Öğrenilecek sınıf kodları, örneğin 21 31 51; boşsa referanstakilerin tümü</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Passes</source>
   <translation>Geçiş sayısı</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>How often each place is seen on average (epochs), if the time allows</source>
   <translation>Zaman yeterse, her yerin ortalama kaç kez görüldüğü (epok)</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Patch</source>
   <translation>Yama</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Side of what the network sees at a time; smaller ones fit into smaller rasters</source>
   <translation>Ağın bir seferde gördüğü alanın kenarı; küçükleri küçük rasterlere sığar</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Batch</source>
   <translation>Yığın</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Patches in one step; fewer need less memory</source>
   <translation>Bir adımdaki yama sayısı; azı daha az bellek ister</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Learning rate</source>
   <translation>Öğrenme oranı</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>The highest of the training; lower it when the loss jumps</source>
   <translation>Eğitimdeki en yüksek oran; kayıp sıçrıyorsa düşürün</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Other light</source>
   <translation>Farklı ışık</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>How much brightness and contrast are varied, so that the weights bear other dates; 0: not at all</source>
   <translation>Ağırlıklar başka tarihleri de kaldırsın diye parlaklık ve karşıtlığın ne kadar değiştirildiği; 0: hiç</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Rare classes</source>
   <translation>Seyrek sınıflar</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>0 weighs all pixels alike, 1 all classes alike, however rare they are</source>
   <translation>0 tüm pikselleri, 1 ne kadar seyrek olurlarsa olsunlar tüm sınıfları eşit tartar</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Seed</source>
   <translation>Tohum</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Another number holds back other places</source>
   <translation>Başka bir sayı, başka yerleri ayırır</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Show Training Data</source>
   <translation>Eğitim Verisini Göster</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Draw on the map which places are learnt from and which are held back, with the share of each class</source>
   <translation>Hangi yerlerden öğrenildiğini ve hangilerinin ayrıldığını, her sınıfın payıyla haritaya çiz</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Stop and Keep</source>
   <translation>Durdur ve Sakla</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>End the training now and keep the best weights so far</source>
   <translation>Eğitimi şimdi bitir ve şimdiye kadarki en iyi ağırlıkları sakla</translation>
  </message>
 </context>
 <context>
  <name>TrainingCurves</name>
  <message>
   <location filename="../ui/widgets/training_curves.py" />
   <source>Validation</source>
   <translation>Doğrulama</translation>
  </message>
  <message>
   <location filename="../ui/widgets/training_curves.py" />
   <source>Training</source>
   <translation>Eğitiliyor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/training_curves.py" />
   <source>Mean IoU</source>
   <translation>Ortalama IoU</translation>
  </message>
  <message>
   <location filename="../ui/widgets/training_curves.py" />
   <source>Agreement</source>
   <translation>Uyum</translation>
  </message>
  <message>
   <location filename="../ui/widgets/training_curves.py" />
   <source>Loss</source>
   <translation>Kayıp</translation>
  </message>
 </context>
 <context>
  <name>Verdicts</name>
  <message>
   <location filename="../ui/verdicts.py" />
   <source>Not Looked At</source>
   <translation>Bakılmadı</translation>
  </message>
  <message>
   <location filename="../ui/verdicts.py" />
   <source>The Map Is Wrong</source>
   <translation>Harita Yanlış</translation>
  </message>
  <message>
   <location filename="../ui/verdicts.py" />
   <source>The Reference Is Wrong</source>
   <translation>Referans Yanlış</translation>
  </message>
  <message>
   <location filename="../ui/verdicts.py" />
   <source>The Land Has Changed</source>
   <translation>Arazi Değişmiş</translation>
  </message>
  <message>
   <location filename="../ui/verdicts.py" />
   <source>Cannot Be Told</source>
   <translation>Anlaşılamıyor</translation>
  </message>
  <message>
   <location filename="../ui/verdicts.py" />
   <source>Close the programs that have it open, and allow writing in its folder.</source>
   <translation>Dosyayı açık tutan programları kapatın ve klasörüne yazmaya izin verin.</translation>
  </message>
  <message>
   <location filename="../ui/verdicts.py" />
   <source>The verdict cannot be written to {0}.</source>
   <translation>Karar {0} dosyasına yazılamıyor.</translation>
  </message>
 </context>
 <context>
  <name>WeightsPage</name>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Weights</source>
   <translation>Ağırlıklar</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>see, compare, import and export regional weights</source>
   <translation>bölgesel ağırlıkları görün, karşılaştırın, içe ve dışa aktarın</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Import of {0}</source>
   <translation>{0} içe aktarılıyor</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Remove {0}? The files go to the trash where there is one. Maps made with them stay.</source>
   <translation>{0} kaldırılsın mı? Çöp kutusu varsa dosyalar oraya gider. Onlarla yapılan haritalar kalır.</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Remove Weights</source>
   <translation>Ağırlıkları Kaldır</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>imported</source>
   <translation>içe aktarılmış</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>comes with Landweave</source>
   <translation>Landweave ile gelir</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>There are no weights yet. Import a package, or train some on the page Train.</source>
   <translation>Henüz ağırlık yok. Bir paket içe aktarın ya da Eğit sayfasında eğitin.</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Move the chosen weights to the trash</source>
   <translation>Seçilen ağırlıkları çöp kutusuna taşı</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Weights that come with Landweave stay</source>
   <translation>Landweave ile gelen ağırlıklar kalır</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Import Weights</source>
   <translation>Ağırlıkları İçe Aktar</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Weights ({0})</source>
   <translation>Ağırlıklar ({0})</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>All Files (*)</source>
   <translation>Tüm Dosyalar (*)</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Choose the Card or Form of {0}</source>
   <translation>{0} İçin Kart ya da Form Seçin</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Cards and Forms (*.json)</source>
   <translation>Kartlar ve formlar (*.json)</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Packages (*.zip)</source>
   <translation>Paketler (*.zip)</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>ONNX Networks (*.onnx)</source>
   <translation>ONNX ağları (*.onnx)</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Export Weights</source>
   <translation>Ağırlıkları Dışa Aktar</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Export of {0}</source>
   <translation>{0} dışa aktarılıyor</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Check of {0}</source>
   <translation>{0} denetleniyor</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Choose Its Card or Form…</source>
   <translation>Kartını ya da Formunu Seç…</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Show Folder</source>
   <translation>Klasörü Göster</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>{0} was saved</source>
   <translation>{0} kaydedildi</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Installed regional weights; choose two or more to see their cards side by side</source>
   <translation>Kurulu bölgesel ağırlıklar; kartlarını yan yana görmek için iki ya da daha çoğunu seçin</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Installed weights</source>
   <translation>Kurulu ağırlıklar</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Import…</source>
   <translation>İçe Aktar…</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Add a weights package: a .zip, a folder's card.json, or a file of weights with its card</source>
   <translation>Bir ağırlık paketi ekle: .zip, bir klasörün card.json dosyası ya da kartıyla birlikte bir ağırlık dosyası</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Export…</source>
   <translation>Dışa Aktar…</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Save the chosen weights as one .zip, to pass them on</source>
   <translation>Seçilen ağırlıkları başkalarına vermek üzere tek bir .zip olarak kaydet</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Remove…</source>
   <translation>Kaldır…</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Show Region</source>
   <translation>Bölgeyi Göster</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Outline on the map what the chosen weights were trained on, and go there</source>
   <translation>Seçilen ağırlıkların eğitildiği yeri haritada çiz ve oraya git</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Check</source>
   <translation>Denetle</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Compare the files with their checksums and load the network</source>
   <translation>Dosyaları sağlama değerleriyle karşılaştır ve ağı yükle</translation>
  </message>
 </context>
 <context>
  <name>WeightsText</name>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>{0} classes of {1}</source>
   <translation>{1} sınıfından {0} tanesi</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Trained on simulated landscapes: for demonstrations only.</source>
   <translation>Benzetimle üretilmiş arazilerde eğitildi: yalnızca gösterim içindir.</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Region</source>
   <translation>Bölge</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Sensor</source>
   <translation>Algılayıcı</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Bands</source>
   <translation>Bantlar</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Pixel size</source>
   <translation>Piksel boyutu</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Classes</source>
   <translation>Sınıflar</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Images from</source>
   <translation>Görüntü tarihleri</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Agreement</source>
   <translation>Uyum</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Limits</source>
   <translation>Sınırlamalar</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Training data</source>
   <translation>Eğitim verisi</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Licence</source>
   <translation>Lisans</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Attribution</source>
   <translation>Atıf</translation>
  </message>
 </context>
</TS>
