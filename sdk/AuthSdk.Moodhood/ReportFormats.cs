namespace AuthSdk.Moodhood;

/// <summary>The formats of a report on a call.</summary>
public static class ReportFormats
{
    /// <summary>A spreadsheet of Office Open XML.</summary>
    public const string Spreadsheet = "xlsx";

    /// <summary>JSON; its shape is not published.</summary>
    public const string Json = "json";
}
