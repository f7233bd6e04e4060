package org.sepsim.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.sepsim.model.ExogenousPath;
import org.sepsim.model.ExogenousPath.Scope;
import org.sepsim.scenario.SchemaWriter;

/** No time series comes from a file but those of the closed list, dated events and the dated levers of a policy. */
class ExogenousPathsTest {
    private static final Path WORLD = Path.of("scenarios", "world");
    private static final String MARK = "x-time-series";
    private static final Set<String> TITLES_WITH_DATES = Set.of(
            "launch_4g",
            "launch_5g",
            "specification_decision",
            "work_starts",
            "freezes",
            "work_ends",
            "treaties",
            "since");

    @Test
    void aScenarioGivesSeriesOnlyThroughItsWorldAndItsDatedEvents() throws IOException {
        assertThat(marked(schema(), "")).containsExactlyInAnyOrder("/world", "/policy/dated");
    }

    @Test
    void whatAScenarioMayListIsMarkedATextOrADatedLever() throws IOException {
        List<String> levers = List.of(
                "/policy/goals",
                "/policy/backing/vendorFinance",
                "/policy/backing/clusters",
                "/policy/backing/rollout",
                "/policy/backing/applications",
                "/policy/adjacentField/programmes");
        List<String> all = new ArrayList<>(levers);
        List<String> texts = List.of("/sources", "/policy/frand/nations", "/policy/essentialityChecks/nations");
        all.addAll(texts);
        all.add("/policy/dated");
        assertThat(lists(schema(), "")).containsExactlyInAnyOrderElementsOf(all);
        for (String lever : levers) {
            List<String> dates = new ArrayList<>();
            JsonNode keys = schema().at(lever.replace("/", "/properties/") + "/items/properties");
            keys.fieldNames().forEachRemaining(dates::add);
            dates.retainAll(Set.of("date", "year", "start", "end", "by"));
            assertThat(dates)
                    .as("%s is a lever from a day to another, no series", lever)
                    .hasSizeBetween(1, 2);
            assertThat(dates).contains("start");
        }
        for (String text : texts) {
            assertThat(schema().at(text.replace("/", "/properties/") + "/items/type")
                            .asText())
                    .as(text)
                    .isEqualTo("string");
        }
    }

    @Test
    void theSeriesOfAWorldAreTheClosedList() throws IOException {
        List<String> told = new ArrayList<>();
        schema().at("/properties/world/x-paths").forEach(path -> told.add(path.asText()));
        assertThat(told)
                .containsExactlyElementsOf(Arrays.stream(ExogenousPath.values())
                        .map(ExogenousPath::label)
                        .toList());
    }

    @Test
    void onlyTheFilesOfSeriesHaveYears() throws IOException {
        Set<String> withYears = new HashSet<>();
        for (Path file : worldTables()) {
            String header = Files.readAllLines(file).get(0);
            if (Arrays.asList(header.split(",")).contains("year")) {
                withYears.add(file.getFileName().toString());
            }
        }
        assertThat(withYears).containsExactlyInAnyOrder("world_series.csv", "nation_series.csv", "firm_series.csv");
    }

    @Test
    void everySeriesIsOnTheClosedListAndInTheFileOfItsScope() throws IOException {
        assertThat(paths("world_series.csv")).isEqualTo(labels(Scope.WORLD, Scope.GENERATION));
        assertThat(paths("nation_series.csv")).isEqualTo(labels(Scope.NATION));
        assertThat(paths("firm_series.csv")).isEqualTo(labels(Scope.FIRM));
    }

    @Test
    void otherTablesHaveDatesOnlyInColumnsThatAreNamedHere() throws IOException {
        for (Path file : worldTables()) {
            if (file.getFileName().toString().endsWith("_series.csv")) {
                continue;
            }
            for (CSVRecord row : rows(file)) {
                row.toMap()
                        .forEach((title, text) -> assertThat(text.matches("\\d{4}-(Q\\d|\\d\\d).*"))
                                .as("%s:%d %s is a date", file, row.getRecordNumber() + 1, title)
                                .isEqualTo(!text.isEmpty()
                                        && TITLES_WITH_DATES.contains(title)
                                        && !title.equals("treaties")));
            }
        }
    }

    private static Set<String> labels(Scope... scopes) {
        return Arrays.stream(ExogenousPath.values())
                .filter(path -> Arrays.asList(scopes).contains(path.scope()))
                .map(ExogenousPath::label)
                .collect(Collectors.toSet());
    }

    private static Set<String> paths(String file) throws IOException {
        return rows(WORLD.resolve(file)).stream().map(row -> row.get("path")).collect(Collectors.toSet());
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(Files.newBufferedReader(file))) {
            return parser.getRecords();
        }
    }

    private static List<Path> worldTables() throws IOException {
        try (Stream<Path> files = Files.list(WORLD)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode schema() throws IOException {
        return new ObjectMapper().readTree(SchemaWriter.scenarioSchema());
    }

    private static List<String> marked(JsonNode node, String path) {
        return find(node, path, known -> known.path(MARK).asBoolean());
    }

    /** Places where a file may give any number of values. */
    private static List<String> lists(JsonNode node, String path) {
        return find(
                node,
                path,
                known -> known.path("type").asText().equals("array")
                        || known.path("additionalProperties").isObject());
    }

    private static List<String> find(JsonNode node, String path, java.util.function.Predicate<JsonNode> wanted) {
        List<String> found = new ArrayList<>();
        if (wanted.test(node)) {
            found.add(path);
            return found;
        }
        node.path("properties")
                .properties()
                .forEach(entry -> found.addAll(find(entry.getValue(), path + "/" + entry.getKey(), wanted)));
        node.path("oneOf").forEach(rule -> found.addAll(find(rule, path, wanted)));
        return found;
    }
}
