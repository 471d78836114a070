package newsroom.citations;

/** Numbers in words, as a list of works cited orders them: 1984 as "nineteen eighty-four", 12 as "twelve". */
final class NumberWords {
    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    private NumberWords() {}

    /** The words without spaces and hyphens; a number of four figures that can be a year is read as one. */
    static String spell(int number) {
        if (number < 20) {
            return SMALL[number];
        }
        if (number < 100) {
            return TENS[number / 10] + (number % 10 == 0 ? "" : SMALL[number % 10]);
        }
        if (number >= 1100 && number < 2100 && number % 1000 >= 10) {
            return spell(number / 100) + (number % 100 == 0 ? "hundred" : lastTwo(number % 100));
        }
        if (number < 1_000) {
            return spell(number / 100) + "hundred" + rest(number % 100);
        }
        return spell(number / 1_000) + "thousand" + rest(number % 1_000);
    }

    private static String rest(int number) {
        return number == 0 ? "" : spell(number);
    }

    /** 1905 is "nineteen oh-five". */
    private static String lastTwo(int number) {
        return number < 10 ? "oh" + SMALL[number] : spell(number);
    }
}
