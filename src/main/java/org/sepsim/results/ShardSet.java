package org.sepsim.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * All shards of one experiment, each once, unchanged.
 *
 * @param folders by shard
 * @param first manifest of the first
 */
record ShardSet(List<Path> folders, Manifest first) {
    ShardSet {
        folders = List.copyOf(folders);
    }

    /**
     * Sorts and checks them.
     *
     * @throws ResultsException if they are not what a merge needs; says of each folder what is wrong
     */
    static ShardSet read(List<Path> folders) {
        SortedMap<Integer, Path> byShard = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        Manifest first = Manifest.read(folders.get(0));
        for (Path folder : folders) {
            Manifest manifest = Manifest.read(folder);
            Shard shard = manifest.provenance().asked().shard();
            if (shard.whole()) {
                wrong.add(folder + ": is no shard but the whole of an experiment");
            } else if (!manifest.sameExperiment(first)) {
                wrong.add(folder + ": is of another experiment than " + folders.get(0) + ": "
                        + difference(manifest, first));
            } else if (byShard.putIfAbsent(shard.index(), folder) != null) {
                wrong.add(folder + ": is shard " + shard + ", and so is " + byShard.get(shard.index()));
            }
            wrong.addAll(changes(manifest, folder));
        }
        int count = first.provenance().asked().shard().of();
        if (wrong.isEmpty()) {
            IntStream.rangeClosed(1, count)
                    .filter(index -> !byShard.containsKey(index))
                    .forEach(index -> wrong.add("shard " + index + "/" + count + " is missing"));
        }
        if (!wrong.isEmpty()) {
            throw new ResultsException(String.join("\n", wrong));
        }
        return new ShardSet(new ArrayList<>(byShard.values()), first);
    }

    private static List<String> changes(Manifest manifest, Path folder) {
        try {
            return Changes.since(manifest, folder).entrySet().stream()
                    .filter(change -> change.getValue() != Changes.Kind.ADDED)
                    .map(change -> folder + ": " + change.getKey() + " "
                            + change.getValue().words())
                    .toList();
        } catch (IOException e) {
            throw new ResultsException(folder + ": cannot be read: " + Reason.of(e), e);
        }
    }

    private static String difference(Manifest one, Manifest other) {
        Provenance a = one.provenance();
        Provenance b = other.provenance();
        if (!a.version().equals(b.version()) || !a.commit().equals(b.commit())) {
            return "made by version " + a.version() + " " + a.commit() + ", not " + b.version() + " " + b.commit();
        }
        if (a.seed() != b.seed() || a.replicates() != b.replicates()) {
            return "seed " + a.seed() + " and " + a.replicates() + " replicates, not " + b.seed() + " and "
                    + b.replicates();
        }
        return Manifest.shaOf(a).equals(Manifest.shaOf(b))
                ? "other measures, years, number of shards or way to judge"
                : "other scenarios, parameters or world files";
    }
}
