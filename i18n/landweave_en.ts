<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>AgreementMeasure</name>
  <message>
   <location filename="../ui/pages/agreement_measure.py" />
   <source>This raster has several bands: an image, not a map of classes.</source>
   <translation>This raster has several bands: an image, not a map of classes.</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_measure.py" />
   <source>Choose the layer that the map is to be compared with.</source>
   <translation>Choose the layer that the map is to be compared with.</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_measure.py" />
   <source>This layer does not touch the map. Choose one of the same area.</source>
   <translation>This layer does not touch the map. Choose one of the same area.</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_measure.py" />
   <source>Agreement of {0} with {1}</source>
   <translation>Agreement of {0} with {1}</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_measure.py" />
   <source>As the File Says</source>
   <translation>As the File Says</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_measure.py" />
   <source>Recognised by Themselves</source>
   <translation>Recognised by Themselves</translation>
  </message>
 </context>
 <context>
  <name>AgreementPage</name>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Level</source>
   <translation>Level</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Map</source>
   <translation>Map</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Agreement</source>
   <translation>Agreement</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>see how far a map agrees with a reference layer, and where it does not</source>
   <translation>see how far a map agrees with a reference layer, and where it does not</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>What the Map Shows</source>
   <translation>What the Map Shows</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>What the Reference Shows</source>
   <translation>What the Reference Shows</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>All That Was Compared</source>
   <translation>All That Was Compared</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Rows are the map, columns the reference. Click a cell to see its places.</source>
   <translation>Rows are the map, columns the reference. Click a cell to see its places.</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Percent</source>
   <translation>Percent</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>User's</source>
   <translation>User's</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Producer's</source>
   <translation>Producer's</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>IoU</source>
   <translation>IoU</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Of what the map shows as this class, the share that the reference shows so</source>
   <translation>Of what the map shows as this class, the share that the reference shows so</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Of what the reference shows as this class, the share that the map found</source>
   <translation>Of what the reference shows as this class, the share that the map found</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Agreed area ÷ area that map or reference shows as this class</source>
   <translation>Agreed area ÷ area that map or reference shows as this class</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Class</source>
   <translation>Class</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Reference</source>
   <translation>Reference</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>More</source>
   <translation>More</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Area on the ground, where both have a class</source>
   <translation>Area on the ground, where both have a class</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Map less reference</source>
   <translation>Map less reference</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Choose the Folder of a Run</source>
   <translation>Choose the Folder of a Run</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>No agreement is known yet. Make a map with a reference layer, or measure one below.</source>
   <translation>No agreement is known yet. Make a map with a reference layer, or measure one below.</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Generalised</source>
   <translation>Generalised</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>The map after the minimum mapping unit and width</source>
   <translation>The map after the minimum mapping unit and width</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Raw</source>
   <translation>Raw</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>The map as the network saw it</source>
   <translation>The map as the network saw it</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Classes of level {0}</source>
   <translation>Classes of level {0}</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>generalised map</source>
   <translation>generalised map</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>map</source>
   <translation>map</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>of the area show the same class in the {0} and in {1}</source>
   <translation>of the area show the same class in the {0} and in {1}</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>of the area show the same class in the {0} and in {1}, at level {2}</source>
   <translation>of the area show the same class in the {0} and in {1}, at level {2}</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Areas ({0})</source>
   <translation>Areas ({0})</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>Map {0}, reference {1}</source>
   <translation>Map {0}, reference {1}</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>This folder holds no report. Choose the folder of a run.</source>
   <translation>This folder holds no report. Choose the folder of a run.</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>The report of this run is damaged. Measure the map again below.</source>
   <translation>The report of this run is damaged. Measure the map again below.</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.py" />
   <source>This map was not compared with a reference layer. Measure it below.</source>
   <translation>This map was not compared with a reference layer. Measure it below.</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Run</source>
   <translation>Run</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>The run whose agreement is shown: the project's runs and those in the folder for results</source>
   <translation>The run whose agreement is shown: the project's runs and those in the folder for results</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>…</source>
   <translation>…</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Choose the folder of a run</source>
   <translation>Choose the folder of a run</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Overall agreement</source>
   <translation>Overall agreement</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Confusion Table</source>
   <translation>Confusion Table</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Percent of</source>
   <translation>Percent of</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>What the figures in the cells are shares of</source>
   <translation>What the figures in the cells are shares of</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Agreement of each class</source>
   <translation>Agreement of each class</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Areas</source>
   <translation>Areas</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Area of each class in map and reference</source>
   <translation>Area of each class in map and reference</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Suspects</source>
   <translation>Suspects</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Polygons of the reference that the map contradicts</source>
   <translation>Polygons of the reference that the map contradicts</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Report</source>
   <translation>Report</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Open the report in the browser</source>
   <translation>Open the report in the browser</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Tables</source>
   <translation>Tables</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Open the folder with the tables as CSV</source>
   <translation>Open the folder with the tables as CSV</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Measure a Map</source>
   <translation>Measure a Map</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>A raster of classes: one that Landweave made, or any other whose scheme is named below</source>
   <translation>A raster of classes: one that Landweave made, or any other whose scheme is named below</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Choose a raster file</source>
   <translation>Choose a raster file</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>What the values of the map mean; Landweave's maps say it themselves</source>
   <translation>What the values of the map mean; Landweave's maps say it themselves</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>An official layer to compare the map with, polygons or raster</source>
   <translation>An official layer to compare the map with, polygons or raster</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>The field that holds the class codes, such as CODE_18</source>
   <translation>The field that holds the class codes, such as CODE_18</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Code field of the reference layer</source>
   <translation>Code field of the reference layer</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Codes</source>
   <translation>Codes</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>What the codes of the reference layer mean, where they leave it open</source>
   <translation>What the codes of the reference layer mean, where they leave it open</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Measure</source>
   <translation>Measure</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_page.ui" />
   <source>Compare the map with the reference</source>
   <translation>Compare the map with the reference</translation>
  </message>
 </context>
 <context>
  <name>AgreementPlaces</name>
  <message>
   <location filename="../ui/pages/agreement_places.py" />
   <source>{0}: nowhere</source>
   <translation>{0}: nowhere</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_places.py" />
   <source>This run has not kept its places. Measure the map again below to see them.</source>
   <translation>This run has not kept its places. Measure the map again below to see them.</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_places.py" />
   <source>Clear</source>
   <translation>Clear</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_places.py" />
   <source>Places of {0}</source>
   <translation>Places of {0}</translation>
  </message>
 </context>
 <context>
  <name>CardComparison</name>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Weights side by side</source>
   <translation>Weights side by side</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Title</source>
   <translation>Title</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Region</source>
   <translation>Region</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Bands</source>
   <translation>Bands</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Pixel size</source>
   <translation>Pixel size</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Images from</source>
   <translation>Images from</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Scheme</source>
   <translation>Scheme</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Number of classes</source>
   <translation>Number of classes</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Limits</source>
   <translation>Limits</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Trained on</source>
   <translation>Trained on</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Agreement in {0}</source>
   <translation>Agreement in {0}</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_comparison.py" />
   <source>Classes not in all</source>
   <translation>Classes not in all</translation>
  </message>
 </context>
 <context>
  <name>CardView</name>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Agreement With Labels Never Trained On</source>
   <translation>Agreement With Labels Never Trained On</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Agreement by region and level</source>
   <translation>Agreement by region and level</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Classes of these weights</source>
   <translation>Classes of these weights</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Limits</source>
   <translation>Limits</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Region</source>
   <translation>Region</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Bands</source>
   <translation>Bands</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Pixel size</source>
   <translation>Pixel size</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Images from</source>
   <translation>Images from</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Trained on</source>
   <translation>Trained on</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Attribution</source>
   <translation>Attribution</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Place</source>
   <translation>Place</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>In {0} they agree {1} points less than in {2}.</source>
   <translation>In {0} they agree {1} points less than in {2}.</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>{0} Classes of {1}</source>
   <translation>{0} Classes of {1}</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Class</source>
   <translation>Class</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Share</source>
   <translation>Share</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>F1, the mean of user's and producer's agreement, in {0}</source>
   <translation>F1, the mean of user's and producer's agreement, in {0}</translation>
  </message>
  <message>
   <location filename="../ui/widgets/card_view.py" />
   <source>Of the training data</source>
   <translation>Of the training data</translation>
  </message>
 </context>
 <context>
  <name>CodeSchemes</name>
  <message>
   <location filename="../ui/code_schemes.py" />
   <source>CORINE Codes (111 to 523)</source>
   <translation>CORINE Codes (111 to 523)</translation>
  </message>
  <message>
   <location filename="../ui/code_schemes.py" />
   <source>CORINE Grid Codes (1 to 44)</source>
   <translation>CORINE Grid Codes (1 to 44)</translation>
  </message>
  <message>
   <location filename="../ui/code_schemes.py" />
   <source>Use {0}</source>
   <translation>Use {0}</translation>
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
   <translation>Reference</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_ask.py" />
   <source>Without a reference one learns where the maps differ, not who is right.</source>
   <translation>Without a reference one learns where the maps differ, not who is right.</translation>
  </message>
 </context>
 <context>
  <name>CompareForm</name>
  <message>
   <location filename="../ui/pages/compare_form.py" />
   <source>Check two to six weights.</source>
   <translation>Check two to six weights.</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_form.py" />
   <source>Give every area a reference, or none.</source>
   <translation>Give every area a reference, or none.</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_form.py" />
   <source>The code fields of all references must have one name.</source>
   <translation>The code fields of all references must have one name.</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_form.py" />
   <source>Comparison of {0} weights</source>
   <translation>Comparison of {0} weights</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_form.py" />
   <source>{0} has a file for each band. Build a virtual raster of them first.</source>
   <translation>{0} has a file for each band. Build a virtual raster of them first.</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_form.py" />
   <source>{0}: the bands of {1} have no names that Landweave knows ({2}).</source>
   <translation>{0}: the bands of {1} have no names that Landweave knows ({2}).</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_form.py" />
   <source>{0} does not touch {1}.</source>
   <translation>{0} does not touch {1}.</translation>
  </message>
 </context>
 <context>
  <name>CompareLayers</name>
  <message>
   <location filename="../ui/pages/compare_layers.py" />
   <source>Comparison</source>
   <translation>Comparison</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_layers.py" />
   <source>{0}, generalised</source>
   <translation>{0}, generalised</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_layers.py" />
   <source>{0} or {1} right</source>
   <translation>{0} or {1} right</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_layers.py" />
   <source>Both right</source>
   <translation>Both right</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_layers.py" />
   <source>Only {0} right</source>
   <translation>Only {0} right</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_layers.py" />
   <source>Neither right</source>
   <translation>Neither right</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_layers.py" />
   <source>Suspects</source>
   <translation>Suspects</translation>
  </message>
 </context>
 <context>
  <name>ComparePage</name>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>Compare</source>
   <translation>Compare</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>find out which regional weights to use where</source>
   <translation>find out which regional weights to use where</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>The report of this comparison is damaged. Compare again.</source>
   <translation>The report of this comparison is damaged. Compare again.</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>This folder holds no comparison. Choose the folder of one.</source>
   <translation>This folder holds no comparison. Choose the folder of one.</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>Choose the Folder of a Comparison</source>
   <translation>Choose the Folder of a Comparison</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>No comparison is known yet. Check weights above and press Compare.</source>
   <translation>No comparison is known yet. Check weights above and press Compare.</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>{0}: without a reference nobody knows which map is right.</source>
   <translation>{0}: without a reference nobody knows which map is right.</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>{0}: use &lt;b&gt;{1}&lt;/b&gt;.</source>
   <translation>{0}: use &lt;b&gt;{1}&lt;/b&gt;.</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>{0}: &lt;b&gt;{1}&lt;/b&gt;, but the lead may be chance.</source>
   <translation>{0}: &lt;b&gt;{1}&lt;/b&gt;, but the lead may be chance.</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>Overall agreement in percent, and the interval that holds it in 95 % of the draws</source>
   <translation>Overall agreement in percent, and the interval that holds it in 95 % of the draws</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>Percent</source>
   <translation>Percent</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>⌂ their own region</source>
   <translation>⌂ their own region</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>away from their region</source>
   <translation>away from their region</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>★ a lead that is more than chance</source>
   <translation>★ a lead that is more than chance</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>sure</source>
   <translation>sure</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>within noise</source>
   <translation>within noise</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>too little ground</source>
   <translation>too little ground</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>Weights</source>
   <translation>Weights</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>Points</source>
   <translation>Points</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.py" />
   <source>Class</source>
   <translation>Class</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>New Comparison</source>
   <translation>New Comparison</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Check two to six regional weights; those that do not fit the rasters are grey</source>
   <translation>Check two to six regional weights; those that do not fit the rasters are grey</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>An image of the area to compare in</source>
   <translation>An image of the area to compare in</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>…</source>
   <translation>…</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Choose a raster file</source>
   <translation>Choose a raster file</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Reference</source>
   <translation>Reference</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>An official layer of the area; without it one learns only where the weights differ</source>
   <translation>An official layer of the area; without it one learns only where the weights differ</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>The field that holds the class codes, such as CODE_18</source>
   <translation>The field that holds the class codes, such as CODE_18</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Code field of the reference layer</source>
   <translation>Code field of the reference layer</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Add Area</source>
   <translation>Add Area</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Compare in this area as well as in those below</source>
   <translation>Compare in this area as well as in those below</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Areas to compare in</source>
   <translation>Areas to compare in</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Remove Area</source>
   <translation>Remove Area</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Take the selected area off the list</source>
   <translation>Take the selected area off the list</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Generalised maps as well</source>
   <translation>Generalised maps as well</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Generalise every map by the CORINE rules (25 ha, 100 m) and compare those too</source>
   <translation>Generalise every map by the CORINE rules (25 ha, 100 m) and compare those too</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Map every area with every weights and compare the maps</source>
   <translation>Map every area with every weights and compare the maps</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Comparison</source>
   <translation>Comparison</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>The comparison that is shown</source>
   <translation>The comparison that is shown</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Choose the folder of a comparison</source>
   <translation>Choose the folder of a comparison</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Agreement of each weights in each area</source>
   <translation>Agreement of each weights in each area</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Area</source>
   <translation>Area</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>The area whose differences, classes and maps are shown below</source>
   <translation>The area whose differences, classes and maps are shown below</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Differences</source>
   <translation>Differences</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Differences between the weights</source>
   <translation>Differences between the weights</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Classes (F1, Percent)</source>
   <translation>Classes (F1, Percent)</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>F1 of each class</source>
   <translation>F1 of each class</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Suspects</source>
   <translation>Suspects</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Polygons of the reference that most maps contradict</source>
   <translation>Polygons of the reference that most maps contradict</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Maps</source>
   <translation>Maps</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>The raster of the area whose maps are shown</source>
   <translation>The raster of the area whose maps are shown</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Left</source>
   <translation>Left</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>What is shown left of the line</source>
   <translation>What is shown left of the line</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Right</source>
   <translation>Right</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>What is shown right of the line</source>
   <translation>What is shown right of the line</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Add Layers</source>
   <translation>Add Layers</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Add the maps and the layers of who is right to the project</source>
   <translation>Add the maps and the layers of who is right to the project</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Swipe</source>
   <translation>Swipe</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Draw a line on the canvas: left of it one map, right of it the other; drag it or use the arrow keys</source>
   <translation>Draw a line on the canvas: left of it one map, right of it the other; drag it or use the arrow keys</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Report</source>
   <translation>Report</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Open the comparison's page in the browser</source>
   <translation>Open the comparison's page in the browser</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Tables</source>
   <translation>Tables</translation>
  </message>
  <message>
   <location filename="../ui/pages/compare_page.ui" />
   <source>Open the folder with the tables as CSV</source>
   <translation>Open the folder with the tables as CSV</translation>
  </message>
 </context>
 <context>
  <name>ConfusionModel</name>
  <message>
   <location filename="../ui/widgets/confusion_view.py" />
   <source>Map</source>
   <translation>Map</translation>
  </message>
  <message>
   <location filename="../ui/widgets/confusion_view.py" />
   <source>Reference</source>
   <translation>Reference</translation>
  </message>
  <message>
   <location filename="../ui/widgets/confusion_view.py" />
   <source>of what the map shows as {0}</source>
   <translation>of what the map shows as {0}</translation>
  </message>
  <message>
   <location filename="../ui/widgets/confusion_view.py" />
   <source>of what the reference shows as {0}</source>
   <translation>of what the reference shows as {0}</translation>
  </message>
  <message>
   <location filename="../ui/widgets/confusion_view.py" />
   <source>of all that was compared</source>
   <translation>of all that was compared</translation>
  </message>
  <message>
   <location filename="../ui/widgets/confusion_view.py" />
   <source>Map: {0}</source>
   <translation>Map: {0}</translation>
  </message>
  <message>
   <location filename="../ui/widgets/confusion_view.py" />
   <source>Reference: {0}</source>
   <translation>Reference: {0}</translation>
  </message>
 </context>
 <context>
  <name>ConfusionView</name>
  <message>
   <location filename="../ui/widgets/confusion_view.py" />
   <source>Confusion table, rows are the map, columns the reference</source>
   <translation>Confusion table, rows are the map, columns the reference</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <location filename="../core/agreement/accuracy.py" />
   <source>Stratified by the map's classes, estimators of Olofsson et al. 2014.</source>
   <translation>Stratified by the map's classes, estimators of Olofsson et al. 2014.</translation>
  </message>
  <message>
   <location filename="../core/agreement/accuracy.py" />
   <source>A {0} sample, stratified afterwards by the map's classes (Olofsson et al. 2014).</source>
   <translation>A {0} sample, stratified afterwards by the map's classes (Olofsson et al. 2014).</translation>
  </message>
  <message>
   <location filename="../core/agreement/accuracy.py" />
   <source>A {0} sample without strata: some of the map's classes have fewer than two points.</source>
   <translation>A {0} sample without strata: some of the map's classes have fewer than two points.</translation>
  </message>
  <message>
   <location filename="../core/agreement/accuracy.py" />
   <source>The strata are not this map's classes: ratio estimators of Stehman 2014.</source>
   <translation>The strata are not this map's classes: ratio estimators of Stehman 2014.</translation>
  </message>
  <message>
   <location filename="../core/agreement/accuracy.py" />
   <source>{0} points have no label and are left out; unless they are a random part of all points, the figures are skewed.</source>
   <translation>{0} points have no label and are left out; unless they are a random part of all points, the figures are skewed.</translation>
  </message>
  <message>
   <location filename="../core/agreement/accuracy.py" />
   <source>{0} labelled points lie where the map has no class and are left out.</source>
   <translation>{0} labelled points lie where the map has no class and are left out.</translation>
  </message>
  <message>
   <location filename="../core/agreement/accuracy.py" />
   <source>{0} strata have fewer than two points: errors that depend on them are undefined.</source>
   <translation>{0} strata have fewer than two points: errors that depend on them are undefined.</translation>
  </message>
  <message>
   <location filename="../core/agreement/agreement.py" />
   <source>Map and reference agree hardly more often than chance would make them (kappa {0}): is {1}, {2}, really in {3} ({4})? If not, name its scheme.</source>
   <translation>Map and reference agree hardly more often than chance would make them (kappa {0}): is {1}, {2}, really in {3} ({4})? If not, name its scheme.</translation>
  </message>
  <message>
   <location filename="../core/agreement/agreement.py" />
   <source>No pixel of the map has a class in the reference layer {0} as well.</source>
   <translation>No pixel of the map has a class in the reference layer {0} as well.</translation>
  </message>
  <message>
   <location filename="../core/agreement/agreement.py" />
   <source>Choose a layer that covers the map's area.</source>
   <translation>Choose a layer that covers the map's area.</translation>
  </message>
  <message>
   <location filename="../core/agreement/agreement.py" />
   <source>The map's scheme {0} and the reference's scheme {1} share no level.</source>
   <translation>The map's scheme {0} and the reference's scheme {1} share no level.</translation>
  </message>
  <message>
   <location filename="../core/agreement/agreement.py" />
   <source>Choose a reference layer with the map's classes.</source>
   <translation>Choose a reference layer with the map's classes.</translation>
  </message>
  <message>
   <location filename="../core/agreement/crosswalk.py" />
   <source>{0} has codes that {1} or {2} lacks: {3}.</source>
   <translation>{0} has codes that {1} or {2} lacks: {3}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/detail.py" />
   <source>{0} m are {1} pixels; a tolerance may have {2}.</source>
   <translation>{0} m are {1} pixels; a tolerance may have {2}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/detail.py" />
   <source>Use a smaller radius, or a coarser map.</source>
   <translation>Use a smaller radius, or a coarser map.</translation>
  </message>
  <message>
   <location filename="../core/agreement/detail.py" />
   <source>{0} has {1} different zones in the field {2}; there may be 1 to 250.</source>
   <translation>{0} has {1} different zones in the field {2}; there may be 1 to 250.</translation>
  </message>
  <message>
   <location filename="../core/agreement/detail.py" />
   <source>Choose a field with fewer names.</source>
   <translation>Choose a field with fewer names.</translation>
  </message>
  <message>
   <location filename="../core/agreement/estimators.py" />
   <source>{0} of {1} strata have no labelled point, so nothing can be estimated.</source>
   <translation>{0} of {1} strata have no labelled point, so nothing can be estimated.</translation>
  </message>
  <message>
   <location filename="../core/agreement/estimators.py" />
   <source>Label at least two points in each stratum.</source>
   <translation>Label at least two points in each stratum.</translation>
  </message>
  <message>
   <location filename="../core/agreement/extents.py" />
   <source>The reference layer and the map cannot be brought into one coordinate reference system.</source>
   <translation>The reference layer and the map cannot be brought into one coordinate reference system.</translation>
  </message>
  <message>
   <location filename="../core/agreement/extents.py" />
   <source>Check the coordinate reference systems of both.</source>
   <translation>Check the coordinate reference systems of both.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>{0} exists already and may hold labels.</source>
   <translation>{0} exists already and may hold labels.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>Choose another name, or remove it if it is not needed.</source>
   <translation>Choose another name, or remove it if it is not needed.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>{0} cannot be written: {1}.</source>
   <translation>{0} cannot be written: {1}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>Check the folder and the disk space.</source>
   <translation>Check the folder and the disk space.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>{0}: no point has a label.</source>
   <translation>{0}: no point has a label.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>Write class codes into the field first.</source>
   <translation>Write class codes into the field first.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>{0}: no labelled point lies where the map has a class.</source>
   <translation>{0}: no labelled point lies where the map has a class.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>Check the layers.</source>
   <translation>Check the layers.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>{0} is no layer of points.</source>
   <translation>{0} is no layer of points.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>Choose the layer that landweave sample wrote.</source>
   <translation>Choose the layer that landweave sample wrote.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>{0} has no coordinate reference system.</source>
   <translation>{0} has no coordinate reference system.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>Set it in QGIS and save the layer.</source>
   <translation>Set it in QGIS and save the layer.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>{0} has no field {1}.</source>
   <translation>{0} has no field {1}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>It has: {0}.</source>
   <translation>It has: {0}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>The points cannot be brought into the map's coordinate reference system.</source>
   <translation>The points cannot be brought into the map's coordinate reference system.</translation>
  </message>
  <message>
   <location filename="../core/agreement/points.py" />
   <source>Check the layer's own.</source>
   <translation>Check the layer's own.</translation>
  </message>
  <message>
   <location filename="../core/agreement/raster_layer.py" />
   <source>it has more than {0} different numbers</source>
   <translation>it has more than {0} different numbers</translation>
  </message>
  <message>
   <location filename="../core/agreement/raster_layer.py" />
   <source>its numbers are of type {0}</source>
   <translation>its numbers are of type {0}</translation>
  </message>
  <message>
   <location filename="../core/agreement/raster_layer.py" />
   <source>its numbers are not whole</source>
   <translation>its numbers are not whole</translation>
  </message>
  <message>
   <location filename="../core/agreement/raster_layer.py" />
   <source>{0}, {1}, is no raster of classes: {2}.</source>
   <translation>{0}, {1}, is no raster of classes: {2}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/raster_layer.py" />
   <source>Choose a raster or band with class codes.</source>
   <translation>Choose a raster or band with class codes.</translation>
  </message>
  <message>
   <location filename="../core/agreement/raster_layer.py" />
   <source>{0} has no band {1}; it is a raster with {2} band(s).</source>
   <translation>{0} has no band {1}; it is a raster with {2} band(s).</translation>
  </message>
  <message>
   <location filename="../core/agreement/raster_layer.py" />
   <source>Give a band's number from 1.</source>
   <translation>Give a band's number from 1.</translation>
  </message>
  <message>
   <location filename="../core/agreement/raster_on_grid.py" />
   <source>{0} breaks off or is damaged in the map's extent.</source>
   <translation>{0} breaks off or is damaged in the map's extent.</translation>
  </message>
  <message>
   <location filename="../core/agreement/raster_on_grid.py" />
   <source>Copy or download it again.</source>
   <translation>Copy or download it again.</translation>
  </message>
  <message>
   <location filename="../core/agreement/recognition.py" />
   <source>{0} holds no class codes.</source>
   <translation>{0} holds no class codes.</translation>
  </message>
  <message>
   <location filename="../core/agreement/recognition.py" />
   <source>Choose another field or layer.</source>
   <translation>Choose another field or layer.</translation>
  </message>
  <message>
   <location filename="../core/agreement/recognition.py" />
   <source>The codes of {0} ({1}) may be {2}; nothing says which.</source>
   <translation>The codes of {0} ({1}) may be {2}; nothing says which.</translation>
  </message>
  <message>
   <location filename="../core/agreement/recognition.py" />
   <source>Name the scheme of the reference layer: {0}.</source>
   <translation>Name the scheme of the reference layer: {0}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/recognition.py" />
   <source>{0} uses the scheme {1}, which shares no level with the map's scheme {2}.</source>
   <translation>{0} uses the scheme {1}, which shares no level with the map's scheme {2}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/recognition.py" />
   <source>Choose a reference layer with the map's classes, or weights with those of the layer.</source>
   <translation>Choose a reference layer with the map's classes, or weights with those of the layer.</translation>
  </message>
  <message>
   <location filename="../core/agreement/recognition.py" />
   <source>{0} holds nothing but nodata.</source>
   <translation>{0} holds nothing but nodata.</translation>
  </message>
  <message>
   <location filename="../core/agreement/recognition.py" />
   <source>{0} holds {1}, which the scheme {2} does not have.</source>
   <translation>{0} holds {1}, which the scheme {2} does not have.</translation>
  </message>
  <message>
   <location filename="../core/agreement/recognition.py" />
   <source>Its codes fit {0}, which shares no classes with the map: choose another layer.</source>
   <translation>Its codes fit {0}, which shares no classes with the map: choose another layer.</translation>
  </message>
  <message>
   <location filename="../core/agreement/recognition.py" />
   <source>Correct the layer, or choose another field; {0} has {1}.</source>
   <translation>Correct the layer, or choose another field; {0} has {1}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/reference.py" />
   <source>{0} cannot be left out: the reference layer's scheme has no such class.</source>
   <translation>{0} cannot be left out: the reference layer's scheme has no such class.</translation>
  </message>
  <message>
   <location filename="../core/agreement/reference.py" />
   <source>Use codes of {0}.</source>
   <translation>Use codes of {0}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/reference.py" />
   <source>The reference layer {0}</source>
   <translation>The reference layer {0}</translation>
  </message>
  <message>
   <location filename="../core/agreement/reference.py" />
   <source>the reference layer</source>
   <translation>the reference layer</translation>
  </message>
  <message>
   <location filename="../core/agreement/reference.py" />
   <source>The reference layer {0} does not overlap the raster: it covers {1}, the raster {2}.</source>
   <translation>The reference layer {0} does not overlap the raster: it covers {1}, the raster {2}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/reference.py" />
   <source>Choose a layer of the same area, or check the coordinate reference systems.</source>
   <translation>Choose a layer of the same area, or check the coordinate reference systems.</translation>
  </message>
  <message>
   <location filename="../core/agreement/sample.py" />
   <source>The map has {0} pixels with a class, which is less than {1} points.</source>
   <translation>The map has {0} pixels with a class, which is less than {1} points.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>Some polygons of {0} cannot be brought into the map's coordinate reference system.</source>
   <translation>Some polygons of {0} cannot be brought into the map's coordinate reference system.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>Check the layer's own, or cut the layer to the map's extent.</source>
   <translation>Check the layer's own, or cut the layer to the map's extent.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>Set the right one in QGIS and save the layer.</source>
   <translation>Set the right one in QGIS and save the layer.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>{0} has no polygons.</source>
   <translation>{0} has no polygons.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>Choose another reference layer.</source>
   <translation>Choose another reference layer.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>{0} cannot be read as a layer.</source>
   <translation>{0} cannot be read as a layer.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>Choose a polygon layer or a raster of class codes.</source>
   <translation>Choose a polygon layer or a raster of class codes.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>{0} has no polygon layer.</source>
   <translation>{0} has no polygon layer.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>Choose a layer of polygons.</source>
   <translation>Choose a layer of polygons.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>{0} has no layer {1} that can be read.</source>
   <translation>{0} has no layer {1} that can be read.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>Check the layer's name.</source>
   <translation>Check the layer's name.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>{0} has several layers with class codes: {1}.</source>
   <translation>{0} has several layers with class codes: {1}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>Choose one, for instance {0}|layername={1}.</source>
   <translation>Choose one, for instance {0}|layername={1}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>{0} has several fields with class codes: {1}.</source>
   <translation>{0} has several fields with class codes: {1}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>Name the one to compare with.</source>
   <translation>Name the one to compare with.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>Name the field with the class codes; it has: {0}.</source>
   <translation>Name the field with the class codes; it has: {0}.</translation>
  </message>
  <message>
   <location filename="../core/agreement/vector_layer.py" />
   <source>{0} is damaged or cannot be read.</source>
   <translation>{0} is damaged or cannot be read.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>{0}, neighbours of the same code united</source>
   <translation>{0}, neighbours of the same code united</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>no coordinate reference system</source>
   <translation>no coordinate reference system</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>Choose another layer, or set its CRS in QGIS and save.</source>
   <translation>Choose another layer, or set its CRS in QGIS and save.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>Feature {0} of {1} is no polygon, or lies nowhere.</source>
   <translation>Feature {0} of {1} is no polygon, or lies nowhere.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>Choose a layer of polygons, or delete the feature.</source>
   <translation>Choose a layer of polygons, or delete the feature.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>The layer's CRS cannot be used to measure areas.</source>
   <translation>The layer's CRS cannot be used to measure areas.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>Check the layer's CRS.</source>
   <translation>Check the layer's CRS.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>several polygon layers: {0}</source>
   <translation>several polygon layers: {0}</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>no polygon layer</source>
   <translation>no polygon layer</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>Name one, for instance {0}|layername=NAME.</source>
   <translation>Name one, for instance {0}|layername=NAME.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>A layer of changes needs two fields of codes, such as CODE_18 and CODE_24.</source>
   <translation>A layer of changes needs two fields of codes, such as CODE_18 and CODE_24.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>The layer has several fields with class codes: {0}.</source>
   <translation>The layer has several fields with class codes: {0}.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>Name the field, or use the profile clc-change for a layer of changes.</source>
   <translation>Name the field, or use the profile clc-change for a layer of changes.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>The layer has no field {0}.</source>
   <translation>The layer has no field {0}.</translation>
  </message>
  <message>
   <location filename="../core/audit/layer.py" />
   <source>It has: {0}; name the field.</source>
   <translation>It has: {0}; name the field.</translation>
  </message>
  <message>
   <location filename="../core/comparison/domain_distance.py" />
   <source>lies {0} km outside of the area that {1} was trained on</source>
   <translation>lies {0} km outside of the area that {1} was trained on</translation>
  </message>
  <message>
   <location filename="../core/comparison/domain_distance.py" />
   <source>looks unlike the training data of {0} ({1}: mean {2} deviations higher, {3} of the pixels outside of the usual range)</source>
   <translation>looks unlike the training data of {0} ({1}: mean {2} deviations higher, {3} of the pixels outside of the usual range)</translation>
  </message>
  <message>
   <location filename="../core/comparison/domain_distance.py" />
   <source>looks unlike the training data of {0} ({1}: mean {2} deviations lower, {3} of the pixels outside of the usual range)</source>
   <translation>looks unlike the training data of {0} ({1}: mean {2} deviations lower, {3} of the pixels outside of the usual range)</translation>
  </message>
  <message>
   <location filename="../core/comparison/domain_distance.py" />
   <source>The raster {0}. {1}</source>
   <translation>The raster {0}. {1}</translation>
  </message>
  <message>
   <location filename="../core/comparison/domain_distance.py" />
   <source>How much that costs was never measured for these weights; measure it with a reference layer.</source>
   <translation>How much that costs was never measured for these weights; measure it with a reference layer.</translation>
  </message>
  <message>
   <location filename="../core/comparison/domain_distance.py" />
   <source>a loss of about {0} points</source>
   <translation>a loss of about {0} points</translation>
  </message>
  <message>
   <location filename="../core/comparison/domain_distance.py" />
   <source>no loss that could be foreseen</source>
   <translation>no loss that could be foreseen</translation>
  </message>
  <message>
   <location filename="../core/comparison/domain_distance.py" />
   <source>In {0} these weights agreed {1} with the labels, in {2} {3}: expect {4}, and measure it with a reference layer.</source>
   <translation>In {0} these weights agreed {1} with the labels, in {2} {3}: expect {4}, and measure it with a reference layer.</translation>
  </message>
  <message>
   <location filename="../core/comparison/legend.py" />
   <source>The class schemes share no level ({0}).</source>
   <translation>The class schemes share no level ({0}).</translation>
  </message>
  <message>
   <location filename="../core/comparison/legend.py" />
   <source>Compare weights and reference layers of related schemes.</source>
   <translation>Compare weights and reference layers of related schemes.</translation>
  </message>
  <message>
   <location filename="../core/comparison/pass_over.py" />
   <source>The maps of {0} have no pixel with a class in common.</source>
   <translation>The maps of {0} have no pixel with a class in common.</translation>
  </message>
  <message>
   <location filename="../core/comparison/setup.py" />
   <source>no reference layer</source>
   <translation>no reference layer</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0} agrees with the reference on {1} of the pixels, {2} on {3}: {4}</source>
   <translation>{0} agrees with the reference on {1} of the pixels, {2} on {3}: {4}</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0}: use {1}. {2}, more than chance would make.{3}</source>
   <translation>{0}: use {1}. {2}, more than chance would make.{3}</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0}: either will do. {1}, which is within the noise of the place.{2}</source>
   <translation>{0}: either will do. {1}, which is within the noise of the place.{2}</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0}: not to be told. {1}, but the area has only {2} {3} that tell anything; compare on a larger area, or on more rasters under one name.</source>
   <translation>{0}: not to be told. {1}, but the area has only {2} {3} that tell anything; compare on a larger area, or on more rasters under one name.</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0} for {1} (F1 {2} points higher)</source>
   <translation>{0} for {1} (F1 {2} points higher)</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>Better there for single classes: {0}.</source>
   <translation>Better there for single classes: {0}.</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0}: {1} and {2} show the same class on {3} of the pixels. Without a reference layer nothing tells which of them is right where they differ.</source>
   <translation>{0}: {1} and {2} show the same class on {3} of the pixels. Without a reference layer nothing tells which of them is right where they differ.</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>This is agreement with a reference layer, not accuracy: the layer has errors and a date of its own, and they count against all weights alike.</source>
   <translation>This is agreement with a reference layer, not accuracy: the layer has errors and a date of its own, and they count against all weights alike.</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>Of the up to {0} differences by class in a table, about one in twenty seems real by chance alone.</source>
   <translation>Of the up to {0} differences by class in a table, about one in twenty seems real by chance alone.</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>Weights trained on simulated landscapes are good for demonstrations only.</source>
   <translation>Weights trained on simulated landscapes are good for demonstrations only.</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0}: intervals rest on its {1} rasters drawn anew, each as a whole, because places that lie apart differ more than pixels or blocks of one place do.</source>
   <translation>{0}: intervals rest on its {1} rasters drawn anew, each as a whole, because places that lie apart differ more than pixels or blocks of one place do.</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0}: intervals rest on {1} blocks of about {2} m drawn anew, because neighbouring pixels are alike</source>
   <translation>{0}: intervals rest on {1} blocks of about {2} m drawn anew, because neighbouring pixels are alike</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0}; these are too few to tell a difference from chance.</source>
   <translation>{0}; these are too few to tell a difference from chance.</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>; they tell of these {0} rasters, not of what lies between them</source>
   <translation>; they tell of these {0} rasters, not of what lies between them</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0}; with fewer than {1} the intervals are rough.</source>
   <translation>{0}; with fewer than {1} the intervals are rough.</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0}; where likeness reaches farther than a block, the true intervals are wider.</source>
   <translation>{0}; where likeness reaches farther than a block, the true intervals are wider.</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>Outside of the area that {0} was trained on, or unlike its data: {1}. {2}</source>
   <translation>Outside of the area that {0} was trained on, or unlike its data: {1}. {2}</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>{0} in {1}, outside of its region: {2}</source>
   <translation>{0} in {1}, outside of its region: {2}</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>, {0} points against its own region</source>
   <translation>, {0} points against its own region</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>; its card foretold {0} points</source>
   <translation>; its card foretold {0} points</translation>
  </message>
  <message>
   <location filename="../core/comparison/words.py" />
   <source>too few units</source>
   <translation>too few units</translation>
  </message>
  <message>
   <location filename="../core/comparison/write.py" />
   <source>The report cannot be written to {0}: {1}.</source>
   <translation>The report cannot be written to {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../core/comparison/write.py" />
   <source>Check the free disk space, and that no other program has the files open.</source>
   <translation>Check the free disk space, and that no other program has the files open.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>The log of the run cannot be written: {0}.</source>
   <translation>The log of the run cannot be written: {0}.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>Check the folder and the disk.</source>
   <translation>Check the folder and the disk.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>{0} A new engine process goes on.</source>
   <translation>{0} A new engine process goes on.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>The engine cannot be started: {0}.</source>
   <translation>The engine cannot be started: {0}.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>Repair the engine, or choose another one.</source>
   <translation>Repair the engine, or choose another one.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>The engine sent a line that is not part of the protocol.</source>
   <translation>The engine sent a line that is not part of the protocol.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>Repair the engine.</source>
   <translation>Repair the engine.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>The engine speaks for Landweave {0}, protocol {1}; this is Landweave {2}, protocol {3}.</source>
   <translation>The engine speaks for Landweave {0}, protocol {1}; this is Landweave {2}, protocol {3}.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>Restart QGIS, so that both parts are of the same version.</source>
   <translation>Restart QGIS, so that both parts are of the same version.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>The engine did not introduce itself.</source>
   <translation>The engine did not introduce itself.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>The engine did not start within {0} s.</source>
   <translation>The engine did not start within {0} s.</translation>
  </message>
  <message>
   <location filename="../core/engine/client.py" />
   <source>Cancelled; the engine had to be ended.</source>
   <translation>Cancelled; the engine had to be ended.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The engine was ended by the system, most likely because the computer ran out of memory.</source>
   <translation>The engine was ended by the system, most likely because the computer ran out of memory.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>Close other programs, map a smaller extent, or use a computer with more memory.</source>
   <translation>Close other programs, map a smaller extent, or use a computer with more memory.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The engine crashed in one of its libraries.</source>
   <translation>The engine crashed in one of its libraries.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>Run it again with the device set to CPU; if it crashes again, repair the engine and send the log.</source>
   <translation>Run it again with the device set to CPU; if it crashes again, repair the engine and send the log.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The engine could not load one of its libraries.</source>
   <translation>The engine could not load one of its libraries.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>On Windows install the Visual C++ redistributable 2015-2022 (x64) from Microsoft, then repair the engine.</source>
   <translation>On Windows install the Visual C++ redistributable 2015-2022 (x64) from Microsoft, then repair the engine.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The engine lost its connection to Landweave and ended.</source>
   <translation>The engine lost its connection to Landweave and ended.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>Run it again.</source>
   <translation>Run it again.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The disk is full.</source>
   <translation>The disk is full.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>Free some space and repeat.</source>
   <translation>Free some space and repeat.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The package index could not be trusted: its certificate is not known to this computer.</source>
   <translation>The package index could not be trusted: its certificate is not known to this computer.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>Behind a proxy that inspects traffic, let your administrator add its certificate to the system.</source>
   <translation>Behind a proxy that inspects traffic, let your administrator add its certificate to the system.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The package index could not be reached.</source>
   <translation>The package index could not be reached.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>Check the connection and QGIS's proxy settings; offline, choose an existing Python.</source>
   <translation>Check the connection and QGIS's proxy settings; offline, choose an existing Python.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>There are no libraries for this system and this Python.</source>
   <translation>There are no libraries for this system and this Python.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>Use Python 3.11 or 3.12; macOS must be 14 or newer.</source>
   <translation>Use Python 3.11 or 3.12; macOS must be 14 or newer.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>This Python cannot make virtual environments.</source>
   <translation>This Python cannot make virtual environments.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>On Debian and Ubuntu install python3-venv, or install uv.</source>
   <translation>On Debian and Ubuntu install python3-venv, or install uv.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The libraries were installed but do not start.</source>
   <translation>The libraries were installed but do not start.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>Install the Visual C++ redistributable 2015-2022 (x64) from Microsoft and repeat.</source>
   <translation>Install the Visual C++ redistributable 2015-2022 (x64) from Microsoft and repeat.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>Its last words: {0}</source>
   <translation>Its last words: {0}</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The engine ended with the exit code {0} before it had finished.{1}</source>
   <translation>The engine ended with the exit code {0} before it had finished.{1}</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The log has more; repair the engine if this happens again.</source>
   <translation>The log has more; repair the engine if this happens again.</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>The installation failed at the step {0}: {1}</source>
   <translation>The installation failed at the step {0}: {1}</translation>
  </message>
  <message>
   <location filename="../core/engine/ending.py" />
   <source>install.log has more.</source>
   <translation>install.log has more.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>The engine is not installed.</source>
   <translation>The engine is not installed.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>Install it in the dock, or with: landweave engine install.</source>
   <translation>Install it in the dock, or with: landweave engine install.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>The engine's Python {0} is gone.</source>
   <translation>The engine's Python {0} is gone.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>Repair the engine, or choose another Python.</source>
   <translation>Repair the engine, or choose another Python.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>it does not start</source>
   <translation>it does not start</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>{0} cannot be the engine: {1}.</source>
   <translation>{0} cannot be the engine: {1}.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>Choose a Python that has the libraries.</source>
   <translation>Choose a Python that has the libraries.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>{0} cannot be started: {1}.</source>
   <translation>{0} cannot be started: {1}.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>{0} cannot build the engine: it is no 64-bit Python of a supported version.</source>
   <translation>{0} cannot build the engine: it is no 64-bit Python of a supported version.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>The engine's folder cannot be replaced: {0}.</source>
   <translation>The engine's folder cannot be replaced: {0}.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>End all runs and repeat.</source>
   <translation>End all runs and repeat.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>The engine needs {0} GB in {1}; only {2} GB are free.</source>
   <translation>The engine needs {0} GB in {1}; only {2} GB are free.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment.py" />
   <source>Free some space, or set LANDWEAVE_HOME to a folder on another disk.</source>
   <translation>Free some space, or set LANDWEAVE_HOME to a folder on another disk.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment_plan.py" />
   <source>There is no engine for {0} on {1}.</source>
   <translation>There is no engine for {0} on {1}.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment_plan.py" />
   <source>Make a Python environment with torch, rasterio and geopandas yourself and choose it as existing Python.</source>
   <translation>Make a Python environment with torch, rasterio and geopandas yourself and choose it as existing Python.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment_plan.py" />
   <source>The engine needs macOS {0} or newer on this processor; this is macOS {1}.</source>
   <translation>The engine needs macOS {0} or newer on this processor; this is macOS {1}.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment_plan.py" />
   <source>Update macOS, or choose an existing Python with torch, rasterio and geopandas.</source>
   <translation>Update macOS, or choose an existing Python with torch, rasterio and geopandas.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment_plan.py" />
   <source>No Python to build the engine with was found; it takes one of {0}.</source>
   <translation>No Python to build the engine with was found; it takes one of {0}.</translation>
  </message>
  <message>
   <location filename="../core/engine/environment_plan.py" />
   <source>Install one of them, or name its path.</source>
   <translation>Install one of them, or name its path.</translation>
  </message>
  <message>
   <location filename="../core/engine/interpreter.py" />
   <source>no answer within {0} s</source>
   <translation>no answer within {0} s</translation>
  </message>
  <message>
   <location filename="../core/engine/lock.py" />
   <source>waiting for process {0}</source>
   <translation>waiting for process {0}</translation>
  </message>
  <message>
   <location filename="../core/engine/watch.py" />
   <source>The engine hung in the stage {0} for {1} minutes and was ended.</source>
   <translation>The engine hung in the stage {0} for {1} minutes and was ended.</translation>
  </message>
  <message>
   <location filename="../core/engine/watch.py" />
   <source>Run it again: what was done by then is kept.</source>
   <translation>Run it again: what was done by then is kept.</translation>
  </message>
  <message>
   <location filename="../core/engine/watch.py" />
   <source>No progress for {0}, but the engine is computing</source>
   <translation>No progress for {0}, but the engine is computing</translation>
  </message>
  <message>
   <location filename="../core/engine/watch.py" />
   <source>The engine has done nothing for {0} and may hang; cancel it and run it again, what was done by then is kept</source>
   <translation>The engine has done nothing for {0} and may hang; cancel it and run it again, what was done by then is kept</translation>
  </message>
  <message>
   <location filename="../core/engine/worker.py" />
   <source>Run it again, or choose the CPU as device.</source>
   <translation>Run it again, or choose the CPU as device.</translation>
  </message>
  <message>
   <location filename="../core/engine/worker.py" />
   <source>The GPU failed: {0}.</source>
   <translation>The GPU failed: {0}.</translation>
  </message>
  <message>
   <location filename="../core/engine/worker.py" />
   <source>Free some space, or choose an output folder on another disk.</source>
   <translation>Free some space, or choose an output folder on another disk.</translation>
  </message>
  <message>
   <location filename="../core/engine/worker.py" />
   <source>{0} may not be read or written.</source>
   <translation>{0} may not be read or written.</translation>
  </message>
  <message>
   <location filename="../core/engine/worker.py" />
   <source>Choose another folder or file.</source>
   <translation>Choose another folder or file.</translation>
  </message>
  <message>
   <location filename="../core/engine/worker.py" />
   <source>The engine lacks a library or cannot load it: {0}.</source>
   <translation>The engine lacks a library or cannot load it: {0}.</translation>
  </message>
  <message>
   <location filename="../core/engine/worker.py" />
   <source>Something went wrong that Landweave did not foresee: {0}: {1}</source>
   <translation>Something went wrong that Landweave did not foresee: {0}: {1}</translation>
  </message>
  <message>
   <location filename="../core/engine/worker.py" />
   <source>See the log.</source>
   <translation>See the log.</translation>
  </message>
  <message>
   <location filename="../core/errors.py" />
   <source>There is not enough memory for this job.</source>
   <translation>There is not enough memory for this job.</translation>
  </message>
  <message>
   <location filename="../core/errors.py" />
   <source>Close other programs, map a smaller extent, or choose the CPU as device.</source>
   <translation>Close other programs, map a smaller extent, or choose the CPU as device.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>docs/experiments holds files to start from.</source>
   <translation>docs/experiments holds files to start from.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>{0} is larger than {1} kB.</source>
   <translation>{0} is larger than {1} kB.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The experiment {0} cannot be read: {1}.</source>
   <translation>The experiment {0} cannot be read: {1}.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>says {0}, which no experiment knows</source>
   <translation>says {0}, which no experiment knows</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>lacks its scheme or its areas</source>
   <translation>lacks its scheme or its areas</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The experiment {0} {1}.</source>
   <translation>The experiment {0} {1}.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>{0} makes {1} combinations.</source>
   <translation>{0} makes {1} combinations.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>1 to {0} can be trained.</source>
   <translation>1 to {0} can be trained.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The area {0} must be a table with rasters and references.</source>
   <translation>The area {0} must be a table with rasters and references.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The area {0} has {1} {2}rasters and {3} {4}references.</source>
   <translation>The area {0} has {1} {2}rasters and {3} {4}references.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>Each raster needs its own reference, in the same order.</source>
   <translation>Each raster needs its own reference, in the same order.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The area {0} has no rasters.</source>
   <translation>The area {0} has no rasters.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The area {0} lies in a folder that the variable {1} names, and this is not set.</source>
   <translation>The area {0} lies in a folder that the variable {1} names, and this is not set.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>Set it to the folder of the data, or write whole paths into the file.</source>
   <translation>Set it to the folder of the data, or write whole paths into the file.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The area {0} lacks {1} and {2} more.</source>
   <translation>The area {0} lacks {1} and {2} more.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The area {0} lacks {1}.</source>
   <translation>The area {0} lacks {1}.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The comments of the file tell which data it needs; put them there, or change its paths.</source>
   <translation>The comments of the file tell which data it needs; put them there, or change its paths.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>{0} is no list of paths.</source>
   <translation>{0} is no list of paths.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The factor {0} must be a list of values or a table of named ones.</source>
   <translation>The factor {0} must be a list of values or a table of named ones.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The factor area names {0}.</source>
   <translation>The factor area names {0}.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The areas are {0}.</source>
   <translation>The areas are {0}.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>A training has no option {0}.</source>
   <translation>A training has no option {0}.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>landweave train --help lists them, with _ for -.</source>
   <translation>landweave train --help lists them, with _ for -.</translation>
  </message>
  <message>
   <location filename="../core/experiments/design.py" />
   <source>The experiment asks for something odd: {0}.</source>
   <translation>The experiment asks for something odd: {0}.</translation>
  </message>
  <message>
   <location filename="../core/experiments/perform.py" />
   <source>{0} cannot be made: {1}.</source>
   <translation>{0} cannot be made: {1}.</translation>
  </message>
  <message>
   <location filename="../core/experiments/perform.py" />
   <source>Choose another folder.</source>
   <translation>Choose another folder.</translation>
  </message>
  <message>
   <location filename="../core/generalise/composition.py" />
   <source>The scheme lacks {0}, so the composition rules cannot be applied.</source>
   <translation>The scheme lacks {0}, so the composition rules cannot be applied.</translation>
  </message>
  <message>
   <location filename="../core/generalise/composition.py" />
   <source>Use them with level 3 of CORINE only.</source>
   <translation>Use them with level 3 of CORINE only.</translation>
  </message>
  <message>
   <location filename="../core/generalise/generalise.py" />
   <source>The rules name {0}, which the scheme lacks.</source>
   <translation>The rules name {0}, which the scheme lacks.</translation>
  </message>
  <message>
   <location filename="../core/generalise/generalise.py" />
   <source>It has {0}.</source>
   <translation>It has {0}.</translation>
  </message>
  <message>
   <location filename="../core/generalise/priority.py" />
   <source>The priority table {0} names no class of the scheme {1}.</source>
   <translation>The priority table {0} names no class of the scheme {1}.</translation>
  </message>
  <message>
   <location filename="../core/generalise/priority.py" />
   <source>Its CODE must be a code such as {0}, or two of them joined.</source>
   <translation>Its CODE must be a code such as {0}, or two of them joined.</translation>
  </message>
  <message>
   <location filename="../core/generalise/priority.py" />
   <source>The priority table {0} cannot be read: {1}.</source>
   <translation>The priority table {0} cannot be read: {1}.</translation>
  </message>
  <message>
   <location filename="../core/generalise/priority.py" />
   <source>It must be a CSV or DBF file with the columns CODE and PRI.</source>
   <translation>It must be a CSV or DBF file with the columns CODE and PRI.</translation>
  </message>
  <message>
   <location filename="../core/generalise/priority.py" />
   <source>The priority table {0} has priorities below 0 or above {1}.</source>
   <translation>The priority table {0} has priorities below 0 or above {1}.</translation>
  </message>
  <message>
   <location filename="../core/generalise/priority.py" />
   <source>The priority table {0}</source>
   <translation>The priority table {0}</translation>
  </message>
  <message>
   <location filename="../core/generalise/ranks.py" />
   <source>The raster holds the values {0}, which the scheme lacks.</source>
   <translation>The raster holds the values {0}, which the scheme lacks.</translation>
  </message>
  <message>
   <location filename="../core/generalise/ranks.py" />
   <source>Choose the scheme that the raster was made with.</source>
   <translation>Choose the scheme that the raster was made with.</translation>
  </message>
  <message>
   <location filename="../core/job.py" />
   <source>This is not a job that Landweave knows: {0}.</source>
   <translation>This is not a job that Landweave knows: {0}.</translation>
  </message>
  <message>
   <location filename="../core/jobs/agreement.py" />
   <source>The map is missing.</source>
   <translation>The map is missing.</translation>
  </message>
  <message>
   <location filename="../core/jobs/agreement.py" />
   <source>The reference layer is missing.</source>
   <translation>The reference layer is missing.</translation>
  </message>
  <message>
   <location filename="../core/jobs/agreement.py" />
   <source>The output folder is missing.</source>
   <translation>The output folder is missing.</translation>
  </message>
  <message>
   <location filename="../core/jobs/classes.py" />
   <source>The raster of classes is missing.</source>
   <translation>The raster of classes is missing.</translation>
  </message>
  <message>
   <location filename="../core/jobs/classes.py" />
   <source>The scheme is missing.</source>
   <translation>The scheme is missing.</translation>
  </message>
  <message>
   <location filename="../core/jobs/classes.py" />
   <source>The output file is missing.</source>
   <translation>The output file is missing.</translation>
  </message>
  <message>
   <location filename="../core/jobs/classes.py" />
   <source>The tolerance of the simplification must be 0 m or more.</source>
   <translation>The tolerance of the simplification must be 0 m or more.</translation>
  </message>
  <message>
   <location filename="../core/jobs/classes.py" />
   <source>The layer is missing.</source>
   <translation>The layer is missing.</translation>
  </message>
  <message>
   <location filename="../core/jobs/comparison.py" />
   <source>The weights is missing.</source>
   <translation>The weights is missing.</translation>
  </message>
  <message>
   <location filename="../core/jobs/comparison.py" />
   <source>The raster is missing.</source>
   <translation>The raster is missing.</translation>
  </message>
  <message>
   <location filename="../core/jobs/comparison.py" />
   <source>Comparing takes two or more different weights.</source>
   <translation>Comparing takes two or more different weights.</translation>
  </message>
  <message>
   <location filename="../core/jobs/comparison.py" />
   <source>At most six weights can be compared at a time.</source>
   <translation>At most six weights can be compared at a time.</translation>
  </message>
  <message>
   <location filename="../core/jobs/comparison.py" />
   <source>names of areas</source>
   <translation>names of areas</translation>
  </message>
  <message>
   <location filename="../core/jobs/comparison.py" />
   <source>There are {0} rasters and {1} {2}; give one for each raster.</source>
   <translation>There are {0} rasters and {1} {2}; give one for each raster.</translation>
  </message>
  <message>
   <location filename="../core/jobs/comparison.py" />
   <source>A raster is named twice.</source>
   <translation>A raster is named twice.</translation>
  </message>
  <message>
   <location filename="../core/jobs/comparison.py" />
   <source>The side of the blocks must be 0 m or more.</source>
   <translation>The side of the blocks must be 0 m or more.</translation>
  </message>
  <message>
   <location filename="../core/jobs/comparison.py" />
   <source>Fusing by pixel or by class needs reference layers; without them fuse by cards.</source>
   <translation>Fusing by pixel or by class needs reference layers; without them fuse by cards.</translation>
  </message>
  <message>
   <location filename="../core/jobs/comparison.py" />
   <source>The seed must be 0 or more.</source>
   <translation>The seed must be 0 or more.</translation>
  </message>
  <message>
   <location filename="../core/jobs/experiment.py" />
   <source>The experiment file is missing.</source>
   <translation>The experiment file is missing.</translation>
  </message>
  <message>
   <location filename="../core/jobs/learning.py" />
   <source>Each raster needs its own reference layer, in the same order.</source>
   <translation>Each raster needs its own reference layer, in the same order.</translation>
  </message>
  <message>
   <location filename="../core/jobs/mapping.py" />
   <source>The extent is empty: xmin must be below xmax and ymin below ymax.</source>
   <translation>The extent is empty: xmin must be below xmax and ymin below ymax.</translation>
  </message>
  <message>
   <location filename="../core/jobs/mapping.py" />
   <source>Bands count from 1.</source>
   <translation>Bands count from 1.</translation>
  </message>
  <message>
   <location filename="../core/jobs/pretraining.py" />
   <source>Give either a folder of patches, or rasters with references.</source>
   <translation>Give either a folder of patches, or rasters with references.</translation>
  </message>
  <message>
   <location filename="../core/jobs/pretraining.py" />
   <source>A patch must be a multiple of 32 px and at least 64.</source>
   <translation>A patch must be a multiple of 32 px and at least 64.</translation>
  </message>
  <message>
   <location filename="../core/jobs/pretraining.py" />
   <source>Say how large the patches' pixels are, in metres, for their files do not.</source>
   <translation>Say how large the patches' pixels are, in metres, for their files do not.</translation>
  </message>
  <message>
   <location filename="../core/jobs/pretraining.py" />
   <source>An encoder has 3 to 5 levels.</source>
   <translation>An encoder has 3 to 5 levels.</translation>
  </message>
  <message>
   <location filename="../core/jobs/pretraining.py" />
   <source>Patches can be magnified 1 to 4 times.</source>
   <translation>Patches can be magnified 1 to 4 times.</translation>
  </message>
  <message>
   <location filename="../core/jobs/pretraining.py" />
   <source>Epochs must be at least 1, the batch at least 2 and the learning rate above 0, at most 1.</source>
   <translation>Epochs must be at least 1, the batch at least 2 and the learning rate above 0, at most 1.</translation>
  </message>
  <message>
   <location filename="../core/jobs/pretraining.py" />
   <source>Smoothing, the smallest share and relighting run from 0 to 1.</source>
   <translation>Smoothing, the smallest share and relighting run from 0 to 1.</translation>
  </message>
  <message>
   <location filename="../core/jobs/problems.py" />
   <source>The {0} is missing.</source>
   <translation>The {0} is missing.</translation>
  </message>
  <message>
   <location filename="../core/jobs/problems.py" />
   <source>The tolerance must be 0 m or more.</source>
   <translation>The tolerance must be 0 m or more.</translation>
  </message>
  <message>
   <location filename="../core/jobs/problems.py" />
   <source>Zones need both a layer and the field with their names.</source>
   <translation>Zones need both a layer and the field with their names.</translation>
  </message>
  <message>
   <location filename="../core/jobs/problems.py" />
   <source>{0} is no date; write it as 2024-06-30.</source>
   <translation>{0} is no date; write it as 2024-06-30.</translation>
  </message>
  <message>
   <location filename="../core/jobs/rerun.py" />
   <source>The record is missing.</source>
   <translation>The record is missing.</translation>
  </message>
  <message>
   <location filename="../core/jobs/rules.py" />
   <source>The minimum mapping unit{0} is {1} ha; it must be 0 or more.</source>
   <translation>The minimum mapping unit{0} is {1} ha; it must be 0 or more.</translation>
  </message>
  <message>
   <location filename="../core/jobs/rules.py" />
   <source>The minimum width is {0} m; it must be 0 or more.</source>
   <translation>The minimum width is {0} m; it must be 0 or more.</translation>
  </message>
  <message>
   <location filename="../core/jobs/rules.py" />
   <source>There is no profile {0}.</source>
   <translation>There is no profile {0}.</translation>
  </message>
  <message>
   <location filename="../core/jobs/rules.py" />
   <source>Use one of {0}.</source>
   <translation>Use one of {0}.</translation>
  </message>
  <message>
   <location filename="../core/jobs/sample.py" />
   <source>There is no design {0}; use simple, systematic or stratified.</source>
   <translation>There is no design {0}; use simple, systematic or stratified.</translation>
  </message>
  <message>
   <location filename="../core/jobs/sample.py" />
   <source>The points are written as a GeoPackage; use the ending .gpkg.</source>
   <translation>The points are written as a GeoPackage; use the ending .gpkg.</translation>
  </message>
  <message>
   <location filename="../core/jobs/sample.py" />
   <source>Points, minimum and seed must be 0 or more.</source>
   <translation>Points, minimum and seed must be 0 or more.</translation>
  </message>
  <message>
   <location filename="../core/jobs/sample.py" />
   <source>Each class needs at least two points, or its error cannot be told.</source>
   <translation>Each class needs at least two points, or its error cannot be told.</translation>
  </message>
  <message>
   <location filename="../core/jobs/sample.py" />
   <source>Expected accuracies lie between 0 and 1.</source>
   <translation>Expected accuracies lie between 0 and 1.</translation>
  </message>
  <message>
   <location filename="../core/jobs/sample.py" />
   <source>The standard error must lie between 0 and 0.5, for instance 0.01.</source>
   <translation>The standard error must lie between 0 and 0.5, for instance 0.01.</translation>
  </message>
  <message>
   <location filename="../core/jobs/sample.py" />
   <source>The points is missing.</source>
   <translation>The points is missing.</translation>
  </message>
  <message>
   <location filename="../core/jobs/sample.py" />
   <source>The field is missing.</source>
   <translation>The field is missing.</translation>
  </message>
  <message>
   <location filename="../core/jobs/simulation.py" />
   <source>The profile is missing.</source>
   <translation>The profile is missing.</translation>
  </message>
  <message>
   <location filename="../core/jobs/simulation.py" />
   <source>There is no profile {0}; use north or south.</source>
   <translation>There is no profile {0}; use north or south.</translation>
  </message>
  <message>
   <location filename="../core/jobs/simulation.py" />
   <source>A landscape of {0} px cannot be made; use 64 to 60000.</source>
   <translation>A landscape of {0} px cannot be made; use 64 to 60000.</translation>
  </message>
  <message>
   <location filename="../core/jobs/tasks.py" />
   <source>There are {0} scenes and {1} reference layers; give none, one for all, or one for each scene.</source>
   <translation>There are {0} scenes and {1} reference layers; give none, one for all, or one for each scene.</translation>
  </message>
  <message>
   <location filename="../core/jobs/tasks.py" />
   <source>A scene has no raster.</source>
   <translation>A scene has no raster.</translation>
  </message>
  <message>
   <location filename="../core/jobs/tasks.py" />
   <source>A scene is named twice.</source>
   <translation>A scene is named twice.</translation>
  </message>
  <message>
   <location filename="../core/jobs/tasks.py" />
   <source>A task needs more than 0 million pixels.</source>
   <translation>A task needs more than 0 million pixels.</translation>
  </message>
  <message>
   <location filename="../core/jobs/tasks.py" />
   <source>The plan is missing.</source>
   <translation>The plan is missing.</translation>
  </message>
  <message>
   <location filename="../core/jobs/tasks.py" />
   <source>Tasks count from 0.</source>
   <translation>Tasks count from 0.</translation>
  </message>
  <message>
   <location filename="../core/jobs/tasks.py" />
   <source>The number of workers must be 0 or more.</source>
   <translation>The number of workers must be 0 or more.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>The reference is missing.</source>
   <translation>The reference is missing.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>A folder needs its layout, one of {0}.</source>
   <translation>A folder needs its layout, one of {0}.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>Areas are held back with the split {0} alone.</source>
   <translation>Areas are held back with the split {0} alone.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>Give areas to hold back or rasters of their own, not both.</source>
   <translation>Give areas to hold back or rasters of their own, not both.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>Each training raster needs its own weight raster, in the same order.</source>
   <translation>Each training raster needs its own weight raster, in the same order.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>A patch has {0} px; it must have 32 to 2048.</source>
   <translation>A patch has {0} px; it must have 32 to 2048.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>Epochs and batch must be at least 1 and the learning rate above 0, at most 1.</source>
   <translation>Epochs and batch must be at least 1 and the learning rate above 0, at most 1.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>Smoothing, balance, rarity and relighting run from 0 to 1.</source>
   <translation>Smoothing, balance, rarity and relighting run from 0 to 1.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>Scales are two factors from 0.25 to 4, the smaller one first.</source>
   <translation>Scales are two factors from 0.25 to 4, the smaller one first.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>The share of the training land runs from above 0 to 1.</source>
   <translation>The share of the training land runs from above 0 to 1.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>The overlap runs from 0 to below 1.</source>
   <translation>The overlap runs from 0 to below 1.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>The smallest class share runs from 0 to below a half, the strip along borders from 0 m.</source>
   <translation>The smallest class share runs from 0 to below a half, the strip along borders from 0 m.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>Frozen epochs, weight decay, minutes and patience must be 0 or more.</source>
   <translation>Frozen epochs, weight decay, minutes and patience must be 0 or more.</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>measure to keep a state by</source>
   <translation>measure to keep a state by</translation>
  </message>
  <message>
   <location filename="../core/jobs/training.py" />
   <source>There is no {0} {1}; use one of {2}.</source>
   <translation>There is no {0} {1}; use one of {2}.</translation>
  </message>
  <message>
   <location filename="../core/jobs/weights.py" />
   <source>Give either a card or a form.</source>
   <translation>Give either a card or a form.</translation>
  </message>
  <message>
   <location filename="../core/mapping/area.py" />
   <source>The area {0} holds no polygons.</source>
   <translation>The area {0} holds no polygons.</translation>
  </message>
  <message>
   <location filename="../core/mapping/area.py" />
   <source>Choose a polygon layer.</source>
   <translation>Choose a polygon layer.</translation>
  </message>
  <message>
   <location filename="../core/mapping/area.py" />
   <source>The area {0} has no coordinate reference system.</source>
   <translation>The area {0} has no coordinate reference system.</translation>
  </message>
  <message>
   <location filename="../core/mapping/area.py" />
   <source>Set the right one.</source>
   <translation>Set the right one.</translation>
  </message>
  <message>
   <location filename="../core/mapping/area.py" />
   <source>The area {0} and the raster do not overlap.</source>
   <translation>The area {0} and the raster do not overlap.</translation>
  </message>
  <message>
   <location filename="../core/mapping/area.py" />
   <source>Choose an area inside the raster.</source>
   <translation>Choose an area inside the raster.</translation>
  </message>
  <message>
   <location filename="../core/mapping/bands.py" />
   <source>The raster has {0} bands without names; the weights expect {1} ({2}).</source>
   <translation>The raster has {0} bands without names; the weights expect {1} ({2}).</translation>
  </message>
  <message>
   <location filename="../core/mapping/bands.py" />
   <source>The raster's bands have no names; they are taken in the weights' order: {0}.</source>
   <translation>The raster's bands have no names; they are taken in the weights' order: {0}.</translation>
  </message>
  <message>
   <location filename="../core/mapping/bands.py" />
   <source>The bands {0} do not fit: the raster has {1} bands and the weights expect {2} ({3}), each another one.</source>
   <translation>The bands {0} do not fit: the raster has {1} bands and the weights expect {2} ({3}), each another one.</translation>
  </message>
  <message>
   <location filename="../core/mapping/bands.py" />
   <source>band {0} ({1}) is used as {2}</source>
   <translation>band {0} ({1}) is used as {2}</translation>
  </message>
  <message>
   <location filename="../core/mapping/bands.py" />
   <source>As you chose, {0}.</source>
   <translation>As you chose, {0}.</translation>
  </message>
  <message>
   <location filename="../core/mapping/bands.py" />
   <source>The raster's {0} bands are {1}; the weights expect {2}, and {3} is not among them.</source>
   <translation>The raster's {0} bands are {1}; the weights expect {2}, and {3} is not among them.</translation>
  </message>
  <message>
   <location filename="../core/mapping/bands.py" />
   <source>The raster's {0} bands are {1}; the weights expect {2}, and {3} is there more than once.</source>
   <translation>The raster's {0} bands are {1}; the weights expect {2}, and {3} is there more than once.</translation>
  </message>
  <message>
   <location filename="../core/mapping/bands.py" />
   <source>Two bands of the weights would be the same band of the raster ({0}).</source>
   <translation>Two bands of the weights would be the same band of the raster ({0}).</translation>
  </message>
  <message>
   <location filename="../core/mapping/bands.py" />
   <source>Say which raster band is which in the weights' order, for instance --bands {0}.</source>
   <translation>Say which raster band is which in the weights' order, for instance --bands {0}.</translation>
  </message>
  <message>
   <location filename="../core/mapping/device.py" />
   <source>These weights have no int8 form.</source>
   <translation>These weights have no int8 form.</translation>
  </message>
  <message>
   <location filename="../core/mapping/device.py" />
   <source>Use the precision auto, fp32 or bf16.</source>
   <translation>Use the precision auto, fp32 or bf16.</translation>
  </message>
  <message>
   <location filename="../core/mapping/device.py" />
   <source>The device {0} cannot be used: {1}</source>
   <translation>The device {0} cannot be used: {1}</translation>
  </message>
  <message>
   <location filename="../core/mapping/device.py" />
   <source>Use --device auto or cpu.</source>
   <translation>Use --device auto or cpu.</translation>
  </message>
  <message>
   <location filename="../core/mapping/device.py" />
   <source>The device {0} does not compute in bf16.</source>
   <translation>The device {0} does not compute in bf16.</translation>
  </message>
  <message>
   <location filename="../core/mapping/device.py" />
   <source>Use the precision auto or fp32.</source>
   <translation>Use the precision auto or fp32.</translation>
  </message>
  <message>
   <location filename="../core/mapping/device.py" />
   <source>the fastest here</source>
   <translation>the fastest here</translation>
  </message>
  <message>
   <location filename="../core/mapping/device.py" />
   <source>no {0} device or driver is found.</source>
   <translation>no {0} device or driver is found.</translation>
  </message>
  <message>
   <location filename="../core/mapping/gpu.py" />
   <source>no {0} device or driver is found, or torch was built without it.</source>
   <translation>no {0} device or driver is found, or torch was built without it.</translation>
  </message>
  <message>
   <location filename="../core/mapping/gpu.py" />
   <source>a first computation failed: {0}.</source>
   <translation>a first computation failed: {0}.</translation>
  </message>
  <message>
   <location filename="../core/mapping/gpu.py" />
   <source>a first computation gave a wrong result.</source>
   <translation>a first computation gave a wrong result.</translation>
  </message>
  <message>
   <location filename="../core/mapping/graph.py" />
   <source>The network of {0} cannot be written to {1}.</source>
   <translation>The network of {0} cannot be written to {1}.</translation>
  </message>
  <message>
   <location filename="../core/mapping/graph.py" />
   <source>Check the free disk space.</source>
   <translation>Check the free disk space.</translation>
  </message>
  <message>
   <location filename="../core/mapping/graph.py" />
   <source>cannot run these weights</source>
   <translation>cannot run these weights</translation>
  </message>
  <message>
   <location filename="../core/mapping/graph.py" />
   <source>The engine cannot start another process: {0}.</source>
   <translation>The engine cannot start another process: {0}.</translation>
  </message>
  <message>
   <location filename="../core/mapping/graph.py" />
   <source>no reason was told</source>
   <translation>no reason was told</translation>
  </message>
  <message>
   <location filename="../core/mapping/graph.py" />
   <source>The network of {0} cannot be made ready: {1}.</source>
   <translation>The network of {0} cannot be made ready: {1}.</translation>
  </message>
  <message>
   <location filename="../core/mapping/journal.py" />
   <source>What is done of the map cannot be kept in {0}: {1}.</source>
   <translation>What is done of the map cannot be kept in {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../core/mapping/journal.py" />
   <source>Check the free space and the permissions of the folder.</source>
   <translation>Check the free space and the permissions of the folder.</translation>
  </message>
  <message>
   <location filename="../core/mapping/mosaic.py" />
   <source>{0} holds nothing but nodata in the area to be mapped.</source>
   <translation>{0} holds nothing but nodata in the area to be mapped.</translation>
  </message>
  <message>
   <location filename="../core/mapping/mosaic.py" />
   <source>Choose another area.</source>
   <translation>Choose another area.</translation>
  </message>
  <message>
   <location filename="../core/mapping/mosaic.py" />
   <source>{0} of {1} windows were done before; the run goes on behind them.</source>
   <translation>{0} of {1} windows were done before; the run goes on behind them.</translation>
  </message>
  <message>
   <location filename="../core/mapping/mosaic.py" />
   <source>The network gave no finite answer for {0} pixels in rows {1} to {2}, columns {3} to {4}.</source>
   <translation>The network gave no finite answer for {0} pixels in rows {1} to {2}, columns {3} to {4}.</translation>
  </message>
  <message>
   <location filename="../core/mapping/mosaic.py" />
   <source>Try --precision fp32; if it happens again, the weights are broken.</source>
   <translation>Try --precision fp32; if it happens again, the weights are broken.</translation>
  </message>
  <message>
   <location filename="../core/mapping/pipeline.py" />
   <source>Each window is looked at several times, about {0} × the time.</source>
   <translation>Each window is looked at several times, about {0} × the time.</translation>
  </message>
  <message>
   <location filename="../core/mapping/predict_onnx.py" />
   <source>CPU, OpenVINO on ONNX, {0}</source>
   <translation>CPU, OpenVINO on ONNX, {0}</translation>
  </message>
  <message>
   <location filename="../core/mapping/predict_onnx.py" />
   <source>failed in the middle of the map</source>
   <translation>failed in the middle of the map</translation>
  </message>
  <message>
   <location filename="../core/mapping/predict_openvino.py" />
   <source>cannot be loaded</source>
   <translation>cannot be loaded</translation>
  </message>
  <message>
   <location filename="../core/mapping/predict_torch.py" />
   <source>Run it again: it goes on where it was. If it fails again, choose the CPU as device.</source>
   <translation>Run it again: it goes on where it was. If it fails again, choose the CPU as device.</translation>
  </message>
  <message>
   <location filename="../core/mapping/predict_torch.py" />
   <source>{0} failed in the middle of the map: {1}.</source>
   <translation>{0} failed in the middle of the map: {1}.</translation>
  </message>
  <message>
   <location filename="../core/mapping/predict_torch.py" />
   <source>{0} has too little memory for one window.</source>
   <translation>{0} has too little memory for one window.</translation>
  </message>
  <message>
   <location filename="../core/mapping/predict_torch.py" />
   <source>Close other programs, or choose the CPU as device.</source>
   <translation>Close other programs, or choose the CPU as device.</translation>
  </message>
  <message>
   <location filename="../core/mapping/predictors.py" />
   <source>{0} are a foreign network, which looks once.</source>
   <translation>{0} are a foreign network, which looks once.</translation>
  </message>
  <message>
   <location filename="../core/mapping/predictors.py" />
   <source>Use --test-time none.</source>
   <translation>Use --test-time none.</translation>
  </message>
  <message>
   <location filename="../core/mapping/preparation.py" />
   <source>{0} names whole patches, not pixels, so no map can be made with it.</source>
   <translation>{0} names whole patches, not pixels, so no map can be made with it.</translation>
  </message>
  <message>
   <location filename="../core/mapping/preparation.py" />
   <source>The extent {0} leaves the raster of {1} × {2} pixels.</source>
   <translation>The extent {0} leaves the raster of {1} × {2} pixels.</translation>
  </message>
  <message>
   <location filename="../core/mapping/preparation.py" />
   <source>The extent and the area have no pixel in common.</source>
   <translation>The extent and the area have no pixel in common.</translation>
  </message>
  <message>
   <location filename="../core/mapping/preparation.py" />
   <source>Leave one of them out.</source>
   <translation>Leave one of them out.</translation>
  </message>
  <message>
   <location filename="../core/mapping/scaling.py" />
   <source>The file's scale of {0} is undone, for the weights were made from unscaled numbers.</source>
   <translation>The file's scale of {0} is undone, for the weights were made from unscaled numbers.</translation>
  </message>
  <message>
   <location filename="../core/mapping/scaling.py" />
   <source>The raster's values run from {0} to {1}, those that the weights were trained on from {2} to {3}</source>
   <translation>The raster's values run from {0} to {1}, those that the weights were trained on from {2} to {3}</translation>
  </message>
  <message>
   <location filename="../core/mapping/scaling.py" />
   <source>{0}; the map may be poor.</source>
   <translation>{0}; the map may be poor.</translation>
  </message>
  <message>
   <location filename="../core/mapping/scaling.py" />
   <source>{0}: they would have to be about {1}.</source>
   <translation>{0}: they would have to be about {1}.</translation>
  </message>
  <message>
   <location filename="../core/mapping/scaling.py" />
   <source>Multiply the raster by {0} with the raster calculator, or state its scale with gdal_edit -scale.</source>
   <translation>Multiply the raster by {0} with the raster calculator, or state its scale with gdal_edit -scale.</translation>
  </message>
  <message>
   <location filename="../core/mapping/suitability.py" />
   <source>The raster's pixels are {0} m on the ground; the weights {1} are made for {2}.</source>
   <translation>The raster's pixels are {0} m on the ground; the weights {1} are made for {2}.</translation>
  </message>
  <message>
   <location filename="../core/mapping/suitability.py" />
   <source>Resample the raster to {0} m with gdalwarp -tr, or choose other weights.</source>
   <translation>Resample the raster to {0} m with gdalwarp -tr, or choose other weights.</translation>
  </message>
  <message>
   <location filename="../core/provenance.py" />
   <source>What was written to {0} cannot be read again: {1}.</source>
   <translation>What was written to {0} cannot be read again: {1}.</translation>
  </message>
  <message>
   <location filename="../core/provenance.py" />
   <source>Check the disk.</source>
   <translation>Check the disk.</translation>
  </message>
  <message>
   <location filename="../core/provenance.py" />
   <source>Nothing can be written to {0}: {1}.</source>
   <translation>Nothing can be written to {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../core/provenance.py" />
   <source>Choose another output folder.</source>
   <translation>Choose another output folder.</translation>
  </message>
  <message>
   <location filename="../core/provenance.py" />
   <source>{0} holds the results of another run.</source>
   <translation>{0} holds the results of another run.</translation>
  </message>
  <message>
   <location filename="../core/provenance.py" />
   <source>Choose a new or an empty folder.</source>
   <translation>Choose a new or an empty folder.</translation>
  </message>
  <message>
   <location filename="../core/provenance.py" />
   <source>{0} holds an unfinished map.</source>
   <translation>{0} holds an unfinished map.</translation>
  </message>
  <message>
   <location filename="../core/provenance.py" />
   <source>Finish it first, or choose another folder.</source>
   <translation>Finish it first, or choose another folder.</translation>
  </message>
  <message>
   <location filename="../core/raster/alignment.py" />
   <source>{0} and {1} have different coordinate reference systems.</source>
   <translation>{0} and {1} have different coordinate reference systems.</translation>
  </message>
  <message>
   <location filename="../core/raster/alignment.py" />
   <source>Give bands of one scene, or warp them to one grid first.</source>
   <translation>Give bands of one scene, or warp them to one grid first.</translation>
  </message>
  <message>
   <location filename="../core/raster/alignment.py" />
   <source>The pixels of {0} are {1} times as large as those of {2}; only whole multiples fit one grid.</source>
   <translation>The pixels of {0} are {1} times as large as those of {2}; only whole multiples fit one grid.</translation>
  </message>
  <message>
   <location filename="../core/raster/alignment.py" />
   <source>Warp the files to one grid first.</source>
   <translation>Warp the files to one grid first.</translation>
  </message>
  <message>
   <location filename="../core/raster/classes.py" />
   <source>Its values are {0}; name the scheme that was used.</source>
   <translation>Its values are {0}; name the scheme that was used.</translation>
  </message>
  <message>
   <location filename="../core/raster/classes.py" />
   <source>{0} is no raster of classes: it has {1} band(s) of {2}; one band of whole numbers is needed.</source>
   <translation>{0} is no raster of classes: it has {1} band(s) of {2}; one band of whole numbers is needed.</translation>
  </message>
  <message>
   <location filename="../core/raster/classes.py" />
   <source>Nothing says which class scheme {0} uses.</source>
   <translation>Nothing says which class scheme {0} uses.</translation>
  </message>
  <message>
   <location filename="../core/raster/classes.py" />
   <source>Name it, for instance clc.</source>
   <translation>Name it, for instance clc.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} cannot be read in rows {1} to {2}, columns {3} to {4}: the file breaks off or is damaged there.</source>
   <translation>{0} cannot be read in rows {1} to {2}, columns {3} to {4}: the file breaks off or is damaged there.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} cannot be read: {1}</source>
   <translation>{0} cannot be read: {1}</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>Give it one with gdalwarp, or with QGIS's Warp (reproject).</source>
   <translation>Give it one with gdalwarp, or with QGIS's Warp (reproject).</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} has ground control points instead of a regular grid.</source>
   <translation>{0} has ground control points instead of a regular grid.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} has no georeference: nothing says where its pixels lie.</source>
   <translation>{0} has no georeference: nothing says where its pixels lie.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>Set the right one, for instance with QGIS's Assign Projection.</source>
   <translation>Set the right one, for instance with QGIS's Assign Projection.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>The grid of {0} is rotated, sheared or mirrored.</source>
   <translation>The grid of {0} is rotated, sheared or mirrored.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>Landweave needs north up. {0}</source>
   <translation>Landweave needs north up. {0}</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} cannot be opened as a raster: {1}</source>
   <translation>{0} cannot be opened as a raster: {1}</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} is a folder, not a raster.</source>
   <translation>{0} is a folder, not a raster.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>Choose the file or files in it.</source>
   <translation>Choose the file or files in it.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>There is no raster {0}.</source>
   <translation>There is no raster {0}.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>Check the path.</source>
   <translation>Check the path.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} cannot be read: {1}.</source>
   <translation>{0} cannot be read: {1}.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>Check the path and the permissions.</source>
   <translation>Check the path and the permissions.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} is a description, not a raster.</source>
   <translation>{0} is a description, not a raster.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} is empty, not a raster.</source>
   <translation>{0} is empty, not a raster.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>Choose a raster file.</source>
   <translation>Choose a raster file.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} has {1} bands; Landweave reads 1 to {2}.</source>
   <translation>{0} has {1} bands; Landweave reads 1 to {2}.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>{0} is stored in pieces of {1} × {2} pixels, too large to read one by one.</source>
   <translation>{0} is stored in pieces of {1} × {2} pixels, too large to read one by one.</translation>
  </message>
  <message>
   <location filename="../core/raster/dataset.py" />
   <source>Convert it to tiles: gdal_translate -co TILED=YES.</source>
   <translation>Convert it to tiles: gdal_translate -co TILED=YES.</translation>
  </message>
  <message>
   <location filename="../core/raster/ground.py" />
   <source>The CRS {0} is neither projected nor geographic, so areas cannot be measured.</source>
   <translation>The CRS {0} is neither projected nor geographic, so areas cannot be measured.</translation>
  </message>
  <message>
   <location filename="../core/raster/ground.py" />
   <source>Assign the raster a projected or geographic CRS.</source>
   <translation>Assign the raster a projected or geographic CRS.</translation>
  </message>
  <message>
   <location filename="../core/raster/ground.py" />
   <source>The CRS {0} is not one that PROJ knows.</source>
   <translation>The CRS {0} is not one that PROJ knows.</translation>
  </message>
  <message>
   <location filename="../core/raster/ground.py" />
   <source>Assign the raster a known CRS.</source>
   <translation>Assign the raster a known CRS.</translation>
  </message>
  <message>
   <location filename="../core/raster/ground.py" />
   <source>The raster reaches beyond a pole, so areas cannot be measured.</source>
   <translation>The raster reaches beyond a pole, so areas cannot be measured.</translation>
  </message>
  <message>
   <location filename="../core/raster/ground.py" />
   <source>Check its CRS and its extent.</source>
   <translation>Check its CRS and its extent.</translation>
  </message>
  <message>
   <location filename="../core/raster/ground.py" />
   <source>The raster lies where its CRS {0} is not defined, so areas cannot be measured.</source>
   <translation>The raster lies where its CRS {0} is not defined, so areas cannot be measured.</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>{0} lies elsewhere than the other files.</source>
   <translation>{0} lies elsewhere than the other files.</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>Give bands of one scene.</source>
   <translation>Give bands of one scene.</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>moved by whole pixels</source>
   <translation>moved by whole pixels</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>resampled linearly from {0}</source>
   <translation>resampled linearly from {0}</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>{0} was {1} to the grid of {2} (units of the CRS).</source>
   <translation>{0} was {1} to the grid of {2} (units of the CRS).</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>{0} has nothing but an alpha band.</source>
   <translation>{0} has nothing but an alpha band.</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>Band {0} of {1} holds palette numbers, not colours.</source>
   <translation>Band {0} of {1} holds palette numbers, not colours.</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>Convert it first: gdal_translate -expand rgb.</source>
   <translation>Convert it first: gdal_translate -expand rgb.</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>Band {0} of {1} holds complex numbers.</source>
   <translation>Band {0} of {1} holds complex numbers.</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>Give amplitudes instead.</source>
   <translation>Give amplitudes instead.</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>The scale tag of band {0} of {1} is {2}, the offset {3}.</source>
   <translation>The scale tag of band {0} of {1} is {2}, the offset {3}.</translation>
  </message>
  <message>
   <location filename="../core/raster/part.py" />
   <source>Correct them with gdal_edit -scale 1 -offset 0, or to what they should be.</source>
   <translation>Correct them with gdal_edit -scale 1 -offset 0, or to what they should be.</translation>
  </message>
  <message>
   <location filename="../core/raster/source.py" />
   <source>No raster is named.</source>
   <translation>No raster is named.</translation>
  </message>
  <message>
   <location filename="../core/raster/source.py" />
   <source>A raster file is named twice.</source>
   <translation>A raster file is named twice.</translation>
  </message>
  <message>
   <location filename="../core/raster/source.py" />
   <source>{0} is stored south up; it is read north up.</source>
   <translation>{0} is stored south up; it is read north up.</translation>
  </message>
  <message>
   <location filename="../core/raster/space.py" />
   <source>The disk of {0} has {1} free; the results may need {2}.</source>
   <translation>The disk of {0} has {1} free; the results may need {2}.</translation>
  </message>
  <message>
   <location filename="../core/raster/space.py" />
   <source>Free some space, or choose another output folder.</source>
   <translation>Free some space, or choose another output folder.</translation>
  </message>
  <message>
   <location filename="../core/raster/vrt.py" />
   <source>{0} cannot be read as a virtual raster: {1}.</source>
   <translation>{0} cannot be read as a virtual raster: {1}.</translation>
  </message>
  <message>
   <location filename="../core/raster/vrt.py" />
   <source>nested too deep</source>
   <translation>nested too deep</translation>
  </message>
  <message>
   <location filename="../core/raster/vrt.py" />
   <source>The virtual raster {0} does more than put files together ({1}).</source>
   <translation>The virtual raster {0} does more than put files together ({1}).</translation>
  </message>
  <message>
   <location filename="../core/raster/vrt.py" />
   <source>Convert it to a GeoTIFF with gdal_translate.</source>
   <translation>Convert it to a GeoTIFF with gdal_translate.</translation>
  </message>
  <message>
   <location filename="../core/raster/vrt.py" />
   <source>The virtual raster {0} names {1}, which is not a file in its own folder.</source>
   <translation>The virtual raster {0} names {1}, which is not a file in its own folder.</translation>
  </message>
  <message>
   <location filename="../core/raster/vrt.py" />
   <source>Put the files beside it, or convert it to a GeoTIFF with gdal_translate.</source>
   <translation>Put the files beside it, or convert it to a GeoTIFF with gdal_translate.</translation>
  </message>
  <message>
   <location filename="../core/raster/vrt.py" />
   <source>The virtual raster {0} names {1}, which is not a raster.</source>
   <translation>The virtual raster {0} names {1}, which is not a raster.</translation>
  </message>
  <message>
   <location filename="../core/raster/writer.py" />
   <source>There is no folder {0}.</source>
   <translation>There is no folder {0}.</translation>
  </message>
  <message>
   <location filename="../core/raster/writer.py" />
   <source>Choose an existing output folder.</source>
   <translation>Choose an existing output folder.</translation>
  </message>
  <message>
   <location filename="../core/raster/writer.py" />
   <source>{0} cannot be written to {1}: {2}.</source>
   <translation>{0} cannot be written to {1}: {2}.</translation>
  </message>
  <message>
   <location filename="../core/raster/writer.py" />
   <source>Check the free space and the permissions of the folder, and that no other program has the file open.</source>
   <translation>Check the free space and the permissions of the folder, and that no other program has the file open.</translation>
  </message>
  <message>
   <location filename="../core/runs/accuracy.py" />
   <source>The points do not say how they were drawn, and accuracy can only be told from a probability sample.</source>
   <translation>The points do not say how they were drawn, and accuracy can only be told from a probability sample.</translation>
  </message>
  <message>
   <location filename="../core/runs/accuracy.py" />
   <source>Name the design: --design simple, systematic, or stratified by the map's classes.</source>
   <translation>Name the design: --design simple, systematic, or stratified by the map's classes.</translation>
  </message>
  <message>
   <location filename="../core/runs/agree.py" />
   <source>Reference {0}, {1}: {2} ({3}), {4} codes, covers about {5} of the map's extent.</source>
   <translation>Reference {0}, {1}: {2} ({3}), {4} codes, covers about {5} of the map's extent.</translation>
  </message>
  <message>
   <location filename="../core/runs/agree.py" />
   <source>Recoded for the comparison: {0}.</source>
   <translation>Recoded for the comparison: {0}.</translation>
  </message>
  <message>
   <location filename="../core/runs/audit.py" />
   <source>{0} is a raster and has no field {1}.</source>
   <translation>{0} is a raster and has no field {1}.</translation>
  </message>
  <message>
   <location filename="../core/runs/audit.py" />
   <source>Name the scheme alone.</source>
   <translation>Name the scheme alone.</translation>
  </message>
  <message>
   <location filename="../core/runs/cluster.py" />
   <source>Ray is not installed in the engine.</source>
   <translation>Ray is not installed in the engine.</translation>
  </message>
  <message>
   <location filename="../core/runs/cluster.py" />
   <source>Install it with pip, by the Python that landweave engine python names, or run the tasks one by one.</source>
   <translation>Install it with pip, by the Python that landweave engine python names, or run the tasks one by one.</translation>
  </message>
  <message>
   <location filename="../core/runs/cluster.py" />
   <source>{0} tasks are done by {1} workers; {2} were done before.</source>
   <translation>{0} tasks are done by {1} workers; {2} were done before.</translation>
  </message>
  <message>
   <location filename="../core/runs/doctor.py" />
   <source>Landweave's own files</source>
   <translation>Landweave's own files</translation>
  </message>
  <message>
   <location filename="../core/runs/doctor.py" />
   <source>results in your home folder</source>
   <translation>results in your home folder</translation>
  </message>
  <message>
   <location filename="../core/runs/experiment.py" />
   <source>The folder {0} cannot be made: {1}.</source>
   <translation>The folder {0} cannot be made: {1}.</translation>
  </message>
  <message>
   <location filename="../core/runs/experiment.py" />
   <source>Choose another one.</source>
   <translation>Choose another one.</translation>
  </message>
  <message>
   <location filename="../core/runs/map.py" />
   <source>Reference layer {0}: {1} classes of {2} in {3}, {4} overlap.</source>
   <translation>Reference layer {0}: {1} classes of {2} in {3}, {4} overlap.</translation>
  </message>
  <message>
   <location filename="../core/runs/options.py" />
   <source>The extent {0} lies outside the raster, which reaches from {1}.</source>
   <translation>The extent {0} lies outside the raster, which reaches from {1}.</translation>
  </message>
  <message>
   <location filename="../core/runs/options.py" />
   <source>Give xmin, ymin, xmax, ymax in the raster's own coordinates.</source>
   <translation>Give xmin, ymin, xmax, ymax in the raster's own coordinates.</translation>
  </message>
  <message>
   <location filename="../core/runs/plan.py" />
   <source>{0} tasks, 0 to {1}, for {2} scenes.</source>
   <translation>{0} tasks, 0 to {1}, for {2} scenes.</translation>
  </message>
  <message>
   <location filename="../core/runs/reduce.py" />
   <source>Agreement of the {0} map over all scenes: {1}</source>
   <translation>Agreement of the {0} map over all scenes: {1}</translation>
  </message>
  <message>
   <location filename="../core/runs/reduce.py" />
   <source>Check the free space.</source>
   <translation>Check the free space.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>{0} input(s) are as they were; running {1} again.</source>
   <translation>{0} input(s) are as they were; running {1} again.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>The run came to something else than on {0}: {1}.</source>
   <translation>The run came to something else than on {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>Versions differ: {0}.</source>
   <translation>Versions differ: {0}.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>Another device or processor computes other last digits.</source>
   <translation>Another device or processor computes other last digits.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>The same as on {0}: {1}.</source>
   <translation>The same as on {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>{0} cannot be read as the record of a run: {1}.</source>
   <translation>{0} cannot be read as the record of a run: {1}.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>{0} is no record of a run, or one by a version that did not note what it came to.</source>
   <translation>{0} is no record of a run, or one by a version that did not note what it came to.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>Give a run.json that has job, inputs and outputs.</source>
   <translation>Give a run.json that has job, inputs and outputs.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>A run of {0} cannot be done again.</source>
   <translation>A run of {0} cannot be done again.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>Give the run.json of another run.</source>
   <translation>Give the run.json of another run.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>The input {0} is not at {1} any more.</source>
   <translation>The input {0} is not at {1} any more.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>Put it there again.</source>
   <translation>Put it there again.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>does not hold the rows of then</source>
   <translation>does not hold the rows of then</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>is not the file of then: it had {0} bytes, now it has {1}</source>
   <translation>is not the file of then: it had {0} bytes, now it has {1}</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>is not the file of then: it had {0} bytes, now it has {1}, but others</source>
   <translation>is not the file of then: it had {0} bytes, now it has {1}, but others</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>The input {0} {1}.</source>
   <translation>The input {0} {1}.</translation>
  </message>
  <message>
   <location filename="../core/runs/rerun.py" />
   <source>Run it anew with the file of now, or put that of then in its place.</source>
   <translation>Run it anew with the file of now, or put that of then in its place.</translation>
  </message>
  <message>
   <location filename="../core/runs/run.py" />
   <source>Task {0} of {1} was done before.</source>
   <translation>Task {0} of {1} was done before.</translation>
  </message>
  <message>
   <location filename="../core/runs/run.py" />
   <source>Task {0} of {1} is done.</source>
   <translation>Task {0} of {1} is done.</translation>
  </message>
  <message>
   <location filename="../core/runs/sample.py" />
   <source>The map has no class anywhere.</source>
   <translation>The map has no class anywhere.</translation>
  </message>
  <message>
   <location filename="../core/runs/sample.py" />
   <source>Choose another map.</source>
   <translation>Choose another map.</translation>
  </message>
  <message>
   <location filename="../core/runs/sample.py" />
   <source>Write the class code of each point into the field {0}, without looking at the map.</source>
   <translation>Write the class code of each point into the field {0}, without looking at the map.</translation>
  </message>
  <message>
   <location filename="../core/runs/sample.py" />
   <source>The scheme {0} has no class {1}.</source>
   <translation>The scheme {0} has no class {1}.</translation>
  </message>
  <message>
   <location filename="../core/runs/weights.py" />
   <source>: an encoder for trainings to start from</source>
   <translation>: an encoder for trainings to start from</translation>
  </message>
  <message>
   <location filename="../core/runs/weights.py" />
   <source>There are no weights yet; landweave weights import adds some.</source>
   <translation>There are no weights yet; landweave weights import adds some.</translation>
  </message>
  <message>
   <location filename="../core/runs/weights.py" />
   <source>Agreement in {0}: {1} of {2} {3} {4}</source>
   <translation>Agreement in {0}: {1} of {2} {3} {4}</translation>
  </message>
  <message>
   <location filename="../core/runs/weights.py" />
   <source>Trained on simulated landscapes: good for demonstrations only.</source>
   <translation>Trained on simulated landscapes: good for demonstrations only.</translation>
  </message>
  <message>
   <location filename="../core/runs/weights.py" />
   <source>a graph of its own</source>
   <translation>a graph of its own</translation>
  </message>
  <message>
   <location filename="../core/runs/weights.py" />
   <source>{0} is whole: hashes, shapes and numbers are right ({1}).</source>
   <translation>{0} is whole: hashes, shapes and numbers are right ({1}).</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>The scheme {0} has the {1} {2} more than once.</source>
   <translation>The scheme {0} has the {1} {2} more than once.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>The scheme {0} has no classes.</source>
   <translation>The scheme {0} has no classes.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>Its codes are {0}.</source>
   <translation>Its codes are {0}.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>The scheme {0} has no class with the value {1}.</source>
   <translation>The scheme {0} has no class with the value {1}.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>The scheme {0} has levels 1 to {1}, not {2}.</source>
   <translation>The scheme {0} has levels 1 to {1}, not {2}.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>There is no class scheme {0}.</source>
   <translation>There is no class scheme {0}.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>Use one of {0}, or a CSV file with the columns {1}.</source>
   <translation>Use one of {0}, or a CSV file with the columns {1}.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>The class scheme {0} cannot be read: {1}.</source>
   <translation>The class scheme {0} cannot be read: {1}.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>The class scheme {0} lacks the columns {1}.</source>
   <translation>The class scheme {0} lacks the columns {1}.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>Its first line needs {0}; the last three may be left out.</source>
   <translation>Its first line needs {0}; the last three may be left out.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>Row {0} of {1} has the value {2}; it must be a number from 0 to 254.</source>
   <translation>Row {0} of {1} has the value {2}; it must be a number from 0 to 254.</translation>
  </message>
  <message>
   <location filename="../core/scheme.py" />
   <source>Row {0} of {1} has the colour {2}; it must look like #80ff00.</source>
   <translation>Row {0} of {1} has the colour {2}; it must look like #80ff00.</translation>
  </message>
  <message>
   <location filename="../core/simulate/files.py" />
   <source>Simulated landscape; no real place looks like this.</source>
   <translation>Simulated landscape; no real place looks like this.</translation>
  </message>
  <message>
   <location filename="../core/simulate/files.py" />
   <source>image.tif cannot be written to {0}: {1}.</source>
   <translation>image.tif cannot be written to {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../core/simulate/files.py" />
   <source>Check the free space and the permissions.</source>
   <translation>Check the free space and the permissions.</translation>
  </message>
  <message>
   <location filename="../core/simulate/landscape.py" />
   <source>A landscape of {0} × {1} px with the seed {2} cannot be made.</source>
   <translation>A landscape of {0} × {1} px with the seed {2} cannot be made.</translation>
  </message>
  <message>
   <location filename="../core/simulate/profile.py" />
   <source>Use north or south.</source>
   <translation>Use north or south.</translation>
  </message>
  <message>
   <location filename="../core/tasks/assemble.py" />
   <source>{0} of {1} tasks are not done: {2}.</source>
   <translation>{0} of {1} tasks are not done: {2}.</translation>
  </message>
  <message>
   <location filename="../core/tasks/assemble.py" />
   <source>Run each: landweave run --plan {0} --task N.</source>
   <translation>Run each: landweave run --plan {0} --task N.</translation>
  </message>
  <message>
   <location filename="../core/tasks/assemble.py" />
   <source>{0} is not what its task has written.</source>
   <translation>{0} is not what its task has written.</translation>
  </message>
  <message>
   <location filename="../core/tasks/assemble.py" />
   <source>Delete {0} and run the task again.</source>
   <translation>Delete {0} and run the task again.</translation>
  </message>
  <message>
   <location filename="../core/tasks/cluster.py" />
   <source>on this machine</source>
   <translation>on this machine</translation>
  </message>
  <message>
   <location filename="../core/tasks/cluster.py" />
   <source>The Ray cluster {0} cannot be used: {1}.</source>
   <translation>The Ray cluster {0} cannot be used: {1}.</translation>
  </message>
  <message>
   <location filename="../core/tasks/cluster.py" />
   <source>The workers of the cluster keep dying: {0}.</source>
   <translation>The workers of the cluster keep dying: {0}.</translation>
  </message>
  <message>
   <location filename="../core/tasks/cluster.py" />
   <source>See Ray's logs.</source>
   <translation>See Ray's logs.</translation>
  </message>
  <message>
   <location filename="../core/tasks/do.py" />
   <source>The plan has no task {0}.</source>
   <translation>The plan has no task {0}.</translation>
  </message>
  <message>
   <location filename="../core/tasks/do.py" />
   <source>Its tasks are 0 to {0}.</source>
   <translation>Its tasks are 0 to {0}.</translation>
  </message>
  <message>
   <location filename="../core/tasks/do.py" />
   <source>The weights {0} are not those that the plan was made with.</source>
   <translation>The weights {0} are not those that the plan was made with.</translation>
  </message>
  <message>
   <location filename="../core/tasks/do.py" />
   <source>Make the plan again, or bring back those weights.</source>
   <translation>Make the plan again, or bring back those weights.</translation>
  </message>
  <message>
   <location filename="../core/tasks/plan.py" />
   <source>{0} holds another plan.</source>
   <translation>{0} holds another plan.</translation>
  </message>
  <message>
   <location filename="../core/tasks/plan.py" />
   <source>The plan cannot be written to {0}: {1}.</source>
   <translation>The plan cannot be written to {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../core/tasks/plan.py" />
   <source>There is no plan in {0}.</source>
   <translation>There is no plan in {0}.</translation>
  </message>
  <message>
   <location filename="../core/tasks/plan.py" />
   <source>Make one: landweave plan RASTER --weights ID --out DIR.</source>
   <translation>Make one: landweave plan RASTER --weights ID --out DIR.</translation>
  </message>
  <message>
   <location filename="../core/tasks/plan.py" />
   <source>{0} is not a plan: {1}.</source>
   <translation>{0} is not a plan: {1}.</translation>
  </message>
  <message>
   <location filename="../core/tasks/plan.py" />
   <source>Make the plan again.</source>
   <translation>Make the plan again.</translation>
  </message>
  <message>
   <location filename="../core/tasks/plan.py" />
   <source>{0} is not the file that the plan was made with.</source>
   <translation>{0} is not the file that the plan was made with.</translation>
  </message>
  <message>
   <location filename="../core/tasks/results.py" />
   <source>{0} is damaged: {1}.</source>
   <translation>{0} is damaged: {1}.</translation>
  </message>
  <message>
   <location filename="../core/tasks/results.py" />
   <source>Delete {0} and run task {1} again.</source>
   <translation>Delete {0} and run task {1} again.</translation>
  </message>
  <message>
   <location filename="../core/tasks/results.py" />
   <source>Check the folder's permissions.</source>
   <translation>Check the folder's permissions.</translation>
  </message>
  <message>
   <location filename="../core/tasks/results.py" />
   <source>Delete it and run the task again.</source>
   <translation>Delete it and run the task again.</translation>
  </message>
  <message>
   <location filename="../core/training/areas.py" />
   <source>The area {0} touches none of the training rasters.</source>
   <translation>The area {0} touches none of the training rasters.</translation>
  </message>
  <message>
   <location filename="../core/training/areas.py" />
   <source>Draw it on one of them.</source>
   <translation>Draw it on one of them.</translation>
  </message>
  <message>
   <location filename="../core/training/areas.py" />
   <source>The areas that are held back leave nothing to train on.</source>
   <translation>The areas that are held back leave nothing to train on.</translation>
  </message>
  <message>
   <location filename="../core/training/areas.py" />
   <source>Hold back less.</source>
   <translation>Hold back less.</translation>
  </message>
  <message>
   <location filename="../core/training/augment.py" />
   <source>flips, quarter turns, radiometric {0}</source>
   <translation>flips, quarter turns, radiometric {0}</translation>
  </message>
  <message>
   <location filename="../core/training/bands.py" />
   <source>{0} has the bands {1}; {2} cannot be told among them.</source>
   <translation>{0} has the bands {1}; {2} cannot be told among them.</translation>
  </message>
  <message>
   <location filename="../core/training/bands.py" />
   <source>Give rasters with the same bands, or name those that all of them have.</source>
   <translation>Give rasters with the same bands, or name those that all of them have.</translation>
  </message>
  <message>
   <location filename="../core/training/checkpoint.py" />
   <source>The training's state cannot be written to {0}: {1}.</source>
   <translation>The training's state cannot be written to {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/fit.py" />
   <source>The loss stopped being a number in step {0}.</source>
   <translation>The loss stopped being a number in step {0}.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/fit.py" />
   <source>Try a lower learning rate, and look for odd values in the patches.</source>
   <translation>Try a lower learning rate, and look for odd values in the patches.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/fit.py" />
   <source>Goes on from step {0} of {1}.</source>
   <translation>Goes on from step {0} of {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>{0} is neither a folder nor a .tar that can be read: {1}.</source>
   <translation>{0} is neither a folder nor a .tar that can be read: {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>Unpack it and give its folder.</source>
   <translation>Unpack it and give its folder.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>{0} has images in the folders {1}; fewer than two of them are called as classes of {2} and hold {3} images.</source>
   <translation>{0} has images in the folders {1}; fewer than two of them are called as classes of {2} and hold {3} images.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>Call them {0}, or give a scheme of your own as .csv.</source>
   <translation>Call them {0}, or give a scheme of your own as .csv.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>{0} has {1} × {2} px.</source>
   <translation>{0} has {1} × {2} px.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>Patches have up to {0}.</source>
   <translation>Patches have up to {0}.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>{0} cannot be read as an image: {1}.</source>
   <translation>{0} cannot be read as an image: {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>Remove or replace it.</source>
   <translation>Remove or replace it.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>{0} has {1} bytes.</source>
   <translation>{0} has {1} bytes.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>An image has 1 to {0}; remove this one.</source>
   <translation>An image has 1 to {0}; remove this one.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>Patches are squares of {0} px or more.</source>
   <translation>Patches are squares of {0} px or more.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>{0} is {1} × {2} px with {3} bands of {4}; the first image is {5} × {6} with {7} of {8}.</source>
   <translation>{0} is {1} × {2} px with {3} bands of {4}; the first image is {5} × {6} with {7} of {8}.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/folders.py" />
   <source>All patches must be alike.</source>
   <translation>All patches must be alike.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/measures.py" />
   <source>{0} patches: {1} exact, {2} partial, {3} incorrect; precision {4}, recall {5}, F1 {6}</source>
   <translation>{0} patches: {1} exact, {2} partial, {3} incorrect; precision {4}, recall {5}, F1 {6}</translation>
  </message>
  <message>
   <location filename="../core/training/classification/pretrain.py" />
   <source>There is no encoder {0}.</source>
   <translation>There is no encoder {0}.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/pretrain.py" />
   <source>held back, never trained on</source>
   <translation>held back, never trained on</translation>
  </message>
  <message>
   <location filename="../core/training/classification/pretrain.py" />
   <source>chose the best state, so slightly flattering</source>
   <translation>chose the best state, so slightly flattering</translation>
  </message>
  <message>
   <location filename="../core/training/classification/sources.py" />
   <source>The patches have {0} bands, and {1} are named: {2}.</source>
   <translation>The patches have {0} bands, and {1} are named: {2}.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/sources.py" />
   <source>Name all of them in their order.</source>
   <translation>Name all of them in their order.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/sources.py" />
   <source>Too few patches hold a class: one of training, validation and test is left without any.</source>
   <translation>Too few patches hold a class: one of training, validation and test is left without any.</translation>
  </message>
  <message>
   <location filename="../core/training/classification/sources.py" />
   <source>Use a lower smallest share, smaller patches, or larger rasters.</source>
   <translation>Use a lower smallest share, smaller patches, or larger rasters.</translation>
  </message>
  <message>
   <location filename="../core/training/doubt.py" />
   <source>No label of {0} is left: all of them lie near a border or in suspect places.</source>
   <translation>No label of {0} is left: all of them lie near a border or in suspect places.</translation>
  </message>
  <message>
   <location filename="../core/training/doubt.py" />
   <source>Ignore a narrower strip along borders, or fewer suspects.</source>
   <translation>Ignore a narrower strip along borders, or fewer suspects.</translation>
  </message>
  <message>
   <location filename="../core/training/doubt.py" />
   <source>do not overlap</source>
   <translation>do not overlap</translation>
  </message>
  <message>
   <location filename="../core/training/fit.py" />
   <source>Try a lower learning rate or fp32, and look for odd values in the rasters.</source>
   <translation>Try a lower learning rate or fp32, and look for odd values in the rasters.</translation>
  </message>
  <message>
   <location filename="../core/training/fit.py" />
   <source>Goes on from step {0} of {1}, where it was cut off.</source>
   <translation>Goes on from step {0} of {1}, where it was cut off.</translation>
  </message>
  <message>
   <location filename="../core/training/fit.py" />
   <source>The time was up after step {0} of {1}.</source>
   <translation>The time was up after step {0} of {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/fit.py" />
   <source>Finished early, as asked, after step {0} of {1}.</source>
   <translation>Finished early, as asked, after step {0} of {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/fit.py" />
   <source>Nothing was gained any more; ended after step {0} of {1}.</source>
   <translation>Nothing was gained any more; ended after step {0} of {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/fit.py" />
   <source>The loss stopped being a number in step {0}, before anything was learnt.</source>
   <translation>The loss stopped being a number in step {0}, before anything was learnt.</translation>
  </message>
  <message>
   <location filename="../core/training/fit.py" />
   <source>The loss stopped being a number in step {0}; the best state is kept. {1}</source>
   <translation>The loss stopped being a number in step {0}; the best state is kept. {1}</translation>
  </message>
  <message>
   <location filename="../core/training/fit.py" />
   <source>{0} A training that is cut off will begin anew.</source>
   <translation>{0} A training that is cut off will begin anew.</translation>
  </message>
  <message>
   <location filename="../core/training/labels.py" />
   <source>The reference layer is in the scheme {0}, from which {1} cannot be derived.</source>
   <translation>The reference layer is in the scheme {0}, from which {1} cannot be derived.</translation>
  </message>
  <message>
   <location filename="../core/training/labels.py" />
   <source>Train in {0}, or give a reference layer in {1}.</source>
   <translation>Train in {0}, or give a reference layer in {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/bigearthnet.py" />
   <source>BigEarthNet's labels are CORINE's, from which {0} cannot be derived.</source>
   <translation>BigEarthNet's labels are CORINE's, from which {0} cannot be derived.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/bigearthnet.py" />
   <source>Train in bigearthnet19, clc, clc-l2 or clc-l1.</source>
   <translation>Train in bigearthnet19, clc, clc-l2 or clc-l1.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/landcovernet.py" />
   <source>The bands of {0} differ in size, or its labels have no score in a second band.</source>
   <translation>The bands of {0} differ in size, or its labels have no score in a second band.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/layout.py" />
   <source>{0} holds no images as {1} has them.</source>
   <translation>{0} holds no images as {1} has them.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/layout.py" />
   <source>{0} images with labels, of {1}.</source>
   <translation>{0} images with labels, of {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/layout.py" />
   <source>None of the images in {0} is for training.</source>
   <translation>None of the images in {0} is for training.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/layout.py" />
   <source>Leave the domains out.</source>
   <translation>Leave the domains out.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/layout.py" />
   <source>{0} data set, {1} images for training.</source>
   <translation>{0} data set, {1} images for training.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/layout.py" />
   <source>There is no domain {0}.</source>
   <translation>There is no domain {0}.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/layout.py" />
   <source>There are {0}.</source>
   <translation>There are {0}.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/layout.py" />
   <source>The image {0} has {1} × {2} px, its labels {3} × {4}.</source>
   <translation>The image {0} has {1} × {2} px, its labels {3} × {4}.</translation>
  </message>
  <message>
   <location filename="../core/training/layouts/piece.py" />
   <source>{0} cannot be read as a GeoTIFF, PNG or JPEG: {1}</source>
   <translation>{0} cannot be read as a GeoTIFF, PNG or JPEG: {1}</translation>
  </message>
  <message>
   <location filename="../core/training/learner.py" />
   <source>The {0} device stopped working in step {1}: {2}.</source>
   <translation>The {0} device stopped working in step {1}: {2}.</translation>
  </message>
  <message>
   <location filename="../core/training/learner.py" />
   <source>The same command goes on from the last state that was saved; with --device cpu it needs no GPU.</source>
   <translation>The same command goes on from the last state that was saved; with --device cpu it needs no GPU.</translation>
  </message>
  <message>
   <location filename="../core/training/learner.py" />
   <source>The {0} device has too little memory even for the fewest windows at a time.</source>
   <translation>The {0} device has too little memory even for the fewest windows at a time.</translation>
  </message>
  <message>
   <location filename="../core/training/learner.py" />
   <source>Close other programs, use smaller patches or a smaller encoder, or train with --device cpu.</source>
   <translation>Close other programs, use smaller patches or a smaller encoder, or train with --device cpu.</translation>
  </message>
  <message>
   <location filename="../core/training/learner.py" />
   <source>There is too little memory for {0} windows at once: each batch is done in {1} parts from now on, and their gradients are added up.</source>
   <translation>There is too little memory for {0} windows at once: each batch is done in {1} parts from now on, and their gradients are added up.</translation>
  </message>
  <message>
   <location filename="../core/training/losses.py" />
   <source>The loss background needs a class {0}; those learnt are {1}.</source>
   <translation>The loss background needs a class {0}; those learnt are {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/losses.py" />
   <source>Name one of them with --background.</source>
   <translation>Name one of them with --background.</translation>
  </message>
  <message>
   <location filename="../core/training/package.py" />
   <source>{0} exists and is no weights package.</source>
   <translation>{0} exists and is no weights package.</translation>
  </message>
  <message>
   <location filename="../core/training/package.py" />
   <source>Name a new folder.</source>
   <translation>Name a new folder.</translation>
  </message>
  <message>
   <location filename="../core/training/package.py" />
   <source>{0} cannot be written to: {1}.</source>
   <translation>{0} cannot be written to: {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/package.py" />
   <source>Name another folder.</source>
   <translation>Name another folder.</translation>
  </message>
  <message>
   <location filename="../core/training/package.py" />
   <source>The trained weights are not usable: {0}</source>
   <translation>The trained weights are not usable: {0}</translation>
  </message>
  <message>
   <location filename="../core/training/package.py" />
   <source>Try a lower learning rate or another seed.</source>
   <translation>Try a lower learning rate or another seed.</translation>
  </message>
  <message>
   <location filename="../core/training/package.py" />
   <source>The weights cannot be written to {0}: {1}.</source>
   <translation>The weights cannot be written to {0}: {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/package.py" />
   <source>{0} cannot be replaced: {1}.</source>
   <translation>{0} cannot be replaced: {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/package.py" />
   <source>Is a file of it open?</source>
   <translation>Is a file of it open?</translation>
  </message>
  <message>
   <location filename="../core/training/pixel_weights.py" />
   <source>The weights {0} cannot be brought onto the raster: {1}</source>
   <translation>The weights {0} cannot be brought onto the raster: {1}</translation>
  </message>
  <message>
   <location filename="../core/training/pixel_weights.py" />
   <source>The weights in {0} run from {1} to {2}; shares up to 1 or percent up to 100 are expected.</source>
   <translation>The weights in {0} run from {1} to {2}; shares up to 1 or percent up to 100 are expected.</translation>
  </message>
  <message>
   <location filename="../core/training/pixel_weights.py" />
   <source>Give a raster whose last band holds the score of each pixel.</source>
   <translation>Give a raster whose last band holds the score of each pixel.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>Patches held back lie side by side with those trained on, as in many papers: the scores flatter.</source>
   <translation>Patches held back lie side by side with those trained on, as in many papers: the scores flatter.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>Windows held back share pixels with those trained on: the scores say next to nothing about other land.</source>
   <translation>Windows held back share pixels with those trained on: the scores say next to nothing about other land.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>The pixels of {0} are {1} m on the ground, the first raster's {2} m.</source>
   <translation>The pixels of {0} are {1} m on the ground, the first raster's {2} m.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>Resample the rasters to one pixel size with gdalwarp -tr.</source>
   <translation>Resample the rasters to one pixel size with gdalwarp -tr.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>The reference layers hold no pixel of {0} in the training rasters.</source>
   <translation>The reference layers hold no pixel of {0} in the training rasters.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>They hold {0}.</source>
   <translation>They hold {0}.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>no class at all</source>
   <translation>no class at all</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>These classes are too rare to be learnt, below {0} of the labels; their labels do not count: {1}.</source>
   <translation>These classes are too rare to be learnt, below {0} of the labels; their labels do not count: {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>The training rasters hold {0}; at least two classes are needed.</source>
   <translation>The training rasters hold {0}; at least two classes are needed.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>Add other areas.</source>
   <translation>Add other areas.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>These classes of {0} are not learnt, for want of labels: {1}.</source>
   <translation>These classes of {0} are not learnt, for want of labels: {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>No window of {0} px with labels fits the {1} part.</source>
   <translation>No window of {0} px with labels fits the {1} part.</translation>
  </message>
  <message>
   <location filename="../core/training/prepare.py" />
   <source>Use smaller patches, larger rasters, or rasters of their own for validation and test.</source>
   <translation>Use smaller patches, larger rasters, or rasters of their own for validation and test.</translation>
  </message>
  <message>
   <location filename="../core/training/scene.py" />
   <source>All pixels of {0} are nodata.</source>
   <translation>All pixels of {0} are nodata.</translation>
  </message>
  <message>
   <location filename="../core/training/scene.py" />
   <source>Check its nodata value, or leave it out.</source>
   <translation>Check its nodata value, or leave it out.</translation>
  </message>
  <message>
   <location filename="../core/training/scene.py" />
   <source>No pixel of {0} has a label: its reference layer lies elsewhere or holds no classes there.</source>
   <translation>No pixel of {0} has a label: its reference layer lies elsewhere or holds no classes there.</translation>
  </message>
  <message>
   <location filename="../core/training/scene.py" />
   <source>Check the CRS of both, the field and the order of the reference layers.</source>
   <translation>Check the CRS of both, the field and the order of the reference layers.</translation>
  </message>
  <message>
   <location filename="../core/training/score.py" />
   <source>; single rasters {0} to {1}</source>
   <translation>; single rasters {0} to {1}</translation>
  </message>
  <message>
   <location filename="../core/training/shape.py" />
   <source>There is no architecture {0}.</source>
   <translation>There is no architecture {0}.</translation>
  </message>
  <message>
   <location filename="../core/training/shape.py" />
   <source>The weights to start from have the encoder {0}, the training asks for {1}.</source>
   <translation>The weights to start from have the encoder {0}, the training asks for {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/shape.py" />
   <source>Leave the encoder out, or start from weights with {0}.</source>
   <translation>Leave the encoder out, or start from weights with {0}.</translation>
  </message>
  <message>
   <location filename="../core/training/shape.py" />
   <source>{0} needs patches of {1} px at least.</source>
   <translation>{0} needs patches of {1} px at least.</translation>
  </message>
  <message>
   <location filename="../core/training/shape.py" />
   <source>Use larger patches or a U-Net.</source>
   <translation>Use larger patches or a U-Net.</translation>
  </message>
  <message>
   <location filename="../core/training/shape.py" />
   <source>Its widths follow the encoder's; give none.</source>
   <translation>Its widths follow the encoder's; give none.</translation>
  </message>
  <message>
   <location filename="../core/training/shape.py" />
   <source>Give one width, a multiple of 32 up to 1024.</source>
   <translation>Give one width, a multiple of 32 up to 1024.</translation>
  </message>
  <message>
   <location filename="../core/training/shape.py" />
   <source>Give 3 to 5 widths from 1 to 1024, one for each level.</source>
   <translation>Give 3 to 5 widths from 1 to 1024, one for each level.</translation>
  </message>
  <message>
   <location filename="../core/training/shape.py" />
   <source>Give one width from 1 to 1024.</source>
   <translation>Give one width from 1 to 1024.</translation>
  </message>
  <message>
   <location filename="../core/training/shape.py" />
   <source>The decoder {0} is not possible for {1}.</source>
   <translation>The decoder {0} is not possible for {1}.</translation>
  </message>
  <message>
   <location filename="../core/training/split.py" />
   <source>The rasters have only {0} blocks of {1} px, too few to hold some back for testing while each class stays in the training.</source>
   <translation>The rasters have only {0} blocks of {1} px, too few to hold some back for testing while each class stays in the training.</translation>
  </message>
  <message>
   <location filename="../core/training/split.py" />
   <source>Give test rasters, more data or smaller patches.</source>
   <translation>Give test rasters, more data or smaller patches.</translation>
  </message>
  <message>
   <location filename="../core/training/split.py" />
   <source>The rasters hold only {0} windows of {1} px with labels, too few to hold some back.</source>
   <translation>The rasters hold only {0} windows of {1} px with labels, too few to hold some back.</translation>
  </message>
  <message>
   <location filename="../core/training/split.py" />
   <source>Give more data or smaller patches.</source>
   <translation>Give more data or smaller patches.</translation>
  </message>
  <message>
   <location filename="../core/training/start.py" />
   <source>The encoder started from published ImageNet weights; look up their terms.</source>
   <translation>The encoder started from published ImageNet weights; look up their terms.</translation>
  </message>
  <message>
   <location filename="../core/training/start.py" />
   <source>Started from the weights {0} (licence: {1}), trained on: {2}</source>
   <translation>Started from the weights {0} (licence: {1}), trained on: {2}</translation>
  </message>
  <message>
   <location filename="../core/training/start.py" />
   <source>There are no published ImageNet weights of a fixed version for {0}.</source>
   <translation>There are no published ImageNet weights of a fixed version for {0}.</translation>
  </message>
  <message>
   <location filename="../core/training/start.py" />
   <source>Use --encoder resnet18, resnet34, resnet50, resnet101, mobilenet_v2 or efficientnet-b0.</source>
   <translation>Use --encoder resnet18, resnet34, resnet50, resnet101, mobilenet_v2 or efficientnet-b0.</translation>
  </message>
  <message>
   <location filename="../core/training/start.py" />
   <source>The ImageNet weights of {0} cannot be fetched, and none are kept here from an earlier time.</source>
   <translation>The ImageNet weights of {0} cannot be fetched, and none are kept here from an earlier time.</translation>
  </message>
  <message>
   <location filename="../core/training/start.py" />
   <source>Connect this machine to the internet, or start from weights that lie here.</source>
   <translation>Connect this machine to the internet, or start from weights that lie here.</translation>
  </message>
  <message>
   <location filename="../core/training/start.py" />
   <source>{0} of the network's numbers are copied{1}.</source>
   <translation>{0} of the network's numbers are copied{1}.</translation>
  </message>
  <message>
   <location filename="../core/training/statistics.py" />
   <source>All pixels of the training part are nodata.</source>
   <translation>All pixels of the training part are nodata.</translation>
  </message>
  <message>
   <location filename="../core/training/statistics.py" />
   <source>Check the rasters' nodata values.</source>
   <translation>Check the rasters' nodata values.</translation>
  </message>
  <message>
   <location filename="../core/training/statistics.py" />
   <source>Pixels of band {0} hold values up to {1}, which no sensor measures.</source>
   <translation>Pixels of band {0} hold values up to {1}, which no sensor measures.</translation>
  </message>
  <message>
   <location filename="../core/training/statistics.py" />
   <source>If they stand for missing data, write them into the rasters as their nodata value.</source>
   <translation>If they stand for missing data, write them into the rasters as their nodata value.</translation>
  </message>
  <message>
   <location filename="../core/training/train.py" />
   <source>Starts from {0}: {1}</source>
   <translation>Starts from {0}: {1}</translation>
  </message>
  <message>
   <location filename="../core/training/train.py" />
   <source>of which drawn areas were held back</source>
   <translation>of which drawn areas were held back</translation>
  </message>
  <message>
   <location filename="../core/training/train.py" />
   <source>never trained on</source>
   <translation>never trained on</translation>
  </message>
  <message>
   <location filename="../core/training/train.py" />
   <source>of another region, never trained on</source>
   <translation>of another region, never trained on</translation>
  </message>
  <message>
   <location filename="../core/training/unfinished.py" />
   <source>Another training writes to {0}.</source>
   <translation>Another training writes to {0}.</translation>
  </message>
  <message>
   <location filename="../core/training/unfinished.py" />
   <source>Wait for its end, or name another folder.</source>
   <translation>Wait for its end, or name another folder.</translation>
  </message>
  <message>
   <location filename="../core/unfinished.py" />
   <source>Another run is writing to {0}.</source>
   <translation>Another run is writing to {0}.</translation>
  </message>
  <message>
   <location filename="../core/unfinished.py" />
   <source>Wait for its end, or choose another folder.</source>
   <translation>Wait for its end, or choose another folder.</translation>
  </message>
  <message>
   <location filename="../core/unfinished.py" />
   <source>{0} holds an unfinished run of another request, or its inputs have changed since.</source>
   <translation>{0} holds an unfinished run of another request, or its inputs have changed since.</translation>
  </message>
  <message>
   <location filename="../core/unfinished.py" />
   <source>Choose another folder, or delete {0} in it.</source>
   <translation>Choose another folder, or delete {0} in it.</translation>
  </message>
  <message>
   <location filename="../core/vector/opening.py" />
   <source>does not exist</source>
   <translation>does not exist</translation>
  </message>
  <message>
   <location filename="../core/vector/opening.py" />
   <source>cannot be read ({0})</source>
   <translation>cannot be read ({0})</translation>
  </message>
  <message>
   <location filename="../core/vector/opening.py" />
   <source>is no GeoPackage, shapefile, FlatGeobuf or GeoJSON</source>
   <translation>is no GeoPackage, shapefile, FlatGeobuf or GeoJSON</translation>
  </message>
  <message>
   <location filename="../core/vector/opening.py" />
   <source>is too large for GeoJSON</source>
   <translation>is too large for GeoJSON</translation>
  </message>
  <message>
   <location filename="../core/vector/opening.py" />
   <source>is damaged or no GeoJSON</source>
   <translation>is damaged or no GeoJSON</translation>
  </message>
  <message>
   <location filename="../core/vector/opening.py" />
   <source>is JSON, but no GeoJSON with polygons</source>
   <translation>is JSON, but no GeoJSON with polygons</translation>
  </message>
  <message>
   <location filename="../core/vector/opening.py" />
   <source>There is no layer {0}.</source>
   <translation>There is no layer {0}.</translation>
  </message>
  <message>
   <location filename="../core/vector/opening.py" />
   <source>Choose a GeoPackage or a shapefile, or save it as one first.</source>
   <translation>Choose a GeoPackage or a shapefile, or save it as one first.</translation>
  </message>
  <message>
   <location filename="../core/vector/opening.py" />
   <source>{0} is damaged or cannot be read: {1}.</source>
   <translation>{0} is damaged or cannot be read: {1}.</translation>
  </message>
  <message>
   <location filename="../core/vector/opening.py" />
   <source>Repair or copy it, or save it anew.</source>
   <translation>Repair or copy it, or save it anew.</translation>
  </message>
  <message>
   <location filename="../core/vector/shapefile.py" />
   <source>A shapefile cannot hold the fields {0}.</source>
   <translation>A shapefile cannot hold the fields {0}.</translation>
  </message>
  <message>
   <location filename="../core/vector/shapefile.py" />
   <source>Write a GeoPackage (.gpkg).</source>
   <translation>Write a GeoPackage (.gpkg).</translation>
  </message>
  <message>
   <location filename="../core/vector/shapefile.py" />
   <source>A shapefile of {0} GB would pass the format's limit of 2 GB.</source>
   <translation>A shapefile of {0} GB would pass the format's limit of 2 GB.</translation>
  </message>
  <message>
   <location filename="../core/vector/shapefile.py" />
   <source>{0} does not read back as it was written.</source>
   <translation>{0} does not read back as it was written.</translation>
  </message>
  <message>
   <location filename="../core/vector/shapefile.py" />
   <source>Check the free disk space and the folder.</source>
   <translation>Check the free disk space and the folder.</translation>
  </message>
  <message>
   <location filename="../core/vector/simplify.py" />
   <source>The polygons overlap, so their borders cannot be simplified.</source>
   <translation>The polygons overlap, so their borders cannot be simplified.</translation>
  </message>
  <message>
   <location filename="../core/vector/simplify.py" />
   <source>Vectorise the raster anew.</source>
   <translation>Vectorise the raster anew.</translation>
  </message>
  <message>
   <location filename="../core/vector/tangles.py" />
   <source>Polygon {0} of {1} crosses its own outline more than {2} times.</source>
   <translation>Polygon {0} of {1} crosses its own outline more than {2} times.</translation>
  </message>
  <message>
   <location filename="../core/vector/tangles.py" />
   <source>Draw it anew, or delete it.</source>
   <translation>Draw it anew, or delete it.</translation>
  </message>
  <message>
   <location filename="../core/vector/write.py" />
   <source>Close the programs that have it open, or choose another folder.</source>
   <translation>Close the programs that have it open, or choose another folder.</translation>
  </message>
  <message>
   <location filename="../core/vector/write.py" />
   <source>Polygons cannot be written as {0}.</source>
   <translation>Polygons cannot be written as {0}.</translation>
  </message>
  <message>
   <location filename="../core/vector/write.py" />
   <source>a file without an ending</source>
   <translation>a file without an ending</translation>
  </message>
  <message>
   <location filename="../core/vector/write.py" />
   <source>{0}.parquet cannot be written: this engine lacks pyarrow.</source>
   <translation>{0}.parquet cannot be written: this engine lacks pyarrow.</translation>
  </message>
  <message>
   <location filename="../core/vector/write.py" />
   <source>Write a GeoPackage (.gpkg) instead.</source>
   <translation>Write a GeoPackage (.gpkg) instead.</translation>
  </message>
  <message>
   <location filename="../core/weights/convert.py" />
   <source>Save the network's state_dict() alone, or better as safetensors.</source>
   <translation>Save the network's state_dict() alone, or better as safetensors.</translation>
  </message>
  <message>
   <location filename="../core/weights/deepness.py" />
   <source>{0} is a {1}; only segmentors make land cover maps.</source>
   <translation>{0} is a {1}; only segmentors make land cover maps.</translation>
  </message>
  <message>
   <location filename="../core/weights/deepness.py" />
   <source>Choose another model.</source>
   <translation>Choose another model.</translation>
  </message>
  <message>
   <location filename="../core/weights/deepness.py" />
   <source>{0} names {1} classes and answers {2}.</source>
   <translation>{0} names {1} classes and answers {2}.</translation>
  </message>
  <message>
   <location filename="../core/weights/deepness.py" />
   <source># source: class names of an imported ONNX model</source>
   <translation># source: class names of an imported ONNX model</translation>
  </message>
  <message>
   <location filename="../core/weights/form.py" />
   <source>The form {0} is larger than {1} kB.</source>
   <translation>The form {0} is larger than {1} kB.</translation>
  </message>
  <message>
   <location filename="../core/weights/form.py" />
   <source>The form {0} cannot be used: {1}.</source>
   <translation>The form {0} cannot be used: {1}.</translation>
  </message>
  <message>
   <location filename="../core/weights/form.py" />
   <source>It may say {0}.</source>
   <translation>It may say {0}.</translation>
  </message>
  <message>
   <location filename="../core/weights/form.py" />
   <source>Imported from {0}.</source>
   <translation>Imported from {0}.</translation>
  </message>
  <message>
   <location filename="../core/weights/form.py" />
   <source>Not stated; imported weights.</source>
   <translation>Not stated; imported weights.</translation>
  </message>
  <message>
   <location filename="../core/weights/form.py" />
   <source>Not stated by their author. Nobody has measured these weights here.</source>
   <translation>Not stated by their author. Nobody has measured these weights here.</translation>
  </message>
  <message>
   <location filename="../core/weights/form.py" />
   <source>does not tell its {0}</source>
   <translation>does not tell its {0}</translation>
  </message>
  <message>
   <location filename="../core/weights/form.py" />
   <source>has not one {0} for each band</source>
   <translation>has not one {0} for each band</translation>
  </message>
  <message>
   <location filename="../core/weights/form.py" />
   <source>Say it in a form: weights import FILE --form FORM.json, or by options.</source>
   <translation>Say it in a form: weights import FILE --form FORM.json, or by options.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>Landweave imports a weights package (a folder or .zip), an .onnx network, or a .safetensors, .pt or .pth file together with --card or --form.</source>
   <translation>Landweave imports a weights package (a folder or .zip), an .onnx network, or a .safetensors, .pt or .pth file together with --card or --form.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>There is no file or folder {0}.</source>
   <translation>There is no file or folder {0}.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>{0} is a package and has its own card.</source>
   <translation>{0} is a package and has its own card.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>Leave --card and --form out.</source>
   <translation>Leave --card and --form out.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>{0} is not a weights file that is safe to read.</source>
   <translation>{0} is not a weights file that is safe to read.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>{0} has no card that says which bands and classes it is for.</source>
   <translation>{0} has no card that says which bands and classes it is for.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>{0} takes {1} bands and tells {2} classes; its card or form describes {3} bands and {4} classes.</source>
   <translation>{0} takes {1} bands and tells {2} classes; its card or form describes {3} bands and {4} classes.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>Name as many, in the network's order.</source>
   <translation>Name as many, in the network's order.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>{0} takes windows of {1} px alone.</source>
   <translation>{0} takes windows of {1} px alone.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>Leave patch_px out.</source>
   <translation>Leave patch_px out.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>The card {0} is larger than {1} kB.</source>
   <translation>The card {0} is larger than {1} kB.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>The card {0} cannot be read: {1}.</source>
   <translation>The card {0} cannot be read: {1}.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>The id {0} cannot be a folder's name.</source>
   <translation>The id {0} cannot be a folder's name.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>Use letters, digits, dots and hyphens.</source>
   <translation>Use letters, digits, dots and hyphens.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>{0} is the id of weights that come with Landweave.</source>
   <translation>{0} is the id of weights that come with Landweave.</translation>
  </message>
  <message>
   <location filename="../core/weights/install.py" />
   <source>Give the card another id.</source>
   <translation>Give the card another id.</translation>
  </message>
  <message>
   <location filename="../core/weights/limited.py" />
   <source>{0} must be a regular file of at most 2 GB.</source>
   <translation>{0} must be a regular file of at most 2 GB.</translation>
  </message>
  <message>
   <location filename="../core/weights/limited.py" />
   <source>{0} took longer than {1} s to read and was given up.</source>
   <translation>{0} took longer than {1} s to read and was given up.</translation>
  </message>
  <message>
   <location filename="../core/weights/limited.py" />
   <source>{0} cannot be used: {1}.</source>
   <translation>{0} cannot be used: {1}.</translation>
  </message>
  <message>
   <location filename="../core/weights/limited.py" />
   <source>it holds more than numbers, and Landweave runs no code of strangers</source>
   <translation>it holds more than numbers, and Landweave runs no code of strangers</translation>
  </message>
  <message>
   <location filename="../core/weights/limited.py" />
   <source>it needs too much memory or time</source>
   <translation>it needs too much memory or time</translation>
  </message>
  <message>
   <location filename="../core/weights/onnx_export.py" />
   <source>{0} cannot be exported as ONNX.</source>
   <translation>{0} cannot be exported as ONNX.</translation>
  </message>
  <message>
   <location filename="../core/weights/onnx_export.py" />
   <source>Export the package instead: leave --onnx out.</source>
   <translation>Export the package instead: leave --onnx out.</translation>
  </message>
  <message>
   <location filename="../core/weights/onnx_form.py" />
   <source>Export the network as one ONNX file with one input of several bands and one output of class scores.</source>
   <translation>Export the network as one ONNX file with one input of several bands and one output of class scores.</translation>
  </message>
  <message>
   <location filename="../core/weights/opened.py" />
   <source>Train regional weights that start from it: train --start-from.</source>
   <translation>Train regional weights that start from it: train --start-from.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>The card of {0} is not valid: {1}</source>
   <translation>The card of {0} is not valid: {1}</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>The architecture must be one of {0}.</source>
   <translation>The architecture must be one of {0}.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>The encoder must be one of {0}.</source>
   <translation>The encoder must be one of {0}.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>The depth must be 3, 4 or 5.</source>
   <translation>The depth must be 3, 4 or 5.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>The decoder needs {0} widths, one for each level that has its own.</source>
   <translation>The decoder needs {0} widths, one for each level that has its own.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>Decoder widths run from 1 to 1024.</source>
   <translation>Decoder widths run from 1 to 1024.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>There must be 1 to {0} bands.</source>
   <translation>There must be 1 to {0} bands.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>There must be 2 to {0} classes.</source>
   <translation>There must be 2 to {0} classes.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>A class code stands twice.</source>
   <translation>A class code stands twice.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>A band name stands twice.</source>
   <translation>A band name stands twice.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>The patch must have 32 to 2048 pixels a side.</source>
   <translation>The patch must have 32 to 2048 pixels a side.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>The range of pixel sizes is empty.</source>
   <translation>The range of pixel sizes is empty.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>Scale, offset, means and percentiles must be finite and deviations above 0.</source>
   <translation>Scale, offset, means and percentiles must be finite and deviations above 0.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>The footprint must be west, south, east, north in degrees.</source>
   <translation>The footprint must be west, south, east, north in degrees.</translation>
  </message>
  <message>
   <location filename="../models/card.py" />
   <source>Names must be 1 to 128 printable characters.</source>
   <translation>Names must be 1 to 128 printable characters.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>{0} of the weights {1} is not the file that the package was made with. Get the package again from its author.</source>
   <translation>{0} of the weights {1} is not the file that the package was made with. Get the package again from its author.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>There are no weights {0}. Installed: {1}; or give the path of a package.</source>
   <translation>There are no weights {0}. Installed: {1}; or give the path of a package.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>The card of {0} is larger than {1} kB.</source>
   <translation>The card of {0} is larger than {1} kB.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>The card of {0} cannot be read: {1}</source>
   <translation>The card of {0} cannot be read: {1}</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>{0} of {1} must list {2} and {3}, each with its SHA-256.</source>
   <translation>{0} of {1} must list {2} and {3}, each with its SHA-256.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>The weights package {0} lacks {1}.</source>
   <translation>The weights package {0} lacks {1}.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>In the weights package {0}, {1} is a link; it must be a file.</source>
   <translation>In the weights package {0}, {1} is a link; it must be a file.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>{0} of {1} cannot be read: {2}</source>
   <translation>{0} of {1} cannot be read: {2}</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>Import {0} first, then use the weights by their name.</source>
   <translation>Import {0} first, then use the weights by their name.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>{0} holds {1}, which does not belong in a weights package.</source>
   <translation>{0} holds {1}, which does not belong in a weights package.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>{0} holds a file name twice.</source>
   <translation>{0} holds a file name twice.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>{0} unpacks to more than 2 GB.</source>
   <translation>{0} unpacks to more than 2 GB.</translation>
  </message>
  <message>
   <location filename="../models/catalogue.py" />
   <source>{0} is not a readable zip: {1}</source>
   <translation>{0} is not a readable zip: {1}</translation>
  </message>
  <message>
   <location filename="../models/network.py" />
   <source>{0} is a network with a graph of its own, which is run as it is and not opened.</source>
   <translation>{0} is a network with a graph of its own, which is run as it is and not opened.</translation>
  </message>
  <message>
   <location filename="../models/network.py" />
   <source>{0} is not a readable safetensors file: {1}</source>
   <translation>{0} is not a readable safetensors file: {1}</translation>
  </message>
  <message>
   <location filename="../models/network.py" />
   <source>{0} holds numbers that are not finite, first in {1}.</source>
   <translation>{0} holds numbers that are not finite, first in {1}.</translation>
  </message>
  <message>
   <location filename="../models/network.py" />
   <source>in the file only</source>
   <translation>in the file only</translation>
  </message>
  <message>
   <location filename="../models/network.py" />
   <source>in the card's network only</source>
   <translation>in the card's network only</translation>
  </message>
  <message>
   <location filename="../models/network.py" />
   <source>{0} does not fit its card: {1} tensors differ; {2} is {3}.</source>
   <translation>{0} does not fit its card: {1} tensors differ; {2} is {3}.</translation>
  </message>
  <message>
   <location filename="../models/network.py" />
   <source>{0} does not fit its card: {1} is {2}, the network needs {3}.</source>
   <translation>{0} does not fit its card: {1} is {2}, the network needs {3}.</translation>
  </message>
  <message>
   <location filename="../models/network.py" />
   <source>{0} holds {1} as {2}; use one of {3}.</source>
   <translation>{0} holds {1} as {2}; use one of {3}.</translation>
  </message>
  <message>
   <location filename="../models/stac.py" />
   <source>The card is larger than {0} kB.</source>
   <translation>The card is larger than {0} kB.</translation>
  </message>
  <message>
   <location filename="../models/stac.py" />
   <source>The card lacks {0}.</source>
   <translation>The card lacks {0}.</translation>
  </message>
  <message>
   <location filename="../models/stac.py" />
   <source>The card is not readable: {0}</source>
   <translation>The card is not readable: {0}</translation>
  </message>
  <message>
   <location filename="../models/stac.py" />
   <source>Network as ONNX</source>
   <translation>Network as ONNX</translation>
  </message>
  <message>
   <location filename="../models/stac.py" />
   <source>Weights in safetensors format</source>
   <translation>Weights in safetensors format</translation>
  </message>
  <message>
   <location filename="../models/stac.py" />
   <source>scores of the classes before softmax</source>
   <translation>scores of the classes before softmax</translation>
  </message>
 </context>
 <context>
  <name>EngineMenu</name>
  <message>
   <location filename="../ui/engine_menu.py" />
   <source>Repair Engine</source>
   <translation>Repair Engine</translation>
  </message>
  <message>
   <location filename="../ui/engine_menu.py" />
   <source>Make the engine anew</source>
   <translation>Make the engine anew</translation>
  </message>
  <message>
   <location filename="../ui/engine_menu.py" />
   <source>Use Existing Python…</source>
   <translation>Use Existing Python…</translation>
  </message>
  <message>
   <location filename="../ui/engine_menu.py" />
   <source>One that has the libraries</source>
   <translation>One that has the libraries</translation>
  </message>
  <message>
   <location filename="../ui/engine_menu.py" />
   <source>Remove Engine…</source>
   <translation>Remove Engine…</translation>
  </message>
  <message>
   <location filename="../ui/engine_menu.py" />
   <source>Delete the engine's folder</source>
   <translation>Delete the engine's folder</translation>
  </message>
  <message>
   <location filename="../ui/engine_menu.py" />
   <source>Open Logs</source>
   <translation>Open Logs</translation>
  </message>
  <message>
   <location filename="../ui/engine_menu.py" />
   <source>The folder with the logs of all runs</source>
   <translation>The folder with the logs of all runs</translation>
  </message>
  <message>
   <location filename="../ui/engine_menu.py" />
   <source>Copy Diagnostics</source>
   <translation>Copy Diagnostics</translation>
  </message>
  <message>
   <location filename="../ui/engine_menu.py" />
   <source>Versions and last log</source>
   <translation>Versions and last log</translation>
  </message>
 </context>
 <context>
  <name>Estimate</name>
  <message>
   <location filename="../ui/estimate.py" />
   <source>About {0}</source>
   <translation>About {0}</translation>
  </message>
  <message>
   <location filename="../ui/estimate.py" />
   <source>{0} memory</source>
   <translation>{0} memory</translation>
  </message>
  <message>
   <location filename="../ui/estimate.py" />
   <source>{0} on disk</source>
   <translation>{0} on disk</translation>
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
   <translation>This file is drawn anew from the map, in the map's CRS and with all attributes.</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.py" />
   <source>Give the whole path of the file, from its drive or root.</source>
   <translation>Give the whole path of the file, from its drive or root.</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.ui" />
   <source>Export Polygons</source>
   <translation>Export Polygons</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.ui" />
   <source>&amp;Format</source>
   <translation>&amp;Format</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.ui" />
   <source>A shapefile can be read everywhere; a GeoPackage holds longer names and more than 2 GB</source>
   <translation>A shapefile can be read everywhere; a GeoPackage holds longer names and more than 2 GB</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.ui" />
   <source>F&amp;ile</source>
   <translation>F&amp;ile</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.ui" />
   <source>Where the polygons are written; its styles (QML, SLD) come beside it</source>
   <translation>Where the polygons are written; its styles (QML, SLD) come beside it</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.ui" />
   <source>&amp;CRS</source>
   <translation>&amp;CRS</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.ui" />
   <source>Reference system of the new file; areas stay those measured on the ground</source>
   <translation>Reference system of the new file; areas stay those measured on the ground</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.ui" />
   <source>&amp;Attributes</source>
   <translation>&amp;Attributes</translation>
  </message>
  <message>
   <location filename="../ui/results/export_dialog.ui" />
   <source>Fields of the new file; the class code always stays</source>
   <translation>Fields of the new file; the class code always stays</translation>
  </message>
 </context>
 <context>
  <name>FileWords</name>
  <message>
   <location filename="../ui/file_words.py" />
   <source>{0} cannot be read.</source>
   <translation>{0} cannot be read.</translation>
  </message>
  <message>
   <location filename="../ui/file_words.py" />
   <source>{0} cannot be written: {1}</source>
   <translation>{0} cannot be written: {1}</translation>
  </message>
 </context>
 <context>
  <name>Fit</name>
  <message>
   <location filename="../ui/fit.py" />
   <source>The raster has {0}; these weights need {1} ({2}).</source>
   <translation>The raster has {0}; these weights need {1} ({2}).</translation>
  </message>
  <message>
   <location filename="../ui/fit.py" />
   <source>{0} to {1} m</source>
   <translation>{0} to {1} m</translation>
  </message>
  <message>
   <location filename="../ui/fit.py" />
   <source>The raster's pixels measure {0}; these weights expect {1}.</source>
   <translation>The raster's pixels measure {0}; these weights expect {1}.</translation>
  </message>
  <message>
   <location filename="../ui/fit.py" />
   <source>The raster holds values from 0 to 255; these weights expect values up to {0}.</source>
   <translation>The raster holds values from 0 to 255; these weights expect values up to {0}.</translation>
  </message>
  <message>
   <location filename="../ui/fit.py" />
   <source>These weights expect values from 0 to 255; this raster can hold others.</source>
   <translation>These weights expect values from 0 to 255; this raster can hold others.</translation>
  </message>
  <message>
   <location filename="../ui/fit.py" />
   <source>1 band</source>
   <translation>1 band</translation>
  </message>
  <message>
   <location filename="../ui/fit.py" />
   <source>{0} bands</source>
   <translation>{0} bands</translation>
  </message>
 </context>
 <context>
  <name>JobRun</name>
  <message>
   <location filename="../ui/runs.py" />
   <source>The layer {0} is gone.</source>
   <translation>The layer {0} is gone.</translation>
  </message>
  <message>
   <location filename="../ui/runs.py" />
   <source>The layer {0} cannot be copied: {1}</source>
   <translation>The layer {0} cannot be copied: {1}</translation>
  </message>
 </context>
 <context>
  <name>LandweaveAlgorithm</name>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Accuracy from labelled points</source>
   <translation>Accuracy from labelled points</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Estimates accuracy and areas, with their errors, from the labels of a probability sample.</source>
   <translation>Estimates accuracy and areas, with their errors, from the labels of a probability sample.</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>accuracy,olofsson,area estimation,confidence interval,validation,points</source>
   <translation>accuracy,olofsson,area estimation,confidence interval,validation,points</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>&lt;p&gt;Estimates overall, user's and producer's accuracy and the area of each class from points whose true class is known, with 95 % intervals, weighted by how the points were drawn.&lt;/p&gt;&lt;p&gt;The points must come from a probability sample; those that Landweave draws say how.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Estimates overall, user's and producer's accuracy and the area of each class from points whose true class is known, with 95 % intervals, weighted by how the points were drawn.&lt;/p&gt;&lt;p&gt;The points must come from a probability sample; those that Landweave draws say how.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Map</source>
   <translation>Map</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>The raster of classes that the points were drawn from.</source>
   <translation>The raster of classes that the points were drawn from.</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Points</source>
   <translation>Points</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Points with class codes.</source>
   <translation>Points with class codes.</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Field with the labels</source>
   <translation>Field with the labels</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Its values are class codes.</source>
   <translation>Its values are class codes.</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>How the points were drawn. Empty: what the points themselves say.</source>
   <translation>How the points were drawn. Empty: what the points themselves say.</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Design</source>
   <translation>Design</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Takes accuracy.html, accuracy.json and the tables.</source>
   <translation>Takes accuracy.html, accuracy.json and the tables.</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Accuracy</source>
   <translation>Accuracy</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Figures (JSON)</source>
   <translation>Figures (JSON)</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Overall accuracy</source>
   <translation>Overall accuracy</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Half its 95 % interval</source>
   <translation>Half its 95 % interval</translation>
  </message>
  <message>
   <location filename="../ui/processing/accuracy_algorithm.py" />
   <source>Number of points</source>
   <translation>Number of points</translation>
  </message>
  <message>
   <location filename="../ui/processing/agree_algorithm.py" />
   <source>Agreement with a reference layer</source>
   <translation>Agreement with a reference layer</translation>
  </message>
  <message>
   <location filename="../ui/processing/agree_algorithm.py" />
   <source>Compares a raster of classes with an official layer.</source>
   <translation>Compares a raster of classes with an official layer.</translation>
  </message>
  <message>
   <location filename="../ui/processing/agree_algorithm.py" />
   <source>accuracy,confusion matrix,validation,kappa,user's accuracy,producer's accuracy</source>
   <translation>accuracy,confusion matrix,validation,kappa,user's accuracy,producer's accuracy</translation>
  </message>
  <message>
   <location filename="../ui/processing/agree_algorithm.py" />
   <source>&lt;p&gt;Compares a raster of classes with a reference layer (polygons or raster) pixel by pixel: confusion table (rows = map, columns = reference), overall agreement, user's and producer's accuracy, F1 and IoU of each class, areas in km², at every level that both share.&lt;/p&gt;&lt;p&gt;An official layer has errors of its own: this is agreement, not accuracy. The figures run from 0 to 1.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Compares a raster of classes with a reference layer (polygons or raster) pixel by pixel: confusion table (rows = map, columns = reference), overall agreement, user's and producer's accuracy, F1 and IoU of each class, areas in km², at every level that both share.&lt;/p&gt;&lt;p&gt;An official layer has errors of its own: this is agreement, not accuracy. The figures run from 0 to 1.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/agree_algorithm.py" />
   <source>A raster of classes.</source>
   <translation>A raster of classes.</translation>
  </message>
  <message>
   <location filename="../ui/processing/agree_algorithm.py" />
   <source>Takes report.html, report.json, the tables and the suspects.</source>
   <translation>Takes report.html, report.json, the tables and the suspects.</translation>
  </message>
  <message>
   <location filename="../ui/processing/agree_algorithm.py" />
   <source>Report</source>
   <translation>Report</translation>
  </message>
  <message>
   <location filename="../ui/processing/agree_algorithm.py" />
   <source>Suspects</source>
   <translation>Suspects</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Audit of a land cover layer</source>
   <translation>Audit of a land cover layer</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Checks a layer by the acceptance rules of CORINE Land Cover deliveries.</source>
   <translation>Checks a layer by the acceptance rules of CORINE Land Cover deliveries.</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>quality,validation,topology,mmu,minimum width,corine,clc,eea</source>
   <translation>quality,validation,topology,mmu,minimum width,corine,clc,eea</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>&lt;p&gt;Checks codes, geometry, gaps, overlaps, minimum mapping unit, neighbours of the same class and minimum width of a polygon layer, or of a raster of classes, as the European Environment Agency does before it accepts a delivery. Each check ends as passed, warning or failed; the page shows where.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Checks codes, geometry, gaps, overlaps, minimum mapping unit, neighbours of the same class and minimum width of a polygon layer, or of a raster of classes, as the European Environment Agency does before it accepts a delivery. Each check ends as passed, warning or failed; the page shows where.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Layer</source>
   <translation>Layer</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Polygons with class codes, or a raster of classes.</source>
   <translation>Polygons with class codes, or a raster of classes.</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Empty: recognised by its name, such as CODE_18.</source>
   <translation>Empty: recognised by its name, such as CODE_18.</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Code field</source>
   <translation>Code field</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Unites neighbours of the same code first, as official layers need that were cut at borders.</source>
   <translation>Unites neighbours of the same code first, as official layers need that were cut at borders.</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Dissolve first</source>
   <translation>Dissolve first</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Takes audit.html and audit.json.</source>
   <translation>Takes audit.html and audit.json.</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Audit</source>
   <translation>Audit</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>How the audit ended</source>
   <translation>How the audit ended</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Number of polygons</source>
   <translation>Number of polygons</translation>
  </message>
  <message>
   <location filename="../ui/processing/audit_algorithm.py" />
   <source>Polygons below the minimum mapping unit</source>
   <translation>Polygons below the minimum mapping unit</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>The official layer: polygons with class codes, or a raster of them, in any reference system.</source>
   <translation>The official layer: polygons with class codes, or a raster of them, in any reference system.</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>Reference layer</source>
   <translation>Reference layer</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>Code field of the reference layer</source>
   <translation>Code field of the reference layer</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>Class codes of the reference, for instance 523, that are not compared.</source>
   <translation>Class codes of the reference, for instance 523, that are not compared.</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>Classes to leave out</source>
   <translation>Classes to leave out</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>A second figure beside the strict one counts a pixel as right where the reference shows its class within this radius; 0: no second figure.</source>
   <translation>A second figure beside the strict one counts a pixel as right where the reference shows its class within this radius; 0: no second figure.</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>Tolerance (metres)</source>
   <translation>Tolerance (metres)</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>The agreement is told in each polygon as well, for instance in districts.</source>
   <translation>The agreement is told in each polygon as well, for instance in districts.</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>Zones</source>
   <translation>Zones</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>The field with the zones' names; needed with zones.</source>
   <translation>The field with the zones' names; needed with zones.</translation>
  </message>
  <message>
   <location filename="../ui/processing/closer_parameters.py" />
   <source>Name field of the zones</source>
   <translation>Name field of the zones</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Compare regional weights</source>
   <translation>Compare regional weights</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Tells which regional weights to use where, with intervals.</source>
   <translation>Tells which regional weights to use where, with intervals.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>weights,transfer,cross-regional,confidence interval,agreement,deep learning</source>
   <translation>weights,transfer,cross-regional,confidence interval,agreement,deep learning</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>&lt;p&gt;Maps each raster with each of the weights and compares the maps with the reference layers: agreement with intervals from blocks, where the weights differ, and whether the best is surely the best. Without references the weights are only compared with each other.&lt;/p&gt;&lt;p&gt;Each raster takes as long as one map for each of the weights.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Maps each raster with each of the weights and compares the maps with the reference layers: agreement with intervals from blocks, where the weights differ, and whether the best is surely the best. Without references the weights are only compared with each other.&lt;/p&gt;&lt;p&gt;Each raster takes as long as one map for each of the weights.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Regional weights</source>
   <translation>Regional weights</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Two to six.</source>
   <translation>Two to six.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Rasters</source>
   <translation>Rasters</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>One for each place.</source>
   <translation>One for each place.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>One for each raster, in the same order.</source>
   <translation>One for each raster, in the same order.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Reference layers</source>
   <translation>Reference layers</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Name of each raster's test area, with commas; rasters of one name are counted together.</source>
   <translation>Name of each raster's test area, with commas; rasters of one name are counted together.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Test areas</source>
   <translation>Test areas</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Of all reference layers. Empty: recognised by its name.</source>
   <translation>Of all reference layers. Empty: recognised by its name.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Side of the squares that the intervals rest on; 0: 2 km, or less on small ground.</source>
   <translation>Side of the squares that the intervals rest on; 0: 2 km, or less on small ground.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Blocks (metres)</source>
   <translation>Blocks (metres)</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>The same number gives the same intervals.</source>
   <translation>The same number gives the same intervals.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Compares the maps after generalising by this profile as well. Empty: as predicted only.</source>
   <translation>Compares the maps after generalising by this profile as well. Empty: as predicted only.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Generalisation profile</source>
   <translation>Generalisation profile</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Makes one map of all weights' maps; where they differ decides how often a class was right (class), that at the confidence of the pixel (pixel), or the scores on the cards (cards), which need no reference.</source>
   <translation>Makes one map of all weights' maps; where they differ decides how often a class was right (class), that at the confidence of the pixel (pixel), or the scores on the cards (cards), which need no reference.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Fuse the maps</source>
   <translation>Fuse the maps</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Takes the page, its tables and the maps.</source>
   <translation>Takes the page, its tables and the maps.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Comparison</source>
   <translation>Comparison</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Folder of the maps</source>
   <translation>Folder of the maps</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Best weights of the first area</source>
   <translation>Best weights of the first area</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare_algorithm.py" />
   <source>Their overall agreement</source>
   <translation>Their overall agreement</translation>
  </message>
  <message>
   <location filename="../ui/processing/description.py" />
   <source>Maps</source>
   <translation>Maps</translation>
  </message>
  <message>
   <location filename="../ui/processing/description.py" />
   <source>Agreement and accuracy</source>
   <translation>Agreement and accuracy</translation>
  </message>
  <message>
   <location filename="../ui/processing/description.py" />
   <source>Large maps and the engine</source>
   <translation>Large maps and the engine</translation>
  </message>
  <message>
   <location filename="../ui/processing/description.py" />
   <source>Parameters</source>
   <translation>Parameters</translation>
  </message>
  <message>
   <location filename="../ui/processing/description.py" />
   <source>Outputs</source>
   <translation>Outputs</translation>
  </message>
  <message>
   <location filename="../ui/processing/description.py" />
   <source>Example</source>
   <translation>Example</translation>
  </message>
  <message>
   <location filename="../ui/processing/description.py" />
   <source>Default: {0}.</source>
   <translation>Default: {0}.</translation>
  </message>
  <message>
   <location filename="../ui/processing/doctor_algorithm.py" />
   <source>Check of the engine</source>
   <translation>Check of the engine</translation>
  </message>
  <message>
   <location filename="../ui/processing/doctor_algorithm.py" />
   <source>Tells the engine's versions, and the devices, memory and disk of this computer.</source>
   <translation>Tells the engine's versions, and the devices, memory and disk of this computer.</translation>
  </message>
  <message>
   <location filename="../ui/processing/doctor_algorithm.py" />
   <source>engine,diagnostics,graphics card,versions,memory</source>
   <translation>engine,diagnostics,graphics card,versions,memory</translation>
  </message>
  <message>
   <location filename="../ui/processing/doctor_algorithm.py" />
   <source>&lt;p&gt;Tries the engine's libraries and devices, and lists them. Send the log with a question.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Tries the engine's libraries and devices, and lists them. Send the log with a question.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/doctor_algorithm.py" />
   <source>Whole (1) or not (0)</source>
   <translation>Whole (1) or not (0)</translation>
  </message>
  <message>
   <location filename="../ui/processing/doctor_algorithm.py" />
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../ui/processing/doctor_algorithm.py" />
   <source>Devices that work</source>
   <translation>Devices that work</translation>
  </message>
  <message>
   <location filename="../ui/processing/engine_algorithm.py" />
   <source>Open the Landweave dock (menu Raster) and press Set Up.</source>
   <translation>Open the Landweave dock (menu Raster) and press Set Up.</translation>
  </message>
  <message>
   <location filename="../ui/processing/engine_algorithm.py" />
   <source>Log: {0}</source>
   <translation>Log: {0}</translation>
  </message>
  <message>
   <location filename="../ui/processing/engine_algorithm.py" />
   <source>Cancelled.</source>
   <translation>Cancelled.</translation>
  </message>
  <message>
   <location filename="../ui/processing/engine_algorithm.py" />
   <source>Device: {0}</source>
   <translation>Device: {0}</translation>
  </message>
  <message>
   <location filename="../ui/processing/experiment_algorithm.py" />
   <source>Experiment with training</source>
   <translation>Experiment with training</translation>
  </message>
  <message>
   <location filename="../ui/processing/experiment_algorithm.py" />
   <source>Trains all combinations of factors that a file lists, and tells what each factor is worth.</source>
   <translation>Trains all combinations of factors that a file lists, and tells what each factor is worth.</translation>
  </message>
  <message>
   <location filename="../ui/processing/experiment_algorithm.py" />
   <source>training,factors,ablation,cross-regional,transfer,design</source>
   <translation>training,factors,ablation,cross-regional,transfer,design</translation>
  </message>
  <message>
   <location filename="../ui/processing/experiment_algorithm.py" />
   <source>&lt;p&gt;A TOML file names areas with their rasters and reference layers, factors such as bands, encoder or area, and options. Every combination is trained and tested in every area; the tables tell agreement, what each factor changes, and each class. What is finished is kept, so that an experiment can go on.&lt;/p&gt;&lt;p&gt;Files to start from lie in docs/experiments. This takes as long as all its trainings.&lt;/p&gt;</source>
   <translation>&lt;p&gt;A TOML file names areas with their rasters and reference layers, factors such as bands, encoder or area, and options. Every combination is trained and tested in every area; the tables tell agreement, what each factor changes, and each class. What is finished is kept, so that an experiment can go on.&lt;/p&gt;&lt;p&gt;Files to start from lie in docs/experiments. This takes as long as all its trainings.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/experiment_algorithm.py" />
   <source>Areas, factors and options.</source>
   <translation>Areas, factors and options.</translation>
  </message>
  <message>
   <location filename="../ui/processing/experiment_algorithm.py" />
   <source>Experiment (TOML)</source>
   <translation>Experiment (TOML)</translation>
  </message>
  <message>
   <location filename="../ui/processing/experiment_algorithm.py" />
   <source>Takes the page, the tables and a weights package for each combination.</source>
   <translation>Takes the page, the tables and a weights package for each combination.</translation>
  </message>
  <message>
   <location filename="../ui/processing/experiment_algorithm.py" />
   <source>Folder of the tables</source>
   <translation>Folder of the tables</translation>
  </message>
  <message>
   <location filename="../ui/processing/experiment_algorithm.py" />
   <source>Number of trainings</source>
   <translation>Number of trainings</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>Generalise a land cover map</source>
   <translation>Generalise a land cover map</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>Merges small and narrow regions of a raster of classes into their most similar neighbours.</source>
   <translation>Merges small and narrow regions of a raster of classes into their most similar neighbours.</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>mmu,minimum mapping unit,minimum width,sieve,corine,clc,generalize</source>
   <translation>mmu,minimum mapping unit,minimum width,sieve,corine,clc,generalize</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>&lt;p&gt;Merges every region below the minimum mapping unit into the neighbour that is most similar, the smallest first, and removes what is narrower than the minimum width. Areas and widths are measured on the ground, in geographic and in strongly distorting systems as well. Regions that the raster's edge cuts stay and are remarked.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Merges every region below the minimum mapping unit into the neighbour that is most similar, the smallest first, and removes what is narrower than the minimum width. Areas and widths are measured on the ground, in geographic and in strongly distorting systems as well. Regions that the raster's edge cuts stay and are remarked.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>A raster whose values are those of the class scheme; 255 is nodata.</source>
   <translation>A raster whose values are those of the class scheme; 255 is nodata.</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>Takes clc.tif, clc.gpkg, the shapefile and the audit.</source>
   <translation>Takes clc.tif, clc.gpkg, the shapefile and the audit.</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>Polygons</source>
   <translation>Polygons</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>Generalised map</source>
   <translation>Generalised map</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>Shapefile</source>
   <translation>Shapefile</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>Regions before</source>
   <translation>Regions before</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>Regions after</source>
   <translation>Regions after</translation>
  </message>
  <message>
   <location filename="../ui/processing/generalise_algorithm.py" />
   <source>Share of the area that changed (0 to 1)</source>
   <translation>Share of the area that changed (0 to 1)</translation>
  </message>
  <message>
   <location filename="../ui/processing/inputs.py" />
   <source>{0} is no class with its number; write it as 111=5,311=50.</source>
   <translation>{0} is no class with its number; write it as 111=5,311=50.</translation>
  </message>
  <message>
   <location filename="../ui/processing/inputs.py" />
   <source>The layer {0} has edits, a filter or fields of QGIS only. Export it to a file first.</source>
   <translation>The layer {0} has edits, a filter or fields of QGIS only. Export it to a file first.</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>Map sheet of a run (PDF)</source>
   <translation>Map sheet of a run (PDF)</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>Draws the map of a run on an A4 sheet, with legend, areas, agreement and sources.</source>
   <translation>Draws the map of a run on an A4 sheet, with legend, areas, agreement and sources.</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>layout,print,pdf,legend,atlas,map sheet</source>
   <translation>layout,print,pdf,legend,atlas,map sheet</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>&lt;p&gt;Draws the generalised map of a run, or its raw map, on a sheet with the classes that occur, their areas in km², the agreement with the reference layer, scale bar and sources, and writes it as PDF. The print layout stays in the project, where it can be changed.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Draws the generalised map of a run, or its raw map, on a sheet with the classes that occur, their areas in km², the agreement with the reference layer, scale bar and sources, and writes it as PDF. The print layout stays in the project, where it can be changed.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>The folder that a run was written to, with its run.json.</source>
   <translation>The folder that a run was written to, with its run.json.</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>Folder of the run</source>
   <translation>Folder of the run</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>Map sheet</source>
   <translation>Map sheet</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>The PDF to write.</source>
   <translation>The PDF to write.</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>The run in {0} has no map.</source>
   <translation>The run in {0} has no map.</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>Layout: {0}</source>
   <translation>Layout: {0}</translation>
  </message>
  <message>
   <location filename="../ui/processing/layout_algorithm.py" />
   <source>There is no run in {0}: it has no run.json.</source>
   <translation>There is no run in {0}: it has no run.json.</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Land cover map</source>
   <translation>Land cover map</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Maps the land cover of a raster with regional weights.</source>
   <translation>Maps the land cover of a raster with regional weights.</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>classification,corine,clc,deep learning,segmentation,sentinel,generalise,accuracy</source>
   <translation>classification,corine,clc,deep learning,segmentation,sentinel,generalise,accuracy</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>&lt;p&gt;Maps the land cover of a raster with regional weights: a network that was trained on one region. The map is generalised to a minimum mapping unit and a minimum width on the ground (CORINE: 25 ha and 100 m), drawn as gap-free polygons and, with a reference layer, compared with it class by class.&lt;/p&gt;&lt;p&gt;The output folder takes classes.tif, confidence.tif (0 to 100), clc.tif (generalised), clc.gpkg, the shapefile, report.html and report.json. It must not hold another run's results.&lt;/p&gt;&lt;p&gt;Large rasters take minutes; the run can be cancelled at any time.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Maps the land cover of a raster with regional weights: a network that was trained on one region. The map is generalised to a minimum mapping unit and a minimum width on the ground (CORINE: 25 ha and 100 m), drawn as gap-free polygons and, with a reference layer, compared with it class by class.&lt;/p&gt;&lt;p&gt;The output folder takes classes.tif, confidence.tif (0 to 100), clc.tif (generalised), clc.gpkg, the shapefile, report.html and report.json. It must not hold another run's results.&lt;/p&gt;&lt;p&gt;Large rasters take minutes; the run can be cancelled at any time.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>A raster file with the bands that the weights expect, recognised by their names.</source>
   <translation>A raster file with the bands that the weights expect, recognised by their names.</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Nothing is mapped outside these polygons.</source>
   <translation>Nothing is mapped outside these polygons.</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Only inside polygons</source>
   <translation>Only inside polygons</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Generalise</source>
   <translation>Generalise</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Without it, only the raw map is made.</source>
   <translation>Without it, only the raw map is made.</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Folder of the run; it is made when missing.</source>
   <translation>Folder of the run; it is made when missing.</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Confidence</source>
   <translation>Confidence</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Number of classes</source>
   <translation>Number of classes</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Numbers from 1, in the order of the weights' bands, for instance 3 2 1. Empty: by their names.</source>
   <translation>Numbers from 1, in the order of the weights' bands, for instance 3 2 1. Empty: by their names.</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Bands in the order of the weights</source>
   <translation>Bands in the order of the weights</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Where each band is a file of its own: the other bands, in their order.</source>
   <translation>Where each band is a file of its own: the other bands, in their order.</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Files of further bands</source>
   <translation>Files of further bands</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Looks at each window several times, turned over or at other scales: a little better, much slower.</source>
   <translation>Looks at each window several times, turned over or at other scales: a little better, much slower.</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Repeated looks</source>
   <translation>Repeated looks</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Extent</source>
   <translation>Extent</translation>
  </message>
  <message>
   <location filename="../ui/processing/map_algorithm.py" />
   <source>Only this part is mapped, exactly as it would be in the whole. Empty: the whole raster.</source>
   <translation>Only this part is mapped, exactly as it would be in the whole. Empty: the whole raster.</translation>
  </message>
  <message>
   <location filename="../ui/processing/outputs.py" />
   <source>Overall agreement, finest level</source>
   <translation>Overall agreement, finest level</translation>
  </message>
  <message>
   <location filename="../ui/processing/outputs.py" />
   <source>Overall agreement, coarsest level</source>
   <translation>Overall agreement, coarsest level</translation>
  </message>
  <message>
   <location filename="../ui/processing/parameters.py" />
   <source>Output folder</source>
   <translation>Output folder</translation>
  </message>
  <message>
   <location filename="../ui/processing/parameters.py" />
   <source>Switch it off in models whose maps are only a step on the way.</source>
   <translation>Switch it off in models whose maps are only a step on the way.</translation>
  </message>
  <message>
   <location filename="../ui/processing/parameters.py" />
   <source>Add the layers to the project</source>
   <translation>Add the layers to the project</translation>
  </message>
  <message>
   <location filename="../ui/processing/parameters.py" />
   <source>Which values stand for which classes; clc are the grid codes 1 to 44 of CORINE.</source>
   <translation>Which values stand for which classes; clc are the grid codes 1 to 44 of CORINE.</translation>
  </message>
  <message>
   <location filename="../ui/processing/parameters.py" />
   <source>Empty: what the raster itself says, as Landweave writes it.</source>
   <translation>Empty: what the raster itself says, as Landweave writes it.</translation>
  </message>
  <message>
   <location filename="../ui/processing/parameters.py" />
   <source>Class scheme</source>
   <translation>Class scheme</translation>
  </message>
  <message>
   <location filename="../ui/processing/parameters.py" />
   <source>A table with the columns value, code, label, and if you like colour and parents; it wins over the list.</source>
   <translation>A table with the columns value, code, label, and if you like colour and parents; it wins over the list.</translation>
  </message>
  <message>
   <location filename="../ui/processing/parameters.py" />
   <source>Own class scheme (CSV)</source>
   <translation>Own class scheme (CSV)</translation>
  </message>
  <message>
   <location filename="../ui/processing/parameters.py" />
   <source>Scheme of the reference's codes</source>
   <translation>Scheme of the reference's codes</translation>
  </message>
  <message>
   <location filename="../ui/processing/parameters.py" />
   <source>Needed only where the codes leave it open; empty: recognised.</source>
   <translation>Needed only where the codes leave it open; empty: recognised.</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>Plan of a large map</source>
   <translation>Plan of a large map</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>Cuts scenes into tasks that any number of processes or machines can do in any order.</source>
   <translation>Cuts scenes into tasks that any number of processes or machines can do in any order.</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>cluster,hpc,parallel,country,scenes,tasks</source>
   <translation>cluster,hpc,parallel,country,scenes,tasks</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>&lt;p&gt;For more scenes than one run can bear: a country, a year of mosaics. The plan lists tasks; Do one task of a plan does each of them, on this computer or on others that reach the folder under the same path; Put a plan's parts together then makes the results, pixel by pixel those of a single run.&lt;/p&gt;&lt;p&gt;A task that is lost with its machine is done again; one that is done is never repeated.&lt;/p&gt;</source>
   <translation>&lt;p&gt;For more scenes than one run can bear: a country, a year of mosaics. The plan lists tasks; Do one task of a plan does each of them, on this computer or on others that reach the folder under the same path; Put a plan's parts together then makes the results, pixel by pixel those of a single run.&lt;/p&gt;&lt;p&gt;A task that is lost with its machine is done again; one that is done is never repeated.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>One raster for each scene. Bands in files of their own have to be put together first.</source>
   <translation>One raster for each scene. Bands in files of their own have to be put together first.</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>Scenes</source>
   <translation>Scenes</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>None, one for all scenes, or one for each in the same order.</source>
   <translation>None, one for all scenes, or one for each in the same order.</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>About how much a task maps: what is lost when a machine dies.</source>
   <translation>About how much a task maps: what is lost when a machine dies.</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>Size of a task (million pixels)</source>
   <translation>Size of a task (million pixels)</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>Without it, only the raw maps are made.</source>
   <translation>Without it, only the raw maps are made.</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>Folder of the plan and of the parts; every machine must reach it by this path.</source>
   <translation>Folder of the plan and of the parts; every machine must reach it by this path.</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>Plan (JSON)</source>
   <translation>Plan (JSON)</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>Number of scenes</source>
   <translation>Number of scenes</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>Number of tasks</source>
   <translation>Number of tasks</translation>
  </message>
  <message>
   <location filename="../ui/processing/plan_algorithm.py" />
   <source>Pixels to be mapped</source>
   <translation>Pixels to be mapped</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Train an encoder</source>
   <translation>Train an encoder</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Trains weights that name whole patches, for trainings of regional weights to start from.</source>
   <translation>Trains weights that name whole patches, for trainings of regional weights to start from.</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>deep learning,encoder,pre-training,transfer,patches,eurosat</source>
   <translation>deep learning,encoder,pre-training,transfer,patches,eurosat</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>&lt;p&gt;Learns what the classes look like from patches with a name: images of one size in a folder for each class, as EuroSAT has them, or patches that are cut from rasters and named by the classes that the reference shows in them. Regional weights that start from such an encoder need less ground.&lt;/p&gt;&lt;p&gt;No map can be made with an encoder alone. This takes long: Minutes bounds it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Learns what the classes look like from patches with a name: images of one size in a folder for each class, as EuroSAT has them, or patches that are cut from rasters and named by the classes that the reference shows in them. Regional weights that start from such an encoder need less ground.&lt;/p&gt;&lt;p&gt;No map can be made with an encoder alone. This takes long: Minutes bounds it.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Images of one size, in a folder for each class that is called as its code.</source>
   <translation>Images of one size, in a folder for each class that is called as its code.</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Folder of patches</source>
   <translation>Folder of patches</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Of patches in folders, whose files do not say it; 0: not known.</source>
   <translation>Of patches in folders, whose files do not say it; 0: not known.</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Pixel size (metres)</source>
   <translation>Pixel size (metres)</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>The part of the network that regional weights will share with this one.</source>
   <translation>The part of the network that regional weights will share with this one.</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Encoder</source>
   <translation>Encoder</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Levels of the encoder, each at half the resolution of the one before.</source>
   <translation>Levels of the encoder, each at half the resolution of the one before.</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Depth</source>
   <translation>Depth</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Folder of the new package; its name becomes the weights' id.</source>
   <translation>Folder of the new package; its name becomes the weights' id.</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Id of the weights</source>
   <translation>Id of the weights</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Share of held-back patches named exactly</source>
   <translation>Share of held-back patches named exactly</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Training time (seconds)</source>
   <translation>Training time (seconds)</translation>
  </message>
  <message>
   <location filename="../ui/processing/pretrain_algorithm.py" />
   <source>Classes learnt</source>
   <translation>Classes learnt</translation>
  </message>
  <message>
   <location filename="../ui/processing/rerun_algorithm.py" />
   <source>Repeat a recorded run</source>
   <translation>Repeat a recorded run</translation>
  </message>
  <message>
   <location filename="../ui/processing/rerun_algorithm.py" />
   <source>Does a run again as its run.json records it, and compares what came out.</source>
   <translation>Does a run again as its run.json records it, and compares what came out.</translation>
  </message>
  <message>
   <location filename="../ui/processing/rerun_algorithm.py" />
   <source>reproduce,provenance,verify,history</source>
   <translation>reproduce,provenance,verify,history</translation>
  </message>
  <message>
   <location filename="../ui/processing/rerun_algorithm.py" />
   <source>&lt;p&gt;Reads the run.json of a run, checks that its inputs are still the same, does the run again in a new folder, and says whether pixels and figures came to the same.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Reads the run.json of a run, checks that its inputs are still the same, does the run again in a new folder, and says whether pixels and figures came to the same.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/rerun_algorithm.py" />
   <source>The run.json in the folder of a run.</source>
   <translation>The run.json in the folder of a run.</translation>
  </message>
  <message>
   <location filename="../ui/processing/rerun_algorithm.py" />
   <source>Record of the run</source>
   <translation>Record of the run</translation>
  </message>
  <message>
   <location filename="../ui/processing/rerun_algorithm.py" />
   <source>Folder of the new run.</source>
   <translation>Folder of the new run.</translation>
  </message>
  <message>
   <location filename="../ui/processing/rerun_algorithm.py" />
   <source>Kind of run</source>
   <translation>Kind of run</translation>
  </message>
  <message>
   <location filename="../ui/processing/rerun_algorithm.py" />
   <source>Files that came to the same</source>
   <translation>Files that came to the same</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>{0}: {1:g} ha and {2:g} m ({3})</source>
   <translation>{0}: {1:g} ha and {2:g} m ({3})</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Regions below it are merged into their most similar neighbour. Empty: the profile's.</source>
   <translation>Regions below it are merged into their most similar neighbour. Empty: the profile's.</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Minimum mapping unit (hectares)</source>
   <translation>Minimum mapping unit (hectares)</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>What is narrower on the ground is removed; 0 keeps it. Empty: the profile's.</source>
   <translation>What is narrower on the ground is removed; 0 keeps it. Empty: the profile's.</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Minimum width (metres)</source>
   <translation>Minimum width (metres)</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Class codes with hectares, for instance 111=5,311=50; they win over all other minima.</source>
   <translation>Class codes with hectares, for instance 111=5,311=50; they win over all other minima.</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Minimum mapping units of single classes</source>
   <translation>Minimum mapping units of single classes</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Class codes, for instance 122,511, that may be as narrow as they are.</source>
   <translation>Class codes, for instance 122,511, that may be as narrow as they are.</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Classes of any width</source>
   <translation>Classes of any width</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Codes of linear classes, for instance 122,511, whose slightly narrow stretches are widened, not cut.</source>
   <translation>Codes of linear classes, for instance 122,511, whose slightly narrow stretches are widened, not cut.</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Linear classes to keep connected</source>
   <translation>Linear classes to keep connected</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Small pieces become 111, 112, 242, 243 or 313 by what lies around them, before anything is merged.</source>
   <translation>Small pieces become 111, 112, 242, 243 or 313 by what lies around them, before anything is merged.</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Form CORINE's mixed classes</source>
   <translation>Form CORINE's mixed classes</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>A CSV file with the columns CODE and PRI (small numbers are merged first). Empty: Landweave's table.</source>
   <translation>A CSV file with the columns CODE and PRI (small numbers are merged first). Empty: Landweave's table.</translation>
  </message>
  <message>
   <location filename="../ui/processing/rules_parameters.py" />
   <source>Own priority table</source>
   <translation>Own priority table</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>Points for an accuracy assessment</source>
   <translation>Points for an accuracy assessment</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>Draws a probability sample of points from a map.</source>
   <translation>Draws a probability sample of points from a map.</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>sampling,stratified,olofsson,accuracy,validation,points</source>
   <translation>sampling,stratified,olofsson,accuracy,validation,points</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>&lt;p&gt;Draws the points whose true class you will look up in better images. Only from such a sample can the accuracy of a map be told, with its uncertainty. Without a number of points, as many are drawn as the wanted standard error needs.&lt;/p&gt;&lt;p&gt;Write the class code of each point into its field reference, without looking at the map, then run Accuracy from labelled points.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Draws the points whose true class you will look up in better images. Only from such a sample can the accuracy of a map be told, with its uncertainty. Without a number of points, as many are drawn as the wanted standard error needs.&lt;/p&gt;&lt;p&gt;Write the class code of each point into its field reference, without looking at the map, then run Accuracy from labelled points.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>stratified: by the map's classes, so that rare ones get enough points.</source>
   <translation>stratified: by the map's classes, so that rare ones get enough points.</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>0: as many as the standard error needs.</source>
   <translation>0: as many as the standard error needs.</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>Wanted standard error of the overall accuracy; 0.01 means about ±2 points at 95 %.</source>
   <translation>Wanted standard error of the overall accuracy; 0.01 means about ±2 points at 95 %.</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>Standard error</source>
   <translation>Standard error</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>Accuracy that classes are expected to have, 0 to 1.</source>
   <translation>Accuracy that classes are expected to have, 0 to 1.</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>Expected accuracy</source>
   <translation>Expected accuracy</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>The same of single classes, for instance 111=0.7,311=0.9.</source>
   <translation>The same of single classes, for instance 111=0.7,311=0.9.</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>Expected accuracy of single classes</source>
   <translation>Expected accuracy of single classes</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>Points that each class gets at least, in the stratified design.</source>
   <translation>Points that each class gets at least, in the stratified design.</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>Points of each class</source>
   <translation>Points of each class</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>The same number draws the same points.</source>
   <translation>The same number draws the same points.</translation>
  </message>
  <message>
   <location filename="../ui/processing/sample_algorithm.py" />
   <source>Field for the labels</source>
   <translation>Field for the labels</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>Simulated landscape</source>
   <translation>Simulated landscape</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>Makes an image with its land cover and a reference layer to try things with.</source>
   <translation>Makes an image with its land cover and a reference layer to try things with.</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>sample,demo,test,synthetic,landscape</source>
   <translation>sample,demo,test,synthetic,landscape</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>&lt;p&gt;Makes a landscape that does not exist: an image like Sentinel-2 (bands B02, B03, B04, B08, 10 m), the land cover that it shows, and a generalised reference layer with CORINE codes. The same seed gives the same landscape.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Makes a landscape that does not exist: an image like Sentinel-2 (bands B02, B03, B04, B08, 10 m), the land cover that it shows, and a generalised reference layer with CORINE codes. The same seed gives the same landscape.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>The kind of region; each has weights of its own, sim-north and sim-south.</source>
   <translation>The kind of region; each has weights of its own, sim-north and sim-south.</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>Region</source>
   <translation>Region</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>Another number gives another landscape.</source>
   <translation>Another number gives another landscape.</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>Width and height; a pixel is 10 m.</source>
   <translation>Width and height; a pixel is 10 m.</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>Size (pixels)</source>
   <translation>Size (pixels)</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>Takes image.tif, truth.tif and reference.gpkg.</source>
   <translation>Takes image.tif, truth.tif and reference.gpkg.</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>Land cover</source>
   <translation>Land cover</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>Image</source>
   <translation>Image</translation>
  </message>
  <message>
   <location filename="../ui/processing/simulate_algorithm.py" />
   <source>Area (hectares)</source>
   <translation>Area (hectares)</translation>
  </message>
  <message>
   <location filename="../ui/processing/survey_algorithm.py" />
   <source>Survey of training data</source>
   <translation>Survey of training data</translation>
  </message>
  <message>
   <location filename="../ui/processing/survey_algorithm.py" />
   <source>Tells which places a training would learn from, and how much of each class.</source>
   <translation>Tells which places a training would learn from, and how much of each class.</translation>
  </message>
  <message>
   <location filename="../ui/processing/survey_algorithm.py" />
   <source>training,validation,split,patches,classes</source>
   <translation>training,validation,split,patches,classes</translation>
  </message>
  <message>
   <location filename="../ui/processing/survey_algorithm.py" />
   <source>&lt;p&gt;Divides the ground of rasters and reference layers as a training would: places to learn from, places that choose the best state, places that are held back to score the result. Their outlines are written as GeoJSON.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Divides the ground of rasters and reference layers as a training would: places to learn from, places that choose the best state, places that are held back to score the result. Their outlines are written as GeoJSON.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/survey_algorithm.py" />
   <source>Side of a patch in pixels, a multiple of 32.</source>
   <translation>Side of a patch in pixels, a multiple of 32.</translation>
  </message>
  <message>
   <location filename="../ui/processing/survey_algorithm.py" />
   <source>Patch (pixels)</source>
   <translation>Patch (pixels)</translation>
  </message>
  <message>
   <location filename="../ui/processing/survey_algorithm.py" />
   <source>Another number holds back other places.</source>
   <translation>Another number holds back other places.</translation>
  </message>
  <message>
   <location filename="../ui/processing/survey_algorithm.py" />
   <source>Takes patches.geojson.</source>
   <translation>Takes patches.geojson.</translation>
  </message>
  <message>
   <location filename="../ui/processing/survey_algorithm.py" />
   <source>Patches</source>
   <translation>Patches</translation>
  </message>
  <message>
   <location filename="../ui/processing/survey_algorithm.py" />
   <source>Classes that would be learnt</source>
   <translation>Classes that would be learnt</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Do one task of a plan</source>
   <translation>Do one task of a plan</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Maps the part of a scene that one task of a plan stands for.</source>
   <translation>Maps the part of a scene that one task of a plan stands for.</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>cluster,hpc,parallel,task,worker</source>
   <translation>cluster,hpc,parallel,task,worker</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>&lt;p&gt;Maps the rows of one task and keeps them in the plan's folder. Tasks may be done in any order, at the same time and on several machines; nothing happens where a task is done already.&lt;/p&gt;&lt;p&gt;For all tasks in turn use a batch with a row for each number, or Do all tasks of a plan.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Maps the rows of one task and keeps them in the plan's folder. Tasks may be done in any order, at the same time and on several machines; nothing happens where a task is done already.&lt;/p&gt;&lt;p&gt;For all tasks in turn use a batch with a row for each number, or Do all tasks of a plan.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Number of the task</source>
   <translation>Number of the task</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>From 0 to one less than there are tasks.</source>
   <translation>From 0 to one less than there are tasks.</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Pixels with a class</source>
   <translation>Pixels with a class</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Done before (1) or now (0)</source>
   <translation>Done before (1) or now (0)</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Device</source>
   <translation>Device</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Do all tasks of a plan</source>
   <translation>Do all tasks of a plan</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Does the open tasks of a plan with the workers of a Ray cluster.</source>
   <translation>Does the open tasks of a plan with the workers of a Ray cluster.</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>cluster,hpc,parallel,ray,worker,tasks</source>
   <translation>cluster,hpc,parallel,ray,worker,tasks</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>&lt;p&gt;Spreads the tasks that are not done yet over the workers of a Ray cluster: one that is running, or one that is started on this computer. A worker that dies is replaced and its task done again.&lt;/p&gt;&lt;p&gt;Needs Ray, which the engine does not bring along: install it with pip, by the Python that &lt;code&gt;landweave engine python&lt;/code&gt; names.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Spreads the tasks that are not done yet over the workers of a Ray cluster: one that is running, or one that is started on this computer. A worker that dies is replaced and its task done again.&lt;/p&gt;&lt;p&gt;Needs Ray, which the engine does not bring along: install it with pip, by the Python that &lt;code&gt;landweave engine python&lt;/code&gt; names.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Host and port of a running cluster. Empty: one is started on this computer.</source>
   <translation>Host and port of a running cluster. Empty: one is started on this computer.</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Address of the cluster</source>
   <translation>Address of the cluster</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>0: as many as there are processors or graphics cards for.</source>
   <translation>0: as many as there are processors or graphics cards for.</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Number of workers</source>
   <translation>Number of workers</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Tasks done now</source>
   <translation>Tasks done now</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Tasks done before</source>
   <translation>Tasks done before</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Workers</source>
   <translation>Workers</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Put a plan's parts together</source>
   <translation>Put a plan's parts together</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Makes the results of each scene from the finished tasks, and the agreement over all.</source>
   <translation>Makes the results of each scene from the finished tasks, and the agreement over all.</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>cluster,hpc,mosaic,assemble,agreement,parallel</source>
   <translation>cluster,hpc,mosaic,assemble,agreement,parallel</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>&lt;p&gt;Once all tasks of a plan are done: puts their parts together, then generalises, draws polygons, compares and reports as Land cover map does, in a folder for each scene. Where every scene has a reference layer, their tables are added up to one agreement.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Once all tasks of a plan are done: puts their parts together, then generalises, draws polygons, compares and reports as Land cover map does, in a folder for each scene. Where every scene has a reference layer, their tables are added up to one agreement.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Takes a folder for each scene.</source>
   <translation>Takes a folder for each scene.</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Agreement over all scenes (JSON)</source>
   <translation>Agreement over all scenes (JSON)</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <location filename="../ui/processing/tasks_algorithms.py" />
   <source>The folder that Plan of a large map has written.</source>
   <translation>The folder that Plan of a large map has written.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Train regional weights</source>
   <translation>Train regional weights</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Trains weights for a region from rasters and reference layers.</source>
   <translation>Trains weights for a region from rasters and reference layers.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>deep learning,u-net,training,weights,region,segmentation</source>
   <translation>deep learning,u-net,training,weights,region,segmentation</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>&lt;p&gt;Trains a network that maps land cover as the reference layers show it, and writes it as a weights package with a card: region, bands, pixel size, classes, scores. A part of the ground is held back to choose the best state, another to score it.&lt;/p&gt;&lt;p&gt;This takes long: minutes for a small raster on a graphics card, hours on a processor. Minutes bounds it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Trains a network that maps land cover as the reference layers show it, and writes it as a weights package with a card: region, bands, pixel size, classes, scores. A part of the ground is held back to choose the best state, another to score it.&lt;/p&gt;&lt;p&gt;This takes long: minutes for a small raster on a graphics card, hours on a processor. Minutes bounds it.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Id of weights that know something like it already: less ground and time are needed. Empty: none.</source>
   <translation>Id of weights that know something like it already: less ground and time are needed. Empty: none.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Start from these weights</source>
   <translation>Start from these weights</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Agreement on the ground that was held back</source>
   <translation>Agreement on the ground that was held back</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Empty: that of the weights to start from, else a small one that any computer can train.</source>
   <translation>Empty: that of the weights to start from, else a small one that any computer can train.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Architecture</source>
   <translation>Architecture</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>What counts as a mistake while learning; class-balanced and dice help rare classes.</source>
   <translation>What counts as a mistake while learning; class-balanced and dice help rare classes.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Loss</source>
   <translation>Loss</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>blocks hold back places that lie apart; the others test nearer to what was learnt, and flatter.</source>
   <translation>blocks hold back places that lie apart; the others test nearer to what was learnt, and flatter.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>What is held back</source>
   <translation>What is held back</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>0 weighs all pixels alike, 1 all classes alike.</source>
   <translation>0 weighs all pixels alike, 1 all classes alike.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Weight of rare classes</source>
   <translation>Weight of rare classes</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Images with the same bands in the same order.</source>
   <translation>Images with the same bands in the same order.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>The classes to learn; clc-l2 are the 15 classes of CORINE's second level.</source>
   <translation>The classes to learn; clc-l2 are the 15 classes of CORINE's second level.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>A table with the columns value, code, label; it wins over the list.</source>
   <translation>A table with the columns value, code, label; it wins over the list.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Class codes, for instance 311,312. Empty: all that the references hold.</source>
   <translation>Class codes, for instance 311,312. Empty: all that the references hold.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Title</source>
   <translation>Title</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>What the card calls the weights. Empty: the folder's name.</source>
   <translation>What the card calls the weights. Empty: the folder's name.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>What the region is called.</source>
   <translation>What the region is called.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>For instance Sentinel-2 L2A.</source>
   <translation>For instance Sentinel-2 L2A.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Upper bound of the training; 0: none.</source>
   <translation>Upper bound of the training; 0: none.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Minutes</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Under which the weights may be shared, for instance CC-BY-4.0.</source>
   <translation>Under which the weights may be shared, for instance CC-BY-4.0.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>How often, on average, each place or patch is seen.</source>
   <translation>How often, on average, each place or patch is seen.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Epochs</source>
   <translation>Epochs</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Side of the patches that are learnt from, a multiple of 32.</source>
   <translation>Side of the patches that are learnt from, a multiple of 32.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Patches that are learnt from together; fewer need less memory.</source>
   <translation>Patches that are learnt from together; fewer need less memory.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Batch</source>
   <translation>Batch</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Highest rate of the training; a smaller one is slower and steadier.</source>
   <translation>Highest rate of the training; a smaller one is slower and steadier.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Learning rate</source>
   <translation>Learning rate</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>The same number gives the same weights on the same machine.</source>
   <translation>The same number gives the same weights on the same machine.</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>Polygons of a land cover map</source>
   <translation>Polygons of a land cover map</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>Draws a raster of classes as gap-free polygons.</source>
   <translation>Draws a raster of classes as gap-free polygons.</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>polygonize,vectorize,shapefile,geopackage,corine,clc</source>
   <translation>polygonize,vectorize,shapefile,geopackage,corine,clc</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>&lt;p&gt;Draws a raster of classes as polygons without gaps and overlaps, with code, label, hectares and the codes of the coarser levels, in the scheme's official colours. The ending of the file names the format: .gpkg, .shp, .fgb or .parquet.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Draws a raster of classes as polygons without gaps and overlaps, with code, label, hectares and the codes of the coarser levels, in the scheme's official colours. The ending of the file names the format: .gpkg, .shp, .fgb or .parquet.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>A raster whose values are those of the class scheme.</source>
   <translation>A raster whose values are those of the class scheme.</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>Bends smaller than about this are drawn straight, the same for both neighbours; 0: none is.</source>
   <translation>Bends smaller than about this are drawn straight, the same for both neighbours; 0: none is.</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>Tolerance of the simplification (metres)</source>
   <translation>Tolerance of the simplification (metres)</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>Cuts the corners of the borders, the same for both neighbours.</source>
   <translation>Cuts the corners of the borders, the same for both neighbours.</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>Smooth the borders</source>
   <translation>Smooth the borders</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>No polygon of at least this area falls below it because of the two above.</source>
   <translation>No polygon of at least this area falls below it because of the two above.</translation>
  </message>
  <message>
   <location filename="../ui/processing/vectorise_algorithm.py" />
   <source>Area of all polygons (hectares)</source>
   <translation>Area of all polygons (hectares)</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>List regional weights</source>
   <translation>List regional weights</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Tells which regional weights are installed.</source>
   <translation>Tells which regional weights are installed.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>weights,models,catalogue,installed</source>
   <translation>weights,models,catalogue,installed</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>&lt;p&gt;Lists the installed weights with region, sensor, bands, pixel size and classes.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Lists the installed weights with region, sensor, bands, pixel size and classes.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Ids, with commas</source>
   <translation>Ids, with commas</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Number of weights</source>
   <translation>Number of weights</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Check regional weights</source>
   <translation>Check regional weights</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Tells whether a weights package is whole and unchanged.</source>
   <translation>Tells whether a weights package is whole and unchanged.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>weights,models,verify,hash,integrity</source>
   <translation>weights,models,verify,hash,integrity</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>&lt;p&gt;Compares the package with its hashes and fills the network with its numbers.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Compares the package with its hashes and fills the network with its numbers.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Number of parameters</source>
   <translation>Number of parameters</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Import regional weights</source>
   <translation>Import regional weights</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Installs a weights package, or a bare file of weights with a card.</source>
   <translation>Installs a weights package, or a bare file of weights with a card.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>weights,models,install,zip,safetensors</source>
   <translation>weights,models,install,zip,safetensors</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>&lt;p&gt;Checks a weights package (.zip or folder) and installs it. A bare .safetensors file, or a state dict of PyTorch, needs a card that says what it maps.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Checks a weights package (.zip or folder) and installs it. A bare .safetensors file, or a state dict of PyTorch, needs a card that says what it maps.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>A .zip of a package, or a bare file of weights.</source>
   <translation>A .zip of a package, or a bare file of weights.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Weights package</source>
   <translation>Weights package</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Card</source>
   <translation>Card</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Needed for a bare file only.</source>
   <translation>Needed for a bare file only.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Folder of the package</source>
   <translation>Folder of the package</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Export regional weights</source>
   <translation>Export regional weights</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Writes installed weights as one file to share.</source>
   <translation>Writes installed weights as one file to share.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>weights,models,share,zip,package</source>
   <translation>weights,models,share,zip,package</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>&lt;p&gt;Writes card, weights and hashes into one .zip that another Landweave can import.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Writes card, weights and hashes into one .zip that another Landweave can import.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>The file to write.</source>
   <translation>The file to write.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_algorithms.py" />
   <source>Weights package (*.zip)</source>
   <translation>Weights package (*.zip)</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_parameters.py" />
   <source>The region should be like that of the raster; the page Weights of the dock shows the cards.</source>
   <translation>The region should be like that of the raster; the page Weights of the dock shows the cards.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_parameters.py" />
   <source>Folder of a weights package that is not installed; it wins over the list.</source>
   <translation>Folder of a weights package that is not installed; it wins over the list.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_parameters.py" />
   <source>auto takes a graphics card where there is one that the engine can use.</source>
   <translation>auto takes a graphics card where there is one that the engine can use.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_parameters.py" />
   <source>auto takes the fastest that does not change the map noticeably on this device.</source>
   <translation>auto takes the fastest that does not change the map noticeably on this device.</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_parameters.py" />
   <source>Precision</source>
   <translation>Precision</translation>
  </message>
  <message>
   <location filename="../ui/processing/weights_parameters.py" />
   <source>There are no weights. Import a weights package first.</source>
   <translation>There are no weights. Import a weights package first.</translation>
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
   <translation>Try It With a Sample Landscape</translation>
  </message>
  <message>
   <location filename="../ui/dock.py" />
   <source>The engine is ready</source>
   <translation>The engine is ready</translation>
  </message>
  <message>
   <location filename="../ui/dock.py" />
   <source>Open Log</source>
   <translation>Open Log</translation>
  </message>
  <message>
   <location filename="../ui/dock.py" />
   <source>Copy Diagnostics</source>
   <translation>Copy Diagnostics</translation>
  </message>
  <message>
   <location filename="../ui/dock.py" />
   <source>Repair Engine</source>
   <translation>Repair Engine</translation>
  </message>
  <message>
   <location filename="../ui/dock.py" />
   <source>The run {0} was cancelled.</source>
   <translation>The run {0} was cancelled.</translation>
  </message>
  <message>
   <location filename="../ui/dock.ui" />
   <source>Help on this page</source>
   <translation>Help on this page</translation>
  </message>
  <message>
   <location filename="../ui/dock.ui" />
   <source>Help</source>
   <translation>Help</translation>
  </message>
  <message>
   <location filename="../ui/dock.ui" />
   <source>Engine and weights</source>
   <translation>Engine and weights</translation>
  </message>
 </context>
 <context>
  <name>LandweaveExpressions</name>
  <message>
   <location filename="../ui/expressions.py" />
   <source>The name of a land cover class, or of the class above it at a coarser level.&lt;br&gt;&lt;b&gt;code&lt;/b&gt;: class code, text or number&lt;br&gt;&lt;b&gt;level&lt;/b&gt;: 1 is the coarsest; left out: the code's own level&lt;br&gt;&lt;b&gt;scheme&lt;/b&gt;: id of the class scheme; left out: clc, CORINE&lt;br&gt;Empty (NULL) where the scheme lacks the code or the level.</source>
   <translation>The name of a land cover class, or of the class above it at a coarser level.&lt;br&gt;&lt;b&gt;code&lt;/b&gt;: class code, text or number&lt;br&gt;&lt;b&gt;level&lt;/b&gt;: 1 is the coarsest; left out: the code's own level&lt;br&gt;&lt;b&gt;scheme&lt;/b&gt;: id of the class scheme; left out: clc, CORINE&lt;br&gt;Empty (NULL) where the scheme lacks the code or the level.</translation>
  </message>
  <message>
   <location filename="../ui/expressions.py" />
   <source>The official colour of a land cover class, as a colour that symbols and labels take.&lt;br&gt;&lt;b&gt;code&lt;/b&gt;: class code, text or number&lt;br&gt;&lt;b&gt;scheme&lt;/b&gt;: id of the class scheme; left out: clc, CORINE&lt;br&gt;Empty (NULL) where the scheme lacks the code.</source>
   <translation>The official colour of a land cover class, as a colour that symbols and labels take.&lt;br&gt;&lt;b&gt;code&lt;/b&gt;: class code, text or number&lt;br&gt;&lt;b&gt;scheme&lt;/b&gt;: id of the class scheme; left out: clc, CORINE&lt;br&gt;Empty (NULL) where the scheme lacks the code.</translation>
  </message>
  <message>
   <location filename="../ui/expressions.py" />
   <source>Examples</source>
   <translation>Examples</translation>
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
   <translation>Make a land cover map with regional weights</translation>
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
   <translation>Landweave (land cover maps)</translation>
  </message>
 </context>
 <context>
  <name>LayerSource</name>
  <message>
   <location filename="../ui/vector_layers.py" />
   <source>QGIS cannot read this layer.</source>
   <translation>QGIS cannot read this layer.</translation>
  </message>
  <message>
   <location filename="../ui/vector_layers.py" />
   <source>This layer has no polygons.</source>
   <translation>This layer has no polygons.</translation>
  </message>
  <message>
   <location filename="../ui/vector_layers.py" />
   <source>This layer has no coordinate reference system. Set one in its properties first.</source>
   <translation>This layer has no coordinate reference system. Set one in its properties first.</translation>
  </message>
 </context>
 <context>
  <name>LivePainting</name>
  <message>
   <location filename="../ui/painting.py" />
   <source>Map in the making</source>
   <translation>Map in the making</translation>
  </message>
 </context>
 <context>
  <name>Locator</name>
  <message>
   <location filename="../ui/widgets/locator.py" />
   <source>Region on the map: {0}</source>
   <translation>Region on the map: {0}</translation>
  </message>
 </context>
 <context>
  <name>MapChoices</name>
  <message>
   <location filename="../ui/pages/map_choices.py" />
   <source>Whole Layer</source>
   <translation>Whole Layer</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_choices.py" />
   <source>Visible Part</source>
   <translation>Visible Part</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_choices.py" />
   <source>Polygons of a Layer</source>
   <translation>Polygons of a Layer</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_choices.py" />
   <source>CORINE (25 ha, 100 m)</source>
   <translation>CORINE (25 ha, 100 m)</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_choices.py" />
   <source>Custom</source>
   <translation>Custom</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_choices.py" />
   <source>None</source>
   <translation>None</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_choices.py" />
   <source>Recognised by Themselves</source>
   <translation>Recognised by Themselves</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_choices.py" />
   <source>Choose a Folder for the Results</source>
   <translation>Choose a Folder for the Results</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_choices.py" />
   <source>Automatic</source>
   <translation>Automatic</translation>
  </message>
 </context>
 <context>
  <name>MapExport</name>
  <message>
   <location filename="../ui/map_export.py" />
   <source>Export of {0}</source>
   <translation>Export of {0}</translation>
  </message>
  <message>
   <location filename="../ui/map_export.py" />
   <source>Map Sheet</source>
   <translation>Map Sheet</translation>
  </message>
  <message>
   <location filename="../ui/map_export.py" />
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../ui/map_export.py" />
   <source>The files of this run are gone.</source>
   <translation>The files of this run are gone.</translation>
  </message>
  <message>
   <location filename="../ui/map_export.py" />
   <source>{0} was saved, and its print layout joined the project</source>
   <translation>{0} was saved, and its print layout joined the project</translation>
  </message>
  <message>
   <location filename="../ui/map_export.py" />
   <source>Open PDF</source>
   <translation>Open PDF</translation>
  </message>
  <message>
   <location filename="../ui/map_export.py" />
   <source>Edit Layout</source>
   <translation>Edit Layout</translation>
  </message>
  <message>
   <location filename="../ui/map_export.py" />
   <source>{0} was saved</source>
   <translation>{0} was saved</translation>
  </message>
  <message>
   <location filename="../ui/map_export.py" />
   <source>Show Folder</source>
   <translation>Show Folder</translation>
  </message>
  <message>
   <location filename="../ui/map_export.py" />
   <source>The export was cancelled.</source>
   <translation>The export was cancelled.</translation>
  </message>
 </context>
 <context>
  <name>MapForm</name>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>Land cover of {0}</source>
   <translation>Land cover of {0}</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>There are no weights. Import a weights package first.</source>
   <translation>There are no weights. Import a weights package first.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>The map view does not show any of the raster.</source>
   <translation>The map view does not show any of the raster.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>Choose a polygon layer.</source>
   <translation>Choose a polygon layer.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>This layer does not touch the raster. Choose one of the same area.</source>
   <translation>This layer does not touch the raster. Choose one of the same area.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>Choose a folder for the results.</source>
   <translation>Choose a folder for the results.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>Give the whole path of the folder, from its drive or root.</source>
   <translation>Give the whole path of the folder, from its drive or root.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>This is not a folder.</source>
   <translation>This is not a folder.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>Only {0} are free here; the run needs about {1}. Choose a folder on another disk.</source>
   <translation>Only {0} are free here; the run needs about {1}. Choose a folder on another disk.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>The bands have no names that Landweave knows. The weights expect {0}, in this order.</source>
   <translation>The bands have no names that Landweave knows. The weights expect {0}, in this order.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>Write the numbers of the bands, for instance 3 2 1.</source>
   <translation>Write the numbers of the bands, for instance 3 2 1.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>Give {0} band numbers, for {1}.</source>
   <translation>Give {0} band numbers, for {1}.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_form.py" />
   <source>The raster has the bands 1 to {0}.</source>
   <translation>The raster has the bands 1 to {0}.</translation>
  </message>
 </context>
 <context>
  <name>MapHints</name>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>A run is under way; wait for its end or cancel it.</source>
   <translation>A run is under way; wait for its end or cancel it.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Make the map</source>
   <translation>Make the map</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Choose a raster, then Run.</source>
   <translation>Choose a raster, then Run.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>One field needs your attention.</source>
   <translation>One field needs your attention.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>{0} fields need your attention.</source>
   <translation>{0} fields need your attention.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Show</source>
   <translation>Show</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>What was done is kept.</source>
   <translation>What was done is kept.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>The run was cancelled. </source>
   <translation>The run was cancelled. </translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Resume</source>
   <translation>Resume</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Each run makes its own folder in here.</source>
   <translation>Each run makes its own folder in here.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Bands {0}</source>
   <translation>Bands {0}</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Only the selected polygons</source>
   <translation>Only the selected polygons</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Without a reference layer the agreement is not measured.</source>
   <translation>Without a reference layer the agreement is not measured.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Covers only about {0} % of the raster</source>
   <translation>Covers only about {0} % of the raster</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Covers about {0} % of the raster</source>
   <translation>Covers about {0} % of the raster</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Choose…</source>
   <translation>Choose…</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_hints.py" />
   <source>Use {0}</source>
   <translation>Use {0}</translation>
  </message>
 </context>
 <context>
  <name>MapMends</name>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>Look at {0}</source>
   <translation>Look at {0}</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>Copy of {0}</source>
   <translation>Copy of {0}</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>The values run from {0} to {1}; these weights were trained on {2} to {3}: another unit.</source>
   <translation>The values run from {0} to {1}; these weights were trained on {2} to {3}: another unit.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>{0} % of the pixels are 0 in all bands, and the file does not say that 0 means no data.</source>
   <translation>{0} % of the pixels are 0 in all bands, and the file does not say that 0 means no data.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>This is one band of a scene: its folder has {0}.</source>
   <translation>This is one band of a scene: its folder has {0}.</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>Copy With the Project's {0}</source>
   <translation>Copy With the Project's {0}</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>Copy × {0}</source>
   <translation>Copy × {0}</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>Copy With 0 as Nodata</source>
   <translation>Copy With 0 as Nodata</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>Copy as One Layer</source>
   <translation>Copy as One Layer</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>Use All {0}</source>
   <translation>Use All {0}</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_mends.py" />
   <source>Copy With Pixels of {0}</source>
   <translation>Copy With Pixels of {0}</translation>
  </message>
 </context>
 <context>
  <name>MapPage</name>
  <message>
   <location filename="../ui/pages/map_page.py" />
   <source>Map</source>
   <translation>Map</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.py" />
   <source>make a land cover map of a raster with regional weights</source>
   <translation>make a land cover map of a raster with regional weights</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>The image to map: a raster layer of the project that is a file</source>
   <translation>The image to map: a raster layer of the project that is a file</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>…</source>
   <translation>…</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Choose raster files; several files are taken as one band each</source>
   <translation>Choose raster files; several files are taken as one band each</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Choose raster files</source>
   <translation>Choose raster files</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Weights</source>
   <translation>Weights</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Regional weights: a network trained on one region; those that do not fit the raster are grey</source>
   <translation>Regional weights: a network trained on one region; those that do not fit the raster are grey</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Area</source>
   <translation>Area</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Which part of the raster is mapped</source>
   <translation>Which part of the raster is mapped</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Only the raster inside these polygons is mapped; selected polygons come first</source>
   <translation>Only the raster inside these polygons is mapped; selected polygons come first</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Polygon layer of the area</source>
   <translation>Polygon layer of the area</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Reference</source>
   <translation>Reference</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>An official layer to compare the map with, polygons or raster; may be left empty</source>
   <translation>An official layer to compare the map with, polygons or raster; may be left empty</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>The field that holds the class codes, such as CODE_18</source>
   <translation>The field that holds the class codes, such as CODE_18</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Code field of the reference layer</source>
   <translation>Code field of the reference layer</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Generalise</source>
   <translation>Generalise</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Minimum mapping unit and minimum width; smaller areas join their most similar neighbour</source>
   <translation>Minimum mapping unit and minimum width; smaller areas join their most similar neighbour</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Minimum mapping unit on the ground</source>
   <translation>Minimum mapping unit on the ground</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Minimum mapping unit in hectares</source>
   <translation>Minimum mapping unit in hectares</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source> ha</source>
   <translation> ha</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Minimum width on the ground; 0 switches the rule off</source>
   <translation>Minimum width on the ground; 0 switches the rule off</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Minimum width in metres</source>
   <translation>Minimum width in metres</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source> m</source>
   <translation> m</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Results in</source>
   <translation>Results in</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Each run makes its own folder in here</source>
   <translation>Each run makes its own folder in here</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Advanced</source>
   <translation>Advanced</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Bands</source>
   <translation>Bands</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Numbers of the raster's bands in the order that the weights expect; empty: recognised by name</source>
   <translation>Numbers of the raster's bands in the order that the weights expect; empty: recognised by name</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Reference codes</source>
   <translation>Reference codes</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>What the codes of the reference layer mean, where they leave it open</source>
   <translation>What the codes of the reference layer mean, where they leave it open</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Device</source>
   <translation>Device</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Where the network runs</source>
   <translation>Where the network runs</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Precision</source>
   <translation>Precision</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>The numbers that the network computes with; automatic takes the fastest that keeps the map the same</source>
   <translation>The numbers that the network computes with; automatic takes the fastest that keeps the map the same</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Preview</source>
   <translation>Preview</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Map what the map view shows of the raster, at most 1024 px wide and high, within seconds; its middle where nothing of it is in view</source>
   <translation>Map what the map view shows of the raster, at most 1024 px wide and high, within seconds; its middle where nothing of it is in view</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_page.ui" />
   <source>Run</source>
   <translation>Run</translation>
  </message>
 </context>
 <context>
  <name>MapPreview</name>
  <message>
   <location filename="../ui/pages/map_preview.py" />
   <source>Preview</source>
   <translation>Preview</translation>
  </message>
  <message>
   <location filename="../ui/pages/map_preview.py" />
   <source>Preview of {0}</source>
   <translation>Preview of {0}</translation>
  </message>
 </context>
 <context>
  <name>MapResult</name>
  <message>
   <location filename="../ui/map_result.py" />
   <source>Map of {0} classes</source>
   <translation>Map of {0} classes</translation>
  </message>
  <message>
   <location filename="../ui/map_result.py" />
   <source>, {0} agreement with {1}</source>
   <translation>, {0} agreement with {1}</translation>
  </message>
  <message>
   <location filename="../ui/map_result.py" />
   <source>Show Folder</source>
   <translation>Show Folder</translation>
  </message>
  <message>
   <location filename="../ui/map_result.py" />
   <source>Open Report</source>
   <translation>Open Report</translation>
  </message>
  <message>
   <location filename="../ui/map_result.py" />
   <source>. The project was changed meanwhile, so the layers were not added</source>
   <translation>. The project was changed meanwhile, so the layers were not added</translation>
  </message>
  <message>
   <location filename="../ui/map_result.py" />
   <source>Add to Project</source>
   <translation>Add to Project</translation>
  </message>
 </context>
 <context>
  <name>MapSheet</name>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>Land cover of {0}</source>
   <translation>Land cover of {0}</translation>
  </message>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>Map that was not generalised</source>
   <translation>Map that was not generalised</translation>
  </message>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>Generalised: minimum mapping unit {0} ha, minimum width {1} m</source>
   <translation>Generalised: minimum mapping unit {0} ha, minimum width {1} m</translation>
  </message>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>{0} of the area shows the same class as {1}.</source>
   <translation>{0} of the area shows the same class as {1}.</translation>
  </message>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>{0} of the area shows the same class as {1} at level {2}.</source>
   <translation>{0} of the area shows the same class as {1} at level {2}.</translation>
  </message>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>Image: {0}.</source>
   <translation>Image: {0}.</translation>
  </message>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>Regional weights: {0} ({1}).</source>
   <translation>Regional weights: {0} ({1}).</translation>
  </message>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>Reference layer: {0}.</source>
   <translation>Reference layer: {0}.</translation>
  </message>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>Simulated data: this land does not exist.</source>
   <translation>Simulated data: this land does not exist.</translation>
  </message>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>Classes: {0}.</source>
   <translation>Classes: {0}.</translation>
  </message>
  <message>
   <location filename="../ui/results/sheet.py" />
   <source>Made with Landweave, run {0}.</source>
   <translation>Made with Landweave, run {0}.</translation>
  </message>
 </context>
 <context>
  <name>RasterChooser</name>
  <message>
   <location filename="../ui/widgets/raster_chooser.py" />
   <source>{0} files, one per band</source>
   <translation>{0} files, one per band</translation>
  </message>
  <message>
   <location filename="../ui/widgets/raster_chooser.py" />
   <source>Choose Raster Files</source>
   <translation>Choose Raster Files</translation>
  </message>
 </context>
 <context>
  <name>RasterSupport</name>
  <message>
   <location filename="../ui/raster_layers.py" />
   <source>Add an image to the project, or choose files with the button …</source>
   <translation>Add an image to the project, or choose files with the button …</translation>
  </message>
  <message>
   <location filename="../ui/raster_layers.py" />
   <source>QGIS cannot read this layer. Repair its data source first.</source>
   <translation>QGIS cannot read this layer. Repair its data source first.</translation>
  </message>
  <message>
   <location filename="../ui/raster_layers.py" />
   <source>This layer comes from a web service. Export it to a GeoTIFF first.</source>
   <translation>This layer comes from a web service. Export it to a GeoTIFF first.</translation>
  </message>
  <message>
   <location filename="../ui/raster_layers.py" />
   <source>This layer lies in a database. Export it to a GeoTIFF first.</source>
   <translation>This layer lies in a database. Export it to a GeoTIFF first.</translation>
  </message>
  <message>
   <location filename="../ui/raster_layers.py" />
   <source>This layer is computed on the fly. Export it to a GeoTIFF first.</source>
   <translation>This layer is computed on the fly. Export it to a GeoTIFF first.</translation>
  </message>
  <message>
   <location filename="../ui/raster_layers.py" />
   <source>This layer lies inside an archive. Unpack the archive first.</source>
   <translation>This layer lies inside an archive. Unpack the archive first.</translation>
  </message>
  <message>
   <location filename="../ui/raster_layers.py" />
   <source>The file of this layer is gone. Repair its data source first.</source>
   <translation>The file of this layer is gone. Repair its data source first.</translation>
  </message>
  <message>
   <location filename="../ui/raster_layers.py" />
   <source>This raster has no coordinate reference system in its file. Assign one with Assign Projection first.</source>
   <translation>This raster has no coordinate reference system in its file. Assign one with Assign Projection first.</translation>
  </message>
  <message>
   <location filename="../ui/raster_layers.py" />
   <source>This layer is not a raster file. Export it to a GeoTIFF first.</source>
   <translation>This layer is not a raster file. Export it to a GeoTIFF first.</translation>
  </message>
 </context>
 <context>
  <name>RasterText</name>
  <message>
   <location filename="../ui/widgets/raster_text.py" />
   <source>1 band</source>
   <translation>1 band</translation>
  </message>
  <message>
   <location filename="../ui/widgets/raster_text.py" />
   <source>{0} bands</source>
   <translation>{0} bands</translation>
  </message>
  <message>
   <location filename="../ui/widgets/raster_text.py" />
   <source>own CRS</source>
   <translation>own CRS</translation>
  </message>
 </context>
 <context>
  <name>Region</name>
  <message>
   <location filename="../ui/region.py" />
   <source>{0} km from the region of these weights</source>
   <translation>{0} km from the region of these weights</translation>
  </message>
  <message>
   <location filename="../ui/region.py" />
   <source>{0}: expect an agreement about {1} points lower.</source>
   <translation>{0}: expect an agreement about {1} points lower.</translation>
  </message>
  <message>
   <location filename="../ui/region.py" />
   <source>{0}: what that costs was not measured.</source>
   <translation>{0}: what that costs was not measured.</translation>
  </message>
 </context>
 <context>
  <name>ResultView</name>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>Level</source>
   <translation>Level</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>Raw</source>
   <translation>Raw</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>Generalised</source>
   <translation>Generalised</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>Class</source>
   <translation>Class</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>km²</source>
   <translation>km²</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>User's</source>
   <translation>User's</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>Producer's</source>
   <translation>Producer's</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>Area in the map</source>
   <translation>Area in the map</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>Of what the map shows as this class, the share that the reference shows so</source>
   <translation>Of what the map shows as this class, the share that the reference shows so</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>Of what the reference shows as this class, the share that the map found</source>
   <translation>Of what the reference shows as this class, the share that the map found</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>Map of {0} classes. No reference layer was given.</source>
   <translation>Map of {0} classes. No reference layer was given.</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>generalised map</source>
   <translation>generalised map</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>map</source>
   <translation>map</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>agreement of the {0} with {1} at level {2}; the map has {3} classes</source>
   <translation>agreement of the {0} with {1} at level {2}; the map has {3} classes</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>agreement of the {0} with {1}; the map has {3} classes</source>
   <translation>agreement of the {0} with {1}; the map has {3} classes</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>{0} of the reference is {1}: the overall agreement says little about other classes.</source>
   <translation>{0} of the reference is {1}: the overall agreement says little about other classes.</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.py" />
   <source>All classes</source>
   <translation>All classes</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Result</source>
   <translation>Result</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Agreement by level</source>
   <translation>Agreement by level</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Share of the area on which map and reference show the same class</source>
   <translation>Share of the area on which map and reference show the same class</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Agreement by class</source>
   <translation>Agreement by class</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Open Report</source>
   <translation>Open Report</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>All figures and tables, in the browser</source>
   <translation>All figures and tables, in the browser</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Show Folder</source>
   <translation>Show Folder</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>The folder with all files of this run</source>
   <translation>The folder with all files of this run</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Export…</source>
   <translation>Export…</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Save the polygons as a shapefile or in another format, with their styles</source>
   <translation>Save the polygons as a shapefile or in another format, with their styles</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Map Sheet (PDF)…</source>
   <translation>Map Sheet (PDF)…</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>A print layout with the classes, their areas, the agreement and the sources, saved as PDF</source>
   <translation>A print layout with the classes, their areas, the agreement and the sources, saved as PDF</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Zoom to Result</source>
   <translation>Zoom to Result</translation>
  </message>
  <message>
   <location filename="../ui/widgets/result_view.ui" />
   <source>Show the whole map of this run</source>
   <translation>Show the whole map of this run</translation>
  </message>
 </context>
 <context>
  <name>RunBar</name>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Progress of the run</source>
   <translation>Progress of the run</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Stop the run; a map can go on from there later</source>
   <translation>Stop the run; a map can go on from there later</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Starting the engine</source>
   <translation>Starting the engine</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Cancelling</source>
   <translation>Cancelling</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Reading the raster</source>
   <translation>Reading the raster</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Mapping</source>
   <translation>Mapping</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Putting the parts together</source>
   <translation>Putting the parts together</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Generalising</source>
   <translation>Generalising</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Drawing polygons</source>
   <translation>Drawing polygons</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Auditing</source>
   <translation>Auditing</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Reading the reference</source>
   <translation>Reading the reference</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Comparing with the reference</source>
   <translation>Comparing with the reference</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Looking closer at the agreement</source>
   <translation>Looking closer at the agreement</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Comparing the maps</source>
   <translation>Comparing the maps</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Fusing the maps</source>
   <translation>Fusing the maps</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Looking for suspects</source>
   <translation>Looking for suspects</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Counting pixels</source>
   <translation>Counting pixels</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Drawing points</source>
   <translation>Drawing points</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Reading the labels</source>
   <translation>Reading the labels</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Writing the report</source>
   <translation>Writing the report</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Writing files</source>
   <translation>Writing files</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Drawing a sample landscape</source>
   <translation>Drawing a sample landscape</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Looking at the training data</source>
   <translation>Looking at the training data</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Scoring the new weights</source>
   <translation>Scoring the new weights</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>Training the combinations</source>
   <translation>Training the combinations</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_bar.py" />
   <source>{0} left</source>
   <translation>{0} left</translation>
  </message>
 </context>
 <context>
  <name>RunGroup</name>
  <message>
   <location filename="../ui/results/group.py" />
   <source>Land cover</source>
   <translation>Land cover</translation>
  </message>
  <message>
   <location filename="../ui/results/layers.py" />
   <source>Polygons</source>
   <translation>Polygons</translation>
  </message>
  <message>
   <location filename="../ui/results/layers.py" />
   <source>Generalised map</source>
   <translation>Generalised map</translation>
  </message>
  <message>
   <location filename="../ui/results/layers.py" />
   <source>Map</source>
   <translation>Map</translation>
  </message>
  <message>
   <location filename="../ui/results/layers.py" />
   <source>Difference</source>
   <translation>Difference</translation>
  </message>
  <message>
   <location filename="../ui/results/layers.py" />
   <source>Map and reference differ</source>
   <translation>Map and reference differ</translation>
  </message>
  <message>
   <location filename="../ui/results/layers.py" />
   <source>Confidence</source>
   <translation>Confidence</translation>
  </message>
  <message>
   <location filename="../ui/results/layers.py" />
   <source>{0} of {1}, made with Landweave.</source>
   <translation>{0} of {1}, made with Landweave.</translation>
  </message>
 </context>
 <context>
  <name>RunLayout</name>
  <message>
   <location filename="../ui/results/layout.py" />
   <source>Class</source>
   <translation>Class</translation>
  </message>
  <message>
   <location filename="../ui/results/layout.py" />
   <source>km²</source>
   <translation>km²</translation>
  </message>
  <message>
   <location filename="../ui/results/layout.py" />
   <source>Share</source>
   <translation>Share</translation>
  </message>
  <message>
   <location filename="../ui/results/layout.py" />
   <source>All</source>
   <translation>All</translation>
  </message>
 </context>
 <context>
  <name>RunText</name>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>{0} · unfinished</source>
   <translation>{0} · unfinished</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>{0} · {1} agreement</source>
   <translation>{0} · {1} agreement</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Map</source>
   <translation>Map</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Generalisation</source>
   <translation>Generalisation</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Polygons</source>
   <translation>Polygons</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Audit</source>
   <translation>Audit</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Agreement</source>
   <translation>Agreement</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Comparison of weights</source>
   <translation>Comparison of weights</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Accuracy from points</source>
   <translation>Accuracy from points</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Simulated landscape</source>
   <translation>Simulated landscape</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Run</source>
   <translation>Run</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Kind</source>
   <translation>Kind</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Began</source>
   <translation>Began</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Input</source>
   <translation>Input</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Weights</source>
   <translation>Weights</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Reference</source>
   <translation>Reference</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Generalise</source>
   <translation>Generalise</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Device</source>
   <translation>Device</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Time</source>
   <translation>Time</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Landweave</source>
   <translation>Landweave</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Folder</source>
   <translation>Folder</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>{0} ha, {1} m</source>
   <translation>{0} ha, {1} m</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>{0} (before generalising {1})</source>
   <translation>{0} (before generalising {1})</translation>
  </message>
  <message>
   <location filename="../ui/widgets/run_text.py" />
   <source>Agreement, level {0}</source>
   <translation>Agreement, level {0}</translation>
  </message>
 </context>
 <context>
  <name>RunThemes</name>
  <message>
   <location filename="../ui/results/themes.py" />
   <source>Image</source>
   <translation>Image</translation>
  </message>
  <message>
   <location filename="../ui/results/themes.py" />
   <source>Map</source>
   <translation>Map</translation>
  </message>
  <message>
   <location filename="../ui/results/themes.py" />
   <source>Generalised</source>
   <translation>Generalised</translation>
  </message>
  <message>
   <location filename="../ui/results/themes.py" />
   <source>Difference</source>
   <translation>Difference</translation>
  </message>
 </context>
 <context>
  <name>RunsPage</name>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Result</source>
   <translation>Result</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Runs</source>
   <translation>Runs</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>find earlier results again, repeat or resume a run</source>
   <translation>find earlier results again, repeat or resume a run</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>{0} holds no run. Choose a folder with a run.json in it.</source>
   <translation>{0} holds no run. Choose a folder with a run.json in it.</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>{0} of {1}</source>
   <translation>{0} of {1}</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Delete the run {0} with all its files? They go to the trash where there is one.</source>
   <translation>Delete the run {0} with all its files? They go to the trash where there is one.</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Delete Run</source>
   <translation>Delete Run</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>{0} is ready</source>
   <translation>{0} is ready</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Show Folder</source>
   <translation>Show Folder</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Add the Folder of a Run</source>
   <translation>Add the Folder of a Run</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>No run matches the search.</source>
   <translation>No run matches the search.</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>There are no runs yet. Make a map on the page Map, or add a run's folder.</source>
   <translation>There are no runs yet. Make a map on the page Map, or add a run's folder.</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Cannot be run again: {0} has gone.</source>
   <translation>Cannot be run again: {0} has gone.</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Made by another version of Landweave; it cannot be run again.</source>
   <translation>Made by another version of Landweave; it cannot be run again.</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>This run was cut off. Resume it to go on where it stopped.</source>
   <translation>This run was cut off. Resume it to go on where it stopped.</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Resume</source>
   <translation>Resume</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Run Again</source>
   <translation>Run Again</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Go on where the run stopped</source>
   <translation>Go on where the run stopped</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.py" />
   <source>Do the same into a new folder</source>
   <translation>Do the same into a new folder</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Show only runs whose raster, weights, reference or folder contain this</source>
   <translation>Show only runs whose raster, weights, reference or folder contain this</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Search the runs</source>
   <translation>Search the runs</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Search</source>
   <translation>Search</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Add Folder…</source>
   <translation>Add Folder…</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Add a run that was made elsewhere, in Processing or by the command line, by its folder</source>
   <translation>Add a run that was made elsewhere, in Processing or by the command line, by its folder</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Runs of this project and of the folder for results, the newest first; a double click loads the layers</source>
   <translation>Runs of this project and of the folder for results, the newest first; a double click loads the layers</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Load Layers</source>
   <translation>Load Layers</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Add the run's maps and polygons to the project</source>
   <translation>Add the run's maps and polygons to the project</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Open Report</source>
   <translation>Open Report</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Open the run's report in the browser</source>
   <translation>Open the run's report in the browser</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Open the folder with the run's files</source>
   <translation>Open the folder with the run's files</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Agreement</source>
   <translation>Agreement</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Look at the run's agreement with its reference layer, class by class</source>
   <translation>Look at the run's agreement with its reference layer, class by class</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Delete…</source>
   <translation>Delete…</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Move the run's folder to the trash</source>
   <translation>Move the run's folder to the trash</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>What was asked for and what came out</source>
   <translation>What was asked for and what came out</translation>
  </message>
  <message>
   <location filename="../ui/pages/runs_page.ui" />
   <source>Parameters and results of the run</source>
   <translation>Parameters and results of the run</translation>
  </message>
 </context>
 <context>
  <name>SampleLandscape</name>
  <message>
   <location filename="../ui/sample_landscape.py" />
   <source>Try It With a Sample Landscape</source>
   <translation>Try It With a Sample Landscape</translation>
  </message>
  <message>
   <location filename="../ui/sample_landscape.py" />
   <source>Draw a landscape, map it and compare it with its reference: about a minute, and no data needed</source>
   <translation>Draw a landscape, map it and compare it with its reference: about a minute, and no data needed</translation>
  </message>
  <message>
   <location filename="../ui/sample_landscape.py" />
   <source>The weights {0}, which come with Landweave, are missing. Install Landweave again.</source>
   <translation>The weights {0}, which come with Landweave, are missing. Install Landweave again.</translation>
  </message>
  <message>
   <location filename="../ui/sample_landscape.py" />
   <source>Sample landscape</source>
   <translation>Sample landscape</translation>
  </message>
  <message>
   <location filename="../ui/sample_landscape.py" />
   <source>the sample's reference</source>
   <translation>the sample's reference</translation>
  </message>
  <message>
   <location filename="../ui/sample_landscape.py" />
   <source>Land cover of the sample landscape</source>
   <translation>Land cover of the sample landscape</translation>
  </message>
  <message>
   <location filename="../ui/sample_landscape.py" />
   <source>Sample reference</source>
   <translation>Sample reference</translation>
  </message>
 </context>
 <context>
  <name>SetupPage</name>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Setting up Landweave's engine</source>
   <translation>Setting up Landweave's engine</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Choose a Python With the Engine's Libraries</source>
   <translation>Choose a Python With the Engine's Libraries</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Trying this Python</source>
   <translation>Trying this Python</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Remove the engine? Maps and weights stay. It can be set up again at any time.</source>
   <translation>Remove the engine? Maps and weights stay. It can be set up again at any time.</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Remove Engine</source>
   <translation>Remove Engine</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Removing the engine</source>
   <translation>Removing the engine</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Cancelling</source>
   <translation>Cancelling</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Up to {0} GB while it is made, about two thirds of it afterwards</source>
   <translation>Up to {0} GB while it is made, about two thirds of it afterwards</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>This version of Landweave needs newer libraries than the engine that is there.</source>
   <translation>This version of Landweave needs newer libraries than the engine that is there.</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Repair Engine</source>
   <translation>Repair Engine</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Set Up</source>
   <translation>Set Up</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Clearing up</source>
   <translation>Clearing up</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Preparing Python</source>
   <translation>Preparing Python</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Fetching the installer</source>
   <translation>Fetching the installer</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Downloading and installing libraries</source>
   <translation>Downloading and installing libraries</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Trying the libraries</source>
   <translation>Trying the libraries</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Cancelled. What was downloaded is kept for the next time.</source>
   <translation>Cancelled. What was downloaded is kept for the next time.</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.py" />
   <source>Removed; {0:.1f} GB are free again.</source>
   <translation>Removed; {0:.1f} GB are free again.</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Set Up the Engine</source>
   <translation>Set Up the Engine</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Landweave computes in a Python environment of its own, apart from QGIS. It is made once, from the Python Package Index, and serves all projects. Nothing else on this computer is changed.</source>
   <translation>Landweave computes in a Python environment of its own, apart from QGIS. It is made once, from the Python Package Index, and serves all projects. Nothing else on this computer is changed.</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Size</source>
   <translation>Size</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Folder</source>
   <translation>Folder</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Download and install the engine; QGIS can be used meanwhile</source>
   <translation>Download and install the engine; QGIS can be used meanwhile</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Use Existing Python…</source>
   <translation>Use Existing Python…</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Choose a Python 3 that has the libraries already, for computers without access to the internet</source>
   <translation>Choose a Python 3 that has the libraries already, for computers without access to the internet</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>%p %</source>
   <translation>%p %</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Progress of the set-up</source>
   <translation>Progress of the set-up</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Stop the set-up; an engine that was there before stays</source>
   <translation>Stop the set-up; an engine that was there before stays</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>What the installer says</source>
   <translation>What the installer says</translation>
  </message>
  <message>
   <location filename="../ui/pages/setup_page.ui" />
   <source>Log of the set-up</source>
   <translation>Log of the set-up</translation>
  </message>
 </context>
 <context>
  <name>Stepper</name>
  <message>
   <location filename="../ui/widgets/stepper.py" />
   <source>Previous</source>
   <translation>Previous</translation>
  </message>
  <message>
   <location filename="../ui/widgets/stepper.py" />
   <source>Next</source>
   <translation>Next</translation>
  </message>
  <message>
   <location filename="../ui/widgets/stepper.py" />
   <source>{0} of {1}</source>
   <translation>{0} of {1}</translation>
  </message>
 </context>
 <context>
  <name>SurveyView</name>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>Share of each class in the training data</source>
   <translation>Share of each class in the training data</translation>
  </message>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>Learnt from</source>
   <translation>Learnt from</translation>
  </message>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>Chooses the best state</source>
   <translation>Chooses the best state</translation>
  </message>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>Held back, to score the result</source>
   <translation>Held back, to score the result</translation>
  </message>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>{0}: {1} km², {2} patches</source>
   <translation>{0}: {1} km², {2} patches</translation>
  </message>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>Class</source>
   <translation>Class</translation>
  </message>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>Validation</source>
   <translation>Validation</translation>
  </message>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>Test</source>
   <translation>Test</translation>
  </message>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>Too little to be learnt well: {0}. Add areas that hold more, or leave these classes out.</source>
   <translation>Too little to be learnt well: {0}. Add areas that hold more, or leave these classes out.</translation>
  </message>
  <message>
   <location filename="../ui/widgets/survey_view.py" />
   <source>Cannot be scored, for none was held back: {0}.</source>
   <translation>Cannot be scored, for none was held back: {0}.</translation>
  </message>
 </context>
 <context>
  <name>SuspectsList</name>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>What you see there; it is kept in suspects.gpkg</source>
   <translation>What you see there; it is kept in suspects.gpkg</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>Verdict</source>
   <translation>Verdict</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>Polygons of the reference that the map contradicts: errors of either, or changes.</source>
   <translation>Polygons of the reference that the map contradicts: errors of either, or changes.</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>Sure</source>
   <translation>Sure</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>How confident the map is where it contradicts</source>
   <translation>How confident the map is where it contradicts</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>Polygons of the reference that most maps contradict; look first where all agree.</source>
   <translation>Polygons of the reference that most maps contradict; look first where all agree.</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>Agree</source>
   <translation>Agree</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>How many of the weights show the same class there</source>
   <translation>How many of the weights show the same class there</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>Reference → map</source>
   <translation>Reference → map</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>Area</source>
   <translation>Area</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>What the reference says, and what the map shows instead</source>
   <translation>What the reference says, and what the map shows instead</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>How much of the polygon the map contradicts</source>
   <translation>How much of the polygon the map contradicts</translation>
  </message>
  <message>
   <location filename="../ui/pages/suspects_list.py" />
   <source>{0} of {1} looked at ({2}).</source>
   <translation>{0} of {1} looked at ({2}).</translation>
  </message>
 </context>
 <context>
  <name>TrainForm</name>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>Training of {0}</source>
   <translation>Training of {0}</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>Look at the training data</source>
   <translation>Look at the training data</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>Bands in single files: put them together with Build Virtual Raster first.</source>
   <translation>Bands in single files: put them together with Build Virtual Raster first.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>A raster stands twice among the areas.</source>
   <translation>A raster stands twice among the areas.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>{0} and {1} have different bands.</source>
   <translation>{0} and {1} have different bands.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>{0} and {1} have different pixel sizes.</source>
   <translation>{0} and {1} have different pixel sizes.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>Choose the layer that says which class is where.</source>
   <translation>Choose the layer that says which class is where.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>{0} does not touch its raster. Choose a layer of the same area.</source>
   <translation>{0} does not touch its raster. Choose a layer of the same area.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>The scheme has no class {0}. Its codes are {1}.</source>
   <translation>The scheme has no class {0}. Its codes are {1}.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>Name two classes or more, or none to learn them all.</source>
   <translation>Name two classes or more, or none to learn them all.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>Give the new weights a name, such as the region and the year.</source>
   <translation>Give the new weights a name, such as the region and the year.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>The name needs some letters from A to Z or digits.</source>
   <translation>The name needs some letters from A to Z or digits.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_form.py" />
   <source>Weights of this name come with Landweave. Choose another name.</source>
   <translation>Weights of this name come with Landweave. Choose another name.</translation>
  </message>
 </context>
 <context>
  <name>TrainHints</name>
  <message>
   <location filename="../ui/pages/train_hints.py" />
   <source>Covers about {0} % of the raster</source>
   <translation>Covers about {0} % of the raster</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_hints.py" />
   <source>{0} classes at most</source>
   <translation>{0} classes at most</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_hints.py" />
   <source>Replaces the weights {0} once the training is done</source>
   <translation>Replaces the weights {0} once the training is done</translation>
  </message>
 </context>
 <context>
  <name>TrainPage</name>
  <message>
   <location filename="../ui/pages/train_page.py" />
   <source>Train</source>
   <translation>Train</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.py" />
   <source>make regional weights from rasters and reference layers</source>
   <translation>make regional weights from rasters and reference layers</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.py" />
   <source>Train the weights</source>
   <translation>Train the weights</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.py" />
   <source>Scratch</source>
   <translation>Scratch</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.py" />
   <source>Finishing: the best weights so far are scored and kept.</source>
   <translation>Finishing: the best weights so far are scored and kept.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.py" />
   <source>Cancelled.</source>
   <translation>Cancelled.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.py" />
   <source>{0} is ready.</source>
   <translation>{0} is ready.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.py" />
   <source>{0} agreement on ground it has never seen.</source>
   <translation>{0} agreement on ground it has never seen.</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.py" />
   <source>Show Card</source>
   <translation>Show Card</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>The image to learn from: a raster layer of the project that is a file</source>
   <translation>The image to learn from: a raster layer of the project that is a file</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>…</source>
   <translation>…</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Choose a raster file with all bands</source>
   <translation>Choose a raster file with all bands</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Choose a raster file</source>
   <translation>Choose a raster file</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Reference</source>
   <translation>Reference</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>The layer that says which class is where, polygons or raster</source>
   <translation>The layer that says which class is where, polygons or raster</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>The field that holds the class codes, such as CODE_18</source>
   <translation>The field that holds the class codes, such as CODE_18</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Code field of the reference layer</source>
   <translation>Code field of the reference layer</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Add Another Area</source>
   <translation>Add Another Area</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Keep this raster with its reference, and choose one more</source>
   <translation>Keep this raster with its reference, and choose one more</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Areas that are learnt from, besides the one above</source>
   <translation>Areas that are learnt from, besides the one above</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Further areas</source>
   <translation>Further areas</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>−</source>
   <translation>−</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Take the chosen area off the list</source>
   <translation>Take the chosen area off the list</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Remove the chosen area</source>
   <translation>Remove the chosen area</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>The classes that the weights shall map; fewer classes are learnt better</source>
   <translation>The classes that the weights shall map; fewer classes are learnt better</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>What the new weights are called, such as the region and the year</source>
   <translation>What the new weights are called, such as the region and the year</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>At most</source>
   <translation>At most</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>The training ends by then with the best that it has; 0: it takes as long as it needs</source>
   <translation>The training ends by then with the best that it has; 0: it takes as long as it needs</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>As long as it needs</source>
   <translation>As long as it needs</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Start from</source>
   <translation>Start from</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Weights that know something like it already: the training needs less ground and less time</source>
   <translation>Weights that know something like it already: the training needs less ground and less time</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>More Options</source>
   <translation>More Options</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Region</source>
   <translation>Region</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>What the region is called, for the card</source>
   <translation>What the region is called, for the card</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>What took the images, such as Sentinel-2 L2A, for the card</source>
   <translation>What took the images, such as Sentinel-2 L2A, for the card</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Only these</source>
   <translation>Only these</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Codes of the classes to learn, such as 21 31 51; empty: all that the reference holds</source>
   <translation>Codes of the classes to learn, such as 21 31 51; empty: all that the reference holds</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Passes</source>
   <translation>Passes</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>How often each place is seen on average (epochs), if the time allows</source>
   <translation>How often each place is seen on average (epochs), if the time allows</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Patch</source>
   <translation>Patch</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Side of what the network sees at a time; smaller ones fit into smaller rasters</source>
   <translation>Side of what the network sees at a time; smaller ones fit into smaller rasters</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Batch</source>
   <translation>Batch</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Patches in one step; fewer need less memory</source>
   <translation>Patches in one step; fewer need less memory</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Learning rate</source>
   <translation>Learning rate</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>The highest of the training; lower it when the loss jumps</source>
   <translation>The highest of the training; lower it when the loss jumps</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Other light</source>
   <translation>Other light</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>How much brightness and contrast are varied, so that the weights bear other dates; 0: not at all</source>
   <translation>How much brightness and contrast are varied, so that the weights bear other dates; 0: not at all</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Rare classes</source>
   <translation>Rare classes</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>0 weighs all pixels alike, 1 all classes alike, however rare they are</source>
   <translation>0 weighs all pixels alike, 1 all classes alike, however rare they are</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Another number holds back other places</source>
   <translation>Another number holds back other places</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Show Training Data</source>
   <translation>Show Training Data</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Draw on the map which places are learnt from and which are held back, with the share of each class</source>
   <translation>Draw on the map which places are learnt from and which are held back, with the share of each class</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>Stop and Keep</source>
   <translation>Stop and Keep</translation>
  </message>
  <message>
   <location filename="../ui/pages/train_page.ui" />
   <source>End the training now and keep the best weights so far</source>
   <translation>End the training now and keep the best weights so far</translation>
  </message>
 </context>
 <context>
  <name>TrainingCurves</name>
  <message>
   <location filename="../ui/widgets/training_curves.py" />
   <source>Validation</source>
   <translation>Validation</translation>
  </message>
  <message>
   <location filename="../ui/widgets/training_curves.py" />
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../ui/widgets/training_curves.py" />
   <source>Mean IoU</source>
   <translation>Mean IoU</translation>
  </message>
  <message>
   <location filename="../ui/widgets/training_curves.py" />
   <source>Agreement</source>
   <translation>Agreement</translation>
  </message>
  <message>
   <location filename="../ui/widgets/training_curves.py" />
   <source>Loss</source>
   <translation>Loss</translation>
  </message>
 </context>
 <context>
  <name>Verdicts</name>
  <message>
   <location filename="../ui/verdicts.py" />
   <source>Not Looked At</source>
   <translation>Not Looked At</translation>
  </message>
  <message>
   <location filename="../ui/verdicts.py" />
   <source>The Map Is Wrong</source>
   <translation>The Map Is Wrong</translation>
  </message>
  <message>
   <location filename="../ui/verdicts.py" />
   <source>The Reference Is Wrong</source>
   <translation>The Reference Is Wrong</translation>
  </message>
  <message>
   <location filename="../ui/verdicts.py" />
   <source>The Land Has Changed</source>
   <translation>The Land Has Changed</translation>
  </message>
  <message>
   <location filename="../ui/verdicts.py" />
   <source>Cannot Be Told</source>
   <translation>Cannot Be Told</translation>
  </message>
  <message>
   <location filename="../ui/verdicts.py" />
   <source>Close the programs that have it open, and allow writing in its folder.</source>
   <translation>Close the programs that have it open, and allow writing in its folder.</translation>
  </message>
  <message>
   <location filename="../ui/verdicts.py" />
   <source>The verdict cannot be written to {0}.</source>
   <translation>The verdict cannot be written to {0}.</translation>
  </message>
 </context>
 <context>
  <name>WeightsPage</name>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Weights</source>
   <translation>Weights</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>see, compare, import and export regional weights</source>
   <translation>see, compare, import and export regional weights</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Import of {0}</source>
   <translation>Import of {0}</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Remove {0}? The files go to the trash where there is one. Maps made with them stay.</source>
   <translation>Remove {0}? The files go to the trash where there is one. Maps made with them stay.</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Remove Weights</source>
   <translation>Remove Weights</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>imported</source>
   <translation>imported</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>comes with Landweave</source>
   <translation>comes with Landweave</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>There are no weights yet. Import a package, or train some on the page Train.</source>
   <translation>There are no weights yet. Import a package, or train some on the page Train.</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Move the chosen weights to the trash</source>
   <translation>Move the chosen weights to the trash</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Weights that come with Landweave stay</source>
   <translation>Weights that come with Landweave stay</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Import Weights</source>
   <translation>Import Weights</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Weights ({0})</source>
   <translation>Weights ({0})</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>All Files (*)</source>
   <translation>All Files (*)</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Choose the Card or Form of {0}</source>
   <translation>Choose the Card or Form of {0}</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Cards and Forms (*.json)</source>
   <translation>Cards and Forms (*.json)</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Packages (*.zip)</source>
   <translation>Packages (*.zip)</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>ONNX Networks (*.onnx)</source>
   <translation>ONNX Networks (*.onnx)</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Export Weights</source>
   <translation>Export Weights</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Export of {0}</source>
   <translation>Export of {0}</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Check of {0}</source>
   <translation>Check of {0}</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Choose Its Card or Form…</source>
   <translation>Choose Its Card or Form…</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>Show Folder</source>
   <translation>Show Folder</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.py" />
   <source>{0} was saved</source>
   <translation>{0} was saved</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Installed regional weights; choose two or more to see their cards side by side</source>
   <translation>Installed regional weights; choose two or more to see their cards side by side</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Installed weights</source>
   <translation>Installed weights</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Import…</source>
   <translation>Import…</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Add a weights package: a .zip, a folder's card.json, or a file of weights with its card</source>
   <translation>Add a weights package: a .zip, a folder's card.json, or a file of weights with its card</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Export…</source>
   <translation>Export…</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Save the chosen weights as one .zip, to pass them on</source>
   <translation>Save the chosen weights as one .zip, to pass them on</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Remove…</source>
   <translation>Remove…</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Show Region</source>
   <translation>Show Region</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Outline on the map what the chosen weights were trained on, and go there</source>
   <translation>Outline on the map what the chosen weights were trained on, and go there</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Check</source>
   <translation>Check</translation>
  </message>
  <message>
   <location filename="../ui/pages/weights_page.ui" />
   <source>Compare the files with their checksums and load the network</source>
   <translation>Compare the files with their checksums and load the network</translation>
  </message>
 </context>
 <context>
  <name>WeightsText</name>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>{0} classes of {1}</source>
   <translation>{0} classes of {1}</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Trained on simulated landscapes: for demonstrations only.</source>
   <translation>Trained on simulated landscapes: for demonstrations only.</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Region</source>
   <translation>Region</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Bands</source>
   <translation>Bands</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Pixel size</source>
   <translation>Pixel size</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Images from</source>
   <translation>Images from</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Agreement</source>
   <translation>Agreement</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Limits</source>
   <translation>Limits</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Training data</source>
   <translation>Training data</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <location filename="../ui/widgets/weights_text.py" />
   <source>Attribution</source>
   <translation>Attribution</translation>
  </message>
 </context>
</TS>
