namespace AuthSdk.CareCentric;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    /// <summary>The year.</summary>
    Year,

    /// <summary>The month.</summary>
    Month,

    /// <summary>The day.</summary>
    Day,

    /// <summary>The second, or a fraction of it.</summary>
    Time,
}
