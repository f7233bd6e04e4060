package org.sepsim.scenario;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sepsim.model.FirmQuantity;
import org.sepsim.model.NationQuantity;
import org.sepsim.scenario.UncertainCells.Bounds;

/**
 * The numbers that describe a firm or a nation.
 *
 * @param byLabel quantities by name in files
 * @param bounds unit and range by quantity
 * @param required names of those that have no default
 */
record QuantityKind<Q extends Enum<Q>>(Map<String, Q> byLabel, Map<Q, Bounds> bounds, Map<String, Q> required) {
    static final QuantityKind<FirmQuantity> FIRM = of(
            FirmQuantity.values(),
            FirmQuantity::label,
            quantity -> new Bounds(quantity.unit(), quantity.min(), quantity.max()),
            FirmQuantity::required);

    static final QuantityKind<NationQuantity> NATION = of(
            NationQuantity.values(),
            NationQuantity::label,
            quantity -> new Bounds(quantity.unit(), quantity.min(), quantity.max()),
            NationQuantity::required);

    private static <Q extends Enum<Q>> QuantityKind<Q> of(
            Q[] all, Function<Q, String> label, Function<Q, Bounds> bounds, Function<Q, Boolean> required) {
        return new QuantityKind<>(
                Arrays.stream(all).collect(Collectors.toMap(label, Function.identity())),
                Arrays.stream(all).collect(Collectors.toMap(Function.identity(), bounds)),
                Arrays.stream(all).filter(required::apply).collect(Collectors.toMap(label, Function.identity())));
    }
}
