"""The watch itself: a page that does what it must not is told on."""

from tests.desk.browser.conftest import Visit
from tests.desk.serving import Desk


def test_the_watch_tells_of_another_host_a_dialog_and_an_error(reading: Desk, visit: Visit) -> None:
    visitor = visit(reading)
    visitor.go("/")
    visitor.page.evaluate("() => { fetch('https://evil.example/x').catch(() => 0); alert(1) }")
    visitor.page.evaluate("() => { setTimeout(() => { throw new Error('broken') }) }")
    visitor.page.evaluate("() => document.body.append(Object.assign(document.createElement('script'), {text: '1'}))")
    visitor.page.wait_for_timeout(200)
    told = "\n".join(visitor.watch.offences)
    assert "Content Security Policy" in told
    assert "dialog: 1" in told
    assert "broken" in told
    visitor.watch.expected.append("")
