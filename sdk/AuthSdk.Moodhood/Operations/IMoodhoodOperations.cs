namespace AuthSdk.Moodhood;

/// <summary>What a person can do, however the program got their token: by signing in or as a personal token.</summary>
public interface IMoodhoodOperations :
    IMoodhoodSpaces, IMoodhoodRooms, IMoodhoodUsers, IMoodhoodAccess, IMoodhoodRecordings, IMoodhoodAnalytics, IMoodhoodWebhooks;
