package org.sepsim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.sepsim.model.Economy;
import org.sepsim.model.ExogenousPath;

class SchemaWriterTest {
    private static JsonNode schema() throws IOException {
        return new ObjectMapper().readTree(SchemaWriter.scenarioSchema());
    }

    @Test
    void theDefaultsOfTheSchemaAreThoseOfTheRecords() throws IOException, ReflectiveOperationException {
        Economy economy = Defaults.of(Economy.class);
        JsonNode properties = schema().at("/properties/economy/properties");
        for (var component : Economy.class.getRecordComponents()) {
            Object value = component.getAccessor().invoke(economy);
            JsonNode told = properties.get(component.getName()).get("default");
            if (value instanceof Number number) {
                assertThat(told.asDouble()).as(component.getName()).isEqualTo(number.doubleValue());
            } else {
                assertThat(told.asText()).as(component.getName()).isEqualTo(value.toString());
            }
        }
    }

    @Test
    void aNumberHasDescriptionUnitRangeDefaultAndSource() throws IOException {
        JsonNode life = schema().at("/properties/economy/properties/stationLife");
        assertThat(life.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "type", "minimum", "maximum", "description", "x-unit", "x-source", "default");
        assertThat(life.get("maximum").asDouble()).isEqualTo(20);
    }

    @Test
    void everyRuleOfASeamIsAnAlternativeWithItsParameters() throws IOException {
        JsonNode budgets = schema().at("/properties/mechanisms/properties/rndBudget/oneOf");
        assertThat(StreamSupport.stream(budgets.spliterator(), false)
                        .map(rule -> rule.at("/properties/type/const").asText()))
                .containsExactly("aspiration", "partial-adjustment", "constant-ratio");
        assertThat(budgets.get(0).at("/properties/up/default").asDouble()).isEqualTo(0.8);
    }

    @Test
    void anEventHasDateTypeAndItsOwnKeysSideBySide() throws IOException {
        JsonNode ban = StreamSupport.stream(
                        schema().at("/properties/policy/properties/dated/items/oneOf")
                                .spliterator(),
                        false)
                .filter(event -> event.at("/properties/type/const").asText().equals("ban"))
                .findFirst()
                .orElseThrow();
        assertThat(ban.get("properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "type", "date", "source", "nation", "vendor", "generation", "removalBy", "because");
        assertThat(ban.get("required"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("type", "date", "nation", "vendor");
    }

    @Test
    void onlyTheClosedListOfPathsAndDatedEventsAreTimeSeries() throws IOException {
        List<String> found = new ArrayList<>();
        collectTimeSeries("", schema(), found);
        assertThat(found).containsExactlyInAnyOrder("/properties/world", "/properties/policy/properties/dated");
        assertThat(schema().at("/properties/world/x-paths"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(Arrays.stream(ExogenousPath.values())
                        .map(ExogenousPath::label)
                        .toList());
    }

    private static void collectTimeSeries(String path, JsonNode node, List<String> found) {
        if (node.path(SchemaWriter.TIME_SERIES).asBoolean()) {
            found.add(path);
        }
        for (Map.Entry<String, JsonNode> below : node.properties()) {
            collectTimeSeries(path + "/" + below.getKey(), below.getValue(), found);
        }
        if (node.isArray()) {
            node.forEach(item -> collectTimeSeries(path + "/*", item, found));
        }
    }
}
