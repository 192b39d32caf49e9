"""neighbours.py pygeoda|strtree CITY.shp: read a block file and find who touches whom.

pygeoda gives neighbours without lengths and no attributes; strtree (geopandas, shapely) gives lengths.
"""
import sys

from measured import Measured

peer, path = sys.argv[1:]
measured = Measured()
if peer == "pygeoda":
    import pygeoda

    with measured.stage("read"):
        city = pygeoda.open(path)
    with measured.stage("neighbours"):
        weights = pygeoda.rook_weights(city)
    pairs = sum(len(weights.get_neighbors(block)) for block in range(city.num_obs)) // 2
    measured.say(f"{pairs} pairs, no lengths")
else:
    import geopandas
    import shapely

    with measured.stage("read"):
        shapes = geopandas.read_file(path, engine="pyogrio").geometry.values
    with measured.stage("neighbours"):
        one, other = shapely.STRtree(shapes).query(shapes, predicate="intersects")
        one, other = one[one < other], other[one < other]
    with measured.stage("lengths"):
        metres = shapely.length(shapely.intersection(shapes[one], shapes[other]))
    touching = metres >= 2
    measured.say(f"{touching.sum()} pairs, {metres[touching].sum() / 1000:.0f} km")
