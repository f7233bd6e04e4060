(function () {
    "use strict";
    const charts = [];
    const root = document.documentElement;
    const system = matchMedia("(prefers-color-scheme: dark)");
    let printing = false;

    function dark() {
        const chosen = root.dataset.theme;
        return !printing && (chosen ? chosen === "dark" : system.matches);
    }

    function style(name) {
        return getComputedStyle(root).getPropertyValue(name).trim();
    }

    /** Parts of red, green and blue; dark colours are lightened on a dark page, so that they can be seen. */
    function rgb(hex) {
        const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
        const light = (0.3 * parts[0] + 0.59 * parts[1] + 0.11 * parts[2]) / 255;
        const lift = dark() ? Math.max(0, 0.62 - light) : 0;
        return parts.map((part) => Math.round(part + (255 - part) * lift));
    }

    function colour(hex, alpha) {
        return "rgba(" + rgb(hex).join(",") + "," + alpha + ")";
    }

    function number(value) {
        const size = Math.abs(value);
        return value.toLocaleString("en", { maximumFractionDigits: size >= 100 ? 0 : size >= 10 ? 1 : 2 });
    }

    class Chart {
        constructor(figure) {
            this.data = JSON.parse(figure.querySelector("script").textContent);
            this.plotPlace = figure.querySelector(".plot");
            this.legend = figure.querySelector(".legend");
            this.off = new Set();
            this.scenario = Object.keys(this.data.scenarios)[0];
            this.plotPlace.addEventListener("keydown", (event) => this.key(event));
            this.draw();
        }

        show(scenario) {
            if (this.data.scenarios[scenario]) {
                this.scenario = scenario;
                this.draw();
            }
        }

        draw() {
            const data = this.data.scenarios[this.scenario];
            if (this.plot) {
                this.plot.destroy();
            }
            const columns = [data.years];
            data.series.forEach((one) => columns.push(one.low, one.mid, one.high));
            this.plot = new uPlot(this.options(data), columns, this.plotPlace);
            this.index = data.years.length - 1;
            this.buttons();
            this.read(this.index);
        }

        options(data) {
            const series = [{}];
            const bands = [];
            data.series.forEach((one, number) => {
                const show = !this.off.has(one.name);
                const edge = { show, stroke: "transparent", width: 0, points: { show: false } };
                series.push(edge, { show, stroke: colour(one.colour, 1), width: 2, points: { show: false } }, edge);
                bands.push({ series: [3 * number + 3, 3 * number + 1], fill: colour(one.colour, 0.13) });
            });
            const axis = { stroke: style("--quiet"), grid: { stroke: style("--rule"), width: 1 }, ticks: { show: false } };
            return {
                width: Math.min(680, this.plotPlace.clientWidth || 680),
                height: printing ? 250 : 300,
                legend: { show: false },
                cursor: { y: false, drag: { x: false, y: false }, points: { size: 7 } },
                scales: { x: { time: false }, y: { range: (u, low, high) => [0, high > 0 ? high * 1.05 : 1] } },
                axes: [
                    Object.assign({}, axis, { size: 34, values: (u, ticks) => ticks.map((tick) => (tick % 1 ? "" : String(tick))) }),
                    Object.assign({}, axis, { size: 56 }),
                ],
                series,
                bands,
                hooks: { setCursor: [(u) => this.read(u.cursor.idx == null ? data.years.length - 1 : u.cursor.idx)] },
            };
        }

        buttons() {
            const data = this.data.scenarios[this.scenario];
            this.readout = document.createElement("p");
            this.readout.className = "readout";
            this.readout.setAttribute("aria-live", "polite");
            const row = document.createElement("div");
            row.className = "series";
            row.setAttribute("role", "group");
            row.setAttribute("aria-label", "Series to switch");
            this.values = data.series.map((one, number) => {
                const button = document.createElement("button");
                const swatch = document.createElement("span");
                const value = document.createElement("span");
                button.type = "button";
                swatch.className = "swatch";
                swatch.style.background = colour(one.colour, 1);
                button.append(swatch, one.name + " ", value);
                button.setAttribute("aria-pressed", String(!this.off.has(one.name)));
                button.addEventListener("click", () => this.toggle(one.name, number, button));
                row.append(button);
                return value;
            });
            this.legend.replaceChildren(this.readout, row);
        }

        toggle(name, number, button) {
            const show = this.off.delete(name);
            if (!show) {
                this.off.add(name);
            }
            button.setAttribute("aria-pressed", String(show));
            this.plot.batch(() => [1, 2, 3].forEach((part) => this.plot.setSeries(3 * number + part, { show })));
        }

        read(index) {
            if (!this.values) {
                return;
            }
            const data = this.data.scenarios[this.scenario];
            this.index = index;
            this.readout.textContent =
                this.scenario + ", " + Math.ceil(data.years[index]) + ": median, and in brackets what 90 % of the worlds span";
            data.series.forEach((one, place) => {
                const mid = one.mid[index];
                this.values[place].textContent =
                    mid == null ? "–" : number(mid) + " (" + number(one.low[index]) + "–" + number(one.high[index]) + ")";
            });
        }

        key(event) {
            const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
            if (step) {
                event.preventDefault();
                const years = this.data.scenarios[this.scenario].years;
                const index = Math.max(0, Math.min(years.length - 1, this.index + step));
                this.plot.setCursor({ left: this.plot.valToPos(years[index], "x"), top: 10 });
                this.read(index);
            }
        }
    }

    function chooser() {
        const place = document.getElementById("scenario");
        const names = [...new Set(charts.flatMap((chart) => Object.keys(chart.data.scenarios)))];
        if (!place || names.length < 2) {
            return;
        }
        const label = document.createElement("label");
        const select = document.createElement("select");
        names.forEach((name) => select.add(new Option(name, name)));
        select.addEventListener("change", () => charts.forEach((chart) => chart.show(select.value)));
        label.append("Scenario shown in the charts: ", select);
        place.append(label);
    }

    function redraw() {
        theme.textContent = dark() ? "Light" : "Dark";
        charts.forEach((chart) => chart.draw());
    }

    const theme = document.getElementById("theme");
    theme.hidden = false;
    theme.addEventListener("click", () => {
        root.dataset.theme = dark() ? "light" : "dark";
        redraw();
    });
    document.querySelectorAll("figure.chart").forEach((figure) => charts.push(new Chart(figure)));
    chooser();
    redraw();
    system.addEventListener("change", redraw);
    addEventListener("beforeprint", () => { printing = true; redraw(); });
    addEventListener("afterprint", () => { printing = false; redraw(); });
})();
