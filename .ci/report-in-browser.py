#!/usr/bin/python3
"""Opens a report in headless Chromium: no script error, no request, hover, a series switched, dark and light, print.

usage: report-in-browser.py REPORT.html FOLDER_FOR_PICTURES
Goes through Selenium (Debian: chromium chromium-driver python3-selenium).
"""
import base64, json, pathlib, sys, time

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

report, pictures = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
pictures.mkdir(parents=True, exist_ok=True)
complaints, requests = [], []


class Browser:
    def __init__(self):
        options = webdriver.ChromeOptions()
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)

    def call(self, method, **parameters):
        return self.driver.execute_cdp_cmd(method, parameters)

    def ask(self, script):
        return self.driver.execute_script("return " + script)

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def picture(self, name, whole=False):
        data = self.call("Page.captureScreenshot", captureBeyondViewport=whole)["data"]
        (pictures / (name + ".png")).write_bytes(base64.b64decode(data))

    def look(self, theme):
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": theme}])
        time.sleep(0.3)
        return self.ask("getComputedStyle(document.body).backgroundColor")

    def hear(self):
        """What the page complained of, and what it asked a network for."""
        complaints.extend(entry["message"] for entry in self.driver.get_log("browser") if entry["level"] == "SEVERE")
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                requests.append(message["params"]["request"]["url"])


def hold(claim, fine):
    print(("ok: " if fine else "WRONG: ") + claim)
    if not fine:
        complaints.append(claim)


def check(browser):
    browser.call("Emulation.setDeviceMetricsOverride", width=900, height=1100, deviceScaleFactor=1, mobile=False)
    browser.driver.get(report.as_uri())
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
    browser.ask("(document.querySelector('figure.chart') || document.querySelector('img, table')).scrollIntoView()")
    browser.picture("charts-light")
    dark = browser.look("dark")
    contrast(browser, "dark")
    browser.picture("charts-dark")
    browser.ask("(document.querySelector('img.drawing') || document.body).scrollIntoView()")
    browser.picture("pictures-dark")
    hold(f"light {light} and dark {dark} differ", light != dark)
    browser.find("#theme").click()
    chosen = browser.ask("getComputedStyle(document.body).backgroundColor")
    hold("the button turns the page light", chosen == light)
    browser.ask("scrollTo(0, 0)")
    pdf = base64.b64decode(browser.call("Page.printToPDF", printBackground=True, preferCSSPageSize=True)["data"])
    (pictures / "report.pdf").write_bytes(pdf)
    hold(f"it prints, {len(pdf)} bytes", pdf.startswith(b"%PDF") and len(pdf) > 50_000)
    browser.picture("whole", whole=True)
    browser.hear()
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
    chart = browser.find("figure.chart .u-over")
    browser.ask("document.querySelector('figure.chart .u-over').scrollIntoView({block: 'center'})")
    before = legend(browser)
    for part in (-0.2, 0.0):
        ActionChains(browser.driver).move_to_element_with_offset(chart, int(part * chart.size["width"]), 0).perform()
        time.sleep(0.2)
    hold("pointing at a chart shows other values", legend(browser) != before)
    browser.picture("hover")
    ActionChains(browser.driver).move_to_element(browser.find("figure.chart figcaption")).perform()


def switch(browser):
    ink = ("(() => { const c = document.querySelector('figure.chart canvas'); const d = c.getContext('2d')"
           ".getImageData(0, 0, c.width, c.height).data; let s = 0; for (let i = 0; i < d.length; i += 4) s += d[i + 3] * (i % 997);"
           " return s; })()")
    button = browser.find("figure.chart .series button")
    before = browser.ask(ink)
    button.click()
    time.sleep(0.3)
    hold("a series can be switched off", button.get_attribute("aria-pressed") == "false" and browser.ask(ink) != before)
    button.click()


def keyboard(browser):
    plot = browser.find("figure.chart .plot")
    before = legend(browser)
    for _ in range(3):
        plot.send_keys(Keys.ARROW_LEFT)
    time.sleep(0.2)
    hold("arrow keys move along the years", legend(browser) != before)


browser = Browser()
try:
    check(browser)
finally:
    browser.driver.quit()
for complaint in complaints:
    print("WRONG: " + complaint, file=sys.stderr)
sys.exit(1 if complaints else 0)
