namespace AuthSdk.Properties.Tests.Pairs;

/// <summary>Few declarations of many values each, in which every two values that can be said together are said together once.</summary>
internal sealed class CoveringRows
{
    private readonly Dictionary<AxisValue, int> _numbers = Axes.All.Select((value, number) => (value, number)).ToDictionary(item => item.value, item => item.number);
    private readonly bool[,] _accepted;
    private readonly bool[,] _open;

    private CoveringRows(PairReview review)
    {
        _accepted = new bool[Axes.All.Count, Axes.All.Count];
        _open = new bool[Axes.All.Count, Axes.All.Count];
        foreach (var first in Axes.All)
        {
            foreach (var second in Axes.All)
            {
                var isAccepted = review.Accepts(first, second);
                _accepted[_numbers[first], _numbers[second]] = isAccepted;
                _open[_numbers[first], _numbers[second]] = isAccepted && _numbers[first] < _numbers[second];
            }
        }
    }

    /// <summary>The declarations, the same ones each time.</summary>
    public static IReadOnlyList<Combination> Of(PairReview review)
    {
        var rows = new CoveringRows(review);
        return [.. rows.Draw()];
    }

    private IEnumerable<Combination> Draw()
    {
        foreach (var first in Axes.All)
        {
            foreach (var second in Axes.All)
            {
                if (_open[_numbers[first], _numbers[second]])
                {
                    var row = Grow(Combination.Of(first, second));
                    Close(row);
                    yield return row;
                }
            }
        }
    }

    // Of each axis that is free, what brings most of what is still open, if it goes with all that is there.
    private Combination Grow(Combination row)
    {
        foreach (var axis in Axes.All.GroupBy(value => value.Axis))
        {
            if (!row.Values.Any(value => value.Axis == axis.Key))
            {
                var best = axis.Select(row.With).Select(wider => (Row: wider, Gain: Fits(wider) ? Gain(wider, row) : 0)).MaxBy(candidate => candidate.Gain);
                row = best.Gain > 0 ? best.Row : row;
            }
        }

        return row;
    }

    private bool Fits(Combination row) => row.Values.All(first => row.Values.All(second => _accepted[_numbers[first], _numbers[second]]));

    private int Gain(Combination row, Combination without) =>
        row.Values.Except(without.Values).Sum(value => row.Values.Count(other => IsOpen(value, other)));

    private void Close(Combination row)
    {
        foreach (var first in row.Values)
        {
            foreach (var second in row.Values)
            {
                _open[_numbers[first], _numbers[second]] = false;
            }
        }
    }

    private bool IsOpen(AxisValue first, AxisValue second) => _open[_numbers[first], _numbers[second]] || _open[_numbers[second], _numbers[first]];
}
