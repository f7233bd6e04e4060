package org.sepsim.model.event;

import java.util.List;

/**
 * What events say of themselves, written behind a text. A run tells thousands of details: none is a text of its own before somebody asks for it.
 */
public final class Telling {
    private final StringBuilder text;
    private final Terms terms;

    /**
     * Writes behind what is there.
     *
     * @param text grows with every word
     */
    public Telling(StringBuilder text) {
        this.text = text;
        this.terms = new Terms(text);
    }

    /** Words as they stand. */
    public Telling add(String words) {
        text.append(words);
        return this;
    }

    /** Words that may be told only now. */
    public Telling add(CharSequence words) {
        if (words instanceof LateWords late) {
            late.tell(this);
            return this;
        }
        return add(words.toString());
    }

    /** A whole number. */
    public Telling add(long number) {
        text.append(number);
        return this;
    }

    /** A number with all the digits that tell it from others. */
    public Telling add(double number) {
        text.append(number);
        return this;
    }

    /** Three significant digits, without an exponent: 0.0166, 12.5, 1230. */
    public Telling number(double value) {
        terms.add(value);
        return this;
    }

    /** Billions as millions, in the same digits. */
    public Telling millions(double billions) {
        return number(1000 * billions);
    }

    /** As {@code %.3f}. */
    public Telling thousandths(double value) {
        terms.addThousandths(value);
        return this;
    }

    /** As {@code %.4g}. */
    public Telling fourDigits(double value) {
        terms.addFourDigits(value);
        return this;
    }

    /** Names with commas between them. */
    public Telling list(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            add(i == 0 ? "" : ", ").add(names.get(i));
        }
        return this;
    }

    /** Behind what happened why, if that is told. */
    Telling because(CharSequence why) {
        boolean told = why instanceof LateWords || !Reason.UNTOLD.contentEquals(why);
        return told ? add("; ").add(why) : this;
    }
}
