"""A desk for tests: the real one, with the flow's own actions, in a thread of this process at a free port."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import uvicorn

from onrecord import desk
from onrecord.cli.showing import actions
from onrecord.desk import serving

READER = "Ada Reader"


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A desk that is open: where it answers, and the case that it shows."""

    origin: str
    port: int
    case: Path


@contextmanager
def served(case: Path, *, me: str = READER) -> Iterator[Desk]:
    """The desk of this case, open until the end of the block."""
    with serving.listening(0) as at:
        port = at.getsockname()[1]
        app = desk.app(case, actions(case), me=me, port=port)
        server = uvicorn.Server(
            uvicorn.Config(
                app,
                lifespan="off",
                access_log=False,
                log_level="error",
                server_header=False,
                timeout_graceful_shutdown=1,
            )
        )
        thread = threading.Thread(target=server.run, args=([at],), daemon=True)
        thread.start()
        while not server.started and thread.is_alive():
            time.sleep(0.005)
        yield Desk(origin=f"http://{serving.HOST}:{port}", port=port, case=case)
        server.should_exit = True
        thread.join(10)
