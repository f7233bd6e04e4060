package org.sepsim.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may import whom. A new package needs a row here; a row names the libraries of which the package is the owner. */
class ImportsTest {
    private static final String[] JDK = {"java..", "javax..", "org.w3c.dom..", "org.xml.sax.."};
    private static final String COMMONS_MATH = "org.apache.commons.math3..";
    private static final String JACKSON = "com.fasterxml.jackson..";

    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("random", List.of("org.apache.commons.rng..", COMMONS_MATH)),
            Map.entry("mechanism", List.of("model", "random", COMMONS_MATH)),
            Map.entry(
                    "scenario",
                    List.of("model", "mechanism", "org.yaml.snakeyaml..", "org.apache.commons.csv..", JACKSON)),
            Map.entry(
                    "engine",
                    List.of("model", "random", "mechanism", "scenario", COMMONS_MATH, "sim.engine..", "ec.util..")),
            Map.entry("observe", List.of("model")),
            Map.entry(
                    "results",
                    List.of(
                            "random",
                            "org.duckdb..",
                            "org.apache.parquet.format..",
                            "shaded.parquet.org.apache.thrift..",
                            JACKSON,
                            COMMONS_MATH)),
            Map.entry(
                    "experiment", List.of("model", "random", "scenario", "engine", "observe", "results", COMMONS_MATH)),
            Map.entry("distributed", List.of("experiment", "results", "org.apache.spark..")),
            Map.entry(
                    "report",
                    List.of("results", "scenario", "org.jfree..", "org.apache.batik..", "org.yaml.snakeyaml..")),
            Map.entry(
                    "gui",
                    List.of(
                            "model",
                            "scenario",
                            "engine",
                            "observe",
                            "experiment",
                            "results",
                            "report",
                            "sim..",
                            "ec.util..",
                            "org.jfree..",
                            "com.formdev.flatlaf..",
                            JACKSON)),
            Map.entry(
                    "cli",
                    List.of(
                            "gui",
                            "model",
                            "mechanism",
                            "scenario",
                            "engine",
                            "observe",
                            "results",
                            "experiment",
                            "report",
                            "picocli..",
                            "me.tongfei.progressbar..",
                            JACKSON)));

    static Set<String> parts() {
        return Compiled.CLASSES.stream().map(Compiled::partOf).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyPackageHasARow() {
        assertThat(MAY_IMPORT.keySet()).containsAll(parts());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void aPackageImportsWhatItsRowAllows(String part) {
        classes()
                .that()
                .resideInAPackage(Compiled.ROOT + part + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed(part))
                .check(Compiled.CLASSES);
    }

    private static String[] allowed(String part) {
        Stream<String> named = Stream.concat(Stream.of(part), MAY_IMPORT.get(part).stream())
                .map(name -> name.endsWith("..") ? name : Compiled.ROOT + name + "..");
        return Stream.concat(Stream.of(JDK), named).toArray(String[]::new);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.sepsim.(*)..").should().beFreeOfCycles().check(Compiled.CLASSES);
    }
}
