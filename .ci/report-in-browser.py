#!/usr/bin/env python3
"""Opens a report in headless Chromium: no script error, no request, hover, a series switched, dark and light, print.

usage: report-in-browser.py REPORT.html FOLDER_FOR_PICTURES
Speaks the DevTools protocol over Chromium's pipe; needs Python 3 and Chromium (Debian: chromium).
"""
import base64, json, os, pathlib, subprocess, sys, tempfile, time

report, pictures = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
pictures.mkdir(parents=True, exist_ok=True)
complaints, requests = [], []


class Browser:
    def __init__(self, profile):
        to_browser, self.write_end = os.pipe()
        self.read_end, from_browser = os.pipe()

        def pipes():
            # Chromium reads commands from descriptor 3 and writes answers to 4.
            a, b = os.dup(to_browser), os.dup(from_browser)
            os.dup2(a, 3)
            os.dup2(b, 4)

        self.process = subprocess.Popen(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
             "--user-data-dir=" + profile, "--disable-background-networking", "about:blank"],
            preexec_fn=pipes, close_fds=False, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.number, self.session, self.rest, self.events = 0, None, b"", []

    def message(self):
        while b"\0" not in self.rest:
            chunk = os.read(self.read_end, 1 << 20)
            if not chunk:
                raise SystemExit("Chromium ended early")
            self.rest += chunk
        text, self.rest = self.rest.split(b"\0", 1)
        return json.loads(text)

    def call(self, method, **parameters):
        self.number += 1
        command = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            command["sessionId"] = self.session
        os.write(self.write_end, json.dumps(command).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise SystemExit(f"{method}: {answer['error']}")
                return answer["result"]
            self.hear(answer)

    def hear(self, event):
        parameters = event.get("params", {})
        if event.get("method") == "Runtime.exceptionThrown":
            complaints.append("script error: " + json.dumps(parameters["exceptionDetails"])[:500])
        if event.get("method") == "Log.entryAdded" and parameters["entry"]["level"] == "error":
            complaints.append("log: " + parameters["entry"]["text"])
        if event.get("method") == "Network.requestWillBeSent":
            requests.append(parameters["request"]["url"])
        self.events.append(event.get("method"))

    def ask(self, script):
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise SystemExit(f"{script}: {json.dumps(result)[:500]}")
        return result["result"].get("value")

    def picture(self, name, whole=False):
        data = self.call("Page.captureScreenshot", captureBeyondViewport=whole)["data"]
        (pictures / (name + ".png")).write_bytes(base64.b64decode(data))

    def look(self, theme):
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": theme}])
        time.sleep(0.3)
        return self.ask("getComputedStyle(document.body).backgroundColor")


def hold(claim, fine):
    print(("ok: " if fine else "WRONG: ") + claim)
    if not fine:
        complaints.append(claim)


def check(browser):
    target = browser.call("Target.createTarget", url="about:blank")["targetId"]
    browser.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    for domain in ("Page", "Runtime", "Log", "Network"):
        browser.call(domain + ".enable")
    browser.call("Emulation.setDeviceMetricsOverride", width=900, height=1100, deviceScaleFactor=1, mobile=False)
    browser.call("Page.navigate", url=report.as_uri())
    while "Page.loadEventFired" not in browser.events:
        browser.hear(browser.message())
    light = browser.look("light")
    browser.picture("light")
    hold(f"it has {report.stat().st_size} bytes, less than 5 MB", report.stat().st_size < 5_000_000)
    figures, drawn = browser.ask("['figure.chart', 'figure.chart canvas'].map(q => document.querySelectorAll(q).length)")
    drawings = browser.ask("[...document.images].map(i => i.complete && i.naturalWidth > 0)")
    hold(f"{figures} charts to point at are drawn, and {len(drawings)} pictures", drawn == figures and all(drawings))
    tables = browser.ask("document.querySelectorAll('table').length")
    hold(f"{tables} tables hold numbers", tables > 0)
    if figures:
        hover(browser)
        switch(browser)
        keyboard(browser)
    contrast(browser, "light")
    chooser = browser.ask("(() => { const s = document.querySelector('#scenario select'); if (!s) { return null; }"
                          " s.selectedIndex = 1; s.dispatchEvent(new Event('change'));"
                          " return document.querySelector('.readout').textContent.startsWith(s.value); })()")
    hold("the scenario can be chosen" if chooser is not None else "one scenario, no choice", chooser is not False)
    headings = browser.ask("[...document.querySelectorAll('h1,h2,h3,h4')].map(h => +h.tagName[1])")
    steps = all(b - a <= 1 for a, b in zip(headings, headings[1:]))
    hold("headings leave out no level, one is of the first", steps and headings.count(1) == 1)
    hold("every image has a text", browser.ask(
        "[...document.querySelectorAll('img,[role=img]')].every(e => (e.alt || e.getAttribute('aria-label') || '').length > 9)"))
    browser.ask("(document.querySelector('figure.chart') || document.querySelector('img, table')).scrollIntoView(); 0")
    browser.picture("charts-light")
    dark = browser.look("dark")
    contrast(browser, "dark")
    browser.picture("charts-dark")
    hold(f"light {light} and dark {dark} differ", light != dark)
    browser.ask("document.getElementById('theme').click(); 0")
    chosen = browser.ask("getComputedStyle(document.body).backgroundColor")
    hold("the button turns the page light", chosen == light)
    browser.ask("scrollTo(0, 0); 0")
    pdf = base64.b64decode(browser.call("Page.printToPDF", printBackground=True, preferCSSPageSize=True)["data"])
    (pictures / "report.pdf").write_bytes(pdf)
    hold(f"it prints, {len(pdf)} bytes", pdf.startswith(b"%PDF") and len(pdf) > 50_000)
    browser.picture("whole", whole=True)
    outside = [url for url in requests if not url.startswith(("file:", "data:", "about:"))]
    hold(f"no request leaves the machine ({len(requests)} in all)", not outside and len(requests) >= 1)


def contrast(browser, theme):
    """The least contrast of any text with what lies behind it, after WCAG 2; 4.5 is what it asks for."""
    least, words = browser.ask("""(() => {
        const parts = c => c.match(/[0-9.]+/g).map(Number);
        const light = c => parts(c).slice(0, 3).map(v => v / 255).map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
            .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
        const behind = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor;
            if ((parts(c)[3] ?? 1) > 0) { return c; } } return 'rgb(255, 255, 255)'; };
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let least = [99, ''];
        while (walk.nextNode()) {
            const text = walk.currentNode.textContent.trim(), e = walk.currentNode.parentElement;
            if (text && e.checkVisibility() && !['SCRIPT', 'STYLE'].includes(e.tagName)) {
                const [a, b] = [light(getComputedStyle(e).color), light(behind(e))].sort((x, y) => y - x);
                const ratio = (a + .05) / (b + .05);
                if (ratio < least[0]) { least = [ratio, text.slice(0, 40)]; }
            }
        }
        return least;
    })()""")
    hold(f"contrast of text in {theme} is at least {least:.1f} ('{words}')", least >= 4.5)


def legend(browser):
    return browser.ask("document.querySelector('figure.chart .legend').textContent")


def hover(browser):
    box = browser.ask("(() => { const f = document.querySelector('figure.chart .u-over'); f.scrollIntoView({block: 'center'});"
                      " const b = f.getBoundingClientRect(); return [b.x, b.y, b.width, b.height]; })()")
    before = legend(browser)
    for part in (0.3, 0.5):
        browser.call("Input.dispatchMouseEvent", type="mouseMoved", x=box[0] + part * box[2], y=box[1] + box[3] / 2)
        time.sleep(0.2)
    hold("pointing at a chart shows other values", legend(browser) != before)
    browser.picture("hover")
    browser.call("Input.dispatchMouseEvent", type="mouseMoved", x=5, y=5)


def switch(browser):
    ink = ("(() => { const c = document.querySelector('figure.chart canvas'); const d = c.getContext('2d')"
           ".getImageData(0, 0, c.width, c.height).data; let s = 0; for (let i = 0; i < d.length; i += 4) s += d[i + 3] * (i % 997);"
           " return s; })()")
    before = browser.ask(ink)
    browser.ask("document.querySelector('figure.chart .series button').click(); 0")
    time.sleep(0.3)
    pressed = browser.ask("document.querySelector('figure.chart .series button').getAttribute('aria-pressed')")
    hold("a series can be switched off", pressed == "false" and browser.ask(ink) != before)
    browser.ask("document.querySelector('figure.chart .series button').click(); 0")


def keyboard(browser):
    browser.ask("document.querySelector('figure.chart .plot').focus(); 0")
    before = legend(browser)
    for _ in range(3):
        browser.call("Input.dispatchKeyEvent", type="keyDown", key="ArrowLeft", code="ArrowLeft", windowsVirtualKeyCode=37)
    time.sleep(0.2)
    hold("arrow keys move along the years", legend(browser) != before)


with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
    browser = Browser(profile)
    try:
        check(browser)
    finally:
        browser.process.kill()
        browser.process.wait()
for complaint in complaints:
    print("WRONG: " + complaint, file=sys.stderr)
sys.exit(1 if complaints else 0)
