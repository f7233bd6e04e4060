package org.sepsim.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Judges what {@code json_serialize_sql} says of a text. */
final class SelectCheck {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SelectCheck() {}

    /** Throws unless the text was one statement that reads. */
    static void require(String serialized) {
        JsonNode answer = parse(serialized);
        if (answer.path("error").asBoolean()) {
            throw new ResultsException(
                    "the query failed: " + answer.path("error_message").asText());
        }
        int statements = answer.path("statements").size();
        if (statements != 1) {
            throw new ResultsException("the query must be one SELECT but is " + statements + " statements");
        }
    }

    private static JsonNode parse(String serialized) {
        try {
            return JSON.readTree(serialized);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("DuckDB's answer is no JSON: " + serialized, e);
        }
    }
}
