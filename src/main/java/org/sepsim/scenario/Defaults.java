package org.sepsim.scenario;

/** Records as a file that says nothing gives them. */
public final class Defaults {
    private Defaults() {}

    /**
     * The record of {@code type} with every parameter at its default and the first rule of every seam.
     *
     * @throws ScenarioException if a parameter has no default, or one that is not allowed
     */
    public static <T extends Record> T of(Class<T> type) {
        return of(type, RuleBook.STANDARD);
    }

    /** The same with other rules. */
    static <T extends Record> T of(Class<T> type, RuleBook rules) {
        Problems problems = new Problems();
        Place place = Place.startOf(type.getSimpleName());
        T record =
                new RecordBinder(rules, Vocabulary.WITHOUT_WORLD, problems).bind(type, Tree.Mapping.empty(place), "");
        problems.throwIfAny();
        return record;
    }
}
