package org.sepsim.scenario;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/** Parses YAML text into a {@link Tree}. Only what a scenario needs: one document, no tags, few anchors, no key twice. */
final class YamlTree {
    /** Uses of anchors in a file; more is a bomb or unreadable. */
    static final int MAX_ALIASES = 10;

    private static final Set<Tag> PLAIN_TAGS =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.SEQ, Tag.MAP, Tag.MERGE);

    private final Place origin;
    private final Problems problems;
    private final IdentityHashMap<Node, Boolean> openByNode = new IdentityHashMap<>();
    private int aliases;

    private YamlTree(Place origin, Problems problems) {
        this.origin = origin;
        this.problems = problems;
    }

    /**
     * Parses {@code text}.
     *
     * @param origin place of the text's first character
     * @return the tree, or nothing after adding to {@code problems} what is wrong
     */
    static Optional<Tree> parse(Place origin, String text, Problems problems) {
        YamlTree reader = new YamlTree(origin, problems);
        int before = problems.count();
        try {
            Optional<Tree> tree = reader.only(text);
            return problems.count() == before ? tree : Optional.empty();
        } catch (MarkedYAMLException broken) {
            Mark mark = broken.getProblemMark() == null ? broken.getContextMark() : broken.getProblemMark();
            String context = broken.getContext() == null ? "" : broken.getContext() + ": ";
            problems.add(reader.placeOf(mark), "", "is not YAML: " + StrictText.oneLine(context + broken.getProblem()));
        } catch (ReaderException broken) {
            int line = 1
                    + (int) text.codePoints()
                            .limit(broken.getPosition())
                            .filter(c -> c == '\n')
                            .count();
            String character = String.format("U+%04X", broken.getCodePoint());
            problems.add(new Place(origin.file(), line, 1), "", "character " + character + " is not allowed");
        } catch (YAMLException broken) {
            problems.add(origin, "", "is not YAML: " + StrictText.oneLine(broken.getMessage()));
        }
        return Optional.empty();
    }

    private Optional<Tree> only(String text) {
        Iterator<Node> documents =
                new Yaml(new LoaderOptions()).composeAll(new StringReader(text)).iterator();
        if (!documents.hasNext()) {
            problems.add(origin, "", "is empty");
            return Optional.empty();
        }
        Tree tree = convert(documents.next(), "");
        if (documents.hasNext()) {
            Place second = placeOf(documents.next().getStartMark());
            problems.add(second, "", "a second document begins; allowed is one (take the line --- away)");
        }
        return Optional.of(tree);
    }

    private Place placeOf(Mark mark) {
        int column = mark.getColumn() + (mark.getLine() == 0 ? origin.column() : 1);
        return new Place(origin.file(), origin.line() + mark.getLine(), column);
    }

    private Tree convert(Node node, String path) {
        Place place = placeOf(node.getStartMark());
        if (!PLAIN_TAGS.contains(node.getTag())) {
            problems.add(
                    place, path, "tag " + node.getTag().getValue() + " is not allowed; write the value without it");
        }
        if (node instanceof ScalarNode scalar) {
            return new Tree.Scalar(place, scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN);
        }
        if (refused(node, place, path)) {
            return new Tree.Scalar(place, "", true);
        }
        openByNode.put(node, true);
        Tree tree = node instanceof SequenceNode sequence
                ? list(sequence, place, path)
                : map((MappingNode) node, place, path);
        openByNode.put(node, false);
        return tree;
    }

    /** A node met again is an alias: within itself it never ends, and many of them grow without bound. */
    private boolean refused(Node node, Place place, String path) {
        Boolean open = openByNode.get(node);
        if (open == null) {
            return false;
        }
        aliases++;
        if (open) {
            problems.add(place, path, "the anchor contains itself; write the value out");
            return true;
        }
        if (aliases == MAX_ALIASES + 1) {
            problems.add(place, path, "anchors are used more than " + MAX_ALIASES + " times; write the values out");
        }
        return aliases > MAX_ALIASES;
    }

    private Tree list(SequenceNode node, Place place, String path) {
        List<Tree> items = new ArrayList<>();
        for (Node item : node.getValue()) {
            items.add(convert(item, path + "[" + items.size() + "]"));
        }
        return new Tree.Sequence(place, items);
    }

    private Tree map(MappingNode node, Place place, String path) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            Place keyPlace = placeOf(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(keyPlace, path, "a key must be a word");
                continue;
            }
            String name = key.getValue();
            String keyPath = Paths.child(path, name);
            Tree.Entry first = entries.get(name);
            if (first != null) {
                problems.add(
                        keyPlace,
                        keyPath,
                        "stands twice, first in line " + first.key().line());
                continue;
            }
            entries.put(name, new Tree.Entry(keyPlace, convert(tuple.getValueNode(), keyPath)));
        }
        return new Tree.Mapping(place, entries);
    }
}
