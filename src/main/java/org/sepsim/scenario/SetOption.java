package org.sepsim.scenario;

import java.util.Map;
import java.util.Optional;

/** An override of the command line, {@code path.to.parameter=value}, as a document of one value. */
final class SetOption {
    private static final String OPTION = "--set";

    private SetOption() {}

    /** The document, or nothing after adding to {@code problems} what is wrong. The column counts from the option's first letter. */
    static Optional<Tree.Mapping> parse(String option, Problems problems) {
        int equals = option.indexOf('=');
        String path = equals < 0 ? option : option.substring(0, equals);
        if (equals < 0 || !path.matches("[^.]+(\\.[^.]+)*")) {
            problems.add(at(1), path, "must be path.to.parameter=value but is '" + option + "'");
            return Optional.empty();
        }
        return YamlTree.parse(at(equals + 2), option.substring(equals + 1), problems)
                .map(value -> nested(path, 0, value));
    }

    private static Tree.Mapping nested(String path, int start, Tree value) {
        Place key = at(start + 1);
        int dot = path.indexOf('.', start);
        String name = path.substring(start, dot < 0 ? path.length() : dot);
        Tree below = dot < 0 ? value : nested(path, dot + 1, value);
        return new Tree.Mapping(key, Map.of(name, new Tree.Entry(key, below)));
    }

    private static Place at(int column) {
        return new Place(OPTION, 1, column);
    }
}
