/// Texts of the small formats to start from.
enum TextSeeds {
  /// Names of encodings as `.cpg` files spell them.
  static let encodings = [
    "UTF-8", "1252", "ISO-8859-1", "ISO 8859-15\n", "850", "437", "ANSI 1250", "\u{FEFF}UTF-8\r\n",
    "",
  ]

  /// Delimited text with shapes of every kind, and with coordinates in columns.
  static let wellKnown = [
    """
    NR;WKT;EW
    1;"POLYGON ((0 0,0 60,60 60,60 0,0 0),(20 20,40 20,40 40,20 20))";5
    2;"MULTIPOLYGON Z (((0 0 1,0 9 1,9 9 1,0 0 1)),((10 10 1,10 19 1,19 19 1,10 10 1)))";
    3;POLYGON EMPTY;7
    """,
    "wkt\n\"LINESTRING ZM (0 0 1 2,1 1 1 2)\"\n\"MULTILINESTRING ((0 0,1 1),(2 2,3 3))\"\n",
    "geom\n\"POINT (1 2)\"\n\"MULTIPOINT ((1 2), (3 4))\"\n",
    "geom\n\"GEOMETRYCOLLECTION (POLYGON ((0 0,0 1,1 1,0 0)))\"\n\"SRID=4326;polygon((0 0,0 1,1 1,0 0))\"\n",
    "NR;X;Y\n1;356000,5;5645000,25\n2;356001;5645002\n",
  ]

  /// Systems in the flavours that files come in.
  static let systems = [
    "EPSG:25832",
    """
    PROJCS["DHDN_3_Degree_Gauss_Zone_2",GEOGCS["GCS_Deutsches_Hauptdreiecksnetz",\
    DATUM["D_Deutsches_Hauptdreiecksnetz",SPHEROID["Bessel_1841",6377397.155,299.1528128]],\
    PRIMEM["Greenwich",0],UNIT["Degree",0.017453292519943295]],PROJECTION["Transverse_Mercator"],\
    PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",6],PARAMETER["scale_factor",1],\
    PARAMETER["false_easting",2500000],PARAMETER["false_northing",0],UNIT["Meter",1]]
    """,
    """
    GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,\
    AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0],\
    UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]
    """,
    """
    COMPD_CS["UTM 32 and heights",PROJCS["ETRS89 / UTM zone 32N",GEOGCS["ETRS89",\
    DATUM["European_Terrestrial_Reference_System_1989",SPHEROID["GRS 1980",6378137,298.257222101]],\
    PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],\
    PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",9],\
    PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",32500000],\
    PARAMETER["false_northing",0],UNIT["metre",1]],VERT_CS["heights",\
    VERT_DATUM["Deutsches Haupthoehennetz 1992",2005],UNIT["metre",1],AXIS["Up",UP]]]
    """,
    """
    PROJCRS["ETRS89 / UTM zone 32N",BASEGEOGCRS["ETRS89",DATUM["ETRS89",\
    ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]]]],\
    CONVERSION["UTM zone 32N",METHOD["Transverse Mercator",ID["EPSG",9807]],\
    PARAMETER["Latitude of natural origin",0],PARAMETER["Longitude of natural origin",9],\
    PARAMETER["Scale factor at natural origin",0.9996],PARAMETER["False easting",500000],\
    PARAMETER["False northing",0]],CS[Cartesian,2],AXIS["easting",east],AXIS["northing",north],\
    LENGTHUNIT["metre",1]]
    """,
    """
    BOUNDCRS[SOURCECRS[PROJCS["Soldner Berlin",GEOGCS["DHDN",DATUM["Deutsches_Hauptdreiecksnetz",\
    SPHEROID["Bessel 1841",6377397.155,299.1528128]],PRIMEM["Greenwich",0],\
    UNIT["degree",0.0174532925199433]],PROJECTION["Cassini_Soldner"],\
    PARAMETER["latitude_of_origin",52.4186482777778,ID["EPSG",8801]],\
    PARAMETER["central_meridian",13.6272036666667],PARAMETER["false_easting",40000],\
    PARAMETER["false_northing",10000],UNIT["metre",1],\
    EXTENSION["PROJ4","+proj=cass +lat_0=52.4186482777778 +lon_0=13.6272036666667 +ellps=bessel"]]],\
    TARGETCRS[EPSG:4326],ABRIDGEDTRANSFORMATION["x",METHOD["Geocentric translations"]]]
    """,
  ]
}
