package org.sepsim.scenario;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sepsim.model.Uncertain;

/** Reads {@code firm_values.csv} and {@code nation_values.csv}: one number a row. */
final class QuantityFile<Q extends Enum<Q>> {
    private final String owner;
    private final QuantityKind<Q> kind;
    private final Problems problems;

    /**
     * @param owner first column: {@code firm} or {@code nation}
     */
    QuantityFile(String owner, QuantityKind<Q> kind, Problems problems) {
        this.owner = owner;
        this.kind = kind;
        this.problems = problems;
    }

    /**
     * The numbers by owner.
     *
     * @param owners place of each owner in its own file, where missing numbers are told
     */
    Map<String, Map<Q, Uncertain>> read(Path file, Map<String, Place> owners) {
        Map<String, Map<Q, Uncertain>> byOwner = new TreeMap<>();
        Map<String, Place> seen = new HashMap<>();
        int before = problems.count();
        owners.keySet().forEach(name -> byOwner.put(name, new TreeMap<>()));
        String header = owner + ",quantity,value,unit,basis,low,high,source,url";
        for (CsvRow row : CsvTable.rows(file, header, problems)) {
            Optional<String> name = row.oneOf(owner, owners.keySet());
            Optional<Q> quantity =
                    row.oneOf("quantity", kind.byLabel().keySet()).map(kind.byLabel()::get);
            if (name.isPresent() && quantity.isPresent()) {
                row.isFirst(owner, name.get() + " " + row.text("quantity"), seen);
                UncertainCells.read(row, kind.bounds().get(quantity.get()))
                        .ifPresent(value -> byOwner.get(name.get()).put(quantity.get(), value));
            }
        }
        if (problems.count() == before) { // else what is missing may be what could not be read
            owners.forEach((name, place) -> complainOfMissing(name, place, seen, file));
        }
        return byOwner;
    }

    private void complainOfMissing(String name, Place place, Map<String, Place> seen, Path file) {
        new TreeMap<>(kind.required()).forEach((label, quantity) -> {
            if (!seen.containsKey(name + " " + label)) {
                String unit = kind.bounds().get(quantity).unit();
                problems.add(place, owner, name + " has no " + label + " (" + unit + ") in " + file.getFileName());
            }
        });
    }
}
