package id.go.bps.pst.intake.layout;

/** The distance between two words: the number of letters that are wrong, missing, added or swapped. */
final class Spelling {

    private Spelling() {}

    /** Whether the distance is at most {@code most}. */
    static boolean isWithin(String one, String other, int most) {
        return lettersDiffer(one, other) <= 2 * most && distance(one, other) <= most;
    }

    /** A quick estimate that is never more than twice the distance. */
    private static int lettersDiffer(String one, String other) {
        int[] counts = new int[32];
        for (int i = 0; i < one.length(); i++) {
            counts[one.charAt(i) & 31]++;
        }
        for (int i = 0; i < other.length(); i++) {
            counts[other.charAt(i) & 31]--;
        }
        int differ = 0;
        for (int count : counts) {
            differ += Math.abs(count);
        }
        return differ;
    }

    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
