"""A loopback socket, the server on it, and the browser opened."""

import errno
import socket
import threading
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp

HOST = "127.0.0.1"


class PortTaken(Exception):  # noqa: N818 - no error of the program: somebody else is there
    """The port that was asked for is in use; the message says what to do."""


@contextmanager
def listening(port: int) -> Iterator[socket.socket]:
    """A socket that only this machine can reach, at this port, or at any free one for 0; PortTaken when in use."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as found:
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            found.bind((HOST, port))
        except OSError as error:
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise
            raise PortTaken(f"port {port} {_taken(error)}; name another, or none to take a free one.") from None
        found.listen(128)
        yield found


def _taken(error: OSError) -> str:
    return "is in use" if error.errno == errno.EADDRINUSE else "is not yours to use"


def serve(app: ASGIApp, at: socket.socket) -> None:
    """Answer until Ctrl-C: KeyboardInterrupt, when every answer is out."""
    settings = uvicorn.Config(
        app, lifespan="off", access_log=False, log_level="error", server_header=False, timeout_graceful_shutdown=2
    )
    uvicorn.Server(settings).run(sockets=[at])


def show(address: str, browse: Callable[[str], object] = webbrowser.open) -> None:
    """Open the browser, without waiting for it: some keep the terminal until they are closed."""
    threading.Thread(target=browse, args=(address,), daemon=True).start()
