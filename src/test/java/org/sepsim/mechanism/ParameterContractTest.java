package org.sepsim.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sepsim.model.Parameter;

/** What the schema, the checks and the list of parameters promise, the records keep. */
class ParameterContractTest {

    static Stream<Arguments> components() {
        return RuleRecords.all().stream()
                .flatMap(
                        type -> Arrays.stream(type.getRecordComponents()).map(component -> arguments(type, component)));
    }

    static Stream<Arguments> numbers() {
        return components().filter(each -> isNumber((RecordComponent) each.get()[1]));
    }

    private static boolean isNumber(RecordComponent component) {
        return component.getType() == double.class || component.getType() == int.class;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("components")
    void everyComponentSaysWhatItIsItsDefaultAndItsSource(Class<? extends Record> type, RecordComponent component) {
        Parameter parameter = component.getAnnotation(Parameter.class);
        assertThat(parameter).as("annotation").isNotNull();
        assertThat(parameter.value()).as("description").isNotBlank();
        assertThat(parameter.def()).as("default").isNotBlank();
        assertThat(parameter.source()).as("source").isNotBlank();
        assertThat(type.getDeclaredConstructors())
                .as("constructors, the canonical one only")
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("numbers")
    void everyNumberHasAUnitAndADefaultInsideAFiniteRange(Class<? extends Record> type, RecordComponent component) {
        Parameter parameter = component.getAnnotation(Parameter.class);
        assertThat(parameter.unit()).as("unit").isNotBlank();
        assertThat(List.of(parameter.min(), parameter.max()))
                .as("range of %s in %s", component.getName(), type)
                .allMatch(Double::isFinite);
        assertThat(parameter.min()).isLessThan(parameter.max());
        assertThat(Double.parseDouble(parameter.def())).isBetween(parameter.min(), parameter.max());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("numbers")
    void bothEndsOfTheRangeAreAllowed(Class<? extends Record> type, RecordComponent component) {
        Parameter parameter = component.getAnnotation(Parameter.class);
        for (double end : new double[] {parameter.min(), parameter.max()}) {
            assertThatCode(() -> RuleRecords.changed(type, component.getName(), boxed(component, end)))
                    .as("%s = %s", component.getName(), end)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("numbers")
    void whatLiesOutsideIsRefusedByName(Class<? extends Record> type, RecordComponent component) {
        for (Object value : outside(component)) {
            assertThatThrownBy(() -> RuleRecords.changed(type, component.getName(), value))
                    .as("%s = %s", component.getName(), value)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(component.getName() + " must be ")
                    .hasMessageContaining("but is " + value);
        }
    }

    /** The nearest numbers outside the range, and for a double what is no finite number at all. */
    private static List<Object> outside(RecordComponent component) {
        Parameter parameter = component.getAnnotation(Parameter.class);
        if (component.getType() == int.class) {
            return List.of((int) parameter.min() - 1, (int) parameter.max() + 1);
        }
        return List.of(
                Math.nextDown(parameter.min()),
                Math.nextUp(parameter.max()),
                Double.NaN,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY);
    }

    private static Object boxed(RecordComponent component, double value) {
        return component.getType() == int.class ? (Object) (int) value : (Object) value;
    }
}
