package org.sepsim.scenario;

import java.util.Optional;

/** An override of the command line, {@code path.to.parameter=value}, as a document of one value. */
final class SetOption {
    private static final String OPTION = "--set";

    private SetOption() {}

    /** The document, or nothing after adding to {@code problems} what is wrong. The column counts from the option's first letter. */
    static Optional<Tree.Mapping> parse(String option, Problems problems) {
        int equals = option.indexOf('=');
        String path = equals < 0 ? option : option.substring(0, equals);
        if (equals < 0 || !Overlay.isPath(path)) {
            problems.add(at(1), path, "must be path.to.parameter=value but is '" + option + "'");
            return Optional.empty();
        }
        return YamlTree.parse(at(equals + 2), option.substring(equals + 1), problems)
                .map(value -> Overlay.of(path, at(1), value));
    }

    private static Place at(int column) {
        return new Place(OPTION, 1, column);
    }
}
