package org.sepsim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sepsim.model.Check;
import org.sepsim.model.Generation;
import org.sepsim.model.Parameter;
import org.sepsim.model.Quarter;

/** The binder on records of its own, apart from the model's. */
class RecordBinderTest {
    interface Growth {}

    record Linear(
            @Parameter(value = "slope", unit = "1/year", min = 0, max = 1, def = "0.5")
            double slope) implements Growth {}

    record Steps(@Parameter("heights") List<Double> heights) implements Growth {
        Steps {
            if (heights.size() > 2) {
                throw new IllegalArgumentException("heights must be at most two but are " + heights.size());
            }
        }
    }

    record Inner(
            @Parameter(value = "low", def = "1") int low,
            @Parameter(value = "high", def = "2") long high) {
        Inner {
            if (low > high) {
                throw new IllegalArgumentException("high must be at least low but is " + high);
            }
        }
    }

    record Everything(
            @Parameter(value = "rate", unit = "percent", min = -1)
            double rate,

            @Parameter(value = "open", def = "true") boolean open,
            @Parameter(value = "name", def = "nobody") String name,
            @Parameter(value = "generation", def = "5G") Generation generation,
            @Parameter(value = "date", def = "none") Quarter date,
            @Parameter("inner") Inner inner,

            @Parameter(value = "weights", min = 0, def = "{}")
            Map<String, Double> weights,

            @Parameter(value = "parts", def = "[]") List<Inner> parts,
            @Parameter("growth") Growth growth) {
        Everything {
            Check.within("rate", rate, -1, 100);
        }
    }

    private final Problems problems = new Problems();

    private static RuleBook rules() {
        Map<String, Class<? extends Record>> growth = new LinkedHashMap<>();
        growth.put("linear", Linear.class);
        growth.put("steps", Steps.class);
        return new RuleBook(Map.of(Growth.class, growth));
    }

    private Everything bind(String yaml) {
        return YamlTree.parse(Place.startOf("f"), yaml, problems)
                .map(tree -> new RecordBinder(rules(), new Vocabulary(Map.of(), Map.of()), problems)
                        .bind(Everything.class, tree, ""))
                .orElse(null);
    }

    private List<String> refusal(String yaml) {
        assertThat(bind(yaml)).isNull();
        return problems.inOrder().stream().map(Problem::toString).toList();
    }

    @Test
    void whatIsLeftOutTakesItsDefault() {
        Everything least = new Everything(
                0, true, "nobody", Generation.G5, null, new Inner(1, 2), Map.of(), List.of(), new Linear(0.5));
        assertThat(bind("rate: 0")).isEqualTo(least);
    }

    @Test
    void everyTypeOfValueIsRead() {
        String yaml = """
                rate: 1.5e1
                open: false
                name: AT&T
                generation: 4G
                date: 2019-05-16
                inner: {low: -3, high: 12345678901}
                weights: {a b: 0.25, c: 1}
                parts: [{low: 0}, {}]
                growth: {type: steps, heights: [1, .5]}
                """;
        Everything all = new Everything(
                15,
                false,
                "AT&T",
                Generation.G4,
                Quarter.of(2019, 3), // the quarter that begins on or after the date
                new Inner(-3, 12345678901L),
                Map.of("a b", 0.25, "c", 1.0),
                List.of(new Inner(0, 2), new Inner(1, 2)),
                new Steps(List.of(1.0, 0.5)));
        assertThat(bind(yaml)).isEqualTo(all);
    }

    @Test
    void aRuleWithoutATypeIsTheFirstOfItsSeam() {
        assertThat(bind("rate: 0\ngrowth: {slope: 0.1}").growth()).isEqualTo(new Linear(0.1));
    }

    @Test
    void aComplaintOfARecordStandsAtTheKeyThatItNames() {
        assertThat(refusal("rate: 0\ninner:\n  high: 0\n"))
                .containsExactly("f:3:9: inner.high: must be at least low but is 0");
    }

    @Test
    void aComplaintOfAKeyThatIsLeftOutStandsAtTheBlock() {
        assertThat(refusal("rate: 0\ninner:\n  low: 3\n"))
                .containsExactly("f:3:3: inner: high must be at least low but is 2");
    }

    @Test
    void everyMistakeIsToldInTheOrderOfTheFile() {
        assertThat(refusal("rate: -2\nweights: {a: -1, b: x}\nparts: [3, {lo: 1}]\ngrowth: {type: steps}\nopen: yes\n"))
                .containsExactly(
                        "f:1:7: rate: must be a number at least -1 (percent) but is -2",
                        "f:2:14: weights.a: must be a number at least 0 but is -1",
                        "f:2:21: weights.b: must be a number at least 0 but is 'x'",
                        "f:3:9: parts[0]: must be a block of `key: value` lines but is '3'",
                        "f:3:13: parts[1].lo: is not known; did you mean low?",
                        "f:4:9: growth.heights: is missing; it is the heights",
                        "f:5:7: open: must be true or false but is 'yes'");
    }

    @Test
    void aMissingNumberIsToldWithItsMeaning() {
        assertThat(refusal("open: true\n")).containsExactly("f:1:1: rate: is missing; it is the rate");
    }

    @Test
    void fewAnchorsAreReadAsIfWrittenOut() {
        assertThat(bind("rate: 0\nparts: [&a {low: 2}, *a]").parts()).containsExactly(new Inner(2, 2), new Inner(2, 2));
    }

    @Test
    void canonicalTextReadsBackToTheSameRecord() {
        Everything all = new Everything(
                0.1,
                false,
                "a \"quoted\"\\ name: # with\n\tbreaks",
                Generation.LEGACY,
                Quarter.of(2030, 4),
                new Inner(-1, 5),
                Map.of("z: {", 1e-7, "a", 1e22),
                List.of(new Inner(0, 2)),
                new Steps(List.of(1.0 / 3, 2.0)));
        assertThat(bind(CanonicalYaml.of(all, rules()))).isEqualTo(all);
    }

    @Test
    void canonicalTextSaysEverythingInAFixedOrder() {
        assertThat(CanonicalYaml.of(bind("rate: 0.50\nweights: {z: 1, a: 2}\nparts: [{}]\n"), rules()))
                .isEqualTo("""
                        rate: 0.5
                        open: true
                        name: "nobody"
                        generation: 5G
                        date: none
                        inner:
                          low: 1
                          high: 2
                        weights:
                          "a": 2
                          "z": 1
                        parts:
                          - low: 1
                            high: 2
                        growth:
                          type: linear
                          slope: 0.5
                        """);
    }
}
