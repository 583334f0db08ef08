import numpy as np
import pytest
from landweave.core.errors import RasterError
from landweave.core.raster.source import open_source

VRT = """<VRTDataset rasterXSize="2" rasterYSize="2"><SRS>EPSG:32633</SRS>
<GeoTransform>500000, 10, 0, 5000000, 0, -10</GeoTransform>
<VRTRasterBand dataType="Byte" band="1"{band}>{content}</VRTRasterBand></VRTDataset>"""
SOURCE = '<SimpleSource><SourceFilename relativeToVRT="1">{}</SourceFilename><SourceBand>1</SourceBand></SimpleSource>'


def test_a_mosaic_of_files_beside_it_is_read(write_raster, tmp_path):
    write_raster("a.tif", np.array([[[1, 2], [3, 4]]], np.uint8))
    (tmp_path / "m.vrt").write_text(VRT.format(band="", content=SOURCE.format("a.tif")))
    with open_source([str(tmp_path / "m.vrt")]) as source:
        assert (source.read(source.grid.window).values == [[[1, 2], [3, 4]]]).all()


@pytest.mark.parametrize(
    "text",
    [
        VRT.format(band=' subClass="VRTRawRasterBand"', content="<SourceFilename>/etc/passwd</SourceFilename>"),
        VRT.format(band="", content=SOURCE.format("../secret.tif")),
        VRT.format(
            band="", content="<SimpleSource><SourceFilename>/vsicurl/http://x/a</SourceFilename></SimpleSource>"
        ),
        VRT.format(band="", content="<PixelFunctionType>x</PixelFunctionType>"),
        '<!DOCTYPE a [<!ENTITY b "c">]>' + VRT.format(band="", content=""),
        VRT.format(band="", content=SOURCE.format("evil.tif")),
    ],
)
def test_anything_else_is_refused_whatever_it_is_called(tmp_path, text):
    (tmp_path / "evil.tif").write_text("<GDAL_WMS></GDAL_WMS>")
    (tmp_path.parent / "secret.tif").write_bytes(b"II*\0")
    (tmp_path / "m.tif").write_text(text)
    with pytest.raises(RasterError):
        open_source([str(tmp_path / "m.tif")])
