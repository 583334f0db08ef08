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
  <name>AgreementSuspects</name>
  <message>
   <location filename="../ui/pages/agreement_suspects.py" />
   <source>Reference → map</source>
   <translation>Reference → map</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_suspects.py" />
   <source>Area</source>
   <translation>Area</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_suspects.py" />
   <source>Sure</source>
   <translation>Sure</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_suspects.py" />
   <source>What the reference says, and what the map shows instead</source>
   <translation>What the reference says, and what the map shows instead</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_suspects.py" />
   <source>How much of the polygon the map contradicts</source>
   <translation>How much of the polygon the map contradicts</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_suspects.py" />
   <source>How confident the map is where it contradicts</source>
   <translation>How confident the map is where it contradicts</translation>
  </message>
  <message>
   <location filename="../ui/pages/agreement_suspects.py" />
   <source>Polygons of the reference that the map contradicts: errors of either, or changes.</source>
   <translation>Polygons of the reference that the map contradicts: errors of either, or changes.</translation>
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
   <location filename="../ui/processing/agree_algorithm.py" />
   <source>Overall agreement, finest level</source>
   <translation>Overall agreement, finest level</translation>
  </message>
  <message>
   <location filename="../ui/processing/agree_algorithm.py" />
   <source>Overall agreement, coarsest level</source>
   <translation>Overall agreement, coarsest level</translation>
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
   <source>Folder of the new package; its name becomes the weights' id.</source>
   <translation>Folder of the new package; its name becomes the weights' id.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Id of the weights</source>
   <translation>Id of the weights</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Agreement on the ground that was held back</source>
   <translation>Agreement on the ground that was held back</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Training time (seconds)</source>
   <translation>Training time (seconds)</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Classes learnt</source>
   <translation>Classes learnt</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Title</source>
   <translation>Title</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>What the card calls the weights. Empty: the folder's name.</source>
   <translation>What the card calls the weights. Empty: the folder's name.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>What the region is called.</source>
   <translation>What the region is called.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>For instance Sentinel-2 L2A.</source>
   <translation>For instance Sentinel-2 L2A.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Upper bound of the training; 0: none.</source>
   <translation>Upper bound of the training; 0: none.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Minutes</source>
   <translation>Minutes</translation>
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
   <source>How often, on average, each place is seen.</source>
   <translation>How often, on average, each place is seen.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Epochs</source>
   <translation>Epochs</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>The same number gives the same weights on the same machine.</source>
   <translation>The same number gives the same weights on the same machine.</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <location filename="../ui/processing/train_algorithm.py" />
   <source>Under which the weights may be shared, for instance CC-BY-4.0.</source>
   <translation>Under which the weights may be shared, for instance CC-BY-4.0.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>Images with the same bands in the same order.</source>
   <translation>Images with the same bands in the same order.</translation>
  </message>
  <message>
   <location filename="../ui/processing/training_parameters.py" />
   <source>The classes that the weights shall map; clc-l2 are the 15 classes of CORINE's second level.</source>
   <translation>The classes that the weights shall map; clc-l2 are the 15 classes of CORINE's second level.</translation>
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
   <source>Device</source>
   <translation>Device</translation>
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
   <source>{0} was saved; the layout {1} stays in the project</source>
   <translation>{0} was saved; the layout {1} stays in the project</translation>
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
   <source>Map what the map view shows of the raster, at most 1024 px wide and high, within seconds</source>
   <translation>Map what the map view shows of the raster, at most 1024 px wide and high, within seconds</translation>
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
   <source>The map view does not show any of the raster.</source>
   <translation>The map view does not show any of the raster.</translation>
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
   <source>Looking at the training data</source>
   <translation>Looking at the training data</translation>
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
   <source>Cancelled. Nothing was changed.</source>
   <translation>Cancelled. Nothing was changed.</translation>
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
   <source>Set Up</source>
   <translation>Set Up</translation>
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
