namespace AuthSdk.Moodhood;

/// <summary>The types of rooms that are documented.</summary>
public static class RoomTypes
{
    /// <summary>All may speak and show themselves.</summary>
    public const string Lesson = "lesson";

    /// <summary>Only the creator and moderators may speak and show themselves.</summary>
    public const string Webinar = "webinar";
}
