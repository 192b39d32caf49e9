"""areas.py CITY.shp: dissolve blocks by their column AREA, carry them to WGS 84, write GeoJSON."""
import os
import sys

import geopandas
from measured import Measured

path = sys.argv[1]
out = path + ".peer.geojson"
measured = Measured()
with measured.stage("read"):
    blocks = geopandas.read_file(path, engine="pyogrio")
with measured.stage("dissolve"):
    areas = blocks[["AREA", "geometry"]].dissolve("AREA", method="coverage")
with measured.stage("project and write"):
    areas.to_crs(4326).to_file(out, driver="GeoJSON", engine="pyogrio")
measured.say(f"{len(areas)} areas, {os.path.getsize(out)} bytes")
