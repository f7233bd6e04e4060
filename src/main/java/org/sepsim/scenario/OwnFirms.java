package org.sepsim.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nobody restricts firms of its own: what the keys of one block must not say together. */
final class OwnFirms {
    /** A key that names a nation, and the key beside it that must name a firm of another. */
    private static final Map<String, String> FOREIGN = Map.of("vendor", "nation", "firm", "controller");

    private OwnFirms() {}

    /**
     * What is wrong with a key of a block.
     *
     * @param key the key of a firm
     * @param fields keys of the block
     * @param values their values
     * @param homeOf nation by firm
     */
    static Optional<String> complaint(String key, List<Field> fields, Object[] values, Map<String, String> homeOf) {
        String firm = text(key, fields, values);
        String nation = text(FOREIGN.getOrDefault(key, ""), fields, values);
        return firm == null || nation == null || !nation.equals(homeOf.get(firm))
                ? Optional.empty()
                : Optional.of(firm + " is at home in " + nation + "; name a firm of another nation");
    }

    private static String text(String key, List<Field> fields, Object[] values) {
        for (int k = 0; k < values.length; k++) {
            if (fields.get(k).name().equals(key) && values[k] instanceof String text) {
                return text;
            }
        }
        return null;
    }
}
