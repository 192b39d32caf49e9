"""points.py CITY.shp: find the block of each point in CITY.points (pairs of floating-point numbers).

Reading the blocks and making the points are not counted.
"""
import sys

import geopandas
import numpy
from measured import Measured

path = sys.argv[1]
blocks = geopandas.read_file(path, engine="pyogrio")[["BLOCK_ID", "geometry"]]
xy = numpy.fromfile(path[:-3] + "points").reshape(-1, 2)
points = geopandas.GeoDataFrame(geometry=geopandas.points_from_xy(xy[:, 0], xy[:, 1]), crs=blocks.crs)
measured = Measured()
with measured.stage("points to blocks"):
    joined = points.sjoin(blocks, how="left", predicate="within")
measured.say(f"{joined.BLOCK_ID.notna().sum()} of {len(points)} in a block")
