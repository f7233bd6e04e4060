package org.sepsim.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** Defaults, which stand in the records as they would in a file, as JSON. */
final class DefaultJson {
    private final JsonNodeFactory nodes;

    DefaultJson(JsonNodeFactory nodes) {
        this.nodes = nodes;
    }

    /** Adds the default of {@code field} to its schema. */
    void put(ObjectNode schema, Field field) {
        Problems problems = new Problems();
        YamlTree.parse(Place.startOf(field.name()), field.def(), problems)
                .ifPresent(tree -> schema.set("default", json(tree, field)));
        problems.throwIfAny();
    }

    private JsonNode json(Tree tree, Field field) {
        if (tree instanceof Tree.Sequence list) {
            ArrayNode items = nodes.arrayNode();
            list.items().forEach(item -> items.add(json(item, field)));
            return items;
        }
        if (tree instanceof Tree.Mapping map) {
            ObjectNode object = nodes.objectNode();
            map.entries().forEach((key, entry) -> object.set(key, json(entry.value(), field)));
            return object;
        }
        String text = ((Tree.Scalar) tree).text();
        if (field.type() == boolean.class) {
            return nodes.booleanNode(text.equals("true"));
        }
        boolean number = field.type() instanceof Class<?> type && type.isPrimitive();
        return number ? nodes.numberNode(new BigDecimal(text)) : nodes.textNode(text);
    }
}
