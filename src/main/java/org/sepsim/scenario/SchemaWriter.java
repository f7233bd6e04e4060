package org.sepsim.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sepsim.model.DatedEvent;
import org.sepsim.model.ExogenousPath;
import org.sepsim.model.Quarter;

/** Writes the JSON Schema (2020-12) of a scenario file from the records that hold the parameters, for editors. */
public final class SchemaWriter {
    /** Set on whatever a file may give as a series in time. */
    static final String TIME_SERIES = "x-time-series";

    private static final String DATE = "^\\d{4}(-Q[1-4]|-\\d{2}(-\\d{2})?)?$";
    private static final String DATE_OR_NONE = "^(none|\\d{4}(-Q[1-4]|-\\d{2}(-\\d{2})?)?)$";

    private final RuleBook rules;
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;

    SchemaWriter(RuleBook rules) {
        this.rules = rules;
    }

    /** The schema of a scenario file. */
    public static String scenarioSchema() {
        SchemaWriter writer = new SchemaWriter(RuleBook.STANDARD);
        ObjectNode schema = writer.titled("sepsim scenario");
        ObjectNode document = writer.block(ScenarioDocument.class);
        ObjectNode properties = (ObjectNode) document.get("properties");
        properties.set(
                "extends", writer.text("file below, relative to this one: maps merge, lists and values replace"));
        writer.tellPaths((ObjectNode) properties.get("world"));
        document.remove("required"); // what a file lacks, the file that it extends may have
        return print(schema.setAll(document));
    }

    /**
     * The schema of another document, which extends no file.
     *
     * @param rules what its {@code type:} may name
     */
    public static String schema(String title, Class<? extends Record> document, RuleBook rules) {
        SchemaWriter writer = new SchemaWriter(rules);
        return print(writer.titled(title).setAll(writer.block(document)));
    }

    /**
     * The schema of a document that has the keys of another and some of its own.
     *
     * @param other schema of the other
     * @param without keys of the other that it must not have
     * @param own its own keys
     */
    public static String joined(
            String title, String other, List<String> without, Class<? extends Record> own, RuleBook rules) {
        SchemaWriter writer = new SchemaWriter(rules);
        ObjectNode schema = writer.titled(title);
        ObjectNode below = read(other);
        ((ObjectNode) below.get("properties")).remove(without);
        below.remove(List.of("$schema", "title"));
        schema.setAll(below);
        ObjectNode above = writer.block(own);
        ((ObjectNode) schema.get("properties")).setAll((ObjectNode) above.get("properties"));
        ((ArrayNode) schema.get("required")).addAll((ArrayNode) above.get("required"));
        return print(schema);
    }

    private static ObjectNode read(String schema) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(schema);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("is no schema: " + broken.getOriginalMessage(), broken);
        }
    }

    private ObjectNode titled(String title) {
        ObjectNode schema = nodes.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema.put("title", title);
    }

    private static String print(ObjectNode schema) {
        try {
            String text = new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(schema);
            return text.replace(System.lineSeparator(), "\n") + "\n";
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a tree of text and numbers can be written", broken);
        }
    }

    /** The closed list of yearly series that a world's folder may hold. */
    private void tellPaths(ObjectNode world) {
        world.put(TIME_SERIES, true);
        ArrayNode paths = world.putArray("x-paths");
        Arrays.stream(ExogenousPath.values()).map(ExogenousPath::label).forEach(paths::add);
    }

    private ObjectNode text(String description) {
        return nodes.objectNode().put("type", "string").put("description", description);
    }

    /** The schema of a record. */
    ObjectNode block(Class<? extends Record> record) {
        ObjectNode schema = nodes.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        addProperties(Field.of(record), properties, schema.putArray("required"));
        schema.put("additionalProperties", false);
        return schema;
    }

    private void addProperties(List<Field> fields, ObjectNode properties, ArrayNode required) {
        for (Field field : fields) {
            properties.set(field.name(), described(field));
            boolean ownDefault = rules.isSeam(field.type()) || isBlock(field.type());
            if (!field.hasDefault() && !ownDefault) {
                required.add(field.name());
            }
        }
    }

    private ObjectNode described(Field field) {
        ObjectNode schema = typed(field.type(), field);
        schema.put("description", field.description());
        if (!field.unit().isEmpty()) {
            schema.put("x-unit", field.unit());
        }
        if (!field.source().isEmpty()) {
            schema.put("x-source", field.source());
        }
        if (field.hasDefault() && field.type() != Tree.class) {
            new DefaultJson(nodes).put(schema, field);
        }
        return schema;
    }

    private ObjectNode typed(Type type, Field field) {
        if (type instanceof ParameterizedType collection) {
            return collection(collection, field);
        }
        Class<?> known = (Class<?>) type;
        if (known == Tree.class) {
            return nodes.objectNode(); // whatever the parameter takes
        }
        if (rules.isSeam(known)) {
            return alternatives(known, List.of());
        }
        if (isBlock(known)) {
            Class<? extends Record> record = known.asSubclass(Record.class);
            return Field.of(record).stream()
                    .filter(inner -> rules.isInline(inner.type()))
                    .findFirst()
                    .map(inner -> alternatives((Class<?>) inner.type(), beside(record, inner)))
                    .orElseGet(() -> block(record));
        }
        return scalar(known, field);
    }

    private static List<Field> beside(Class<? extends Record> record, Field inner) {
        return Field.of(record).stream().filter(field -> !field.equals(inner)).toList();
    }

    private ObjectNode collection(ParameterizedType type, Field field) {
        ObjectNode schema = nodes.objectNode();
        if (type.getRawType() == Map.class) {
            schema.put("type", "object");
            schema.set("additionalProperties", typed(type.getActualTypeArguments()[1], field));
            return schema;
        }
        Type item = type.getActualTypeArguments()[0];
        schema.put("type", "array");
        schema.set("items", typed(item, field));
        if (item == DatedEvent.class) {
            schema.put(TIME_SERIES, true);
        }
        return schema;
    }

    /** One schema a rule, with the keys that stand beside. */
    private ObjectNode alternatives(Class<?> seam, List<Field> beside) {
        ObjectNode schema = nodes.objectNode();
        ArrayNode oneOf = schema.putArray("oneOf");
        rules.of(seam).forEach((name, record) -> {
            ObjectNode rule = block(record);
            ObjectNode properties = (ObjectNode) rule.get("properties");
            properties.putObject(TreeMerge.TYPE).put("const", name);
            ArrayNode required = (ArrayNode) rule.get("required");
            addProperties(beside, properties, required);
            boolean first = oneOf.isEmpty() && rules.isSeam(seam);
            if (!first) {
                required.add(TreeMerge.TYPE);
            }
            oneOf.add(rule);
        });
        return schema;
    }

    private ObjectNode scalar(Class<?> type, Field field) {
        ObjectNode schema = nodes.objectNode();
        if (type == Quarter.class) {
            return schema.put("type", "string").put("pattern", field.allowsNone() ? DATE_OR_NONE : DATE);
        }
        if (type.isEnum()) {
            ArrayNode values = schema.putArray("enum");
            Labels.constants(type).keySet().forEach(values::add);
            return schema;
        }
        if (type == boolean.class || type == String.class || type == CharSequence.class) {
            return schema.put("type", type == boolean.class ? "boolean" : "string");
        }
        schema.put("type", type == double.class ? "number" : "integer");
        if (field.min() > Double.NEGATIVE_INFINITY) {
            schema.put("minimum", new BigDecimal(NumberText.of(field.min())));
        }
        if (field.max() < Double.POSITIVE_INFINITY) {
            schema.put("maximum", new BigDecimal(NumberText.of(field.max())));
        }
        return schema;
    }

    private static boolean isBlock(Type type) {
        return type instanceof Class<?> known && known.isRecord() && known != Quarter.class;
    }
}
