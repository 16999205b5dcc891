"""Style sheets and scripts, under an address that changes when one of them does."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.desk.rendering import sheets

FOR_GOOD = "public, max-age=31536000, immutable"


def show(request: Request) -> Response:
    """One static file."""
    sheet = sheets().get(request.path_params["name"])
    if sheet is None:
        raise HTTPException(404)
    return Response(sheet.data, media_type=sheet.kind, headers={"Cache-Control": FOR_GOOD})


ROUTES = (Route("/static/{edition}/{name}", show),)
