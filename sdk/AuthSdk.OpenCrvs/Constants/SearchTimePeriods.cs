namespace AuthSdk.OpenCrvs;

/// <summary>Times that reach from now into the past.</summary>
public static class SearchTimePeriods
{
    /// <summary>The last 7 days.</summary>
    public const string Last7Days = "last7Days";

    /// <summary>The last 30 days.</summary>
    public const string Last30Days = "last30Days";

    /// <summary>The last 90 days.</summary>
    public const string Last90Days = "last90Days";

    /// <summary>The last 365 days.</summary>
    public const string Last365Days = "last365Days";
}
