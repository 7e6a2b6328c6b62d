import Overviews
