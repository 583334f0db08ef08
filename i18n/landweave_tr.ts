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
  <name>AgreementSuspects</name>
  <message>
   <location filename="../ui/pages/agreement_suspects.py" />
   <source>Reference → map</source>
   <translation>Referans → harita</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_suspects.py" />
   <source>Area</source>
   <translation>Alan</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_suspects.py" />
   <source>Sure</source>
   <translation>Güven</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_suspects.py" />
   <source>What the reference says, and what the map shows instead</source>
   <translation>Referansın söylediği ve haritanın onun yerine gösterdiği</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_suspects.py" />
   <source>How much of the polygon the map contradicts</source>
   <translation>Poligonun ne kadarının haritayla çeliştiği</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_suspects.py" />
   <source>How confident the map is where it contradicts</source>
   <translation>Haritanın çeliştiği yerde ne kadar emin olduğu</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_suspects.py" />
   <source>Polygons of the reference that the map contradicts: errors of either, or changes.</source>
   <translation>Haritanın çeliştiği referans poligonları: ikisinden birinin hatası ya da bir değişim.</translation>
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
   <location filename="../ui/processing/agree_algorithm.py" />
   <source>Overall agreement, finest level</source>
   <translation>Genel uyum, en ince düzey</translation>
  </message>
  <message>
   <location filename="../ui/processing/agree_algorithm.py" />
   <source>Overall agreement, coarsest level</source>
   <translation>Genel uyum, en kaba düzey</translation>
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
   <source>Folder of the new package; its name becomes the weights' id.</source>
   <translation>Yeni paketin klasörü; adı ağırlıkların kimliği olur.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Id of the weights</source>
   <translation>Ağırlıkların kimliği</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Agreement on the ground that was held back</source>
   <translation>Ayrılmış arazideki uyum</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Training time (seconds)</source>
   <translation>Eğitim süresi (saniye)</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Classes learnt</source>
   <translation>Öğrenilen sınıflar</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Title</source>
   <translation>Başlık</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>What the card calls the weights. Empty: the folder's name.</source>
   <translation>Ağırlıkların kartta geçen adı. Boş: klasörün adı.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>What the region is called.</source>
   <translation>Bölgenin adı.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Sensor</source>
   <translation>Algılayıcı</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>For instance Sentinel-2 L2A.</source>
   <translation>Örneğin Sentinel-2 L2A.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Upper bound of the training; 0: none.</source>
   <translation>Eğitim süresinin üst sınırı; 0: yok.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Minutes</source>
   <translation>Dakika</translation>
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
   <source>How often, on average, each place is seen.</source>
   <translation>Her yerin ortalama kaç kez görüldüğü.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Epochs</source>
   <translation>Epok sayısı</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>The same number gives the same weights on the same machine.</source>
   <translation>Aynı sayı, aynı makinede aynı ağırlıkları verir.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Licence</source>
   <translation>Lisans</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Under which the weights may be shared, for instance CC-BY-4.0.</source>
   <translation>Ağırlıkların hangi lisansla paylaşılabileceği, örneğin CC-BY-4.0.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Images with the same bands in the same order.</source>
   <translation>Aynı bantları aynı sırayla içeren görüntüler.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>The classes that the weights shall map; clc-l2 are the 15 classes of CORINE's second level.</source>
   <translation>Ağırlıkların haritalayacağı sınıflar; clc-l2, CORINE'in ikinci düzeyindeki 15 sınıftır.</translation>
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
   <source>Device</source>
   <translation>Aygıt</translation>
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
   <source>{0} was saved; the layout {1} stays in the project</source>
   <translation>{0} kaydedildi; {1} düzeni projede kalıyor</translation>
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
   <source>Map what the map view shows of the raster, at most 1024 px wide and high, within seconds</source>
   <translation>Rasterin harita görünümünde görünen kısmını, en çok 1024 piksel genişlik ve yükseklikte, saniyeler içinde haritala</translation>
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
   <source>The map view does not show any of the raster.</source>
   <translation>Harita görünümünde rasterin hiçbir parçası yok.</translation>
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
   <source>Looking at the training data</source>
   <translation>Eğitim verisine bakılıyor</translation>
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
   <source>Cancelled. Nothing was changed.</source>
   <translation>İptal edildi. Hiçbir şey değişmedi.</translation>
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
   <source>Set Up</source>
   <translation>Kur</translation>
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
