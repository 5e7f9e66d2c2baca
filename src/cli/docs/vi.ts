/**
 * What the comments of the elements say, in Vietnamese: sentence by sentence, as an editor of a portal would say it. A test fails
 * where a sentence has no translation, or a translation no sentence any more.
 */
const DESCRIPTIONS: Record<string, string> = {
  'How far one target of one organization or unit has come: value, requirement, verdict, gap, period and source.':
    'Một chỉ tiêu của một tổ chức hoặc đơn vị thực hiện đến đâu: kết quả, mức yêu cầu, tình trạng, chênh lệch, kỳ số liệu và nguồn.',
  'Organizations side by side, each against its own requirement: a table, and on one scale beside it bars with the requirement as a mark. What is asked at different times or of different populations is not drawn as one.':
    'Các tổ chức đặt cạnh nhau, mỗi tổ chức so với đúng yêu cầu của mình: một bảng, kèm các thanh trên cùng một thang đo, có vạch đánh dấu mức yêu cầu. Yêu cầu khác thời hạn hoặc tính trên đối tượng khác nhau thì không vẽ chung.',
  'The units of a level in order: rank, movement, name, value against the requirement, verdict; those without a rank last, with the reason. Readers order, search, narrow and open it.':
    'Các đơn vị của một cấp xếp theo thứ tự: hạng, thay đổi hạng, tên, kết quả so với yêu cầu, tình trạng; đơn vị chưa xếp hạng đứng cuối, có ghi lý do. Người đọc sắp xếp, tìm, lọc và mở từng dòng.',
  'How a target has come along: its figures as a line that breaks where its series does, what is asked as steps, what is not final hollow, and where the present pace leads, dashed and named so. The same stands beside it as a sentence and a table.':
    'Chỉ tiêu thay đổi ra sao qua các kỳ: số liệu là một đường, đứt ở chỗ chuỗi số liệu bị ngắt; mức yêu cầu là các bậc; số chưa chính thức là điểm rỗng; dự báo theo tốc độ hiện nay là nét đứt, có ghi rõ. Nội dung ấy còn có ở câu tóm tắt và bảng số liệu.',
  'How many units stand in each grade: a stacked bar for each organization or level on a scale of those bound, what the requirement counts on the left, so that its end can be held against the required share. Those who have not reported are shown as that.':
    'Có bao nhiêu đơn vị ở mỗi mức xếp loại: mỗi tổ chức hoặc mỗi cấp một thanh xếp chồng trên tổng số đơn vị thuộc diện tính; các mức được tính là đạt nằm bên trái để so ngay với tỷ lệ yêu cầu. Đơn vị chưa báo cáo được vẽ riêng.',
  'A whole resolution at a glance: how many verdicts stand in each status, then every target with its citation, value, requirement and verdict. Readers narrow it to some statuses, and open the reasoning on a row.':
    'Toàn bộ một nghị quyết trên một màn hình: số kết quả đánh giá theo từng tình trạng, rồi mọi chỉ tiêu với mục trích dẫn, kết quả, mức yêu cầu và tình trạng. Người đọc lọc theo tình trạng, mở từng dòng để xem căn cứ.',
  'The tasks of a resolution: who leads each and who helps, when it is due or how often, how it stands and what was reported last. What is overdue comes first. Readers search, narrow and open it.':
    'Các nhiệm vụ của một nghị quyết: cơ quan chủ trì, phối hợp, thời hạn hoặc định kỳ, tình trạng và cập nhật gần nhất. Nhiệm vụ quá hạn đứng đầu. Người đọc tìm, lọc và mở từng dòng.',
  "A developer's own chart: a Vega-Lite spec over tables of the document, drawn by vega-embed, with the figures in a table behind it.":
    'Biểu đồ do lập trình viên tự vẽ: một đặc tả Vega-Lite trên các bảng lấy từ tệp dữ liệu, do vega-embed vẽ, kèm bảng số liệu.',
  "In the spec, `data: { name: 'progress' }` (or `observations`, `ranking`) names a table; its fields are those of `ProgressRow`, `ObservationRow` and `RankedRow`, and `statusColor` of a row with a verdict is the colour of its status (for a channel with `scale: null`).":
    "Trong đặc tả, `data: { name: 'progress' }` (hoặc `observations`, `ranking`) chọn một bảng; các trường là của `ProgressRow`, `ObservationRow` và `RankedRow`. Dòng nào có kết quả đánh giá thì có thêm `statusColor`, màu của tình trạng (dùng cho kênh có `scale: null`).",
  "The spec is code: it comes from the page, or from a file that the page names, and never from a document. It runs under `require-trusted-types-for 'script'` and without `unsafe-eval`: expressions are interpreted. Nothing is requested: `data.url`, images, links and `url(…)` are problems. `usermeta` is not read. Numbers and dates on axes and in tooltips are written in the element's language; how days and months follow each other on an axis of time is Vega's own, unless the spec gives a `format`. Readers reach the marks with a pointer only; the keyboard has the table.":
    "Đặc tả là mã: phải do trang viết hoặc nằm trong tệp mà trang chỉ định, không lấy từ tệp dữ liệu. Thẻ chạy được dưới chính sách `require-trusted-types-for 'script'`, không cần `unsafe-eval`: biểu thức được thông dịch. Thẻ không tải gì thêm: `data.url`, ảnh, liên kết và `url(…)` đều bị báo lỗi; `usermeta` không được đọc. Số và ngày trên trục, trong chú thích viết theo ngôn ngữ của thẻ; thứ tự ngày, tháng trên trục thời gian theo Vega, trừ khi đặc tả có `format`. Chỉ con trỏ chạm được vào hình vẽ; người dùng bàn phím đọc bảng số liệu.",
  'Loads one resolution document for every widget inside it; shows nothing of its own.':
    'Tải một tệp dữ liệu nghị quyết dùng chung cho mọi thẻ bên trong; tự nó không hiển thị gì.',

  // Attributes and properties.
  'The address of the resolution document.': 'Địa chỉ của tệp dữ liệu nghị quyết.',
  'The resolution document itself, as an object or as text.':
    'Chính dữ liệu nghị quyết, dưới dạng đối tượng hoặc văn bản JSON.',
  'The day of the judgement, `2025-09-30`; today in Việt Nam by default.':
    'Ngày đánh giá, ví dụ `2025-09-30`; mặc định là hôm nay theo giờ Việt Nam.',
  "The level of the widget's heading in the page's outline.": 'Cấp tiêu đề của thẻ trong dàn ý của trang.',
  'the language of words and figures, `vi` or `en`; by default that of the page around it, else `vi`':
    'ngôn ngữ của chữ và số, `vi` hoặc `en`; mặc định theo trang chứa thẻ, nếu trang không ghi thì là `vi`',
  'The id of the target.': 'Mã chỉ tiêu.',
  'The id of the organization; needed where the target binds several.':
    'Mã tổ chức; bắt buộc khi chỉ tiêu giao cho nhiều tổ chức.',
  'The id of the unit, for its own figure.': 'Mã đơn vị, để xem số liệu riêng của đơn vị đó.',
  'The id of the unit, for its own figures.': 'Mã đơn vị, để xem chuỗi số liệu riêng của đơn vị đó.',
  'The period to judge, where it is not the one in force.':
    'Kỳ cần đánh giá, nếu không phải kỳ đang có hiệu lực.',
  'How it is drawn; `compact` is for a line of text or a table cell.':
    'Cách vẽ; `compact` dùng trong dòng chữ hoặc ô của bảng.',
  'As in the `document`, or the best first by `value`, `attainment` or `gap`.':
    'Thứ tự các tổ chức: như trong văn bản (`document`), hoặc tốt nhất đứng đầu theo kết quả (`value`), tỷ lệ hoàn thành (`attainment`) hay chênh lệch so với yêu cầu (`gap`).',
  'The id of the organization whose units are ranked; all by default.':
    'Mã tổ chức có đơn vị được xếp hạng; mặc định là tất cả.',
  'The id of the level whose units are ranked; by default the one that most units with a figure are on.':
    'Mã cấp được xếp hạng; mặc định là cấp có nhiều đơn vị đã báo cáo nhất.',
  'The id of a unit, for those below it only.': 'Mã một đơn vị, để chỉ xếp hạng các đơn vị trực thuộc.',
  'The reference period, where it is not the newest one that says something.':
    'Kỳ số liệu, nếu không phải kỳ mới nhất đã có số liệu.',
  'Ranked by the figure (`value`), its share of what is required (`attainment`) or its `change`.':
    'Xếp hạng theo kết quả (`value`), tỷ lệ hoàn thành (`attainment`) hay mức tăng, giảm (`change`).',
  'Rows a page.': 'Số dòng trên một trang của bảng.',
  'The id of an organization, for it alone; all by default.':
    'Mã một tổ chức, để chỉ xem tổ chức đó; mặc định là tất cả.',
  'The id of a level, for its units alone.': 'Mã một cấp, để chỉ xem các đơn vị của cấp đó.',
  'The period to show, where it is not the one in force.':
    'Kỳ cần hiển thị, nếu không phải kỳ đang có hiệu lực.',
  'What divides the list: `section` is the order of the document, `status` begins with the worst.':
    'Chia danh sách theo mục của văn bản (`section`), theo tổ chức (`organization`) hay theo tình trạng, xấu nhất đứng đầu (`status`).',
  'The id of an organization or body, for the tasks it leads only.':
    'Mã tổ chức hoặc cơ quan, để chỉ xem các nhiệm vụ do nơi đó chủ trì.',
  'A state, for the tasks in it only.':
    'Chỉ xem các nhiệm vụ quá hạn (`overdue`), đang thực hiện (`under-way`), chưa có cập nhật (`not-reported`) hay đã hoàn thành (`done`).',
  'The Vega-Lite spec; it is never changed. Another object is another chart.':
    'Đặc tả Vega-Lite; thẻ không sửa đối tượng này. Gán đối tượng khác là vẽ biểu đồ khác.',
  'The address of a file with the spec, for pages where no script may stand inside the tag.':
    'Địa chỉ tệp chứa đặc tả, dùng ở những trang không cho đặt thẻ script bên trong.',
  'The id of the target that the tables are about; without one all are in them, and there is no `ranking`.':
    'Mã chỉ tiêu mà các bảng nói tới; không ghi thì bảng có mọi chỉ tiêu, và không có `ranking`.',
  'The id of the organization that the tables are about.': 'Mã tổ chức mà các bảng nói tới.',
  'The id of the level whose units `ranking` ranks; by default the one that most units with a figure are on.':
    'Mã cấp mà `ranking` xếp hạng; mặc định là cấp có nhiều đơn vị đã báo cáo nhất.',
  'The reference period of `ranking`; by default the newest that says something.':
    'Kỳ số liệu của `ranking`; mặc định là kỳ mới nhất đã có số liệu.',
  'Seconds between looks for a new edition; none without it.':
    'Số giây giữa hai lần kiểm tra bản mới của tệp; không ghi thì không kiểm tra.',
  'Reads the document again.': 'Đọc lại tệp dữ liệu.',

  // Events.
  'the document was loaded, the first time or anew': 'đã tải xong tệp dữ liệu, lần đầu hoặc tải lại',
  'the document or an attribute is wrong': 'tệp dữ liệu hoặc một thuộc tính có lỗi',
  'the document, an attribute or the spec is wrong': 'tệp dữ liệu, một thuộc tính hoặc đặc tả có lỗi',
  'the document could not be refreshed': 'không tải lại được tệp dữ liệu',
  'the reader chose an organization': 'người đọc chọn một tổ chức',
  'a reader opened the row of a unit': 'người đọc mở dòng của một đơn vị',
  'a reader chose a point; the selection has its period':
    'người đọc chọn một điểm; lựa chọn có ghi kỳ số liệu',
  'a reader opened the row of an organization or a level': 'người đọc mở dòng của một tổ chức hoặc một cấp',
  'a reader opened the row of a target': 'người đọc mở dòng của một chỉ tiêu',
  'a reader opened a task': 'người đọc mở một nhiệm vụ',
  'The document as it was read.': 'Dữ liệu nghị quyết đã đọc.',
  'What is wrong: each has its `path`, a `code`, and a `message` in the language of the element.':
    'Danh sách lỗi: mỗi lỗi có vị trí (`path`), mã lỗi (`code`) và lời giải thích bằng ngôn ngữ của thẻ (`message`).',
  'What was chosen, by ids: of `target`, `organization`, `unit`, `level`, `task` and `period` those that tell it.':
    'Nội dung được chọn, ghi bằng mã: tùy thẻ mà có `target`, `organization`, `unit`, `level`, `task`, `period`.',

  // What stands inside the tag.
  'shown until there is data, and where there is an error':
    'nội dung đặt trong thẻ hiện ra khi chưa có dữ liệu và khi có lỗi',
  'shown until there is data, and where there is an error; a `<script type="application/vnd.vegalite+json">` in it is the spec':
    'nội dung đặt trong thẻ hiện ra khi chưa có dữ liệu và khi có lỗi; một `<script type="application/vnd.vegalite+json">` ở đây là đặc tả',
  'widgets, and whatever else stands between them': 'các thẻ khác và mọi nội dung xen giữa',

  // Parts.
  'the name of the target': 'tên chỉ tiêu',
  'the figure': 'số liệu',
  'a figure': 'số liệu',
  'shape and word of the verdict': 'hình và chữ của tình trạng',
  'shape and word of a verdict': 'hình và chữ của tình trạng',
  'shape and word of a state': 'hình và chữ của tình trạng nhiệm vụ',
  'what is missing or left over': 'phần còn thiếu hoặc vượt so với yêu cầu',
  'the drawing': 'hình vẽ',
  'the reasoning, which opens': 'căn cứ đánh giá, bấm để mở',
  'the menu of files, which opens': 'trình đơn tải về, bấm để mở',
  'the note that figures are samples': 'dòng ghi số liệu minh họa',
  'the note that the figures are from before': 'dòng ghi số liệu của lần tải trước',
  'what is wrong': 'phần báo lỗi',
  'on paper: the text, the sources of the figures, and their date':
    'khi in: tên văn bản, nguồn và ngày của số liệu',
  'how many stand how': 'số tổ chức theo từng tình trạng',
  'the figures, a row for each organization': 'bảng số liệu, mỗi tổ chức một dòng',
  'the reasoning on one organization': 'căn cứ đánh giá của một tổ chức',
  'the search and the lists that narrow the ranking': 'ô tìm kiếm và các danh sách để lọc bảng xếp hạng',
  'which rows are shown, and how they are ordered': 'dòng ghi phần đang hiển thị và cách sắp xếp',
  'the table': 'bảng',
  'the row of a unit': 'dòng của một đơn vị',
  'the figure of a unit': 'số liệu của một đơn vị',
  'what an opened row says': 'nội dung của dòng đã mở',
  'the buttons that turn pages': 'các nút sang trang',
  'the figure of the verdict in force': 'số liệu của kỳ đang có hiệu lực',
  'what the picture says': 'câu tóm tắt hình vẽ',
  'what the lines and shapes of the drawing mean': 'chú giải các nét và hình trong hình vẽ',
  'what is said of one point': 'chú thích của một điểm',
  'the table, which opens': 'phần bảng số liệu, bấm để mở',
  'the figures, period by period': 'bảng số liệu theo từng kỳ',
  'the row of a period': 'dòng của một kỳ',
  'what is counted, and of when': 'nội dung được đếm và kỳ số liệu',
  'what is asked': 'mức yêu cầu',
  'the rows with their bars': 'bảng các dòng và thanh của từng dòng',
  'the row of an organization or a level': 'dòng của một tổ chức hoặc một cấp',
  'a bar': 'một thanh',
  'how many of those bound stand in a grade that is counted':
    'số đơn vị ở mức được tính là đạt, trên tổng số thuộc diện tính',
  'the table of all counts': 'bảng đếm đầy đủ',
  'number and issuer of the resolution, and its title': 'số, ký hiệu, cơ quan ban hành và tên nghị quyết',
  'what is counted, and as of which day': 'nội dung được đếm và ngày đánh giá',
  'the buttons with the number of verdicts in each status':
    'các nút ghi số kết quả đánh giá theo từng tình trạng',
  'a section, an organization or a status, with its rows':
    'một mục, một tổ chức hoặc một tình trạng, kèm các dòng',
  'the name of a group': 'tên của nhóm',
  'the rows of a group': 'bảng các dòng của nhóm',
  'the row of a verdict': 'dòng của một kết quả đánh giá',
  'the drawing of a figure': 'hình vẽ của một số liệu',
  'whose tasks these are': 'tên danh mục, nơi chủ trì',
  'how many stand how, and as of which day': 'số nhiệm vụ theo từng tình trạng và ngày đánh giá',
  'the search and the lists that narrow the tasks': 'ô tìm kiếm và các danh sách để lọc nhiệm vụ',
  'how many are shown, once a reader has narrowed them': 'số nhiệm vụ đang hiển thị khi đã lọc',
  'the row of a task': 'dòng của một nhiệm vụ',
  'what was reported last': 'cập nhật gần nhất',
  'the title of the spec': 'tiêu đề ghi trong đặc tả',
  'the subtitle of the spec': 'tiêu đề phụ ghi trong đặc tả',
  'the inputs that the spec asks for': 'các ô nhập mà đặc tả yêu cầu',
  'what a pointer is told': 'chú thích hiện tại con trỏ',
  'what opens the table': 'phần mở bảng số liệu',
  'the table behind the chart': 'bảng số liệu của biểu đồ',

  // Custom properties.
  'the hue of what is met': 'màu của tình trạng Đạt',
  'the hue of what is on track': 'màu của tình trạng Đúng tiến độ',
  'the hue of what is at risk': 'màu của tình trạng Có nguy cơ',
  'the hue of what is off track': 'màu của tình trạng Chậm tiến độ',
  'the hue of what is missed, and of problems': 'màu của tình trạng Không đạt và của phần báo lỗi',
  'the hue of what waits for figures, or is out of the count':
    'màu của các tình trạng chờ, thiếu, chưa đủ số liệu và không áp dụng',
  "what shapes are cut out against; the page's background":
    'màu nền của trang, cho phần khoét trong các hình',
  'secondary text': 'chữ phụ',
  hairlines: 'nét kẻ mảnh',
  'the room held until there is data': 'chỗ để sẵn khi chưa có dữ liệu',
  'the empty scale, and the room held until there is data':
    'phần trống của thang đo, và chỗ để sẵn khi chưa có dữ liệu',
  'what satisfies the requirement, and the room held until there is data':
    'vùng đạt yêu cầu, và chỗ để sẵn khi chưa có dữ liệu',
  'the hue of the grades; the lower the grade, the paler':
    'màu của các mức xếp loại; mức càng thấp càng nhạt',
  'the hue of what is overdue, and of problems': 'màu của nhiệm vụ quá hạn, và của phần báo lỗi',
  'the hue of what is under way': 'màu của nhiệm vụ đang thực hiện',
  'the hue of what is done': 'màu của nhiệm vụ đã hoàn thành',
  'the hue of what nothing was reported on': 'màu của nhiệm vụ chưa có cập nhật',
  'the first of six colours for what is no status':
    'màu thứ nhất trong sáu màu cho những gì không phải tình trạng',
  'the second of them': 'màu thứ hai',
  'the third of them': 'màu thứ ba',
  'the fourth of them': 'màu thứ tư',
  'the fifth of them': 'màu thứ năm',
  'the sixth of them': 'màu thứ sáu',
  "what tooltips stand on; the page's background": 'màu nền của trang, cũng là nền của chú thích',
  'axes, legends, secondary text': 'trục, chú giải, chữ phụ',
  'hairlines and the grid': 'nét kẻ mảnh và lưới',
};

export const translations: ReadonlyMap<string, string> = new Map(Object.entries(DESCRIPTIONS));
